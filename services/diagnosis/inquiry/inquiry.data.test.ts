// How much of what physicians marked in real records is read. Rule: a gold phrase counts as read when it stands in the text
// and some finding (of either polarity) shares two characters of its place with it, or all of a shorter one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { analyseInquiry } from './analyse.ts';

const root = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
const file = join(root, 'text/tcmeval-sdt/train.json');

describe('findings of TCMEval-SDT', () => {
  it('reads most of the marked phrases', () => {
    if (!existsSync(file)) throw new Error(`${file} is missing: set SUOKE_DATA`);
    const records = JSON.parse(readFileSync(file, 'utf8')) as { 'Clinical Data': string; 'Clinical Information': string }[];
    let gold = 0;
    let read = 0;
    for (const record of records) {
      const text = record['Clinical Data'];
      const spans = analyseInquiry(text).findings.map((f) => f.span);
      for (const phrase of record['Clinical Information'].split(/[;；]/).map((p) => p.trim()).filter(Boolean)) {
        const unit = text.indexOf(phrase);
        if (unit < 0) continue;
        const start = [...text.slice(0, unit)].length;
        const end = start + [...phrase].length;
        gold++;
        if (spans.some(([a, b]) => Math.min(b, end) - Math.max(a, start) >= Math.min(2, end - start))) read++;
      }
    }
    expect(gold).toBeGreaterThan(1000);
    expect(read / gold).toBeGreaterThan(0.8);
  });
});
