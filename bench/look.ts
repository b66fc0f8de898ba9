// 望 look: Dice of the outline, AUC of every labelled sign, the gate, the time. `node bench/look.ts [--every N]` takes each N-th photo.
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import process from 'node:process';
import { analyseLook } from '@suoke/look/analyse.ts';
import { answer, haveTongues, TONGUES, idsOf, judge, meanDice, trusted, withoutTongue } from '@suoke/look/evaluation.ts';
import type { Judged, SetName } from '@suoke/look/evaluation.ts';
import sharp from 'sharp';

if (!haveTongues()) {
  console.error('no tongue photos: put them at ../shared/data/tongue, or set SUOKE_DATA');
  process.exit(2);
}
const every = Math.max(1, Number(parseArgs({ options: { every: { type: 'string', default: '1' } } }).values.every));
const some = <T>(list: T[]) => list.filter((_, i) => i % every === 0);
const middle = (v: number[]) => [...v].sort((a, b) => a - b)[v.length >> 1] ?? NaN;

async function set(name: SetName): Promise<Judged[]> {
  const out: Judged[] = [];
  const cpu = process.cpuUsage();
  for (const id of some(idsOf(name))) out.push(await judge(name, id));
  const used = process.cpuUsage(cpu);
  const d = out.filter(trusted);
  const worst = [...d].sort((a, b) => a.dice - b.dice).slice(0, 5).map((j) => `${j.id} ${j.dice.toFixed(2)}${j.usable ? '' : ' (refused)'}`).join(', ');
  console.log(`${name.padEnd(10)} n ${d.length}  mean Dice ${meanDice(out).toFixed(4)}  median ${middle(d.map((j) => j.dice)).toFixed(4)}  under .5: ${d.filter((j) => j.dice < 0.5).length}  refused ${out.filter((j) => !j.usable).length}/${out.length}  ${middle(out.map((j) => j.milliseconds)).toFixed(0)} ms a photo (median), ${((used.user + used.system) / 1000 / out.length).toFixed(0)} ms of CPU with the comparison`);
  console.log(`           worst: ${worst}`);
  const refusals = new Map<string, number>();
  for (const j of out) for (const p of j.problems) refusals.set(p, (refusals.get(p) ?? 0) + 1);
  console.log(`           problems named: ${[...refusals].map(([k, n]) => `${k} ${n}`).join(', ') || 'none'}`);
  return out;
}

const labelled = await set('labelled');
await set('segmented');
console.log('\nsigns (own masks)                 AUC    n yes / no');
for (const a of answer(labelled)) console.log(`${a.name.padEnd(32)} ${a.auc.toFixed(3)}   ${a.yes} / ${a.no}`);

const gate = new Map<string, [number, number]>();
for (const id of some(idsOf('segmented'))) {
  for (const piece of await withoutTongue(id)) {
    const r = await analyseLook(piece.bytes);
    const [n, passed] = gate.get(piece.name) ?? [0, 0];
    gate.set(piece.name, [n + 1, passed + (r.quality.usable ? 1 : 0)]);
  }
}
const all = [...gate.values()].reduce((a, b) => [a[0] + b[0], a[1] + b[1]], [0, 0] as [number, number]);
console.log(`\nwithout a tongue: ${all[1]} of ${all[0]} accepted (${((100 * all[1]) / all[0]).toFixed(1)} %)  ${[...gate].map(([k, [n, p]]) => `${k} ${p}/${n}`).join(', ')}`);

const photo = await sharp({ create: { width: 4000, height: 3000, channels: 3, background: '#806050' } })
  .composite([{ input: await sharp(join(TONGUES, 'segmented', `${idsOf('segmented')[0]}.jpg`)).resize(4000, 3000).toBuffer() }]).jpeg({ quality: 90 }).toBuffer();
const times: number[] = [];
const cpu = process.cpuUsage();
for (let i = 0; i < 5; i++) {
  const start = performance.now();
  await analyseLook(photo);
  times.push(performance.now() - start);
}
const used = process.cpuUsage(cpu);
console.log(`12-megapixel photo: ${middle(times).toFixed(0)} ms (median of 5), ${((used.user + used.system) / 5000).toFixed(0)} ms of CPU`);
