// How much of what annotators listed in real records is read, and how much of what is read was listed, under the rule of measure/match.ts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findingGroups } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analyseInquiry } from './analyse.ts';
import { annotated, goldOf, judge, marksFairly, type Said } from './measure/match.ts';

const root = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
const file = join(root, 'text/tcmeval-sdt/train.json');
const read = (text: string): Said[] => analyseInquiry(text).findings;
const phrases = new Map<string, ReadonlySet<string>>();
const alone = (p: string): ReadonlySet<string> => {
  let codes = phrases.get(p);
  if (!codes) phrases.set(p, (codes = new Set(read(p).map((f) => f.code))));
  return codes;
};

function measure(change: (f: Said, k: number) => Said): { recall: number; precision: number; listed: number } {
  if (!existsSync(file)) throw new Error(`${file} is missing: set SUOKE_DATA`);
  const records = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>[];
  let listed = 0, found = 0, right = 0, judged = 0, k = 0;
  for (const r of records) {
    const text = r['Clinical Data'] ?? '';
    const gold = goldOf(text, r['Clinical Information'] ?? '');
    const said = read(text).map((f) => change(f, k++));
    const how = { gold, sentences: annotated(text, gold), alone, comment: new Set(read(`${r['Explanatory Summary'] ?? ''}。${r['Syndrome Differentiation'] ?? ''}`).map((f) => f.code)) };
    listed += gold.length;
    found += gold.filter((g) => said.some((f) => marksFairly(f, g, alone))).length;
    for (const v of said.filter((f) => f.polarity === 'present').map((f) => judge(f, how))) {
      if (v === 'marked' || v === 'commented') right++;
      if (v === 'marked' || v === 'commented' || v === 'unmarked') judged++;
    }
  }
  return { recall: found / listed, precision: right / judged, listed };
}

describe('findings of TCMEval-SDT under the fair rule', () => {
  it('are read, and what is read is listed or told in the comment', () => {
    const m = measure((f) => f);
    expect(m.listed).toBeGreaterThan(1000);
    expect(m.recall).toBeGreaterThan(0.9);
    expect(m.precision).toBeGreaterThan(0.83);
  });
  it('score next to nothing when the codes are shuffled: the rule is no formality', () => {
    const codes = findingGroups().map((g) => g.code).filter((c) => /^(symptom|sign)\./.test(c));
    const m = measure((f, k) => ({ ...f, code: codes[(k * 37) % codes.length] as string }));
    expect(m.recall).toBeLessThan(0.15);
    expect(m.precision).toBeLessThan(0.15);
  });
});
