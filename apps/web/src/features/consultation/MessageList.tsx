// A conversation as it stands, the newest at the bottom and in view.
import type { Message } from '@suoke/contracts/gen/suoke/communication/v1/communication_pb.js';
import { useEffect, useRef } from 'react';
import { useUser } from '../../api/session.ts';
import { useSpeech, type WordKey } from '../../i18n/index.tsx';
import { Empty } from '../../ui/QueryView.tsx';
import { Bubble } from './Bubble.tsx';
import type { Pending } from './pending.ts';
import './chat.css';

/** `other`: who a person is that is neither me nor an agent. */
export function MessageList({ messages, pending = [], busy = false, other, title }: { messages: readonly Message[]; pending?: readonly Pending[]; busy?: boolean; other: WordKey; title: string }) {
  const { t } = useSpeech();
  const user = useUser();
  const list = useRef<HTMLDivElement>(null);
  const length = messages.length + pending.reduce((n, p) => n + p.text.length, 0);
  useEffect(() => { list.current?.scrollTo({ top: list.current.scrollHeight }); }, [length]);
  return (
    // What is being typed out is read when it is whole, not letter by letter.
    <div className="chat-box" ref={list} role="log" aria-live="polite" aria-busy={busy} aria-label={title} tabIndex={0} data-testid="chat"><ul className="chat">
      {messages.length + pending.length === 0 && <li><Empty>{t('chat.soon')}</Empty></li>}
      {messages.map((m) => <Bubble key={m.id} from={m.from} mine={m.from === user.id} other={other} text={m.text} kind={m.kind} at={m.at} />)}
      {pending.map((p, i) => <Bubble key={`pending-${i}`} from={p.from} mine={p.from === 'person'} other={other} text={p.text} kind="text" growing={p.growing} />)}
    </ul></div>
  );
}
