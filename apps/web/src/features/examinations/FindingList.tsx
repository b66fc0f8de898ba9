// What was found, strongest first; what was looked for and not found stands below, folded.
import { Group, Progress, Stack, Text } from '@mantine/core';
import type { Evidence, Finding } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { CONFIDENCE_BASIS, confidenceBasis, isUnlikely } from '@suoke/terminology/confidence.ts';
import type { Modality } from '@suoke/terminology/finding.ts';
import { useSpeech } from '../../i18n/index.tsx';

const basisOf = (f: Finding) => confidenceBasis({ code: f.code, modality: f.modality as Modality });

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t, lt } = useSpeech();
  // What is more likely wrong than right stands last, under its own line.
  const unsure = (f: Finding) => isUnlikely(f.confidence);
  const present = findings.filter((f) => f.polarity === 'present').toSorted((a, b) => Number(unsure(a)) - Number(unsure(b)) || b.score - a.score);
  const firstUnsure = present.find(unsure);
  const bases = [...new Set(present.map(basisOf))];
  const absent = findings.filter((f) => f.polarity === 'absent');
  return (
    <Stack gap="sm" data-testid="findings">
      {present.length === 0 && <Text className="muted">{t('findings.none')}</Text>}
      {present.map((f) => (
        <div key={f.code} data-code={f.code}>
          {f === firstUnsure && <Text size="sm" className="muted" mb="xs">{t('findings.unsure')}</Text>}
          <Group justify="space-between" gap="xs"><Text fw={600}>{lt(f)}</Text><Text size="sm" className="muted">{t('findings.score', { score: f.score.toFixed(2), confidence: Math.round(f.confidence * 100) })}</Text></Group>
          <Progress value={100 * f.score} size="sm" aria-label={lt(f)} />
          <Evidences list={f.evidence} />
        </div>
      ))}
      {bases.map((b) => <Text key={b} size="xs" className="muted" data-testid={`basis-${b}`}>{t('findings.basis', { what: bases.length > 1 ? ` (${present.filter((f) => basisOf(f) === b).map((f) => lt(f)).join(t('common.comma'))})` : '', is: lt(CONFIDENCE_BASIS[b]) })}</Text>)}
      {absent.length > 0 && <details><summary>{t('findings.absent', { n: absent.length })}</summary><Text size="sm" className="muted" mt={4}>{absent.map((f) => `${lt(f)} (${f.score.toFixed(2)})`).join(t('common.comma'))}</Text></details>}
    </Stack>
  );
}

/** UCUM as people write it; what stands in braces is a count or a grade and needs no unit. */
const unitOf = (ucum: string): string => (ucum === 'Cel' ? '°C' : ucum);

function Evidences({ list }: { list: readonly Evidence[] }) {
  const { t, tr } = useSpeech();
  const said = list.map((e) => {
    switch (e.kind) {
      case 'measure': return `${tr(`measure.${e.name}`, e.name)} ${e.unit.startsWith('{') ? Number((e.value ?? 0).toFixed(2)) : (e.value ?? 0).toFixed(2)}${e.unit && e.unit !== '1' && !e.unit.startsWith('{') ? ` ${unitOf(e.unit)}` : ''}${e.threshold === undefined ? '' : ` (${t('findings.threshold')} ${e.threshold})`}`;
      case 'text': return t('common.quote', { words: e.words });
      case 'time': return `${e.from.toFixed(2)}–${e.to.toFixed(2)} s${e.note ? ` ${e.note}` : ''}`;
      default: return e.note || e.region;
    }
  }).filter(Boolean);
  // Twenty highlights are one line, not twenty.
  const counted = [...Map.groupBy(said, (x) => x)].map(([x, all]) => (all.length === 1 ? x : `${x} ×${all.length}`));
  return counted.length ? <Text size="xs" className="muted">{counted.slice(0, 5).join(' · ')}</Text> : null;
}
