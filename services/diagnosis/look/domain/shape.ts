// 胖瘦 plumpness: how broad and full the outline is. A single picture has no scale, so this says little alone.
import type { Frame } from './frame.ts';
import { area, sides } from './raster.ts';

export interface Shape {
  /** width of the box over its height */
  aspect: number;
  /** area over that of the box: .785 for an ellipse, 1 for a rectangle */
  fullness: number;
  /** mean width of the front quarter over the greatest width: small for a pointed tip */
  tip: number;
}

export function shape(f: Frame): Shape {
  const { w, h } = sides(f.box), { data } = f.mask, widths = new Float64Array(h);
  for (let y = 0; y < h; y++) {
    let n = 0;
    for (let i = (y + f.box.y) * f.mask.width + f.box.x, end = i + w; i < end; i++) n += data[i] as number;
    widths[y] = n;
  }
  const front = widths.slice(Math.floor(0.75 * f.box.height));
  const greatest = Math.max(1, ...widths);
  return {
    aspect: f.box.width / f.box.height,
    fullness: area(f.mask) / (f.box.width * f.box.height),
    tip: front.reduce((a, b) => a + b, 0) / Math.max(1, front.length) / greatest,
  };
}
