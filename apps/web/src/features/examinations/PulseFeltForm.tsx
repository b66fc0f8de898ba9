// What a finger feels at the wrist, in everyday words.
import { Button, Checkbox, Group, NumberInput, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { pulse } from '../../api/clients/pulse.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { useExamine } from './use-examine.ts';
import { Working } from './Working.tsx';

const scales = {
  depth: ['floating', 'middle', 'deep', 'hidden'],
  force: ['forceful', 'moderate', 'forceless', 'barely'],
  width: ['large', 'normal', 'thready'],
  length: ['long', 'normal', 'short'],
} as const;
const shapes = ['slippery', 'rough', 'wiry', 'tight', 'soft', 'hollow', 'scattered'] as const;
type Scale = keyof typeof scales;

export function PulseFeltForm({ consultationId }: { consultationId: string }) {
  const { t } = useSpeech();
  const [rate, setRate] = useState<number | string>('');
  const [stops, setStops] = useState<string | null>(null);
  const [touch, setTouch] = useState<Partial<Record<Scale, string | null>>>({});
  const [chosen, setChosen] = useState<string[]>([]);
  const examine = useExamine(consultationId, 'pulse', (felt: Record<string, unknown>) => pulse.examine({ consultationId, input: { case: 'felt', value: JSON.parse(JSON.stringify(felt)) as Record<string, never> } }));
  const send = () => {
    const overall = { ...Object.fromEntries(Object.entries(touch).filter(([, v]) => v)), ...(chosen.length ? { shapes: chosen } : {}) };
    examine.mutate({ by: 'person', ...(rate === '' ? {} : { rateBpm: Number(rate) }), ...(stops ? { stops } : {}), ...(Object.keys(overall).length ? { overall } : {}) });
  };
  const nothing = rate === '' && !stops && chosen.length === 0 && Object.values(touch).every((v) => !v);
  return (
    <form onSubmit={(e) => { e.preventDefault(); send(); }}>
      <Stack gap="sm">
        <NumberInput label={t('felt.rate')} description={t('felt.rateHint')} min={20} max={300} value={rate} onChange={setRate} hideControls data-testid="felt-rate" />
        <Select label={t('felt.stops')} clearable value={stops} onChange={setStops} data={['none', 'irregular', 'regular'].map((v) => ({ value: v, label: t(`felt.stops.${v}` as WordKey) }))} />
        {(Object.keys(scales) as Scale[]).map((k) => (
          <Select key={k} label={t(`felt.${k}` as WordKey)} clearable value={touch[k] ?? null} onChange={(v) => setTouch((old) => ({ ...old, [k]: v }))} data={scales[k].map((v) => ({ value: v, label: t(`felt.${k}.${v}` as WordKey) }))} />
        ))}
        <Checkbox.Group label={t('felt.shapes')} value={chosen} onChange={setChosen}><Group mt="xs" gap="sm">{shapes.map((s) => <Checkbox key={s} value={s} label={t(`felt.shape.${s}` as WordKey)} />)}</Group></Checkbox.Group>
        <div><Button type="submit" disabled={nothing} loading={examine.isPending} data-testid="felt-send">{t('exam.add')}</Button></div>
        <Working busy={examine.isPending} done={examine.isSuccess} />
        <Problem error={examine.error} />
      </Stack>
    </form>
  );
}
