// The usual skin: from several days in good light, by one kind of lamp, and the same blush read alike on every depth of skin.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labOf, linearOf } from './colour.ts';
import type { Triple } from './colour.ts';
import { fiveColours } from './findings.ts';
import { REGION_ORDER } from './regions.ts';
import { MEASURED_ALIKE, USUAL, usualSkin, wholeDifference } from './usual.ts';

interface Made { a?: number; b?: number; L?: number | null; from?: 'card' | 'sclera'; method?: string; usable?: boolean; cast?: number; lamp?: null }
const stored = (o: Made = {}) => ({
  quality: { usable: o.usable ?? true, score: 1, problems: [], measured: { uneven: 0.1, mixed: 1, cast: o.cast ?? 0.1, lightness: 60 } },
  provenance: { method: o.method ?? (MEASURED_ALIKE.at(-1) as string), inputSha256: '' }, findings: [],
  places: REGION_ORDER.map((name) => ({ name, difference: null })),
  skin: o.lamp === null ? null : { a: o.a ?? 12, b: o.b ?? 17, L: o.L ?? null }, lamp: o.lamp === null ? null : { from: o.from ?? 'sclera', rgb: [1, 1, 1], confidence: 0.5 },
});
const days = (...all: Made[]) => all.map((o, i) => ({ day: `2026-11-${10 + i}`, result: stored(o) }));

describe('from earlier photographs', () => {
  it('is the median of at least three days', () => {
    expect(usualSkin(days({ a: 11 }, { a: 13 }))).toEqual({});
    expect(usualSkin(days({ a: 11, b: 16 }, { a: 25, b: 18 }, { a: 12, b: 17 }))).toEqual({ sclera: { L: null, a: 12, b: 17, days: 3 } });
  });
  it('three photographs of one day are one day, and the last of them counts', () => {
    const one = days({}, {}, {}).map((d) => ({ ...d, day: 'today' }));
    expect(usualSkin(one)).toEqual({});
    expect(usualSkin([...one, { day: 'today', result: stored({ a: 14 }) }, ...days({ a: 14 }, { a: 14 })])).toMatchObject({ sclera: { a: 14, days: 3 } });
  });
  it('keeps lamps known by a card and by the eyes apart', () => {
    const card = days({ from: 'card', L: 40 }, { from: 'card', L: 42 }, { from: 'card', L: 44 });
    expect(usualSkin([...card, ...days({}, {}).map((d) => ({ ...d, day: `${d.day} evening` }))])).toEqual({ card: { L: 42, a: 12, b: 17, days: 3 } });
  });
  it.each([['unusable', { usable: false }], ['of another method', { method: 'look-face/0.9.0' }], ['without a lamp', { lamp: null }], ['in coloured light', { cast: 0.6 }]] as [string, Made][])('one that is %s does not count', (_, o) => {
    expect(usualSkin(days({}, {}, o))).toEqual({});
    expect(usualSkin(days({}, {}, o, {}))).toMatchObject({ sclera: { days: 3 } });
  });
  it('days that do not agree are no usual', () => expect(usualSkin(days({ a: 2 }, { a: 12 }, { a: 24 }, { a: 30 }, { a: 6 }))).toEqual({}));
  it('reads no more than the newest days', () => expect(usualSkin([...Array.from({ length: USUAL.most }, (_, i) => ({ day: `old ${i}`, result: stored({ a: 30 }) })), ...Array.from({ length: USUAL.most }, (_, i) => ({ day: `new ${i}`, result: stored() }))])).toEqual({ sclera: { L: null, a: 12, b: 17, days: USUAL.most } }));
  it('whatever was kept, the readable days count and nothing is thrown', () => {
    fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => {
      for (const result of [a, { ...stored(), skin: a, lamp: b }, { ...stored(), quality: a }]) expect(usualSkin([...days({}, {}, {}), { day: 'odd', result }]).sclera?.days).toBeGreaterThanOrEqual(3);
    }));
  });
});

describe('the difference from it', () => {
  const tone = fc.double({ min: 0, max: 1, noNaN: true }), k = fc.double({ min: 0.7, max: 1.3, noNaN: true });
  const skin = (t: number): Triple => [0.75 - 0.7 * t, 0.55 - 0.52 * t, 0.42 - 0.405 * t];
  it('is the same for the same change of any skin, with lightness and without', () => fc.assert(fc.property(tone, tone, k, k, k, (t, s, r, g, b) => {
    const of = (own: Triple, dark: boolean) => { const to = (c: Triple) => { const lab = labOf(c); return dark ? { ...lab, L: null } : lab; }; return wholeDifference(to([own[0] * r, own[1] * g, own[2] * b]), to(own)); };
    const one = of(skin(t), false), other = of(skin(s), false);
    for (const x of ['L', 'a', 'b'] as const) expect(other[x]).toBeCloseTo(one[x] as number, 3);
    expect(of(skin(t), true).L).toBeNull();
  })));
  it('a skin against itself is nothing, against another\'s it would be called ill', () => {
    const dark = labOf([0.117, 0.051, 0.032]), anchor = labOf(linearOf({ L: 62, a: 12, b: 17 }));
    for (const v of Object.values(fiveColours(wholeDifference(dark, dark)))) expect(v).toBeLessThan(0.5);
    expect(Math.max(...Object.values(fiveColours(wholeDifference(dark, anchor))))).toBeGreaterThan(0.5);
  });
});
