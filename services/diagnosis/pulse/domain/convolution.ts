// Convolutions over short rows by the kernel of `wasm-kernel.ts`: where weights and rows lie in its memory.
import { broken } from './model-file.ts';
import { wasmKernel } from './wasm-kernel.ts';

const KERNEL = 5;
/** zero rows before and after, which a convolution of five taps reads beyond the ends */
const PAD = 2;
const LANES = 8;
const PAGE = 65_536;

/** A convolution whose weights lie in the machine's memory; places count floats. */
export interface Conv { weight: number; bias: number; from: number; to: number; taps: number }
/** The last layer, in double precision. */
export interface Dense { weight: Float64Array; bias: Float64Array; from: number }
/** `n` rows of `width` values; the first one lies `PAD` rows behind `at`. */
export interface Rows { at: number; n: number; width: number }

export interface Machine {
  /** Takes the next weights of the model file (`to`, `from`, tap) and biases; `to` is a multiple of eight. */
  conv(from: number, to: number, taps?: number): Conv;
  dense(from: number, to: number): Dense;
  /** Adds the biases of `more` to those of `c`: what is needed where `more` is later added to what `c` has set. */
  addBias(c: Conv, more: Conv): void;
  /** Throws unless the whole body has been taken. Rows can be had from now on. */
  end(): void;
  /** Room for each of three sets of rows; what they held is lost. */
  reserve(n: number, width: number): void;
  /** One of the three, with zeros before its first row; what it held is lost. */
  rows(slot: 0 | 1 | 2, n: number, width: number): Rows;
  /** The memory as floats; good until the next `reserve`. */
  floats(): Float32Array;
  /** Sets the convolution of x, or with `add` adds it without its biases; with `rectify`, negative values become 0. */
  convolve(x: Rows, c: Conv, out: Rows, how: { add?: boolean; rectify?: boolean }): void;
}

/** A machine for the networks of one model file, whose body holds float32 weights one layer after the other. */
export function machine(body: DataView): Machine {
  const kernel = wasmKernel();
  let taken = 0;
  let used = 0;
  let room = 0;
  const take = (n: number): Float64Array => {
    // before any memory is asked for
    if (taken + 4 * n > body.byteLength) throw broken('weights are cut off');
    const out = Float64Array.from({ length: n }, (_, i) => body.getFloat32(taken + 4 * i, true));
    if (!out.every(Number.isFinite)) throw broken('a weight is no number');
    taken += 4 * n;
    return out;
  };
  const floats = (): Float32Array => new Float32Array(kernel.memory.buffer);
  const ensure = (length: number): void => {
    const lacking = 4 * length - kernel.memory.buffer.byteLength;
    if (lacking > 0) kernel.memory.grow(Math.ceil(lacking / PAGE));
  };
  const place = (v: Float64Array): number => {
    ensure(used + v.length);
    floats().set(v, used);
    used += v.length;
    return used - v.length;
  };
  return {
    floats,
    conv(from, to, taps = KERNEL) {
      if (to % LANES) throw broken(`the number of channels is no multiple of ${LANES}`);
      const file = take(from * to * taps);
      const inner = from * taps;
      const ordered = new Float64Array(file.length);
      for (let o = 0; o < to; o++) for (let i = 0; i < from; i++) for (let k = 0; k < taps; k++) {
        ordered[(Math.floor(o / LANES) * inner + k * from + i) * LANES + (o % LANES)] = file[(o * from + i) * taps + k]!;
      }
      return { weight: place(ordered), bias: place(take(to)), from, to, taps };
    },
    dense: (from, to) => ({ weight: take(from * to), bias: take(to), from }),
    addBias(c, more) {
      const f = floats();
      for (let o = 0; o < c.to; o++) f[c.bias + o]! += f[more.bias + o]!;
    },
    end() {
      if (taken !== body.byteLength) throw broken('it does not have the length its header says');
    },
    reserve(n, width) {
      room = (n + 2 * PAD + 4) * width;
      ensure(used + 3 * room);
    },
    rows(slot, n, width) {
      const at = used + slot * room;
      floats().fill(0, at, at + PAD * width);
      return { at, n, width };
    },
    convolve(x, c, out, { add = false, rectify = false }) {
      const n = 4 * Math.ceil(x.n / 4);
      const y = out.at + PAD * c.to;
      const from = x.at + (PAD - (c.taps - 1) / 2) * c.from;
      kernel.convolve(4 * from, 4 * c.weight, 4 * (add ? y : c.bias), 4 * y, n, 4 * c.from, 4 * LANES * c.taps * c.from, 4 * c.to, add ? 4 * c.to : 0, rectify ? 0 : -Infinity);
      floats().fill(0, y + x.n * c.to, y + (n + PAD) * c.to);
    },
  };
}

/** Mean and largest value of each column (0 at least), through the last layer. */
export function pooledLogits(floats: Float32Array, x: Rows, out: Dense): number[] {
  const pooled = new Float64Array(2 * x.width);
  const first = x.at + PAD * x.width;
  for (let t = 0; t < x.n; t++) {
    for (let c = 0; c < x.width; c++) {
      const v = floats[first + t * x.width + c]!;
      pooled[c]! += v;
      if (v > pooled[x.width + c]!) pooled[x.width + c] = v;
    }
  }
  for (let c = 0; c < x.width; c++) pooled[c]! /= Math.max(1, x.n);
  return Array.from(out.bias, (bias, k) => pooled.reduce((s, v, i) => s + v * out.weight[k * out.from + i]!, bias));
}

/** Writes values as rows: `columns` of equal length. */
export function fill(floats: Float32Array, x: Rows, columns: readonly Float32Array[]): void {
  const first = x.at + PAD * x.width;
  columns.forEach((column, c) => {
    for (let t = 0; t < x.n; t++) floats[first + t * x.width + c] = column[t]!;
  });
  floats.fill(0, first + x.n * x.width, first + (x.n + PAD) * x.width);
}

/** The larger of each two rows that follow each other, written to `out`. */
export function halve(floats: Float32Array, x: Rows, out: Rows): void {
  const from = x.at + PAD * x.width;
  const to = out.at + PAD * x.width;
  for (let t = 0; t < out.n; t++) {
    for (let c = 0; c < x.width; c++) {
      const a = floats[from + 2 * t * x.width + c]!;
      const b = floats[from + (2 * t + 1) * x.width + c]!;
      floats[to + t * x.width + c] = a > b ? a : b;
    }
  }
  floats.fill(0, to + out.n * x.width, to + (out.n + PAD) * x.width);
}

/** Adds y to x, row by row. */
export function addRows(floats: Float32Array, x: Rows, y: Rows): void {
  const length = (x.n + 2 * PAD) * x.width;
  for (let i = 0; i < length; i++) floats[x.at + i]! += floats[y.at + i]!;
}

export function softmax(v: readonly number[]): number[] {
  const top = Math.max(...v);
  const e = v.map((x) => Math.exp(x - top));
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / total);
}

/** Mean of several lists of probabilities of the same length. */
export const meanOf = (each: readonly (readonly number[])[]): number[] => each[0]!.map((_, k) => each.reduce((s, p) => s + p[k]!, 0) / each.length);
