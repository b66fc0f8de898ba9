// The committed citations are what the classics say, and every quote stands where it is said to stand.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../data/load.ts';
import { BOOKS, Classic } from './classics.ts';

const data = process.env.SUOKE_DATA ?? new URL('../../../../../shared/data', import.meta.url).pathname;
const folder = `${data}/knowledge/classics`;

describe('citations', () => {
  it('are all found in the texts, at the chapter and clause given', () => {
    expect(existsSync(folder), `${folder} is needed`).toBe(true);
    const books = new Map(Object.entries(BOOKS).map(([name, b]) => [b.title, new Classic(folder, name)]));
    const { base } = loadKnowledge();
    const cited = new Map(base.syndromes.flatMap((s) => s.citations).map((c) => [c.key, c]));
    expect(cited.size).toBeGreaterThan(60);
    for (const c of cited.values()) {
      const found = books.get(c.work)?.find(c.quote);
      expect(found, `${c.key} ${c.quote}`).toBeDefined();
      expect(found?.clause ? `${found.chapter} 第${found.clause}条` : found?.chapter, c.key).toBe(c.place);
    }
  });
});
