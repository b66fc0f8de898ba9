// Where a person begins: a new consultation, today's tasks, the season, what was before.
import { Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useStart } from '../../api/hooks/consultations.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { homeOf } from '../account/home-of.ts';
import { ConsultationList } from './ConsultationList.tsx';
import { SolarTermCard } from './SolarTermCard.tsx';
import { TaskList } from './TaskList.tsx';

export function HomePage() {
  const { t, language } = useSpeech();
  const user = useUser();
  const navigate = useNavigate();
  const start = useStart();
  if (user.role !== 'person') return <Navigate to={homeOf(user.role)} />;
  const begin = () => start.mutate(language, { onSuccess: (c) => void navigate({ to: '/consultations/$id', params: { id: c.id } }) });
  return (
    <Page title={t('home.hello', { name: user.name })}>
      <section className="card" aria-label={t('home.start')} style={{ background: 'var(--jade-soft)', borderColor: 'transparent' }}>
        <Stack gap="sm" align="flex-start">
          <Text fz="1.125rem" fw={600}>{t('home.invite')}</Text>
          <Text className="muted">{t('home.inviteHow')}</Text>
          <Button size="lg" onClick={begin} loading={start.isPending} data-testid="start-consultation">{t('home.start')}</Button>
          <Problem error={start.error} />
        </Stack>
      </section>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <Card title={t('home.tasks')} actions={<LinkButton to="/plan" size="compact-sm" variant="subtle">{t('home.otherDays')}</LinkButton>} testId="tasks"><TaskList /></Card>
          <SolarTermCard />
        </Stack>
        <Card title={t('home.earlier')} actions={<LinkButton to="/consultations" size="compact-sm" variant="subtle">{t('common.all')}</LinkButton>} testId="earlier"><ConsultationList limit={5} /></Card>
      </SimpleGrid>
    </Page>
  );
}
