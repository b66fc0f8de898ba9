// One measurement at a time; blood pressure as the pair it is.
import { Alert, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useIngest } from './hooks.ts';
import { metrics, unitOf } from './metrics.ts';

const local = (d: Date) => new Date(d.getTime() - d.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);

export function EntryCard() {
  const { t, lt } = useSpeech();
  const [id, setId] = useState('heart-rate');
  const [value, setValue] = useState<number | string>('');
  const [second, setSecond] = useState<number | string>('');
  const [at, setAt] = useState(local(new Date()));
  const send = useIngest();
  const pressure = id === 'systolic';
  const m = metrics.find((x) => x.id === id);
  const ready = value !== '' && (!pressure || second !== '') && !Number.isNaN(Date.parse(at));
  const submit = () => {
    if (!m) return;
    const time = new Date(at);
    const list = [{ metric: id, value: Number(value), unit: m.unit, at: time }, ...(pressure ? [{ metric: 'diastolic', value: Number(second), unit: m.unit, at: time }] : [])];
    send.mutate(list, { onSuccess: (r) => { if (r.refused.length === 0) { setValue(''); setSecond(''); setAt(local(new Date())); } } });
  };
  const choices = metrics.filter((x) => x.id !== 'diastolic').map((x) => ({ value: x.id, label: x.id === 'systolic' ? t('metric.pressure') : t(x.label) }));
  return (
    <Card title={t('health.enter')} testId="vitals-entry">
      <form onSubmit={(e) => { e.preventDefault(); submit(); }}>
        <Stack gap="sm">
          <Select label={t('health.metric')} data={choices} value={id} allowDeselect={false} onChange={(v) => { if (v) { setId(v); setValue(''); setSecond(''); } }} data-testid="metric" />
          <Group grow align="flex-start">
            <NumberInput label={`${pressure ? t('metric.systolic') : t('health.value')}${m && unitOf(m.unit) ? ` (${unitOf(m.unit)})` : ''}`} required min={m?.min} max={m?.max} step={m?.step} hideControls value={value} onChange={setValue} data-testid="vital-value" />
            {pressure && <NumberInput label={`${t('metric.diastolic')} (mmHg)`} required min={20} max={200} hideControls value={second} onChange={setSecond} data-testid="vital-second" />}
          </Group>
          <TextInput type="datetime-local" label={t('health.when')} required value={at} onChange={(e) => setAt(e.currentTarget.value)} />
          <div><Button type="submit" disabled={!ready} loading={send.isPending} data-testid="vital-send">{t('common.save')}</Button></div>
          <div role="status">
            {send.data && send.data.accepted > 0 && t('common.saved')}
            {send.data?.refused.map((r) => <Alert key={r.index} color="yellow" title={r.code}>{r.message}</Alert>)}
            {send.data?.alerts.map((a) => <Alert key={a.id} color="cinnabar" variant="light">{lt(a)}</Alert>)}
          </div>
          <Problem error={send.error} />
        </Stack>
      </form>
    </Card>
  );
}
