// Beats and signal quality on generated records with known beats: every noise level, with and without a strong dicrotic wave.
import { beatBands } from '@suoke/pulse/domain/bands.ts';
import { ermaPeaks, findBeats } from '@suoke/pulse/domain/beats.ts';
import { agreement } from '@suoke/pulse/domain/signal-quality.ts';
import { analysePulse } from '@suoke/pulse/analyse.ts';
import { auc } from '@suoke/pulse/support/metrics.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS } from '@suoke/pulse/support/rhythms.ts';
import { f3, mean } from './print.ts';

const inside = (t: readonly number[]) => t.filter((v) => v > 0.3 && v < 59.7);

export function beats(): void {
  console.log('Beats: F1 within ±100 ms, 42 generated one-minute records a cell, rhythms mixed');
  for (const dicrotic of [false, true]) {
    for (const [name, find] of [['as shipped', (x: Float64Array) => findBeats(beatBands(x))], ['ERMA alone', (x: Float64Array) => ermaPeaks(beatBands(x).beat)]] as const) {
      const cells = [undefined, 10, 5, 0].map((snrDb) => f3(mean(Array.from({ length: 42 }, (_, i) => {
        const o = { kind: KINDS[i % 6]!, seconds: 60, seed: 1000 + i, dicrotic };
        return agreement(inside(visible(record({ ...o, clean: true }))), inside(find(record({ ...o, snrDb, clean: false }).samples).map((p) => p / 100)), 0.1);
      }))));
      console.log(`  ${dicrotic ? 'strong dicrotic wave' : 'ordinary wave       '}  ${name.padEnd(11)} clean ${cells[0]}  10 dB ${cells[1]}  5 dB ${cells[2]}  0 dB ${cells[3]}`);
    }
  }
  console.log('Signal quality: AUC for "at least 95 % of the beats right", 600 generated ten-second records from -6 to 25 dB');
  const graded = Array.from({ length: 600 }, (_, i) => {
    const o = { kind: KINDS[i % 6]!, seconds: 10, seed: 5000 + i, dicrotic: i % 10 < 3 };
    const x = record({ ...o, snrDb: -6 + (31 * ((i * 7919) % 600)) / 600 }).samples;
    const ends = (t: readonly number[]) => t.filter((v) => v > 0.3 && v < 9.7);
    return { score: analysePulse(x, 100, { rhythm: 'rules' }).quality.score, good: agreement(ends(visible(record({ ...o, clean: true }))), ends(findBeats(beatBands(x)).map((p) => p / 100)), 0.1) >= 0.95 };
  });
  console.log(`  ${f3(auc(graded.map((g) => g.score), graded.map((g) => g.good)))} (${graded.filter((g) => g.good).length} of 600 are right)`);
}
