// The confidence of signs that nobody labelled: fitted on real photos with the sign brought in, held to its word on others. See --part edited.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METHOD } from '@suoke/look/analyse.ts';
import { auc, haveTongues } from '@suoke/look/evaluation.ts';
import { EDITED, NEEDS, SHARED, editedConfidence, evidenceOf } from '@suoke/look/domain/confidence-edited.ts';
import type { EditedCode, EditedFit, Shared } from '@suoke/look/domain/confidence-edited.ts';
import { fitLogistic } from '../logistic.ts';
import { byCount, calibrationError, plot, told } from '../reliability.ts';
import type { Claim } from '../reliability.ts';
import { editedCalls } from './edited-calls.ts';
import type { Call, Run } from './edited-calls.ts';
import { line } from './print.ts';

const CODES = Object.keys(EDITED) as EditedCode[], KEYS = Object.keys(SHARED) as (keyof Shared)[];
const right = (c: Call): number => (c.score >= 0.5 === c.truth ? 1 : 0);
const share = (list: readonly Call[], holds: (c: Call) => boolean): string => (list.length === 0 ? '–' : (list.filter(holds).length / list.length).toFixed(2));

/** One row for all signs together: base, present, score of its own sign, then what all share. */
function row(c: Call): number[] {
  const e = evidenceOf(c.score, c.quality, c.condition), out = new Array<number>(3 * CODES.length + KEYS.length).fill(0), at = 3 * CODES.indexOf(c.code), needs = NEEDS[c.code];
  out[at] = 1; out[at + 1] = e.present; out[at + 2] = e.score;
  out[3 * CODES.length + KEYS.indexOf('quality')] = e.quality;
  if (needs !== undefined && needs !== 'lamp') out[3 * CODES.length + KEYS.indexOf(needs)] = e.condition;
  return out;
}

/** Outcomes as Platt 1999 smooths them, by sign and side, so that a few calls that were all right do not make certain: (right + 1) / (right + 2), and 1 / (wrong + 2). */
function smoothed(calls: readonly Call[]): number[] {
  const side = (c: Call) => `${c.code} ${c.score >= 0.5}`, seen = new Map<string, [wrong: number, right: number]>();
  for (const c of calls) { const n = seen.get(side(c)) ?? [0, 0]; n[right(c) as 0 | 1]++; seen.set(side(c), n); }
  return calls.map((c) => { const [no, yes] = seen.get(side(c)) ?? [0, 0]; return right(c) === 1 ? (yes + 1) / (yes + 2) : 1 / (no + 2); });
}

/** Logistic regression in which no clearer score, photo or light makes less sure: what would is left out, the worst first. */
function fitOf(calls: readonly Call[]): { edited: Record<EditedCode, EditedFit>; shared: Shared } {
  const x = calls.map(row), y = smoothed(calls), n = 3 * CODES.length + KEYS.length, kept = new Set(Array.from({ length: n }, (_, i) => i));
  for (;;) {
    const columns = [...kept].sort((a, b) => a - b), v = fitLogistic(x.map((r) => columns.map((i) => r[i] as number)), y), w = new Array<number>(n).fill(0);
    columns.forEach((i, k) => { w[i] = Number((v[k] as number).toFixed(2)); });
    const wrong = columns.filter((i) => (i >= 3 * CODES.length || i % 3 === 2) && (w[i] as number) < 0).sort((a, b) => (w[a] as number) - (w[b] as number))[0];
    if (wrong !== undefined) { kept.delete(wrong); continue; }
    return {
      edited: Object.fromEntries(CODES.map((code, k) => [code, { base: w[3 * k], present: w[3 * k + 1], score: w[3 * k + 2] }])) as Record<EditedCode, EditedFit>,
      shared: Object.fromEntries(KEYS.map((key, k) => [key, w[3 * CODES.length + k]])) as unknown as Shared,
    };
  }
}

const GROUPS: readonly { name: string; codes: readonly EditedCode[] }[] = [
  { name: '绛 紫 灰黑 colours', codes: ['tongue.body.crimson', 'tongue.body.purple', 'tongue.coating.grey-black'] },
  { name: '苔厚 薄 剥 coating', codes: ['tongue.coating.thick', 'tongue.coating.thin', 'tongue.coating.peeled'] },
  { name: '燥 润 滑 moisture', codes: ['tongue.coating.dry', 'tongue.body.moist', 'tongue.coating.slippery'] },
  { name: '点刺 瘀斑 spots', codes: ['tongue.shape.prickly', 'tongue.body.stasis-spots'] },
  { name: '胖 瘦 outline', codes: ['tongue.shape.swollen', 'tongue.shape.thin'] },
];

/** `plots` also writes docs/reliability-edited.svg. */
export async function edited(photos: number, plots: boolean): Promise<void> {
  if (!haveTongues()) { console.error('no tongue photos: put them at ../shared/data/tongue, or set SUOKE_DATA'); process.exitCode = 2; return; }
  report(await editedCalls('labelled', photos), await editedCalls('segmented', Math.min(40, photos)), plots);
}

/** `segmented`: of another camera, only checked. */
export function report({ calls, labelled, refused, pictures, photos }: Run, segmented: Run, plots: boolean): void {
  const fit = fitOf(calls.filter((c) => c.photo % 2 === 0)), held = calls.filter((c) => c.photo % 2 === 1);
  console.log(`${METHOD}: ${pictures} pictures of ${photos} photos of \`labelled\`, ${refused} refused; fitted on every second photo, for domain/confidence-edited.ts:`);
  for (const code of CODES) console.log(`  '${code}': { base: ${fit.edited[code].base}, present: ${fit.edited[code].present}, score: ${fit.edited[code].score} },`);
  console.log(`  SHARED = { ${KEYS.map((k) => `${k}: ${fit.shared[k]}`).join(', ')} }`);
  console.log(`  that is what the domain has now: ${JSON.stringify([fit.edited, fit.shared]) === JSON.stringify([EDITED, SHARED]) ? 'yes' : 'NO, paste it'}`);
  // what is printed below is the word of this fit, so that the first run of a changed reading tells the truth too
  const claim = (c: Call): Claim => ({ claimed: editedConfidence(fit.edited[c.code], fit.shared, c.code, c.score, c.quality, c.condition), outcome: right(c) });
  const error = (list: readonly Call[], bins: number) => calibrationError(byCount(list.map(claim), bins));
  console.log('\non the other photos, by sign: calls, share true, AUC; called there: of the true, of the untrue, of untouched photos; calibration error of all calls and of those that say present');
  for (const code of CODES) {
    const of = held.filter((c) => c.code === code), yes = of.filter((c) => c.truth), no = of.filter((c) => !c.truth), present = of.filter((c) => c.score >= 0.5), called = (c: Call) => c.score >= 0.5;
    console.log(`  ${code.padEnd(26)} ${of.length}  ${share(of, (c) => c.truth)}  AUC ${auc(yes.map((c) => c.score), no.map((c) => c.score)).toFixed(3)}  called ${share(yes, called)} ${share(no, called)} ${share(of.filter((c) => c.kind === 'untouched'), called)}  error ${error(of, 5).toFixed(3)}, present ${error(present, 3).toFixed(3)}  ${told(byCount(present.map(claim), 3))}`);
  }
  const all = error(held, 8), present = held.filter((c) => c.score >= 0.5);
  line(`calibration error, all ${held.length} calls on the other photos`, all, '≤ .05', all <= 0.05);
  line(`  of the ${present.length} calls that say present`, error(present, 8), '≤ .05', error(present, 8) <= 0.05);
  console.log(`   all: ${told(byCount(held.map(claim), 8))}\n   present: ${told(byCount(present.map(claim), 8))}`);
  for (const [name, holds] of [['photos of a quality under .8', (c: Call) => c.quality < 0.8], ['signs of colour, a lamp of under .5 confidence', (c: Call) => NEEDS[c.code] === 'lamp' && (c.condition ?? 1) < 0.5]] as const) {
    const part = held.filter(holds);
    console.log(`   ${name}: error ${error(part, 5).toFixed(3)} of ${part.length}  ${told(byCount(part.map(claim), 5))}`);
  }
  for (const [name, part] of [['all', labelled], ['signs of colour under a lamp of at least .5 confidence', labelled.filter((c) => c.colour && c.lamp >= 0.5)], ['under a doubtful one', labelled.filter((c) => c.colour && c.lamp < 0.5)]] as const) {
    if (part.length > 0) console.log(`   labelled signs on the untouched photos photographed again, ${name}: error ${calibrationError(byCount(part, 5)).toFixed(3)} of ${part.length}  ${told(byCount(part, 5))}`);
  }
  const other = segmented.calls.filter((c) => c.code !== 'tongue.body.crimson' && c.code !== 'tongue.body.purple');
  console.log(`   another camera (\`segmented\`, nothing fitted on it; crimson and purple left out, for their reference is the clinic's light): error ${error(other, 8).toFixed(3)} of ${other.length}  ${told(byCount(other.map(claim), 8))}`);
  for (const g of GROUPS) { const part = other.filter((c) => g.codes.includes(c.code)); if (part.length > 0) console.log(`     ${g.name}: ${error(part, 5).toFixed(3)} of ${part.length}`); }
  if (!plots) return;
  const docs = fileURLToPath(new URL('../../services/diagnosis/look/docs/', import.meta.url));
  mkdirSync(docs, { recursive: true });
  const curve = (name: string, list: readonly Call[], bins: number) => ({ name, bins: byCount(list.map(claim), bins) });
  const axes = { claimed: { zh: '自称的把握', en: 'confidence' }, observed: { zh: '正确率', en: 'share right' } };
  writeFileSync(join(docs, 'reliability-edited.svg'), plot(
    [curve('全部 all calls', held, 10), curve('只看“有” present only', present, 8), ...GROUPS.map((g) => curve(g.name, held.filter((c) => g.codes.includes(c.code)), 6))],
    { zh: '无人标注的十三项：在真实照片上画出或去掉该征后', en: `${METHOD}, edited photos, fitted on the other half of the photos` }, axes));
}
