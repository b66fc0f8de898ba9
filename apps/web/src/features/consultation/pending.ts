// What was just said and is not yet in the kept conversation.
export interface Pending { from: 'person' | 'xiaoai'; text: string; /** how many messages were kept when it was said */ base: number; growing: boolean }
export interface Kept { from: string; text: string }

const bare = (s: string) => s.replace(/\s+/g, '');

/** Leaves out what has arrived among the kept messages after its base. */
export function stillPending(pending: readonly Pending[], kept: readonly Kept[], isMine: (from: string) => boolean): Pending[] {
  return pending.filter((p) => p.growing || !kept.slice(p.base).some((m) => isMine(m.from) === (p.from === 'person') && bare(m.text) === bare(p.text)));
}
