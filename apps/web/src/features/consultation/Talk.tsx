// The conversation of a case between the person and the practitioner who holds it.
import { Stack, Text } from '@mantine/core';
import { useMessages, usePost } from '../../api/hooks/consultations.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Composer } from './Composer.tsx';
import { MessageList } from './MessageList.tsx';

/** `canWrite`: somebody is there to read it. */
export function Talk({ id, other, canWrite }: { id: string; other: 'role.practitioner' | 'role.person'; canWrite: boolean }) {
  const { t } = useSpeech();
  const messages = useMessages(id);
  const post = usePost(id);
  const to: WordKey = other === 'role.person' ? 'talk.toPerson' : 'talk.toPractitioner';
  return (
    <Stack gap="sm">
      <QueryView query={messages}>{(list) => <MessageList messages={list} other={other} title={t('talk.title')} />}</QueryView>
      <Problem error={post.error} />
      {canWrite
        ? <Composer label={t(to)} placeholder={t('talk.placeholder')} busy={post.isPending} onSend={(text, requestId) => post.mutateAsync({ text, requestId }).then(() => true, () => false)} testId="talk" />
        : <Text size="sm" className="muted">{t('talk.nobody')}</Text>}
      {canWrite && other === 'role.practitioner' && <Text size="sm" className="muted">{t('talk.notUrgent')}</Text>}
    </Stack>
  );
}

/** Somebody holds the case, so that words reach somebody. */
export const attended = (reviewState: string | undefined): boolean => reviewState === 'claimed' || reviewState === 'decided' || reviewState === 'signed';
