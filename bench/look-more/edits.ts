// Signs brought into real photos of tongues, each of a strength that is known: colour of the body, coating, bare patches, wetness, outline.
import { gaussianBlur } from '@suoke/look/domain/filters.ts';
import type { Mask, Rgb } from '@suoke/look/domain/raster.ts';
import { paintWet } from '@suoke/look/domain/surface-draw.ts';
import { onTongue, rear, repaint } from './ground.ts';
import type { Ground, Lab3 } from './ground.ts';

const times = (k: number, d: Lab3): Lab3 => [k * d[0], k * d[1], k * d[2]];
const ease = (x: number): number => Math.min(1, Math.max(0, x));

/** The body moved by `by` in CIELAB; where coating lies, half as much, for it shines through. */
export const tint = (g: Ground, by: Lab3): Rgb => repaint(g, (i) => times(1 - 0.5 * ease((g.red - (g.redness[i] as number)) / 12), by));

/** What one unit of lost redness does to a colour: the photo's own way from body to coating, an ordinary one where they hardly differ. */
function coating(g: Ground): Lab3 {
  const lost = g.body[1] - g.coat[1] - 0.5 * (g.body[2] - g.coat[2]);
  return lost < 5 ? [0.5, -0.9, 0.2] : times(1 / lost, [g.coat[0] - g.body[0], g.coat[1] - g.body[1], g.coat[2] - g.body[2]]);
}
/** Where coating grows: 1 in the middle of the rear half, thinner towards sides and tip, uneven as fur is. */
const fur = (u: number, v: number, breadth: number): number => Math.exp(-((u / breadth) ** 2) - ((v - 0.35) / (0.7 * breadth)) ** 2) * (1 + 0.2 * Math.sin(37 * u + 5 * Math.sin(19 * v)) * Math.sin(41 * v + 4 * Math.sin(23 * u)));

/** Redness (a* less half of b*) under which no painted coating goes. */
const PALEST = 2;
/** The coating `factor` times as thick, and `more` units of redness lost to fresh coating of this breadth (half-widths of the tongue). */
export function coat(g: Ground, factor: number, more: number, breadth = 0.7): Rgb {
  const way = coating(g);
  return repaint(g, (i) => {
    const { u, v } = onTongue(g, i), now = g.redness[i] as number, lost = (factor - 1) * Math.max(0, g.red - now) + more * fur(u, v, breadth);
    return times(Math.min(lost, Math.max(0, now - PALEST)), way);   // coating is pale, never green
  });
}

/** Grey to black coating on the rear, `darker` L* below the body, `brown` 0…1. */
export function blacken(g: Ground, darker: number, breadth: number, brown: number): Rgb {
  const to: Lab3 = [g.body[0] - darker, 0.35 * g.body[1], 0.5 * g.body[2] + 6 * brown];
  return repaint(g, (i) => { const { u, v } = onTongue(g, i), k = ease(1.5 * fur(u, v, breadth)); return k < 0.02 ? null : towards(g, i, to, k); });
}
const towards = (g: Ground, i: number, to: Lab3, k: number): Lab3 => [0, 1, 2].map((c) => k * ((to[c] as number) - (g.smooth[c as 0 | 1 | 2][i] as number))) as unknown as Lab3;

/** A shadow that falls from the root forward over tongue and surroundings alike, `depth` 0…1 of the light taken at the root. */
export function shadow(g: Ground, depth: number, reach: number): Rgb {
  const { width } = g.picture, data = Uint8Array.from(g.picture.data);
  for (let i = 0; i < data.length / 3; i++) {
    const y = Math.floor(i / width), k = 1 - depth * ease(1.3 - ((y - g.box.y) / g.box.height) / reach);
    for (let c = 0; c < 3; c++) data[3 * i + c] = Math.round((data[3 * i + c] as number) * k ** (1 / 2.2));
  }
  return { ...g.picture, data };
}

/** Patches of centre and root where the coating is gone and the body shows, smoother than its surroundings; and which share of centre and root they take. */
export function peel(g: Ground, share: number, u: () => number): { picture: Rgb; share: number } {
  const { width } = g.picture, gone = new Float32Array(g.mask.data.length);
  let all = 0, taken = 0;
  for (let i = 0; i < gone.length; i++) if (rear(g, i)) all++;
  for (let n = 0; n < 40 && taken < share * all; n++) {
    const x = g.box.x + (0.5 + 0.42 * (u() - 0.5) * 2) * g.box.width, y = g.box.y + (0.12 + 0.58 * u()) * g.box.height, r = (14 + 26 * u()) * g.pixel, turn = 6.28 * u();
    for (let py = Math.max(0, Math.floor(y - 1.5 * r)); py < Math.min(g.picture.height, y + 1.5 * r) && taken < share * all; py++) for (let px = Math.max(0, Math.floor(x - 1.5 * r)); px < Math.min(width, x + 1.5 * r); px++) {
      const i = py * width + px, angle = Math.atan2(py - y, px - x), edge = r * (1 + 0.18 * Math.sin(3 * angle + turn) + 0.1 * Math.sin(5 * angle + 2 * turn));
      const k = ease((edge - Math.hypot(px - x, py - y)) / (3 * g.pixel) + 0.5);
      if (k <= (gone[i] as number)) continue;
      if (rear(g, i) && k >= 0.5 && (gone[i] as number) < 0.5) taken++;
      gone[i] = k;
    }
  }
  const bare = repaint(g, (i) => { const k = gone[i] as number; return k === 0 ? null : towards(g, i, g.body, k).map((d, c) => d - 0.4 * k * ((g.lab[c as 0 | 1 | 2][i] as number) - (g.smooth[c as 0 | 1 | 2][i] as number))) as unknown as Lab3; });
  return { picture: bare, share: all > 0 ? taken / all : 0 };
}

/**
 * The highlights taken away: what is over 3 L* lighter than its smooth surroundings takes their lightness and colour; of it stays `onTongue` 0…1 on the tongue
 * and `beside` around it. A dry tongue loses its own alone, soft light takes those of lips and teeth too.
 */
export function dried(g: Ground, onTongue: number, beside: number): Rgb {
  const { width, height } = g.picture, size = { width, height };
  const around = g.lab.map((data) => gaussianBlur({ ...size, data }, 9 * g.pixel).data) as [Float32Array, Float32Array, Float32Array];
  const bright = g.lab[0].map((L, i) => (L - (around[0][i] as number) > 3 ? 1 : 0)), soft = gaussianBlur({ ...size, data: bright }, 1.2).data;
  const of = (left: number) => (i: number): Lab3 | null => {
    const k = (1 - left) * ease(1.6 * (soft[i] as number));
    if (k === 0) return null;
    const by = (c: 0 | 1 | 2, extra: number) => k * ((around[c][i] as number) + extra - (g.lab[c][i] as number));
    return [by(0, -1), by(1, 1), by(2, 0)];
  };
  const tongue = repaint(g, of(onTongue), true);
  if (beside === 1) return tongue;
  const outside = { ...g.mask, data: g.mask.data.map((v) => 1 - v) };
  return repaint({ ...g, picture: tongue, mask: outside, depth: g.depth.map(() => 4) }, of(beside), true);
}

/** Points and sheets of mirrored light that cover these shares of the tongue; `strength` 0…1 of the lamp's white, low in soft light. */
export function wet(picture: Rgb, mask: Mask, o: { points: number; sheets: number; strength: number; seed: number }): Rgb {
  const size = mask.data.reduce((s, v) => s + v, 0), sheet = 5 + (o.seed % 5), one = 3.4 * sheet * sheet;
  return paintWet(picture, mask, { points: (1e4 * o.points) / 4.2, sheets: Math.round((o.sheets * size) / one), width: sheet, strength: o.strength, seed: o.seed });
}

/** Picture and outline drawn out in breadth: `broader` at mid-length, `front` more of it at the tip than at the root. Beside the tongue the picture gives way, so that its borders stay. */
export function stretched(picture: Rgb, mask: Mask, box: Ground['box'], broader: number, front: number): { picture: Rgb; mask: Mask } {
  const { width, height } = picture, middle = box.x + box.width / 2, half = box.width / 2;
  const data = new Uint8Array(3 * width * height), m = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const wanted = broader * Math.exp(front * (Math.min(1.2, Math.max(-0.2, (y - box.y) / box.height)) - 0.5));
    for (let x = 0; x < width; x++) {
      const off = x + 0.5 - middle, away = Math.abs(off), room = off < 0 ? middle : width - middle, k = Math.min(wanted, (0.97 * room) / half), edge = k * half;
      const back = away <= edge ? away / k : half + ((away - edge) * (room - half)) / (room - edge);
      const from = Math.min(width - 1.001, Math.max(0, middle + Math.sign(off) * back - 0.5)), l = Math.floor(from), t = from - l, i = y * width + l;
      for (let c = 0; c < 3; c++) data[3 * (y * width + x) + c] = Math.round((1 - t) * (picture.data[3 * i + c] as number) + t * (picture.data[3 * (i + 1) + c] as number));
      m[y * width + x] = mask.data[i + (t < 0.5 ? 0 : 1)] as number;
    }
  }
  return { picture: { width, height, data }, mask: { width, height, data: m } };
}
