// A face drawn in code, for tests and the bench: same numbers in, same picture out. Simple, yet the face nets find it.
import type { Rgb } from '../domain/raster.ts';
import type { FaceRegion } from '../domain/face/regions.ts';

type Colour = readonly [number, number, number];
export interface FaceDrawing {
  size?: number;
  /** sRGB of the skin */
  skin?: Colour;
  /** factors on red, green, blue (linear light) of single places */
  tint?: Partial<Record<FaceRegion, Colour>>;
  /** linear factors on the finished picture */
  lamp?: Colour;
  /** share of light that is missing on the picture's right side, 0…1 */
  shade?: number;
  face?: boolean;
}

const toLinear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const toByte = (v: number) => Math.max(0, Math.min(255, Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))));
const bump = (d: number, soft = 0.12) => Math.min(1, Math.max(0, (1 - d) / soft));
/** Ellipses of the places in units of the face: half width 1, half height 1.35; left is the person's left, on the picture's right. */
const PLACES: Record<FaceRegion, [number, number, number, number]> = { forehead: [0, -0.72, 0.62, 0.3], 'left-cheek': [0.52, 0.28, 0.34, 0.36], 'right-cheek': [-0.52, 0.28, 0.34, 0.36], nose: [0, 0.15, 0.2, 0.28], chin: [0, 1.02, 0.3, 0.2] };

/** 320 × 320 unless told; the face about half as wide. */
export function drawFace(d: FaceDrawing = {}): Rgb {
  const { size = 320, skin = [206, 160, 132], tint = {}, lamp = [1, 1, 1], shade = 0, face = true } = d;
  const data = new Uint8Array(3 * size * size);
  const s = skin.map(toLinear);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const u = (x / size - 0.5) / 0.25, v = (y / size - 0.5) / 0.25;
      const c = [0.42, 0.44, 0.46];
      const mix = (to: readonly number[], t: number) => { if (t > 0) for (let k = 0; k < 3; k++) c[k] = (c[k] as number) + t * ((to[k] as number) - (c[k] as number)); };
      const ell = (cx: number, cy: number, rx: number, ry: number) => Math.sqrt(((u - cx) / rx) ** 2 + ((v - cy) / ry) ** 2);
      if (face && Math.abs(u) < 1.25 && v > -1.65 && v < 2.5) {
        mix([0.03, 0.025, 0.02], bump(ell(0, -0.35, 1.18, 1.25)));                                  // hair
        const skinAt = s.map((k) => k * (1 - 0.28 * Math.min(1, Math.hypot(u, v / 1.35)) ** 3));
        mix(skinAt.map((k) => k * 0.8), bump(ell(0, 1.75, 0.5, 0.7)));                              // neck
        mix(skinAt, bump(ell(0, 0.05, 1, 1.32), 0.05));
        for (const [name, t] of Object.entries(tint) as [FaceRegion, Colour][]) { const [cx, cy, rx, ry] = PLACES[name]; const k = bump(ell(cx, cy, rx * 1.25, ry * 1.25), 0.3); if (k > 0) for (let i = 0; i < 3; i++) c[i] = (c[i] as number) * (1 + k * ((t[i] as number) - 1)); }
        const darker = (f: number, t: number) => { if (t > 0) for (let k = 0; k < 3; k++) c[k] = (c[k] as number) * (1 - t * (1 - f)); };
        for (const side of [-1, 1]) {
          const ex = 0.42 * side;
          darker(0.25, bump(ell(ex, -0.42, 0.27, 0.06), 0.4));                                      // brow
          darker(0.75, bump(ell(ex, -0.16, 0.27, 0.15), 0.6));                                      // socket
          if (ell(ex, -0.16, 0.2, 0.095) < 1) {
            c.fill(0.62);                                                                           // sclera
            mix([0.05, 0.03, 0.02], bump(ell(ex, -0.16, 0.085, 0.085), 0.3));
          } else darker(0.3, bump(ell(ex, -0.18, 0.225, 0.12), 0.3));                               // lashes
          darker(0.35, bump(ell(0.09 * side, 0.42, 0.06, 0.035), 0.5));                             // nostril
          darker(0.85, bump(ell(0.15 * side, 0.2, 0.05, 0.25), 0.8));
        }
        darker(0.8, bump(ell(0, 0.47, 0.2, 0.05), 0.8));
        mix([0.3, 0.08, 0.07], 0.8 * bump(ell(0, 0.72, 0.36, 0.1), 0.35));                          // lips
        darker(0.35, bump(ell(0, 0.72, 0.33, 0.018), 0.5));
      }
      const grain = 1 + 0.02 * Math.sin(x * 1.9 + Math.sin(y * 0.8) * 3) * Math.sin(y * 2.3 + Math.sin(x * 0.6) * 2);
      const light = 1 - shade * Math.min(1, Math.max(0, 0.5 + u / 2));
      for (let k = 0; k < 3; k++) data[3 * (y * size + x) + k] = toByte((c[k] as number) * grain * light * (lamp[k] as number));
    }
  }
  return { width: size, height: size, data };
}
