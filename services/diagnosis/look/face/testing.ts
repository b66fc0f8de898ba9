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
  /** linear colour of the white of the eyes */
  sclera?: Colour;
}

const toLinear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
const STEPS = 65_535;
const BYTE = Uint8Array.from({ length: STEPS + 1 }, (_, i) => Math.round(255 * (i / STEPS <= 0.0031308 ? 12.92 * (i / STEPS) : 1.055 * (i / STEPS) ** (1 / 2.4) - 0.055)));
const toByte = (v: number): number => BYTE[v <= 0 ? 0 : v >= 1 ? STEPS : Math.round(v * STEPS)] as number;
const bump = (d: number, soft = 0.12) => Math.min(1, Math.max(0, (1 - d) / soft));
/** Ellipses of the places in units of the face: half width 1, half height 1.35; left is the person's left, on the picture's right. */
const PLACES: Record<FaceRegion, [number, number, number, number]> = { forehead: [0, -0.72, 0.62, 0.3], 'left-cheek': [0.52, 0.28, 0.34, 0.36], 'right-cheek': [-0.52, 0.28, 0.34, 0.36], nose: [0, 0.15, 0.2, 0.28], chin: [0, 1.02, 0.3, 0.2] };
const NAMES = Object.keys(PLACES) as FaceRegion[];
const BACK: Colour = [0.42, 0.44, 0.46], HAIR: Colour = [0.03, 0.025, 0.02], IRIS: Colour = [0.05, 0.03, 0.02], LIPS: Colour = [0.3, 0.08, 0.07];

/** What is where, whatever its colour: linear light = (back · BACK + hair · HAIR + skin · the skin's) · tints · kept + eye · the sclera's + iris · IRIS + lips · LIPS, all · grain. */
interface Plan { back: Float32Array; hair: Float32Array; skin: Float32Array; tint: Record<FaceRegion, Float32Array>; kept: Float32Array; eye: Float32Array; iris: Float32Array; lips: Float32Array; grain: Float32Array }
const plans = new Map<string, Plan>();

function planOf(size: number, face: boolean): Plan {
  const known = plans.get(`${size} ${face}`);
  if (known !== undefined) return known;
  const n = size * size, room = () => new Float32Array(n);
  const p: Plan = { back: room().fill(1), hair: room(), skin: room(), tint: Object.fromEntries(NAMES.map((name) => [name, room()])) as Record<FaceRegion, Float32Array>, kept: room().fill(1), eye: room(), iris: room(), lips: room(), grain: room() };
  for (let y = 0, i = 0; y < size; y++) {
    for (let x = 0; x < size; x++, i++) {
      const u = (x / size - 0.5) / 0.25, v = (y / size - 0.5) / 0.25;
      const ell = (cx: number, cy: number, rx: number, ry: number) => Math.sqrt(((u - cx) / rx) ** 2 + ((v - cy) / ry) ** 2);
      p.grain[i] = 1 + 0.02 * Math.sin(x * 1.9 + Math.sin(y * 0.8) * 3) * Math.sin(y * 2.3 + Math.sin(x * 0.6) * 2);
      if (!face || Math.abs(u) >= 1.25 || v <= -1.65 || v >= 2.5) continue;
      const hair = bump(ell(0, -0.35, 1.18, 1.25)), neck = bump(ell(0, 1.75, 0.5, 0.7)), front = bump(ell(0, 0.05, 1, 1.32), 0.05);
      const behind = (1 - neck) * (1 - front), round = 1 - 0.28 * Math.min(1, Math.hypot(u, v / 1.35)) ** 3;
      p.back[i] = (1 - hair) * behind;
      p.hair[i] = hair * behind;
      p.skin[i] = round * (0.8 * neck * (1 - front) + front);
      for (const name of NAMES) { const [cx, cy, rx, ry] = PLACES[name]; p.tint[name][i] = bump(ell(cx, cy, rx * 1.25, ry * 1.25), 0.3); }
      let kept = 1, eye = 0, iris = 0, lips = 0;
      const all = (k: number) => { kept *= k; eye *= k; iris *= k; lips *= k; };
      const darker = (f: number, t: number) => all(1 - t * (1 - f));
      for (const side of [-1, 1]) {
        const ex = 0.42 * side;
        darker(0.25, bump(ell(ex, -0.42, 0.27, 0.06), 0.4));                                        // brow
        darker(0.75, bump(ell(ex, -0.16, 0.27, 0.15), 0.6));                                        // socket
        if (ell(ex, -0.16, 0.2, 0.095) < 1) {
          const t = bump(ell(ex, -0.16, 0.085, 0.085), 0.3);
          [kept, eye, iris, lips] = [0, 1 - t, t, 0];                                               // sclera and iris
        } else darker(0.3, bump(ell(ex, -0.18, 0.225, 0.12), 0.3));                                 // lashes
        darker(0.35, bump(ell(0.09 * side, 0.42, 0.06, 0.035), 0.5));                               // nostril
        darker(0.85, bump(ell(0.15 * side, 0.2, 0.05, 0.25), 0.8));
      }
      darker(0.8, bump(ell(0, 0.47, 0.2, 0.05), 0.8));
      const t = 0.8 * bump(ell(0, 0.72, 0.36, 0.1), 0.35);
      all(1 - t);
      lips += t;
      darker(0.35, bump(ell(0, 0.72, 0.33, 0.018), 0.5));
      [p.kept[i], p.eye[i], p.iris[i], p.lips[i]] = [kept, eye, iris, lips];
    }
  }
  if (plans.size > 3) plans.clear();
  plans.set(`${size} ${face}`, p);
  return p;
}

/** 320 × 320 unless told; the face about half as wide. */
export function drawFace(d: FaceDrawing = {}): Rgb {
  const { size = 320, skin = [206, 160, 132], tint = {}, lamp = [1, 1, 1], shade = 0, face = true, sclera = [0.62, 0.62, 0.62] } = d;
  const p = planOf(size, face), data = new Uint8Array(3 * size * size), s = skin.map(toLinear) as [number, number, number];
  const tints = Object.entries(tint).map(([name, t]) => ({ where: p.tint[name as FaceRegion], t }));
  for (let i = 0; i < size * size; i++) {
    const light = (1 - shade * Math.min(1, Math.max(0, 0.5 + ((i % size) / size - 0.5) / 0.5))) * (p.grain[i] as number);
    const [back, hair, own, kept, eye, iris, lips] = [p.back[i] as number, p.hair[i] as number, p.skin[i] as number, p.kept[i] as number, p.eye[i] as number, p.iris[i] as number, p.lips[i] as number];
    for (let k = 0; k < 3; k++) {
      let c = back * (BACK[k] as number) + hair * (HAIR[k] as number) + own * (s[k] as number);
      for (const { where, t } of tints) { const w = where[i] as number; if (w > 0) c *= 1 + w * ((t[k] as number) - 1); }
      data[3 * i + k] = toByte((kept * c + eye * (sclera[k] as number) + iris * (IRIS[k] as number) + lips * (LIPS[k] as number)) * light * (lamp[k] as number));
    }
  }
  return { width: size, height: size, data };
}
