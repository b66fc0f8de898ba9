// A photo's bytes in, everything the look examination can say of it out.
import { createHash } from 'node:crypto';
import type { Provenance } from '@suoke/terminology';
import { findCard } from './domain/colour-card-find.ts';
import { calibrateFrame } from './domain/colour-card-fit.ts';
import { colours } from './domain/colours.ts';
import type { Point } from './domain/contour.ts';
import { findingsOf, placer } from './domain/findings.ts';
import type { LookFinding } from './domain/findings.ts';
import { frameOf } from './domain/frame.ts';
import type { Frame } from './domain/frame.ts';
import { measure } from './domain/measures.ts';
import type { Measured } from './domain/measures.ts';
import { QUALITY_LIMITS, quality, tooSmallPicture } from './domain/quality.ts';
import type { LookQuality } from './domain/quality.ts';
import { mask } from './domain/raster.ts';
import type { Mask, Rgb } from './domain/raster.ts';
import { REGION_NAMES, outlineOfPart } from './domain/regions.ts';
import type { Colour, RegionName } from './domain/regions.ts';
import { enlargeMask, finerSide, outlinePolygon, segment, segmentAgain } from './domain/segmentation.ts';
import type { Segmentation } from './domain/segmentation.ts';
import { reused } from './domain/scratch.ts';
import { round } from './domain/statistics.ts';
import { surfaceFindings, type SurfaceFinding, type SurfaceResult } from './domain/surface-findings.ts';
import { whiteBalance } from './domain/white-balance.ts';
import type { WhiteBalance } from './domain/white-balance.ts';
import { decodePicture } from './imaging/decode.ts';
import { tongueNets } from './imaging/net.ts';

export const METHOD = 'look/1.6.0';

/** Median CIELAB of the body, the coating and each part. */
export interface PartColours { body: Colour; coating: Colour; regions: Record<RegionName, Colour> }

/**
 * What was measured, for the record and for comparison with other photos of the same person. The colours at the top are after white
 * balance, which makes the tongue's surroundings grey: the scores need them, but shown to a person they look grey. `asPhotographed` is
 * the same pixels before it, the colours to show.
 */
export interface LookMeasures extends PartColours {
  asPhotographed: PartColours;
  coatingCover: number; coatingOpacity: number; fissureDepth: number; fissureRidges: number; toothShading: number; toothScallop: number; toothDents: number;
  aspect: number; fullness: number; tipWidth: number;
  whiteBalance: WhiteBalance;
  /** only where the colour card was asked for and is in the picture: colours as in daylight, and how far to trust them (see FoundCard); no sign is scored from them */
  card?: PartColours & { residual: number; confidence: number; corners: Point[] };
  /** highlights and spots */
  surface: SurfaceResult['measures'];
}

/** The card is nearly twice as large as a tongue that is put out: beside one that covers this share of the picture there is no room for it. */
const NO_ROOM = 0.4;

/** `card`: look for the project's colour card in the picture. */
export interface LookOptions { card?: 'find' }

export interface LookResult {
  quality: LookQuality;
  /**
   * All twenty findings of a usable picture, in fixed order, moisture and spots last; empty for an unusable one. A picture that is refused says nothing about
   * the person, not even "absent": whoever fuses findings must not read a bad photo as a healthy tongue.
   */
  findings: (LookFinding | SurfaceFinding)[];
  /** null when the picture is unusable */
  measures: LookMeasures | null;
  /** the outline in pixels of the upright original; the best guess also when unusable, empty when there is none */
  outline: Point[];
  /** the parts of the tongue, polygons in pixels of the upright original; empty when unusable */
  regions: { name: RegionName; zh: string; en: string; polygon: Point[] }[];
  /** size of the upright original, pixels */
  width: number; height: number;
  provenance: Provenance;
  /** 255 = tongue, in the size of the upright original; the best guess also when unusable, all 0 when there is none. Drawn when first asked for */
  readonly mask: Mask;
}

/** Of a 12-megapixel photo the mask takes 12 MB, and an examination keeps none: it is drawn for who asks. */
function withMask(rest: Omit<LookResult, 'mask'>, found: Segmentation | null, scale = { x: 1, y: 1 }): LookResult {
  const { width, height } = rest;
  let drawn: Mask | null = null;
  return Object.defineProperty(rest, 'mask', { enumerable: true, get: () => (drawn ??= found === null ? mask(width, height) : enlargeMask(found, scale, width, height)) }) as LookResult;
}

/**
 * Analyses one JPEG, PNG or WebP photo. The same bytes and options give the same result. A photo without a usable tongue is a result
 * (`quality.usable` false); a file that is no readable picture is a SuokeError (see decodePicture).
 */
export async function analyseLook(bytes: Uint8Array, options: LookOptions = {}): Promise<LookResult> {
  let picture = await decodePicture(bytes);
  const provenance: Provenance = { method: METHOD, inputSha256: createHash('sha256').update(bytes).digest('hex') };
  const { width, height } = picture;
  if (Math.min(width, height) < QUALITY_LIMITS.side || Math.min(picture.rgb.width, picture.rgb.height) < QUALITY_LIMITS.side) {
    return withMask({ quality: tooSmallPicture(width, height), findings: [], measures: null, outline: [], regions: [], width, height, provenance }, null);
  }
  const nets = await tongueNets();
  provenance.uses = nets.sha256;
  let found = await segment(picture.rgb, nets);
  const side = finerSide(found, picture.rgb, Math.max(width, height));
  if (side !== null) {
    const finer = await decodePicture(bytes, side);
    found = await segmentAgain(finer.rgb, nets, found, { x: finer.rgb.width / picture.rgb.width, y: finer.rgb.height / picture.rgb.height });
    picture = finer;
  }
  const scale = { x: width / picture.rgb.width, y: height / picture.rgb.height };
  const frame = frameOf(picture.rgb, found, reused);   // nothing of it outlives this function, which waits for nothing any more
  const balance = frame === null ? null : whiteBalance(frame);
  const q = quality({ picture: picture.rgb, scale: scale.x, segmentation: found, frame, balance });
  const outline = outlinePolygon(found, scale).map(([x, y]): Point => [round(x, 1), round(y, 1)]);
  const base = { quality: q, outline, width, height, provenance };
  if (!q.usable || frame === null || balance === null) return withMask({ ...base, findings: [], measures: null, regions: [] }, found, scale);
  const m = measure(frame, balance);
  const place = placer(frame, scale);
  const regions = (Object.keys(REGION_NAMES) as RegionName[]).map((name) => ({ name, ...REGION_NAMES[name], polygon: place(outlineOfPart(frame, m.regions, name)) }));
  const surface = surfaceFindings(frame, q.score, place);
  const findings = [...findingsOf(m, scale, q.score), ...surface.findings], measures = reported(m, surface);
  // last, for it measures the colours anew in the same work room
  if (options.card === 'find' && found.share < NO_ROOM) Object.assign(measures, underCard(picture.rgb, frame, balance, scale));
  return withMask({ ...base, findings, measures, regions }, found, scale);
}

function underCard(picture: Rgb, frame: Frame, balance: WhiteBalance, scale: { x: number; y: number }): Pick<LookMeasures, 'card'> {
  const card = findCard(picture);
  if (card === null) return {};
  const corners = card.corners.map(([x, y]): Point => [round(x * scale.x, 1), round(y * scale.y, 1)]);
  return { card: { ...parts(colours(calibrateFrame(frame, card), balance).asPhotographed), residual: round(card.residual, 2), confidence: round(card.confidence), corners } };
}

const colour = (x: Colour): Colour => ({ L: round(x.L, 2), a: round(x.a, 2), b: round(x.b, 2) });
const parts = (x: Measured['colours']['asPhotographed']): PartColours => ({
  body: colour(x.body), coating: colour(x.palest),
  regions: { tip: colour(x.regions.tip), sides: colour(x.regions.sides), centre: colour(x.regions.centre), root: colour(x.regions.root) },
});

function reported(m: Measured, surface: SurfaceResult): LookMeasures {
  const c = m.colours;
  return {
    ...parts(c), asPhotographed: parts(c.asPhotographed),
    coatingCover: round(c.cover), coatingOpacity: round(c.opacity, 2),
    fissureDepth: round(m.fissures.depth), fissureRidges: m.fissures.ridges.length,
    toothShading: round(m.teeth.shading), toothScallop: round(m.teeth.scallop), toothDents: m.teeth.dents.length,
    aspect: round(m.shape.aspect), fullness: round(m.shape.fullness), tipWidth: round(m.shape.tip),
    whiteBalance: {
      gains: m.balance.gains.map((g) => round(g)) as [number, number, number], dimness: round(m.balance.dimness), cast: round(m.balance.cast),
      disagreement: m.balance.disagreement === null ? null : round(m.balance.disagreement, 2), confidence: round(m.balance.confidence), light: { redGreen: round(m.balance.light.redGreen), blueGreen: round(m.balance.light.blueGreen) }, chroma: round(m.balance.chroma, 2),
    },
    surface: surface.measures,
  };
}

export { renderMask, renderOverlay } from './imaging/render.ts';
