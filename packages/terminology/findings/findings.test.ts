// The tables of findings are well formed, and their codes are those the command line promises.
import { describe, expect, it } from 'vitest';
import { findingGroup, findingGroups, parseGroups } from '../index.ts';

const promised = [
  ...['pale', 'light-red', 'red', 'crimson', 'purple'].map((c) => `tongue.body.${c}`),
  ...['white', 'yellow', 'grey-black', 'thin', 'thick', 'peeled'].map((c) => `tongue.coating.${c}`),
  ...['fissured', 'tooth-marked', 'swollen', 'thin'].map((c) => `tongue.shape.${c}`),
  ...['floating', 'deep', 'slow', 'rapid', 'slippery', 'rough', 'wiry', 'tight', 'knotted', 'skipping', 'intermittent'].map((c) => `pulse.${c}`),
];

describe('findings', () => {
  it('has the promised codes', () => expect(promised.filter((c) => !findingGroup(c))).toEqual([]));
  it('has at least six hundred groups, each with words of its own name', () => {
    expect(findingGroups().length).toBeGreaterThanOrEqual(600);
    for (const g of findingGroups()) expect(g.terms.length, g.code).toBeGreaterThan(0);
  });
  it('keeps words that deny a finding apart from those that say it', () => {
    const [g] = parseGroups('a.b | 甲 | a | 甲 !乙 丙');
    expect([g?.terms, g?.denials]).toEqual([['甲', '丙'], ['乙']]);
    expect(parseGroups('a.b | 甲 | a | 甲')[0]).not.toHaveProperty('denials');
    expect(() => parseGroups('a.b | 甲 | a | !乙')).toThrow(/malformed/);
    for (const f of findingGroups()) for (const d of f.denials ?? []) expect(f.terms, `${f.code} ${d}`).not.toContain(d);
  });
  it('refuses a malformed row and a code given twice', () => {
    expect(() => parseGroups('nonsense')).toThrow(/malformed/);
    expect(() => parseGroups('a.b | 甲 | a | 甲\na.b | 乙 | b | 乙')).toThrow(/twice/);
  });
});
