// CIEDE2000: how different two colours look, by CIE 142-2001.
// Formula as written out by Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes", Color Res. Appl. 30 (2005).
import type { Colour } from './regions.ts';

const RAD = Math.PI / 180;
const hueOf = (b: number, a: number): number => { if (a === 0 && b === 0) return 0; const h = Math.atan2(b, a) / RAD; return h < 0 ? h + 360 : h; };

/** ΔE00 of two CIELAB colours (kL = kC = kH = 1); 0 for equal ones, about 1 just noticeable side by side. Symmetric. */
export function deltaE2000(p: Colour, q: Colour): number {
  const c = (Math.hypot(p.a, p.b) + Math.hypot(q.a, q.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)));
  const a1 = (1 + g) * p.a, a2 = (1 + g) * q.a;
  const c1 = Math.hypot(a1, p.b), c2 = Math.hypot(a2, q.b);
  const h1 = hueOf(p.b, a1), h2 = hueOf(q.b, a2);
  const grey = c1 * c2 === 0;
  let dh = grey ? 0 : h2 - h1;
  if (dh > 180) dh -= 360;
  if (dh < -180) dh += 360;
  const dL = q.L - p.L, dC = c2 - c1, dH = 2 * Math.sqrt(c1 * c2) * Math.sin((dh / 2) * RAD);
  const L = (p.L + q.L) / 2, C = (c1 + c2) / 2;
  const h = grey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  const T = 1 - 0.17 * Math.cos((h - 30) * RAD) + 0.24 * Math.cos(2 * h * RAD) + 0.32 * Math.cos((3 * h + 6) * RAD) - 0.2 * Math.cos((4 * h - 63) * RAD);
  const sL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2), sC = 1 + 0.045 * C, sH = 1 + 0.015 * C * T;
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const rT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(2 * turn * RAD);
  return Math.sqrt(Math.max(0, (dL / sL) ** 2 + (dC / sC) ** 2 + (dH / sH) ** 2 + rT * (dC / sC) * (dH / sH)));
}
