// Comparing two stored face results: a change is told only beyond what taking the photo again does, and only when the light allows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { compareViews } from '../compare-views.ts';
import { compareFaces } from './compare.ts';
import { FACE_REPEATABILITY } from './compare-repeatability.ts';
import { REGION_ORDER } from './regions.ts';

interface Made { method?: string; problems?: string[]; lightness?: number; from?: 'card' | 'sclera'; left?: number; chin?: { L: number; a: number; b: number }; usable?: boolean; cheek?: number; hidden?: boolean; skin?: { a: number; b: number; L: number | null } | null; lamp?: [number, number, number] | null; uneven?: number; mixed?: number; cast?: number; flush?: number; light?: number }
const made = (o: Made = {}) => ({
  quality: { usable: o.usable ?? true, score: 0.9, problems: (o.problems ?? []).map((code) => ({ code })), measured: { uneven: o.uneven ?? 0.1, mixed: o.mixed ?? 1, cast: o.cast ?? 0.1, lightness: o.lightness ?? 60 } },
  provenance: { method: o.method ?? 'look-face/1', inputSha256: '' },
  findings: [{ code: 'sign.malar-flush', zh: '颧红', en: 'malar flush', score: o.flush ?? 0.1, confidence: 0.3, present: false }],
  details: {
    places: REGION_ORDER.map((name) => ({ name, difference: o.hidden === true && name === 'forehead' ? null : o.chin !== undefined && name === 'chin' ? o.chin : { L: o.light ?? 0, a: name.endsWith('cheek') ? (o.cheek ?? 0) : 0, b: name === 'left-cheek' ? (o.left ?? 0) : 0 } })),
    skin: o.skin === undefined ? { a: 12, b: 17, L: null } : o.skin,
    lamp: o.lamp === null ? null : { from: o.from ?? 'card', rgb: o.lamp ?? [1, 1, 1], confidence: 0.5 },
  },
});
const verdicts = (a: Made, b: Made) => Object.fromEntries(compareFaces(made(a), made(b)).changes.map((c) => [c.code, c.verdict]));

describe('comparing faces', () => {
  it('the same result with itself: nothing changed', () => {
    const c = compareFaces(made(), made());
    expect([c.comparable, c.light.allows]).toEqual([true, true]);
    expect(c.changes.map((x) => x.code)).toEqual([...REGION_ORDER.map((r) => `look.change.face.${r}`), 'look.change.face.skin', 'sign.malar-flush']);
    expect(c.changes.every((x) => x.verdict === 'unchanged' && x.difference === 0)).toBe(true);
    expect(JSON.parse(JSON.stringify(c))).toEqual(c);
  });
  it('reddened cheeks are told, in both languages; the other places are as they were', () => {
    const c = compareFaces(made(), made({ cheek: 14, flush: 0.95 }));
    const left = c.changes.find((x) => x.code === 'look.change.face.left-cheek');
    expect(left?.sentence).toEqual({ zh: '左颊色偏红。', en: 'colour of the left cheek: redder.' });
    expect(left?.difference).toBeGreaterThan(FACE_REPEATABILITY['look.change.face.left-cheek'] as number);
    expect(c.changes.filter((x) => x.verdict === 'changed').map((x) => x.code)).toEqual(['look.change.face.left-cheek', 'look.change.face.right-cheek', 'sign.malar-flush']);
    expect(c.summary.zh).toContain('颧红较前明显');
  });
  it('mixed or coloured light: no word on any colour', () => {
    for (const light of [{ mixed: 12 }, { cast: 0.9 }, { uneven: 2.5 }]) expect(new Set(Object.values(verdicts({}, { ...light, cheek: 14, flush: 1 })))).toEqual(new Set(['not-said']));
  });
  it('lightness is no change, however much it is: it follows the direction of the light', () => {
    for (const uneven of [0.1, 0.7]) expect(verdicts({}, { light: 25, uneven })).toMatchObject({ 'look.change.face.nose': 'unchanged' });
  });
  it('lighter and of less colour may be shine alone; lighter and redder is not', () => {
    expect(verdicts({}, { chin: { L: 9, a: -12, b: -14 } })['look.change.face.chin']).toBe('not-said');
    expect(verdicts({}, { chin: { L: 9, a: 14, b: 0 } })['look.change.face.chin']).toBe('changed');
  });
  it('lamps far apart, or known in different ways: the places may be told, the whole face not', () => {
    for (const other of [{ lamp: [2, 1, 0.5] as [number, number, number] }, { from: 'sclera' as const }]) {
      expect(verdicts({}, { ...other, cheek: 14, skin: { a: 30, b: 17, L: null } })).toMatchObject({ 'look.change.face.skin': 'not-said', 'look.change.face.left-cheek': 'changed' });
    }
    expect(verdicts({}, { skin: { a: 30, b: 17, L: null } })).toMatchObject({ 'look.change.face.skin': 'changed' });
  });
  it.each(['image.too-dark', 'image.over-exposed', 'image.colour-cast', 'face.turned', 'face.light-mixed', 'face.light-uneven', 'face.several'])('a photo with %s: nothing is said', (code) => {
    for (const [a, b] of [[{}, { problems: [code] }], [{ problems: [code] }, {}]] as [Made, Made][]) {
      const c = compareFaces(made(a), made({ ...b, cheek: 14, flush: 1 }));
      expect([new Set(c.changes.map((x) => x.verdict)), c.warnings.map((w) => w.code)]).toEqual([new Set(['not-said']), ['look.compare.face.unclear']]);
      expect(c.summary.zh).toContain('不作对比');
    }
  });
  it('what is only withheld is no fault', () => expect(verdicts({ problems: ['face.skin-unknown'] }, { problems: ['face.skin-unknown', 'face.lamp-unknown'] })['look.change.face.nose']).toBe('unchanged'));
  it('far darker than before: nothing is said, and why', () => {
    const c = compareFaces(made(), made({ lightness: 22, cheek: 14, flush: 1 }));
    expect([c.light.allows, new Set(c.changes.map((x) => x.verdict))]).toEqual([false, new Set(['not-said'])]);
    expect(c.summary.zh).toContain('明暗相差太大');
  });
  it('a second lamp on one side, now the left, then the right: nothing is said', () => expect(new Set(Object.values(verdicts({ left: 2 }, { left: -2, cheek: 14 })))).toEqual(new Set(['not-said'])));
  it('signs of the whole face are not compared: their usual skin moves on', () => {
    const whole = (score: number) => ({ ...made(), findings: [{ code: 'sign.red-face', zh: '面红', en: 'red face', score, confidence: 0.5, present: false }] });
    expect(compareFaces(whole(0), whole(1)).changes.map((x) => x.code)).not.toContain('sign.red-face');
  });
  it('no lamp or a hidden place: left out, with a word about it', () => {
    const c = compareFaces(made({ skin: null, lamp: null }), made({ hidden: true }));
    expect(c.warnings.map((w) => w.code)).toEqual(['look.compare.face.hidden', 'look.compare.face.lamp-unknown']);
    expect(c.changes.map((x) => x.code)).not.toContain('look.change.face.forehead');
  });
  it('another method, an unusable photo: nothing is said', () => {
    const c = compareFaces(made(), made({ method: 'look-face/2', cheek: 14 }));
    expect([c.comparable, new Set(c.changes.map((x) => x.verdict))]).toEqual([false, new Set(['not-said'])]);
    expect(compareFaces(made(), made({ usable: false }))).toMatchObject({ comparable: false, changes: [], warnings: [{ code: 'look.compare.unusable' }] });
  });
  it('swapped, every verdict stays', () => {
    const some = fc.record({ cheek: fc.double({ min: -20, max: 20, noNaN: true }), flush: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(fc.property(some, some, (a, b) => { expect(verdicts(b, a)).toEqual(verdicts(a, b)); }));
  });
});

it('a face with a face, a tongue with none', () => {
  expect(compareViews(made(), made()).comparable).toBe(true);
  expect(() => compareViews(made(), { ...made(), provenance: { method: 'look/1', inputSha256: '' } })).toThrow(/not that of a tongue/);
});
it('whatever is compared, the answer is a comparison or a typed error', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => {
    for (const [x, y] of [[a, b], [made(), b], [{ ...made(), details: a }, made()], [{ ...made(), findings: a }, made()], [made(), { ...made(), details: { ...made().details, places: a, lamp: b } }]]) {
      for (const compare of [compareFaces, compareViews]) try { compare(x, y); } catch (e) { expect(isSuokeError(e) && e.code.startsWith('look.compare.')).toBe(true); }
    }
  }));
});
