// Butterworth filters as second-order sections, and their zero-phase application.
// Design: analogue prototype, frequency transformation, bilinear transform with prewarping (Oppenheim & Schafer,
// Discrete-Time Signal Processing). Zero phase: forward and backward with odd extension and steady-state start
// (Gustafsson 1996 describes the problem; the extension is the usual practical answer).

/** One section: y = (b0 + b1 z⁻¹ + b2 z⁻²) / (1 + a1 z⁻¹ + a2 z⁻²). */
export interface Section { b0: number; b1: number; b2: number; a1: number; a2: number }

interface Complex { re: number; im: number }
const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re });
const over = (a: Complex, b: Complex): Complex => {
  const d = b.re * b.re + b.im * b.im;
  return { re: (a.re * b.re + a.im * b.im) / d, im: (a.im * b.re - a.re * b.im) / d };
};
function root(a: Complex): Complex {
  const r = Math.hypot(a.re, a.im);
  return { re: Math.sqrt((r + a.re) / 2), im: Math.sign(a.im || 1) * Math.sqrt(Math.max(0, (r - a.re) / 2)) };
}

/** Poles of the normalised analogue prototype with non-negative imaginary part. */
function prototype(order: number): Complex[] {
  const out: Complex[] = [];
  for (let k = 0; k < Math.ceil(order / 2); k++) {
    const angle = Math.PI / 2 + (Math.PI * (2 * k + 1)) / (2 * order);
    out.push({ re: Math.cos(angle), im: 2 * k + 1 === order ? 0 : Math.sin(angle) });
  }
  return out;
}

const toDigital = (s: Complex): Complex => over({ re: 2 + s.re, im: s.im }, { re: 2 - s.re, im: -s.im });
const warp = (hz: number, rateHz: number): number => 2 * Math.tan((Math.PI * hz) / rateHz);
const denominator = (p: Complex): { a1: number; a2: number } => ({ a1: -2 * p.re, a2: p.re * p.re + p.im * p.im });

/** |H| of one section at angle w (radians a sample). */
function gain(s: Section, w: number): number {
  const at = (c0: number, c1: number, c2: number) => Math.hypot(c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w), c1 * Math.sin(w) + c2 * Math.sin(2 * w));
  return at(s.b0, s.b1, s.b2) / at(1, s.a1, s.a2);
}
function normalised(s: Section, w: number): Section {
  const g = gain(s, w);
  return { ...s, b0: s.b0 / g, b1: s.b1 / g, b2: s.b2 / g };
}

/** Band-pass of the given prototype order (the filter has twice that order); corner frequencies in Hz, 0 < low < high < rate/2. */
export function bandpass(order: number, lowHz: number, highHz: number, rateHz: number): Section[] {
  if (!(lowHz > 0 && lowHz < highHz && highHz < rateHz / 2)) throw new RangeError(`band ${lowHz}–${highHz} Hz does not fit a rate of ${rateHz} Hz`);
  const low = warp(lowHz, rateHz);
  const high = warp(highHz, rateHz);
  const width = high - low;
  const centre2 = low * high;
  const w = 2 * Math.atan(Math.sqrt(centre2) / 2);
  const out: Section[] = [];
  const add = (d: { a1: number; a2: number }) => out.push(normalised({ b0: 1, b1: 0, b2: -1, ...d }, w));
  for (const p of prototype(order)) {
    const half = { re: (p.re * width) / 2, im: (p.im * width) / 2 };
    const square = times(half, half);
    const r = root({ re: square.re - centre2, im: square.im });
    const one = toDigital({ re: half.re + r.re, im: half.im + r.im });
    const two = toDigital({ re: half.re - r.re, im: half.im - r.im });
    if (p.im !== 0) {
      add(denominator(one));
      add(denominator(two));
    } else add({ a1: -(one.re + two.re), a2: times(one, two).re });
  }
  return out;
}

/** Low-pass of the given order, corner in Hz below rate/2. */
export function lowpass(order: number, hz: number, rateHz: number): Section[] {
  if (!(hz > 0 && hz < rateHz / 2)) throw new RangeError(`corner ${hz} Hz does not fit a rate of ${rateHz} Hz`);
  const corner = warp(hz, rateHz);
  return prototype(order).map((p) => {
    const z = toDigital({ re: p.re * corner, im: p.im * corner });
    return p.im !== 0 ? normalised({ b0: 1, b1: 2, b2: 1, ...denominator(z) }, 0) : normalised({ b0: 1, b1: 1, b2: 0, a1: -z.re, a2: 0 }, 0);
  });
}

/** High-pass of the given order, corner in Hz below rate/2. */
export function highpass(order: number, hz: number, rateHz: number): Section[] {
  if (!(hz > 0 && hz < rateHz / 2)) throw new RangeError(`corner ${hz} Hz does not fit a rate of ${rateHz} Hz`);
  const corner = warp(hz, rateHz);
  return prototype(order).map((p) => {
    const z = toDigital(over({ re: corner, im: 0 }, p));
    return p.im !== 0 ? normalised({ b0: 1, b1: -2, b2: 1, ...denominator(z) }, Math.PI) : normalised({ b0: 1, b1: -1, b2: 0, a1: -z.re, a2: 0 }, Math.PI);
  });
}

/** Output of a section for a constant input of one. */
const atRest = (s: Section): number => (s.b0 + s.b1 + s.b2) / (1 + s.a1 + s.a2);
const THROUGH: Section = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 };

/** Runs two sections in place, forward or (step −1) backward, each started in the steady state of a constant `level`. Both in one loop: the second works while the first waits for its own feedback. */
function runPair(x: Float64Array, one: Section, two: Section, step: 1 | -1, level: number): void {
  const { b0, b1, b2, a1, a2 } = one;
  const { b0: c0, b1: c1, b2: c2, a1: d1, a2: d2 } = two;
  const g = atRest(one);
  const h = atRest(two);
  let z1 = (b2 - a2 * g) * level;
  let z0 = (b1 - a1 * g) * level + z1;
  const between = level * g;
  let w1 = (c2 - d2 * h) * between;
  let w0 = (c1 - d1 * h) * between + w1;
  for (let k = x.length, i = step > 0 ? 0 : k - 1; k > 0; k--, i += step) {
    const v = x[i]!;
    const u = b0 * v + z0;
    z0 = b1 * v - a1 * u + z1;
    z1 = b2 * v - a2 * u;
    const y = c0 * u + w0;
    w0 = c1 * u - d1 * y + w1;
    w1 = c2 * u - d2 * y;
    x[i] = y;
  }
}

/** Runs the sections in place, forward or backward, from the steady state of a constant equal to the first sample met. */
function run(x: Float64Array, sections: readonly Section[], step: 1 | -1): void {
  let level = x[step > 0 ? 0 : x.length - 1] ?? 0;
  for (let k = 0; k < sections.length; k += 2) {
    const one = sections[k]!;
    const two = sections[k + 1] ?? THROUGH;
    runPair(x, one, two, step, level);
    level *= atRest(one) * atRest(two);
  }
}

/** Filters forward and backward: no phase shift, twice the attenuation. Any length from 1; `pad` samples of odd extension at each end. */
export function zeroPhase(x: Float64Array, sections: readonly Section[], pad = 100): Float64Array {
  const n = x.length;
  const p = Math.min(pad, n - 1);
  if (n === 0) return new Float64Array(0);
  const wide = new Float64Array(n + 2 * p);
  wide.set(x, p);
  for (let i = 0; i < p; i++) {
    wide[i] = 2 * x[0]! - x[p - i]!;
    wide[p + n + i] = 2 * x[n - 1]! - x[n - 2 - i]!;
  }
  run(wide, sections, 1);
  run(wide, sections, -1);
  return wide.subarray(p, p + n);
}
