// Beats beside HeartPy and NeuroKit2 on the same records in one run: F1 within ±100 ms, and processor time.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { beatTimes } from '@suoke/pulse/domain/beats-only.ts';
import { agreement } from '@suoke/pulse/domain/signal-quality.ts';
import { chooseRate, readPulseFile } from '@suoke/pulse/reading.ts';
import { move } from '@suoke/pulse/support/movement.ts';
import { dataFolder } from '@suoke/pulse/support/ppg.ts';
import { random } from '@suoke/pulse/support/random.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS } from '@suoke/pulse/support/rhythms.ts';
import { at, f3, held, mean } from './print.ts';

interface Item { cell: string; name: string; rateHz: number; samples: Float64Array; /** known beats, seconds */ truth?: number[]; lost: { fromS: number; toS: number }[] }
/** Of one record: beats in seconds by name of the method, and processor seconds. */
interface Peer { beats: Record<string, number[]>; seconds: Record<string, number>; failed: string[] }

const SECONDS = 60;
const EACH = 30;
const CELLS = ['rest clean', 'rest 20 dB', 'rest 15 dB', 'rest 10 dB', 'arrhythmia clean', 'arrhythmia 20 dB', 'arrhythmia 10 dB', 'movement'] as const;

/** Generated records with known beats. Rest: sinus rhythm; arrhythmia: the five others; movement: all six. A third have strong dicrotic waves. */
function generated(): Item[] {
  return CELLS.flatMap((cell) => Array.from({ length: EACH }, (_, i): Item => {
    const kind = cell.startsWith('rest') ? 'sinus' : cell === 'movement' ? (i % 2 ? 'sinus' : KINDS[1 + (i / 2) % 5]!) : KINDS[1 + (i % 5)]!;
    const o = { kind, seconds: SECONDS, seed: 21000 + i, dicrotic: i % 3 === 2 };
    const clean = record({ ...o, clean: true });
    const db = /(\d+) dB/.exec(cell)?.[1];
    const moved = cell === 'movement' ? move(clean.samples, 100, random(22000 + i)) : undefined;
    return { cell, name: `${kind} ${i}`, rateHz: 100, samples: moved?.samples ?? record({ ...o, snrDb: db ? Number(db) : undefined }).samples, truth: visible(clean), lost: moved?.lost ?? [] };
  }));
}

function samples(): Item[] {
  const folder = `${dataFolder()}/pulse/samples`;
  if (!existsSync(folder)) return [];
  return ([['heartpy/data.csv', 100], ['heartpy/data2.csv', undefined], ['heartpy/data3.csv', undefined], ['biosppy/ppg.txt', undefined]] as const).map(([name, rate]) => {
    const file = readPulseFile(readFileSync(`${folder}/${name}`), { format: 'text' });
    return { cell: 'samples', name, rateHz: chooseRate(rate, file).rateHz, samples: file.samples, lost: [] };
  });
}

function runPeers(items: readonly Item[]): Peer[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'suoke-pulse-peers-'));
  try {
    const all = new Float64Array(items.reduce((n, i) => n + i.samples.length, 0));
    let from = 0;
    const index = items.map((i) => {
      all.set(i.samples, from);
      from += i.samples.length;
      return { from: from - i.samples.length, to: from, rateHz: i.rateHz };
    });
    writeFileSync(join(folder, 'samples.f64'), all);
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    const run = spawnSync(process.env['SUOKE_PEER_PYTHON'] ?? 'python3', [join(import.meta.dirname, '../pulse_peers.py'), folder], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' } });
    if (run.status !== 0) {
      console.log(`  no comparison: ${run.stderr?.trim().split('\n').at(-1) ?? String(run.error)}`);
      console.log('  install the peers with: python3 -m venv peers && peers/bin/pip install heartpy neurokit2, and set SUOKE_PEER_PYTHON=peers/bin/python');
      return undefined;
    }
    return JSON.parse(run.stdout) as Peer[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reading-in, beats: what the peers' functions do as well. Median of five readings of the processor's clock, four runs each: a single run is too short for that clock. */
function ours(i: Item): { beats: number[]; seconds: number } {
  const times: number[] = [];
  let beats: number[] = [];
  for (let k = 0; k < 5; k++) {
    const start = process.cpuUsage();
    for (let n = 0; n < 4; n++) beats = beatTimes(i.samples, i.rateHz);
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 4e6);
  }
  return { beats, seconds: at(times, 0.5) };
}

export function comparePeers(): void {
  console.log('\nBeats beside the peers: F1 within ±100 ms, 30 one-minute records a row, a third with strong dicrotic waves; processor time for a minute');
  const items = [...generated(), ...samples()];
  const mine = items.map(ours);
  const peers = runPeers(items);
  const names = peers ? Object.keys(peers[0]!.beats) : [];
  const f1 = (i: Item, beats: readonly number[]): number => {
    const keep = (t: readonly number[]) => t.filter((v) => v > 0.3 && v < SECONDS - 0.3 && !i.lost.some((l) => v > l.fromS - 0.3 && v < l.toS + 0.3));
    return agreement(keep(i.truth!), keep(beats), 0.1);
  };
  const known = items.map((_, k) => k).filter((k) => items[k]!.truth);
  const score = (cell: string, of: (k: number) => readonly number[]) => mean(known.filter((k) => items[k]!.cell === cell).map((k) => f1(items[k]!, of(k))));
  for (const cell of CELLS) {
    const target = cell.startsWith('rest') ? 0.99 : cell === 'movement' ? 0.9 : undefined;
    const value = score(cell, (k) => mine[k]!.beats);
    console.log(`  ${cell.padEnd(17)} ours ${(target ? held(value, target) : f3(value)).padEnd(28)} ${names.map((n) => `${n} ${f3(score(cell, (k) => peers![k]!.beats[n]!))}`).join('  ')}`);
  }
  const time = 1000 * at(known.map((k) => mine[k]!.seconds), 0.5);
  console.log(`  time, ms a minute  ours ${time.toFixed(2)}`);
  for (const n of names) {
    const theirs = 1000 * at(known.map((k) => peers![k]!.seconds[n]!), 0.5);
    console.log(`    ${n.padEnd(22)} ${theirs.toFixed(2)}, ours is ${held(time / theirs, 0.1, '≤')} of it; it gave up on ${known.filter((k) => peers![k]!.failed.includes(n)).length} of ${known.length} records`);
  }
  console.log('  real recordings without reference beats: how many beats each finds, and F1 of ours against each peer');
  items.forEach((i, k) => {
    if (i.truth) return;
    console.log(`    ${i.name.padEnd(18)} ${(i.samples.length / i.rateHz).toFixed(0)} s at ${i.rateHz.toFixed(1)} Hz: ours ${mine[k]!.beats.length}  ${names.map((n) => `${n} ${peers![k]!.beats[n]!.length} (${f3(agreement(mine[k]!.beats, peers![k]!.beats[n]!, 0.1))})`).join('  ')}`);
  });
}
