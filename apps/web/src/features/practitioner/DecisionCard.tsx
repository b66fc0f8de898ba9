// Claim, decide, sign; or give it back, or ask a colleague.
import { Button, Group, Stack, Text } from '@mantine/core';
import type { PersonFacts } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import type { Review } from '@suoke/contracts/gen/suoke/support/v1/support_pb.js';
import { useState } from 'react';
import { useClaim, useRelease } from '../../api/hooks/reviews.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Time } from '../../ui/Time.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { SecondOpinion } from './SecondOpinion.tsx';
import { SignPart } from './SignPart.tsx';

export function DecisionCard({ review: r, person }: { review: Review; person: PersonFacts | undefined }) {
  const { t, tr } = useSpeech();
  const me = useUser();
  const claim = useClaim();
  const release = useRelease();
  const [again, setAgain] = useState(false);
  const mine = r.practitionerId === me.id;
  return (
    <Card title={t('decision.title')} testId="decision" actions={<Tag tone={r.state === 'signed' ? 'good' : 'calm'} testId="review-state">{tr(`review.${r.state}`, r.state)}</Tag>}>
      {r.state === 'waiting' && <><Text className="muted">{t('decision.claimFirst')}</Text><div><Button size="md" loading={claim.isPending} onClick={() => claim.mutate(r.id)} data-testid="claim">{t('decision.claim')}</Button></div></>}
      {r.state !== 'waiting' && !mine && <Text className="muted">{t('decision.others', { name: r.practitionerName })}</Text>}
      {mine && (r.state === 'claimed' || (r.state === 'decided' && again)) && <DecisionForm review={r} person={person} onDone={() => setAgain(false)} />}
      {r.state !== 'waiting' && r.state !== 'claimed' && !again && <Decided review={r} />}
      {mine && r.state === 'decided' && !again && <SignPart review={r} onChange={() => setAgain(true)} />}
      {mine && (r.state === 'claimed' || r.state === 'decided') && <Group><Button variant="subtle" loading={release.isPending} onClick={() => release.mutate(r.id)} data-testid="release">{t('decision.release')}</Button></Group>}
      {mine && <SecondOpinion id={r.id} />}
      <Problem error={claim.error ?? release.error} />
      {r.history.length > 0 && <details><summary>{t('decision.history', { n: r.history.length })}</summary><ul style={{ margin: 0 }}>{r.history.map((h, i) => <li key={i}><Time at={h.at} /> {h.what}</li>)}</ul></details>}
    </Card>
  );
}

function Decided({ review: r }: { review: Review }) {
  const { t, tr } = useSpeech();
  return (
    <Stack gap={6}>
      <Text fw={700} fz="1.0625rem">{tr(`decision.${r.decision}`, r.decision)}</Text>
      {r.comment && <Text className="pre">{r.comment}</Text>}
      {r.herbs.length > 0 && <Text><strong>{t('decision.herbs')}</strong> <span lang="zh-CN">{r.herbs.join('、')}</span></Text>}
      {r.state === 'signed' && <><Text size="sm">{t('opinion.signedBy', { name: r.practitionerName })} · <Time at={r.signedAt} /></Text><Text className="mono">{t('opinion.hash')} {r.contentSha256}</Text><Text className="mono">{t('opinion.ed25519')} {r.signature}</Text></>}
    </Stack>
  );
}
