// What is said must be found however it is written: either script, full width, invisible characters, blanks, slips; and what stands before or after must not take it back.
import { describe, expect, it } from 'vitest';
import { analyseInquiry } from '../../analyse.ts';
import { ENGLISH, ENGLISH_SECOND } from '../../testing/sentences/english-first-to-third.ts';
import { common } from './normal.ts';
import { redFlagsInText } from './redflags.ts';
import { SEVENTH } from '../../testing/sentences/seventh-to-ninth.ts';
import { SENTENCES } from '../../testing/sentences/first-second.ts';
import { likeSounding } from './sounds.ts';
import { SIMPLIFIED } from '@suoke/terminology/script.ts';

const emergency = (text: string): boolean => redFlagsInText(text).some((f) => f.level === 'emergency');
const chinese = [...SENTENCES, ...SEVENTH].filter((s) => s.level === 'emergency').map((s) => s.text).filter(emergency);
const english = [...ENGLISH, ...ENGLISH_SECOND].filter((s) => s.level === 'emergency').map((s) => s.text).filter(emergency);

const TRADITIONAL = new Map([...SIMPLIFIED].map(([t, s]) => [s, t]));
const longWords = (change: (w: string) => string) => (s: string): string => s.replace(/[a-z]{7,}/gi, change);
const CHINESE: Readonly<Record<string, (s: string) => string>> = {
  'traditional characters': (s) => [...s].map((c) => TRADITIONAL.get(c) ?? c).join(''),
  'full-width digits and marks': (s) => [...s].map((c) => (c > ' ' && c < '\u007f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  'a zero-width space after every character': (s) => [...s].join('\u200b'),
  'a soft hyphen in the middle': (s) => `${s.slice(0, s.length >> 1)}\u00ad${s.slice(s.length >> 1)}`,
  'a blank between the characters': (s) => (/[a-z\d]/i.test(s) ? s : [...s].join(' ')),
  '的 for 得': (s) => s.replaceAll('得', '的'), '巨痛': (s) => s.replaceAll('剧', '巨'), '晕到': (s) => s.replace(/(晕|昏|摔|栽)倒/g, '$1到'), '呼息': (s) => s.replaceAll('呼吸', '呼息'),
  'worried relatives before it': (s) => `家里人都很着急，${s}`, 'a drug not at hand': (s) => `家里没有药，${s}`, 'an earlier illness': (s) => `以前有高血压，${s}`,
  'other signs denied': (s) => `不发烧，不咳嗽，${s}`, 'never before': (s) => `从来没有过，${s}`, 'no betterment': (s) => `${s}，没有好转`, 'little relief': (s) => `${s}，缓解不明显`, 'a question': (s) => `${s}，严重吗？`,
};
const ENGLISH_WRITTEN: Readonly<Record<string, (s: string) => string>> = {
  'capitals': (s) => s.toUpperCase(), 'full width': (s) => [...s].map((c) => (c > ' ' && c < '\u007f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  'zero-width spaces': (s) => s.split(' ').map((w) => `${w.slice(0, 2)}\u200b${w.slice(2)}`).join(' '), 'letters of another alphabet': (s) => s.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
  'two letters exchanged': longWords((w) => w.slice(0, 3) + w.charAt(4) + w.charAt(3) + w.slice(5)), 'a letter lost': longWords((w) => w.slice(0, 4) + w.slice(5)), 'a letter twice': longWords((w) => w.slice(0, 5) + w.charAt(4) + w.slice(5)),
  'no history': (s) => `no history of anything, ${s}`, 'no fever': (s) => `no fever but ${s}`, 'surgery last year': (s) => `had surgery last year, ${s}`, 'what to do': (s) => `${s}, what should I do?`,
};

describe('emergencies however written', () => {
  it('has enough of them', () => expect([chinese.length > 90, english.length > 90]).toEqual([true, true]));
  it.each(Object.entries(CHINESE))('%s', (_, change) => expect(chinese.filter((s) => !emergency(change(s)))).toEqual([]));
  it.each(Object.entries(ENGLISH_WRITTEN))('%s', (_, change) => expect(english.filter((s) => !emergency(change(s)))).toEqual([]));
});

describe('words that only look like a denial', () => {
  it.each(['胸痛缓解不了，出冷汗', '胸痛消失不了，大汗', '胸痛都没缓解，出冷汗', '胸痛也没有缓解，大汗', '胸痛不明显好转，大汗', '胸口不是一般的痛，冒冷汗', '胸口不停地痛，冒冷汗', '血没有止住，一直往外流', '孩子不会呼吸了', '不能呼吸了', '全家都吓坏了，他突然昏迷', '家族里没人有心脏病，刚才突然胸痛出冷汗', '一边胳膊一边腿突然都不当家了',
    'not able to breathe', "my chest doesn't stop hurting and I'm pouring with sweat", 'no fever no cough just crushing chest pain and sweating', 'he denies drugs, found unconscious', "how do I know if it's a heart attack, I have crushing chest pain and sweating"])('%s', (text) => expect(emergency(text)).toBe(true));
  it.each(['胸痛胸闷都没有', '胸痛、呼吸困难都没有', '胸口不痛，也不出汗', '胸口不怎么痛，没出汗', '呼吸不困难', '家族史：父亲脑出血', '昨晚梦到自己从楼上掉下来，惊醒了', '我家狗咬坏了沙发', 'no chest pain, sweating or fainting', 'seizure meds refill please', 'need to push myself to exercise'])('%s is none', (text) => expect(redFlagsInText(text)).toEqual([]));
  it.each([
    ['除了便秘都好', 'present symptom.constipation'], ['没有一天不头痛', 'present symptom.headache'], ['没有胃口也没有精神', 'present symptom.poor-appetite, present symptom.fatigue'],
    ['没什么力气', 'present symptom.fatigue'], ['一不吃饭就胃痛', 'present symptom.epigastric-pain'], ['胸痛胸闷也没有', 'absent symptom.chest-pain, absent symptom.chest-oppression'], ['对外界兴趣淡漠', 'present symptom.low-mood'],
  ])('%s: %s', (text, expected) => expect(analyseInquiry(text).findings.map((f) => `${f.polarity} ${f.code}`).join(', ')).toBe(expected));
  it('denies a whole list answered at once', () => expect(analyseInquiry('头痛发热都没有').findings.map((f) => `${f.polarity} ${f.code}`)).toEqual(['absent symptom.headache', 'absent symptom.fever']));
});

describe('the common form', () => {
  it('cites the original with its place', () => {
    expect(analyseInquiry('我頭\u200b痛，胸 口 劇 痛').findings[0]).toMatchObject({ words: '頭\u200b痛', span: [1, 4] });
    expect(redFlagsInText('胸 口 劇 痛')[0]).toMatchObject({ words: '胸 口 劇 痛', span: [0, 7] });
  });
  it('keeps 著 where it is a word of its own', () => expect([common('顯著'), common('睡不著'), common('著名')]).toEqual(['显著', '睡不着', '著名']));
  it('is the same for a text in common form, and keeps its length', () => {
    for (const s of ['晕到了', '巨痛', '喘的說不出話', '遭不住', '脑更']) expect([...likeSounding(s)]).toHaveLength([...s].length);
    expect(common(common('頭痛ＡＢＣ'))).toBe(common('頭痛ＡＢＣ'));
  });
});

describe('numbers as spoken', () => {
  it.each([['高压一百八，低压一百二，头痛', 'redflag.hypertensive-crisis'], ['血压190，头痛', 'redflag.hypertensive-crisis'], ['心跳一分钟180下', 'redflag.shock'], ['三个星期大的宝宝发烧', 'redflag.infant-fever'], ['体温106华氏度', 'redflag.hyperpyrexia']])('%s', (text, code) => expect(redFlagsInText(text).map((f) => f.code)).toContain(code));
  it.each(['高压一百二，低压八十', '体温98.6华氏度', '心跳每分钟75次'])('%s is none', (text) => expect(redFlagsInText(text)).toEqual([]));
});
