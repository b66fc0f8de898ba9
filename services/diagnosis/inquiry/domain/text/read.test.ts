// Reading free text: words and places, denial, time, degree, whose and when, tongue and pulse, hostile input.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingGroups, isSuokeError } from '@suoke/terminology';
import { readText } from './read.ts';

const read = (text: string) => readText(text).findings;
const present = (text: string) => read(text).filter((f) => f.polarity === 'present' && !f.past).map((f) => f.code);
const absent = (text: string) => read(text).filter((f) => f.polarity === 'absent').map((f) => f.code);
const one = (text: string, code: string) => read(text).find((f) => f.code === code);

describe('words', () => {
  it.each([
    ['拉肚子', 'symptom.loose-stools'], ['没胃口', 'symptom.poor-appetite'], ['睡不着觉', 'symptom.insomnia'], ['心里发慌', 'symptom.palpitations'],
    ['上火', 'symptom.flare-up'], ['不寐', 'symptom.insomnia'], ['心中懊憹', 'symptom.restlessness'], ['頭痛', 'symptom.headache'], ['渴不欲饮', 'symptom.thirst-without-drinking'],
    ['体温39.5℃', 'symptom.high-fever'], ['血压160/95mmHg', 'sign.hypertension'], ['大便三日未行', 'symptom.constipation'],
  ])('%s is %s', (text, code) => expect(present(text)).toContain(code));
  it('reads two findings written together', () => expect(present('腹胀便溏')).toEqual(expect.arrayContaining(['symptom.abdominal-distension', 'symptom.loose-stools'])));
  it('takes words from the original text at their place in code points', () => {
    const f = one('😀😀頭痛', 'symptom.headache');
    expect(f).toMatchObject({ words: '頭痛', span: [2, 4] });
  });
});

describe('denial', () => {
  it('spreads along lists and stops at the clause', () => {
    expect(absent('无发热、咳嗽及胸闷，头痛')).toEqual(['symptom.fever', 'symptom.cough', 'symptom.chest-oppression']);
    expect(present('无发热、咳嗽及胸闷，头痛')).toEqual(['symptom.headache']);
  });
  it.each([['口不苦', 'symptom.bitter-taste'], ['大便不干', 'symptom.constipation'], ['否认高血压', 'sign.hypertension'], ['没有明显胸闷', 'symptom.chest-oppression'], ['未见浮肿', 'symptom.oedema'], ['头痛没有', 'symptom.headache'], ['从来不咳嗽', 'symptom.cough']])('%s denies %s', (text, code) => {
    expect(absent(text)).toContain(code);
    expect(present(text)).not.toContain(code);
  });
  it.each([['无汗', 'symptom.no-sweating'], ['四肢无力', 'symptom.fatigue'], ['不断咳嗽', 'symptom.cough'], ['不仅咳嗽', 'symptom.cough'], ['汗出不止', 'symptom.profuse-sweating'], ['不明原因发热', 'symptom.fever']])('%s is present', (text, code) => expect(present(text)).toContain(code));
  it('takes what is gone for past', () => {
    expect(one('咳嗽已愈', 'symptom.cough')).toMatchObject({ polarity: 'absent', past: true });
    expect(absent('头痛、发热均消失')).toEqual(expect.arrayContaining(['symptom.headache', 'symptom.fever']));
  });
});

describe('time, degree, whose', () => {
  it.each([['头痛3天', 'P3D'], ['头痛半年', 'P6M'], ['头痛2周', 'P2W'], ['头痛三个月余', 'P3M'], ['头痛十余年', 'P10Y'], ['头痛2-3天', 'P3D'], ['3天前开始头痛', 'P3D'], ['头痛一年半', 'P18M'], ['头痛，已3年', 'P3Y'], ['2小时前头痛', 'PT2H']])('%s lasts %s', (text, duration) => expect(one(text, 'symptom.headache')?.duration).toBe(duration));
  it('takes frequency, age and dates for no duration', () => {
    for (const text of ['头痛每日3次', '38岁头痛', '1979年头痛']) expect(one(text, 'symptom.headache')?.duration).toBeUndefined();
  });
  it.each([['剧烈头痛', 'severe'], ['头痛难忍', 'severe'], ['轻微头痛', 'slight'], ['偶有头痛', 'slight'], ['时有头痛', 'moderate']])('%s is %s', (text, degree) => expect(one(text, 'symptom.headache')?.degree).toBe(degree));
  it('knows whose sign it is', () => {
    expect(one('母亲有高血压', 'sign.hypertension')?.subject).toBe('mother');
    expect(one('母亲代诉：头痛', 'symptom.headache')?.subject).toBeUndefined();
    expect(one('父亲患糖尿病。我头痛', 'symptom.headache')?.subject).toBeUndefined();
  });
  it('knows past from present', () => {
    expect(one('曾患肺结核', 'disease.tuberculosis')?.past).toBe(true);
    expect(one('主诉及病史：头痛', 'symptom.headache')?.past).toBeUndefined();
    expect(one('三年前开始头痛', 'symptom.headache')?.past).toBeUndefined();
  });
  it('marks what is only feared', () => expect(one('担心会不会失眠', 'symptom.insomnia')?.supposed).toBe(true));
});

describe('tongue and pulse', () => {
  it.each([
    ['舌淡红，苔薄白', ['tongue.body.light-red', 'tongue.coating.thin', 'tongue.coating.white']],
    ['舌质暗红边有齿痕苔黄腻', ['tongue.body.red', 'tongue.body.dark', 'tongue.shape.tooth-marked', 'tongue.coating.yellow', 'tongue.coating.greasy']],
    ['苔薄白，质红', ['tongue.coating.thin', 'tongue.coating.white', 'tongue.body.red']],
    ['舌红少苔', ['tongue.body.red', 'tongue.coating.scanty']],
    ['舌淡白苔', ['tongue.body.pale', 'tongue.coating.white']],
    ['脉弦滑数', ['pulse.wiry', 'pulse.slippery', 'pulse.rapid']],
    ['脉微滑', ['pulse.slippery']],
    ['脉沉细，尺弱', ['pulse.deep', 'pulse.thready', 'pulse.chi-weak']],
    ['脉细、84次/分', ['pulse.thready']],
    ['脉虚弱无力', ['pulse.deficient', 'pulse.weak', 'pulse.powerless']],
    ['舌红，无苔', ['tongue.body.red', 'tongue.coating.peeled']],
  ])('%s', (text, codes) => expect(present(text).sort()).toEqual([...codes].sort()));
  it('does not take 口淡 for a pale tongue, nor vessels for a pulse', () => {
    expect(present('舌红口淡')).not.toContain('tongue.body.pale');
    expect(present('动脉硬化，下肢静脉曲张，生脉散').some((c) => c.startsWith('pulse.'))).toBe(false);
  });
  it('hears a denied sign', () => expect(absent('舌无瘀斑')).toEqual(['tongue.body.stasis-spots']));
});

describe('any text', () => {
  const words = findingGroups().flatMap((g) => g.terms).filter((t) => !/[~^(|?]/.test(t));
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('无', '不', '未', '、', '，', '。', '舌', '苔', '脉', '曾', '3天', '我妈', '😀', '\n', '如果', '血压180/110', '39℃', '淡', '黄'), fc.string({ unit: 'binary', maxLength: 5 }));
  it('never throws, and spans always slice to words', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const points = [...text];
      for (const f of read(text)) {
        expect(points.slice(f.span[0], f.span[1]).join('')).toBe(f.words);
        expect(f.words.length).toBeGreaterThan(0);
      }
    }), { numRuns: 300 });
  });
  it('says the same twice', () => fc.assert(fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
    expect(read(parts.join(''))).toEqual(read(parts.join('')));
  }), { numRuns: 50 }));
  it('refuses what is too long or no text', () => {
    const code = (f: () => unknown) => { try { f(); return undefined; } catch (e) { return isSuokeError(e) ? e.code : e; } };
    expect(code(() => readText('痛'.repeat(200_001)))).toBe('inquiry.text-too-long');
    expect(code(() => readText(undefined))).toBe('inquiry.text-missing');
    expect(readText('痛'.repeat(200_000)).findings).toBeDefined();
  });
});
