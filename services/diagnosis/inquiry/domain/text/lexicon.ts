// Words and patterns compiled once into a tree, and the longest match at a place. No regular expressions: hostile text stays linear.
import { common } from './normal.ts';

/** One word or pattern that stands for a code. */
export interface Entry {
  code: string;
  /** what must follow the literal beginning: a gap of up to `gap` units, then one of `choices` */
  tail: readonly Step[];
  /** the match holds only when one of these characters stands before it in the sentence */
  after: string;
  /** the word says that the sign is not there: 口不苦 */
  absent: boolean;
}
interface Step { gap: number; choices: readonly string[] }
/** `slot` holds the signs that may follow after an adverb: 晕 under 头 for 头很晕. */
interface Node { next?: Map<string, Node>; out?: Entry[]; slot?: Node }

export interface Lexicon { root: Node }

/** What kind of words a sign was read from: one character, two, more; a pattern with a gap; a word bound to one named before. */
export type Wording = 'character' | 'word' | 'phrase' | 'pattern' | 'bound';

/** A place where one or more codes were read, in UTF-16 units. */
export interface Match {
  start: number; end: number; codes: { code: string; absent: boolean; by: Wording }[];
  /** the longest plain word that the pattern begins with, when it says something else: 尿赤 in 尿赤短少 */
  inner?: Match;
  /** the adverbs between a part of the body and its sign: 很 of 头很晕 */
  adverb?: string;
}

/** Characters that end a clause. Numbers keep their point and their thousands comma out of this: see `isBreak`. */
export const CLAUSE_BREAKS = '，。；：！？,;!?\n\r\t…:|';
/** A gap may not run over these: another part of the body or another examination begins. */
const NOT_IN_A_GAP = new Set('，。；：！？,;!?\n\r\t…、|痛疼痰咳喘呕吐泻厥逆渴头胸腹腰胁咽喉牙齿耳目眼足手腿膝肩舌脉苔鼻');
const NEGATION_IN_A_GAP = new Set('不无未没');
/** Turns that hold a 不 or 没 and make a sign stronger: 胸口不停地痛, 胸口受不了的痛, 胸口不是一般的痛. */
const NO_DENIAL: readonly string[] = ['不停', '不断', '不住', '不止', '不得了', '不了', '不行', '不时', '不是一般', '不出', '不已', '没停', '没完', '没命', '无比', '无缘', '无故', '无端', '不知', '不由', '不明原', '不光', '不仅', '不但', '不只'];
/** Last characters before which a 不 turns the word round: 口不苦, 头不痛, 大便不干. */
const PREDICATES = new Set('痛疼干渴苦胀酸麻痒肿满闷晕昏冷热烫急频黄赤红稀溏结硬秘重沉困烦燥臭腻喘咳吐短花');
const TURNS = ['不', '也不', '并不', '不太', '没有', '没'];

/** Compiles rows of code and terms, each in the same form as the text it is to be found in. The pattern language is described at `FindingGroup.terms`. */
export function compile(rows: Iterable<{ code: string; terms: readonly string[]; denials?: readonly string[] }>, form: (s: string) => string = common): Lexicon {
  const root: Node = { next: new Map() };
  for (const { code, terms, denials = [] } of rows) {
    for (const [term, absent] of [...terms.map((t) => [t, false] as const), ...denials.map((t) => [t, true] as const)]) {
      const [after, body] = splitAfter(form(term));
      const steps = body.split(/~(?=\d)/).map((part, i) => (i === 0
        ? { gap: 0, choices: expand(part) }
        : { gap: Number(part[0]), choices: expand(part.slice(1)) }));
      // A group inside a group, or a gap inside one, would never match and never be missed.
      if (steps.some((step) => step.choices.some((c) => /[|~^]|\(.*\)/.test(c)))) throw new Error(`term ${term} of ${code} is malformed`);
      const [first, ...tail] = steps;
      for (const word of first?.choices ?? []) {
        if (word === '') throw new Error(`term ${term} of ${code} begins with nothing`);
        add(root, word, { code, tail, after, absent });
        if (tail.length === 0) addSlot(root, word, { code, tail, after, absent });
        if (tail.length === 0 && !absent) for (const turned of turnedRound(word)) add(root, turned, { code, tail: [], after, absent: true });
      }
    }
  }
  return { root };
}

function splitAfter(term: string): [string, string] {
  const at = term.indexOf('^');
  return at < 0 ? ['', term] : [term.slice(0, at), term.slice(at + 1)];
}

/** All words of a part with choices and optional characters: `小(便|溲)黄` gives 小便黄 and 小溲黄, `头?痛` 头痛 and 痛. */
function expand(part: string): string[] {
  const m = /\(([^()]*\|[^()]*)\)(\?)?|(.)(\?)/u.exec(part);
  if (!m) return [part];
  const before = part.slice(0, m.index);
  const rest = expand(part.slice(m.index + m[0].length));
  const group = m[1] !== undefined;
  if (!group && !part.includes('?') && !part.includes('|')) return [part];
  const choices = group ? (m[1] as string).split('|').flatMap(expand) : [m[3] as string];
  if (group ? m[2] : m[4]) choices.push('');
  return choices.flatMap((c) => rest.map((r) => before + c + r));
}

function turnedRound(word: string): string[] {
  const last = word.at(-1) as string;
  const negated = [...word].some((c) => NEGATION_IN_A_GAP.has(c));
  // 口干苦 has two predicates: 口干不苦 denies the second only, so it is no turn of the whole.
  if (negated || word.length < 2 || word.length > 5 || !PREDICATES.has(last) || (word.length > 2 && PREDICATES.has(word.at(-2) as string))) return [];
  return TURNS.map((turn) => word.slice(0, -1) + turn + last);
}

function add(root: Node, word: string, entry: Entry): void {
  let node = root;
  for (let i = 0; i < word.length; i++) {
    node.next ??= new Map();
    const c = word.charAt(i);
    let next = node.next.get(c);
    if (!next) node.next.set(c, (next = {}));
    node = next;
  }
  (node.out ??= []).push(entry);
}

/** Parts of the body (and what leaves it) after which an adverb may stand before the sign. */
const BODY = '头部|头|脑袋|脑壳|脑子|脸上|脸|嘴巴|嘴里|嘴|口里|口|舌头|嗓子|喉咙|咽喉|咽|眼睛|双眼|两眼|眼皮|眼|耳朵|鼻子|鼻|牙齿|牙龈|牙|脖子|颈部|颈|肩膀|肩|后背|背部|背|腰部|腰|胸口|胸部|胸|心里|心口|心脏|心|胃里|胃部|胃脘|胃|肚子|肚皮|肚|腹部|小腹|下腹|上腹|腹|两胁|胁|大腿|小腿|双腿|腿|膝盖|膝|双脚|脚|双手|手脚|手心|脚心|手足|手|四肢|关节|肌肉|皮肤|身上|浑身|全身|身子|身体|身|肛门|阴部|下身|乳房|大便|小便|尿|痰|人'.split('|').sort((a, b) => b.length - a.length);
const SIGN_AFTER_ADVERB = /^[发作隐胀刺酸灼冷闷绞]?[痛疼晕昏胀苦干涩痒麻酸软肿闷憋慌烦热冷凉烫沉重紧僵硬渴臭黄红赤稀急频累乏困虚]$/;
const ADVERBS: readonly string[] = ['很', '好', '特别', '非常', '十分', '极其', '极', '有点儿', '有点', '有些', '比较', '较', '太', '真', '老是', '老', '总是', '总', '一直', '经常', '时常', '常', '越来越', '越发', '挺', '蛮', '还', '也', '都', '就', '又', '稍微', '稍', '略微', '略', '更', '超级', '超', '怪', '可', '会', '是', '觉得', '感觉'].sort((a, b) => b.length - a.length);
const DENYING: readonly string[] = ['不怎么', '没怎么', '不太', '不大', '不是很', '不算', '不会', '并不', '不', '没有', '没', '一点也不', '一点都不', '一点儿也不', '一点儿都不', '从不'].sort((a, b) => b.length - a.length);

const FIRST_OF_ADVERBS: ReadonlySet<string> = new Set([...ADVERBS, ...DENYING].map((w) => w.charAt(0)));

function addSlot(root: Node, word: string, entry: Entry): void {
  for (const part of BODY) {
    if (!word.startsWith(part) || !SIGN_AFTER_ADVERB.test(word.slice(part.length))) continue;
    let node = root;
    for (const c of part) {
      node.next ??= new Map();
      const next: Node = node.next.get(c) ?? {};
      node.next.set(c, next);
      node = next;
    }
    add((node.slot ??= {}), word.slice(part.length), entry);
  }
}

/** The adverbs at a place, at most four of them, and whether they deny; undefined when there is none. */
function adverbsAt(text: string, at: number): { end: number; turned: boolean } | undefined {
  if (!FIRST_OF_ADVERBS.has(text.charAt(at))) return undefined;
  let end = at;
  let turned = false;
  for (let k = 0; k < 4; k++) {
    const deny = DENYING.find((w) => text.startsWith(w, end));
    const word = deny ?? ADVERBS.find((w) => text.startsWith(w, end));
    if (!word) break;
    if (deny) turned = true;
    end += word.length;
  }
  return end > at ? { end, turned } : undefined;
}

const NO_SIGNS: { entry: Entry; end: number; turned: boolean }[] = [];

/** 头很晕, 嘴不太苦: the longest sign that follows the adverbs at `at`, for every code. */
function afterAdverb(slot: Node, text: string, at: number, start: number, sentence: number): { entry: Entry; end: number; turned: boolean }[] {
  const adverbs = adverbsAt(text, at);
  if (!adverbs) return NO_SIGNS;
  const found: { entry: Entry; end: number; turned: boolean }[] = [];
  let node: Node | undefined = slot;
  for (let i = adverbs.end; node && i <= text.length; i++) {
    if (node.out) for (const entry of node.out) {
      if ((entry.after && !containsAny(text, sentence, start, entry.after)) || coldSweat(text, i)) continue;
      found.push({ entry, end: i, turned: adverbs.turned });
    }
    node = node.next?.get(text.charAt(i));
  }
  return found;
}

/** 一身冷汗 is sweat, no chill: a word may not end between 冷 and 汗. */
function coldSweat(text: string, end: number): boolean {
  return text.charAt(end) === '汗' && text.charAt(end - 1) === '冷';
}

/** The longest match that begins at `start`; `sentence` is where the sentence begins. All codes of that length are given. */
export function matchAt(lexicon: Lexicon, text: string, start: number, sentence = 0): Match | undefined {
  let node: Node | undefined = lexicon.root;
  let best: Match | undefined;
  let bound = false;
  let plain: Match | undefined;
  for (let i = start; node && i <= text.length; i++) {
    if (node.out) for (const entry of node.out) {
      if (entry.after && !containsAny(text, sentence, start, entry.after)) continue;
      const found = entry.tail.length === 0 ? { end: i, turned: false } : matchTail(text, i, entry.tail, 0);
      if (!found || coldSweat(text, found.end)) continue;
      if (entry.tail.length === 0 && (!plain || found.end > plain.end)) plain = { start, end: found.end, codes: [{ code: entry.code, absent: entry.absent, by: wordingOf(entry, found.end - start) }] };
      if (best && found.end < best.end) continue;
      if (!best || found.end > best.end) {
        best = { start, end: found.end, codes: [] };
        bound = false;
      }
      // A word that its sentence binds to something named before (经^下血) says more than the bare word.
      if (bound && !entry.after) continue;
      if (entry.after && !bound) {
        best.codes = [];
        bound = true;
      }
      const absent = entry.absent !== found.turned;
      // At one length the plain word wins over a turned one of the same code.
      const known = best.codes.find((c) => c.code === entry.code);
      const by = wordingOf(entry, found.end - start);
      if (!known) best.codes.push({ code: entry.code, absent, by });
      else if (entry.tail.length === 0 && known.by === 'pattern') known.by = by;
    }
    if (node.slot && i > start) for (const { entry, end, turned } of afterAdverb(node.slot, text, i, start, sentence)) {
      if (best && end < best.end) continue;
      if (!best || end > best.end) {
        best = { start, end, codes: [] };
        bound = false;
      }
      best.adverb = text.slice(i, end);
      const known = best.codes.find((c) => c.code === entry.code);
      if (!known) best.codes.push({ code: entry.code, absent: entry.absent !== turned, by: 'pattern' });
      else if (turned) known.absent = !entry.absent;
    }
    node = node.next?.get(text.charAt(i));
  }
  if (best && plain && plain.end < best.end && !best.codes.some((c) => c.code === plain.codes[0]?.code)) best.inner = plain;
  return best;
}

const NONE: Match[] = [];

/** The longest match of every code at a place: for red flags, where a word inside another must not be lost. */
export function matchesAt(lexicon: Lexicon, text: string, start: number, sentence = 0): Match[] {
  let node: Node | undefined = lexicon.root.next?.get(text.charAt(start));
  if (!node) return NONE;
  const best = new Map<string, Match>();
  for (let i = start + 1; node && i <= text.length; i++) {
    if (node.out) for (const entry of node.out) {
      if (entry.after && !containsAny(text, sentence, start, entry.after)) continue;
      const found = entry.tail.length === 0 ? { end: i, turned: false } : matchTail(text, i, entry.tail, 0);
      const known = best.get(entry.code);
      if (!found || (known && known.end >= found.end) || coldSweat(text, found.end)) continue;
      best.set(entry.code, { start, end: found.end, codes: [{ code: entry.code, absent: entry.absent !== found.turned, by: wordingOf(entry, found.end - start) }] });
    }
    if (node.slot) for (const { entry, end, turned } of afterAdverb(node.slot, text, i, start, sentence)) {
      if ((best.get(entry.code)?.end ?? 0) < end) best.set(entry.code, { start, end, codes: [{ code: entry.code, absent: entry.absent !== turned, by: 'pattern' }] });
    }
    node = node.next?.get(text.charAt(i));
  }
  return [...best.values()];
}

function wordingOf(entry: Entry, length: number): Wording {
  return entry.after ? 'bound' : entry.tail.length > 0 ? 'pattern' : length === 1 ? 'character' : length === 2 ? 'word' : 'phrase';
}

function matchTail(text: string, at: number, tail: readonly Step[], k: number): { end: number; turned: boolean } | undefined {
  const step = tail[k];
  if (!step) return { end: at, turned: false };
  let turned = false;
  for (let gap = 0; gap <= step.gap; gap++) {
    for (const choice of step.choices) {
      if (!text.startsWith(choice, at + gap)) continue;
      const rest = matchTail(text, at + gap + choice.length, tail, k + 1);
      if (rest) return { end: rest.end, turned: turned !== rest.turned };
    }
    const c = text.charAt(at + gap);
    if (c === '' || (NOT_IN_A_GAP.has(c) && !(c === '疼' && text.charAt(at + gap + 1) === '痛'))) return undefined;
    if (NEGATION_IN_A_GAP.has(c) && !NO_DENIAL.some((w) => text.startsWith(w, at + gap))) turned = true;
  }
  return undefined;
}

/** What has a colour or a texture of its own: 经…痰…色白 speaks of the phlegm, the one named last. */
const BEARERS = new Set('痰经便尿溲溺涕面舌苔唇疹指脓');
const BLED = new Set('咯咳吐呕便尿溺衄鼻嗽痰');

/** True when one of the characters stands before in the sentence and nothing else that could be meant stands between. */
function containsAny(text: string, from: number, to: number, characters: string): boolean {
  // A sentence without end must not make every match look back over the whole text.
  for (let i = to - 1; i >= Math.max(from, to - 60); i--) {
    const c = text.charAt(i);
    // 咯血，色紫: the blood meant by 经血 is not this.
    if (c === '血' && BLED.has(text.charAt(i - 1))) return characters.includes(text.charAt(i - 1));
    if (characters.includes(c)) return true;
    if (BEARERS.has(c)) return false;
  }
  return false;
}
