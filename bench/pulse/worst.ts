// The ten segments about which the analysis was most sure and most wrong, no two of one patient unless patients run out, drawn into a folder.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RHYTHMS } from '@suoke/pulse/domain/rules.ts';
import { fourOf, FOUR, scoreList, type Segment } from '@suoke/pulse/support/ppg.ts';
import { largest } from '@suoke/pulse/support/metrics.ts';
import type { PulseResult } from '@suoke/pulse/result.ts';
import { waveSvg } from './draw.ts';

export function drawWorst(folder: string, segments: readonly Segment[], results: readonly PulseResult[], rateHz: number): void {
  mkdirSync(folder, { recursive: true });
  const wrong = results.map((r, i) => ({ i, r, s: segments[i]!, four: fourOf(scoreList(r.rhythm.scores)) })).filter((x) => largest(x.four) !== FOUR[x.s.rhythm]).sort((a, b) => Math.max(...b.four) - Math.max(...a.four));
  const seen = new Set<string>();
  const chosen = [...wrong.filter((x) => !seen.has(x.s.subject) && seen.add(x.s.subject)), ...wrong].filter((x, k, all) => all.indexOf(x) === k).slice(0, 10);
  const cards = chosen.map(({ i, r, s }, k) => {
    const told = r.rhythm.label === 'uncertain' ? 'uncertain' : r.rhythm.label;
    writeFileSync(join(folder, `${k + 1}.svg`), waveSvg(r.waveform.values, r.waveform.rateHz, r.beats, segments[i]!.samples.length / rateHz));
    console.log(`  worst ${k + 1}: segment ${i} of ${s.subject}: is ${RHYTHMS[s.rhythm]}, told ${told} (${r.rhythm.confidence.toFixed(2)}), ${r.beats.length} beats, ${r.rateBpm?.toFixed(0)} a minute, quality ${r.quality.score.toFixed(2)}`);
    return `<figure><img src="${k + 1}.svg" alt=""><figcaption>${k + 1}. segment ${i}, ${s.subject}: is <b>${RHYTHMS[s.rhythm]}</b>, told <b>${told}</b> with ${r.rhythm.confidence.toFixed(2)}; ${r.beats.length} beats, quality ${r.quality.score.toFixed(2)}; ${Object.entries(r.rhythm.scores).map(([n, v]) => `${n} ${v.toFixed(2)}`).join(', ')}</figcaption></figure>`;
  });
  writeFileSync(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>worst ten</title><h1>The ten rhythms told with most confidence and wrong</h1>${cards.join('\n')}\n`);
}
