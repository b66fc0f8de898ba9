// How much each measure of a face moves when a drawn person is photographed again, and how often the comparison then claims a change that is none, condition by condition.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Change } from '@suoke/look/domain/compare.ts';
import { compareFaces } from '@suoke/look/domain/face/compare.ts';
import { luminance } from '@suoke/look/domain/face/colour.ts';
import { FACE_METHOD, analyseFace } from '@suoke/look/face/analyse-face.ts';
import type { FaceResult } from '@suoke/look/face/analyse-face.ts';
import { decodePicture } from '@suoke/look/imaging/decode.ts';
import type { Rgb } from '@suoke/look/domain/raster.ts';
import { again, cardOf, personOf, portrait, shoot, truthOf } from './face-scenes.ts';
import type { Gains, Shot } from './face-scenes.ts';
import { line, seeded } from './print.ts';

/** A tint that everybody would see, to count the changes that are told. */
const FLUSH: Gains = [1.12, 0.8, 0.86];
const SKIN = 'look.change.face.skin';
const SAME = 0.03, OTHER = 0.12;

type Condition = (s: Shot, either: (v: number) => number) => Partial<Shot>;
const warmer = (g: Gains, red: number, blue: number): Gains => [g[0] * Math.exp(red), 1, g[2] * Math.exp(blue)];
/** What is done to the second photograph beyond what differs from day to day (`again`). */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  'same lamp': () => ({}),
  'lamp tinted by 15 %': (s, e) => ({ lamp: warmer(s.lamp, e(0.15), e(0.15)) }),
  'lamp tinted by 35 %': (s, e) => ({ lamp: warmer(s.lamp, e(0.35), e(0.35)) }),
  'brighter by a fifth': (s) => ({ exposure: 1.2 * s.exposure }), 'brighter by half': (s) => ({ exposure: 1.5 * s.exposure }), 'twice as bright': (s) => ({ exposure: 2 * s.exposure }),
  'darker by a fifth': (s) => ({ exposure: 0.8 * s.exposure }), 'half as bright': (s) => ({ exposure: 0.5 * s.exposure }), 'a fifth as bright': (s) => ({ exposure: 0.2 * s.exposure }),
  'blurred, 1.5 pixels': () => ({ blur: 1.5 }), 'blurred, 3 pixels': () => ({ blur: 3 }), 'blurred, 5 pixels': () => ({ blur: 5 }),
  'turned in the plane by 10°': (_, e) => ({ turn: e(10) }), 'turned in the plane by 25°': (_, e) => ({ turn: e(25) }),
  'cropped by an eighth a side': () => ({ cut: [0.125, 0.125, 0.125, 0.125] }), 'half as large': () => ({ scale: 0.6 }),
  'light from the side, 15 %': (_, e) => ({ across: e(0.15) }), 'light from the side, 30 %': (_, e) => ({ across: e(0.3) }), 'light from the side, 50 %': (_, e) => ({ across: e(0.5) }),
  'light from above or below, 20 %': (_, e) => ({ down: e(0.2) }), 'light from above or below, 40 %': (_, e) => ({ down: e(0.4) }),
  'two lamps, a little apart': (_, e) => ({ second: [Math.exp(e(0.05)), 1, Math.exp(e(0.08))] }), 'two lamps, far apart': (_, e) => ({ second: [Math.exp(e(0.12)), 1, Math.exp(e(0.2))] }),
  'stray light of 3 %': () => ({ flare: 0.03 }), 'shine of 8 %': () => ({ shine: 0.08 }), "another camera's contrast and colour": () => ({ contrast: 0.3, saturation: 0.25 }),
  'much noise': () => ({ noise: 0.025 }), 'JPEG of quality 40': () => ({ jpeg: 40 }),
};

/** One photograph, read by the white of the eyes and by a card beside the face. */
interface Taken { eyes: FaceResult; card: FaceResult }
interface Set { first: Taken; second: Record<string, Taken>; flushed: FaceResult[] }
/** Everything by the eyes, and the whole face by the card. */
function compared(a: Taken, b: Taken): { comparable: boolean; changes: Change[] } {
  const c = compareFaces(a.eyes, b.eyes);
  return { comparable: c.comparable, changes: [...c.changes.filter((x) => x.code !== SKIN), ...compareFaces(a.card, b.card).changes.filter((x) => x.code === SKIN)] };
}
/** `portraits`: drawn, or photos cut to a face; all conditions of each. */
async function photograph(picture: Rgb, flushed: Rgb | null, brightness: number, u: () => number): Promise<Set> {
  const either = (v: number) => (u() < 0.5 ? -v : v);
  const take = async (p: Rgb, lamp: number, c: Condition = () => ({})) => { const day = again(u, brightness, lamp), s = { ...day, ...c(day, either) }, bytes = await shoot(p, s, u); return { eyes: await analyseFace(bytes), card: await analyseFace(bytes, { card: cardOf(s, u) }) }; };
  const second: Record<string, Taken> = { 'another lamp': await take(picture, OTHER) };
  for (const [name, c] of Object.entries(CONDITIONS)) second[name] = await take(picture, SAME, c);
  return { first: await take(picture, SAME), second, flushed: flushed === null ? [] : [(await take(flushed, SAME)).eyes, (await take(flushed, OTHER)).eyes] };
}

/** The order statistic that a new difference stays under with the stated chance, whatever the distribution. */
const limitOf = (d: readonly number[]): number => { const s = [...d].sort((x, y) => x - y); return s[Math.min(s.length - 1, Math.ceil(0.95 * (s.length + 1)) - 1)] ?? NaN; };

function limits(sets: readonly Set[]): void {
  const moved = new Map<string, Map<string, number[]>>();
  for (const s of sets) {
    for (const [name, r] of Object.entries(s.second)) {
      const c = compared(s.first, r);
      if (!c.comparable) continue;
      for (const x of c.changes) {
        if (x.verdict === 'not-said') continue;
        // which side the light is on is chance: both cheeks have one limit
        const of = moved.get(x.code.replace(/(left|right)-cheek/, 'cheek')) ?? new Map<string, number[]>();
        moved.set(x.code.replace(/(left|right)-cheek/, 'cheek'), of.set(name, [...(of.get(name) ?? []), Math.abs(x.difference)]));
      }
    }
  }
  console.log(`95th percentiles of the difference between two photographs of one drawn person, ${sets.length} people, the widest condition (${FACE_METHOD}); for domain/face/compare-repeatability.ts:`);
  for (const [code, by] of moved) {
    const ranked = [...by].map(([name, d]) => ({ name, v: limitOf(d), n: d.length })).filter((x) => x.n >= sets.length / 3).sort((a, b) => b.v - a.v), v = Number((code.startsWith('sign.') ? Math.max(0.05, ranked[0]?.v ?? NaN) : ranked[0]?.v ?? NaN).toPrecision(3));
    for (const of of code.includes('cheek') ? ['left-cheek', 'right-cheek'] : ['']) console.log(`  '${of === '' ? code : code.replace('cheek', of)}': ${v},   // ${ranked.slice(0, 4).map((r) => `${r.name} ${r.v.toFixed(2)}`).join('; ')}; all together ${limitOf([...by.values()].flat()).toFixed(2)}`);
  }
}

function alarms(sets: readonly Set[], what: string): void {
  let worst = 0, told = 0, claimed = 0;
  console.log(`changes claimed though nothing changed, ${what}: share of what was told (told of all, pairs refused)`);
  for (const name of Object.keys(sets[0]?.second ?? {})) {
    const cs = sets.map((s) => compared(s.first, s.second[name] as Taken)), all = cs.flatMap((c) => c.changes), said = all.filter((x) => x.verdict !== 'not-said'), wrong = said.filter((x) => x.verdict === 'changed');
    const share = wrong.length / Math.max(1, said.length);
    told += said.length;
    claimed += wrong.length;
    worst = Math.max(worst, share);
    const by = [...new Set(wrong.map((x) => x.code))].map((code) => `${code.replace('look.change.face.', '')} ${wrong.filter((x) => x.code === code).length}`);
    console.log(`   ${name.padEnd(40)} ${share.toFixed(3)}  (${said.length} of ${all.length}, ${cs.filter((c) => !c.comparable).length})${by.length > 0 ? `  ${by.join(', ')}` : ''}`);
  }
  line('… in the worst condition', worst, '≤ .07', worst <= 0.07);
  line('… over all conditions', claimed / Math.max(1, told), '≤ .07', claimed / Math.max(1, told) <= 0.07);
}

/** Half of the people give the limits, the others tell how well they hold. `SUOKE_FACES` names a folder of photos of faces, each of which goes through the same conditions. */
export async function faceRepeatability(people = 60): Promise<void> {
  const u = seeded(20261123), sets: Set[] = [];
  for (let k = 0; k < people; k++) {
    const p = personOf(u);
    sets.push(await photograph(portrait(p), portrait(p, { 'left-cheek': FLUSH, 'right-cheek': FLUSH }), luminance(truthOf(p).skin), u));
  }
  limits(sets.filter((_, k) => k % 2 === 0));
  const others = sets.filter((_, k) => k % 2 === 1);
  alarms(others, `${others.length} other drawn people`);
  const cheeks = others.flatMap((s) => s.flushed.flatMap((f) => compareFaces(s.first.eyes, f).changes.filter((x) => x.code.endsWith('-cheek')))), said = cheeks.filter((x) => x.verdict !== 'not-said'), seen = said.filter((x) => x.verdict === 'changed' && x.sentence.zh.includes('偏红'));
  line('cheeks reddened in the drawing that are told as redder', seen.length / Math.max(1, said.length), '≥ .95', seen.length >= 0.95 * said.length);
  console.log(`   told ${said.length} of ${cheeks.length}`);
  const folder = process.env['SUOKE_FACES'];
  if (folder === undefined) return;
  const real: Set[] = [];
  for (const file of readdirSync(folder).filter((f) => /\.(jpe?g|png|webp)$/i.test(f)).sort()) for (let n = 0; n < 10; n++) real.push(await photograph((await decodePicture(readFileSync(join(folder, file)))).rgb, null, 0.35, u));
  alarms(real, `${real.length / 10} real photos of ${folder}, ten times each`);
}
