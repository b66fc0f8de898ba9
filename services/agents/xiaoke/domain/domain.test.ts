// The parts: names, evidence, scoring, questions, urgency.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ask, fits } from './ask.ts';
import { probabilities } from './calibrate.ts';
import { readDescription } from './describe.ts';
import { ELEMENTS, elementIndex } from './elements.ts';
import { checkFindings } from './check.ts';
import { fuse } from './evidence.ts';
import { readName, syndromeVector } from './names/vector.ts';
import { composeWeights } from './parts.ts';
import { personFromText } from './person.ts';
import { contribution, penalties, profile, scoreName } from './score.ts';
import { SYNDROMES, syndromeNamed } from './syndromes/catalogue.ts';
import { triage } from './triage.ts';
import { toWeights } from './vectors.ts';
import { findingWeights } from './weights/index.ts';
import { finding, present } from '../testing.ts';

const at = (v: Float64Array, e: string) => v[elementIndex(e) as number] as number;
const words = (name: string) => toWeights(syndromeVector(name), 0.5).map(([e]) => e).sort();

describe('names', () => {
  it.each([
    ['肺肾阴虚', ['肺', '肾', '阴虚']], ['肾水不足', ['肾', '阴虚']], ['瘀阻胞宫', ['胞宫', '血瘀']], ['脾胃气虚证', ['胃', '脾', '气虚']],
    ['心火内炽', ['心', '热']], ['风寒束肺', ['外风', '寒', '肺', '表']], ['肝血瘀阻', ['肝', '血瘀', '气滞']],
  ] as const)('%s is understood', (name, expected) => { expect(words(name)).toEqual([...expected].sort()); });

  it('a place that is simply wanting takes its usual mix', () => {
    const v = syndromeVector('肾虚');
    expect(at(v, '肾')).toBe(1);
    for (const e of ['阴虚', '阳虚', '精亏']) expect(at(v, e)).toBeGreaterThan(0);
  });
  it('says what it could not read, and never throws', () => {
    expect(readName('乱七八糟').unread).toBe('乱七八糟');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'心肝脾肺肾气血阴阳虚湿热痰瘀风寒不足亏x证乱'), maxLength: 20 }), (s) => {
      const { vector } = readName(s);
      return vector.every((x) => Number.isFinite(x) && x >= 0 && x <= 1.2);
    }));
    fc.assert(fc.property(fc.string(), (s) => readName(s).vector.length === ELEMENTS.length));
  });
});

describe('catalogue', () => {
  it('has seventy elements, unique codes and names, vectors and enough findings', () => {
    expect(ELEMENTS.length).toBe(70);
    expect(new Set(SYNDROMES.map((s) => s.code)).size).toBe(SYNDROMES.length);
    expect(new Set(SYNDROMES.map((s) => s.zh)).size).toBe(SYNDROMES.length);
    for (const s of SYNDROMES) { expect(toWeights(s.vector).length, s.zh).toBeGreaterThan(0); expect(s.findings.length, s.zh).toBeGreaterThan(2); }
  });
  it('knows other names', () => {
    expect(syndromeNamed('肝郁气滞证')?.zh).toBe('肝气郁结');
    expect(syndromeNamed('水火不济')?.zh).toBe('心肾不交');
    expect(syndromeNamed('没有')).toBeUndefined();
  });
  it('reads nearly every term of its descriptions', () => {
    const terms = SYNDROMES.flatMap((s) => s.description.split('，'));
    expect(terms.filter((t) => readDescription(t).length > 0).length / terms.length).toBeGreaterThan(0.95);
  });
  it('weighs only elements that exist', () => {
    for (const [code, row] of findingWeights) for (const e of Object.keys(row)) expect(elementIndex(e), `${code} ${e}`).toBeDefined();
  });
});

describe('evidence', () => {
  it('counts a code once, whoever reports it', () => {
    const once = fuse([finding('tongue.body.red')]);
    expect(fuse([finding('tongue.body.red'), finding('tongue.body.red', { modality: 'look', score: 0.6 })])[0]?.strength).toBe(once[0]?.strength);
  });
  it('leaves out the past and other people', () => {
    expect(fuse([finding('symptom.cough', { past: true }), finding('symptom.fever', { subject: 'mother' }), finding('symptom.thirst')]).map((s) => s.code)).toEqual(['symptom.thirst']);
    expect(fuse([finding('symptom.cough', { subject: 'child' }), finding('symptom.fever', { subject: 'child' })]).length).toBe(2);
  });
  it('weighs by score, confidence and degree', () => {
    const s = (more: object) => fuse([finding('symptom.cough', more)])[0]?.strength ?? 0;
    expect(s({ score: 0.5, confidence: 0.5 })).toBeCloseTo(0.25);
    expect(s({ degree: 'slight' })).toBeLessThan(s({}));
    expect(s({ degree: 'severe' })).toBeGreaterThan(s({}));
    expect(s({ polarity: 'absent' })).toBeLessThan(0);
  });
  it('weighs what a program reads by a boundary of its own less than what people judged, counted or said', () => {
    const s = (code: string, modality: 'look' | 'listen' | 'pulse' | 'inquiry') => fuse([finding(code, { modality, score: 1, confidence: 0.9 })])[0]?.strength;
    expect([s('tongue.coating.thick', 'look'), s('sign.red-face', 'look'), s('voice.low-weak', 'listen')]).toEqual([0.36, 0.36, 0.36].map((v) => expect.closeTo(v)));
    expect([s('tongue.body.red', 'look'), s('tongue.coating.thick', 'inquiry'), s('cough.present', 'listen'), s('pulse.rapid', 'pulse')]).toEqual(Array(4).fill(expect.closeTo(0.9)));
  });
  it('names what one examination contradicts', () => {
    expect(fuse([finding('symptom.oedema'), finding('symptom.oedema', { polarity: 'absent', modality: 'palpation' })])[0]?.contradicted).toBe(true);
  });
  it('composes what the table does not know', () => {
    expect(composeWeights('腹部发凉').map(([e]) => e)).toEqual(expect.arrayContaining(['脾', '寒']));
    expect(composeWeights('随便')).toEqual([]);
  });
  it('refuses malformed findings by a stable code', () => {
    for (const bad of [{}, [1], [{ code: 'x' }], [{ ...finding('symptom.cough'), score: 2 }], [{ ...finding('symptom.cough'), polarity: 'maybe' }], [{ ...finding('symptom.cough'), code: '<b>' }], [{ ...finding('symptom.cough'), evidence: [{ kind: 'text' }] }]]) {
      expect(() => checkFindings(bad)).toThrowError(expect.objectContaining({ code: 'findings.invalid' }));
    }
    expect(() => checkFindings(new Array(501).fill(finding('symptom.cough')))).toThrowError(expect.objectContaining({ code: 'findings.too-many' }));
    fc.assert(fc.property(fc.jsonValue(), (v) => { try { checkFindings(v); } catch (e) { expect(String((e as { code?: string }).code)).toMatch(/^findings\./); } }));
  });
});

describe('score', () => {
  const codes = [...findingWeights.keys()];
  it('another supporting finding never lowers its element', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 15 }), fc.constantFrom(...codes), (have, more) => {
      if (have.includes(more)) return;
      const before = profile(fuse(have.map((c) => finding(c)))), after = profile(fuse([...have, more].map((c) => finding(c))));
      for (const [e, w] of Object.entries(findingWeights.get(more) ?? {})) if (w > 0) expect(at(after.c, e)).toBeGreaterThan(at(before.c, e));
    }), { numRuns: 60 });
  });
  it('is exactly what its reasons add up to, less the centring', () => {
    const signs = fuse(present('心悸，失眠，乏力，便溏，舌淡，脉细')), o = syndromeVector('心脾两虚');
    const p = profile(signs), empty = { ...p, c: p.c.map(() => 0), z: p.z.map((z, i) => z - zOf(signs, i)) };
    expect(signs.reduce((t, s) => t + contribution(s, o).total, 0) + scoreName(o, empty) + penalties(o, empty).reduce((t, x) => t + x.cost, 0))
      .toBeCloseTo(scoreName(o, p) + penalties(o, p).reduce((t, x) => t + x.cost, 0), 9);
  });
  it('charges a specific element nothing supports', () => {
    const p = profile(fuse(present('发热，口渴')));
    expect(penalties(syndromeVector('暑温'), p).map((x) => x.element)).toContain('暑');
    expect(penalties(syndromeVector('暑温'), profile(fuse(present('暑天，发热')))).map((x) => x.element)).not.toContain('暑');
  });
  it('softmax sums to 1 and keeps the order', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 }), (s) => {
      const p = probabilities(s, 0.5);
      expect(p.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      s.forEach((x, i) => s.forEach((y, j) => { if (x > y) expect(p[i]).toBeGreaterThanOrEqual(p[j] as number); }));
    }));
  });
});

/** z that the signs alone give to element i. */
function zOf(signs: ReturnType<typeof fuse>, i: number): number {
  const unit = new Float64Array(ELEMENTS.length);
  unit[i] = 1;
  return signs.reduce((t, s) => t + contribution(s, unit).total, 0);
}

describe('questions', () => {
  it('ask what tells the candidates apart', () => {
    const [q] = ask([{ vector: syndromeVector('心血虚'), probability: 0.5 }, { vector: syndromeVector('膀胱湿热'), probability: 0.5 }], []);
    expect(q?.gain).toBeGreaterThan(0.2);
    expect(q?.zh).toMatch(/[？。]$/);
  });
  it('have nothing to ask when nothing is open', () => {
    expect(ask([{ vector: syndromeVector('心血虚'), probability: 1 }], [])).toEqual([]);
    expect(ask([{ vector: syndromeVector('心血虚'), probability: 0.5 }, { vector: syndromeVector('心血虚'), probability: 0.5 }], [])).toEqual([]);
  });
  it('ask about pain only where there is pain', () => {
    const two = [{ vector: syndromeVector('脾胃虚寒'), probability: 0.5 }, { vector: syndromeVector('胃热'), probability: 0.5 }];
    const codes = (terms: string) => ask(two, fuse(present(terms)), {}, 40).map((q) => q.code);
    expect(codes('畏寒')).not.toContain('symptom.pain-relieved-by-warmth');
    expect(codes('胃痛')).toContain('symptom.pain-relieved-by-warmth');
  });
  it('suit the person', () => {
    expect(fits('symptom.amenorrhoea', { sex: 'male' })).toBe(false);
    expect(fits('symptom.amenorrhoea', { sex: 'female', ageYears: 30 })).toBe(true);
    expect(fits('symptom.impotence', { sex: 'male', ageYears: 8 })).toBe(false);
  });
});

describe('urgency', () => {
  it('follows red flags first', () => {
    expect(triage([], [{ code: 'x', level: 'emergency', words: '胸痛大汗', advice: '120' }]).level).toBe('emergency');
    expect(triage([], [{ code: 'x', level: 'urgent', words: '呕血', advice: '' }]).level).toBe('urgent');
  });
  it('quotes what the person said, and calls a measured value measured', () => {
    const flag = { code: 'redflag.very-high-pressure', level: 'urgent' as const, zh: '血压过高', en: 'very high blood pressure', advice: '' };
    const reason = (more: object) => triage([], [{ ...flag, words: '', ...more }]).reasons[0];
    expect(reason({ words: '高压190', span: [3, 8] })).toMatchObject({ zh: '危险信号：血压过高（“高压190”）', en: 'red flag: very high blood pressure (“高压190”)' });
    expect(reason({ words: 'systolic 186, spo2 88.5', span: [] })).toMatchObject({ zh: '危险信号：血压过高（测得收缩压 186 mmHg，血氧 88.5 %）', en: 'red flag: very high blood pressure (measured systolic 186 mmHg, SpO2 88.5 %)' });
    expect(reason({ words: '胸痛、冷汗' })?.zh).toBe('危险信号：血压过高（胸痛、冷汗）');
    expect(reason({})?.zh).toBe('危险信号：血压过高');
  });
  it('gives of a blood pressure only what was measured', () => {
    const why = (vitals: object) => triage([], [], { ageYears: 40 }, vitals).reasons.map((r) => r.zh);
    expect(why({ systolicMmHg: 186 })).toEqual(['测得血压：收缩压 186 mmHg']);
    expect(why({ diastolicMmHg: 125 })).toEqual(['测得血压：舒张压 125 mmHg']);
    expect(why({ systolicMmHg: 186, diastolicMmHg: 100 })).toEqual(['测得血压 186/100 mmHg']);
    expect(why({ heartRateBpm: 95 })).toEqual(['早期预警评分 1 分（心率 95：1 分）']);
  });
  it('scores vital signs as NEWS2 does', () => {
    expect(triage([], [], { ageYears: 40 }, { respirationBpm: 26, heartRateBpm: 135, temperatureC: 39.5 }).level).toBe('emergency');
    expect(triage([], [], { ageYears: 40 }, { spo2Percent: 90 }).level).toBe('urgent');
    expect(triage([], [], { ageYears: 40 }, { heartRateBpm: 70, temperatureC: 36.8 }).level).toBe('self-care');
  });
  it('is stricter with infants and in pregnancy', () => {
    expect(triage([], [], { ageYears: 0.1 }, { temperatureC: 38.2 }).level).toBe('emergency');
    expect(triage([], [], { pregnant: true }, { systolicMmHg: 165, diastolicMmHg: 100 }).level).toBe('emergency');
  });
  it('sends mild complaints home and blood to the doctor', () => {
    expect(triage(fuse(present('嗳气，腹胀'))).level).toBe('self-care');
    expect(triage(fuse(present('便血'))).level).toBe('soon');
    expect(triage(fuse(present('神昏'))).level).toBe('emergency');
  });
});

describe('person', () => {
  it.each([
    ['男性，38岁。初诊', { sex: 'male', ageYears: 38 }], ['患者，女，二十五岁', { sex: 'female', ageYears: 25 }], ['我今年61岁，头晕', { ageYears: 61 }],
    ['男朋友送来的药，头痛', {}], ['李某，女，孕5月，30岁', { sex: 'female', ageYears: 30, pregnant: true }], ['女儿发烧两天', {}],
  ])('%s', (text, expected) => { expect(personFromText(text)).toEqual(expected); });
});

describe('what is felt and measured', () => {
  const sign = (code: string) => fuse([{ code, zh: code, en: code, polarity: 'present', score: 1, confidence: 1, modality: 'palpation' }]);
  it.each([['palpation.abdomen.rebound', 'urgent'], ['palpation.limbs.reversal-cold', 'urgent'], ['pulse.suspected-af', 'soon'], ['palpation.mass.fixed', 'soon']])('%s asks for a doctor: %s', (code, level) => expect(triage(sign(code)).level).toBe(level));
  it('a rhythm suspicious of fibrillation with chest pain cannot wait', () => expect(triage([...sign('pulse.suspected-af'), ...sign('symptom.chest-pain')]).level).toBe('urgent'));
  it('warm palms speak for empty heat and not for cold', () => {
    const w = findingWeights.get('palpation.palms-soles.hot') ?? {};
    expect((w['虚热'] ?? 0) > 0 && (w['寒'] ?? 0) < 0).toBe(true);
  });
});
