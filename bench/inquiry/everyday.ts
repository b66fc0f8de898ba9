// Everyday wording: first readings of sentences written, with what each says, before the reader was run on them; precision by kind, and whether
// the confidence keeps its word on the half that did not set it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceOf, type ReadFrom } from '@suoke/inquiry/domain/text/confidence.ts';
import { englishFindings } from '@suoke/inquiry/domain/text/english/findings.ts';
import { readText, type TextFinding } from '@suoke/inquiry/domain/text/read.ts';
import { registerOf } from '@suoke/inquiry/domain/text/register.ts';
import { calibrationError, type Bin } from '../reliability.ts';

/** Of the first list, by the reader as it was before any word was added for it (everyday-first.tsv). */
const FIRST_READ = 133;
/** A kind's share is drawn towards the mean as by ten more readings (confidence.ts). */
const PRIOR = 10;
interface Wanted { codes: string[]; absent: boolean; optional: boolean }
export interface Reading { sentence: number; kind: ReadFrom | 'denied'; right: boolean; listed: boolean; confidence: number }
interface List { sentences: number; wanted: number; met: number; readings: Reading[]; unjudged: number }

const lines = (file: string): string[][] => readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').filter((l) => !l.startsWith('#')).map((l) => l.split('\t'));

function wantedOf(column: string): Wanted[] {
  return column.split(',').filter(Boolean).map((t) => ({ optional: t.startsWith('('), absent: /^\(?-/.test(t), codes: t.replace(/[()]/g, '').replace(/^-/, '').split('|') }));
}

/** Reads a list and holds it against what its sentences say; what is not listed stands as it was judged, and as wrong when nobody judged it. */
function readList(file: string, judgements: string, read: (text: string) => readonly TextFinding[]): List {
  const verdicts = new Map(lines(judgements).map(([k, code, a, b, polarity, verdict]) => [[k, code, a, b, polarity].join(' '), verdict === 'right']));
  const out: List = { sentences: 0, wanted: 0, met: 0, readings: [], unjudged: 0 };
  lines(file).forEach(([text = '', column = ''], i) => {
    const wanted = wantedOf(column), said = read(text);
    const fits = (f: TextFinding, w: Wanted) => w.codes.includes(f.code.replace('symptom.', '')) && w.absent === (f.polarity === 'absent');
    out.sentences++;
    for (const w of wanted) if (!w.optional) { out.wanted++; if (said.some((f) => fits(f, w))) out.met++; }
    for (const f of said) {
      const listed = wanted.some((w) => fits(f, w)), verdict = verdicts.get([i + 1, f.code, f.span[0], f.span[1], f.polarity].join(' '));
      if (!listed && verdict === undefined) out.unjudged++;
      out.readings.push({ sentence: i + 1, kind: f.polarity === 'absent' ? 'denied' : f.by, listed, right: listed || verdict === true, confidence: f.confidence });
    }
  });
  return out;
}

const right = (r: readonly Reading[]): number => r.filter((x) => x.right).length;
const kindsOf = (r: readonly Reading[]): Reading['kind'][] => [...new Set(r.map((x) => x.kind))];

/** One bin a kind: what was said, and how often it was so. */
function byKind(readings: readonly Reading[]): Bin[] {
  return kindsOf(readings).map((k) => { const of = readings.filter((x) => x.kind === k); return { claimed: of.reduce((s, x) => s + x.confidence, 0) / of.length, observed: right(of) / of.length, n: of.length }; }).sort((a, b) => a.claimed - b.claimed);
}

function print(name: string, l: List): void {
  const r = l.readings;
  console.log(`\n${name}: ${l.sentences} sentences of our own, first reading: of ${l.wanted} findings listed beforehand ${l.met} read (recall ${(l.met / l.wanted).toFixed(3)}); of ${r.length} said ${r.filter((x) => x.listed).length} listed, ${right(r)} truly said by judgement (precision ${(right(r) / r.length).toFixed(3)})${l.unjudged ? `; ${l.unjudged} not judged` : ''}`);
  console.log(`  by kind: ${kindsOf(r).map((k) => { const of = r.filter((x) => x.kind === k); return `${k} ${right(of)} of ${of.length}`; }).join(', ')}`);
}
const against = (x: number): string => `${x.toFixed(3)} (target 0.05: ${x <= 0.05 ? 'met' : 'missed'})`;

/** How many of these texts are read with the numbers of everyday wording. */
export const toldShare = (texts: readonly string[]): string => `${texts.filter((t) => registerOf(t) === 'everyday').length} of ${texts.length}`;

/** What was read of the first list before words were added for it, as it was judged; the confidence is today's for such a reading. */
function firstReading(): Reading[] {
  return lines('everyday-first.tsv').map(([sentence = '', kind = '', listed, verdict]): Reading => {
    const of = kind as Reading['kind'], told = { register: 'everyday', whose: 'plain' } as const;
    return { sentence: Number(sentence), kind: of, listed: listed === 'listed', right: verdict === 'right', confidence: of === 'denied' ? confidenceOf('phrase', true, told) : confidenceOf(of, false, told) };
  });
}

/** Prints both halves of the first everyday list as it was first read, what the reader makes of it now, and the first reading of the second; answers the bins of the half that did not set the numbers. */
export function everydayReport(): Bin[] {
  const texts = lines('everyday.tsv'), r = firstReading(), now = readList('everyday.tsv', 'everyday-judged.tsv', (t) => readText(t).findings);
  print('everyday wording', { ...now, met: FIRST_READ, readings: r, unjudged: 0 });
  console.log(`  taken for told, not written: ${toldShare(texts.map(([text = '']) => text))}`);
  const fit = r.filter((x) => x.sentence % 2 === 1), check = r.filter((x) => x.sentence % 2 === 0), mean = right(fit) / fit.length;
  console.log(`  fitted on every second sentence: ${kindsOf(fit).map((k) => { const of = fit.filter((x) => x.kind === k); return `${k} ${((right(of) + PRIOR * mean) / (of.length + PRIOR)).toFixed(2)} (${of.length})`; }).join(', ')}`);
  const bins = byKind(check), before = byKind(check.map((x) => ({ ...x, confidence: x.kind === 'denied' ? confidenceOf('phrase', true) : confidenceOf(x.kind, false) })));
  console.log(`  on the others, by kind: expected calibration error ${against(calibrationError(bins))}; with the numbers of records ${calibrationError(before).toFixed(3)}`);
  console.log(`  now, known since words were added for it: ${now.met} of ${now.wanted} read (recall ${(now.met / now.wanted).toFixed(3)})`);
  const second = readList('everyday-second.tsv', 'everyday-second-judged.tsv', (t) => readText(t).findings);
  print('everyday wording, second list', second);
  console.log(`  by kind: expected calibration error of what is said ${against(calibrationError(byKind(second.readings)))}`);
  return bins;
}

/** The list of English that no number was set from; answers its bins. */
export function englishFirstReading(): Bin[] {
  const list = readList('english-third.tsv', 'english-third-judged.tsv', englishFindings);
  print('English, third list', list);
  const bins = byKind(list.readings);
  console.log(`  by kind: expected calibration error of what is said ${against(calibrationError(bins))}`);
  return bins;
}
