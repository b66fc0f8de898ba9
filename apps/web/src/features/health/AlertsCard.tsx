// What the vitals gave cause to say.
import { Group, Stack, Text } from '@mantine/core';
import { useSpeech } from '../../i18n/index.tsx';
import { Tag } from '../../ui/Badge.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Time } from '../../ui/Time.tsx';
import { useAlerts } from './hooks.ts';

export function AlertsCard() {
  const { t, tr, lt } = useSpeech();
  const alerts = useAlerts();
  return (
    <Card title={t('health.alerts')} testId="alerts">
      <QueryView query={alerts} isEmpty={(d) => d.alerts.length === 0} empty={<Empty>{t('health.noAlerts')}</Empty>}>
        {(d) => <Stack gap="sm">{d.alerts.map((a) => <div key={a.id}><Group gap="xs"><Tag tone={a.level === 'notice' ? 'watch' : 'alarm'}>{tr(`alert.${a.level}`, a.level)}</Tag><Text size="sm" className="muted"><Time at={a.at} /></Text></Group><Text>{lt(a)}</Text>{a.source && <Text size="xs" className="muted">{t('common.sources')} {a.source}</Text>}</div>)}</Stack>}
      </QueryView>
    </Card>
  );
}
