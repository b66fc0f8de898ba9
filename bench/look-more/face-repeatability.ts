// How much each measure of a face moves when a drawn face is photographed again, and how often the comparison then claims a change that is none.
import sharp from 'sharp';
import { compareFaces } from '@suoke/look/domain/face/compare.ts';
import { FACE_METHOD, analyseFace } from '@suoke/look/face/analyse-face.ts';
import { drawFace } from '@suoke/look/face/testing.ts';
import { line, seeded } from './print.ts';
import { rephotograph } from './rephotograph.ts';

const CASTS = { 'same lamp': 0.03, 'another lamp': 0.12 } as const;
/** A tint that everybody would see, to count the changes that are told. */
const FLUSH = [1.12, 0.8, 0.86] as const;

export async function faceRepeatability(faces = 60): Promise<void> {
  const u = seeded(20261122);
  const moved = new Map<string, number[]>();
  const tally = { told: 0, changed: 0, lightNo: 0, pairs: 0, flushed: 0, seen: 0 };
  for (let k = 0; k < faces; k++) {
    const tone = u(), size = Math.round(420 + 400 * u());
    const skin = [235 - 150 * tone, 195 - 135 * tone, 170 - 125 * tone] as const;
    const photo = async (cast: number, tint: Parameters<typeof drawFace>[0] = {}) => {
      // the head is held a little differently to the lamp each time
      const p = drawFace({ size, skin, shade: 0.15 * u(), ...tint });
      const file = await sharp(p.data, { raw: { width: size, height: size, channels: 3 } }).png({ compressionLevel: 1 }).toBuffer();
      return analyseFace(await rephotograph(file, u, cast));
    };
    for (const cast of Object.values(CASTS)) {
      const a = await photo(cast), b = await photo(cast), flushed = await photo(cast, { tint: { 'left-cheek': FLUSH, 'right-cheek': FLUSH } });
      const c = compareFaces(a, b);
      if (!c.comparable) continue;
      tally.pairs++;
      if (!c.light.allows) { tally.lightNo++; continue; }
      for (const x of c.changes) {
        if (k % 2 === 0) moved.set(x.code, [...(moved.get(x.code) ?? []), Math.abs(x.difference)]);
        else if (x.verdict !== 'not-said') { tally.told++; if (x.verdict === 'changed') tally.changed++; }
      }
      if (k % 2 === 0) continue;
      const cheeks = compareFaces(a, flushed).changes.filter((x) => /-cheek$/.test(x.code) && x.verdict !== 'not-said');
      tally.flushed += cheeks.length;
      tally.seen += cheeks.filter((x) => x.verdict === 'changed' && x.sentence.zh.includes('偏红')).length;
    }
  }
  // the order statistic that a new difference stays under with the stated chance, whatever the distribution
  console.log(`95th percentiles of the difference between two photographs of one drawn face, first half of ${faces} faces (${FACE_METHOD}); for domain/face/compare-repeatability.ts:`);
  for (const [code, d] of moved) {
    const s = [...d].sort((x, y) => x - y), v = s[Math.min(s.length - 1, Math.ceil(0.95 * (s.length + 1)) - 1)] ?? NaN;
    console.log(`  '${code}': ${Number((code.startsWith('sign.') ? Math.max(0.05, v) : v).toPrecision(3))},   // of ${s.length}`);
  }
  const share = tally.changed / Math.max(1, tally.told), found = tally.seen / Math.max(1, tally.flushed);
  line('changes claimed though nothing changed, second half', share, '≤ .07', share <= 0.07);
  line('cheeks reddened in the drawing that are told as redder', found, '≥ .95', found >= 0.95);
  console.log(`   ${tally.pairs} pairs, light refused in ${tally.lightNo}`);
}
