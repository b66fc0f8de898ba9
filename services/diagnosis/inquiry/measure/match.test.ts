// The matching rule on small made-up records: what it counts, what it takes out, and that it can say no.
import { describe, expect, it } from 'vitest';
import { annotated, goldOf, judge, marksFairly, marksStrictly, meets, names, type Judged, type Said } from './match.ts';

const text = '三年前头痛。现口干，舌红苔黄，无汗。既往体健。';
const at = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const said = (code: string, words: string, more: Partial<Said> = {}): Said => ({ code, polarity: 'present', span: at(words), ...more });
const none = (): ReadonlySet<string> => new Set();
const list = goldOf(text, '口干; 舌红苔黄;无汗；目涩');
const how: Judged = { gold: list, sentences: annotated(text, list), alone: none, comment: new Set(['symptom.headache']) };

describe('the matching rule', () => {
  it('finds every place of a listed phrase, and none of a reworded one', () => {
    expect(list.map((g) => [g.words, g.places.length])).toEqual([['口干', 1], ['舌红苔黄', 1], ['无汗', 1], ['目涩', 0]]);
    expect(goldOf('痛，痛', '痛')[0]?.places).toEqual([[0, 1], [2, 3]]);
  });
  it('counts places in code points', () => expect(goldOf('😀頭痛', '头痛')[0]?.places).toEqual([[1, 3]]));
  it('lets stretches meet by two characters, or all of a shorter one', () => {
    expect(meets([0, 4], [2, 6])).toBe(true);
    expect(meets([0, 4], [3, 6])).toBe(false);
    expect(meets([3, 4], [0, 6])).toBe(true);
  });
  it('asks for the code as well as the place', () => {
    const [dry] = list;
    if (!dry) throw new Error('no list');
    expect(names('symptom.dry-mouth', '口干')).toBe(true);
    expect(names('symptom.cough', '口干')).toBe(false);
    expect(marksFairly(said('symptom.dry-mouth', '口干'), dry, none)).toBe(true);
    expect(marksFairly(said('symptom.cough', '口干'), dry, none)).toBe(false);
    expect(marksStrictly(said('symptom.cough', '口干'), dry)).toBe(true);
  });
  it('does not take a denied finding for a listed one unless the phrase denies', () => {
    expect(list.some((g) => marksFairly(said('symptom.dry-mouth', '口干', { polarity: 'absent' }), g, none))).toBe(false);
    expect(list.some((g) => marksFairly(said('symptom.no-sweating', '无汗', { polarity: 'absent' }), g, none))).toBe(true);
  });
  it('takes apart what the list does not cover, marked or not', () => {
    expect(judge(said('symptom.dry-mouth', '口干'), how)).toBe('marked');
    expect(judge(said('symptom.cough', '口干'), how)).toBe('unmarked');
    expect(judge(said('symptom.headache', '口干'), how)).toBe('commented');
    expect(judge(said('symptom.headache', '头痛'), how)).toBe('outside');
    expect(judge(said('symptom.dry-mouth', '口干', { past: true }), how)).toBe('not-now');
    expect(judge(said('symptom.dry-mouth', '口干', { subject: 'mother' }), how)).toBe('not-now');
    expect(judge(said('disease.hepatitis', '口干'), how)).toBe('other-kind');
    expect(judge(said('tongue.coating.white', '苔黄'), how)).toBe('normal');
  });
});
