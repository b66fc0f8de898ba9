// One case: the whole consultation with its evidence on one side, the decision on the other.
import { SimpleGrid, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useConsultation } from '../../api/hooks/consultations.ts';
import { useReview } from '../../api/hooks/reviews.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { TriageTag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Talk } from '../consultation/Talk.tsx';
import { Understood } from '../consultation/Understood.tsx';
import { Urgent } from '../consultation/Urgent.tsx';
import { Examinations } from '../examinations/Examinations.tsx';
import { LedgerCard } from '../ledger/LedgerCard.tsx';
import { PlanCard } from '../result/PlanCard.tsx';
import { RecordCard } from '../result/RecordCard.tsx';
import { SyndromesCard } from '../result/SyndromesCard.tsx';
import { TheoryCard } from '../result/TheoryCard.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { FormulasCard } from './FormulasCard.tsx';
import { PersonCard } from './PersonCard.tsx';

const route = getRouteApi('/inside/reviews/$id');

export function CasePage() {
  const { t } = useSpeech();
  const me = useUser();
  const { id } = route.useParams();
  const review = useReview(id);
  const consultation = useConsultation(review.data?.consultationId ?? '');
  return (
    <Page title={t('case.title')} actions={<LinkButton to="/reviews" variant="default">{t('case.back')}</LinkButton>}>
      <QueryView query={review}>
        {(r) => (
          <>
            <div><TriageTag level={r.triage} /></div>
            {r.summary && <Card title={t('case.question')}><Text className="pre">{r.summary}</Text></Card>}
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <QueryView query={consultation}>{(c) => <Whole c={c} />}</QueryView>
              <Stack gap="lg">
                <DecisionCard review={r} person={consultation.data?.person} />
                {r.practitionerId === me.id && r.state !== 'withdrawn' && !r.secondOpinionOf && <Card title={t('case.talk')} testId="talk-card"><Talk id={r.consultationId} other="role.person" canWrite /></Card>}
                {consultation.data?.theory && <FormulasCard formulas={consultation.data.theory.practitionerReference} names={Object.fromEntries(consultation.data.theory.syndromes.map((s) => [s.code, s.zh]))} />}
                <LedgerCard consultationId={r.consultationId} />
                {consultation.data && <RecordCard c={consultation.data} />}
              </Stack>
            </SimpleGrid>
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Whole({ c }: { c: Consultation }) {
  const { t } = useSpeech();
  return (
    <Stack gap="lg">
      <Urgent flags={c.redFlags} />
      <PersonCard person={c.person} />
      <Card title={t('case.said')} testId="said"><Stack gap="xs">{c.said.map((s, i) => <blockquote key={i} className="pre" style={{ margin: 0, paddingInlineStart: '0.875rem', borderInlineStart: '3px solid var(--good)' }}>{s}</blockquote>)}</Stack></Card>
      <Understood findings={c.findings} />
      <Examinations consultation={c} open={false} />
      {c.differentiation && <SyndromesCard d={c.differentiation} />}
      {c.theory && <TheoryCard theory={c.theory} />}
      {c.plan && <PlanCard plan={c.plan} />}
    </Stack>
  );
}
