// Touch maps with known areas, generated with noise, drift and bad sensors: what is found, how far off, which false alarms, how fast, with OpenCV on
// the same maps beside it; side differences; change over time; the body map marked twice. See --help.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { analysePalpation, comparePalpations } from '@suoke/palpation/analyse.ts';
import type { MapArea, MapReading } from '@suoke/palpation/domain/maps.ts';
import { drawMap } from '@suoke/palpation/testing/draw.ts';
import { makeMap } from '@suoke/palpation/testing/maps.ts';
import type { MapSpec, TrueArea } from '@suoke/palpation/testing/maps.ts';
import { plot, type Curve } from './reliability.ts';
import { optionsOf } from './options.ts';
import { makeCase, mapOf, match, random, type Case, type Matched } from './palpation/cases.ts';
import { areaCalibration } from './palpation/areas.ts';
import { hand } from './palpation/hand.ts';
import { listCalibration } from './palpation/lists.ts';
import { openCv, type PeerMap } from './palpation/peer.ts';

const HELP = `node bench/palpation.ts [--only PART,PART] [--worst DIR] [--docs DIR]
  --only PART,…  areas, calibration, lists, sides, change, hand, speed; default all
  --worst DIR    also draw the ten worst maps of the areas into DIR
  --docs DIR     also draw the reliability plots of calibration and lists into DIR (services/diagnosis/palpation/docs)
Peer: SUOKE_OPENCV_PYTHON names a python that has opencv-python-headless.`;
const { values: flags } = optionsOf(HELP, { only: { type: 'string' }, worst: { type: 'string' }, docs: { type: 'string' } });

interface Outcome extends Matched<MapArea> { c: Case; reading: MapReading }

const COUNT = 1000;
const mark = (ok: boolean) => (ok ? 'met' : 'missed');

const read = (m: PeerMap) => analysePalpation({ ambientC: 24, grids: [{ region: 'umbilical', unit: m.quantity === 'temperature' ? 'Cel' : 'kPa', ...m }] });

function run(c: Case): Outcome {
  const r = read(mapOf(c));
  const reading = r.maps[0] as MapReading;
  return { c, reading, ...match(c.spec.areas, reading.areas, (m) => ({ up: m.kind === 'hot' || m.kind === 'hard', at: m.centreMm })) };
}

function f1Of(all: readonly Matched<unknown>[]): { f1: number; precision: number; recall: number } {
  const hits = all.reduce((n, o) => n + o.hits.length, 0), missed = all.reduce((n, o) => n + o.missed.length, 0), wrong = all.reduce((n, o) => n + o.false.length, 0);
  const precision = hits / (hits + wrong), recall = hits / (hits + missed);
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

const at = (v: number[], q: number) => { const s = [...v].sort((a, b) => a - b); return s[Math.min(s.length - 1, Math.floor(q * s.length))] ?? Number.NaN; };
const pct = (v: number) => `${(100 * v).toFixed(1)} %`;

function areas(): Outcome[] {
  const all: Outcome[] = [];
  for (const [name, hard, target] of [['easy', 0.1, 0.99], ['ordinary', 0.5, 0.95], ['hard', 1, 0.9]] as const) {
    const outcomes = Array.from({ length: COUNT }, (_, i) => run(makeCase(i + 1, hard, i % 4)));
    const hits = outcomes.flatMap((o) => o.hits), { f1, precision: p, recall: q } = f1Of(outcomes);
    const off = hits.map(({ truth, found }) => Math.hypot(found.centreMm[0] - truth.x, found.centreMm[1] - truth.y));
    const size = hits.map(({ truth, found }) => found.areaMm2 / (Math.PI * truth.a * truth.b) - 1);
    const empty = outcomes.filter((o) => o.c.spec.areas.length === 0);
    console.log(`areas, ${name} (${COUNT} maps): F1 ${f1.toFixed(3)} (target ${target} ${mark(f1 >= target)}), precision ${p.toFixed(3)}, recall ${q.toFixed(3)}; centre off by median ${at(off, 0.5).toFixed(1)} mm, 95 % ${at(off, 0.95).toFixed(1)} mm; size off by median ${pct(at(size, 0.5))}, middle half ${pct(at(size, 0.25))} to ${pct(at(size, 0.75))}; false alarm on ${pct(empty.filter((o) => o.false.length > 0).length / empty.length)} of maps without any area (target ≤ 3 % ${mark(empty.filter((o) => o.false.length > 0).length / empty.length <= 0.03)})`);
    peers(name, outcomes);
    all.push(...outcomes);
  }
  return all;
}

/** OpenCV on the same maps, with our limits: areas within a fixed distance of the median, and blobs. */
function peers(name: string, outcomes: readonly Outcome[]): void {
  const maps = outcomes.map((o) => mapOf(o.c)), start = process.cpuUsage();
  for (const m of maps) read(m);
  const { user, system } = process.cpuUsage(start), ours = (user + system) / 1000 / maps.length;
  const told = openCv(maps);
  if (typeof told === 'string') { console.log(`  no comparison: ${told}`); return; }
  for (const [peer, { found, milliseconds }] of told) {
    const { f1, precision, recall } = f1Of(outcomes.map((o, i) => match(o.c.spec.areas, found[i] ?? [], (a) => a)));
    console.log(`  ${peer} (OpenCV), ${name}: F1 ${f1.toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${milliseconds.toFixed(2)} ms a map, ours ${ours.toFixed(2)} (ratio ${(ours / milliseconds).toFixed(1)})`);
  }
}

function calibration(): void {
  draw('reliability.svg', areaCalibration(), { zh: '生成网格上的冷热硬软区', en: 'areas on generated grids' });
}

function lists(): void {
  draw('reliability-lists.svg', listCalibration(), { zh: '手与单个仪器所得：另一检查者是否同判', en: 'what hands enter: does another examiner say the same' });
}

function draw(name: string, curves: readonly Curve[], title: { zh: string; en: string }): void {
  if (flags.docs === undefined) return;
  mkdirSync(flags.docs, { recursive: true });
  writeFileSync(join(flags.docs, name), plot(curves, title));
}

function sides(): void {
  const asym = (difference: number, seed: number) => {
    const r = random(seed * 104729 + 7);
    const across = r.between(-0.5, 0.5), along = r.between(-1.5, 1.5);
    // The two feet share their slopes, mirrored, up to 0.3 °C from end to end.
    const spec = (k: number, base: number): MapSpec => ({ rows: 20, cols: 16, pitchMm: 8, base, slope: [(k ? -1 : 1) * across + r.between(-0.3, 0.3), along + r.between(-0.3, 0.3)], bend: 0.2, noise: 0.15, offset: 0.08, drift: r.between(-0.15, 0.15), dead: 0.03, stuck: 0.005, areas: [], seed: 2 * seed + k });
    const base = r.between(27, 34), healthy = (r.chance(0.5) ? 1 : -1) * Math.abs(0.38 + 0.31 * Math.sqrt(-2 * Math.log(1 - r.between(0, 1))) * Math.cos(2 * Math.PI * r.between(0, 1))); // a healthy foot's own difference after Uematsu 1988
    const grid = (s: MapSpec, side: string) => ({ region: 'sole', side, quantity: 'temperature', unit: 'Cel', pitchMm: 8, values: makeMap(s) });
    return analysePalpation({ ambientC: 24, grids: [grid(spec(0, base + healthy + difference), 'left'), grid(spec(1, base), 'right')] }).asymmetries[0]?.marked ?? false;
  };
  const share = (difference: number) => Array.from({ length: 300 }, (_, i) => asym(difference, i + 1)).filter(Boolean).length / 300;
  const alarms = share(0);
  console.log(`sides of the sole (a healthy person’s own difference of 0.38 ± 0.31 °C comes on top): marked at 0 °C ${pct(alarms)} (target ≤ 5 % ${mark(alarms <= 0.05)}), at 1 °C ${pct(share(1))}, 1.5 °C ${pct(share(1.5))}, 2.2 °C ${pct(share(2.2))} (target ≥ 95 % ${mark(share(2.2) >= 0.95)}): a healthy difference the other way hides some`);
  const spotted = (contrast: number) => Array.from({ length: 300 }, (_, i) => spotOnOneSide(contrast, i + 1)).filter(Boolean).length / 300;
  console.log(`one spot of 12–20 mm on one sole alone: found at 1 °C ${pct(spotted(1))}, 1.5 °C ${pct(spotted(1.5))}, 2.2 °C ${pct(spotted(2.2))} (target ≥ 95 % ${mark(spotted(2.2) >= 0.95)}), on the right side and within 15 mm`);
}

function spotOnOneSide(contrast: number, seed: number): boolean {
  const r = random(seed * 15485863 + 3);
  const spot: TrueArea = { x: r.between(25, 100), y: r.between(25, 135), a: r.between(12, 20), b: r.between(12, 20), turn: 0, contrast, soft: r.between(0, 1) };
  const spec = (k: number): MapSpec => ({ rows: 20, cols: 16, pitchMm: 8, base: 30, slope: [(k ? -1 : 1) * 0.3, 0.8], bend: 0.2, noise: 0.15, offset: 0.08, drift: 0.1, dead: 0.03, stuck: 0.005, areas: k ? [] : [spot], seed: 2 * seed + k });
  const grid = (k: number) => ({ region: 'sole', side: k ? 'right' : 'left', quantity: 'temperature', unit: 'Cel', pitchMm: 8, values: makeMap(spec(k)) });
  const found = analysePalpation({ ambientC: 24, grids: [grid(0), grid(1)] }).sideMaps[0]?.areas ?? [];
  return found.some((a) => a.higher === 'left' && Math.hypot(a.centreMm[0] - spot.x, a.centreMm[1] - spot.y) <= 15);
}

function change(): void {
  let same = 0, spotted = 0;
  const n = 300;
  for (let i = 0; i < n; i++) {
    const c = makeCase(i + 5000, 0.4, 1);
    const t = c.spec.areas[0];
    if (!t) continue;
    const grid = (spec: MapSpec) => ({ ambientC: 24, grids: [{ region: 'umbilical', quantity: c.quantity, unit: c.quantity === 'temperature' ? 'Cel' : 'kPa', pitchMm: spec.pitchMm, values: makeMap(spec) }] });
    const before = grid(c.spec);
    if (comparePalpations(before, grid({ ...c.spec, seed: i + 90_000 })).changes.every((x) => x.verdict === 'same')) same++;
    if (comparePalpations(before, grid({ ...c.spec, seed: i + 90_000, areas: [{ ...t, contrast: t.contrast * 0.3 }] })).changes.some((x) => x.verdict === 'less' || x.verdict === 'gone')) spotted++;
  }
  console.log(`change over time: nothing changed and nothing reported ${pct(same / n)}; a spot fallen to 30 % reported as less or gone ${pct(spotted / n)}`);
}

function speed(): void {
  for (const n of [24, 64, 160]) {
    const values = makeMap({ ...makeCase(3, 0.5, 3).spec, rows: n, cols: n });
    const input = { ambientC: 24, grids: [{ region: 'umbilical', quantity: 'temperature', unit: 'Cel', pitchMm: 4, values: values.map((row) => row.map((v) => (v === null ? null : Math.min(45, Math.max(10, v))))) }] };
    const times: number[] = [];
    for (let i = 0; i < 9; i++) { const s = process.cpuUsage(); analysePalpation(input); const e = process.cpuUsage(s); times.push((e.user + e.system) / 1000); }
    console.log(`speed: a grid of ${n} × ${n} in ${at(times, 0.5).toFixed(1)} ms of processor time (median of 9)`);
  }
}

function worst(all: readonly Outcome[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const cost = (o: Outcome) => o.missed.length + o.false.length + o.hits.reduce((s, h) => s + Math.hypot(h.found.centreMm[0] - h.truth.x, h.found.centreMm[1] - h.truth.y) / 40, 0);
  [...all].sort((a, b) => cost(b) - cost(a) || a.c.seed - b.c.seed).slice(0, 10).forEach((o, i) => {
    const file = join(folder, `palpation-worst-${String(i + 1).padStart(2, '0')}.svg`);
    writeFileSync(file, drawMap(makeMap(o.c.spec), o.reading, o.c.spec.areas));
    console.log(`${file}: ${o.c.quantity}, ${o.c.spec.rows} × ${o.c.spec.cols} at ${o.c.spec.pitchMm.toFixed(1)} mm, noise ${o.c.spec.noise.toFixed(2)}; ${o.missed.length} missed, ${o.false.length} false`);
  });
}

const parts = { areas: () => { const all = areas(); if (flags.worst !== undefined) worst(all, flags.worst); }, calibration, lists, sides, change, hand, speed };
const wanted = flags.only?.split(',') ?? Object.keys(parts), unknown = wanted.filter((w) => !(w in parts));
if (unknown.length) {
  console.error(`no part is called ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const w of wanted) parts[w as keyof typeof parts]();
