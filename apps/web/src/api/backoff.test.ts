import { expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';

it('doubles up to a limit', () => expect([0, 1, 2, 5, 50].map((n) => backoffMs(n, 0))).toEqual([500, 1000, 2000, 15_000, 15_000]));
it('spreads the herd', () => expect(backoffMs(1, 0.999)).toBeLessThan(510));
