// The result of a consultation: how pressing, which patterns and why, theory, plan, the practitioner's opinion, and proof of it all.
import { SimpleGrid, Stack } from '@mantine/core';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useConsultation } from '../../api/hooks/consultations.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';
import { Emergency } from '../consultation/Emergency.tsx';
import { Steps } from '../consultation/Steps.tsx';
import { attended, Talk } from '../consultation/Talk.tsx';
import { Urgent } from '../consultation/Urgent.tsx';
import { LedgerCard } from '../ledger/LedgerCard.tsx';
import '../consultation/chat.css';
import { ConclusionCard } from './ConclusionCard.tsx';
import { FollowUpCard } from './FollowUpCard.tsx';
import { OpinionCard } from './OpinionCard.tsx';
import { PlainCard } from './PlainCard.tsx';
import { PlanCard } from './PlanCard.tsx';
import { RecordCard } from './RecordCard.tsx';
import { SyndromesCard } from './SyndromesCard.tsx';
import { TheoryCard } from './TheoryCard.tsx';

const route = getRouteApi('/inside/consultations/$id/result');

export function ResultPage() {
  const { id } = route.useParams();
  return <QueryView query={useConsultation(id)}>{(c) => (c.state === 'emergency' ? <Emergency consultation={c} /> : c.differentiation ? <Result c={c} /> : <Navigate to="/consultations/$id" params={{ id }} />)}</QueryView>;
}

function Result({ c }: { c: Consultation }) {
  const { t } = useSpeech();
  return (
    <Page title={t('result.title')} intro={t('result.intro')} actions={<LinkButton variant="default" to="/consultations/$id" params={{ id: c.id }}>{t('result.back')}</LinkButton>}>
      <span className="muted"><Time at={c.createdAt} /></span>
      <Steps state={c.state} />
      <Urgent flags={c.redFlags.filter((f) => f.level === 'urgent')} />
      {c.differentiation && <ConclusionCard d={c.differentiation} />}
      {/* What a person comes for stands first, also where there is one column only: the opinion, the plain words, the plan. */}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <OpinionCard review={c.review} />
          {attended(c.review?.state) && <Card title={t('talk.title')} testId="talk-card"><Talk id={c.id} other="role.practitioner" canWrite /></Card>}
          <PlainCard c={c} />
          {c.plan && <PlanCard plan={c.plan} />}
          {(c.state === 'follow-up' || c.state === 'review' || c.followUp) && <FollowUpCard c={c} />}
        </Stack>
        <Stack gap="lg">
          {c.differentiation && <SyndromesCard d={c.differentiation} />}
          {c.theory && <TheoryCard theory={c.theory} />}
          <LedgerCard consultationId={c.id} />
          <RecordCard c={c} />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
