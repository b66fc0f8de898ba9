// What goes into the net and what comes out: a box of the picture squeezed to a square, the probability of tongue over it.
import { plane, resample } from './raster.ts';
import type { Box, Plane, Rgb } from './raster.ts';
import { floats } from './scratch.ts';

/** Side of the nets' square input, and of their output. */
export const NET_INPUT = 192;
export const NET_OUTPUT = 96;

/** A net: `count` standardised pictures, count × 3 × 192 × 192, to count × 96 × 96 logits. */
export type Infer = (input: Float32Array, count: number) => Promise<Float32Array>;

/** One look of a net: at which box of which picture, squeezed to the net's square. */
export interface Look { picture: Rgb; box: Box }

/** The net's input: mean 0 for each channel, divided by the view's standard deviation + .05. */
function standardise(p: Float32Array, out: Float32Array, at: number): void {
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
    for (let i = 0, j = c; i < n; i++, j += 3) out[to + i] = (p[j] as number) * factor - less;
  }
}

const EACH = 3 * NET_INPUT * NET_INPUT;
/** Inputs that no run of a net holds: taken by one, given back after it, for a photo needs several of half a megabyte. */
const idle: Float32Array[] = [];
const KEPT = 4;

function inputOf(looks: readonly Look[]): Float32Array {
  const length = EACH * looks.length, at = idle.findIndex((room) => room.length === length);
  const input = at < 0 ? new Float32Array(length) : (idle.splice(at, 1)[0] as Float32Array);
  looks.forEach(({ picture, box }, k) => standardise(resample(picture.data, picture.width, picture.height, 3, box, NET_INPUT, NET_INPUT, floats('net view', EACH)), input, EACH * k));
  return input;
}

const giveBack = (input: Float32Array): void => { if (idle.length < KEPT) idle.push(input); };

/** Probability of tongue over each box, 96 × 96. */
export async function probabilities(infer: Infer, looks: readonly Look[]): Promise<Plane[]> {
  const input = inputOf(looks), z = await infer(input, looks.length);
  giveBack(input);
  return looks.map((_, k) => probability(z, k * NET_OUTPUT * NET_OUTPUT));
}

/** One box, looked at first as it is and then, if asked, in a mirror: both as it is. `done` when no further look is wanted. */
export interface Glass { plain: () => Promise<Plane>; mirrored: () => Promise<Plane>; done: () => void }

export function glass(infer: Infer, look: Look): Glass {
  const input = inputOf([look]);
  return {
    plain: async () => probability(await infer(input, 1), 0),
    async mirrored() {
      mirror(input, NET_INPUT);
      const p = probability(await infer(input, 1), 0);
      mirror(p.data, NET_OUTPUT);
      return p;
    },
    done: () => giveBack(input),
  };
}

/** Turns each row of `side` values about. */
function mirror(data: Float32Array, side: number): void {
  for (let from = 0; from < data.length; from += side) data.subarray(from, from + side).reverse();
}

function probability(z: Float32Array, from: number): Plane {
  const out = plane(NET_OUTPUT, NET_OUTPUT), { data } = out;
  for (let i = 0; i < data.length; i++) data[i] = 1 / (1 + Math.exp(-(z[from + i] as number)));
  return out;
}

/** Mean of two planes of one size, `weight` on the first. */
export function mixed(a: Plane, b: Plane, weight: number): Plane {
  const data = new Float32Array(a.data.length), p = a.data, q = b.data;
  for (let i = 0; i < data.length; i++) data[i] = weight * (p[i] as number) + (1 - weight) * (q[i] as number);
  return { width: a.width, height: a.height, data };
}
