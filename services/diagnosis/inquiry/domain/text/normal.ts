// A text made ready for reading: same length, traditional and full-width characters as their common forms, offsets in code points.
import { SuokeError } from '@suoke/terminology';
import { SIMPLIFIED } from '@suoke/terminology/script.ts';

/** Longest text that is read, in code points. A whole case file has a few thousand; more is a mistake or an attack. */
export const MAX_TEXT = 200_000;

// Variant characters of clinical texts, and the Cantonese particles that deny, end or place a sign, each in its common form.
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...SIMPLIFIED,
  ...Object.entries({
    黏: '粘', 喎: '歪', 㖞: '歪', 煖: '暖', 飢: '饥', 饑: '饥', 瘖: '喑', 煽: '扇', 淤: '瘀', 痠: '酸', 勐: '猛', 癒: '愈', 淸: '清', 眞: '真', 欬: '咳', 欵: '咳', 洩: '泄', 濇: '涩', 澁: '涩',
    唔: '不', 冇: '没', 咗: '了', 喺: '在', 嘅: '的', 係: '是', 佢: '他', 哋: '们', 啲: '些',
  }),
]);

/** Letters of other alphabets that look like Latin ones: a text that was copied or disguised. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([...'аеорсухіѕјԁһɡοαеνΑΒΕΗΙΚΜΝΟΡΤΧΥАВЕКМНОРСТХ'].map((c, i) => [c, 'aeopcyxisjdhgoaevabehikmnoptxyabekmhopctx'.charAt(i)]));

/** What shows no sign of its own: soft hyphens, zero-width characters, marks of direction, variation selectors, byte order marks. */
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]/;
/** 胸 口 剧 痛: three and more single characters with a blank between each, as some forms and keyboards write. */
const SPACED = /(?<![\u3400-\u9fff])[\u3400-\u9fff](?:[ \u00a0\u2002-\u200a\u3000][\u3400-\u9fff\d，。、,./%](?![\u3400-\u9fff\d])){2,}/g;

export interface Normal {
  /** the text as given */
  original: string;
  /** common forms, Latin in lower case, without invisible characters */
  text: string;
  /** what stands in the original for [start, end) in UTF-16 units of `text`: the words, and their place in code points */
  cite: (start: number, end: number) => { words: string; span: [number, number] };
}

/** Reads a text in; throws `inquiry.text-too-long` over MAX_TEXT code points and `inquiry.text-missing` when it is not a string. */
export function normalise(original: unknown): Normal {
  if (typeof original !== 'string') {
    throw new SuokeError('invalid', 'inquiry.text-missing', 'the text is not a string', 'give the complaint as text');
  }
  // A code point is at most two units: a text over twice the limit is refused before any work on it.
  const tooLong = original.length > 2 * MAX_TEXT || (original.length > MAX_TEXT && countCodePoints(original) > MAX_TEXT);
  if (tooLong) {
    throw new SuokeError('too-large', 'inquiry.text-too-long', `the text has more than ${MAX_TEXT} characters`, 'split the record into visits and give one at a time');
  }
  const { text, units } = withoutInvisible(original);
  const codePoint = /[\ud800-\udbff]/.test(original) ? counted(original) : (unit: number) => unit;
  return {
    original, text: common(text),
    cite: (start, end) => {
      const from = units?.[start] ?? start;
      const to = !units ? end : end > start ? (units[end - 1] ?? 0) + 1 : from;
      return { words: original.slice(from, to), span: [codePoint(from), codePoint(to)] };
    },
  };
}

/** The text without what nobody sees, and for each unit left its place in the original; no table where nothing was dropped. */
function withoutInvisible(original: string): { text: string; units?: Uint32Array } {
  const dropped = new Set<number>();
  if (INVISIBLE.test(original)) for (let i = 0; i < original.length; i++) if (INVISIBLE.test(original.charAt(i))) dropped.add(i);
  for (const m of original.matchAll(SPACED)) for (let i = m.index + 1; i < m.index + m[0].length; i += 2) dropped.add(i);
  if (dropped.size === 0) return { text: original };
  const units = new Uint32Array(original.length - dropped.size + 1);
  const kept: string[] = [];
  for (let i = 0; i < original.length; i++) if (!dropped.has(i)) {
    units[kept.length] = i;
    kept.push(original.charAt(i));
  }
  units[kept.length] = original.length;
  return { text: kept.join(''), units };
}

/** Words of Chinese in which 著 stands for itself; elsewhere a traditional text writes it for 着. */
const ZHU = /[显名卓昭编专巨原论译所土]$/;

/** The common form of a text, unit by unit; lexicon terms go through it too. */
export function common(s: string): string {
  const units: string[] = [];
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    const c = s.charAt(i);
    if (unit < 0x80) units.push(c.toLowerCase());
    else if (unit >= 0xff01 && unit <= 0xff5e) units.push(String.fromCharCode(unit - 0xfee0).toLowerCase());
    else if (c === '著') units.push(ZHU.test(units.at(-1) ?? '') || /[名作者述]/.test(s.charAt(i + 1)) ? c : '着');
    else if (unit >= 0xc0 && unit <= 0x17f) units.push(/^[a-z]/.exec(c.toLowerCase().normalize('NFD'))?.[0] ?? c.toLowerCase());
    else if ((unit >= 0x2e80 && unit <= 0x2fdf) || (unit >= 0xf900 && unit <= 0xfaff)) units.push(compatible(c));
    else units.push(VARIANTS.get(c) ?? LOOKALIKES.get(c) ?? c);
  }
  return units.join('');
}

/** Radicals and compatibility characters, which a text copied from a document may hold: ⼼痛, 金. */
function compatible(c: string): string {
  const plain = c.normalize('NFKC');
  return plain.length === 1 ? VARIANTS.get(plain) ?? plain : c;
}

function countCodePoints(s: string): number {
  let n = 0;
  for (const _ of s) n++;
  return n;
}

/** A table of places, made only for a text that has characters outside the basic plane. */
function counted(s: string): (unit: number) => number {
  const place = new Uint32Array(s.length + 1);
  let n = 0;
  for (let i = 0; i < s.length; i++) {
    place[i] = n;
    const high = s.charCodeAt(i) >= 0xd800 && s.charCodeAt(i) < 0xdc00;
    const low = s.charCodeAt(i + 1) >= 0xdc00 && s.charCodeAt(i + 1) < 0xe000;
    if (high && low && i + 1 < s.length) {
      place[i + 1] = n;  // inside a pair: belongs to the same character
      i++;
    }
    n++;
  }
  place[s.length] = n;
  return (unit) => place[unit] ?? n;
}
