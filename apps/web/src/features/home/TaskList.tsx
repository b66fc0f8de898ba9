// The tasks of a day; a tick can be taken back.
import { Checkbox, Progress, Stack, Text } from '@mantine/core';
import { useMarkTask, useTasks } from '../../api/hooks/care.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { isoDay } from '../../ui/Time.tsx';

export function TaskList({ date = isoDay() }: { date?: string }) {
  const { t, lt, tr } = useSpeech();
  const tasks = useTasks(date);
  const mark = useMarkTask(date);
  return (
    <QueryView query={tasks} isEmpty={(d) => d.tasks.length === 0} empty={<Empty>{t('tasks.none')}</Empty>}>
      {(d) => (
        <Stack gap="sm">
          <div role="status"><Text size="sm">{t('tasks.progress', { done: d.done, due: d.due })}</Text></div>
          <Progress value={d.due ? (100 * d.done) / d.due : 0} aria-label={t('tasks.progress', { done: d.done, due: d.due })} />
          {d.tasks.map((x) => x.task && (
            <Checkbox key={`${x.consultationId}/${x.task.id}`} checked={x.done} disabled={mark.isPending} onChange={(e) => mark.mutate({ taskId: x.task?.id ?? '', done: e.currentTarget.checked })}
              label={`${lt(x.task)}${x.task.times.length ? ` · ${x.task.times.join(' ')}` : ''}`} description={`${tr(`area.${x.task.area}`, x.task.area)}${lt(x.task.how) ? ` · ${lt(x.task.how)}` : ''}`} />
          ))}
          <Problem error={mark.error} />
        </Stack>
      )}
    </QueryView>
  );
}
