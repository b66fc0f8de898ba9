// Convolutions over short rows in double precision in plain TypeScript: the same bytes on every machine, which a native
// runtime with its own vector code does not promise.

const KERNEL = 5;

export interface Conv { weight: Float64Array; bias: Float64Array; from: number; to: number; kernel: number }

/** Takes the float32 weights of a model file one layer after the other. */
export function weights(body: DataView): { conv: (from: number, to: number, kernel?: number) => Conv; /** throws unless all has been taken */ end: () => void } {
  let at = 0;
  const take = (n: number): Float64Array => {
    const out = new Float64Array(n);
    for (let i = 0; i < n; i++) out[i] = body.getFloat32(at + 4 * i, true);
    at += 4 * n;
    return out;
  };
  return {
    conv: (from, to, kernel = KERNEL) => ({ weight: take(from * to * kernel), bias: take(to), from, to, kernel }),
    end: () => {
      if (at !== body.byteLength) throw new Error('the network file does not have the length its header says');
    },
  };
}

/** Channel-major rows of length n, each with two zeros at both ends. */
export interface Rows { data: Float64Array; n: number }
export const stride = (n: number): number => n + 4;

/** y[o] += w · row for the four outputs from `o`, five taps: one pass over the input for four outputs halves the time. */
function fourOutputs(row: Float64Array, y: Float64Array, o: number, step: number, n: number, weight: Float64Array, at: number, next: number): void {
  const w = (j: number, k: number): number => weight[at + j * next + k]!;
  const a0 = w(0, 0), a1 = w(0, 1), a2 = w(0, 2), a3 = w(0, 3), a4 = w(0, 4);
  const b0 = w(1, 0), b1 = w(1, 1), b2 = w(1, 2), b3 = w(1, 3), b4 = w(1, 4);
  const c0 = w(2, 0), c1 = w(2, 1), c2 = w(2, 2), c3 = w(2, 3), c4 = w(2, 4);
  const d0 = w(3, 0), d1 = w(3, 1), d2 = w(3, 2), d3 = w(3, 3), d4 = w(3, 4);
  let p = row[0]!;
  let q = row[1]!;
  let r = row[2]!;
  let s = row[3]!;
  let at0 = o * step + 2;
  let at1 = at0 + step;
  let at2 = at1 + step;
  let at3 = at2 + step;
  for (let t = 4; t < n + 4; t++) {
    const u = row[t]!;
    y[at0]! += a0 * p + a1 * q + a2 * r + a3 * s + a4 * u;
    y[at1]! += b0 * p + b1 * q + b2 * r + b3 * s + b4 * u;
    y[at2]! += c0 * p + c1 * q + c2 * r + c3 * s + c4 * u;
    y[at3]! += d0 * p + d1 * q + d2 * r + d3 * s + d4 * u;
    at0++;
    at1++;
    at2++;
    at3++;
    p = q;
    q = r;
    r = s;
    s = u;
  }
}

/** Adds the convolution of x to `out`, which must hold zeros beyond its rows' ends; `c.to` is a multiple of four. */
export function convolve(x: Rows, c: Conv, out: Rows): void {
  const step = stride(x.n);
  for (let o = 0; o < c.to; o++) {
    const bias = c.bias[o]!;
    for (let t = o * step + 2; t < o * step + 2 + x.n; t++) out.data[t]! += bias;
  }
  for (let i = 0; i < c.from; i++) {
    const row = x.data.subarray(i * step, (i + 1) * step);
    if (c.kernel === KERNEL) {
      for (let o = 0; o < c.to; o += 4) fourOutputs(row, out.data, o, step, x.n, c.weight, (o * c.from + i) * KERNEL, c.from * KERNEL);
    } else {
      for (let o = 0; o < c.to; o++) {
        const w = c.weight[o * c.from + i]!;
        for (let t = 2; t < x.n + 2; t++) out.data[o * step + t]! += w * row[t]!;
      }
    }
  }
}

/** Negative values become 0. */
export const rectify = (x: Rows): void => {
  for (let i = 0; i < x.data.length; i++) if (x.data[i]! < 0) x.data[i] = 0;
};
export const rows = (channels: number, n: number): Rows => ({ data: new Float64Array(channels * stride(n)), n });

/** Mean and largest value of each row (0 at least), through the last layer. */
export function pooledLogits(x: Rows, out: Conv): number[] {
  const channels = out.from / 2;
  const pooled = new Float64Array(out.from);
  for (let c = 0; c < channels; c++) {
    let sum = 0;
    let most = 0;
    for (let t = 0; t < x.n; t++) {
      const v = x.data[c * stride(x.n) + 2 + t]!;
      sum += v;
      most = Math.max(most, v);
    }
    pooled[c] = sum / Math.max(1, x.n);
    pooled[channels + c] = most;
  }
  return Array.from(out.bias, (bias, k) => pooled.reduce((s, v, i) => s + v * out.weight[k * out.from + i]!, bias));
}

export function softmax(v: readonly number[]): number[] {
  const top = Math.max(...v);
  const e = v.map((x) => Math.exp(x - top));
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / total);
}

/** Mean of several lists of probabilities of the same length. */
export const meanOf = (each: readonly (readonly number[])[]): number[] => each[0]!.map((_, k) => each.reduce((s, p) => s + p[k]!, 0) / each.length);
