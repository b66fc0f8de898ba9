// Samples at a camera's uneven times, brought to a steady rate.

/** `lost` steady samples are missing before `samples`. */
export interface Run { lost: number; samples: number[] }
interface Point { timeS: number; value: number }
/** Sample k of all that are made, lost ones included, stands at `startS + k / rateHz`. */
export interface Resampler { readonly rateHz: number; made: number; startS: number; points: Point[] }

/** A camera that is silent for longer has left something out; what lies between is not made up. */
export const LONGEST_STEP_S = 0.25;

export const startResampler = (rateHz: number): Resampler => ({ rateHz, made: 0, startS: NaN, points: [] });

/** Takes one sample, at `timeS` seconds of any clock, and answers what is now known at the steady times, one frame late. A time that does not go on is left out. Changes `r`. */
export function resample(r: Resampler, timeS: number, value: number): Run[] {
  const last = r.points.at(-1);
  if (!Number.isFinite(timeS) || !Number.isFinite(value) || (last && timeS <= last.timeS)) return [];
  if (Number.isNaN(r.startS)) r.startS = timeS;
  if (last && timeS - last.timeS > LONGEST_STEP_S) {
    const [before, a, b] = lastThree(r.points);
    const rest = a && b ? fill(r, before, a, b, undefined) : [];
    const next = Math.ceil((timeS - r.startS) * r.rateHz - 1e-9);
    const lost = Math.max(0, next - r.made);
    r.made += lost;
    r.points = [{ timeS, value }];
    return [...(rest.length ? [{ lost: 0, samples: rest }] : []), ...(lost ? [{ lost, samples: [] }] : [])];
  }
  const c = { timeS, value };
  const [before, a, b] = lastThree(r.points);
  r.points = [...r.points.slice(-2), c];
  const samples = a && b ? fill(r, before, a, b, c) : [];
  return samples.length ? [{ lost: 0, samples }] : [];
}

const lastThree = (p: readonly Point[]): [Point | undefined, Point | undefined, Point | undefined] => [p.at(-3), p.at(-2), p.at(-1)];
const slope = (p: Point, q: Point): number => (q.value - p.value) / (q.timeS - p.timeS);

/** The steady times up to `b`, on the cubic from `a` to `b` whose slopes are the differences over the neighbours (Catmull–Rom for uneven times). */
function fill(r: Resampler, before: Point | undefined, a: Point, b: Point, after: Point | undefined): number[] {
  const out: number[] = [];
  const h = b.timeS - a.timeS;
  const [from, to] = [slope(before ?? a, b) * h, slope(a, after ?? b) * h];
  for (let t; (t = r.startS + r.made / r.rateHz) <= b.timeS; r.made++) {
    const u = Math.max(0, (t - a.timeS) / h);
    out.push(a.value * (1 + 2 * u) * (1 - u) ** 2 + from * u * (1 - u) ** 2 + b.value * u * u * (3 - 2 * u) + to * u * u * (u - 1));
  }
  return out;
}
