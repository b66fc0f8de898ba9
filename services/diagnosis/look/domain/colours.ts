// Colour of tongue body 舌质 and coating 舌苔: which pixels are which, and what they measure.
import { gaussianBlur } from './filters.ts';
import type { Frame } from './frame.ts';
import { reddestLight } from './chromaticity.ts';
import type { Chromaticity } from './chromaticity.ts';
import { REGION_ORDER, regionAt } from './regions.ts';
import type { Colour, RegionName } from './regions.ts';
import { labAt } from './colour.ts';
import { UNIT } from './frame.ts';
import { sides } from './raster.ts';
import type { Plane } from './raster.ts';
import { Ranked } from './ranked.ts';
import { floats, integers, octets, reused } from './scratch.ts';
import { median, percentile, percentiles, taken } from './statistics.ts';
import type { WhiteBalance } from './white-balance.ts';

export interface Colours {
  /** rim of the front half, where the body shows: CIELAB after white balance */
  body: Colour;
  /** reddest 30 % of the tongue, after white balance */
  reddest: Colour;
  /** reddest 30 % as photographed, as ratios of light: a lamp adds to it what it adds to the frame's mean */
  reddestLight: Chromaticity;
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

/** L*, a*, b* of the lattice's pixels, in its order. */
interface Pixels { L: Ranked; a: Ranked; b: Ranked }
const ranked = (lab: { L: Float32Array; a: Float32Array; b: Float32Array }, name: string): Pixels => ({ L: new Ranked(lab.L, `${name} L`), a: new Ranked(lab.a, `${name} a`), b: new Ranked(lab.b, `${name} b`) });

/** Colours are read from every second pixel of every second row, those of large parts from half of these: a median of six thousand is as good as one of fifty thousand. */
const STEP = 2;

export function colours(f: Frame, balance: WhiteBalance): Colours {
  const { inside, dry } = lattice(f);
  const balanced = labAt(f.rgb, inside, balance.gains, reused), corrected = ranked(balanced, 'balanced');
  const n = inside.length, seenAt = (p: Plane, name: string) => taken(p.data, inside, floats(name, n));
  const plain = { L: seenAt(f.lab.L, 'colours L'), a: seenAt(f.lab.a, 'colours a'), b: seenAt(f.lab.b, 'colours b') }, seen = ranked(plain, 'seen');
  const d = f.depth.data, width = f.rgb.width | 0;
  const redness = floats('colours redness', n), byRegion = octets('colours region', n);
  const counts = [0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    redness[k] = (plain.a[k] as number) - 0.5 * (plain.b[k] as number);
    const i = inside[k] as number, x = i % width, r = regionAt(f, x, (i - x) / width);
    byRegion[k] = r;
    counts[r] = (counts[r] as number) + 1;
  }
  const [low, high] = percentiles(taken(redness, dry, floats('colours dry', dry.length)), [30, 70]) as [number, number];
  const rimPart = new Part('rim', n), rearPart = new Part('rear', n), red = new Part('red', n), pale = new Part('pale', n);
  const regionParts = counts.map((c, r) => new Part(`region ${r}`, c));
  for (let j = 0; j < dry.length; j++) {
    const k = dry[j] as number, i = inside[k] as number;
    const depth = (d[i] as number) / UNIT, x = i % width, along = f.v[(i - x) / width] as number;
    if (depth > 0.03 && depth < 0.13 && along > 0.4) rimPart.add(k);
    if (j % 2 === 1) continue;                    // the others are large: half of their pixels say the same
    if (depth > 0.2 && along > 0.15 && along < 0.65 && Math.abs(f.u[x] as number) < 0.5) rearPart.add(k);
    if ((redness[k] as number) >= high) red.add(k);
    if ((redness[k] as number) <= low) pale.add(k);
    (regionParts[byRegion[k] as number] as Part).add(k);
  }
  const rimPixels = rimPart.or(dry), rear = rearPart.or(dry), palePixels = pale.or(dry), redPixels = red.or(dry);
  const partsOf = (lab: Pixels): Record<RegionName, Colour> => {
    const of = (name: RegionName) => colourAt(lab, (regionParts[REGION_ORDER.indexOf(name)] as Part).or(dry));
    return { tip: of('tip'), sides: of('sides'), centre: of('centre'), root: of('root') };
  };
  const body = colourAt(corrected, rimPixels), palest = colourAt(corrected, palePixels), palestSeen = colourAt(seen, palePixels);
  const chroma = floats('colours chroma', rear.length);
  for (let j = 0; j < chroma.length; j++) { const k = rear[j] as number; chroma[j] = Math.sqrt((balanced.a[k] as number) ** 2 + (balanced.b[k] as number) ** 2); }
  const rim = f.rooms.octets('rim', f.mask.data.length).fill(0);
  for (const k of rimPixels) paint(f, rim, inside[k] as number);
  return {
    body, palest, reddest: colourAt(corrected, redPixels),
    reddestLight: reddestLight(f, at(inside, everySecond(dry))),
    yellowness: palestSeen.b - seen.b.median(redPixels),
    paleB: palest.b,
    centre: colourAt(corrected, rear),
    regions: partsOf(corrected),
    asPhotographed: { body: colourAt(seen, rimPixels), palest: palestSeen, regions: partsOf(seen) },
    darkness: percentile(taken(balanced.L, rear), 20) - body.L,
    centreChroma: median(chroma),
    ...coat(f, inside, dry, byRegion),
    rim,
  };
}

/** Places in the lattice, gathered one by one. */
class Part {
  private readonly places: Int32Array;
  private n = 0;
  constructor(name: string, most: number) { this.places = integers(`part ${name}`, most); }
  add(k: number): void { this.places[this.n++] = k; }
  /** The places, or those of `other` when there are too few to be read. */
  or(other: Int32Array): Int32Array { return this.n < MIN_PIXELS ? other : this.places.subarray(0, this.n); }
}
/** Fewer pixels of the lattice are not read. */
const MIN_PIXELS = 13;

/** Values of `list` at the places `which`. */
const at = (list: Int32Array, which: Int32Array): Int32Array => {
  const out = integers('colours at', which.length);
  for (let j = 0; j < out.length; j++) out[j] = list[which[j] as number] as number;
  return out;
};

const everySecond = (list: Int32Array): Int32Array => {
  const out = integers('colours second', Math.ceil(list.length / 2));
  for (let j = 0; j < out.length; j++) out[j] = list[2 * j] as number;
  return out;
};

/** The tongue's pixels on the lattice, and which of them (by place) are free of highlights. */
function lattice(f: Frame): { inside: Int32Array; dry: Int32Array } {
  const { w, h } = sides(f.mask), { data } = f.mask;
  const most = Math.ceil(w / STEP) * Math.ceil(h / STEP), inside = integers('lattice inside', most), dry = integers('lattice dry', most);
  let n = 0, m = 0;
  for (let y = 0; y < h; y += STEP) {
    for (let x = 0, i = y * w; x < w; x += STEP, i += STEP) {
      if (data[i] === 0) continue;
      if (f.shine.data[i] === 0) dry[m++] = n;
      inside[n++] = i;
    }
  }
  // a tongue that shines everywhere is read all the same
  if (m < MIN_PIXELS) for (m = 0; m < n; m++) dry[m] = m;
  return { inside: inside.subarray(0, n), dry: dry.subarray(0, m) };
}

/** A lattice pixel stands for itself and its neighbours to the right and below, as far as they are tongue. */
function paint(f: Frame, out: Uint8Array, i: number): void {
  const w = f.mask.width | 0, m = f.mask.data;
  if (m[i] === 1) out[i] = 1;
  if (m[i + 1] === 1) out[i + 1] = 1;
  if (m[i + w] === 1) out[i + w] = 1;
  if (m[i + w + 1] === 1) out[i + w + 1] = 1;
}

const colourAt = (lab: Pixels, part: Int32Array): Colour => ({ L: lab.L.median(part), a: lab.a.median(part), b: lab.b.median(part) });

/** Coating as loss of redness against the body, on a smoothed picture so that single papillae do not count. */
function coat(f: Frame, inside: Int32Array, dry: Int32Array, byRegion: Uint8Array): Pick<Colours, 'cover' | 'opacity' | 'bare' | 'coated' | 'barePixels'> {
  const { w: width, h: height } = sides(f.mask);
  const w = (width + 1) >> 1, h = (height + 1) >> 1;
  const red = floats('coat red', w * h);
  const a = f.lab.a.data, b = f.lab.b.data;
  for (let y = 0; y < h; y++) {
    const down = STEP * y + 1 < height ? width : 0;
    for (let x = 0; x < w; x++) {
      const i = STEP * y * width + STEP * x, right = STEP * x + 1 < width ? 1 : 0;
      const p = i + right, q = i + down, r = i + down + right;
      red[y * w + x] = ((a[i] as number) + (a[p] as number) + (a[q] as number) + (a[r] as number)) / 4 - ((b[i] as number) + (b[p] as number) + (b[q] as number) + (b[r] as number)) / 8;
    }
  }
  const smooth = gaussianBlur({ width: w, height: h, data: red }, 3 / STEP, floats('coat smooth', w * h)).data;
  const at = integers('coat at', dry.length), local = floats('coat local', dry.length);
  for (let j = 0; j < dry.length; j++) {
    const i = inside[dry[j] as number] as number, x = i % width;
    at[j] = ((i - x) / width / STEP) * w + x / STEP;
    local[j] = smooth[at[j] as number] as number;
  }
  const body = percentile(local, 90);
  const coatedAt = octets('coat lattice', w * h).fill(0), coated = f.rooms.octets('coated', width * height).fill(0), barePixels = f.rooms.octets('bare', width * height).fill(0);
  let n = 0, loss = 0;
  for (let j = 0; j < at.length; j++) {
    const less = body - (local[j] as number);
    if (less <= COATED) continue;
    coatedAt[at[j] as number] = 1;
    paint(f, coated, inside[dry[j] as number] as number);
    n++;
    loss += less;
  }
  const ringed = amongCoating(coatedAt, w, h);
  let rear = 0, bare = 0;
  for (let j = 0; j < at.length; j++) {
    const region = REGION_ORDER[byRegion[dry[j] as number] as number];
    if (region !== 'centre' && region !== 'root') continue;
    rear++;
    if (coatedAt[at[j] as number] === 0 && (ringed[at[j] as number] as number) >= 3) { paint(f, barePixels, inside[dry[j] as number] as number); bare++; }
  }
  return { cover: at.length > 0 ? n / at.length : 0, opacity: n > 0 ? loss / n : 0, bare: rear > 0 ? bare / rear : 0, coated, barePixels };
}

/** For each pixel, in how many of the four directions coating lies further on. */
function amongCoating(coated: Uint8Array, w: number, h: number): Uint8Array {
  const out = octets('ringed', w * h);
  for (let y = 0; y < h; y++) {
    const o = y * w;
    for (let seen = 0, x = 0; x < w; x++) { out[o + x] = seen; seen |= coated[o + x] as number; }
    for (let seen = 0, x = w - 1; x >= 0; x--) { out[o + x] = (out[o + x] as number) + seen; seen |= coated[o + x] as number; }
  }
  const seen = new Uint8Array(w);
  const row = (y: number) => {
    for (let x = 0, i = y * w; x < w; x++, i++) { out[i] = (out[i] as number) + (seen[x] as number); seen[x] = (seen[x] as number) | (coated[i] as number); }
  };
  for (let y = 0; y < h; y++) row(y);
  seen.fill(0);
  for (let y = h - 1; y >= 0; y--) row(y);
  return out;
}
