// The name of a syndrome → a vector over the elements. Any Chinese name, also one never seen.
//
// Method (project's own): phrases are matched longest first and consumed; what is left is read by a small grammar,
// [places] [substances] [want], so that 肺肾阴虚 is 肺 + 肾 + 阴虚 and 肾虚 takes what a kidney usually wants;
// then single words. Weights of an element said twice are not added: the larger holds.
import { maxWeights, parseWeights, zero, type Vector, type Weights } from '../vectors.ts';
import { PHRASES } from './phrases.ts';
import { NATURE_WORDS, PLACES, SUBSTANCES, USUAL_WANT, WANTS } from './tokens.ts';

type Token =
  | { kind: 'phrase' | 'place' | 'nature'; text: string; weights: Weights }
  | { kind: 'substance'; text: string; want: string }
  | { kind: 'want' | 'other'; text: string };

export interface NameReading {
  vector: Vector;
  /** characters of the name that no table knows, 证/型/之/… aside */
  unread: string;
}

/** `词 词 : 肝1 气滞.8` a line → [word, rest] pairs */
function* lines(table: string): Generator<[string, string]> {
  for (const line of table.trim().split('\n')) {
    const at = line.indexOf(' :');
    for (const word of line.slice(0, at).split(/\s+/).filter(Boolean)) yield [word, line.slice(at + 2)];
  }
}

const words = new Map<string, Token>();
const longer = new Map<string, Token>();
for (const word of WANTS.split(' ')) words.set(word, { kind: 'want', text: word });
for (const [word, w] of lines(NATURE_WORDS)) words.set(word, { kind: 'nature', text: word, weights: parseWeights(w) });
for (const [word, w] of lines(PLACES)) words.set(word, { kind: 'place', text: word, weights: parseWeights(w) });
for (const [word, w] of lines(SUBSTANCES)) {
  // a word that is also a place or an evil (水, 火, 营, 髓) is a substance only before a want: decided while reading
  const substance: Token = { kind: 'substance', text: word, want: w.trim() };
  if (words.has(word)) longer.set(word, substance); else words.set(word, substance);
}
for (const [word, w] of lines(PHRASES)) words.set(word, { kind: 'phrase', text: word, weights: parseWeights(w) });
const usual = new Map([...lines(USUAL_WANT)].map(([place, w]) => [place, parseWeights(w)]));
const LONGEST = Math.max(...[...words.keys()].map((w) => w.length));
const FILLER = new Set([...'证候型之为属兼夹挟合并及与和而者于内外上下中里两均亦仍渐致因所其不失阻滞结互蕴困犯袭束壅盛扰阻遏痹凝停聚留恋未尽流窜入侵经化升塞乘象趋注攻移病候陷蒙伏藏（）()、，,·']);

function tokenise(name: string): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < name.length;) {
    let n = Math.min(LONGEST, name.length - i);
    while (n > 0 && !words.has(name.slice(i, i + n))) n--;
    const token = n > 0 ? words.get(name.slice(i, i + n)) as Token : { kind: 'other' as const, text: name[i] as string };
    out.push(token);
    i += Math.max(1, n);
  }
  // 肾水不足, 命火衰微: the evil or place read as a substance when a want follows (through other substances)
  for (let i = out.length - 2; i >= 0; i--) {
    const t = out[i] as Token, next = out[i + 1] as Token;
    const substance = longer.get(t.text);
    if (substance && i > 0 && (next.kind === 'want' || next.kind === 'substance')) out[i] = substance;
  }
  return out;
}

/** Reads one name. Never throws; an unknown name gives a zero vector and everything unread. */
export function readName(name: string): NameReading {
  const vector = zero();
  const tokens = tokenise(name.replace(/\s+/g, '').replaceAll('淤', '瘀'));
  let unread = '';
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.kind === 'phrase' || t.kind === 'nature') maxWeights(vector, t.weights);
    else if (t.kind === 'other') { if (!FILLER.has(t.text)) unread += t.text; }
    else if (t.kind === 'want') { if (tokens.length === 1) unread += t.text; }
    else i = readRun(tokens, i, vector);
  }
  return { vector, unread };
}

/** Reads a run [places][substances][want] from `i`; returns the place of its last token. */
function readRun(tokens: Token[], i: number, vector: Vector): number {
  const places: Extract<Token, { kind: 'phrase' | 'place' | 'nature' }>[] = [];
  const wants: string[] = [];
  let j = i;
  for (; j < tokens.length; j++) {
    const t = tokens[j] as Token;
    if (t.kind === 'place' && wants.length === 0) places.push(t);
    else if (t.kind === 'substance') wants.push(t.want);
    else break;
  }
  for (const p of places) maxWeights(vector, p.weights);
  const closed = tokens[j]?.kind === 'want';
  if (closed && wants.length > 0) maxWeights(vector, wants.map((w) => [w, wants.length > 2 ? 0.6 : wants.length > 1 ? 0.9 : 1] as const));
  else if (closed) for (const p of places) {
    const main = p.weights[0]?.[0];
    maxWeights(vector, usual.get(main ?? '') ?? [['气虚', 0.4], ['血虚', 0.4]]);
  } else for (const w of wants) maxWeights(vector, [[w, 0.3]]);
  return closed ? j : j - 1;
}

/** The vector of a name, see readName. */
export const syndromeVector = (name: string): Vector => readName(name).vector;
