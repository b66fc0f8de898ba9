// How much of the marked findings of real records is read, how much of what is read was marked, and how quickly.
// Run: node bench/inquiry.ts. The rule of matching is that of inquiry.data.test.ts; records do not mark everything, so
// precision is a lower bound. Beside it a plain search for the names of the findings, on the same records.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { findingGroups } from '@suoke/terminology';
import { analyseInquiry } from '@suoke/inquiry/analyse.ts';

const root = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../shared/data');
const sdt = JSON.parse(readFileSync(join(root, 'text/tcmeval-sdt/train.json'), 'utf8')) as { 'Clinical Data': string; 'Clinical Information': string }[];
const old = readFileSync(join(root, 'text/tcm-records/val.txt'), 'utf8').trim().split('\n').map((l) => l.split('\t')[1] ?? '');

type Spans = (text: string) => (readonly [number, number])[];
const ours: Spans = (text) => analyseInquiry(text).findings.filter((f) => f.polarity === 'present').map((f) => f.span);
const names = findingGroups().map((g) => g.zh);
const plain: Spans = (text) => names.flatMap((n) => { const at = text.indexOf(n); return at < 0 ? [] : [[at, at + n.length] as const]; });

function score(name: string, spansOf: Spans): void {
  let gold = 0, read = 0, said = 0, marked = 0;
  for (const record of sdt) {
    const text = record['Clinical Data'];
    const spans = spansOf(text);
    const golds = record['Clinical Information'].split(/[;；]/).map((p) => p.trim()).filter(Boolean)
      .map((p) => [text.indexOf(p), text.indexOf(p) + p.length] as const).filter(([a]) => a >= 0);
    const meets = (s: readonly [number, number], g: readonly [number, number]) => Math.min(s[1], g[1]) - Math.max(s[0], g[0]) >= Math.min(2, g[1] - g[0]);
    gold += golds.length;
    read += golds.filter((g) => spans.some((s) => meets(s, g))).length;
    said += spans.length;
    marked += spans.filter((s) => golds.some((g) => meets(s, g))).length;
  }
  console.log(`${name}: recall ${(read / gold).toFixed(3)} (${read}/${gold}), precision at least ${(marked / said).toFixed(3)} (${marked}/${said})`);
}

score('findings', ours);
score('plain search for names', plain);
const flagged = (texts: readonly string[], level: string) => texts.filter((t) => analyseInquiry(t).redFlags.some((f) => f.level === level)).length;
for (const [name, texts] of [['tcmeval-sdt', sdt.map((r) => r['Clinical Data'])], ['tcm-records', old]] as const) {
  console.log(`${name}: emergency in ${flagged(texts, 'emergency')}, urgent in ${flagged(texts, 'urgent')} of ${texts.length} records`);
}
const characters = old.reduce((n, t) => n + t.length, 0);
const began = performance.now();
for (const t of old) analyseInquiry(t);
console.log(`speed: ${Math.round(characters / ((performance.now() - began) / 1000))} characters per second, flags and findings together`);
