// Moisture and spots: on drawn tongues of known wetness and with painted spots; on real photos with spots painted in, and their own distribution.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TONGUES, haveTongues, idsOf } from '@suoke/look/evaluation.ts';
import { auc } from '@suoke/look/evaluation.ts';
import { frameOf } from '@suoke/look/domain/frame.ts';
import type { Frame } from '@suoke/look/domain/frame.ts';
import { toPicture } from '@suoke/look/domain/frame.ts';
import type { Mask, Rgb } from '@suoke/look/domain/raster.ts';
import { segment } from '@suoke/look/domain/segmentation.ts';
import { highlightsOf, moisture, surface as read } from '@suoke/look/domain/surface.ts';
import { inFrontOf, paintSpots, paintWet, scatter } from '@suoke/look/domain/surface-draw.ts';
import { REAR, spotScores, spots } from '@suoke/look/domain/spots.ts';
import type { Spot } from '@suoke/look/domain/spots.ts';
import { decodePicture } from '@suoke/look/imaging/decode.ts';
import { tongueNets } from '@suoke/look/imaging/net.ts';
import { drawTongue } from '@suoke/look/testing.ts';
import { handFrame } from './ground.ts';
import { line, quantile, seeded } from './print.ts';

type Point = [number, number];
function noisy(p: Rgb, u: () => number, sd: number): Rgb {
  return { ...p, data: Uint8Array.from(p.data, (v) => Math.max(0, Math.min(255, Math.round(v + sd * Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(6.283 * u()))))) };
}
/** Painted places found (nearest spot within 4 frame pixels), and spots that were there neither painted nor before. */
function match(f: Frame, found: readonly Spot[], painted: readonly Point[], before: readonly Spot[]): { hit: number; extra: number } {
  const at = found.map((s) => toPicture(f, s.x, s.y)), old = before.map((s) => toPicture(f, s.x, s.y));
  const near = (a: readonly number[], list: readonly (readonly number[])[]) => list.some((b) => Math.hypot((a[0] as number) - (b[0] as number), (a[1] as number) - (b[1] as number)) < 5 * f.pixel);
  return { hit: painted.filter((p) => near(p, at)).length, extra: at.filter((p) => !near(p, painted) && !near(p, old)).length };
}
/** Where a kind is looked for; a little less than where prickles are read, for a painted place has a size. */
const readIn = (key: 'prickles' | 'stasis', m: Mask): Mask => (key === 'prickles' ? inFrontOf(m, REAR + 0.04) : m);
const KINDS = { prickles: { factors: [1.02, 0.72, 0.78], size: 2.2, key: 'prickles' }, 'stasis points': { factors: [0.66, 0.6, 0.8], size: 3.2, key: 'stasis' }, 'stasis patches': { factors: [0.68, 0.62, 0.84], size: 9, key: 'stasis' } } as const;

export async function surface(photos: number): Promise<void> {
  const u = seeded(7);
  const wet: { kind: 'dry' | 'moist' | 'slippery'; dry: number; slippery: number }[] = [];
  for (let k = 0; k < 60; k++) {
    const { picture, mask } = drawTongue({ cover: u(), body: [180 + 25 * u(), 95 + 30 * u(), 100 + 30 * u()], rx: 0.18 + 0.08 * u(), lamp: [0.9 + 0.2 * u(), 1, 0.85 + 0.3 * u()] });
    for (const [kind, o] of [['dry', { points: 0, sheets: 0 }], ['moist', { points: 25 + 30 * u(), sheets: 0 }], ['slippery', { points: 20 + 20 * u(), sheets: 5 + Math.floor(5 * u()), width: 6 + 3 * u() }]] as const) {
      const m = moisture(read(handFrame(noisy(paintWet(picture, mask, { ...o, strength: 0.5 + 0.5 * u(), seed: k + 1 }), u, 3 * u()), mask)));
      wet.push({ kind, dry: m.dry, slippery: m.slippery });
    }
  }
  const of = (kind: string, key: 'dry' | 'slippery') => wet.filter((w) => w.kind === kind).map((w) => w[key]);
  const A = auc(of('dry', 'dry'), [...of('moist', 'dry'), ...of('slippery', 'dry')]), B = auc(of('slippery', 'slippery'), [...of('moist', 'slippery'), ...of('dry', 'slippery')]);
  line('drawn tongues: dry against the rest, AUC', A, '≥ .95', A >= 0.95);
  line('drawn tongues: slippery against the rest, AUC', B, '≥ .95', B >= 0.95);
  for (const [name, kind] of Object.entries(KINDS)) {
    let hit = 0, all = 0, extra = 0, covered = 0;
    for (let k = 0; k < 30; k++) {
      const { picture, mask } = drawTongue({ cover: 0.6 * u(), cracks: 0.6 * u() });
      const places = scatter(readIn(kind.key, mask), kind.size > 5 ? 3 : 12, 5 * kind.size + 6, k + 1);
      const clean = noisy(picture, u, 3), before = spots(handFrame(clean, mask))[kind.key];
      const f = handFrame(paintSpots(clean, places, kind.size * 0.7, kind.factors), mask);
      const m = match(f, spots(f)[kind.key], places, before);
      hit += m.hit; extra += m.extra; all += places.length;
      const shiny = highlightsOf(f);
      covered += places.filter(([x, y]) => shiny[Math.floor(((y - f.origin.y) * f.rgb.height) / f.origin.height) * f.rgb.width + Math.floor(((x - f.origin.x) * f.rgb.width) / f.origin.width)] === 1).length;
    }
    line(`drawn tongues: ${name} found`, hit / all, '≥ .90', hit / all >= 0.9);
    console.log(`   under what is taken for a highlight, where no colour is read: ${covered} of ${all}`);
    line(`drawn tongues: ${name}, false ones for each painted`, extra / all, '≤ .10', extra / all <= 0.1);
  }
  if (!haveTongues()) { console.log('no tongue photos: the part on real photos is left out'); return; }
  const ids = idsOf('labelled').filter((_, i) => i % 10 === 3).slice(0, photos), nets = await tongueNets();
  const seen: Record<string, number[]> = { glint: [], sheet: [], elsewhere: [], prickles: [], stasis: [] };
  const tally = Object.fromEntries(Object.keys(KINDS).map((k) => [k, { hit: 0, all: 0, extra: 0 }]));
  for (const [k, id] of ids.entries()) {
    const p = (await decodePicture(readFileSync(join(TONGUES, 'labelled', `${id}.jpg`)))).rgb;
    const s = await segment(p, nets), f = frameOf(p, s);
    if (f === null || !s.gate.passed) continue;
    const m = read(f), own = spots(f), n = spotScores(own);
    for (const key of ['glint', 'sheet', 'elsewhere'] as const) seen[key]?.push(m[key]);
    seen['prickles']?.push(n.prickles); seen['stasis']?.push(n.stasisSpots);
    for (const [name, kind] of Object.entries(KINDS)) {
      const inside = readIn(kind.key, f.mask), t = tally[name] as { hit: number; all: number; extra: number };
      const places = scatter(inside, kind.size > 5 ? 2 : 8, 5 * kind.size + 6, k + 1).map(([x, y]): Point => toPicture(f, x, y));
      const g = frameOf(paintSpots(p, places, kind.size * f.pixel * 0.9, kind.factors), s);
      if (g === null) continue;
      const r = match(g, spots(g)[kind.key], places, own[kind.key]);
      t.hit += r.hit; t.extra += r.extra; t.all += places.length;
    }
  }
  for (const [name, t] of Object.entries(tally)) line(`spots painted into ${ids.length} real photos: ${name} found`, t.hit / t.all, '≥ .80', t.hit / t.all >= 0.8);
  console.log('real photos, nobody labelled them: percentiles 5 10 50 90 95');
  for (const [key, v] of Object.entries(seen)) console.log(`   ${key.padEnd(10)} ${[0.05, 0.1, 0.5, 0.9, 0.95].map((q) => quantile(v, q).toFixed(4)).join('  ')}`);
}
