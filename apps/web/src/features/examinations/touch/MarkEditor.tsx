// What was found at the chosen part.
import { Alert, Checkbox, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { useSpeech, type WordKey } from '../../../i18n/index.tsx';
import { alarming, asked, choices, isTyped, set, typed, type Marks, type Value } from './marks.ts';
import { otherSide, placeOf, type Field } from './places.ts';
import { choiceOf, nameOf } from './said.ts';
import { placesByView } from './views/index.ts';

interface Props { marks: Marks; at: string; alike: boolean; onMarks: (m: Marks) => void; onChoose: (id: string) => void; onAlike: (yes: boolean) => void }

export function MarkEditor({ marks, at, alike, onMarks, onChoose, onAlike }: Props) {
  const s = useSpeech();
  const { t } = s;
  const place = placeOf(at);
  const mark = (place && marks[place.id]) ?? {};
  const change = (f: Field, v: Value | undefined) => { if (place) onMarks(set(marks, place, f, v, alike)); };
  return (
    <Stack gap="sm">
      <Select label={t('touch.part')} placeholder={t('touch.choosePart')} data={placesByView().map(({ view, places }) => ({ group: t(`view.${view}`), items: places.map((p) => ({ value: p.id, label: nameOf(s, p) })) }))} value={at || null} onChange={(id) => { if (id) onChoose(id); }} searchable data-testid="touch-part" />
      {place && otherSide(place) && <Checkbox label={t('touch.alike')} checked={alike} onChange={(e) => onAlike(e.currentTarget.checked)} data-testid="touch-alike" />}
      {place && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {place.fields.filter((f) => asked(mark, f)).map((f) => {
            const key = `${at}.${f}`, label = t(`field.${f}` as WordKey), value = mark[f];
            if (isTyped(f)) return <NumberInput key={key} label={label} min={typed[f].min} max={typed[f].max} step={typed[f].step} decimalScale={typed[f].digits} hideControls value={typeof value === 'number' ? value : ''} onChange={(v) => change(f, v === '' ? undefined : Number(v))} data-testid={`field-${f}`} />;
            return <Select key={key} label={label} placeholder={t('touch.notJudged')} clearable value={value === undefined ? null : String(value)} data={choices[f].map((v) => ({ value: String(v), label: choiceOf(s, f, v) }))} onChange={(v) => change(f, choices[f].find((c) => String(c) === v))} data-testid={`field-${f}`} />;
          })}
        </SimpleGrid>
      )}
      {alarming(mark) && <Alert color="red" role="alert" data-testid="touch-alarm">{t('touch.alarm')}</Alert>}
    </Stack>
  );
}
