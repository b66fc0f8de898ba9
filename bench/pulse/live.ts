// The live tracker: how late a beat is told, what a push costs, and how its beats agree with those of the whole record.
import process from 'node:process';
import { bands } from '@suoke/pulse/domain/bands.ts';
import { findBeats } from '@suoke/pulse/domain/beats.ts';
import { fiducials } from '@suoke/pulse/domain/fiducials.ts';
import { pushLive, startLive } from '@suoke/pulse/domain/live.ts';
import { agreement } from '@suoke/pulse/domain/signal-quality.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS } from '@suoke/pulse/support/rhythms.ts';
import { at, f3, held, mean } from './print.ts';

const RECORDS = 24;
const CHUNK_S = 0.05;
const later = (t: readonly number[]) => t.filter((v) => v > 3 && v < 59);

/** The peak that a beat belongs to, seconds: it is told by its upstroke, some time before. */
export const peakOf = (peaks: readonly number[], upstrokeS: number): number | undefined => peaks.find((p) => p > upstrokeS - 0.03 && p < upstrokeS + 0.3);

interface Run { told: number[]; late: number[]; pushMs: number[] }

function stream(x: Float64Array, rateHz: number, peaks: readonly number[]): Run {
  const run: Run = { told: [], late: [], pushMs: [] };
  const chunk = Math.round(rateHz * CHUNK_S);
  let state = startLive({ rateHz });
  for (let k = 0; k < x.length; k += chunk) {
    const start = process.cpuUsage();
    const r = pushLive(state, x.subarray(k, k + chunk));
    const used = process.cpuUsage(start);
    run.pushMs.push((used.user + used.system) / 1000);
    state = r.state;
    for (const b of r.beats) {
      run.told.push(b.timeS);
      const peak = peakOf(peaks, b.timeS);
      if (peak !== undefined) run.late.push(Math.min(k + chunk, x.length) / rateHz - peak);
    }
  }
  return run;
}

export function live(): void {
  console.log(`\nLive: ${RECORDS} generated one-minute streams a row, rhythms mixed, pushes of ${1000 * CHUNK_S} ms; from the third second on`);
  for (const [rateHz, dicrotic, snrDb] of [[100, false, undefined], [100, false, 10], [100, true, undefined], [100, true, 10], [50, false, 20], [250, false, 20]] as const) {
    let seconds = 0;
    const rows = Array.from({ length: RECORDS }, (_, i) => {
      const o = { kind: KINDS[i % 6]!, seconds: 60, seed: 3000 + i, dicrotic, rateHz };
      const x = record({ ...o, snrDb, clean: false }).samples;
      const truth = visible(record({ ...o, clean: true }), rateHz);
      const start = process.cpuUsage();
      const run = stream(x, rateHz, truth);
      const cpu = process.cpuUsage(start);
      seconds += (cpu.user + cpu.system) / 1e6;
      // peaks come some time after upstrokes; the usual distance is taken out before comparing
      const ahead = run.told.flatMap((t) => { const p = peakOf(truth, t); return p === undefined ? [] : [p - t]; });
      const shift = at(ahead, 0.5) || 0;
      const b = rateHz === 100 ? bands(x) : undefined;
      const whole = b && fiducials(b.shape, findBeats(b)).map((v) => v.upstrokeS);
      return { ...run, f1: agreement(later(truth), later(run.told.map((t) => t + shift)), 0.1), offline: b && agreement(later(truth), later(findBeats(b).map((p) => p / 100)), 0.1), same: whole && agreement(later(whole), later(run.told), 0.1) };
    });
    const late = rows.flatMap((r) => r.late);
    const push = rows.flatMap((r) => r.pushMs);
    const offline = rows.flatMap((r) => (r.offline === undefined ? [] : [r.offline]));
    const same = rows.flatMap((r) => (r.same === undefined ? [] : [r.same]));
    console.log(`  ${rateHz} Hz, ${dicrotic ? 'strong dicrotic' : 'ordinary'}, ${snrDb === undefined ? 'clean' : `${snrDb} dB`}: F1 ${f3(mean(rows.map((r) => r.f1)))}${offline.length ? ` (whole record ${f3(mean(offline))}, agreement with it ${f3(mean(same))})` : ''}`);
    console.log(`    told after the peak's samples were there, s: median ${f3(at(late, 0.5))}, 95 % ${held(at(late, 0.95), 0.2, '≤')}, 99 % ${f3(at(late, 0.99))}, most ${f3(at(late, 1))}; ${f3(late.filter((v) => v <= 0.2).length / late.length)} within 0.2 s`);
    console.log(`    a push, processor ms: median ${f3(at(push, 0.5))}, 99 % ${held(at(push, 0.99), 5, '≤', 2)}; ${((1000 * seconds) / (RECORDS * 60)).toFixed(2)} a second of stream`);
  }
}
