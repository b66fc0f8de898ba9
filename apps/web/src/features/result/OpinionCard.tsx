// The practitioner's opinion, once it is signed; before that, where it stands.
import { Stack, Text } from '@mantine/core';
import type { Review } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Time } from '../../ui/Time.tsx';

export function OpinionCard({ review }: { review: Review | undefined }) {
  const { t, tr } = useSpeech();
  const state = review?.state ?? 'waiting';
  return (
    <Card title={t('opinion.title')} testId="opinion" actions={<Tag tone={state === 'signed' ? 'good' : 'calm'} testId="opinion-state">{tr(`review.${state}`, state)}</Tag>}>
      {state !== 'signed' && <Text className="muted">{t(state === 'no-consent' ? 'opinion.noConsent' : 'opinion.waiting')}</Text>}
      {review && state === 'signed' && (
        <Stack gap={6}>
          <Text fw={700} fz="1.0625rem">{tr(`decision.${review.decision}`, review.decision)}</Text>
          {review.comment && <Text className="pre">{review.comment}</Text>}
          <Text size="sm">{t('opinion.signedBy', { name: review.practitioner })} · <Time at={review.signedAt} /></Text>
          <details><summary>{t('opinion.signature')}</summary><Text className="mono">{t('opinion.hash')} {review.contentSha256}</Text><Text className="mono">{t('opinion.ed25519')} {review.signature}</Text></details>
        </Stack>
      )}
    </Card>
  );
}
