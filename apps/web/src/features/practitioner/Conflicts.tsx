// What a check of herbs found, forbidden before cautioned.
import { Stack, Text } from '@mantine/core';
import type { HerbConflict } from '@suoke/contracts/gen/suoke/laoke/v1/laoke_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';

export function Conflicts({ list }: { list: readonly HerbConflict[] }) {
  const { tr, t, lt } = useSpeech();
  const sorted = list.toSorted((a, b) => Number(b.severity === 'forbidden') - Number(a.severity === 'forbidden'));
  return <Stack gap={4} mt={4}>{sorted.map((c) => <div key={c.kind + c.herbs.join() + c.zh}><Tag tone={c.severity === 'forbidden' ? 'alarm' : 'watch'}>{`${tr(`severity.${c.severity}`, c.severity)} · ${tr(`conflict.${c.kind}`, c.kind)}`}</Tag> <Text span size="sm">{lt(c)}</Text>{c.source && <Text size="xs" className="muted">{t('common.sources')} {c.source}</Text>}</div>)}</Stack>;
}
