// A useful part of touch: warmth of hands and feet, moisture, the abdomen, swelling, temperature.
import { Button, Fieldset, Group, NumberInput, Select, Slider, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { palpation } from '../../api/clients/palpation.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { touchOf, type TouchForm } from './touch.ts';
import { useExamine } from './use-examine.ts';
import { Working } from './Working.tsx';

const regions = ['hypochondrium', 'epigastrium', 'umbilical', 'lower-abdomen'] as const;

export function PalpationForm({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const [form, setForm] = useState<TouchForm>({ abdomen: regions.map((region) => ({ region, nrs: 0 })) });
  const examine = useExamine(consultationId, 'palpation', (touch: Record<string, unknown>) => palpation.examine({ consultationId, touch: touch as Record<string, never> }));
  const touch = touchOf(form);
  const choice = (values: readonly string[], prefix: string) => values.map((value) => ({ value, label: t(`${prefix}.${value}` as WordKey) }));
  const number = (v: number | string) => (v === '' ? undefined : Number(v));
  const part = (region: string, change: Partial<TouchForm['abdomen'][number]>) => setForm((f) => ({ ...f, abdomen: f.abdomen.map((a) => (a.region === region ? { ...a, ...change } : a)) }));
  const feel = ['icy', 'cool', 'normal', 'warm', 'hot'];
  const grades = [0, 1, 2, 3, 4].map((n) => ({ value: String(n), label: t(`edema.${n}` as WordKey) }));
  return (
    <form onSubmit={(e) => { e.preventDefault(); examine.mutate(touch); }}>
      <Stack gap="sm">
        <Text size="sm" className="muted">{t('touch.how')}</Text>
        <Group grow align="flex-start">
          <Select label={t('touch.hands')} clearable data={choice(feel, 'feel')} value={form.hands ?? null} onChange={(v) => setForm((f) => ({ ...f, ...(v ? { hands: v } : { hands: '' }) }))} data-testid="touch-hands" />
          <Select label={t('touch.feet')} clearable data={choice(feel, 'feel')} value={form.feet ?? null} onChange={(v) => setForm((f) => ({ ...f, feet: v ?? '' }))} data-testid="touch-feet" />
        </Group>
        <Select label={t('touch.moisture')} clearable data={choice(['dry', 'normal', 'moist', 'dripping'], 'moisture')} value={form.moisture ?? null} onChange={(v) => setForm((f) => ({ ...f, moisture: v ?? '' }))} />
        <Fieldset legend={t('touch.abdomen')}>
          <Stack gap="md">
            {form.abdomen.map((a) => {
              const name = t(`region.${a.region}` as WordKey);
              return (
                <Stack key={a.region} gap={4}>
                  <Text size="sm" fw={600}>{name}</Text>
                  <Text size="sm" className="muted">{t('touch.pain', { n: a.nrs })}</Text>
                  <Slider min={0} max={10} step={1} value={a.nrs} label={null} thumbLabel={`${name}: ${t('touch.painLabel')}`} onChange={(nrs) => part(a.region, { nrs })} />
                  {a.nrs > 0 && <Select label={t('touch.pressure')} clearable data={choice(['relieved', 'unchanged', 'worse'], 'pressure')} value={a.pressure ?? null} onChange={(v) => part(a.region, { pressure: v ?? '' })} />}
                </Stack>
              );
            })}
          </Stack>
        </Fieldset>
        <Select label={t('touch.ankle')} clearable data={grades} value={form.ankleEdema === undefined ? null : String(form.ankleEdema)} onChange={(v) => setForm((f) => { const { ankleEdema: _, ...rest } = f; return v === null ? rest : { ...rest, ankleEdema: Number(v) }; })} />
        <Group grow align="flex-start">
          <NumberInput label={t('touch.body')} min={30} max={44} step={0.1} decimalScale={1} hideControls value={form.bodyC ?? ''} onChange={(v) => setForm((f) => ({ ...f, bodyC: number(v) }))} />
          <NumberInput label={t('touch.room')} min={-10} max={50} hideControls value={form.ambientC ?? ''} onChange={(v) => setForm((f) => ({ ...f, ambientC: number(v) }))} />
        </Group>
        <div><Button type="submit" disabled={Object.keys(touch).length === 0} loading={examine.isPending} data-testid="touch-send">{t('exam.add')}</Button></div>
        <Working busy={examine.isPending} done={examine.isSuccess} />
        <Problem error={examine.error} />
      </Stack>
    </form>
  );
}
