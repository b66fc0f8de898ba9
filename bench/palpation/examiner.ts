// Examiners who err: how far off each is, so that two of them agree as often as was published.
import { gaussian, seeded } from '@suoke/palpation/testing/maps.ts';
import { ERRORS, type Error, type Named } from './sources.ts';

export type Draw = ReturnType<typeof draw>;
export function draw(seed: number) {
  const r = seeded(seed), normal = gaussian(r);
  const whole = (a: number, b: number) => Math.floor(a + (b - a + 1) * r());
  return {
    normal, whole, chance: (p: number) => r() < p, between: (a: number, b: number) => a + (b - a) * r(),
    /** `n` different ones of the list, in its order */
    some: <T>(list: readonly T[], n: number): T[] => {
      const left = list.map((x, i) => ({ x, i })), out: { x: T; i: number }[] = [];
      for (let k = 0; k < n && left.length > 0; k++) out.push(left.splice(whole(0, left.length - 1), 1)[0] as { x: T; i: number });
      return out.sort((a, b) => a.i - b.i).map((e) => e.x);
    },
  };
}

/** Places of one person share this part of the variance of a sign; readings of one examiner this part of that of the error (project's own). */
const PERSON = 0.5, EXAMINER = 0.3;

/** True strengths at `n` places of one person: normal, each of deviation 1. */
export function strengths(d: Draw, n: number): number[] {
  const own = d.normal();
  return Array.from({ length: n }, () => Math.sqrt(PERSON) * own + Math.sqrt(1 - PERSON) * d.normal());
}

/** A strength that goes with another one, by half of its variance (project's own). */
export const alongside = (d: Draw, x: number): number => Math.sqrt(0.5) * x + Math.sqrt(0.5) * d.normal();

/** The strength that the share `p` of places exceeds (bisection on the error function of Abramowitz & Stegun 7.1.26). */
export function cut(p: number): number {
  const above = (z: number) => { const t = 1 / (1 + 0.3275911 * Math.abs(z) / Math.SQRT2), e = 1 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-z * z / 2); return 0.5 * (1 - Math.sign(z) * e); };
  let low = -6, high = 6;
  for (let k = 0; k < 50; k++) { const z = (low + high) / 2; if (above(z) > p) low = z; else high = z; }
  return (low + high) / 2;
}

/** Deviation of one examiner's error about strengths of deviation 1, so that two of them agree by `kappa` where the share `share` shows the sign. */
export function errorFor(kappa: number, share: number): number {
  const d = draw(41), sample = Array.from({ length: 20_000 }, () => [d.normal(), d.normal(), d.normal()] as const);
  const kappaAt = (sd: number) => {
    // The cut moves with the error, so that each of the two keeps finding the sign in its share of the cases.
    const limit = cut(share) * Math.sqrt(1 + sd * sd), says = sample.map(([x, a, b]) => [x + sd * a > limit, x + sd * b > limit] as const);
    const p = says.reduce((n, [a, b]) => n + +a + +b, 0) / (2 * says.length), same = says.reduce((n, [a, b]) => n + +(a === b), 0) / says.length, chance = p * p + (1 - p) ** 2;
    return (same - chance) / (1 - chance);
  };
  let low = 0, high = 8;
  for (let k = 0; k < 30; k++) { const sd = (low + high) / 2; if (kappaAt(sd) > kappa) low = sd; else high = sd; }
  return (low + high) / 2;
}

/** Of each named error the deviation: given, or matched to the published agreement. */
export const DEVIATIONS: Readonly<Record<Named, number>> = Object.fromEntries(
  Object.entries(ERRORS as Record<Named, Error>).map(([name, e]) => [name, e.sd ?? errorFor(e.kappa ?? 0, e.share ?? 0.5)]),
) as Record<Named, number>;

/** Which errors are multiplied by how much, to see what hangs on them. */
export type Scale = (e: Error) => number;

/** One examination: everything is read with this examiner's own leaning and a new slip each time. */
export interface Examiner {
  d: Draw;
  /** what is read off a true value */
  reads: (name: Named, truth: number) => number;
  /** the reading that the share of the error's source exceeds, or this share */
  limit: (name: Named, share?: number) => number;
  room: { actual: number; stated: boolean };
}
export function examiner(d: Draw, scale: Scale, room: Examiner['room']): Examiner {
  const leaning = new Map<Named, number>();
  return {
    d, room,
    limit: (name, share) => cut(share ?? (ERRORS[name] as Error).share ?? 0.5) * Math.sqrt(1 + (DEVIATIONS[name] * scale(ERRORS[name])) ** 2),
    reads: (name, truth) => {
      const own = leaning.get(name) ?? d.normal();
      leaning.set(name, own);
      return truth + DEVIATIONS[name] * scale(ERRORS[name]) * (Math.sqrt(EXAMINER) * own + Math.sqrt(1 - EXAMINER) * d.normal());
    },
  };
}
