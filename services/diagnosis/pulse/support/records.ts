// Ready records with known beats, for tests and the benchmark.
import { corrupt } from './noise.ts';
import { random } from './random.ts';
import { rhythm, type Kind } from './rhythms.ts';
import { anyShape, dicroticShape, gaussianWave, type Wave } from './waves.ts';

export interface RecordOptions { kind: Kind; seconds: number; seed: number; rateHz?: number; snrDb?: number; dicrotic?: boolean; clean?: boolean }

/** A generated record: samples with wander and noise (none at all with `clean`), and the times of its systolic peaks. */
export function record(o: RecordOptions): Wave {
  const r = random(o.seed);
  const rateHz = o.rateHz ?? 100;
  const wave = gaussianWave(rhythm(o.kind, o.seconds + 4, r), { seconds: o.seconds, startS: -1, rateHz }, r, o.dicrotic ? dicroticShape(r) : anyShape(r));
  return o.clean ? wave : { ...wave, samples: corrupt(wave.samples, rateHz, r, o.snrDb) };
}

/** Evenly spaced beats at the given rate: the plainest pulse. */
export function steady(rateBpm: number, seconds: number, rateHz = 100, seed = 1): Wave {
  const r = random(seed);
  const rr = new Array<number>(Math.ceil((seconds + 4) * rateBpm / 60)).fill(60 / rateBpm);
  return gaussianWave({ rr, types: rr.map(() => 'N' as const) }, { seconds, startS: -1, rateHz }, r);
}

/** Beats that show as a peak of their own: a very early beat may leave none (pulse deficit), and no detector can find it there. */
export function visible(wave: Wave, rateHz = 100): number[] {
  const usual = [...wave.heights].sort((a, b) => a - b)[wave.heights.length >> 1] ?? 1;
  const x = wave.samples;
  return wave.beats.filter((t) => {
    const k = Math.round(t * rateHz);
    for (let i = Math.max(1, k - 8); i <= Math.min(x.length - 2, k + 8); i++) {
      if (x[i]! < x[i - 1]! || x[i]! < x[i + 1]!) continue;
      let low = x[i]!;
      for (let j = i; j >= 0 && x[j]! <= x[i]!; j--) low = Math.min(low, x[j]!);
      if (x[i]! - low > 0.05 * usual) return true;
    }
    return false;
  });
}
