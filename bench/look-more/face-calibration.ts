// Do the confidences of the face keep their word? Drawn people photographed in any light; each reading held against what was drawn.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { luminance } from '@suoke/look/domain/face/colour.ts';
import { FITTED, WHOLE_CODES, allowedBy, chance, evidenceOf } from '@suoke/look/domain/face/confidence.ts';
import type { Allowed, FaceClaim, FaceCode, Fit } from '@suoke/look/domain/face/confidence.ts';
import { WHOLE, fiveColours, strongest } from '@suoke/look/domain/face/findings.ts';
import { REGION_ORDER } from '@suoke/look/domain/face/regions.ts';
import type { FaceRegion } from '@suoke/look/domain/face/regions.ts';
import { usualSkin, wholeDifference } from '@suoke/look/domain/face/usual.ts';
import type { UsualSkins } from '@suoke/look/domain/face/usual.ts';
import { FACE_METHOD, analyseFace } from '@suoke/look/face/analyse-face.ts';
import type { FaceOptions, FaceResult } from '@suoke/look/face/analyse-face.ts';
import { fitLogistic } from '../logistic.ts';
import { byCount, calibrationError, plot, told } from '../reliability.ts';
import type { Claim } from '../reliability.ts';
import { PLAIN, TINTS, TINT_NAMES, again, anyShot, cardOf, normalOf, personOf, portrait, power, shoot, truthOf } from './face-scenes.ts';
import type { Shot, Signs, Truth } from './face-scenes.ts';
import { line, seeded } from './print.ts';

/** One reading: what was claimed, on what, and whether the same rule on the drawn colours says the same. */
interface Call { claim: FaceClaim; score: number; allowed: Allowed; present: boolean; confidence: number; right: number; tone: number }
/** Every usable and unusable photo is counted, by depth of skin. */
interface Tally { photos: number[]; refused: number[]; withoutUsual: number; people: number }

const pick = <T>(list: readonly T[], u: () => number): T => list[Math.floor(list.length * u())] as T;
/** Three fifths of the faces have one place of any colour, a fifth both cheeks red, the rest none; strengths from none to far beyond the boundary. */
function signsOf(u: () => number): Signs {
  const kind = u(), s = 1.2 * u();
  if (kind < 0.6) return { [pick(REGION_ORDER, u)]: power(TINTS[pick(TINT_NAMES, u)], s) };
  if (kind < 0.8) { const red = power(TINTS.red, s); return { 'left-cheek': red, 'right-cheek': red }; }
  return {};
}

const said = (code: FaceCode, present: boolean): FaceClaim => (present ? code : `no ${code}`);
/** The calls of one photo that the truth can judge. */
export function callsOf(r: FaceResult, truth: Truth, usual: { seen: UsualSkins; truth: Truth } | null, tone: number): Call[] {
  const out: Call[] = [], { lightness } = r.quality.measured;
  const add = (claim: FaceClaim, score: number, trust: number, present: boolean, confidence: number, right: boolean) => out.push({ claim, score, allowed: allowedBy(trust, lightness), present, confidence, right: +right, tone });
  for (const p of r.places) {
    if (p.difference === null) continue;
    const score = Math.max(...Object.values(p.scores)), t = truth.places[p.name], should = strongest(fiveColours({ ...t, L: p.scores.white === undefined ? null : t.L }));
    add(`place.${p.colour ?? 'none'}`, score, p.trust, p.colour !== null, p.confidence, (should.score >= 0.5 ? should.colour : null) === p.colour);
  }
  const cheek = (name: FaceRegion) => fiveColours({ ...truth.places[name], L: null }).red ?? 0;
  for (const f of r.findings) {
    const whole = WHOLE.find((w) => w.code === f.code);
    if (f.code === 'sign.malar-flush') add(said('sign.malar-flush', f.present), f.score, Math.min(...r.places.filter((p) => p.name.endsWith('cheek')).map((p) => p.trust)), f.present, f.confidence, Math.min(cheek('left-cheek'), cheek('right-cheek')) >= 0.5 === f.present);
    else if (whole !== undefined && usual !== null && r.lamp !== null && r.skin !== null) {
      const known = r.skin.L !== null && usual.seen[r.lamp.from]?.L !== null;
      const d = wholeDifference(truth.lab, usual.truth.lab);
      add(said(whole.code, f.present), f.score, r.quality.score * r.lamp.confidence, f.present, f.confidence, (fiveColours({ ...d, L: known ? d.L : null })[whole.colour] ?? 0) >= 0.5 === f.present);
    }
  }
  return out;
}

export async function people(seed: number, n: number): Promise<{ calls: Call[]; tally: Tally }> {
  const u = seeded(seed), calls: Call[] = [], tally: Tally = { photos: [0, 0, 0, 0], refused: [0, 0, 0, 0], withoutUsual: 0, people: n };
  for (let i = 0; i < n; i++) {
    const p = personOf(u), withCard = u() < 0.5, quarter = Math.min(3, Math.floor(4 * p.tone));
    // the white of the eyes is a little redder or yellower from day to day
    const sclera = () => ({ ...p, sclera: [p.sclera[0] * Math.exp(0.012 * normalOf(u)), p.sclera[1], p.sclera[2] * Math.exp(0.02 * normalOf(u))] as const });
    const take = async (picture: ReturnType<typeof portrait>, shot: Shot, truth: Truth, usual: { seen: UsualSkins; truth: Truth } | null): Promise<FaceResult> => {
      const options: FaceOptions = { ...(withCard ? { card: cardOf(shot, u) } : {}), ...(usual === null ? {} : { usual: usual.seen }) };
      const r = await analyseFace(await shoot(picture, shot, u), options);
      tally.photos[quarter] = (tally.photos[quarter] as number) + 1;
      if (r.quality.usable) calls.push(...callsOf(r, truth, usual, p.tone));
      else tally.refused[quarter] = (tally.refused[quarter] as number) + 1;
      return r;
    };
    // three ordinary days in like manner, then two days of any sign under any light
    const ordinary = truthOf(p), days: { day: string; result: unknown }[] = [], picture = portrait(sclera());
    for (let day = 0; day < 3; day++) days.push({ day: `${day}`, result: await take(picture, again(u, luminance(ordinary.skin), 0.1), ordinary, null) });
    const seen = usualSkin(days), none = seen.card === undefined && seen.sclera === undefined;
    if (none) tally.withoutUsual++;
    for (let day = 0; day < 2; day++) {
      const signs = signsOf(u), whole = u() < 0.2 ? PLAIN : power(TINTS[pick(TINT_NAMES, u)], 1.2 * u()), truth = truthOf(p, signs, whole);
      await take(portrait(sclera(), signs, whole), anyShot(u, luminance(truth.skin)), truth, none ? null : { seen, truth: ordinary });
    }
  }
  return { calls, tally };
}

const claims = (calls: readonly Call[]): Claim[] => calls.map((c) => ({ claimed: c.confidence, outcome: c.right }));
const share = (v: readonly number[]): number => v.reduce((s, x) => s + x, 0) / Math.max(1, v.length);

/** Logistic regression; a weight that would make a worse photo or a weaker score surer is left out, and few calls get few weights (project's own: score from 25, trust from 60, light from 100). */
function fitOf(calls: readonly Call[]): Fit {
  let use = [25, 60, 100].flatMap((least, k) => (calls.length >= least ? [k] : []));
  for (;;) {
    const w = fitLogistic(calls.map((c) => { const e = evidenceOf(c.score, c.allowed); return [1, ...use.map((k) => e[k] as number)]; }), calls.map((c) => c.right));
    const wrong = use.find((_, i) => (w[i + 1] as number) < 0);
    if (wrong !== undefined) { use = use.filter((k) => k !== wrong); continue; }
    const of = (k: number) => (use.includes(k) ? Number((w[use.indexOf(k) + 1] as number).toFixed(2)) : 0);
    return { base: Number((w[0] ?? 0).toFixed(2)), score: of(0), trust: of(1), light: of(2) };
  }
}

const both = (codes: readonly FaceCode[]): FaceClaim[] => [...codes, ...codes.map((c): FaceClaim => `no ${c}`)];
const GROUPS: readonly { name: string; claims: readonly FaceClaim[] }[] = [
  { name: '部位无异常 place ordinary', claims: ['place.none'] }, { name: '部位赤黄青 place red, yellow, bluish', claims: ['place.red', 'place.yellow', 'place.blue'] },
  { name: '部位白黑 place pale, dark', claims: ['place.white', 'place.black'] }, { name: '颧红 malar flush', claims: both(['sign.malar-flush']) }, { name: '整体面色 whole face', claims: both(WHOLE_CODES) },
];

export async function faceCalibration(fitOn: number, checkOn: number, plots: boolean): Promise<void> {
  report(await people(31_000, fitOn), await people(52_000, checkOn), plots);
}

type People = Awaited<ReturnType<typeof people>>;
export function report(fitted: People, others: People, plots: boolean): void {
  console.log(`${FACE_METHOD}: ${fitted.tally.people} drawn people to fit on, ${others.tally.people} others to check, five photographs each`);
  for (const claim of Object.keys(FITTED) as FaceClaim[]) {
    const of = fitted.calls.filter((c) => c.claim === claim), check = others.calls.filter((c) => c.claim === claim), fit = fitOf(of);
    const renewed = check.map((c) => ({ claimed: chance(fit, c.score, c.allowed), outcome: c.right }));
    console.log(`  '${claim}': { base: ${fit.base}, score: ${fit.score}, trust: ${fit.trust}, light: ${fit.light} },   // of ${of.length}`);
    const bins = byCount(claims(check), Math.max(1, Math.min(6, Math.floor(check.length / 25))));
    console.log(`    others: right ${share(check.map((c) => c.right)).toFixed(3)} of ${check.length} ; error ${calibrationError(bins).toFixed(3)} as shipped, ${calibrationError(byCount(renewed, bins.length)).toFixed(3)} by this fit  ${told(bins)}`);
  }
  for (const g of GROUPS) { const bins = byCount(claims(others.calls.filter((c) => g.claims.includes(c.claim))), 6); console.log(`  ${g.name}: error ${calibrationError(bins).toFixed(3)}  ${told(bins)}`); }
  for (let q = 0; q < 4; q++) {
    const of = others.calls.filter((c) => Math.min(3, Math.floor(4 * c.tone)) === q), said = of.filter((c) => c.present);
    console.log(`  skins, ${['lightest', 'light', 'dark', 'darkest'][q]} quarter: error ${calibrationError(byCount(claims(of), 6)).toFixed(3)} of ${of.length}, of what is present ${calibrationError(byCount(claims(said), 4)).toFixed(3)} of ${said.length}; right ${share(of.map((c) => c.right)).toFixed(3)}; refused ${others.tally.refused[q]} of ${others.tally.photos[q]} photos`);
  }
  const present = byCount(claims(others.calls.filter((c) => c.present)), 8), all = byCount(claims(others.calls), 10);
  line('calibration error, all readings of other people', calibrationError(all), '≤ .05', calibrationError(all) <= 0.05);
  line('… of the ones that say a colour or a sign is there', calibrationError(present), '≤ .05', calibrationError(present) <= 0.05);
  console.log(`   ${told(all)}\n   present: ${told(present)}\n   no usual skin could be had for ${others.tally.withoutUsual} of ${others.tally.people}`);
  if (!plots) return;
  const docs = fileURLToPath(new URL('../../services/diagnosis/look/docs/', import.meta.url));
  mkdirSync(docs, { recursive: true });
  const curves = GROUPS.map((g) => ({ name: g.name, bins: byCount(claims(others.calls.filter((c) => g.claims.includes(c.claim))), 6) }));
  writeFileSync(join(docs, 'reliability-face.svg'), plot(curves, { zh: '面诊可靠性：绘制的人脸', en: `${FACE_METHOD}, photographs of ${others.tally.people} drawn people not fitted on; no physician` }, { claimed: { zh: '自称的把握', en: 'confidence' }, observed: { zh: '与所绘相符', en: 'share as drawn' } }));
}
