// Comparing two stored face results: a change is told only beyond what taking the photo again does, and only when the light allows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { compareViews } from '../compare-views.ts';
import { compareFaces } from './compare.ts';
import { FACE_REPEATABILITY } from './compare-repeatability.ts';
import { REGION_ORDER } from './regions.ts';

interface Made { method?: string; usable?: boolean; cheek?: number; hidden?: boolean; skin?: { a: number; b: number; L: number | null } | null; lamp?: [number, number, number] | null; uneven?: number; mixed?: number; cast?: number; flush?: number; light?: number }
const made = (o: Made = {}) => ({
  quality: { usable: o.usable ?? true, score: 0.9, problems: [], measured: { uneven: o.uneven ?? 0.1, mixed: o.mixed ?? 1, cast: o.cast ?? 0.1 } },
  provenance: { method: o.method ?? 'look-face/1', inputSha256: '' },
  findings: [{ code: 'sign.malar-flush', zh: '颧红', en: 'malar flush', score: o.flush ?? 0.1, confidence: 0.3, present: false }],
  details: {
    places: REGION_ORDER.map((name) => ({ name, difference: o.hidden === true && name === 'forehead' ? null : { L: o.light ?? 0, a: name.endsWith('cheek') ? (o.cheek ?? 0) : 0, b: 0 } })),
    skin: o.skin === undefined ? { a: 12, b: 17, L: null } : o.skin,
    lamp: o.lamp === null ? null : { from: 'sclera', rgb: o.lamp ?? [1, 1, 1], confidence: 0.5 },
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
  it('uneven light: lightness is no change', () => {
    expect(verdicts({}, { light: 25 })).toMatchObject({ 'look.change.face.nose': 'changed' });
    expect(verdicts({ uneven: 0.7 }, { light: 25 })).toMatchObject({ 'look.change.face.nose': 'unchanged' });
  });
  it('lamps far apart: the places may be told, the whole face not', () => expect(verdicts({}, { lamp: [2, 1, 0.5], cheek: 14, skin: { a: 30, b: 17, L: null } })).toMatchObject({ 'look.change.face.skin': 'not-said', 'look.change.face.left-cheek': 'changed' }));
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
