// The tasks of any day.
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { isoDay } from '../../ui/Time.tsx';
import { TaskList } from './TaskList.tsx';

export function PlanPage() {
  const { t } = useSpeech();
  const [date, setDate] = useState(isoDay());
  const move = (days: number) => { const d = new Date(`${date}T12:00:00`); d.setDate(d.getDate() + days); setDate(isoDay(d)); };
  return (
    <Page narrow title={t('tasks.title')}>
      <Card>
        <Group align="flex-end">
          <TextInput type="date" label={t('tasks.day')} value={date} onChange={(e) => { if (e.currentTarget.value) setDate(e.currentTarget.value); }} />
          <Button variant="default" onClick={() => move(-1)}>{t('tasks.before')}</Button>
          <Button variant="default" onClick={() => move(1)}>{t('tasks.after')}</Button>
        </Group>
        <TaskList date={date} />
      </Card>
    </Page>
  );
}
