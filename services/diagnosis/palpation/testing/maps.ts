// Generated sensor grids whose areas are known, for tests and the benchmark. Deterministic: the seed decides everything.

import { uniform as seeded } from '@suoke/terminology/testing/uniform.ts';

export { seeded };

export const gaussian = (random: () => number) => () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export interface TrueArea {
  /** mm from the outer corner of the first sensor */
  x: number;
  y: number;
  /** half axes, mm, and turn, radians */
  a: number;
  b: number;
  turn: number;
  /** signed departure from the background */
  contrast: number;
  /** 0 a sharp edge, 1 a bell */
  soft: number;
}

export interface MapSpec {
  rows: number;
  cols: number;
  pitchMm: number;
  base: number;
  /** change of the background from one end of the grid to the other, across and along, and its bend */
  slope: [number, number];
  bend: number;
  /** standard deviation of each sensor; of its own lasting offset; drift from the first reading to the last, row by row */
  noise: number;
  offset: number;
  drift: number;
  /** shares of sensors that give nothing, or a lasting nonsense */
  dead: number;
  stuck: number;
  areas: TrueArea[];
  /** neighbouring sensors that share a bad contact: from this one `wide` along the row and `high` down, all off by the same, or silent with null */
  loose?: { row: number; col: number; wide: number; high: number; off: number | null };
  seed: number;
}

export function makeMap(s: MapSpec): (number | null)[][] {
  const random = seeded(s.seed), normal = gaussian(random);
  return Array.from({ length: s.rows }, (_, r) => Array.from({ length: s.cols }, (_, c) => {
    const x = (c + 0.5) * s.pitchMm, y = (r + 0.5) * s.pitchMm;
    const u = c / (s.cols - 1) - 0.5, v = r / (s.rows - 1) - 0.5;
    let value = s.base + s.slope[0] * u + s.slope[1] * v + s.bend * (u * u + v * v) + s.drift * ((r * s.cols + c) / (s.rows * s.cols));
    for (const a of s.areas) value += a.contrast * shape(a, x, y);
    value += s.noise * normal() + s.offset * normal();
    const fate = random();
    if (fate < s.dead) return null;
    if (s.loose && r >= s.loose.row && r < s.loose.row + s.loose.high && c >= s.loose.col && c < s.loose.col + s.loose.wide) {
      if (s.loose.off === null) return null;
      value += s.loose.off;
    }
    if (fate < s.dead + s.stuck) return Number(Math.max(0, s.base + (random() < 0.5 ? -1 : 1) * (0.1 + 0.1 * random()) * s.base).toFixed(3));
    return Number(Math.max(0, value).toFixed(3));
  }));
}

/** 1 inside, 0 outside; a soft one is a bell whose half height lies on the ellipse. */
function shape(a: TrueArea, x: number, y: number): number {
  const dx = x - a.x, dy = y - a.y, c = Math.cos(a.turn), s = Math.sin(a.turn);
  const d = Math.hypot((dx * c + dy * s) / a.a, (-dx * s + dy * c) / a.b);
  const bell = Math.exp(-Math.LN2 * d * d);
  const disc = 1 / (1 + Math.exp((d - 1) * 12));
  return a.soft * bell + (1 - a.soft) * disc;
}
