// How it went afterwards.
import { Button, Radio, Stack, Text, Textarea } from '@mantine/core';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useState } from 'react';
import { useFollowUp } from '../../api/hooks/consultations.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Card } from '../../ui/Card.tsx';
import { Problem } from '../../ui/Problem.tsx';

export function FollowUpCard({ c }: { c: Consultation }) {
  const { t, tr } = useSpeech();
  const [outcome, setOutcome] = useState('');
  const [words, setWords] = useState('');
  const send = useFollowUp(c.id);
  if (c.followUp) return <Card title={t('followUp.title')} testId="follow-up"><Text role="status" fw={600}>{tr(`outcome.${c.followUp.outcome}`, c.followUp.outcome)}</Text>{c.followUp.words && <Text className="pre">{c.followUp.words}</Text>}{c.followUp.outcome === 'worse' && <Text c="var(--alarm)">{t('followUp.worse')}</Text>}</Card>;
  return (
    <Card title={t('followUp.title')} note={t('followUp.note')} testId="follow-up">
      <form onSubmit={(e) => { e.preventDefault(); send.mutate({ outcome, words }); }}>
        <Stack gap="sm">
          <Radio.Group label={t('followUp.how')} value={outcome} onChange={setOutcome}><Stack gap={6} mt={6}>{(['better', 'same', 'worse'] as const).map((o) => <Radio key={o} value={o} label={t(`outcome.${o}` as WordKey)} />)}</Stack></Radio.Group>
          <Textarea label={t('followUp.words')} autosize minRows={2} maxLength={5000} value={words} onChange={(e) => setWords(e.currentTarget.value)} />
          <div><Button type="submit" disabled={!outcome} loading={send.isPending} data-testid="follow-up-send">{t('followUp.send')}</Button></div>
          <Problem error={send.error} />
        </Stack>
      </form>
    </Card>
  );
}
