// The rule by which read findings are held against the phrases a record's annotators listed. See README.md, "The matching rule".
import { findingGroup } from '@suoke/terminology';
import { common } from '../domain/text/normal.ts';

/** What the rule needs of a read finding: `span` in code points of the text. */
export interface Said { code: string; polarity: 'present' | 'absent'; span: readonly [number, number]; past?: boolean; supposed?: boolean; subject?: string }
/** A listed phrase with every place where it stands in the text; none when the annotators reworded it. */
export interface Gold { words: string; places: (readonly [number, number])[] }
export type Verdict = 'marked' | 'commented' | 'unmarked' | 'not-now' | 'other-kind' | 'normal' | 'outside';

const DENIES = /[不无未没非]|否认/;
/** Kinds that are no clinical sign: names of diseases, circumstances, qualities of a pain. Counted apart under the fair rule. */
const OTHER_KIND = /^(?:disease|factor|quality)\./;
/** What textbooks call the normal tongue and pulse (淡红舌, 薄白苔, 平脉): no sign of illness, and marked only now and then. Counted apart. */
const NORMAL = new Set(['tongue.body.light-red', 'tongue.coating.thin', 'tongue.coating.white', 'pulse.normal']);
const SENTENCE_END = new Set('。！？!?;；\n');

/** The listed phrases of one record (apart by semicolons). */
export function goldOf(text: string, list: string): Gold[] {
  const plain = [...common(text)];
  const joined = plain.join('');
  const oneUnit = joined.length === plain.length;
  return list.split(/[;；]/).map((p) => p.replace(/^[\s,，。、]+|[\s,，。、]+$/g, '')).filter(Boolean).map((words) => {
    const places: (readonly [number, number])[] = [];
    const wanted = common(words);
    for (let at = joined.indexOf(wanted); at >= 0; at = joined.indexOf(wanted, at + 1)) {
      const start = oneUnit ? at : [...joined.slice(0, at)].length;
      places.push([start, start + [...wanted].length]);
    }
    return { words, places };
  });
}

/** Two stretches meet when they share two characters, or all of a shorter one. */
export function meets(a: readonly [number, number], b: readonly [number, number]): boolean {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]) >= Math.min(2, a[1] - a[0], b[1] - b[0]);
}

const nameCache = new Map<string, string[]>();
/** The literal names of a code: its Chinese name and its plain terms, in common forms. */
function namesOf(code: string): string[] {
  let names = nameCache.get(code);
  if (!names) {
    const group = findingGroup(code);
    names = group ? [...new Set([group.zh, ...group.terms.map((t) => t.replace(/^.*\^/, '').replace(/~\d|[()|?]/g, ' ')).flatMap((t) => t.split(' '))].map(common).filter(Boolean))] : [];
    nameCache.set(code, names);
  }
  return names;
}

/** True when the phrase can name the code: it holds all characters of one of the code's names. */
export function names(code: string, phrase: string): boolean {
  const held = new Set(common(phrase));
  return namesOf(code).some((n) => [...n].every((c) => held.has(c)));
}

const agrees = (f: Said, g: Gold): boolean => f.polarity === 'present' || DENIES.test(g.words);

/** Strict: the place alone; any listed phrase of the record. */
export const marksStrictly = (f: Said, g: Gold): boolean => agrees(f, g) && g.places.some((p) => meets(f.span, p));

/**
 * Fair: the finding stands in a place of the phrase and the phrase names its code; or, since the list gives no places and
 * the annotators reworded some, the phrase read alone gives the code (`alone`, by the same reader).
 */
export function marksFairly(f: Said, g: Gold, alone: (phrase: string) => ReadonlySet<string>): boolean {
  if (!agrees(f, g)) return false;
  return (g.places.some((p) => meets(f.span, p)) && (names(f.code, g.words) || alone(g.words).has(f.code))) || alone(g.words).has(f.code);
}

/** The sentences that hold a listed phrase, as [start, end) in code points. */
export function annotated(text: string, gold: readonly Gold[]): (readonly [number, number])[] {
  const points = [...text];
  const cut: (readonly [number, number])[] = [];
  let start = 0;
  points.forEach((c, i) => {
    if (!SENTENCE_END.has(c) && i < points.length - 1) return;
    cut.push([start, i + 1]);
    start = i + 1;
  });
  return cut.filter(([a, b]) => gold.some((g) => g.places.some((p) => p[0] < b && p[1] > a)));
}

export interface Judged { gold: readonly Gold[]; sentences: readonly (readonly [number, number])[]; /** codes the same reader finds in a phrase */ alone: (phrase: string) => ReadonlySet<string>; /** codes of the physician's comment on the record */ comment: ReadonlySet<string> }

/**
 * What the fair rule says of one finding. What is not of now, of another kind, normal, or outside the annotated sentences is
 * taken out whether it was marked or not, so that leaving out cannot flatter the rest; `marked`, `commented` and `unmarked` make the precision.
 */
export function judge(f: Said, { gold, sentences, alone, comment }: Judged): Verdict {
  if (f.past || f.supposed || (f.subject ?? 'person') !== 'person') return 'not-now';
  if (OTHER_KIND.test(f.code)) return 'other-kind';
  if (NORMAL.has(f.code)) return 'normal';
  if (!sentences.some(([a, b]) => f.span[0] >= a && f.span[0] < b)) return 'outside';
  if (gold.some((g) => marksFairly(f, g, alone))) return 'marked';
  return comment.has(f.code) ? 'commented' : 'unmarked';
}
