// What goes into the net and what comes out: a box of the picture squeezed to a square, the probability of tongue over it.
import { plane, resample } from './raster.ts';
import type { Box, Plane, Rgb } from './raster.ts';

/** Side of the nets' square input, and of their output. */
export const NET_INPUT = 192;
export const NET_OUTPUT = 96;

/** A net: `count` standardised pictures, count × 3 × 192 × 192, to count × 96 × 96 logits. */
export type Infer = (input: Float32Array, count: number) => Promise<Float32Array>;

/** A box of a picture squeezed to the net's square: 192 × 192 × 3, 0…255. */
export type View = Float32Array;
export const viewOf = (picture: Rgb, box: Box): View => resample(picture.data, picture.width, picture.height, 3, box, NET_INPUT, NET_INPUT);

/** One look of a net: at which view, and which way round. */
export interface Look { view: View; mirrored?: boolean }

/** The net's input: mean 0 for each channel, divided by the view's standard deviation + .05. */
function standardise(p: View, out: Float32Array, at: number, mirrored: boolean): void {
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

/** Probability of tongue over each view, 96 × 96, never mirrored. */
export async function probabilities(infer: Infer, looks: readonly Look[]): Promise<Plane[]> {
  const each = 3 * NET_INPUT * NET_INPUT;
  const input = new Float32Array(each * looks.length);
  looks.forEach((l, k) => { standardise(l.view, input, each * k, l.mirrored === true); });
  const z = await infer(input, looks.length);
  return looks.map((l, k) => {
    const out = plane(NET_OUTPUT, NET_OUTPUT), from = k * NET_OUTPUT * NET_OUTPUT;
    for (let y = 0; y < NET_OUTPUT; y++) {
      for (let x = 0; x < NET_OUTPUT; x++) out.data[y * NET_OUTPUT + (l.mirrored === true ? NET_OUTPUT - 1 - x : x)] = 1 / (1 + Math.exp(-(z[from + y * NET_OUTPUT + x] as number)));
    }
    return out;
  });
}

/** Mean of two planes of one size, `weight` on the first. */
export function mixed(a: Plane, b: Plane, weight: number): Plane {
  const data = new Float32Array(a.data.length);
  for (let i = 0; i < data.length; i++) data[i] = weight * (a.data[i] as number) + (1 - weight) * (b.data[i] as number);
  return { width: a.width, height: a.height, data };
}
