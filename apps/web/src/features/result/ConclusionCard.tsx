// In one glance: how pressing it is and what fits best, with how sure that is.
import { Group, Text } from '@mantine/core';
import type { Differentiation } from '@suoke/contracts/gen/suoke/xiaoke/v1/xiaoke_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { TriageTag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';

export function ConclusionCard({ d }: { d: Differentiation }) {
  const { t, lt, language } = useSpeech();
  const because = (language === 'en' ? d.triage?.becauseEn : d.triage?.because) ?? [];
  const first = d.support === 'too-little' ? undefined : d.ranked[0];
  return (
    <Card title={t('result.conclusion')} testId="conclusion">
      <Group gap="md">
        <TriageTag level={d.triage?.level ?? ''} />
        <Text fz="clamp(1.25rem, 4vw, 1.625rem)" fw={700} style={{ fontFamily: 'var(--mantine-font-family-headings)' }} data-testid="first-syndrome">{first ? lt(first) : t('result.tooLittle')}</Text>
        {first && <Text className="muted">{Math.round(100 * first.probability)}%</Text>}
      </Group>
      {d.triage && <Text>{lt(d.triage)}</Text>}
      {because.length > 0 && <Text size="sm" className="muted">{because.join(t('common.comma'))}</Text>}
      {lt(d.supportText) && <Text className="muted">{lt(d.supportText)}</Text>}
    </Card>
  );
}
