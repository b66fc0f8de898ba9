// The box to write in: Enter sends, and what could not be sent stands there again.
import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/index.tsx';
import { Send } from '../../ui/icons.tsx';

/** `onSend` resolves to whether it was taken; the same words sent again after a failure carry the same request id. */
export function Composer({ label, placeholder, busy, onSend, testId }: { label: string; placeholder: string; busy: boolean; onSend: (text: string, requestId: string) => Promise<boolean>; testId: string }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const request = useRef<{ text: string; id: string }>(undefined);
  const send = async () => {
    const words = text.trim();
    if (!words || busy) return;
    if (request.current?.text !== words) request.current = { text: words, id: crypto.randomUUID() };
    setText('');
    if (await onSend(words, request.current.id)) request.current = undefined;
    else setText(words);
  };
  return (
    <form onSubmit={(e) => { e.preventDefault(); void send(); }}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Textarea style={{ flex: 1 }} label={label} placeholder={placeholder} autosize minRows={2} maxRows={8} maxLength={20000} value={text} data-testid={testId}
          onChange={(e) => setText(e.currentTarget.value)} onKeyDown={(e) => { if (e.key === 'Enter' && !e.shiftKey && !e.nativeEvent.isComposing) { e.preventDefault(); void send(); } }} />
        <Button type="submit" loading={busy} disabled={!text.trim()} aria-label={t('chat.send')} data-testid={testId === 'say' ? 'send' : `${testId}-send`} h={44} px="sm"><Send /></Button>
      </Group>
    </form>
  );
}
