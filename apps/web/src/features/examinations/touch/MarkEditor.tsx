// What was found at the chosen part.
import { Checkbox, NumberInput, Select, SimpleGrid, Stack } from '@mantine/core';
import { useSpeech, type WordKey } from '../../../i18n/index.tsx';
import { asked, choices, set, type Marks } from './marks.ts';
import { otherSide, PLACES, placeOf } from './places.ts';
import { choiceOf, nameOf } from './said.ts';

interface Props { marks: Marks; at: string; alike: boolean; onMarks: (m: Marks) => void; onChoose: (id: string) => void; onAlike: (yes: boolean) => void }

export function MarkEditor({ marks, at, alike, onMarks, onChoose, onAlike }: Props) {
  const s = useSpeech();
  const { t } = s;
  const place = placeOf(at);
  const mark = (place && marks[place.id]) ?? {};
  return (
    <Stack gap="sm">
      <Select label={t('touch.part')} placeholder={t('touch.choosePart')} data={PLACES.map((p) => ({ value: p.id, label: nameOf(s, p) }))} value={at || null} onChange={(id) => { if (id) onChoose(id); }} searchable data-testid="touch-part" />
      {place && otherSide(place) && <Checkbox label={t('touch.alike')} checked={alike} onChange={(e) => onAlike(e.currentTarget.checked)} data-testid="touch-alike" />}
      {place && (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {place.fields.filter((f) => asked(mark, f)).map((f) => (f === 'celsius'
            ? <NumberInput key={`${at}.${f}`} label={t('field.celsius')} min={10} max={45} step={0.1} decimalScale={1} hideControls value={typeof mark.celsius === 'number' ? mark.celsius : ''} onChange={(v) => onMarks(set(marks, place, f, v === '' ? undefined : Number(v), alike))} />
            : <Select key={`${at}.${f}`} label={t(`field.${f}` as WordKey)} placeholder={t('touch.notJudged')} clearable value={mark[f] === undefined ? null : String(mark[f])} data={choices[f].map((v) => ({ value: String(v), label: choiceOf(s, f, v) }))} onChange={(v) => onMarks(set(marks, place, f, choices[f].find((c) => String(c) === v), alike))} data-testid={`field-${f}`} />))}
        </SimpleGrid>
      )}
    </Stack>
  );
}
