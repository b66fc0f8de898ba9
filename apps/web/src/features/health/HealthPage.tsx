// Vitals: enter, import, see them by day, alerts, the weekly report.
import { SimpleGrid, Stack } from '@mantine/core';
import { useSpeech } from '../../i18n/index.tsx';
import { Page } from '../../ui/Page.tsx';
import { AlertsCard } from './AlertsCard.tsx';
import { DailyCard } from './DailyCard.tsx';
import { EntryCard } from './EntryCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { WeeklyCard } from './WeeklyCard.tsx';

export function HealthPage() {
  const { t } = useSpeech();
  return (
    <Page title={t('health.title')} intro={t('health.intro')}>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg"><EntryCard /><ImportCard /><AlertsCard /></Stack>
        <Stack gap="lg"><DailyCard /><WeeklyCard /></Stack>
      </SimpleGrid>
    </Page>
  );
}
