import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/code-of.ts';
import { record } from '../support/records.ts';
import { KINDS } from '../support/rhythms.ts';
import { bands } from './bands.ts';
import { beatTimes } from './beats-only.ts';
import { findBeats } from './beats.ts';
import { prepare } from './prepare.ts';

describe('beats alone', () => {
  it.each(KINDS)('are those the whole analysis starts from, for %s', (kind) => {
    for (let seed = 1; seed <= 3; seed++) {
      const x = record({ kind, seconds: 30, seed, snrDb: 12 }).samples;
      const p = prepare(x, 100);
      expect(beatTimes(x, 100)).toEqual(findBeats(bands(p.wave)).filter((k) => !p.missing[k]).map((k) => k / 100));
    }
  });
  it('are the same for a wave upside down that shows it', () => {
    const x = record({ kind: 'sinus', seconds: 30, seed: 11 }).samples;
    expect(prepare(x.map((v) => 7 - 3 * v), 100).inverted).toBe(true);
    expect(beatTimes(x.map((v) => 7 - 3 * v), 100)).toEqual(beatTimes(x, 100));
  });
  it('leave out what was bridged', () => {
    const x = record({ kind: 'sinus', seconds: 30, seed: 5 }).samples;
    const lost = x.map((v, i) => (i >= 1000 && i < 1300 ? NaN : v));
    expect(beatTimes(lost, 100).some((t) => t >= 10 && t < 13)).toBe(false);
  });
  it('refuse what cannot be read with a code', () => {
    expect(codeOf(() => beatTimes(new Float64Array(0), 100))).toBe('pulse.empty');
    expect(codeOf(() => beatTimes(new Float64Array(1000), 100))).toBe('pulse.constant');
  });
});
