// The decision with its comment and, when there is one, the prescription, checked while it is written.
import { Alert, Button, Checkbox, List, Radio, Stack, TagsInput, Text, Textarea } from '@mantine/core';
import type { PersonFacts } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import type { Review } from '@suoke/contracts/gen/suoke/support/v1/support_pb.js';
import { useState } from 'react';
import { useDecide, useHerbCheck } from '../../api/hooks/reviews.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Conflicts } from './Conflicts.tsx';

const decisions = ['approve', 'amend', 'refer', 'reject'] as const;

export function DecisionForm({ review: r, person, onDone }: { review: Review; person: PersonFacts | undefined; onDone: () => void }) {
  const { t, lt } = useSpeech();
  const [decision, setDecision] = useState(r.decision);
  const [comment, setComment] = useState(r.comment);
  const [herbs, setHerbs] = useState<string[]>(r.herbs);
  const [accepted, setAccepted] = useState(false);
  const mayPrescribe = decision === 'approve' || decision === 'amend' || decision === '';
  const check = useHerbCheck(mayPrescribe ? herbs : [], person);
  const decide = useDecide();
  const conflicts = herbs.length ? (check.data?.conflicts ?? []) : [];
  const unknown = herbs.length ? (check.data?.unknown ?? []) : [];
  const forbidden = conflicts.some((c) => c.severity === 'forbidden');
  const needsComment = decision !== '' && decision !== 'approve' && comment.trim() === '';
  const blocked = !decision || needsComment || (mayPrescribe && herbs.length > 0 && (!check.data || forbidden || unknown.length > 0 || (conflicts.length > 0 && !accepted)));
  return (
    <form onSubmit={(e) => { e.preventDefault(); decide.mutate({ id: r.id, decision, comment, herbs: mayPrescribe ? herbs : [], conflictsAccepted: accepted }, { onSuccess: onDone }); }}>
      <Stack gap="md">
        <Radio.Group label={t('decision.choose')} value={decision} onChange={setDecision}><Stack gap={8} mt={6}>{decisions.map((d) => <Radio key={d} value={d} label={t(`decision.${d}` as WordKey)} description={t(`decision.${d}Why` as WordKey)} data-testid={`decision-${d}`} />)}</Stack></Radio.Group>
        <Textarea label={t('decision.comment')} description={t('decision.commentHint')} autosize minRows={3} maxLength={10000} value={comment} onChange={(e) => setComment(e.currentTarget.value)} required={decision !== '' && decision !== 'approve'} data-testid="comment" />
        {mayPrescribe && (
          <>
            <TagsInput label={t('decision.herbs')} description={t('decision.herbsHint')} value={herbs} onChange={(v) => { setHerbs(v); setAccepted(false); }} maxTags={60} acceptValueOnBlur splitChars={[',', '，', '、', ' ', ';', '；']} data-testid="herbs" />
            <div role="status" data-testid="herb-check">
              {herbs.length > 0 && check.isFetching && <Text size="sm" className="muted">{t('herbs.checking')}</Text>}
              {herbs.length > 0 && check.data && conflicts.length === 0 && unknown.length === 0 && <Text size="sm">✓ {t('herbs.clear')}</Text>}
              {unknown.length > 0 && <Alert color="yellow" variant="light" title={t('herbs.unknown', { names: unknown.join('、') })} />}
              <Conflicts list={conflicts} />
              {herbs.length > 0 && check.data && check.data.limits.length > 0 && <details><summary>{t('herbs.limits')}</summary><List size="sm">{check.data.limits.map((l) => <List.Item key={l.zh}>{lt(l)}</List.Item>)}</List></details>}
            </div>
            <Problem error={herbs.length ? check.error : undefined} />
            {conflicts.length > 0 && !forbidden && <Checkbox label={t('herbs.accept')} checked={accepted} onChange={(e) => setAccepted(e.currentTarget.checked)} data-testid="accept-conflicts" />}
            {forbidden && <Text c="var(--alarm)" fw={600}>{t('herbs.forbidden')}</Text>}
          </>
        )}
        <div><Button type="submit" size="md" disabled={blocked} loading={decide.isPending} data-testid="decide">{t('decision.decide')}</Button></div>
        <Problem error={decide.error} />
      </Stack>
    </form>
  );
}
