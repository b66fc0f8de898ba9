// Says something to 小艾 and shows the answer as it comes.
import { useCallback, useRef, useState } from 'react';
import { xiaoai } from '../../api/clients/xiaoai.ts';
import { keep } from '../../api/hooks/consultations.ts';
import { queries } from '../../api/queries.ts';
import type { Pending } from './pending.ts';

export function useSay(id: string, keptCount: number) {
  const [pending, setPending] = useState<Pending[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const count = useRef(keptCount);
  count.current = keptCount;
  /** Resolves to whether it was taken. The same words sent again after a failure are one message, by their request id. */
  const say = useCallback(async (text: string, requestId: string): Promise<boolean> => {
    const base = count.current;
    setBusy(true);
    setError(undefined);
    setPending([{ from: 'person', text, base, growing: false }]);
    let reply = '';
    const show = (growing: boolean) => setPending([{ from: 'person', text, base, growing: false }, ...(reply || growing ? [{ from: 'xiaoai' as const, text: reply, base, growing }] : [])]);
    try {
      show(true);
      for await (const piece of xiaoai.say({ id, text, requestId })) {
        reply += piece.text;
        if (piece.consultation) keep(piece.consultation);
        show(true);
      }
      show(false);
      return true;
    } catch (e) {
      setPending([]);
      setError(e);
      void queries.invalidateQueries({ queryKey: ['consultation', id] });
      return false;
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: ['messages', id] });
    }
  }, [id]);
  return { say, pending, busy, error };
}
