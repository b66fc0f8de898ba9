// A segmentation drawn in the size of the original: as a mask and as an outline.
import { simplify, traceContour } from './contour.ts';
import type { Point } from './contour.ts';
import type { Mask } from './raster.ts';
import type { Segmentation } from './segmentation.ts';

/** The mask in a picture `scale` times larger than the one segmented, `width` × `height`; 0 or 255. */
export function enlargeMask(s: Segmentation, scale: { x: number; y: number }, width: number, height: number): Mask {
  const out: Mask = { width, height, data: new Uint8Array(width * height) };
  const x0 = Math.max(0, Math.round(s.box.x * scale.x)), y0 = Math.max(0, Math.round(s.box.y * scale.y));
  const x1 = Math.min(width, Math.round((s.box.x + s.box.width) * scale.x)), y1 = Math.min(height, Math.round((s.box.y + s.box.height) * scale.y));
  if (x1 <= x0 || y1 <= y0) return out;
  // bilinear, row by row straight into bytes: a 12-megapixel plane of floats would cost more than the whole analysis
  const { width: sw, height: sh, data: soft } = s.soft;
  const left = new Int32Array(x1 - x0), right = new Int32Array(x1 - x0), share = new Float32Array(x1 - x0);
  for (let x = 0; x < left.length; x++) {
    const at = Math.min(sw - 1, Math.max(0, ((x + 0.5) * sw) / left.length - 0.5));
    left[x] = Math.floor(at);
    right[x] = Math.min(sw - 1, Math.floor(at) + 1);
    share[x] = at - Math.floor(at);
  }
  const line = new Float32Array(sw);
  for (let y = y0; y < y1; y++) {
    const at = Math.min(sh - 1, Math.max(0, ((y - y0 + 0.5) * sh) / (y1 - y0) - 0.5));
    const upper = Math.floor(at) * sw, lower = Math.min(sh - 1, Math.floor(at) + 1) * sw, t = at - Math.floor(at);
    // the row's ends: outside them the soft mask cannot reach one half
    let from = sw, to = -1;
    for (let x = 0; x < sw; x++) {
      const v = (1 - t) * (soft[upper + x] as number) + t * (soft[lower + x] as number);
      line[x] = v;
      if (v > 0.5) { if (from > x) from = x; to = x; }
    }
    if (to < 0) continue;
    const begin = Math.max(0, Math.floor(((from - 1) * left.length) / sw) - 1), end = Math.min(left.length, Math.ceil(((to + 2) * left.length) / sw) + 1);
    for (let x = begin, o = y * width + x0 + begin; x < end; x++, o++) {
      const a = line[left[x] as number] as number, b = line[right[x] as number] as number;
      if (a + (share[x] as number) * (b - a) > 0.5) out.data[o] = 255;
    }
  }
  return out;
}

/** The outline as a polygon in a picture `scale` times larger than the one segmented; empty without a tongue. */
export function outlinePolygon(s: Segmentation, scale: { x: number; y: number }): Point[] {
  const kx = (s.box.width / s.mask.width) * scale.x, ky = (s.box.height / s.mask.height) * scale.y;
  return simplify(traceContour(s.mask), 0.6).map(([x, y]) => [(s.box.x * scale.x) + (x + 0.5) * kx, (s.box.y * scale.y) + (y + 0.5) * ky]);
}
