// Textbook pictures must lead to the textbook's syndromes; the result is replayable and order-free.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { differentiate, SYNDROMES, tablesSha256 } from './analyse.ts';
import { checkFindings } from './domain/check.ts';
import { finding, present } from './testing.ts';

/** Written for this test from textbook pictures; the wording differs from the catalogue's descriptions. */
const CASES: readonly (readonly [expected: string, picture: string])[] = [
  ['心脾两虚', '怔忡，夜寐不安，健忘，食少，大便溏，倦怠，面色无华，舌淡，脉细弱'],
  ['肝气郁结', '情志不遂，叹息，两胁胀痛，胸闷，月经不调，苔薄，脉弦'],
  ['肝火上炎', '头痛，目赤，耳鸣，口苦，急躁易怒，大便干，尿赤，舌红苔黄，脉弦数'],
  ['肝阳上亢', '头晕，头胀痛，面红，易怒，耳鸣，腰膝酸软，头重脚轻，舌红，脉弦'],
  ['肾阳虚', '腰膝酸软，形寒，四肢不温，阳痿，夜尿频，小便清长，舌淡胖，苔白，脉沉弱'],
  ['肾阴虚', '腰酸，耳鸣，梦遗，盗汗，手足心热，口干咽燥，舌红少苔，脉细数'],
  ['脾气虚', '食欲不振，食后腹胀，便溏，乏力，懒言，面黄，舌淡苔白，脉弱'],
  ['脾肾阳虚', '五更泻，畏冷，腰膝冷，下肢浮肿，面色苍白，小便不利，舌淡胖苔白滑，脉沉细'],
  ['脾虚气陷', '脱肛，子宫下垂，气短，乏力，食少，久泻，舌淡，脉弱'],
  ['胃阴虚', '胃痛，饥不欲食，嘈杂，口干咽燥，大便干结，干呕，舌红少苔，脉细数'],
  ['胃热', '胃脘灼痛，多食易饥，口臭，牙龈肿痛，渴喜冷饮，便秘，舌红苔黄，脉数'],
  ['食滞胃脘', '嗳腐吞酸，脘腹胀满，暴饮暴食，厌食，大便臭，苔厚腻，脉滑'],
  ['肺气虚', '气短，咳嗽，语声低微，自汗，易感冒，恶风，面色苍白，舌淡，脉弱'],
  ['肺阴虚', '干咳，痰少而粘，咯血，声音嘶哑，潮热，盗汗，舌红少苔，脉细数'],
  ['风寒束肺', '咳嗽，痰稀白，鼻塞，流清涕，恶寒，无汗，头痛，苔薄白，脉浮紧'],
  ['风热犯肺', '咳嗽，痰黄，咽痛，发热，恶风，口渴，舌尖红，苔薄黄，脉浮数'],
  ['痰热壅肺', '咳嗽，气喘，痰黄稠，发热，胸痛，口渴，舌红，苔黄腻，脉滑数'],
  ['肝胆湿热', '胁痛，口苦，黄疸，厌油腻，恶心，小便黄，舌红苔黄腻，脉弦数'],
  ['膀胱湿热', '尿频，尿急，尿痛，小便赤，小腹胀，腰痛，苔黄腻，脉滑数'],
  ['大肠湿热', '腹痛，里急后重，下痢脓血，肛门灼热，舌红苔黄腻，脉滑数'],
  ['心肾不交', '心烦，不寐，心悸，腰膝酸软，耳鸣，遗精，五心烦热，舌红，脉细数'],
  ['心火亢盛', '心烦，失眠，口舌生疮，口渴，尿黄，面赤，舌尖红，脉数'],
  ['心血瘀阻', '心前区疼痛，刺痛，胸闷，心悸，口唇青紫，舌紫暗，脉涩'],
  ['肝肾阴虚', '头晕，耳鸣，两目干涩，胁痛，腰膝酸软，颧红，盗汗，舌红少苔，脉弦细数'],
  ['肝血虚', '头晕，两目干涩，视物模糊，肢麻，爪甲不荣，面色无华，经量少，舌淡，脉细'],
  ['少阳证', '寒热往来，胸胁苦满，口苦，咽干，目眩，呕恶，脉弦'],
  ['阳明腑实', '日晡潮热，腹满硬痛，大便秘结，谵语，苔黄燥，脉沉实'],
  ['外感风寒', '恶寒，发热，无汗，头痛，身痛，脉浮紧'],
  ['风寒湿痹', '关节疼痛，屈伸不利，遇寒加重，阴雨天，苔白腻，脉弦紧'],
  ['痰浊中阻', '眩晕，头重如裹，胸闷，呕吐痰涎，恶心，苔白腻，脉滑'],
  ['气滞血瘀', '胁胀，走窜疼痛，刺痛，痛经，经色紫暗，血块，舌紫暗，脉弦涩'],
  ['气血两虚', '气短，懒言，乏力，自汗，头晕，心悸，失眠，面色苍白，舌淡，脉细弱'],
  ['湿热下注', '带下黄，阴痒，小便黄，小腹痛，苔黄腻，脉滑数'],
  ['血虚寒凝', '手足冷，四肢麻木，痛经，月经后期，面色苍白，舌淡苔白，脉沉细'],
  ['风痰阻络', '口眼歪斜，舌强言謇，肢体麻木，半身不遂，苔腻，脉弦滑'],
];

describe('differentiate', () => {
  it.each(CASES)('finds %s among its first five', (expected, picture) => {
    const names = differentiate({ findings: present(picture), person: { sex: 'female', ageYears: 40 } }).ranked.map((r) => r.syndrome.zh);
    expect(names).toContain(expected);
  });

  it('puts most of them first', () => {
    const first = CASES.filter(([expected, picture]) => differentiate({ findings: present(picture) }).ranked[0]?.syndrome.zh === expected);
    expect(first.length / CASES.length).toBeGreaterThan(0.7);
  });

  it('recognises its own descriptions', () => {
    const right = SYNDROMES.filter((s) => differentiate({ findings: s.findings.map((c) => finding(c)) }).ranked.slice(0, 3).some((r) => r.syndrome.zh === s.zh));
    expect(right.length / SYNDROMES.length).toBeGreaterThan(0.85);
  });

  it('ranks exactly the names given, unseen ones too, and says which it could not read', () => {
    const among = ['肝郁脾虚夹痰', '胃肠积热', '乱七八糟'];
    const d = differentiate({ findings: present('胁胀，叹息，便溏，纳差，痰多，脉弦滑'), among });
    expect(d.ranked.map((r) => r.syndrome.zh).sort()).toEqual([...among].sort());
    expect(d.ranked[0]?.syndrome.zh).toBe('肝郁脾虚夹痰');
    expect(d.notUnderstood).toEqual(['乱七八糟']);
    expect(d.ranked.reduce((s, r) => s + r.probability, 0)).toBeCloseTo(1, 3);
  });

  it('gives reasons that carry the words, and reasons against', () => {
    const findings = [...present('畏寒，肢冷，舌红，脉数'), finding('symptom.loose-stools', { words: '拉肚子' })];
    const [r] = differentiate({ findings, among: ['脾阳虚'] }).ranked;
    expect(r?.because.map((x) => x.finding?.code)).toContain('symptom.fear-of-cold');
    expect(r?.because.find((x) => x.finding?.code === 'symptom.loose-stools')?.words).toBe('拉肚子');
    expect(r?.against.map((x) => x.finding?.code)).toEqual(expect.arrayContaining(['tongue.body.red', 'pulse.rapid']));
  });

  it('names the conflict when complaints are cold and tongue and pulse are hot', () => {
    const d = differentiate({ findings: present('畏寒，四肢冷，小便清长，舌红苔黄，脉洪数') });
    expect(d.conflicts.map((c) => c.kind)).toContain('cold-heat');
    expect(d.conflicts[0]?.source.zh).toContain('景岳全书');
  });

  it('says when there is too little to go on', () => {
    expect(differentiate({ findings: present('头晕') }).state.code).toBe('too-little');
    expect(differentiate({ findings: [] }).state.code).toBe('too-little');
  });

  it('asks nothing that was answered, absent answers included, and nothing of the other sex', () => {
    const findings = [...present('头晕，心悸，乏力'), finding('symptom.insomnia', { polarity: 'absent' })];
    const codes = differentiate({ findings, person: { sex: 'male', ageYears: 50 } }).ask.map((q) => q.code);
    expect(codes.length).toBeGreaterThan(0);
    for (const known of ['symptom.insomnia', 'symptom.dizziness', 'symptom.palpitations', 'symptom.fatigue', 'symptom.uterine-bleeding']) expect(codes).not.toContain(known);
  });

  it('asks nothing in an emergency', () => {
    const d = differentiate({ findings: present('胸痛，冷汗'), redFlags: [{ code: 'redflag.x', level: 'emergency', words: '胸痛大汗', advice: '120' }] });
    expect(d.triage.level).toBe('emergency');
    expect(d.ask).toEqual([]);
  });

  it('keeps men from syndromes of the uterus', () => {
    const zh = differentiate({ findings: present('小腹痛，腰酸，肢冷'), person: { sex: 'male' }, limit: 50 }).ranked.map((r) => r.syndrome.zh);
    expect(zh.slice(0, 20)).not.toContain('阳虚胞寒');
  });

  it('refuses impossible requests with a stable code', () => {
    expect(() => differentiate({ findings: [], among: [] })).toThrowError(expect.objectContaining({ code: 'differentiate.among' }));
    expect(() => differentiate({ findings: [], among: ['心气虚', '心气虚'] })).toThrowError(expect.objectContaining({ code: 'differentiate.among-twice' }));
    expect(() => differentiate({ findings: [], limit: 0 })).toThrowError(expect.objectContaining({ code: 'differentiate.limit' }));
  });
});

const codes = [...new Set(SYNDROMES.flatMap((s) => s.findings))];
const anyFindings = fc.uniqueArray(fc.record({
  code: fc.constantFrom(...codes), polarity: fc.constantFrom('present' as const, 'absent' as const),
  score: fc.double({ min: 0, max: 1, noNaN: true }), confidence: fc.double({ min: 0, max: 1, noNaN: true }),
}), { selector: (f) => f.code, maxLength: 25 }).map((list) => list.map(({ code, ...more }) => finding(code, more)));

describe('differentiate, properties', () => {
  it('does not depend on the order of findings', () => {
    fc.assert(fc.property(anyFindings, (findings) => {
      const { provenance: _, ...a } = differentiate({ findings });
      const { provenance: __, ...b } = differentiate({ findings: [...findings].reverse() });
      expect(b).toEqual(a);
    }), { numRuns: 25 });
  });

  it('gives the same bytes for the same input', () => {
    fc.assert(fc.property(anyFindings, (findings) => {
      expect(JSON.stringify(differentiate({ findings }))).toBe(JSON.stringify(differentiate({ findings })));
    }), { numRuns: 15 });
    expect(tablesSha256()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives probabilities that sum to 1, finite numbers only, and at most the stated number', () => {
    fc.assert(fc.property(anyFindings, fc.uniqueArray(fc.constantFrom(...SYNDROMES.map((s) => s.zh)), { minLength: 1, maxLength: 12 }), (findings, among) => {
      const d = differentiate({ findings, among });
      expect(d.ranked.reduce((s, r) => s + r.probability, 0)).toBeCloseTo(1, 2);
      expect(d.ranked.map((r) => r.syndrome.zh).sort()).toEqual([...among].sort());
      expect(d.ranked.every((r) => Number.isFinite(r.score))).toBe(true);
      expect(differentiate({ findings, limit: 3 }).ranked.length).toBe(3);
      expect(JSON.stringify(d)).not.toContain('null');
    }), { numRuns: 25 });
  });

  it('reads what it printed: findings survive the check', () => {
    fc.assert(fc.property(anyFindings, (findings) => { expect(checkFindings(JSON.parse(JSON.stringify(findings)))).toEqual(findings); }), { numRuns: 50 });
  });
});
