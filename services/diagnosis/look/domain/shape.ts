// 胖瘦 plumpness: how broad and full the outline is. A single picture has no scale, so this says little alone.
import type { Frame } from './frame.ts';
import { area } from './raster.ts';

export interface Shape {
  /** width of the box over its height */
  aspect: number;
  /** area over that of the box: .785 for an ellipse, 1 for a rectangle */
  fullness: number;
  /** mean width of the front quarter over the greatest width: small for a pointed tip */
  tip: number;
}

export function shape(f: Frame): Shape {
  const widths = new Float64Array(f.box.height);
  for (let y = 0; y < f.box.height; y++) {
    for (let x = 0; x < f.box.width; x++) widths[y] = (widths[y] as number) + (f.mask.data[(y + f.box.y) * f.mask.width + x + f.box.x] as number);
  }
  const front = widths.slice(Math.floor(0.75 * f.box.height));
  const greatest = Math.max(1, ...widths);
  return {
    aspect: f.box.width / f.box.height,
    fullness: area(f.mask) / (f.box.width * f.box.height),
    tip: front.reduce((a, b) => a + b, 0) / Math.max(1, front.length) / greatest,
  };
}
