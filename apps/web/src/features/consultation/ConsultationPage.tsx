// A consultation while it is being held: talk, questions, examinations, then the analysis.
import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useAnalyse, useConsultation, useWithdraw } from '../../api/hooks/consultations.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Confirm } from '../../ui/Confirm.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Examinations } from '../examinations/Examinations.tsx';
import { Analysing, working } from './Analysing.tsx';
import { Chat } from './Chat.tsx';
import { Emergency } from './Emergency.tsx';
import { QuestionCard } from './QuestionCard.tsx';
import { Steps } from './Steps.tsx';
import { attended, Talk } from './Talk.tsx';
import { Understood } from './Understood.tsx';
import { Urgent } from './Urgent.tsx';

const route = getRouteApi('/inside/consultations/$id');

export function ConsultationPage() {
  const { id } = route.useParams();
  return <QueryView query={useConsultation(id)}>{(c) => (c.state === 'emergency' ? <Emergency consultation={c} /> : <Open key={c.id} c={c} />)}</QueryView>;
}

function Open({ c }: { c: Consultation }) {
  const { t } = useSpeech();
  const analyse = useAnalyse(c.id);
  const withdraw = useWithdraw(c.id);
  const open = c.state === 'intake' || c.state === 'examinations';
  const done = c.differentiation !== undefined && !working(c.state);
  return (
    <Page title={t('consultation.title')} actions={open && <Confirm size="compact-sm" variant="subtle" color="cinnabar" question={t('consultation.withdrawSure')} onConfirm={() => withdraw.mutate()} testId="withdraw">{t('consultation.withdraw')}</Confirm>}>
      <Steps state={c.state} />
      <Urgent flags={c.redFlags.filter((f) => f.level === 'urgent')} />
      <Problem error={withdraw.error} />
      {c.state === 'withdrawn' && <Card><Text>{t('consultation.withdrawn')}</Text><div><LinkButton to="/">{t('nav.home')}</LinkButton></div></Card>}
      {working(c.state) && <Analysing state={c.state} />}
      {done && (
        <section className="card" role="status" style={{ background: 'var(--jade-soft)', borderColor: 'transparent' }}>
          <Group justify="space-between"><Text fw={700} fz="1.125rem">{t('consultation.ready')}</Text><LinkButton to="/consultations/$id/result" params={{ id: c.id }} size="md" data-testid="see-result">{t('consultation.seeResult')}</LinkButton></Group>
        </section>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Card title={t(open ? 'chat.title' : 'talk.title')} testId="talk-card">{open ? <Chat consultation={c} /> : <Talk id={c.id} other="role.practitioner" canWrite={attended(c.review?.state)} />}</Card>
          {open && c.said.length > 0 && <QuestionCard consultationId={c.id} question={c.question} asked={c.asked} />}
          <Understood findings={c.findings} />
        </Stack>
        <Stack gap="lg">
          <Examinations consultation={c} open={open} />
          {open && (
            <Card title={t('analyse.title')} note={t('analyse.note')}>
              <Button size="lg" onClick={() => analyse.mutate()} loading={analyse.isPending} disabled={c.said.length === 0 && c.examinations.length === 0} data-testid="analyse">{t('analyse.start')}</Button>
              <Problem error={analyse.error} />
            </Card>
          )}
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
