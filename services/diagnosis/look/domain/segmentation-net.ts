// What goes into the net and what comes out: a box of the picture squeezed to a square, the probability of tongue over it.
import { plane, resample } from './raster.ts';
import type { Box, Plane, Rgb } from './raster.ts';
import { floats } from './scratch.ts';

/** Side of the nets' square input, and of their output. */
export const NET_INPUT = 192;
export const NET_OUTPUT = 96;

/** A net: `count` standardised pictures, count × 3 × 192 × 192, to count × 96 × 96 logits. */
export type Infer = (input: Float32Array, count: number) => Promise<Float32Array>;

/** One look of a net: at which box of which picture, squeezed to the net's square, and which way round. */
export interface Look { picture: Rgb; box: Box; mirrored?: boolean }

/** The net's input: mean 0 for each channel, divided by the view's standard deviation + .05. */
function standardise(p: Float32Array, out: Float32Array, at: number, mirrored: boolean): void {
  const n = NET_INPUT * NET_INPUT;
  const mean = [0, 0, 0];
  let squares = 0;
  for (let c = 0; c < 3; c++) {
    let sum = 0;
    for (let i = c; i < 3 * n; i += 3) {
      const v = (p[i] as number) / 255;
      sum += v;
      squares += v * v;
    }
    mean[c] = sum / n;
  }
  const all = ((mean[0] as number) + (mean[1] as number) + (mean[2] as number)) / 3;
  const scale = 1 / (Math.sqrt(Math.max(0, squares / (3 * n) - all * all)) + 0.05);
  for (let c = 0; c < 3; c++) {
    const to = at + c * n, less = (mean[c] as number) * scale, factor = scale / 255;
    if (!mirrored) for (let i = 0, j = c; i < n; i++, j += 3) out[to + i] = (p[j] as number) * factor - less;
    else {
      for (let y = 0; y < NET_INPUT; y++) {
        const row = y * NET_INPUT;
        for (let x = 0; x < NET_INPUT; x++) out[to + row + NET_INPUT - 1 - x] = (p[3 * (row + x) + c] as number) * factor - less;
      }
    }
  }
}

const EACH = 3 * NET_INPUT * NET_INPUT;
/** Inputs that no run of a net holds: taken by one, given back after it, for a photo needs several of half a megabyte. */
const idle: Float32Array[] = [];
const KEPT = 4;

/** Probability of tongue over each box, 96 × 96, never mirrored. */
export async function probabilities(infer: Infer, looks: readonly Look[]): Promise<Plane[]> {
  const length = EACH * looks.length, at = idle.findIndex((room) => room.length === length);
  const input = at < 0 ? new Float32Array(length) : (idle.splice(at, 1)[0] as Float32Array);
  looks.forEach(({ picture, box, mirrored }, k) => {
    const view = resample(picture.data, picture.width, picture.height, 3, box, NET_INPUT, NET_INPUT, floats('net view', EACH));
    standardise(view, input, EACH * k, mirrored === true);
  });
  const z = await infer(input, looks.length);
  if (idle.length < KEPT) idle.push(input);
  return looks.map((l, k) => probability(z, k * NET_OUTPUT * NET_OUTPUT, l.mirrored === true));
}

function probability(z: Float32Array, from: number, mirrored: boolean): Plane {
  const out = plane(NET_OUTPUT, NET_OUTPUT), { data } = out;
  for (let y = 0, i = 0; y < NET_OUTPUT; y++) {
    for (let x = 0; x < NET_OUTPUT; x++, i++) data[mirrored ? i + NET_OUTPUT - 1 - 2 * x : i] = 1 / (1 + Math.exp(-(z[from + i] as number)));
  }
  return out;
}

/** Mean of two planes of one size, `weight` on the first. */
export function mixed(a: Plane, b: Plane, weight: number): Plane {
  const data = new Float32Array(a.data.length), p = a.data, q = b.data;
  for (let i = 0; i < data.length; i++) data[i] = weight * (p[i] as number) + (1 - weight) * (q[i] as number);
  return { width: a.width, height: a.height, data };
}
