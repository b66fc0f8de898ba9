// Pictures of a result: the mask as a PNG, and the photo with outline, parts and marks drawn on it.
import { isUnlikely } from '@suoke/terminology/confidence.ts';
import sharp from 'sharp';
import type { Evidence } from '@suoke/terminology';
import type { LookResult } from '../analyse.ts';
import type { Point } from '../domain/contour.ts';

/** One-channel PNG of the upright original's size: 255 = tongue, 0 = not. */
export function renderMask(result: LookResult): Promise<Buffer> {
  const { width, height, data } = result.mask;
  return sharp(data, { raw: { width, height, channels: 1 }, limitInputPixels: false }).toColourspace('b-w').png({ compressionLevel: 6 }).toBuffer();
}

const COLOURS = { outline: '#35e0a1', part: '#ffffff', tooth: '#4fc3ff' };
/** What is drawn of which finding, filled this much, and how the key calls it; tooth marks are lines and drawn after these. */
const MARKS = [
  { code: 'tongue.shape.fissured', colour: '#ffb020', fill: 0.3, word: '裂纹' },
  { code: 'tongue.coating.peeled', colour: '#ff6fa8', fill: 0.18, word: '剥落' },
  { code: 'tongue.shape.prickly', colour: '#ff4040', fill: 0, word: '点刺' },
  { code: 'tongue.body.stasis-spots', colour: '#b388ff', fill: 0, word: '瘀点' },
  { code: 'tongue.coating.slippery', colour: '#e6f7ff', fill: 0, word: '反光' },
] as const;
/** The overlay's longest side stays within this, so that labels are legible and files stay small. */
const SIDE = { least: 960, most: 1600 };

const escape = (s: string) => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The photo (JPEG, longest side 960–1,600 pixels) with the tongue's outline, the lines between tip, sides, centre and root, fissures, tooth
 * marks, bare places, prickles, stasis spots and the sheets of a wet tongue, and a caption in Chinese. Labels need a font with Chinese characters on the machine.
 * `bytes` must be the picture that `result` was made from.
 */
export async function renderOverlay(bytes: Uint8Array, result: LookResult): Promise<Buffer> {
  const { width, height } = result;
  const longest = Math.max(width, height);
  const k = Math.min(SIDE.most, Math.max(SIDE.least, longest)) / longest;
  const w = Math.max(1, Math.round(width * k)), h = Math.max(1, Math.round(height * k));
  const photo = await sharp(bytes, { limitInputPixels: false }).autoOrient().resize(w, h, { fit: 'fill' }).flatten({ background: '#808080' }).toColourspace('srgb').toBuffer();
  return sharp(photo).composite([{ input: Buffer.from(drawing(result, k, w, h)) }]).jpeg({ quality: 90 }).toBuffer();
}

function drawing(r: LookResult, k: number, w: number, h: number): string {
  const points = (p: readonly Point[]) => p.map(([x, y]) => `${(x * k).toFixed(1)},${(y * k).toFixed(1)}`).join(' ');
  const unit = Math.max(w, h) / 100;
  const out: string[] = [`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" font-family="Noto Sans CJK SC, Noto Serif CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif">`];
  if (r.quality.usable) {
    // what is not the tongue steps back
    out.push(`<path fill="#0b1512" fill-opacity=".34" fill-rule="evenodd" d="M0 0H${w}V${h}H0Z M${points(r.outline).replaceAll(' ', ' L')}Z"/>`);
    for (const part of r.regions) out.push(`<polygon points="${points(part.polygon)}" fill="none" stroke="${COLOURS.part}" stroke-opacity=".55" stroke-width="${unit * 0.16}" stroke-dasharray="${unit * 0.7} ${unit * 0.6}"/>`);
  }
  if (r.outline.length > 2) out.push(`<polygon points="${points(r.outline)}" fill="none" stroke="${r.quality.usable ? COLOURS.outline : '#ff5252'}" stroke-width="${unit * 0.32}" stroke-linejoin="round"${r.quality.usable ? '' : ` stroke-dasharray="${unit} ${unit}"`}/>`);
  for (const m of MARKS) for (const e of regionsOf(r, m.code)) out.push(`<polygon points="${points(e.polygon ?? [])}" fill="${m.colour}" fill-opacity="${m.fill}" stroke="${m.colour}" stroke-width="${unit * 0.18}" stroke-linejoin="round"/>`);
  for (const e of regionsOf(r, 'tongue.shape.tooth-marked')) out.push(`<polyline points="${points(e.polygon ?? [])}" fill="none" stroke="${COLOURS.tooth}" stroke-width="${unit * 0.6}" stroke-linecap="round" stroke-linejoin="round"/>`);
  if (r.quality.usable) {
    for (const part of r.regions) {
      const [x, y] = labelAt(part.name, part.polygon, k);
      out.push(text(x, y, unit * 2.1, part.zh, 'middle'));
    }
  }
  out.push(...caption(r, unit, h), '</svg>');
  return out.join('');
}

function regionsOf(r: LookResult, code: string): Extract<Evidence, { kind: 'region' }>[] {
  return (r.findings.find((f) => f.code === code)?.evidence ?? []).filter((e) => e.kind === 'region');
}

/** The middle of a part's box; the sides' label goes to the left one. */
function labelAt(name: string, polygon: readonly Point[], k: number): Point {
  const xs = polygon.map((p) => p[0] * k), ys = polygon.map((p) => p[1] * k);
  const x0 = Math.min(...xs), x1 = Math.max(...xs), y0 = Math.min(...ys), y1 = Math.max(...ys);
  return [(x0 + x1) / 2, name === 'sides' ? y0 + (y1 - y0) * 0.4 : (y0 + y1) / 2];
}

function text(x: number, y: number, size: number, words: string, anchor: 'start' | 'middle', fill = '#ffffff'): string {
  return `<text x="${x.toFixed(1)}" y="${(y + size * 0.35).toFixed(1)}" font-size="${size.toFixed(1)}" text-anchor="${anchor}" fill="${fill}" stroke="#06110d" stroke-opacity=".75" stroke-width="${(size * 0.16).toFixed(1)}" paint-order="stroke" font-weight="600">${escape(words)}</text>`;
}

/** What was found, or why nothing was, at the lower left; with the key to the marks. What is more likely not so stands last, with a question mark. */
function caption(r: LookResult, unit: number, h: number): string[] {
  const present = r.findings.filter((f) => f.present).toSorted((a, b) => Number(isUnlikely(a.confidence)) - Number(isUnlikely(b.confidence)));
  const lines = r.quality.usable
    ? [present.map((f) => (isUnlikely(f.confidence) ? `${f.zh}？` : f.zh)).join('  ') || '各项舌象均未达到判定界限']
    : ['照片不可用'];
  lines.push(...r.quality.problems.map((p) => `${p.zh}：${p.hint.zh}`));
  const key: [string, string][] = [];
  for (const m of MARKS) if (regionsOf(r, m.code).length > 0) key.push([m.colour, m.word]);
  if (regionsOf(r, 'tongue.shape.tooth-marked').length > 0) key.push([COLOURS.tooth, '齿痕']);
  const size = unit * 2.3, step = size * 1.5, x = unit * 1.6;
  const top = h - unit * 1.6 - step * (lines.length + (key.length > 0 ? 1 : 0));
  const out = lines.map((line, i) => text(x, top + step * (i + 0.5), size, line, 'start', i === 0 ? '#ffffff' : '#ffd9a0'));
  key.forEach(([colour, word], i) => {
    const y = top + step * (lines.length + 0.5), kx = x + i * size * 4.2;
    out.push(`<rect x="${kx}" y="${y - size * 0.4}" width="${size * 0.9}" height="${size * 0.8}" rx="${size * 0.2}" fill="${colour}"/>`, text(kx + size * 1.2, y, size * 0.9, word, 'start'));
  });
  return out;
}
