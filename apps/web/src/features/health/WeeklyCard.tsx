// The weekly report: each metric against the week before.
import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { isoDay } from '../../ui/Time.tsx';
import { useWeekly } from './hooks.ts';
import { unitOf } from './metrics.ts';

export function WeeklyCard() {
  const { t, lt } = useSpeech();
  const [back, setBack] = useState(0);
  const report = useWeekly(isoDay(new Date(Date.now() - back * 7 * 86_400_000)));
  return (
    <Card title={t('weekly.title')} testId="weekly" actions={<Group gap="xs"><Button size="compact-sm" variant="default" onClick={() => setBack(back + 1)}>{t('weekly.before')}</Button><Button size="compact-sm" variant="default" disabled={back === 0} onClick={() => setBack(back - 1)}>{t('weekly.after')}</Button></Group>}>
      <QueryView query={report}>
        {(r) => (
          <>
            <Text size="sm" className="muted">{r.from} – {r.to}</Text>
            <Text>{lt({ zh: r.summaryZh, en: r.summaryEn })}</Text>
            {r.metrics.length === 0 ? <Empty>{t('health.noData')}</Empty> : (
              <div className="scroll-x" tabIndex={0} role="group" aria-label={t('weekly.title')}>
                <Table><Table.Thead><Table.Tr><Table.Th>{t('health.metric')}</Table.Th><Table.Th>{t('weekly.mean')}</Table.Th><Table.Th>{t('weekly.meanBefore')}</Table.Th></Table.Tr></Table.Thead>
                  <Table.Tbody>{r.metrics.map((m) => <Table.Tr key={m.metric}><Table.Th scope="row" fw={500}>{lt(m)}</Table.Th><Table.Td>{m.mean === undefined ? '—' : `${m.mean.toFixed(1)} ${unitOf(m.unit)}`}</Table.Td><Table.Td>{m.meanBefore === undefined ? '—' : `${m.meanBefore.toFixed(1)} ${unitOf(m.unit)}`}</Table.Td></Table.Tr>)}</Table.Tbody></Table>
              </div>
            )}
          </>
        )}
      </QueryView>
    </Card>
  );
}
