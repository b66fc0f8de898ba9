// The calibration part of bench/look.ts: do quality, scores and confidences keep their word, and the fit behind the confidences.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METHOD } from '@suoke/look/analyse.ts';
import { labels, trusted } from '@suoke/look/evaluation.ts';
import type { Judged } from '@suoke/look/evaluation.ts';
import { FITTED } from '@suoke/look/domain/confidence.ts';
import type { LabelledCode } from '@suoke/look/domain/confidence.ts';
import { logOdds } from '@suoke/look/domain/statistics.ts';
import { fitLogistic } from './logistic.ts';
import { byCount, calibrationError, plot, told } from './reliability.ts';
import type { Claim, Curve } from './reliability.ts';

/** Every labelled sign against all other labels there are, not only against the farthest one. */
export const ASKED: readonly { name: string; code: LabelledCode; column: string; yes: readonly string[]; no: readonly string[] }[] = [
  { name: '裂纹 fissures severe / light', code: 'tongue.shape.fissured', column: 'labels_fissure', yes: ['severe'], no: ['light'] },
  { name: '齿痕 tooth marks severe / light', code: 'tongue.shape.tooth-marked', column: 'labels_tooth_mk', yes: ['severe'], no: ['light'] },
  { name: '苔黄 coating yellow, light yellow / white', code: 'tongue.coating.yellow', column: 'labels_tai', yes: ['yellow', 'light_yellow'], no: ['white'] },
  { name: '苔白 coating white / rest', code: 'tongue.coating.white', column: 'labels_tai', yes: ['white'], no: ['yellow', 'light_yellow'] },
  { name: '舌红 body dark / rest', code: 'tongue.body.red', column: 'labels_zhi', yes: ['dark'], no: ['light', 'regular'] },
  { name: '舌淡 body light / rest', code: 'tongue.body.pale', column: 'labels_zhi', yes: ['light'], no: ['dark', 'regular'] },
  { name: '淡红 body regular / rest', code: 'tongue.body.light-red', column: 'labels_zhi', yes: ['regular'], no: ['dark', 'light'] },
];
interface Call { x: number; score: number; confidence: number; yes: boolean }
interface Fit { slope: number; offset: number }

function fitOf(calls: readonly Call[]): Fit {
  const [slope = 1, offset = 0] = fitLogistic(calls.map((c) => [c.x, 1]), calls.map((c) => +c.yes));
  return { slope, offset };
}

const right = (c: Call): number => (c.score >= 0.5 === c.yes ? 1 : 0);

/** `plots` also writes docs/reliability.svg. */
export function calibrate(labelled: readonly Judged[], segmented: readonly Judged[], plots: boolean): void {
  const known = labels();
  const show = (name: string, claims: readonly Claim[], bins = 8): Curve => {
    const curve = { name, bins: byCount(claims, bins) };
    console.log(`  ${name.padEnd(44)} error ${calibrationError(curve.bins).toFixed(3)}  ${told(curve.bins)}`);
    return curve;
  };
  console.log('\ncalibration: claimed → observed (n), bins of equal count; error = expected calibration error');
  show('quality → Dice', [...labelled, ...segmented].filter(trusted).map((j) => ({ claimed: j.quality, outcome: j.dice })));
  const shipped: Claim[] = [], held: Claim[] = [], each: Curve[] = [];
  for (const q of ASKED) {
    const calls = labelled.flatMap((j): Call[] => {
      const label = known.get(j.id)?.[q.column] ?? 'NA', score = j.scores[q.code], confidence = j.confidence[q.code];
      if (score === undefined || confidence === undefined || !(q.yes.includes(label) || q.no.includes(label))) return [];
      return [{ x: logOdds(score), score, confidence, yes: q.yes.includes(label) }];
    });
    if (calls.length < 20) continue;
    const fit = fitOf(calls), now = FITTED[q.code];
    const claims = calls.map((c) => ({ claimed: c.confidence, outcome: right(c) }));
    each.push(show(q.name, claims, 5));
    shipped.push(...claims);
    // five folds over photos, in order: each call is judged by a fit that did not see it
    const fits = [0, 1, 2, 3, 4].map((k) => fitOf(calls.filter((_, i) => i % 5 !== k)));
    calls.forEach((c, i) => {
      const f = fits[i % 5] as Fit, yes = 1 / (1 + Math.exp(-(f.slope * c.x + f.offset)));
      held.push({ claimed: c.score >= 0.5 ? yes : 1 - yes, outcome: right(c) });
    });
    console.log(`    fit for domain/confidence.ts: slope ${fit.slope.toFixed(2)}, offset ${fit.offset.toFixed(2)} (there now: ${now.slope}, ${now.offset}); right ${(calls.filter(right).length / calls.length).toFixed(3)} of ${calls.length}`);
  }
  const all = show('confidence, all labelled signs', shipped);
  show('  the same by five-fold cross-validation', held);
  if (!plots) return;
  const docs = fileURLToPath(new URL('../services/diagnosis/look/docs/', import.meta.url));
  mkdirSync(docs, { recursive: true });
  const axes = { claimed: { zh: '自称的把握', en: 'confidence' }, observed: { zh: '正确率', en: 'share right' } };
  writeFileSync(join(docs, 'reliability.svg'), plot([all, ...each], { zh: '可靠性：自称的把握与实际相符的程度', en: `${METHOD}, ${labelled.length} labelled photos; the diagonal is honesty` }, axes));
}
