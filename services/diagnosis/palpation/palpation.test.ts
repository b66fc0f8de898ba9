// Touch data: strict reading, thresholds at their edges, monotone scores, no other failure than a typed one.
import fc from 'fast-check';
import type { Finding } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analysePalpation, palpationSchema } from './analyse.ts';
import { isAcupoint } from './domain/acupoints.ts';
import { LISTS } from './domain/schema.ts';
import { refusal } from './testing/refusal.ts';

const by = (input: unknown, code: string): Finding | undefined => analysePalpation(input).findings.find((f) => f.code === code);
const limbs = (fingers: number, forearm = 32, chest = 34) => ({
  ambientC: 24, temperature: [{ region: 'chest', side: 'both', celsius: chest }, { region: 'fingers', side: 'both', celsius: fingers }, { region: 'forearm', side: 'both', celsius: forearm }],
});
const touch = (region: string, more: object) => ({ region, ...more });

describe('refusals name the place', () => {
  it.each([
    [null, 'palpation.bad-type /'], [[], 'palpation.bad-type /'], [{}, 'palpation.empty /'],
    [{ colour: 1 }, 'palpation.unknown-field /colour'],
    [{ temperature: {} }, 'palpation.bad-type /temperature'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: 30, note: '' }] }, 'palpation.unknown-field /temperature/0/note'],
    [{ temperature: [{ region: 'palm', side: 'left' }] }, 'palpation.missing /temperature/0/celsius'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: '30' }] }, 'palpation.bad-type /temperature/0/celsius'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: Number.NaN }] }, 'palpation.bad-type /temperature/0/celsius'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: 400 }] }, 'palpation.out-of-range /temperature/0/celsius'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: 305 }] }, 'palpation.unit /temperature/0/celsius'],
    [{ bodyC: 310.15 }, 'palpation.unit /bodyC'],
    [{ temperature: [{ region: 'palm', celsius: 30 }] }, 'palpation.side /temperature/0/side'],
    [{ edema: [{ region: 'face', side: 'left', grade: 1 }] }, 'palpation.side /edema/0/side'],
    [{ edema: [{ region: 'face', grade: 1.5 }] }, 'palpation.bad-type /edema/0/grade'],
    [{ edema: [{ region: 'moon', grade: 1 }] }, 'palpation.out-of-range /edema/0/region'],
    [{ edema: [{ region: 'ankle', side: 'both', grade: 1 }, { region: 'ankle', side: 'left', grade: 2 }] }, 'palpation.duplicate /edema/1'],
    [{ acupoints: [{ point: 'ST46', side: 'left', nrs: 3 }] }, 'palpation.out-of-range /acupoints/0/point'],
    [{ acupoints: Array.from({ length: 201 }, () => 1) }, 'palpation.too-many /acupoints'],
    [JSON.parse('{"__proto__": 1}') as unknown, 'palpation.unknown-field /__proto__'],
  ])('%j', (input, want) => expect(refusal(input)).toBe(want));

  it('any JSON is answered by findings or a palpation error', () => {
    const entry = fc.dictionary(fc.constantFrom('region', 'side', 'celsius', 'nrs', 'level', 'grade', 'feel', 'point'), fc.oneof(fc.constantFrom('palm', 'left', 'both', 'epigastrium', 'hot', 'ST36'), fc.integer({ min: -2, max: 12 })));
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(LISTS), 'bodyC'), fc.oneof(fc.integer(), fc.array(entry, { maxLength: 4 })))), (input) => {
      expect(refusal(input)).toMatch(/^(accepted$|palpation\.)/);
    }), { numRuns: 500, seed: 6 });
  });
});

describe('warmth', () => {
  it('手足不温 begins at a gradient of 4 °C and grows with it', () => {
    expect(by(limbs(28.1, 32, 33), 'palpation.limbs.cool')?.polarity).toBe('absent');
    expect(by(limbs(28, 32, 33), 'palpation.limbs.cool')?.polarity).toBe('present');
    const scores = [31, 29, 28, 26, 24].map((c) => by(limbs(c), 'palpation.limbs.cool')?.score as number);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });

  it('四肢厥冷 needs cold past wrist or ankle', () => {
    expect(by(limbs(22), 'palpation.limbs.reversal-cold')?.polarity).toBe('absent');
    expect(by(limbs(20, 26, 34), 'palpation.limbs.reversal-cold')?.polarity).toBe('present');
    const felt = (reaches: string) => by({ warmth: [touch('fingers', { side: 'both', feel: 'icy', reaches })] }, 'palpation.limbs.reversal-cold')?.score as number;
    expect(felt('digits')).toBeLessThan(0.5);
    expect(felt('elbow-knee')).toBeGreaterThan(felt('wrist-ankle'));
  });

  it('a cold room takes confidence away', () => {
    expect(by({ ...limbs(24), ambientC: 12 }, 'palpation.limbs.cool')?.confidence as number).toBeLessThan(by(limbs(24), 'palpation.limbs.cool')?.confidence as number);
  });

  it('手足心热 is heat of the palm over its back, 手背热 the reverse', () => {
    const hands = (palm: number, back: number) => ({ temperature: [touch('palm', { side: 'both', celsius: palm }), touch('hand-back', { side: 'both', celsius: back })] });
    expect(by(hands(35.5, 33.5), 'palpation.palms-soles.hot')?.polarity).toBe('present');
    expect(by(hands(33.5, 35.5), 'palpation.hand-backs.hot')?.polarity).toBe('present');
    expect(by(hands(30, 27), 'palpation.palms-soles.hot')?.polarity).toBe('absent');
  });

  it('fever begins where its site says', () => {
    expect([37.2, 37.3].map((bodyC) => by({ bodyC }, 'palpation.body.hot')?.polarity)).toEqual(['absent', 'present']);
    expect([37.7, 37.8].map((bodyC) => by({ bodyC, bodySite: 'rectal' }, 'palpation.body.hot')?.polarity)).toEqual(['absent', 'present']);
  });

  it('says nothing of what was not measured', () => {
    expect(analysePalpation({ bodyC: 36.6 }).findings.map((f) => f.code)).toEqual(['palpation.body.hot', 'palpation.body.cold']);
  });
});

describe('skin', () => {
  it('肌肤甲错, slow turgor and pitting', () => {
    expect([[0, false], [2, false], [3, false], [1, true], [3, true]].map(([roughness, scaly]) => by({ texture: [touch('calf', { side: 'left', roughness, scaly })] }, 'palpation.skin.scaly')?.polarity)).toEqual(['absent', 'absent', 'present', 'present', 'present']);
    expect([1.9, 2.1].map((recoilS) => by({ turgor: [touch('chest', { side: 'left', recoilS })] }, 'palpation.skin.poor-turgor')?.polarity)).toEqual(['absent', 'present']);
    const edema = [0, 1, 2, 3, 4].map((grade) => by({ edema: [touch('ankle', { side: 'left', grade })] }, 'palpation.edema.pitting')?.score as number);
    expect(edema).toEqual([...edema].sort((a, b) => a - b));
    expect([edema[0], edema[4]]).toEqual([0, 1]);
  });

  it('says when only one side is swollen', () => {
    expect(JSON.stringify(by({ edema: [touch('calf', { side: 'left', grade: 2 })] }, 'palpation.edema.pitting'))).toContain('one side only');
    expect(JSON.stringify(by({ edema: [touch('calf', { side: 'both', grade: 2 })] }, 'palpation.edema.pitting'))).not.toContain('one side only');
  });
});

describe('abdomen', () => {
  it('拒按 and 喜按 follow what pressure does, each where it does it', () => {
    const input = { tenderness: [touch('epigastrium', { nrs: 3, pressure: 'relieved' }), touch('lower-abdomen', { nrs: 7, pressure: 'worse', rebound: true })] };
    expect(by(input, 'palpation.abdomen.pain-refuses-pressure')?.evidence[0]).toMatchObject({ region: 'lower-abdomen' });
    expect(by(input, 'palpation.abdomen.pain-likes-pressure')?.evidence[0]).toMatchObject({ region: 'epigastrium' });
    expect(by(input, 'palpation.abdomen.rebound')?.polarity).toBe('present');
    expect(by({ tenderness: [touch('epigastrium', { nrs: 8 })] }, 'palpation.abdomen.pain-refuses-pressure')).toBeUndefined();
    expect(by({ tenderness: [touch('knee', { side: 'left', nrs: 8, pressure: 'worse' })] }, 'palpation.abdomen.pain-refuses-pressure')).toBeUndefined();
  });

  it('心下痞 is soft, 心下痞硬 is hard', () => {
    const at = (level: number) => ({ distension: [touch('epigastrium', { level: 2 })], tension: [touch('epigastrium', { level })] });
    expect([by(at(1), 'palpation.epigastrium.soft-fullness')?.polarity, by(at(1), 'palpation.epigastrium.hard-fullness')?.polarity]).toEqual(['present', 'absent']);
    expect([by(at(3), 'palpation.epigastrium.soft-fullness')?.polarity, by(at(3), 'palpation.epigastrium.hard-fullness')?.polarity]).toEqual(['absent', 'present']);
  });

  it('癥 stays and 瘕 moves', () => {
    const mass = (mobility: string) => ({ masses: [touch('umbilical', { sizeCm: 4, mobility, hardness: 'firm' })] });
    expect(analysePalpation(mass('fixed')).findings.map((f) => f.code)).toEqual(['palpation.mass.fixed']);
    expect(analysePalpation(mass('movable')).findings.map((f) => f.code)).toEqual(['palpation.mass.movable']);
  });
});

describe('sides and points', () => {
  it('compares left and right', () => {
    const r = analysePalpation({ temperature: [touch('palm', { side: 'left', celsius: 31 }), touch('palm', { side: 'right', celsius: 33 })] });
    expect(r.asymmetries).toEqual([{ measure: 'temperature', region: 'palm', left: 31, right: 33, difference: -2, unit: 'Cel', threshold: 1, marked: true, source: expect.stringContaining('Uematsu') as string }]);
    expect(r.findings.find((f) => f.code === 'palpation.asymmetry')?.polarity).toBe('present');
  });

  it('knows the points and what an alarm point is of', () => {
    expect(['LU11', 'BL67', 'CV24', 'TE23'].every(isAcupoint)).toBe(true);
    expect(['LU12', 'ST0', 'XX1', 'st36', 'GB45', 'ST036'].some(isAcupoint)).toBe(false);
    expect(JSON.stringify(by({ acupoints: [{ point: 'CV12', nrs: 6 }] }, 'palpation.acupoint.tender'))).toContain('胃募');
  });
});

describe('result', () => {
  it('does not depend on the order of fields, and its hash names the data', () => {
    const a = analysePalpation({ bodyC: 38, edema: [{ region: 'face', grade: 2 }] });
    expect(JSON.stringify(analysePalpation({ edema: [{ grade: 2, region: 'face' }], bodyC: 38 }))).toBe(JSON.stringify(a));
    expect(analysePalpation({ bodyC: 38.1, edema: [{ region: 'face', grade: 2 }] }).provenance.inputSha256).not.toBe(a.provenance.inputSha256);
  });

  it('says which reference is missing', () => {
    expect(analysePalpation({ temperature: [touch('palm', { side: 'left', celsius: 30 })] }).quality.problems.map((p) => p.code)).toEqual(['palpation.no-reference', 'palpation.no-ambient']);
  });

  it('publishes the schema it enforces', () => {
    const schema = palpationSchema() as { properties: Record<string, { items?: { properties: object; required: string[] } }> };
    expect(Object.keys(schema.properties)).toEqual(['ambientC', 'bodyC', 'bodySite', ...Object.keys(LISTS), 'bodyMap', 'grids']);
    expect(schema.properties['edema']?.items?.required).toEqual(['region']);
    expect(schema.properties['masses']?.items?.required).toEqual(['region', 'mobility']);
  });
});
