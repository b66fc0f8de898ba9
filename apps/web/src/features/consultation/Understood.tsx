// What was understood from the person's words and answers, with the words.
import { Group, Text } from '@mantine/core';
import type { Finding } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';

export function Understood({ findings }: { findings: readonly Finding[] }) {
  const { t, lt } = useSpeech();
  const distinct = findings.filter((f, i) => findings.findIndex((g) => g.code === f.code && g.polarity === f.polarity) === i);
  const present = distinct.filter((f) => f.polarity === 'present');
  const absent = distinct.filter((f) => f.polarity === 'absent');
  if (distinct.length === 0) return null;
  return (
    <Card title={t('understood.title')} testId="understood">
      <Group gap={6}>{present.map((f) => <Tag key={f.code} tone="good">{lt(f)}</Tag>)}</Group>
      {absent.length > 0 && <Text size="sm" className="muted">{t('understood.absent')} {absent.map(lt).join(t('common.comma'))}</Text>}
    </Card>
  );
}
