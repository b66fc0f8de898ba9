import { describe, expect, it } from 'vitest';
import { rhythmModels } from '../models.ts';
import { record } from '../support/records.ts';
import { bands } from './bands.ts';
import { findBeats } from './beats.ts';
import { fiducials, type Beat } from './fiducials.ts';
import { judge, windowScores } from './rhythm.ts';
import { secondPeaks } from './signal-quality.ts';

const read = (kind: 'sinus' | 'af' | 'pvc', seed: number): { shape: Float64Array; beats: Beat[]; others: Beat[] } => {
  const b = bands(record({ kind, seconds: 10, seed, snrDb: 25 }).samples);
  return { shape: b.shape, beats: fiducials(b.shape, findBeats(b)), others: fiducials(b.shape, secondPeaks(b)) };
};
const { models } = rhythmModels();

describe('the scores of a window', () => {
  it('sum to one, and stay as they are when the second detector sees the same beats or too few', () => {
    for (const kind of ['sinus', 'af', 'pvc'] as const) {
      const { shape, beats } = read(kind, 3);
      const alone = windowScores(shape, beats, models);
      expect(alone.reduce((a, v) => a + v, 0)).toBeCloseTo(1, 9);
      windowScores(shape, beats, models, beats).forEach((v, k) => expect(v).toBeCloseTo(alone[k]!, 9));
      expect(windowScores(shape, beats, models, beats.slice(0, 4))).toEqual(alone);
    }
  });
  it('a beat that the first detector misses counts for less when the second one has it', () => {
    const sinus = Array.from({ length: 10 }, (_, i) => read('sinus', 40 + i)).map(({ shape, beats }) => {
      const missed = beats.filter((_, i) => i !== 4);
      const p = (others: readonly Beat[]) => windowScores(shape, missed, models, others)[0]!;
      return { alone: p([]), both: p(beats) };
    });
    expect(sinus.filter((p) => p.both > p.alone).length).toBeGreaterThanOrEqual(8);
  });
  it('withhold the label below the confidence that is asked for', () => {
    expect(judge([0.4, 0.1, 0.2, 0.1, 0.1, 0.1], true, 'models').label).toBe('uncertain');
    expect(judge([0.02, 0.5, 0.4, 0.03, 0.03, 0.02], true, 'models')).toMatchObject({ label: 'pvc', group: 'ectopic' });
    const between = [0.68, 0.1, 0.1, 0.04, 0.04, 0.04];
    expect(judge(between, true, 'models').label).toBe('sinus');
    expect(judge(between, true, 'rules').label).toBe('uncertain');
    expect(judge([0.98, 0, 0, 0, 0, 0.02], false, 'models').label).toBe('uncertain');
  });
});
