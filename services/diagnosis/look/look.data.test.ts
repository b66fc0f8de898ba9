// Lower bounds of what the analysis reaches on hand-labelled photos; the bench prints the exact figures on all of them.
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseLook } from './analyse.ts';
import { answer, haveTongues, idsOf, judge, meanDice, trusted, withoutTongue } from './evaluation.ts';
import type { Judged } from './evaluation.ts';

describe.skipIf(!haveTongues())('on hand-labelled photos', () => {
  const segmented: Judged[] = [], labelled: Judged[] = [];
  beforeAll(async () => {
    for (const [i, id] of idsOf('segmented').entries()) if (i % 3 === 0) segmented.push(await judge('segmented', id));
    for (const [i, id] of idsOf('labelled').entries()) if (i % 4 === 0) labelled.push(await judge('labelled', id));
  }, 600_000);

  it('finds the tongue as people drew it', () => {
    expect(meanDice(segmented)).toBeGreaterThan(0.965);
    expect(meanDice(labelled)).toBeGreaterThan(0.97);
    for (const j of [...segmented, ...labelled].filter(trusted)) if (j.dice < 0.5) expect(j.usable, j.id).toBe(false);
  });
  it('uses nearly every real photo', () => {
    expect([...segmented, ...labelled].filter((j) => !j.usable).length / (segmented.length + labelled.length)).toBeLessThan(0.03);
  });
  it('orders the signs as people labelled them', () => {
    const least: Record<string, number> = {
      'fissure severe / light': 0.88, 'tooth marks severe / light': 0.84, 'coating yellow / white': 0.97, 'coating light yellow / white': 0.93, 'coating yellow / light yellow': 0.8,
      'coating white / rest': 0.93, 'body dark / light': 0.98, 'body dark / rest': 0.95, 'body light / rest': 0.88,
    };
    for (const a of answer(labelled)) if (least[a.name] !== undefined) expect(a.auc, a.name).toBeGreaterThan(least[a.name] as number);
  });
  it('refuses pictures without a tongue', async () => {
    let all = 0, accepted = 0;
    for (const [i, id] of idsOf('segmented').entries()) {
      if (i % 6 !== 0) continue;
      for (const piece of await withoutTongue(id)) {
        all++;
        if ((await analyseLook(piece.bytes)).quality.usable) accepted++;
      }
    }
    expect(all).toBeGreaterThan(40);
    expect(accepted / all).toBeLessThan(0.06);
  });
});
