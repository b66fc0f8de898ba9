// Lower bounds on case records nobody here wrote (../shared/data/text/tcmeval-sdt): a drop means something broke.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mean, ours, overlap, readCases } from '../../../bench/differentiation.ts';

const folder = process.env.SUOKE_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');

describe('choosing among ten syndromes', () => {
  const cases = readCases(join(folder, 'text', 'tcmeval-sdt', 'train.json'));
  const results = cases.map(ours);

  it('finds the share of right syndromes and the first place that it did when this was written', () => {
    expect(cases.length).toBe(200);
    expect(mean(results.map((r) => r.share))).toBeGreaterThan(0.55);
    expect(mean(results.map((r) => +r.first))).toBeGreaterThan(0.6);
    expect(mean(results.map((r) => r.at5))).toBeGreaterThan(0.82);
  });
  it('is far above comparing characters', () => {
    expect(mean(results.map((r) => r.share))).toBeGreaterThan(mean(cases.map((c) => overlap(c).share)) + 0.2);
  });
  it('ranks exactly the options', () => {
    for (const [i, r] of results.entries()) expect(r.ranked.map((x) => x.name).sort()).toEqual([...(cases[i]?.options ?? [])].sort());
  });
});
