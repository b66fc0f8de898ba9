// How long to wait before trying again.

/** Milliseconds before the n-th attempt (0 first): doubling from half a second to a quarter of a minute, with `jitter` in [0,1) taking off up to half. */
export function backoffMs(attempt: number, jitter: number): number {
  const whole = Math.min(15_000, 500 * 2 ** Math.min(attempt, 10));
  return Math.round(whole * (1 - jitter / 2));
}
