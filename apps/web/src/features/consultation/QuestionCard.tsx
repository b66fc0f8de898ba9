// The question that stands, as buttons, a list, a scale or a line of text; it can be skipped, and the last answer taken back.
import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import type { JsonValue } from '@bufbuild/protobuf';
import type { Question } from '@suoke/contracts/gen/suoke/inquiry/v1/inquiry_pb.js';
import { useState } from 'react';
import { useAnswer, useUndoAnswer } from '../../api/hooks/consultations.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';

export function QuestionCard({ consultationId, question, asked }: { consultationId: string; question: Question | undefined; asked: number }) {
  const { t, lt } = useSpeech();
  const answer = useAnswer(consultationId);
  const undo = useUndoAnswer(consultationId);
  const busy = answer.isPending || undo.isPending;
  const give = (value: JsonValue) => { if (question) answer.mutate({ questionId: question.id, value }); };
  return (
    <section className="card" aria-labelledby="question" data-testid="question" data-question={question?.id ?? ''} style={{ borderColor: question ? 'var(--good)' : undefined }}>
      <Stack gap="md" aria-live="polite">
        <Group justify="space-between" gap="xs">
          <Text size="sm" className="muted">{question ? t('question.nth', { n: asked + 1 }) : t('question.asked', { n: asked })}</Text>
          {asked > 0 && <Button size="compact-sm" variant="subtle" onClick={() => undo.mutate(asked)} disabled={busy} data-testid="undo-answer">{t('question.undo')}</Button>}
        </Group>
        <Text id="question" fw={700} fz="1.125rem">{question ? lt(question) : t('question.enough')}</Text>
        {question && <Answers key={question.id} question={question} busy={busy} give={give} />}
        <Problem error={answer.error ?? undo.error} />
      </Stack>
    </section>
  );
}

function Answers({ question, busy, give }: { question: Question; busy: boolean; give: (v: JsonValue) => void }) {
  const { t } = useSpeech();
  return (
    <>
      {question.kind === 'single' && <Single question={question} busy={busy} give={give} />}
      {question.kind === 'multi' && <Multi question={question} busy={busy} give={give} />}
      {question.kind === 'scale' && <Scale busy={busy} give={give} />}
      {question.kind === 'text' && <Free question={question} busy={busy} give={give} />}
      <div><Button variant="subtle" size="sm" disabled={busy} onClick={() => give(null)} data-testid="skip-question">{t('question.skip')}</Button></div>
    </>
  );
}

interface Part { question: Question; busy: boolean; give: (v: JsonValue) => void }

function Single({ question, busy, give }: Part) {
  const { lt } = useSpeech();
  return <Group gap="xs" role="group" aria-labelledby="question">{question.options.map((o) => <Button key={o.id} variant="default" size="md" h="auto" py={8} styles={{ label: { whiteSpace: 'normal' } }} disabled={busy} onClick={() => give(o.id)} data-testid="option" data-option={o.id}>{lt(o)}</Button>)}</Group>;
}

function Multi({ question, busy, give }: Part) {
  const { t, lt } = useSpeech();
  const [chosen, setChosen] = useState<string[]>([]);
  // "None of these" stands alone.
  const choose = (next: string[]) => setChosen(next.includes('none') && !chosen.includes('none') ? ['none'] : next.filter((id) => id !== 'none' || next.length === 1));
  return (
    <Checkbox.Group value={chosen} onChange={choose} aria-labelledby="question">
      <Stack gap="xs">
        {question.options.map((o) => <Checkbox key={o.id} value={o.id} label={lt(o)} disabled={busy} data-testid="option" data-option={o.id} />)}
        <div><Button disabled={chosen.length === 0 || busy} onClick={() => give(chosen)} data-testid="answer">{t('question.answer')}</Button></div>
      </Stack>
    </Checkbox.Group>
  );
}

const degrees: WordKey[] = ['scale.0', 'scale.1', 'scale.2', 'scale.3'];
function Scale({ busy, give }: Omit<Part, 'question'>) {
  const { t } = useSpeech();
  return <Group gap="xs" role="group" aria-labelledby="question">{degrees.map((key, n) => <Button key={key} variant="default" disabled={busy} onClick={() => give(n)} data-testid="option" data-option={n}>{t(key)}</Button>)}</Group>;
}

function Free({ busy, give }: Part) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  return (
    <form onSubmit={(e) => { e.preventDefault(); if (text.trim()) give(text.trim()); }}>
      <Stack gap="xs" align="flex-start">
        <Textarea w="100%" aria-labelledby="question" autosize minRows={2} maxLength={2000} value={text} onChange={(e) => setText(e.currentTarget.value)} />
        <Button type="submit" disabled={!text.trim() || busy} data-testid="answer">{t('question.answer')}</Button>
      </Stack>
    </form>
  );
}
