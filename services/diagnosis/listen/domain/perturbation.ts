// Jitter (local) and shimmer (local) from glottal pulses, with the definitions and standard limits of Praat's manual
// ("PointProcess: Get jitter (local)...", "Get shimmer (local)..."): periods 0.1–20 ms, neighbouring periods within a factor of
// 1.3, neighbouring amplitudes within a factor of 1.6.

const SHORTEST = 0.0001;
const LONGEST = 0.02;
const PERIOD_FACTOR = 1.3;
const AMPLITUDE_FACTOR = 1.6;

const ratio = (a: number, b: number) => (a > b ? a / b : b / a);
const allowed = (p: number) => p >= SHORTEST && p <= LONGEST;

/** Mean absolute difference of neighbouring periods over the mean period, as a fraction; null with fewer than two usable pairs. */
export function jitterLocal(pulses: readonly number[]): number | null {
  const periods = pulses.slice(1).map((t, i) => t - (pulses[i] as number));
  let sum = 0, pairs = 0;
  for (let i = 1; i < periods.length; i++) {
    const a = periods[i - 1] as number, b = periods[i] as number;
    if (!allowed(a) || !allowed(b) || ratio(a, b) > PERIOD_FACTOR) continue;
    sum += Math.abs(a - b);
    pairs++;
  }
  const mean = meanPeriod(periods);
  return pairs < 2 || mean === null ? null : sum / pairs / mean;
}

/**
 * Mean over intervals that look like a period: of allowed length, and not out of step with both neighbours. The first and the last
 * have only one neighbour and always count (as measured on Praat with made-up point processes).
 */
function meanPeriod(periods: readonly number[]): number | null {
  let sum = 0, n = 0;
  periods.forEach((p, i) => {
    if (!allowed(p)) return;
    const fits = (q: number | undefined) => q === undefined || ratio(p, q) <= PERIOD_FACTOR;
    if (fits(periods[i - 1]) || fits(periods[i + 1])) { sum += p; n++; }
  });
  return n === 0 ? null : sum / n;
}

/** Mean absolute difference of neighbouring periods' amplitudes over the mean amplitude, as a fraction; null as for jitter. */
export function shimmerLocal(x: Float32Array, rate: number, pulses: readonly number[]): number | null {
  const peaks: { t: number; a: number }[] = [];
  for (let i = 1; i < pulses.length - 1; i++) {
    const t = pulses[i] as number;
    const p1 = t - (pulses[i - 1] as number), p2 = (pulses[i + 1] as number) - t;
    if (!allowed(p1) || !allowed(p2) || ratio(p1, p2) > PERIOD_FACTOR) continue;
    const a = hannRms(x, rate, t, 0.2 * p1, 0.2 * p2);
    if (a > 0) peaks.push({ t, a });
  }
  let sum = 0, pairs = 0, total = 0;
  for (let i = 1; i < peaks.length; i++) {
    const l = peaks[i - 1] as { t: number; a: number }, r = peaks[i] as { t: number; a: number };
    total += l.a;
    if (!allowed(r.t - l.t) || ratio(l.a, r.a) > AMPLITUDE_FACTOR) continue;
    sum += Math.abs(r.a - l.a);
    pairs++;
  }
  return pairs < 2 ? null : sum / pairs / (total / (peaks.length - 1));
}

/** Root mean square around `t` under a two-sided Hann window; 0 when fewer than three samples lie inside. */
function hannRms(x: Float32Array, rate: number, t: number, left: number, right: number): number {
  const centre = t * rate - 0.5;
  const from = Math.max(0, Math.ceil(centre - left * rate));
  const to = Math.min(x.length - 1, Math.floor(centre + right * rate));
  if (to - from + 1 < 3) return 0;
  let sum = 0, weights = 0;
  for (let i = from; i <= to; i++) {
    const w = 0.5 + 0.5 * Math.cos((Math.PI * (i - centre)) / (i < centre ? left * rate : right * rate));
    sum += ((x[i] as number) * w) ** 2;
    weights += w * w;
  }
  return Math.sqrt(sum / weights);
}
