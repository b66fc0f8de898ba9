// The nine-type questionnaire: saves as it goes, and shows the scores as a radar when it is complete.
import { Button, Group, Progress, Radio, Text } from '@mantine/core';
import type { Constitution, Questionnaire } from '@suoke/contracts/gen/suoke/inquiry/v1/inquiry_pb.js';
import { useState } from 'react';
import { useConstitution, useQuestionnaire, useSaveConstitution } from '../../api/hooks/care.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Page } from '../../ui/Page.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { ScoresCard } from './ScoresCard.tsx';

const EACH = 6;
const often = [1, 2, 3, 4, 5] as const;

export function ConstitutionPage() {
  const { t, lt } = useSpeech();
  const sex = useUser().facts?.sex || 'unknown';
  const questions = useQuestionnaire(sex);
  const kept = useConstitution();
  return (
    <Page narrow title={t('constitution.title')} intro={questions.data ? lt({ zh: questions.data.noteZh, en: questions.data.noteEn }) : t('constitution.intro')}>
      <QueryView query={questions}>{(q) => <QueryView query={kept}>{(k) => <Form q={q} kept={k} sex={sex} />}</QueryView>}</QueryView>
    </Page>
  );
}

function Form({ q, kept, sex }: { q: Questionnaire; kept: Constitution; sex: string }) {
  const { t, lt } = useSpeech();
  const [answers, setAnswers] = useState<Record<string, number>>({ ...kept.answers });
  const firstOpen = q.items.findIndex((i) => !kept.answers[i.id]);
  const [page, setPage] = useState(firstOpen < 0 ? 0 : Math.floor(firstOpen / EACH));
  const [editing, setEditing] = useState(!kept.complete);
  const save = useSaveConstitution();
  const pages = Math.ceil(q.items.length / EACH);
  const done = q.items.filter((i) => answers[i.id]).length;
  const choose = (id: string, n: number) => {
    const next = { ...answers, [id]: n };
    setAnswers(next);
    save.mutate({ answers: next, sex });
  };
  if (!editing) return <><ScoresCard result={kept} /><div><Button variant="default" onClick={() => { setEditing(true); setPage(0); }}>{t('constitution.again')}</Button></div></>;
  const items = q.items.slice(page * EACH, (page + 1) * EACH);
  return (
    <Card>
      <div role="status"><Text size="sm">{t('constitution.progress', { done, all: q.items.length })}{save.isPending ? ` · ${t('common.saving')}` : save.isSuccess ? ` · ${t('common.saved')}` : ''}</Text></div>
      <Progress value={(100 * done) / q.items.length} aria-label={t('constitution.progress', { done, all: q.items.length })} />
      <ol start={page * EACH + 1} key={page} style={{ margin: 0, paddingInlineStart: '1.75rem', display: 'grid', gap: '1.75rem' }}>
        {items.map((item) => (
          <li key={item.id} data-testid="constitution-item">
            <Radio.Group label={lt(item)} value={String(answers[item.id] ?? '')} onChange={(v) => choose(item.id, Number(v))}>
              <Group gap="sm" mt="xs">{often.map((n) => <Radio key={n} value={String(n)} label={t(`often.${n}` as WordKey)} />)}</Group>
            </Radio.Group>
          </li>
        ))}
      </ol>
      <Problem error={save.error} />
      <Group justify="space-between">
        <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>{t('common.previous')}</Button>
        {page < pages - 1 ? <Button onClick={() => setPage(page + 1)} data-testid="constitution-next">{t('common.next')}</Button> : <Button disabled={!kept.complete || save.isPending} onClick={() => setEditing(false)} data-testid="constitution-finish">{t('constitution.finish')}</Button>}
      </Group>
    </Card>
  );
}
