// Voice measures beside Praat (praat-parselmouth) in one run, on real digits and on generated voices; events on generated scenes and their
// false alarms on real speech; odours across sensor drift beside an SVM. See --help.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { decodeWav } from '@suoke/listen/audio/wav.ts';
import { measure } from '@suoke/listen/domain/measures.ts';
import { harmonicity } from '@suoke/listen/domain/harmonicity.ts';
import { intensityDb } from '@suoke/listen/domain/intensity.ts';
import { jitterLocal, shimmerLocal } from '@suoke/listen/domain/perturbation.ts';
import { pitchTrack } from '@suoke/listen/domain/pitch.ts';
import { glottalPulses } from '@suoke/listen/domain/pulses.ts';
import { drawTracks } from '@suoke/listen/testing/draw.ts';
import { vowel } from '@suoke/listen/testing/voices.ts';
import { writeWav } from '@suoke/listen/testing/wav-writer.ts';
import { eventBench } from './listen-events.ts';
import { odourBench } from './listen-odour.ts';
import { confidenceBench } from './listen/confidence.ts';
import { readDigits } from './listen/digit-cases.ts';
import { drawReliability } from './listen/plots.ts';
import { optionsOf } from './options.ts';

interface Row { path: string; seconds: number; hz: number[]; f0: number | null; jitter: number | null; shimmer: number | null; hnr: number | null; intensity: number | null }

const data = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../shared/data');
const HELP = `node bench/listen.ts [PYTHON] [--only PART,PART] [--worst DIR] [--docs]
  PYTHON        an interpreter that has praat-parselmouth; default python3. SUOKE_SKLEARN_PYTHON: one that has scikit-learn; default the same
  --worst DIR   also draw the ten worst pitch tracks and scenes into DIR
  --only PART,… voice, events, confidence, odours; default all. Confidence takes some ten minutes of one core, the rest two
  --docs        also rewrite the service's reliability plots (needs confidence and odours)
Spoken digits and odours: ../shared/data, or SUOKE_DATA.`;
const { values: flags, positionals } = optionsOf(HELP, { only: { type: 'string' }, worst: { type: 'string' }, docs: { type: 'boolean' } }, 1);
const { worst } = flags;
const PARTS = ['voice', 'events', 'confidence', 'odours'];
const wanted = flags.only?.split(',') ?? PARTS, strange = wanted.filter((w) => !PARTS.includes(w));
if (strange.length) {
  console.error(`no part is called ${strange.join(', ')}; the parts are ${PARTS.join(', ')}`);
  process.exit(1);
}
const python = positionals[0] ?? 'python3';
const folder = mkdtempSync(join(tmpdir(), 'suoke-listen-'));
try {
  const recorded = join(data, 'voice/fsdd'), digits = existsSync(recorded) ? readdirSync(recorded).filter((f) => f.endsWith('.wav')).sort().map((f) => join(recorded, f)) : [];
  if (wanted.includes('voice')) {
    const made = generate(folder);
    if (digits.length) compare(`spoken digits, 8 kHz (${digits.length} files)`, digits);
    else console.log('spoken digits: ../shared/data is not here');
    compare(`generated vowels, 16–44.1 kHz (${made.files.length} files)`, made.files);
    truth(made);
    if (digits.length) falseAlarms(digits);
  }
  if (wanted.includes('events')) eventBench(worst);
  const checked = wanted.includes('confidence') ? confidenceBench(digits.length ? readDigits(recorded) : null) : null;
  const odours = wanted.includes('odours') ? odourBench(join(data, 'odour/gas-drift'), process.env['SUOKE_SKLEARN_PYTHON'] ?? python) : null;
  if (flags.docs && checked && odours) drawReliability(checked, odours, join(import.meta.dirname, '../services/diagnosis/listen/docs'));
} finally {
  rmSync(folder, { recursive: true });
}

function ours(path: string): Row {
  const { samples: x, rate } = decodeWav(readFileSync(path));
  const start = performance.now();
  const pitch = pitchTrack(x, rate);
  const pulses = glottalPulses(x, rate, pitch);
  const row = { jitter: jitterLocal(pulses), shimmer: shimmerLocal(x, rate, pulses), hnr: harmonicity(x, rate).mean };
  const seconds = (performance.now() - start) / 1000;
  const voiced = [...pitch.hz].filter((v) => v > 0);
  return { path, seconds, hz: [...pitch.hz], f0: voiced.length ? voiced.reduce((a, b) => a + b, 0) / voiced.length : null, ...row, intensity: intensityDb(x) };
}

function compare(title: string, files: string[]): void {
  const mine = files.map(ours);
  const run = spawnSync(python, [join(import.meta.dirname, 'listen_praat.py')], { input: files.join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
  console.log(`\n${title}`);
  if (run.status !== 0) return console.log('  no comparison: pip install praat-parselmouth, and name its python as the argument');
  const praat = run.stdout.trim().split('\n').map((l) => JSON.parse(l) as Row);
  let frames = 0, voicing = 0, off = 0;
  const frameErrors: number[] = [];
  mine.forEach((m, i) => (praat[i] as Row).hz.forEach((p, k) => {
    const v = m.hz[k] ?? 0;
    frames++;
    if (v > 0 !== p > 0) voicing++;
    else if (p > 0) { frameErrors.push(Math.abs(v / p - 1)); if (Math.abs(v / p - 1) > 0.01) off++; }
  }));
  console.log(`  f0 by frame: ${frames} frames, voicing differs in ${voicing}, f0 over 1 % apart in ${off} of ${frameErrors.length}, median ${percent(at(frameErrors, 0.5), 6)}`);
  for (const [key, limit] of [['f0', 0.01], ['jitter', 0.05], ['shimmer', 0.05], ['hnr', 0.05], ['intensity', 0.01]] as const) {
    const errors: number[] = [];
    let onlyOne = 0;
    mine.forEach((m, i) => {
      const a = m[key], b = (praat[i] as Row)[key];
      if ((a === null) !== (b === null)) onlyOne++;
      else if (a !== null && b !== null) errors.push(Math.abs(a - b) / Math.abs(b));
    });
    const good = errors.filter((e) => e <= limit).length;
    console.log(`  ${key.padEnd(9)} within ${limit * 100} %: ${good}/${errors.length + onlyOne} (target all, ${good === errors.length + onlyOne ? 'met' : 'missed'})   deviation: median ${percent(at(errors, 0.5), 4)}, 95 % ${percent(at(errors, 0.95), 3)}, largest ${percent(at(errors, 1), 2)}${onlyOne ? `, ${onlyOne} given by one side only` : ''}`);
  }
  const a = mine.reduce((n, m) => n + m.seconds, 0), b = praat.reduce((n, m) => n + m.seconds, 0);
  console.log(`  time: ${a.toFixed(2)} s, Praat ${b.toFixed(2)} s, ratio ${(b / a).toFixed(2)} (target over 1, ${b > a ? 'met' : 'missed'})`);
  if (worst) drawWorst(title, files, mine, praat, worst);
}

function generate(into: string): { files: string[]; spec: { f0: number; jitter: number; shimmer: number; hnr: number | null }[] } {
  const files: string[] = [], spec = [];
  for (const rate of [16_000, 44_100])
    for (const f0 of [85, 120, 170, 240, 330])
      for (const [jitter, shimmer, hnr] of [[0, 0, undefined], [0.01, 0.04, undefined], [0.02, 0.08, 15], [0.005, 0.02, 25]] as const) {
        const v = vowel({ rate, seconds: 1.5, f0, jitter, shimmer, hnr, seed: files.length + 1 });
        const path = join(into, `${files.length}.wav`);
        writeFileSync(path, writeWav([v.samples], { rate }));
        files.push(path);
        spec.push({ f0, jitter: v.jitter, shimmer: v.shimmer, hnr: hnr ?? null });
      }
  return { files, spec };
}

function truth(made: ReturnType<typeof generate>): void {
  const rows = made.files.map(ours);
  const worst = Math.max(...rows.filter((_, i) => made.spec[i]?.jitter === 0).map((r, k) => Math.abs((r.f0 as number) / (made.spec.filter((s) => s.jitter === 0)[k]?.f0 as number) - 1)));
  const clean = rows.map((r, i) => ({ r, s: made.spec[i] as (typeof made.spec)[number] })).filter(({ s }) => s.jitter > 0 && s.hnr === null);
  console.log(`\nagainst the truth of the generated voices: f0 at worst ${percent(worst, 3)}; jitter median ${percent(at(clean.map(({ r, s }) => Math.abs((r.jitter ?? 0) / s.jitter - 1)), 0.5), 1)}, shimmer median ${percent(at(clean.map(({ r, s }) => Math.abs((r.shimmer ?? 0) / s.shimmer - 1)), 0.5), 1)} (voices without noise)`);
}

function falseAlarms(files: string[]): void {
  let coughs = 0, breaths = 0, able = 0;
  for (const f of files) {
    const w = decodeWav(readFileSync(f));
    const m = measure(w.samples, w.rate, { floor: 75, ceiling: 600 });
    if (m.coughs.length) coughs++;
    if (m.breaths) able++;
    if (m.breaths?.length) breaths++;
  }
  console.log(`\nfalse alarms on spoken digits: a cough in ${coughs} of ${files.length} (target ≤ 3, ${coughs <= 3 ? 'met' : 'missed'}), a breath or sigh in ${breaths} of the ${able} quiet enough to tell (the rules were set with these files in sight)`);
}

/** By how far jitter, shimmer, HNR and mean pitch lie from Praat's, together. */
function drawWorst(title: string, files: string[], mine: Row[], praat: Row[], into: string): void {
  mkdirSync(into, { recursive: true });
  const off = (i: number) => (['f0', 'jitter', 'shimmer', 'hnr'] as const).reduce((sum, k) => { const a = mine[i]?.[k], b = praat[i]?.[k]; return sum + (a && b ? Math.abs(a / b - 1) * (k === 'f0' ? 5 : 1) : 0); }, 0);
  files.map((_, i) => i).sort((a, b) => off(b) - off(a)).slice(0, 10).forEach((i, rank) => {
    const name = basename(files[i] as string);
    const { samples, rate } = decodeWav(readFileSync(files[i] as string));
    const file = join(into, `listen-${title.startsWith('spoken') ? 'digit' : 'made'}-${String(rank + 1).padStart(2, '0')}-${name.replace('.wav', '')}.svg`);
    writeFileSync(file, drawTracks(name, samples, rate, mine[i]?.hz ?? [], praat[i]?.hz ?? []));
    console.log(`  ${file}: together ${percent(off(i), 3)} off`);
  });
}

function at(v: number[], q: number): number {
  const s = [...v].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(q * s.length))] ?? Number.NaN;
}

function percent(v: number, digits: number): string {
  return `${(100 * v).toFixed(digits)} %`;
}
