import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, halve, machine, type Rows } from './convolution.ts';

const LANES = 8;
/** What a set of rows holds, without the zeros around it. */
const valuesOf = (floats: Float32Array, x: Rows): number[][] => Array.from({ length: x.n }, (_, t) => [...floats.subarray(x.at + (2 + t) * x.width, x.at + (3 + t) * x.width)]);
const body = (weights: Float32Array): DataView => new DataView(weights.buffer);

/** The convolution computed the slow, plain way; `w` in the file's order: output, input, tap. */
function plain(columns: readonly Float32Array[], w: Float32Array, bias: Float32Array, taps: number): number[][] {
  return Array.from({ length: columns[0]!.length }, (_, t) => Array.from(bias, (b, o) => {
    let s = b;
    columns.forEach((column, i) => {
      for (let k = 0; k < taps; k++) s += w[(o * columns.length + i) * taps + k]! * (column[t + k - (taps - 1) / 2] ?? 0);
    });
    return s;
  }));
}

const numbers = (length: number) => fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { minLength: length, maxLength: length }).map((v) => Float32Array.from(v));
const cases = fc.tuple(fc.integer({ min: 1, max: 23 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom(LANES, 2 * LANES, 3 * LANES), fc.constantFrom(1, 5)).chain(([n, from, to, taps]) =>
  fc.record({ n: fc.constant(n), from: fc.constant(from), to: fc.constant(to), taps: fc.constant(taps), columns: fc.array(numbers(n), { minLength: from, maxLength: from }), w: numbers(from * to * taps), bias: numbers(to) }));

describe('convolution', () => {
  it('agrees with plain loops for any size, and leaves zeros around what it sets', () => {
    fc.assert(fc.property(cases, ({ n, from, to, taps, columns, w, bias }) => {
      const m = machine(body(Float32Array.from([...w, ...bias])));
      const c = m.conv(from, to, taps);
      m.end();
      m.reserve(n, Math.max(from, to));
      const x = m.rows(0, n, from);
      const out = m.rows(1, n, to);
      m.floats().fill(7, out.at + 2 * to, out.at + (n + 4) * to);
      fill(m.floats(), x, columns);
      m.convolve(x, c, out, {});
      const expected = plain(columns, w, bias, taps);
      valuesOf(m.floats(), out).forEach((row, t) => row.forEach((v, o) => expect(v).toBeCloseTo(expected[t]![o]!, 4)));
      for (const around of [m.floats().subarray(out.at, out.at + 2 * to), m.floats().subarray(out.at + (2 + n) * to, out.at + (4 + n) * to)]) expect(around.every((v) => v === 0)).toBe(true);
      m.convolve(x, c, out, { add: true, rectify: true });
      valuesOf(m.floats(), out).forEach((row, t) => row.forEach((v, o) => expect(v).toBeCloseTo(Math.max(0, 2 * expected[t]![o]! - bias[o]!), 4)));
    }), { numRuns: 60 });
  });
  it('gives the same bits each time, from a fresh memory too', () => {
    const w = Float32Array.from({ length: 3 * 16 * 5 + 16 }, (_, i) => Math.sin(i));
    const run = (): Float32Array => {
      const m = machine(body(w));
      const c = m.conv(3, 16);
      m.reserve(50, 16);
      const x = m.rows(0, 50, 3);
      fill(m.floats(), x, [0, 1, 2].map((k) => Float32Array.from({ length: 50 }, (_, t) => Math.cos(t * (k + 1)))));
      const out = m.rows(1, 50, 16);
      m.convolve(x, c, out, { rectify: true });
      return m.floats().slice(out.at, out.at + 54 * 16);
    };
    expect(run()).toEqual(run());
  });
  it('takes the larger of two rows', () => {
    const m = machine(body(new Float32Array(0)));
    m.reserve(5, 2);
    const x = m.rows(0, 5, 2);
    fill(m.floats(), x, [Float32Array.of(1, 5, 2, 0, 9), Float32Array.of(-1, -2, -3, -4, -5)]);
    const out = m.rows(1, 2, 2);
    halve(m.floats(), x, out);
    expect(valuesOf(m.floats(), out)).toEqual([[5, -1], [2, -3]]);
  });
  it('refuses channels that do not fill its lanes, and a body of another length', () => {
    expect(() => machine(body(new Float32Array(1000))).conv(3, 12)).toThrow(/multiple/);
    expect(() => machine(body(new Float32Array(10))).conv(3, 16)).toThrow();
    expect(() => machine(body(new Float32Array(10))).end()).toThrow();
  });
});
