// Lumps, guarding, pits, loins and points of the back: thresholds at their edges, contradictions refused, red flags where they belong.
import fc from 'fast-check';
import { findingSignals, palpationSigns } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analysePalpation, comparePalpations } from './analyse.ts';
import { BACK_SHU } from './domain/back-shu.ts';
import { BODY_MAP_FIELDS } from './domain/body-map.ts';
import { ABDOMEN, REGIONS } from './domain/regions.ts';
import { PAIN_GRADES } from './domain/schema.ts';
import { refusal } from './testing/refusal.ts';

const by = (input: unknown, code: string): Finding | undefined => analysePalpation(input).findings.find((f) => f.code === code);
const polarity = (input: unknown, code: string) => by(input, code)?.polarity;
const map = (...bodyMap: object[]) => ({ bodyMap });

describe('what cannot be is refused, at its place', () => {
  it.each([
    [{ masses: [{ region: 'umbilical', mobility: 'none', sizeCm: 3 }] }, 'palpation.contradiction /masses/0/sizeCm'],
    [map({ region: 'umbilical', mass: 'none', massPulsating: true }), 'palpation.contradiction /bodyMap/0/massPulsating'],
    [map({ region: 'umbilical', massCm: 3 }), 'palpation.missing /bodyMap/0/mass'],
    [{ edema: [{ region: 'face' }] }, 'palpation.missing /edema/0/grade'],
    [{ edema: [{ region: 'face', grade: 1, depthMm: 2 }] }, 'palpation.duplicate /edema/0/grade'],
    [map({ region: 'calf', side: 'left', edema: 0, returnS: 4 }), 'palpation.contradiction /bodyMap/0/returnS'],
    [map({ region: 'calf', side: 'left', edemaMm: 31 }), 'palpation.out-of-range /bodyMap/0/edemaMm'],
    [map({ region: 'umbilical', guarding: 'involuntary' }), 'palpation.missing /bodyMap/0/tension'],
    [map({ region: 'umbilical', tension: 2, guarding: 'yes' }), 'palpation.out-of-range /bodyMap/0/guarding'],
    [{ acupoints: [{ point: 'BL18', side: 'left', nrs: 3, felt: 'hole' }] }, 'palpation.out-of-range /acupoints/0/felt'],
  ])('%j', (input, want) => expect(refusal(input)).toBe(want));

  it('whatever is put on the body map is answered by findings with the names of the vocabulary, or by a palpation error', () => {
    const value = fc.oneof(fc.integer({ min: -1, max: 12 }), fc.boolean(), fc.constantFrom('none', 'fixed', 'movable', 'involuntary', 'soft', 'hard', 'worse', 'icy', 'dry', ...PAIN_GRADES));
    const mark = fc.tuple(fc.constantFrom(...Object.keys(REGIONS)), fc.constantFrom(undefined, 'left', 'right', 'both'), fc.dictionary(fc.constantFrom(...BODY_MAP_FIELDS.map((f) => f.name)), value, { minKeys: 1, maxKeys: 5 }));
    const point = fc.record({ point: fc.constantFrom(...Object.keys(BACK_SHU), 'CV12', 'ST36'), side: fc.constantFrom('left', 'right', 'both'), nrs: fc.integer({ min: 0, max: 10 }), felt: fc.constantFrom('nothing', 'nodule', 'cord', 'hollow', 'raised') });
    let accepted = 0;
    fc.assert(fc.property(fc.array(mark, { maxLength: 3 }), fc.array(point, { maxLength: 3 }), (marks, acupoints) => {
      const input = { bodyMap: marks.map(([region, side, fields]) => ({ region, ...(side ? { side } : {}), ...fields })), acupoints };
      const said = refusal(input);
      expect(said).toMatch(/^(accepted$|palpation\.)/);
      if (said !== 'accepted') return;
      accepted++;
      for (const f of analysePalpation(input).findings) {
        expect(f).toMatchObject((palpationSigns as Record<string, object>)[f.code] as object);
        expect(f.score >= 0.5).toBe(f.polarity === 'present');
        expect(f.evidence.length, `${f.code} ${f.polarity}`).toBeGreaterThan(0);
      }
      // The same touch twice is no change.
      expect(comparePalpations(input, input).changes.filter((c) => c.verdict !== 'same')).toEqual([]);
    }), { numRuns: 600, seed: 11 });
    expect(accepted).toBeGreaterThan(60);
  });
});

describe('guarding', () => {
  const wall = (more: object, nrs?: number) => map({ region: 'umbilical', ...more, ...(nrs === undefined ? {} : { nrs }) });
  it('counts against the will or board-like, not where the muscles can be let go', () => {
    expect(polarity(wall({ tension: 3, guarding: 'involuntary' }, 6), 'palpation.abdomen.guarding')).toBe('present');
    expect(polarity(wall({ tension: 4 }, 6), 'palpation.abdomen.guarding')).toBe('present');
    expect(polarity(wall({ tension: 4, guarding: 'voluntary' }, 6), 'palpation.abdomen.guarding')).toBe('absent');
    expect(polarity(wall({ tension: 3, guarding: 'none' }, 6), 'palpation.abdomen.guarding')).toBe('absent');
    expect(polarity(wall({ tension: 3 }, 6), 'palpation.abdomen.guarding')).toBeUndefined();
  });
  it('is left at a doubt where pressing hurts nowhere', () => {
    expect(polarity(wall({ tension: 4 }, 0), 'palpation.abdomen.guarding')).toBe('absent');
    expect(polarity(wall({ tension: 4 }), 'palpation.abdomen.guarding')).toBe('present');
  });
  it('and rebound are signals of an emergency; a lump, one thick leg and a tender belly are signals too', () => {
    expect(findingSignals['palpation.abdomen.guarding']).toEqual(findingSignals['palpation.abdomen.rebound']);
    for (const code of ['palpation.abdomen.tender', 'palpation.mass.fixed', 'palpation.mass.elsewhere', 'palpation.mass.pulsating', 'palpation.edema.one-leg']) expect(findingSignals[code], code).toBeDefined();
    for (const code of Object.keys(findingSignals).filter((c) => c.startsWith('palpation.'))) expect(palpationSigns, code).toHaveProperty([code]);
  });
});

describe('lumps', () => {
  const lump = (more: object, region = 'umbilical') => ({ masses: [{ region, mobility: 'fixed', ...more }] });
  it('none felt makes both kinds absent', () => {
    const r = analysePalpation({ masses: [{ region: 'umbilical', mobility: 'none' }] });
    expect(r.findings.map((f) => [f.code, f.polarity])).toEqual([['palpation.mass.fixed', 'absent'], ['palpation.mass.movable', 'absent']]);
  });
  it('one that beats counts from 3 cm, or when its size is not known', () => {
    expect([2.9, 3].map((sizeCm) => polarity(lump({ sizeCm, pulsating: true }), 'palpation.mass.pulsating'))).toEqual(['absent', 'present']);
    expect(polarity(lump({ pulsating: true }), 'palpation.mass.pulsating')).toBe('present');
    expect(polarity(lump({ pulsating: true }, 'precordium'), 'palpation.mass.pulsating')).toBeUndefined();
  });
  it('the harder and the larger, the stronger', () => fc.assert(fc.property(fc.double({ min: 0.1, max: 60, noNaN: true }), fc.double({ min: 0.1, max: 60, noNaN: true }), (a, b) => {
    const score = (sizeCm: number, hardness: string) => by(lump({ sizeCm, hardness }), 'palpation.mass.fixed')?.score as number;
    expect(score(Math.min(a, b), 'soft')).toBeLessThanOrEqual(score(Math.max(a, b), 'firm'));
    expect(score(a, 'firm')).toBeLessThan(score(a, 'hard'));
  })));
  it('a lump that came, grew or went is a change', () => {
    const none = { masses: [{ region: 'umbilical', mobility: 'none' }] };
    const c = comparePalpations(none, lump({ sizeCm: 4, hardness: 'soft' }));
    expect(c.changes).toMatchObject([{ what: 'masses', before: 0, after: 4, verdict: 'more', better: false }]);
    expect(c.newFindings).toEqual(['palpation.mass.fixed']);
    expect(comparePalpations(lump({ sizeCm: 4, hardness: 'soft' }), lump({ sizeCm: 4.5, hardness: 'hard' })).changes).toMatchObject([{ what: 'masses', verdict: 'same' }, { what: 'massHardness', verdict: 'more' }]);
    expect(comparePalpations(lump({ sizeCm: 4 }), none).goneFindings).toEqual(['palpation.mass.fixed']);
    // Of a lump whose size was never said, no size is compared.
    expect(comparePalpations(lump({}), lump({ sizeCm: 9 }))).toMatchObject({ changes: [], onlyAfter: ['masses umbilical'] });
  });
});

describe('pits', () => {
  it('the depth of a pit is its grade', () => {
    const grades = [0, 0.5, 1, 2, 3, 4, 6, 8, 20].map((depthMm) => by({ edema: [{ region: 'face', depthMm }] }, 'palpation.edema.pitting')?.score);
    expect(grades).toEqual([0, 0, 0.55, 0.55, 0.7, 0.7, 0.85, 1, 1]);
  });
  it('is slow from 40 s on', () => expect([39.9, 40].map((returnS) => polarity({ edema: [{ region: 'face', grade: 2, returnS }] }, 'palpation.edema.slow-return'))).toEqual(['absent', 'present']));
  it('one leg is only what the other is not', () => {
    const leg = (left?: number, right?: number, more: object[] = []) => map(...[['left', left], ['right', right]].flatMap(([side, edema]) => (edema === undefined ? [] : [{ region: 'calf', side, edema }])), ...more);
    const code = 'palpation.edema.one-leg';
    expect([polarity(leg(2, 0), code), polarity(leg(1, 2), code), polarity(leg(1, 3), code), polarity(leg(2, 2), code), polarity(leg(2), code)]).toEqual(['present', 'absent', 'present', 'absent', undefined]);
    expect(analysePalpation(leg(2)).quality.problems.map((p) => p.code)).toEqual(['palpation.other-leg']);
    expect(analysePalpation(leg(2, 0)).quality.problems).toEqual([]);
    expect(polarity(leg(2, 0, [{ region: 'ankle', side: 'right', edema: 2 }, { region: 'ankle', side: 'left', edema: 0 }]), code)).toBe('absent');
    const sore = [{ region: 'thigh', side: 'left', nrs: 6 }];
    expect(by(leg(2, 0, sore), code)?.score as number).toBeGreaterThan(by(leg(2, 0), code)?.score as number);
  });
  it('quicker filling is a change when it is more than timing by hand can err', () => {
    const pit = (returnS: number) => ({ edema: [{ region: 'ankle', side: 'left', grade: 2, returnS }] });
    expect([25, 20].map((d) => comparePalpations(pit(60), pit(60 - d)).changes.find((c) => c.what === 'pitRecovery')?.verdict)).toEqual(['less', 'same']);
  });
});

describe('pain told twice', () => {
  const hurts = (nrs: number) => map({ region: 'epigastrium', nrs });
  const verdict = (a: number, b: number) => comparePalpations(hurts(a), hurts(b)).changes[0]?.verdict;
  it('a change is two points and thirty per cent of the stronger pain', () => expect([verdict(5, 3), verdict(5, 4), verdict(8, 6), verdict(8, 5), verdict(6, 8), verdict(2, 0), verdict(9, 9)]).toEqual(['less', 'same', 'same', 'less', 'same', 'less', 'same']));
  it('is the same both ways', () => fc.assert(fc.property(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }), (a, b) => {
    expect([verdict(a, b), verdict(b, a)].sort()).toEqual(verdict(a, b) === 'same' ? ['same', 'same'] : ['less', 'more']);
  })));
});

describe('back', () => {
  const points = (...list: [string, string, number, string?][]) => ({ acupoints: list.map(([point, side, nrs, felt]) => ({ point, side, nrs, ...(felt ? { felt } : {}) })) });
  it('names the organ of each pair that answers, and only of those', () => {
    const r = analysePalpation(points(['BL18', 'left', 6], ['BL18', 'right', 1], ['BL20', 'both', 2], ['BL23', 'right', 0, 'cord']));
    expect(r.findings.filter((f) => f.code.startsWith('palpation.back-shu')).map((f) => [f.code, f.polarity])).toEqual([['palpation.back-shu.tender', 'present'], ['palpation.back-shu.liver', 'present'], ['palpation.back-shu.kidney', 'present']]);
    expect(r.asymmetries).toMatchObject([{ measure: 'tenderness', point: 'BL18', left: 6, right: 1, difference: 5, marked: true }]);
    expect(JSON.stringify(r.findings)).toContain('肝俞');
  });
  it('a hollow alone is a doubt; other points are not of the back', () => {
    expect(polarity(points(['BL21', 'left', 0, 'hollow']), 'palpation.back-shu.tender')).toBe('absent');
    expect(by(points(['ST36', 'left', 7]), 'palpation.back-shu.tender')).toBeUndefined();
  });
  it('the score rises with the pain', () => fc.assert(fc.property(fc.constantFrom(...Object.keys(BACK_SHU)), fc.integer({ min: 0, max: 9 }), (point, nrs) => {
    const score = (n: number) => by(points([point, 'left', n]), 'palpation.back-shu.tender')?.score as number;
    expect(score(nrs)).toBeLessThan(score(nrs + 1));
  })));
  it('pain on tapping the loin, not elsewhere', () => {
    expect(polarity(map({ region: 'lumbar', side: 'left', nrs: 2, knock: true }), 'palpation.lumbar.knock-pain')).toBe('present');
    expect(polarity(map({ region: 'back', side: 'left', nrs: 2, knock: true }), 'palpation.lumbar.knock-pain')).toBeUndefined();
  });
});

it('carries no more evidence than who differentiates takes', () => {
  const acupoints = Array.from({ length: 40 }, (_, k) => ({ point: `BL${k + 1}`, side: 'left', nrs: 8 }));
  const [tender] = analysePalpation({ acupoints }).findings;
  expect([tender?.code, tender?.evidence.length]).toEqual(['palpation.acupoint.tender', 50]);
});
it('speaks of the abdomen only where the abdomen was touched', () => fc.assert(fc.property(fc.constantFrom(...Object.keys(REGIONS).filter((r) => !(ABDOMEN as readonly string[]).includes(r))), (region) => {
  const side = REGIONS[region as keyof typeof REGIONS].paired ? { side: 'left' } : {};
  expect(analysePalpation(map({ region, ...side, nrs: 9, tension: 4, rebound: true, mass: 'fixed' })).findings.filter((f) => /abdomen|mass\.(fixed|movable|puls)/.test(f.code))).toEqual([]);
})));
