// 望 look, on hand-labelled photos: outlines, signs, lamps, distance, the gate, calibration, time, and OpenCV beside it. See --help.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import process from 'node:process';
import sharp from 'sharp';
import { analyseLook, METHOD } from '@suoke/look/analyse.ts';
import { plot, reliability } from '@suoke/look/calibration.ts';
import type { Reliability } from '@suoke/look/calibration.ts';
import { answer, haveTongues, TONGUES, handMask, idsOf, judge, labels, meanDice, overlap, photoOf, QUESTIONS, trusted, withoutTongue } from '@suoke/look/evaluation.ts';
import type { Judged, SetName } from '@suoke/look/evaluation.ts';
import { fromAfar, underLamp } from '@suoke/look/trials.ts';
import { sheetOf } from '@suoke/look/worst.ts';

const HELP = `node bench/look.ts [--every N] [--part NAME]... [--worst DIR] [--plots]
  --every N     take each N-th photo
  --part NAME   outlines, signs, lamps, afar, gate, calibration, time, peer; default all
  --worst DIR   also draw the ten worst outlines of each set into DIR (photos: keep them out of the repository)
  --plots       also write the reliability plot into services/diagnosis/look/docs
Photos: ../shared/data/tongue, or under SUOKE_DATA. Peer: LOOK_PYTHON names a python that has opencv-python-headless.`;
const { values: o } = parseArgs({ options: { every: { type: 'string', default: '1' }, part: { type: 'string', multiple: true }, worst: { type: 'string' }, plots: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } });
if (o.help) { console.log(HELP); process.exit(0); }
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

async function afar(): Promise<void> {
  console.log('\nfrom afar: the photos of `segmented` shrunk into a plain or noisy ground of 1,200 × 900');
  for (const share of [0.3, 0.2, 0.12, 0.08]) {
    const d: number[] = [];
    let refused = 0;
    for (const id of some(idsOf('segmented'), 2 * every)) {
      const hand = await handMask('segmented', id);
      if (overlap(new Uint8Array(0), hand.data).share >= 0.8) continue;
      const t = await fromAfar(photoOf('segmented', id), hand, share, id);
      if (t === null) continue;
      const r = await analyseLook(t.bytes);
      d.push(overlap(r.mask.data, t.mask.data).dice);
      if (!r.quality.usable) refused++;
    }
    if (d.length === 0) continue;
    console.log(`  tongue ${(100 * share).toFixed(0).padStart(2)} % of the width: mean Dice ${mean(d).toFixed(3)}, median ${middle(d).toFixed(3)}, under .5: ${d.filter((x) => x < 0.5).length}, refused ${refused} of ${d.length}`);
  }
}

async function gate(): Promise<void> {
  const seen = new Map<string, [number, number]>();
  for (const id of some(idsOf('segmented'))) {
    for (const piece of await withoutTongue(id)) {
      const r = await analyseLook(piece.bytes);
      const [n, passed] = seen.get(piece.name) ?? [0, 0];
      seen.set(piece.name, [n + 1, passed + (r.quality.usable ? 1 : 0)]);
    }
  }
  const [n, passed] = [...seen.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0] as [number, number]);
  console.log(`\nwithout a tongue: ${passed} of ${n} accepted, ${against((100 * passed) / n, '<=', 2, 1, ' %')}  ${[...seen].map(([k, [all, p]]) => `${k} ${p}/${all}`).join(', ')}`);
}

/** Is a photo's quality the Dice to expect; is a finding's confidence the share that is right, its score the share that is labelled so? */
async function calibration(): Promise<void> {
  const known = labels();
  const all = await judgedOf('labelled'), others = await judgedOf('segmented');
  const show = (r: Reliability) => console.log(`  ${r.name.padEnd(36)} error ${r.error.toFixed(3)}  ${r.bins.map((b) => `${b.claimed.toFixed(2)}→${b.observed.toFixed(2)}`).join('  ')}`);
  console.log('\ncalibration: claimed → observed, bins of equal count; error = expected calibration error');
  show(reliability('quality → Dice', [...all, ...others].filter(trusted).map((j) => ({ claimed: j.quality, outcome: j.dice }))));
  const curves: Reliability[] = [];
  const right: { claimed: number; outcome: number }[] = [];
  for (const q of QUESTIONS.filter((x) => x.name in TARGETS)) {
    const asked = all.flatMap((j) => {
      const label = known.get(j.id)?.[q.column] ?? 'NA', score = j.scores[q.code], confidence = j.confidence[q.code];
      if (score === undefined || confidence === undefined || !(q.yes.includes(label) || q.no.includes(label))) return [];
      const yes = q.yes.includes(label);
      return [{ score, confidence, yes }];
    });
    curves.push(reliability(`score, ${q.name}`, asked.map((a) => ({ claimed: a.score, outcome: a.yes ? 1 : 0 }))));
    const calls = asked.map((a) => ({ claimed: a.confidence, outcome: a.score >= 0.5 === a.yes ? 1 : 0 }));
    show(reliability(`confidence, ${q.name}`, calls, 5));
    right.push(...calls);
  }
  const confidence = reliability('confidence, all five', right);
  for (const c of [confidence, ...curves]) show(c);
  if (!o.plots) return;
  const docs = fileURLToPath(new URL('../services/diagnosis/look/docs/', import.meta.url));
  mkdirSync(docs, { recursive: true });
  writeFileSync(join(docs, 'reliability.svg'), plot([confidence, ...curves], { zh: '可靠性：自称的把握与实际相符的程度', en: `${METHOD}, ${all.length} labelled photos; the diagonal is honesty` }));
}

async function time(): Promise<void> {
  const photos = some(idsOf('labelled'), 45).map((id) => photoOf('labelled', id));
  for (const p of photos) await analyseLook(p);                            // warm
  const wall: number[] = [], cpu: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (const p of photos) {
      const start = performance.now();
      cpu.push(await cpuOf(async () => { await analyseLook(p); }));
      wall.push(performance.now() - start);
    }
  }
  console.log(`\ntime, warm, one thread: a 384-pixel photo ${against(middle(cpu), '<', 60, 0, ' ms')} of CPU, ${middle(wall).toFixed(0)} ms by the clock (medians of ${cpu.length})`);
  const large = await sharp(join(TONGUES, 'segmented', `${idsOf('segmented')[0]}.jpg`)).resize(4000, 3000, { fit: 'fill' }).jpeg({ quality: 90 }).toBuffer();
  const times: number[] = [], used: number[] = [];
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    used.push(await cpuOf(async () => { await analyseLook(large); }));
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
