// Rhythm, abstention and calibration on the labelled PPG segments; the reliability plot; the worst segments drawn.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { CONFIDENT } from '@suoke/pulse/domain/rhythm.ts';
import { RHYTHMS } from '@suoke/pulse/domain/rules.ts';
import { analysePulse } from '@suoke/pulse/analyse.ts';
import { largest, selective } from '@suoke/pulse/support/metrics.ts';
import { figures, FOUR, fourOf, ppgSegments, scoreList, steers } from '@suoke/pulse/support/ppg.ts';
import { byEdges, calibrationError, plot, TENTHS, type Bin } from '../reliability.ts';
import { f3, held } from './print.ts';
import { drawWorst } from './worst.ts';

/** Groups of confidence a tenth wide, with the share that was right. */
const bins = (sure: readonly number[], right: readonly boolean[]): Bin[] => byEdges(sure.map((claimed, i) => ({ claimed, outcome: Number(right[i]) })), TENTHS);

export function rhythm(options: { worst?: string; plot?: string }): void {
  const { rateHz, segments } = ppgSegments();
  const truth = segments.map((s) => s.rhythm);
  const steering = steers(segments);
  for (const by of ['rules', 'models'] as const) {
    const start = process.cpuUsage();
    const results = segments.map((s) => analysePulse(s.samples, rateHz, { rhythm: by }));
    const { user, system } = process.cpuUsage(start);
    const scores = results.map((r) => scoreList(r.rhythm.scores));
    const f = figures(truth, scores);
    const target = (v: number, t: number) => (by === 'models' ? held(v, t) : f3(v));
    console.log(`\nRhythm by ${by}: ${segments.length} PPG segments of ${new Set(segments.map((s) => s.subject)).size} patients, ${((user + system) / 1000 / segments.length).toFixed(2)} ms processor time a segment`);
    console.log(`  six rhythms: accuracy ${target(f.acc6, 0.68)}, macro-F1 ${f3(f.f6)} (${RHYTHMS.map((r, k) => `${r} ${f.each[k]!.toFixed(2)}`).join(', ')})`);
    console.log(`  four groups: accuracy ${target(f.acc4, 0.83)}, macro-F1 ${f3(f.f4)}; AF AUC ${target(f.af, 0.91)}`);
    const four = scores.map(fourOf);
    const right = four.map((s, i) => largest(s) === FOUR[truth[i]!]);
    const sure = four.map((s) => Math.max(...s));
    console.log(`  answering  ${[1, 0.9, 0.8, 0.7, 0.6, 0.5].map((k) => { const s = selective(right, sure, k); return `${100 * k} %: ${k === 0.8 ? target(s.accuracy, 0.9) : f3(s.accuracy)} at ≥ ${s.threshold.toFixed(2)}`; }).join('  ')}`);
    for (const [half, wanted] of [['half that steered', true], ['half kept aside', false]] as const) {
      const of = segments.map((_, i) => i).filter((i) => steering(segments[i]!.subject) === wanted);
      const g = figures(of.map((i) => truth[i]!), of.map((i) => scores[i]!));
      console.log(`  ${half.padEnd(18)} (${of.length} segments): four groups ${f3(g.acc4)}, six rhythms ${f3(g.acc6)}, AF AUC ${f3(g.af)}, right on 80 % ${f3(selective(of.map((i) => right[i]!), of.map((i) => sure[i]!), 0.8).accuracy)}, calibration error ${f3(calibrationError(bins(of.map((i) => sure[i]!), of.map((i) => right[i]!))))}`);
    }
    const told = right.filter((_, i) => results[i]!.rhythm.label !== 'uncertain');
    console.log(`  as shipped (confidence ≥ ${CONFIDENT[by]} and usable): answers ${f3(told.length / right.length)}, right ${f3(told.filter(Boolean).length / told.length)}`);
    const b = bins(sure, right);
    console.log(`  calibration, confidence → right: ${b.filter((x) => x.n >= 20).map((x) => `${x.claimed.toFixed(2)} → ${x.observed.toFixed(2)} (${x.n})`).join('  ')}; expected calibration error ${f3(calibrationError(b))}`);
    if (by === 'models') {
      if (options.plot) writeFileSync(options.plot, plot([{ name: '节律分组 rhythm group', bins: b }], { zh: '节律判断：把握与正确率', en: `rhythm group on ${segments.length} PPG segments` }));
      if (options.worst) drawWorst(options.worst, segments, results, rateHz);
    }
  }
}
