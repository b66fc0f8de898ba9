// How much each measure moves when a photo is taken again, and how often the comparison then claims a change that is none.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { METHOD, analyseLook } from '@suoke/look/analyse.ts';
import { TONGUES, haveTongues, idsOf } from '@suoke/look/evaluation.ts';
import { compareLooks } from '@suoke/look/domain/compare.ts';
import { NEAR } from '@suoke/look/domain/compare-repeatability.ts';
import { line, seeded } from './print.ts';
import { rephotograph } from './rephotograph.ts';

/** Casts of the second photo: the same room, another room. */
const CASTS = { 'same lamp': 0.03, 'another lamp': 0.12 } as const;

export async function repeatability(photos: number): Promise<void> {
  if (!haveTongues()) { console.error('no tongue photos: put them at ../shared/data/tongue, or set SUOKE_DATA'); process.exitCode = 2; return; }
  const all = idsOf('labelled'), step = Math.max(1, Math.floor(all.length / photos));
  const ids = all.filter((_, i) => i % step === 0).slice(0, photos);
  const u = seeded(20260301);
  const moved = new Map<string, [number[], number[]]>();
  const tallies = new Map<string, { told: number; changed: number; lightNo: number; pairs: number }>();
  for (const [k, id] of ids.entries()) {
    const file = readFileSync(join(TONGUES, 'labelled', `${id}.jpg`));
    for (const [lamp, cast] of Object.entries(CASTS)) {
      const a = await analyseLook(await rephotograph(file, u, cast)), b = await analyseLook(await rephotograph(file, u, cast));
      const c = compareLooks(a, b);
      if (!c.comparable) continue;
      const tally = tallies.get(lamp) ?? { told: 0, changed: 0, lightNo: 0, pairs: 0 };
      tallies.set(lamp, tally);
      tally.pairs++;
      if (!c.light.allows) tally.lightNo++;
      for (const x of c.changes) {
        // the first half of the photos gives the limits, the second half tells how well they hold
        if (k % 2 === 1 && x.verdict !== 'not-said') { tally.told++; if (x.verdict === 'changed') tally.changed++; }
        if (k % 2 === 1 || !c.light.allows) continue;
        const of = moved.get(x.code) ?? [[], []];
        moved.set(x.code, of);
        (of[c.light.difference <= NEAR ? 0 : 1]).push(Math.abs(x.difference));
      }
    }
  }
  // the order statistic that a new difference stays under with the stated chance, whatever the distribution
  const limit = (d: number[], code: string) => {
    const s = [...d].sort((x, y) => x - y), v = s[Math.min(s.length - 1, Math.ceil(0.95 * (s.length + 1)) - 1)] ?? NaN;
    return Number((code.startsWith('tongue.') ? Math.max(0.05, v) : v).toPrecision(3));
  };
  console.log(`95th percentiles of the difference between two photographs of one tongue, first half of ${ids.length} photos (${METHOD}); for domain/compare-repeatability.ts:`);
  for (const [code, [near, far]] of moved) {
    const pair = [limit(near, code), Math.max(limit(near, code), limit(far, code))];
    console.log(`  '${code}': [${pair.join(', ')}],`);
  }
  const [some] = moved.values();
  console.log(`pairs behind each: ${some?.[0].length ?? 0} under nearly the same lamp, ${some?.[1].length ?? 0} under different ones`);
  for (const [lamp, t] of tallies) {
    const share = t.changed / Math.max(1, t.told);
    line(`changes claimed though nothing changed, second half, ${lamp}`, share, '≤ .07', share <= 0.07);
    console.log(`   ${t.pairs} pairs, light refused in ${t.lightNo}`);
  }
}
