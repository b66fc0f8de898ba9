// Interval series for training, wider than those of the tests: coupled and repeated early beats, blocked beats, runs, fibrillation.
// Every range is the project's own assumption from textbook electrocardiography, none is fitted to a recording.
import { sinus, type BeatType, type Kind, type Series } from '../../services/diagnosis/pulse/support/rhythms.ts';
import type { Random } from '../../services/diagnosis/pulse/support/random.ts';

/** When the next early beat comes: alone, every second or third beat, or at random. Beats from one early beat to the next. */
function burden(r: Random): () => number {
  const u = r.next();
  if (u < 0.3) return () => r.int(6, 30);
  if (u < 0.42) return () => 2;
  if (u < 0.54) return () => r.int(3, 5);
  if (u < 0.6) return () => (r.chance(0.8) ? 2 : r.int(3, 6));
  const p = r.range(0.1, 0.4);
  return () => {
    let n = 2;
    while (!r.chance(p) && n < 25) n++;
    return n;
  };
}

function ventricular(n: number, r: Random): Series {
  const rr = sinus(n, r, r.range(45, 105));
  const types = new Array<BeatType>(n).fill('N');
  const step = burden(r);
  const foci = Array.from({ length: r.chance(0.25) ? 2 : 1 }, () => r.range(0.42, 0.85));
  const jitter = r.range(0.01, 0.05);
  const pairs = r.chance(0.2) ? r.range(0.1, 0.6) : 0;
  const interpolated = r.chance(0.1) ? r.range(0.3, 1) : 0;
  const full = r.chance(0.85);
  for (let i = r.int(1, 7); i < n - 4; i += step()) {
    const m = rr[i]!;
    const early = Math.min(0.9, Math.max(0.36, r.pick(foci) + r.normal(0, jitter)));
    rr[i] = m * early;
    types[i] = 'V';
    if (r.chance(pairs)) {
      i++;
      rr[i] = m * r.range(0.4, 0.75);
      types[i] = 'V';
      rr[i + 1] = m * r.range(1, 1.5);
    } else if (early < 0.6 && r.chance(interpolated)) rr[i + 1] = m * (1 - early + r.range(0.02, 0.15));
    else rr[i + 1] = m * (full ? 2 - early : r.range(1, 1.3)) * r.range(0.96, 1.04);
  }
  return { rr, types };
}

function atrial(n: number, r: Random, wide: boolean): Series {
  const rr = sinus(n, r, r.range(45, 105));
  const types = new Array<BeatType>(n).fill('N');
  const step = burden(r);
  const early = r.range(0.5, 0.88);
  // several foci: no two early beats come alike
  const jitter = wide && r.chance(0.2) ? r.range(0.1, 0.2) : r.range(0.02, 0.1);
  const pairs = r.chance(0.25) ? r.range(0.1, 0.6) : 0;
  const blocked = r.chance(0.12) ? r.range(0.2, 0.8) : 0;
  const reset = r.range(1, 1.25);
  for (let i = r.int(1, 7); i < n - 4; i += step()) {
    const m = rr[i]!;
    const e = Math.min(0.92, Math.max(0.42, early + r.normal(0, jitter)));
    if (r.chance(blocked)) {
      // the early beat of the atrium is not conducted: only its pause is felt
      rr[i] = m * (e + reset);
      types[i] = 'A';
      continue;
    }
    rr[i] = m * e;
    types[i] = 'A';
    if (r.chance(pairs)) {
      i++;
      rr[i] = m * r.range(0.5, 0.85);
      types[i] = 'A';
    }
    rr[i + 1] = m * reset * r.range(0.96, 1.08);
  }
  return { rr, types };
}

function tachycardia(kind: 'vt' | 'svt', n: number, r: Random, wide: boolean): Series {
  const vt = kind === 'vt';
  // by the textbook a tachycardia begins at 100 a minute; many of the atrial kind are little faster
  const slowest = wide ? 97 : 95;
  const rate = vt ? r.range(100, 240) : r.range(slowest, wide && r.chance(0.4) ? 130 : 220);
  const spread = vt ? r.range(0.005, 0.05) : r.range(0.003, 0.025);
  const type: BeatType = vt ? 'V' : 'A';
  const fast = Array.from({ length: n }, () => (60 / rate) * (1 + r.normal(0, spread)));
  if (!r.chance(vt ? 0.7 : 0.25)) return { rr: fast, types: new Array<BeatType>(n).fill(type) };
  const { rr, types } = r.chance(0.3) ? (vt ? ventricular(n, r) : atrial(n, r, wide)) : { rr: sinus(n, r, r.range(50, 95)), types: new Array<BeatType>(n).fill('N') };
  for (let from = r.int(0, 8), again = true; again && from < n - 4; again = r.chance(0.25)) {
    const to = Math.min(n - 1, from + (vt ? r.int(3, 22) : r.int(5, 25)));
    // warms up: the first beats of a run are slower
    const warm = r.chance(0.3) ? r.range(0, 0.25) : 0;
    for (let i = from; i < to; i++) {
      rr[i] = fast[i]! * (1 + warm * Math.exp(-(i - from) / 2));
      types[i] = type;
    }
    rr[to] = rr[to]! * r.range(1, 1.7);
    types[to] = 'N';
    from = to + r.int(3, 12);
  }
  return { rr, types };
}

/** Atrial flutter: intervals are whole numbers of the atrial cycle, one number most of the time. Counted with fibrillation, as in MIT-BIH's windows. */
function flutter(n: number, r: Random): Series {
  const cycle = r.range(0.18, 0.32);
  const least = cycle < 0.26 ? 2 : 1;
  const usual = Math.max(2, Math.min(5, Math.round(r.range(0.45, 0.95) / cycle)));
  const change = r.range(0.08, 0.5);
  const spread = r.range(0.004, 0.03);
  const mixed = r.chance(0.5);
  let ratio = usual;
  const rr = Array.from({ length: n }, () => {
    if (r.chance(change)) ratio = mixed ? r.int(2, 6) : usual + r.pick([-1, 1, 1, 2]);
    else if (r.chance(0.6)) ratio = usual;
    ratio = Math.max(least, ratio);
    return Math.max(0.26, ratio * cycle * (1 + r.normal(0, spread)));
  });
  return { rr, types: new Array<BeatType>(n).fill('N') };
}

/** Intervals without order; gamma or log-normal, a floor by the node's refractory time, at times with early ventricular beats. */
function fibrillation(n: number, r: Random): Series {
  const mean = 60 / r.range(48, 165);
  const cv = r.range(0.09, 0.33);
  const floor = r.range(0.26, 0.34);
  const lognormal = r.chance(0.4);
  const sigma = Math.sqrt(Math.log(1 + cv * cv));
  const drift = r.range(0, 0.08);
  let slow = 0;
  const rr = Array.from({ length: n }, () => {
    slow = 0.8 * slow + r.normal(0, drift * 0.6);
    const v = lognormal ? Math.exp(r.normal(-0.5 * sigma * sigma, sigma)) : cv * cv * r.gamma(1 / (cv * cv));
    return Math.min(2.4, Math.max(floor, mean * (1 + slow) * v));
  });
  const types = new Array<BeatType>(n).fill('N');
  if (r.chance(0.12)) for (let i = r.int(2, 8); i < n; i += r.int(4, 15)) {
    rr[i] = Math.max(floor, mean * r.range(0.45, 0.7));
    types[i] = 'V';
  }
  return { rr, types };
}

function series(kind: Kind, seconds: number, r: Random, wide: boolean): Series {
  // long enough at any rate up to 240 a minute
  const n = Math.ceil(seconds / 0.25) + 20;
  if (kind === 'pvc') return ventricular(n, r);
  if (kind === 'pac') return atrial(n, r, wide);
  if (kind === 'vt' || kind === 'svt') return tachycardia(kind, n, r, wide);
  if (kind === 'af') return wide && r.chance(0.3) ? flutter(n, r) : fibrillation(n, r);
  return { rr: sinus(n, r, r.range(42, wide ? 100 : 105)), types: new Array<BeatType>(n).fill('N') };
}

export const variedRhythm = (kind: Kind, seconds: number, r: Random): Series => series(kind, seconds, r, false);
/** The same with flutter, early beats of several foci, and sinus rhythm and tachycardia parted at 100 a minute. */
export const wideRhythm = (kind: Kind, seconds: number, r: Random): Series => series(kind, seconds, r, true);
