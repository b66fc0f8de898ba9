// 望 look, on hand-labelled photos: outlines, signs, lamps, distance, the gate, calibration, time, and OpenCV beside it. See --help.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import sharp from 'sharp';
import { analyseLook, METHOD } from '@suoke/look/analyse.ts';
import { answer, haveTongues, TONGUES, handMask, idsOf, judge, labels, meanDice, overlap, photoOf, QUESTIONS, trusted, withoutTongue } from '@suoke/look/evaluation.ts';
import type { Judged, SetName } from '@suoke/look/evaluation.ts';
import { PHONE, fromAfar, underLamp } from '@suoke/look/trials.ts';
import { sheetOf } from '@suoke/look/worst.ts';
import { calibrate } from './look-calibration.ts';
import { optionsOf } from './options.ts';

const HELP = `node bench/look.ts [--every N] [--part NAME]... [--worst DIR] [--plots]
  --every N     take each N-th photo
  --part NAME   outlines, signs, lamps, afar, gate, calibration, time, peer; default all
  --worst DIR   also draw the ten worst outlines of each set into DIR (photos: keep them out of the repository)
  --plots       also write the reliability plot into services/diagnosis/look/docs
Photos: ../shared/data/tongue, or under SUOKE_DATA. Peer: LOOK_PYTHON names a python that has opencv-python-headless.`;
const { values: o } = optionsOf(HELP, { every: { type: 'string', default: '1' }, part: { type: 'string', multiple: true }, worst: { type: 'string' }, plots: { type: 'boolean', default: false } });
if (!haveTongues()) {
  console.error('no tongue photos: put them at ../shared/data/tongue, or set SUOKE_DATA');
  process.exit(2);
}
sharp.concurrency(1);
const every = Math.max(1, Number(o.every));
const wants = (part: string) => o.part === undefined || o.part.includes(part);
const some = <T>(list: readonly T[], step = every) => list.filter((_, i) => i % step === 0);
const middle = (v: readonly number[]) => [...v].sort((a, b) => a - b)[v.length >> 1] ?? NaN;
const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
/** The figure, its target, and whether it is met. */
const against = (value: number, relation: '>=' | '<=' | '<', target: number, digits = 3, unit = '') =>
  `${value.toFixed(digits)}${unit}  (target ${relation} ${target}${unit}: ${(relation === '>=' ? Number(value.toFixed(digits)) >= target : relation === '<' ? value < target : Number(value.toFixed(digits)) <= target) ? 'met' : 'missed'})`;
const cpuOf = async (work: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
};

console.log(`${METHOD}, every ${every === 1 ? '' : `${every}-th `}photo, one thread`);
const judged: Partial<Record<SetName, Judged[]>> = {};
async function judgedOf(name: SetName): Promise<Judged[]> {
  const known = judged[name];
  if (known !== undefined) return known;
  const out: Judged[] = [];
  for (const id of some(idsOf(name))) out.push(await judge(name, id));
  judged[name] = out;
  return out;
}
const worstOf = (all: readonly Judged[], n: number) => all.filter(trusted).sort((a, b) => a.dice - b.dice).slice(0, n);

async function outlines(): Promise<void> {
  for (const [name, target] of [['labelled', 0.98], ['segmented', 0.976]] as const) {
    const all = await judgedOf(name);
    const d = all.filter(trusted).map((j) => j.dice);
    console.log(`\n${name}: mean Dice ${against(meanDice(all), '>=', target, 4)}  n ${d.length}, median ${middle(d).toFixed(4)}`);
    console.log(`  under .5 and not refused: ${all.filter((j) => trusted(j) && j.dice < 0.5 && j.problems.length === 0).length} (target 0), refused ${all.filter((j) => !j.usable).length}/${all.length}`);
    console.log(`  worst: ${worstOf(all, 10).map((j) => `${j.id} ${j.dice.toFixed(2)}${j.usable ? '' : ' (refused)'}`).join(', ')}`);
    const named = new Map<string, number>();
    for (const p of all.flatMap((j) => j.problems)) named.set(p, (named.get(p) ?? 0) + 1);
    console.log(`  problems named: ${[...named].map(([k, n]) => `${k} ${n}`).join(', ') || 'none'}`);
  }
}

const TARGETS: Readonly<Record<string, number>> = { 'fissure severe / light': 0.93, 'tooth marks severe / light': 0.87, 'coating yellow / white': 0.99, 'body dark / light': 0.99, 'body light / rest': 0.92 };
async function signs(): Promise<void> {
  console.log('\nsigns on own masks: AUC, n yes / no');
  for (const a of answer(await judgedOf('labelled'))) {
    const target = TARGETS[a.name];
    console.log(`  ${a.name.padEnd(31)} ${target === undefined ? a.auc.toFixed(3) : against(a.auc, '>=', target)}  ${a.yes} / ${a.no}`);
  }
}

async function lamps(): Promise<void> {
  const known = labels();
  const has = (id: string) => QUESTIONS.some((q) => { const l = known.get(id)?.[q.column] ?? 'NA'; return q.yes.includes(l) || q.no.includes(l); });
  const plain = (await judgedOf('labelled')).filter((j) => has(j.id));
  const cast: Judged[] = [];
  for (const { id } of plain) cast.push(await judge('labelled', id, (b) => underLamp(b, id)));
  console.log(`\nlamps: gains exp N(0, .2) on linear red, green, blue; seeded. Dice ${meanDice(plain).toFixed(4)} → ${meanDice(cast).toFixed(4)}, refused ${plain.filter((j) => !j.usable).length} → ${cast.filter((j) => !j.usable).length} of ${cast.length}`);
  const before = answer(plain), after = answer(cast);
  before.forEach((b, i) => { const a = after[i]; if (a !== undefined) console.log(`  ${b.name.padEnd(31)} ${b.auc.toFixed(3)} → ${a.auc.toFixed(3)}  loss ${against(b.auc - a.auc, '<=', 0.02)}`); });
}

interface Afar { d: number; refused: boolean; cpu: number }
async function oneFromAfar(set: SetName, id: string, share: number, size?: typeof PHONE): Promise<Afar | null> {
  const hand = await handMask(set, id);
  if (overlap(new Uint8Array(0), hand.data).share >= 0.8) return null;
  const t = await fromAfar(photoOf(set, id), hand, share, id, size);
  if (t === null) return null;
  let d = 0, refused = false;
  const cpu = await cpuOf(async () => { const r = await analyseLook(t.bytes); d = overlap(r.mask.data, t.mask.data).dice; refused = !r.quality.usable; });
  return { d, refused, cpu };
}

async function afar(): Promise<void> {
  const report = (name: string, all: readonly Afar[]) => {
    const d = all.map((a) => a.d);
    console.log(`  ${name}: mean Dice ${mean(d).toFixed(3)}, median ${middle(d).toFixed(3)}, under .5: ${d.filter((x) => x < 0.5).length}, of them not refused ${all.filter((a) => a.d < 0.5 && !a.refused).length} (target 0), refused ${all.filter((a) => a.refused).length} of ${all.length}, ${middle(all.map((a) => a.cpu)).toFixed(0)} ms of CPU`);
  };
  console.log('\nfrom afar: the photos of `segmented` shrunk into a plain or noisy ground of 1,200 × 900');
  for (const share of [0.3, 0.2, 0.12, 0.08]) {
    const all: Afar[] = [];
    for (const id of some(idsOf('segmented'), 2 * every)) { const a = await oneFromAfar('segmented', id, share); if (a !== null) all.push(a); }
    if (all.length > 0) report(`tongue ${(100 * share).toFixed(0).padStart(2)} % of the width`, all);
  }
  const phone: Afar[] = [];
  for (const id of some(idsOf('labelled'), 60 * every)) { const a = await oneFromAfar('labelled', id, 0.08, PHONE); if (a !== null) phone.push(a); }
  if (phone.length > 0) report('tongue  8 % of a 12-megapixel photo, from `labelled`', phone);
}

async function gate(): Promise<void> {
  const seen = new Map<string, [number, number]>();
  const count = (name: string, usable: boolean) => { const [n, passed] = seen.get(name) ?? [0, 0]; seen.set(name, [n + 1, passed + (usable ? 1 : 0)]); };
  for (const [i, id] of some(idsOf('segmented')).entries()) {
    for (const piece of await withoutTongue(id)) {
      count(piece.name, (await analyseLook(piece.bytes)).quality.usable);
      if (i % 4 !== 0) continue;
      // the same piece, a quarter of the width of a large picture, where the search has many windows
      const { width = 0, height = 0 } = await sharp(piece.bytes).metadata();
      const t = await fromAfar(piece.bytes, { width, height, data: new Uint8Array(width * height).fill(1) }, 0.25, `${id} ${piece.name}`);
      if (t !== null) count('from afar', (await analyseLook(t.bytes)).quality.usable);
    }
  }
  const [n, passed] = [...seen.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0] as [number, number]);
  console.log(`\nwithout a tongue: ${passed} of ${n} accepted, ${against((100 * passed) / n, '<=', 2, 1, ' %')}  ${[...seen].map(([k, [all, p]]) => `${k} ${p}/${all}`).join(', ')}`);
}

async function calibration(): Promise<void> {
  calibrate(await judgedOf('labelled'), await judgedOf('segmented'), o.plots);
}

/** What is timed: from the file's bytes to the whole result, its mask drawn too. */
const whole = async (bytes: Uint8Array): Promise<number> => (await analyseLook(bytes)).mask.data.length;

async function time(): Promise<void> {
  const photos = some(idsOf('labelled'), 45).map((id) => photoOf('labelled', id));
  // two rounds unmeasured: what a service that has run for a few seconds takes, its machine code compiled
  for (const p of [...photos, ...photos]) await whole(p);
  const wall: number[] = [], cpu: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const p of photos) {
      const start = performance.now();
      cpu.push(await cpuOf(async () => { await whole(p); }));
      wall.push(performance.now() - start);
    }
  }
  console.log(`\ntime, warm, one thread: a 384-pixel photo ${against(middle(cpu), '<', 60, 0, ' ms')} of CPU, mean ${mean(cpu).toFixed(0)} ms, ${middle(wall).toFixed(0)} ms by the clock (medians of ${cpu.length})`);
  const large = await sharp(join(TONGUES, 'segmented', `${idsOf('segmented')[0]}.jpg`)).resize(4000, 3000, { fit: 'fill' }).jpeg({ quality: 90 }).toBuffer();
  const times: number[] = [], used: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    used.push(await cpuOf(async () => { await whole(large); }));
    times.push(performance.now() - start);
  }
  console.log(`  a 12-megapixel JPEG ${against(middle(used), '<', 400, 0, ' ms')} of CPU, ${middle(times).toFixed(0)} ms by the clock (medians of 9)`);
}

/** Otsu and GrabCut of OpenCV on the same photos, for scale. */
async function peer(): Promise<void> {
  const python = process.env['LOOK_PYTHON'];
  if (python === undefined) { console.log('\npeer: not run; set LOOK_PYTHON to a python that has opencv-python-headless (pip install opencv-python-headless)'); return; }
  console.log('\npeer: OpenCV on the same photos, at most 384 pixels, one thread');
  for (const set of ['labelled', 'segmented'] as const) {
    const ids = worstOf(await judgedOf(set), Infinity).map((j) => j.id).sort();
    const run = spawnSync(python, [fileURLToPath(new URL('look_opencv.py', import.meta.url))], { input: ids.map((id) => resolve(TONGUES, set, `${id}.jpg`)).join('\n'), encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) { console.log(`  no comparison: ${run.stderr.trim().split('\n').at(-1) ?? 'python failed'}; pip install opencv-python-headless`); return; }
    const lines = run.stdout.trim().split('\n').map((l) => l.split(' '));
    const ours = (await judgedOf(set)).filter(trusted);
    for (const name of ['Otsu', 'GrabCut']) {
      const mine = lines.filter((l) => l[0] === name);
      const d: number[] = [];
      for (const [i, l] of mine.entries()) {
        const { data, info } = await sharp(l[2] as string).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
        const hand = await handMask(set, ids[i] as string);
        d.push(overlap(info.channels === 1 ? data : data.filter((_, k) => k % info.channels === 0), hand.data).dice);
      }
      const ms = 1000 * middle(mine.map((l) => Number(l[1]))), all = middle(ours.map((j) => j.milliseconds));
      console.log(`  ${set.padEnd(10)} ${name.padEnd(8)} mean Dice ${mean(d).toFixed(3)} (ours ${meanDice(ours).toFixed(3)}), ${ms.toFixed(0)} ms; our whole examination takes ${(all / ms).toFixed(1)} times that (${all.toFixed(0)} ms)`);
    }
  }
}

async function worst(to: string): Promise<void> {
  mkdirSync(to, { recursive: true });
  for (const set of ['labelled', 'segmented'] as const) {
    const file = join(to, `look-worst-${set}.png`);
    writeFileSync(file, await sheetOf(set, worstOf(await judgedOf(set), 10)));
    console.log(`\nthe ten worst outlines of ${set} (yellow by hand, cyan ours): ${file}`);
  }
}

if (wants('time')) await time();
if (wants('outlines')) await outlines();
if (wants('signs')) await signs();
if (wants('lamps')) await lamps();
if (wants('afar')) await afar();
if (wants('gate')) await gate();
if (wants('calibration')) await calibration();
if (wants('peer')) await peer();
if (o.worst !== undefined) await worst(o.worst);
