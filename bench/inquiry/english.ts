// Findings of English sentences held against what each says: precision by kind of reading, which the confidence is set from, and recall.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceOf } from '@suoke/inquiry/domain/text/confidence.ts';
import { englishFindings } from '@suoke/inquiry/domain/text/english/findings.ts';
import { calibrationError, plot, type Bin } from '../reliability.ts';
import { englishFirstReading } from './everyday.ts';

/** What the very first readings of the two lists gave, before words were added for what they missed: right, of all. Counted once by hand. */
const FIRST = { 'one word': [67, 73], 'several words': [96, 98], 'denied': [13, 13] } as const;

/** The lower end of the one-sided 90 % interval (Wilson 1927): few readings, and sentences of one writer, call for modesty. */
function lower(right: number, n: number, z = 1.2816): number {
  const p = right / n;
  return (p + z * z / (2 * n) - z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
}

export function englishReport(svg?: string): void {
  const rows = readFileSync(join(import.meta.dirname, 'english.tsv'), 'utf8').trim().split('\n').filter((l) => !l.startsWith('#')).map((l) => l.split('\t'));
  let right = 0, said = 0, gold = 0, met = 0;
  for (const [, text = '', codes = ''] of rows) {
    const wanted = new Set(codes.split(',').filter(Boolean));
    const read = new Set(englishFindings(text).map((f) => `${f.polarity === 'absent' ? '-' : ''}${f.code.replace('symptom.', '')}`));
    said += read.size;
    gold += wanted.size;
    for (const c of read) if (wanted.has(c)) right++;
    for (const c of wanted) if (read.has(c)) met++;
  }
  console.log(`\nEnglish, ${rows.length} sentences of our own, known since words were added for them: precision ${(right / said).toFixed(3)} of ${said}, recall ${(met / gold).toFixed(3)} of ${gold}`);
  console.log(`  confidence from the first readings: ${Object.entries(FIRST).map(([k, [r, n]]) => `${k} ${r} of ${n} true, said ${lower(r, n).toFixed(2)}`).join('; ')}`);
  const claim = { 'one word': confidenceOf('english-word', false), 'several words': confidenceOf('english-phrase', false), 'denied': confidenceOf('english-phrase', true) };
  const fitted = (Object.keys(FIRST) as (keyof typeof FIRST)[]).map((k): Bin => ({ claimed: claim[k], observed: FIRST[k][0] / FIRST[k][1], n: FIRST[k][1] })).sort((a, b) => a.claimed - b.claimed);
  console.log(`  on these first readings, of which it is the lower end, it is off by ${calibrationError(fitted).toFixed(3)}`);
  const held = englishFirstReading();
  if (svg === undefined) return;
  mkdirSync(svg, { recursive: true });
  const file = join(svg, 'text-reliability-english.svg');
  writeFileSync(file, plot([{ name: '所据 set from', bins: fitted }, { name: '未见 unseen list', bins: held }], { zh: '从英文读出的征象：把握与属实', en: 'confidence of a finding read from English, by kind of reading' }));
  console.log(`  reliability plot: ${file}`);
}
