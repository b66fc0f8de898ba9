// Puts the card into a picture under a lamp, in perspective: for tests and the bench, where the truth has to be known.
import { CARD, cardColour } from './colour-card.ts';
import { homography, project } from './colour-card-find.ts';
import type { Matrix3 } from './colour-card-fit.ts';
import { times } from './colour-card-fit.ts';
import type { Point } from './contour.ts';
import { LINEAR } from './face/colour.ts';
import type { Triple } from './face/colour.ts';
import type { Rgb } from './raster.ts';

const byte = (v: number): number => Math.max(0, Math.min(255, Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))));

/**
 * `corners`: where the card's corners fall, clockwise from its upper left. `light`: what lamp and camera make of linear RGB. `fall`: share of
 * light lost from the left to the right border. The scene itself is lit as well. Four samples a pixel.
 */
export function drawCard(scene: Rgb, corners: readonly Point[], light: Matrix3, fall = 0): Rgb {
  const h = homography(corners, [[0, 0], [CARD.width, 0], [CARD.width, CARD.height], [0, CARD.height]]);
  const data = new Uint8Array(scene.data.length);
  const linear = (c: readonly number[]): Triple => [LINEAR[c[0] as number] as number, LINEAR[c[1] as number] as number, LINEAR[c[2] as number] as number];
  for (let y = 0; y < scene.height; y++) for (let x = 0; x < scene.width; x++) {
    const at = 3 * (y * scene.width + x);
    const under = linear([scene.data[at] as number, scene.data[at + 1] as number, scene.data[at + 2] as number]);
    const sum: [number, number, number] = [0, 0, 0];
    for (const [dx, dy] of [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]] as const) {
      const [u, v] = h === null ? [-1, -1] : project(h, x + dx, y + dy);
      const c = cardColour(u, v);
      const l = c === null ? under : linear(c);
      for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (l[k] as number) / 4;
    }
    const lit = times(light, sum), dim = 1 - (fall * x) / scene.width;
    for (let k = 0; k < 3; k++) data[at + k] = byte((lit[k] as number) * dim);
  }
  return { ...scene, data };
}
