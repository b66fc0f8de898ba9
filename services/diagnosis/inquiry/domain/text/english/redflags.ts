// English text to the signals and measures of the red-flag rules; the rules themselves are the same for both languages.
import type { Measure } from '../measures.ts';
import { ENGLISH_CONCEPTS } from './concepts.ts';
import { CUES } from './cues.ts';
import { framesOf } from './frame.ts';
import type { EnglishClause } from './frame.ts';
import { englishMeasures } from './measures.ts';
import { compilePatterns, parseRows } from './patterns.ts';
import type { Patterns } from './patterns.ts';
import { SIGNALS_MORE } from './signals-more.ts';
import { SIGNALS_SECOND } from './signals-second.ts';
import { SIGNALS_THIRD } from './signals-third.ts';
import { SIGNALS_FIRST } from './signals.ts';
import { hitsIn } from './signs.ts';
import type { EnglishHit } from './signs.ts';
import { respell, speller } from './spelling.ts';
import type { Speller } from './spelling.ts';
import { hasEnglish, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** A signal at a place in UTF-16 units; the shape that the rules are held against. */
export interface EnglishSign { code: string; start: number; end: number; subject?: string; hypothetical: boolean }
export interface EnglishSigns { signs: EnglishSign[]; measures: Measure[] }

/** English needs about three times the characters of Chinese for the same words. */
export const ENGLISH_WINDOW = 240;
/** Plain sweat counts as the sweat of shock only beside a complaint of the chest within this many characters. */
const SWEAT_NEAR = 160;

/** Names of diseases: fear of one, or a relative who had one, is no sign. */
const NAMES: ReadonlySet<string> = new Set(['stroke-named', 'heart-attack-named', 'ectopic-named', 'sepsis-named', 'eclampsia', 'testis-torsion', 'heat-stroke', 'anaphylactic-shock', 'poison', 'overdose', 'hypoglycaemia', 'polydipsia', 'tetanus', 'immuno']);
/** Words of a danger that lasts: an earlier attempt still counts. */
const LASTING: ReadonlySet<string> = new Set(['suicide', 'self-harm', 'violence', 'abuse-child', 'pregnant', 'child', 'infant', 'polydipsia', 'immuno', 'postmenopausal', 'missed-period', 'dvt-risk', 'postpartum']);
/** Fear of doing it is itself the sign. */
const DESPITE_FEAR: ReadonlySet<string> = new Set(['suicide', 'self-harm', 'harm-others', 'violence', 'abuse-child']);
/** A sign of a stroke that is gone again is still to be seen at once. */
const DESPITE_GONE: ReadonlySet<string> = new Set(['face-droop', 'slurred', 'one-side-weak', 'faint', 'convulsion', 'unconscious', 'vision-loss', 'overdose', 'poison']);
const CHEST: ReadonlySet<string> = new Set(['chest-pain', 'chest-tight', 'crushing-chest']);
const NONE: EnglishSigns = { signs: [], measures: [] };

let compiled: Patterns | undefined;
let spelling: Speller | undefined;

/** Signals and measures of the English stretches of a text in the common form of `normalise`; linear in its length, never throws. */
export function englishSigns(text: string): EnglishSigns {
  if (!hasEnglish(text)) return NONE;
  compiled ??= compilePatterns([...parseRows(SIGNALS_FIRST), ...parseRows(SIGNALS_SECOND), ...parseRows(SIGNALS_MORE), ...parseRows(SIGNALS_THIRD), ...parseRows(ENGLISH_CONCEPTS)]);
  spelling ??= speller([SIGNALS_FIRST, SIGNALS_SECOND, SIGNALS_MORE, SIGNALS_THIRD, ENGLISH_CONCEPTS, CUES]);
  const tokens = respell(spelling, tokensOf(text));
  const frames = framesOf(tokens);
  const signs: EnglishSign[] = [];
  for (const h of hitsIn(compiled, tokens, frames)) {
    if (!counts(h, tokens)) continue;
    signs.push({
      code: h.code, start: (tokens[h.from] as Token).start, end: (tokens[h.to - 1] as Token).end, hypothetical: h.conditional && !DESPITE_FEAR.has(h.code),
      ...(h.subject ? { subject: h.subject } : {}),
    });
  }
  const measures = englishMeasures(text, tokens).filter((m) => {
    const clause = clauseAt(frames.clauses, tokens, m.start);
    return m.name === 'age' || (!clause?.past && !clause?.family);
  });
  // A five-year-old needs no other word to be a child.
  for (const m of measures) if (m.name === 'age' && m.value < 14) signs.push({ code: 'child', start: m.start, end: m.end, hypothetical: false });
  return { signs: withSweat(inOrder(signs, []), text), measures };
}

function counts(h: EnglishHit, tokens: readonly Token[]): boolean {
  const { code } = h;
  if (h.absent) return false;
  const ownWords = DESPITE_FEAR.has(code) && spokenOfSelf(tokens, h);
  if (h.resolved && !DESPITE_GONE.has(code)) return false;
  const past = h.clause.past;
  if ((past || h.subject === 'family') && !LASTING.has(code)) return false;
  if (h.clause.dead && h.subject && !LASTING.has(code)) return false;
  if (h.subject && h.subject !== 'child' && NAMES.has(code) && h.clause.had && !h.clause.present) return false;
  if ((h.info || h.reported) && !ownWords) return false;
  if (DESPITE_FEAR.has(code)) return true;
  if (h.feared && NAMES.has(code)) return false;
  return !h.all || code === 'child' || code === 'pregnant';
}

/** Whether the words of a sign, or those just before, speak of the teller. */
function spokenOfSelf(tokens: readonly Token[], h: EnglishHit): boolean {
  for (let k = Math.max(0, h.from - 4); k < h.to; k++) if (['i', 'im', 'ive', 'id', 'my', 'me', 'myself'].includes(tokens[k]?.word ?? '')) return true;
  return false;
}

/** Sweat becomes the sweat of shock where the chest is complained of nearby; elsewhere it is a complaint of every summer. */
function withSweat(signs: readonly EnglishSign[], text: string): EnglishSign[] {
  if (!signs.some((s) => s.code === 'sweat')) return [...signs];
  const chest = [...signs.filter((s) => CHEST.has(s.code)).map((s) => s.start), ...[...text.matchAll(/胸|心口|心前/gu)].map((m) => m.index)].sort((a, b) => a - b);
  const out: EnglishSign[] = [];
  let k = 0;
  for (const s of signs) {
    if (s.code !== 'sweat') {
      out.push(s);
      continue;
    }
    while (k < chest.length && (chest[k] as number) < s.start - SWEAT_NEAR) k++;
    if (k < chest.length && (chest[k] as number) <= s.start + SWEAT_NEAR) out.push({ ...s, code: 'cold-sweat' });
  }
  return out;
}

function clauseAt(clauses: readonly EnglishClause[], tokens: readonly Token[], place: number): EnglishClause | undefined {
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens[(clauses[middle] as EnglishClause).from] as Token).start <= place) low = middle;
    else high = middle - 1;
  }
  return clauses[low];
}

/** Two lists in order of place as one. */
export function inOrder<T extends { start: number; end: number }>(a: readonly T[], b: readonly T[]): T[] {
  return [...a, ...b].sort((x, y) => x.start - y.start || x.end - y.end);
}
