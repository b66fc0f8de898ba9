// Everyday English to findings of the terminology: what was said, of whom, since when, how strongly, and whether it was denied.
import { findingGroup } from '@suoke/terminology';
import type { Degree } from '@suoke/terminology';
import { confidenceOf } from '../confidence.ts';
import { normalise } from '../normal.ts';
import type { TextFinding } from '../read.ts';
import { ENGLISH_CONCEPTS } from './concepts.ts';
import { CUES } from './cues.ts';
import { durationsIn } from './durations.ts';
import { framesOf } from './frame.ts';
import type { EnglishClause, Frames } from './frame.ts';
import { englishMeasures } from './measures.ts';
import { compilePatterns, parseRows } from './patterns.ts';
import type { Patterns } from './patterns.ts';
import { SIGNALS_MORE } from './signals-more.ts';
import { SIGNALS_SECOND } from './signals-second.ts';
import { SIGNALS_THIRD } from './signals-third.ts';
import { SIGNALS_FIRST } from './signals.ts';
import { hitsIn } from './signs.ts';
import type { EnglishHit } from './signs.ts';
import { hasEnglish, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { WORDS_MORE } from './words-more.ts';
import { WORDS } from './words.ts';

let compiled: Patterns | undefined;
const NONE = 'none';
/** Said of one word each in its own right: my periods are irregular and painful. */
const MENSES: ReadonlySet<string> = new Set(['irregular', 'late', 'early', 'heavy', 'scanty'].map((w) => `symptom.${w}-menses`).concat('symptom.dysmenorrhoea', 'symptom.clots'));
/** A time of its own between commas has at most this many words. */
const BARE_TIME = 7;

/** Everything the reading of English words rests on, for the hash of the vocabulary. */
export function englishTables(): string[] {
  return [WORDS, WORDS_MORE, SIGNALS_FIRST, SIGNALS_SECOND, SIGNALS_MORE, SIGNALS_THIRD, ENGLISH_CONCEPTS, CUES];
}

/** Codes that the table names; each must be one of the terminology (a test holds it to that). */
export function englishCodes(): string[] {
  return [...new Set([...parseRows(WORDS), ...parseRows(WORDS_MORE)].map((r) => r.code.replace(/-$/, '')).filter((c) => c !== NONE))];
}

/** The findings of a text with those of its English stretches, in order of place; throws the errors of `normalise`. */
export function withEnglish(original: string, chinese: readonly TextFinding[]): TextFinding[] {
  const english = englishFindings(original);
  if (english.length === 0) return [...chinese];
  const known = new Set(chinese.map((f) => `${f.code} ${f.polarity} ${f.subject ?? ''}`));
  return [...chinese, ...english.filter((f) => !known.has(`${f.code} ${f.polarity} ${f.subject ?? ''}`))].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The findings of the English stretches; linear in the length of the text. Throws the errors of `normalise`. */
export function englishFindings(original: unknown): TextFinding[] {
  const normal = normalise(original);
  if (!hasEnglish(normal.text)) return [];
  compiled ??= compilePatterns([...parseRows(WORDS), ...parseRows(WORDS_MORE)]);
  const tokens = tokensOf(normal.text);
  const frames = framesOf(tokens);
  const hits = longest(hitsIn(compiled, tokens, frames)).filter((h) => h.code !== NONE && !h.info && !h.reported);
  const durations = durationsOf(tokens, frames, hits);
  const found = new Map<string, TextFinding>();
  const add = (f: TextFinding) => {
    const key = `${f.code} ${f.polarity} ${f.subject ?? ''} ${f.past ?? ''} ${f.supposed ?? ''}`;
    const known = found.get(key);
    if (!known) found.set(key, f);
    else {
      if (f.degree && !known.degree) known.degree = f.degree;
      if (f.duration && !known.duration) known.duration = f.duration;
    }
  };
  const write = (code: string, start: number, end: number, more: Partial<Pick<TextFinding, 'polarity' | 'degree' | 'duration' | 'subject' | 'past' | 'supposed'>>, number = false): void => {
    const group = findingGroup(code);
    if (!group) return;
    const said = normal.cite(start, end);
    const by = number ? 'number' as const : said.words.includes(' ') ? 'english-phrase' as const : 'english-word' as const;
    const confidence = confidenceOf(by, more.polarity === 'absent');
    add({ code, zh: group.zh, en: group.en, polarity: 'present', ...more, by, confidence, ...said });
  };
  for (const h of hits) {
    const degree = degreeOf(tokens, frames, h);
    const duration = durations.get(h);
    write(h.code, (tokens[h.from] as Token).start, (tokens[h.to - 1] as Token).end, {
      polarity: h.absent || h.resolved ? 'absent' : 'present', ...(degree ? { degree } : {}), ...(duration ? { duration } : {}),
      ...(h.subject ? { subject: h.subject } : {}), ...(h.past ? { past: true as const } : {}), ...(h.conditional || h.all ? { supposed: true as const } : {}),
    });
  }
  // Limits of fever and pressure as in the reading of Chinese numbers.
  for (const m of englishMeasures(normal.text, tokens)) {
    const code = m.name === 'temperature' && m.value >= 39.1 ? 'symptom.high-fever' : m.name === 'temperature' && m.value >= 37.3 ? 'symptom.fever'
      : (m.name === 'systolic' && m.value >= 140) || (m.name === 'diastolic' && m.value >= 90) ? 'sign.hypertension' : undefined;
    if (code && !found.has(`${code} present   `)) write(code, m.start, m.end, {}, true);
  }
  return [...found.values()].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

/** The longest match at a place; what begins inside it is left out, but for a second code of the very same stretch. */
function longest(hits: readonly EnglishHit[]): EnglishHit[] {
  const kept: EnglishHit[] = [];
  let i = 0;
  let end = 0;
  while (i < hits.length) {
    const from = (hits[i] as EnglishHit).from;
    const here: EnglishHit[] = [];
    while (i < hits.length && (hits[i] as EnglishHit).from === from) here.push(hits[i++] as EnglishHit);
    const to = here.reduce((e, h) => Math.max(e, h.to), 0);
    if (to <= end) continue;
    kept.push(...here.filter((h) => h.to === to || MENSES.has(h.code)));
    end = to;
  }
  return kept;
}

function degreeOf(tokens: readonly Token[], f: Frames, h: EnglishHit): Degree | undefined {
  for (let k = h.from; k >= Math.max(0, h.from - 3); k--) {
    if (k < h.from && [',', '.', 'and', 'but', 'or'].includes((tokens[k] as Token).word)) break;
    if (f.degree[k]) return f.degree[k];
  }
  for (let k = h.to; k < Math.min(tokens.length, h.to + 3); k++) {
    const word = (tokens[k] as Token).word;
    if (word === ',' || word === '.' || word === 'and' || word === 'but') break;
    if (f.degree[k] && word !== 'so' && word !== 'very') return f.degree[k];
  }
  return undefined;
}

/** A time belongs to the signs of its clause; alone, to those of the clause before it in the sentence, or after it when it says ago. */
function durationsOf(tokens: readonly Token[], f: Frames, hits: readonly EnglishHit[]): Map<EnglishHit, string> {
  const byClause = new Map<EnglishClause, EnglishHit[]>();
  for (const h of hits) {
    const list = byClause.get(h.clause);
    if (list) list.push(h);
    else byClause.set(h.clause, [h]);
  }
  const out = new Map<EnglishHit, string>();
  const give = (to: readonly EnglishHit[], duration: string) => { for (const h of to) if (!out.has(h)) out.set(h, duration); };
  const times = durationsIn(tokens);
  // Of several times in one clause each goes to the signs before it since the last one.
  let previous: { clause: EnglishClause; at: number } | undefined;
  for (const time of times) {
    const k = f.clauseOf[time.from] as number;
    const clause = f.clauses[k] as EnglishClause;
    const here = byClause.get(clause) ?? [];
    const since = previous?.clause === clause ? previous.at : -1;
    if (here.length > 0) {
      const own = here.filter((h) => h.from > since && h.from < time.from);
      give(own.length > 0 ? own : here, time.duration);
    } else if (clause.to - clause.from <= BARE_TIME) {
      const before = f.clauses[k - 1];
      const after = f.clauses[k + 1];
      const target = before && before.sentence === clause.sentence ? before : after && after.sentence === clause.sentence ? after : undefined;
      if (target) give(byClause.get(target) ?? [], time.duration);
    }
    previous = { clause, at: time.from };
  }
  return out;
}
