// Colour of tongue body 舌质 and coating 舌苔: which pixels are which, and what they measure.
import { gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { where } from './frame.ts';
import { plane } from './raster.ts';
import { colourOf, regionsOf } from './regions.ts';
import type { Colour, RegionName } from './regions.ts';
import { toLab } from './colour.ts';
import type { Lab } from './colour.ts';
import { percentile, percentiles, pick } from './statistics.ts';
import type { WhiteBalance } from './white-balance.ts';

export interface Colours {
  /** rim of the front half, where the body shows: CIELAB after white balance */
  body: Colour;
  /** reddest 30 % of the tongue, after white balance */
  reddest: Colour;
  /** palest 30 %, after white balance */
  palest: Colour;
  /** b* of the palest less b* of the reddest part, as photographed: free of the lamp because both lie under it */
  yellowness: number;
  /** b* of the palest part after white balance */
  paleB: number;
  /** L* and chroma of the rear centre less those of the body, after white balance */
  centre: Colour;
  regions: Record<RegionName, Colour>;
  /** body, palest 30 % and regions before white balance, from the same pixels: what a person sees in the photo, and no sign is scored from */
  asPhotographed: { body: Colour; palest: Colour; regions: Record<RegionName, Colour> };
  /** share of the tongue whose redness lies clearly under that of the body */
  cover: number;
  /** mean loss of redness of the covered part, a − b/2 units */
  opacity: number;
  /** share of the centre and root that is as red as the body although coating lies around it in three of four directions */
  bare: number;
  /** darkest coating: 20th percentile of L* in the rear centre less the body's L* */
  darkness: number;
  /** median chroma of the rear centre after white balance */
  centreChroma: number;
  /** pixels of the frame that are coated, and those that are bare among coating */
  coated: Uint8Array;
  barePixels: Uint8Array;
  rim: Uint8Array;
}

/** Redness a − b/2 must fall this far under the body's for a pixel to count as coated. Project's own. */
const COATED = 5;

export function colours(f: Frame, balance: WhiteBalance): Colours {
  const corrected = toLab(f.rgb, balance.gains);
  const d = f.depth.data, v = f.v.data, u = f.u.data, dry = f.shine.data;
  const ok = orAll(f, where(f, (i) => dry[i] === 0));
  const inBand = (i: number, from: number, to: number) => (d[i] as number) > from * 256 && (d[i] as number) < to * 256;
  const rim = orAll(f, where(f, (i) => dry[i] === 0 && inBand(i, 0.03, 0.13) && (v[i] as number) > 0.4), ok);
  const centre = orAll(f, where(f, (i) => dry[i] === 0 && (d[i] as number) > 0.2 * 256 && (v[i] as number) > 0.15 && (v[i] as number) < 0.65 && Math.abs(u[i] as number) < 0.5), ok);
  const redness = rednessOf(f.lab);
  const [low, high] = percentiles(pick(redness, ok), [30, 70]) as [number, number];
  const red = where(f, (i) => ok[i] === 1 && (redness[i] as number) >= high);
  const pale = where(f, (i) => ok[i] === 1 && (redness[i] as number) <= low);
  const reddest = colourOf(corrected, red), palest = colourOf(corrected, pale);
  const regions = regionsOf(f);
  const body = colourOf(corrected, rim);
  const partsOf = (lab: Lab) => mapRegions(regions, (pixels) => colourOf(lab, orAll(f, pixels.map((p, i) => p & (ok[i] as number)), ok)));
  const palestSeen = colourOf(f.lab, pale);
  const rear = where(f, (i) => centre[i] === 1);
  const chroma = new Float32Array(ok.length);
  for (let i = 0; i < ok.length; i++) chroma[i] = Math.hypot(corrected.a.data[i] as number, corrected.b.data[i] as number);
  return {
    body, reddest, palest,
    yellowness: palestSeen.b - colourOf(f.lab, red).b,
    paleB: palest.b,
    centre: colourOf(corrected, rear),
    regions: partsOf(corrected),
    asPhotographed: { body: colourOf(f.lab, rim), palest: palestSeen, regions: partsOf(f.lab) },
    darkness: percentile(pick(corrected.L.data, rear), 20) - body.L,
    centreChroma: percentile(pick(chroma, rear), 50),
    ...coat(f, redness, ok, regions),
    rim,
  };
}

/** Falls back to all of the tongue, or to `other`, when a part has too few pixels to be read. */
function orAll(f: Frame, pixels: Uint8Array, other: Uint8Array = f.mask.data): Uint8Array {
  let n = 0;
  for (let i = 0; i < pixels.length; i++) n += pixels[i] as number;
  return n < 50 ? other : pixels;
}

function mapRegions(r: Record<RegionName, Uint8Array>, g: (pixels: Uint8Array) => Colour): Record<RegionName, Colour> {
  return { tip: g(r.tip), sides: g(r.sides), centre: g(r.centre), root: g(r.root) };
}

const rednessOf = (lab: Lab): Float32Array => lab.a.data.map((a, i) => a - 0.5 * (lab.b.data[i] as number));

/** Coating as loss of redness against the body, on a smoothed picture so that single papillae do not count. */
function coat(f: Frame, redness: Float32Array, ok: Uint8Array, regions: Record<RegionName, Uint8Array>): Pick<Colours, 'cover' | 'opacity' | 'bare' | 'coated' | 'barePixels'> {
  const p = plane(f.mask.width, f.mask.height);
  p.data.set(redness);
  const smooth = gaussianBlur(p, 3).data;
  const body = percentile(pick(smooth, ok), 90);
  const coated = where(f, (i) => ok[i] === 1 && body - (smooth[i] as number) > COATED);
  const ringed = amongCoating(f, coated);
  const barePixels = new Uint8Array(coated.length);
  let n = 0, all = 0, loss = 0, rear = 0, bare = 0;
  for (let i = 0; i < coated.length; i++) {
    if (ok[i] === 0) continue;
    all++;
    if (coated[i] === 1) { n++; loss += body - (smooth[i] as number); }
    if (regions.centre[i] === 0 && regions.root[i] === 0) continue;
    rear++;
    if (coated[i] === 0 && (ringed[i] as number) >= 3) { barePixels[i] = 1; bare++; }
  }
  return { cover: all > 0 ? n / all : 0, opacity: n > 0 ? loss / n : 0, bare: rear > 0 ? bare / rear : 0, coated, barePixels };
}

/** For each pixel, in how many of the four directions coating lies further on. */
function amongCoating(f: Frame, coated: Uint8Array): Uint8Array {
  const { width: w, height: h } = f.mask;
  const out = new Uint8Array(w * h);
  const sweep = (lines: number, length: number, index: (line: number, k: number) => number) => {
    for (let line = 0; line < lines; line++) {
      for (let seen = 0, k = 0; k < length; k++) {
        const i = index(line, k);
        out[i] = (out[i] as number) + seen;
        if (coated[i] === 1) seen = 1;
      }
    }
  };
  sweep(h, w, (y, x) => y * w + x);
  sweep(h, w, (y, x) => y * w + w - 1 - x);
  sweep(w, h, (x, y) => y * w + x);
  sweep(w, h, (x, y) => (h - 1 - y) * w + x);
  return out;
}
