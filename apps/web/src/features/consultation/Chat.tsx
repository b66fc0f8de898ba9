// The conversation with 小艾 and the box to say more.
import { Stack } from '@mantine/core';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useMessages } from '../../api/hooks/consultations.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { QueryView } from '../../ui/QueryView.tsx';
import { Composer } from './Composer.tsx';
import { MessageList } from './MessageList.tsx';
import { stillPending } from './pending.ts';
import { useSay } from './use-say.ts';

export function Chat({ consultation }: { consultation: Consultation }) {
  const { t } = useSpeech();
  const user = useUser();
  const messages = useMessages(consultation.id);
  const kept = messages.data ?? [];
  const { say, pending, busy, error } = useSay(consultation.id, kept.length);
  return (
    <Stack gap="sm">
      <QueryView query={messages}>{() => <MessageList messages={kept} pending={stillPending(pending, kept, (from) => from === user.id)} busy={busy} other="role.practitioner" title={t('chat.title')} />}</QueryView>
      <Problem error={error} />
      <Composer label={consultation.said.length ? t('chat.more') : t('chat.first')} placeholder={t('chat.placeholder')} busy={busy} onSend={say} testId="say" />
    </Stack>
  );
}
