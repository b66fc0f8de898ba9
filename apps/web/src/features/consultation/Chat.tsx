// The conversation with 小艾 and the box to say more.
import { Button, Group, Stack, Textarea } from '@mantine/core';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../api/hooks/consultations.ts';
import { useUser } from '../../api/session.ts';
import { useSpeech } from '../../i18n/index.tsx';
import { Send } from '../../ui/icons.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Empty, QueryView } from '../../ui/QueryView.tsx';
import { Bubble } from './Bubble.tsx';
import { stillPending } from './pending.ts';
import { useSay } from './use-say.ts';

export function Chat({ consultation, canSay }: { consultation: Consultation; canSay: boolean }) {
  const { t } = useSpeech();
  const user = useUser();
  const messages = useMessages(consultation.id);
  const kept = messages.data ?? [];
  const { say, pending, busy, error } = useSay(consultation.id, kept.length);
  const [text, setText] = useState('');
  const request = useRef<{ text: string; id: string }>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const isMine = (from: string) => from === user.id;
  const waiting = stillPending(pending, kept, isMine);
  const length = kept.length + waiting.reduce((n, p) => n + p.text.length, 0);
  useEffect(() => { list.current?.scrollTo({ top: list.current.scrollHeight }); }, [length]);
  const send = async () => {
    const words = text.trim();
    if (!words || busy) return;
    if (request.current?.text !== words) request.current = { text: words, id: crypto.randomUUID() };
    setText('');
    if (!(await say(words, request.current.id))) setText(words);
  };
  return (
    <Stack gap="sm">
      <QueryView query={messages}>
        {() => (
          // What is being typed out is read when it is whole, not letter by letter.
          <div className="chat-box" ref={list} role="log" aria-live="polite" aria-busy={busy} aria-label={t('chat.title')} tabIndex={0} data-testid="chat"><ul className="chat">
            {kept.length + waiting.length === 0 && <li><Empty>{t('chat.soon')}</Empty></li>}
            {kept.map((m) => <Bubble key={m.id} from={m.from} mine={isMine(m.from)} text={m.text} kind={m.kind} at={m.at} />)}
            {waiting.map((p, i) => <Bubble key={`pending-${i}`} from={p.from} mine={p.from === 'person'} text={p.text} kind="text" growing={p.growing} />)}
          </ul></div>
        )}
      </QueryView>
      <Problem error={error} />
      {canSay && (
        <form onSubmit={(e) => { e.preventDefault(); void send(); }}>
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <Textarea style={{ flex: 1 }} label={consultation.said.length ? t('chat.more') : t('chat.first')} placeholder={t('chat.placeholder')} autosize minRows={2} maxRows={8} maxLength={20000} value={text} data-testid="say"
              onChange={(e) => setText(e.currentTarget.value)} onKeyDown={(e) => { if (e.key === 'Enter' && !e.shiftKey && !e.nativeEvent.isComposing) { e.preventDefault(); void send(); } }} />
            <Button type="submit" loading={busy} disabled={!text.trim()} aria-label={t('chat.send')} data-testid="send" h={44} px="sm"><Send /></Button>
          </Group>
        </form>
      )}
    </Stack>
  );
}
