// kill -9 of the process and of its database while people use it: a short round in the ordinary run.
import { describe, expect, it } from 'vitest';
import { killAgainAndAgain } from './support/kill.ts';

describe('kill -9', () => {
  it('loses nothing that was acknowledged', async () => {
    const r = await killAgainAndAgain({ seed: 7, victims: ['process', 'both'], people: 2, steps: 14 });
    console.log(`kill -9, short: ${JSON.stringify(r)}`);
    expect(r.acknowledged).toBeGreaterThan(8);
    expect(r.finished).toBeGreaterThan(0);
  }, 120_000);
});
