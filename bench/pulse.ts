// How good and how quick the pulse analysis is. `node bench/pulse.ts` (rhythm needs ../shared/data or SUOKE_DATA)
import { bands } from '@suoke/pulse/domain/bands.ts';
import { ermaPeaks, findBeats } from '@suoke/pulse/domain/beats.ts';
import { CONFIDENT } from '@suoke/pulse/domain/rhythm.ts';
import { RHYTHMS } from '@suoke/pulse/domain/rules.ts';
import { agreement } from '@suoke/pulse/domain/signal-quality.ts';
import { analysePulse } from '@suoke/pulse/analyse.ts';
import { auc, largest, selective } from '@suoke/pulse/support/metrics.ts';
import { figures, FOUR, fourOf, ppgSegments, scoreList } from '@suoke/pulse/support/ppg.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS } from '@suoke/pulse/support/rhythms.ts';

const f3 = (v: number) => v.toFixed(3);
const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;

console.log('Beats: F1 within ±100 ms, 42 generated one-minute records a cell, rhythms mixed');
const inside = (t: readonly number[]) => t.filter((v) => v > 0.3 && v < 59.7);
for (const dicrotic of [false, true]) {
  for (const [name, find] of [['ERMA with rescue', (x: Float64Array) => findBeats(bands(x))], ['ERMA alone', (x: Float64Array) => ermaPeaks(bands(x).beat)]] as const) {
    const cells = [undefined, 10, 5, 0].map((snrDb) => f3(mean(Array.from({ length: 42 }, (_, i) => {
      const w = record({ kind: KINDS[i % 6]!, seconds: 60, seed: 1000 + i, snrDb, dicrotic, clean: false });
      const clear = record({ kind: KINDS[i % 6]!, seconds: 60, seed: 1000 + i, dicrotic, clean: true });
      return agreement(inside(visible(clear)), inside(find(w.samples).map((p) => p / 100)), 0.1);
    }))));
    console.log(`  ${dicrotic ? 'strong dicrotic wave' : 'ordinary wave       '}  ${name.padEnd(18)} clean ${cells[0]}  10 dB ${cells[1]}  5 dB ${cells[2]}  0 dB ${cells[3]}`);
  }
}

console.log('Signal quality: AUC for "at least 95 % of the beats right", 600 generated ten-second records from -6 to 25 dB');
const graded = Array.from({ length: 600 }, (_, i) => {
  const o = { kind: KINDS[i % 6]!, seconds: 10, seed: 5000 + i, dicrotic: i % 10 < 3 };
  const r = analysePulse(record({ ...o, snrDb: -6 + (31 * ((i * 7919) % 600)) / 600 }).samples, 100, { rhythm: 'rules' });
  const x = record({ ...o, snrDb: -6 + (31 * ((i * 7919) % 600)) / 600 }).samples;
  return { score: r.quality.score, good: agreement(inside(visible(record({ ...o, clean: true }))), inside(findBeats(bands(x)).map((p) => p / 100)), 0.1) >= 0.95 };
});
console.log(`  ${f3(auc(graded.map((g) => g.score), graded.map((g) => g.good)))}`);

const { rateHz, segments } = ppgSegments();
const truth = segments.map((s) => s.rhythm);
for (const rhythm of ['rules', 'models'] as const) {
  const start = process.cpuUsage();
  const results = segments.map((s) => analysePulse(s.samples, rateHz, { rhythm }));
  const { user, system } = process.cpuUsage(start);
  const scores = results.map((r) => scoreList(r.rhythm.scores));
  const f = figures(truth, scores);
  console.log(`Rhythm by ${rhythm}: ${segments.length} PPG segments of ${new Set(segments.map((s) => s.subject)).size} patients, ${((user + system) / 1000 / segments.length).toFixed(2)} ms CPU a segment`);
  console.log(`  six rhythms: accuracy ${f3(f.acc6)}, macro-F1 ${f3(f.f6)} (${RHYTHMS.map((r, k) => `${r} ${f.each[k]!.toFixed(2)}`).join(', ')})`);
  console.log(`  four groups: accuracy ${f3(f.acc4)}, macro-F1 ${f3(f.f4)}; AF AUC ${f3(f.af)}`);
  const four = scores.map(fourOf);
  const right = four.map((s, i) => largest(s) === FOUR[truth[i]!]);
  const sure = four.map((s) => Math.max(...s));
  console.log(`  answering  ${[1, 0.9, 0.8, 0.7, 0.6, 0.5].map((k) => { const s = selective(right, sure, k); return `${100 * k} %: ${f3(s.accuracy)} (≥ ${s.threshold.toFixed(2)})`; }).join('  ')}`);
  const told = right.filter((_, i) => results[i]!.rhythm.label !== 'uncertain');
  console.log(`  as shipped (confidence ≥ ${CONFIDENT} and usable): answers ${f3(told.length / right.length)}, right ${f3(told.filter(Boolean).length / told.length)}`);
  console.log(`  calibration, confidence → right: ${[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((low) => { const at = right.filter((_, i) => sure[i]! >= low && sure[i]! < low + 0.1); return `${low.toFixed(1)} → ${at.length ? mean(at.map(Number)).toFixed(2) : '–'}`; }).join('  ')}`);
}
