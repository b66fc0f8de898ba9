// Asks a colleague.
import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSecondOpinion } from '../../api/hooks/reviews.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';

export function SecondOpinion({ id }: { id: string }) {
  const { t } = useSpeech();
  const [question, setQuestion] = useState('');
  const ask = useSecondOpinion();
  return (
    <details>
      <summary>{t('second.title')}</summary>
      <form onSubmit={(e) => { e.preventDefault(); ask.mutate({ id, question: question.trim() }, { onSuccess: () => setQuestion('') }); }}>
        <Stack gap="sm" mt="sm">
          <Textarea label={t('second.question')} required autosize minRows={2} maxLength={2000} value={question} onChange={(e) => setQuestion(e.currentTarget.value)} />
          <div><Button type="submit" variant="default" disabled={!question.trim()} loading={ask.isPending} data-testid="ask-second">{t('second.ask')}</Button> <span role="status">{ask.isSuccess && <span data-testid="second-asked">{t('second.asked')}</span>}</span></div>
          <Problem error={ask.error} />
        </Stack>
      </form>
    </details>
  );
}
