// kill -9 of the process, of its database, and of both, over and over, with several people at work.
import { describe, expect, it } from 'vitest';
import { killAgainAndAgain } from './support/kill.ts';

describe('kill -9, over and over', () => {
  it.each([11, 12])('loses nothing that was acknowledged (seed %i)', async (seed) => {
    const r = await killAgainAndAgain({ seed, victims: ['process', 'database', 'both', 'process', 'both', 'database'], people: 4, steps: 40 });
    console.log(`kill -9, seed ${seed}: ${JSON.stringify(r)}`);
    expect(r.finished).toBeGreaterThan(3);
  }, 280_000);
});
