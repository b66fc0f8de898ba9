// Generated gas-sensor arrays: sixteen sensors of four kinds whose gains wander with time, gases near to and far from each other. All
// strengths are the project's own; the seed decides everything.
import { gaussian, seeded } from './voices.ts';
import type { OdourReading } from '../domain/odour.ts';

export interface Sample { label: string; reading: OdourReading }
export interface ArraySpec { seed: number; gases: number; /** readings of each gas to learn from, and to test on */ learn: number; test: number; /** standard deviation of the logarithm of each sensor's gain between the two */ drift: number }

/** Learning and test readings of one array; some pairs of gases are alike, all at concentrations over two decades. */
export function makeArray(s: ArraySpec): { learn: Sample[]; test: Sample[] } {
  const r = seeded(s.seed * 30_269 + 5), normal = gaussian(r), between = (a: number, b: number) => a + (b - a) * r();
  const unlike = between(0.15, 0.9), scatter = between(0.03, 0.15);
  const kinds = Array.from({ length: 4 }, () => Array.from({ length: s.gases }, () => unlike * normal()));
  const sensors = Array.from({ length: 16 }, (_, i) => ({
    gain: Math.log(between(500, 5000)), power: between(0.4, 0.9), likes: (kinds[Math.floor(i / 4)] as number[]).map((k) => k + 0.4 * unlike * normal()),
    shape: Array.from({ length: 8 }, (_, f) => -0.5 * f + 0.3 * normal()), later: s.drift * normal(), bent: Array.from({ length: 8 }, () => 0.5 * s.drift * normal()),
  }));
  // Every third gas is close to the one before it: a part of the way only.
  const alike = between(0.2, 0.8);
  for (const x of sensors) for (let g = 2; g < s.gases; g += 3) x.likes[g] = (1 - alike) * (x.likes[g] as number) + alike * (x.likes[g - 1] as number);
  const read = (g: number, late: boolean): OdourReading => {
    const strength = between(-2, 2);
    return sensors.map((x) => {
      const own = scatter * normal();
      return x.shape.map((shape, f) => (f > 4 ? -1 : 1) * Math.exp(x.gain + (x.likes[g] as number) + x.power * strength + shape + own + 0.3 * scatter * normal() + (late ? x.later + (x.bent[f] as number) : 0)));
    });
  };
  const some = (n: number, late: boolean) => Array.from({ length: s.gases * n }, (_, i) => ({ label: `gas ${i % s.gases}`, reading: read(i % s.gases, late) }));
  return { learn: some(s.learn, false), test: some(s.test, true) };
}
