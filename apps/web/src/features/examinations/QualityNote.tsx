// What was wrong with the input and what to do about it; nothing when it was good.
import { Alert, List, Text } from '@mantine/core';
import type { Quality } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { isFault } from '@suoke/terminology/finding.ts';
import { useSpeech } from '../../i18n/index.tsx';

export function QualityNote({ quality }: { quality: Quality | undefined }) {
  const { t, lt } = useSpeech();
  if (!quality) return null;
  // What is not known of the person or the lamp is no fault of the photo.
  const faults = quality.problems.filter(isFault), list = quality.problems.map((p) => <List.Item key={p.code} c="var(--mantine-color-text)"><strong>{lt(p)}</strong>{lt(p.hint) ? ` — ${lt(p.hint)}` : ''}</List.Item>);
  if (quality.usable && faults.length === 0) return <><Text size="sm" className="muted">{t('quality.good', { n: Math.round(quality.score * 100) })}</Text>{list.length > 0 && <List size="sm" spacing={4}>{list}</List>}</>;
  return (
    <Alert color={quality.usable ? 'yellow' : 'cinnabar'} variant="light" role={quality.usable ? 'note' : 'alert'} title={t(quality.usable ? 'quality.limited' : 'quality.unusable')} data-testid="quality" styles={{ title: { color: 'var(--mantine-color-text)' } }}>
      <List size="sm" spacing={4}>{list}</List>
    </Alert>
  );
}
