// Comparing two stored results: a change is told only beyond what taking the photo again does, and only when the light allows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { compareLooks, lampDifference } from './compare.ts';
import { REPEATABILITY } from './compare-repeatability.ts';

interface Made { method?: string; usable?: boolean; body?: { L: number; a: number; b: number }; cover?: number; fissure?: number; gains?: [number, number, number]; balance?: number; problems?: string[]; yellow?: number; fissured?: number }
const made = (o: Made = {}) => ({
  quality: { usable: o.usable ?? true, score: 0.9, problems: (o.problems ?? []).map((code) => ({ code })) }, provenance: { method: o.method ?? 'look/1', inputSha256: '' },
  findings: o.usable === false ? [] : [
    { code: 'tongue.coating.yellow', zh: '苔黄', en: 'yellow coating', score: o.yellow ?? 0.2, confidence: 0.5, present: false },
    { code: 'tongue.shape.fissured', zh: '裂纹舌', en: 'fissured tongue', score: o.fissured ?? 0.2, confidence: 0.5, present: false },
  ],
  details: {
    measures: o.usable === false ? null : {
      body: o.body ?? { L: 60, a: 9, b: 4 }, coating: { L: 65, a: 2, b: 6 }, coatingCover: o.cover ?? 0.4, coatingOpacity: 8, fissureDepth: o.fissure ?? 0.12, toothShading: 4, toothScallop: 0.8, aspect: 1, fullness: 0.8,
      whiteBalance: { gains: o.gains ?? [0.9, 1.1, 1.1], confidence: o.balance ?? 0.8 },
    },
  },
});
const limit = (code: string) => REPEATABILITY[code]?.[0] ?? NaN;
const verdicts = (a: Made, b: Made) => Object.fromEntries(compareLooks(made(a), made(b)).changes.map((c) => [c.code, c.verdict]));

describe('comparing', () => {
  it('the same result with itself: nothing changed', () => {
    const c = compareLooks(made(), made());
    expect(c.comparable).toBe(true);
    expect(c.light.allows).toBe(true);
    expect(c.changes.every((x) => x.verdict === 'unchanged' && x.difference === 0)).toBe(true);
    expect(c.summary.zh).toContain('未见');
    expect(JSON.parse(JSON.stringify(c))).toEqual(c);
  });
  it('a redder body beyond the repeatability is told, in both languages', () => {
    const c = compareLooks(made(), made({ body: { L: 55, a: 24, b: 6 } })).changes.find((x) => x.code === 'look.change.body-colour');
    expect(c?.verdict).toBe('changed');
    expect(c?.difference).toBeGreaterThan(limit('look.change.body-colour'));
    expect(c?.sentence).toEqual({ zh: '舌色偏红。', en: 'colour of the tongue body: redder.' });
  });
  it('a difference within the repeatability is no change', () => expect(verdicts({}, { cover: 0.4 + limit('look.change.coating-cover') * 0.9, fissure: 0.12 + limit('look.change.fissures') * 0.9 })).toMatchObject({ 'look.change.coating-cover': 'unchanged', 'look.change.fissures': 'unchanged' }));
  it('other light, another brightness, a photo that is not clear: no word on anything, and why', () => {
    const changed = { body: { L: 40, a: 30, b: 6 }, yellow: 1, fissured: 1, fissure: 0.3, cover: 0.9 };
    for (const [o, words] of [[{ balance: 0.1 }, '光线颜色无法确定'], [{ gains: [1.4, 1, 0.7] }, '光线相差太大'], [{ gains: [0.7, 0.85, 0.85] }, '光线相差太大'], [{ problems: ['image.blurred'] }, '照片不清']] as [Made, string][]) {
      const c = compareLooks(made(), made({ ...o, ...changed }));
      expect(c.changes.map((x) => x.verdict), words).toEqual(c.changes.map(() => 'not-said'));
      expect(c.summary.zh).toContain(words);
    }
    expect(compareLooks(made(), made({ problems: ['image.blurred'] })).warnings.map((w) => w.code)).toEqual(['look.compare.unclear']);
  });
  it('another method: nothing is said', () => {
    const c = compareLooks(made(), made({ method: 'look/2', cover: 0.9 }));
    expect(c.comparable).toBe(false);
    expect(c.warnings.map((w) => w.code)).toEqual(['look.compare.method-differs']);
    expect(c.changes.every((x) => x.verdict === 'not-said')).toBe(true);
  });
  it('a face is not compared with a tongue', () => expect(() => compareLooks(made(), made({ method: 'look-face/1.0.0' }))).toThrow(/not that of a tongue/));
  it('an unusable photo: no comparison', () => {
    const c = compareLooks(made(), made({ usable: false }));
    expect([c.comparable, c.changes, c.warnings[0]?.code]).toEqual([false, [], 'look.compare.unusable']);
  });
  it('under another lamp more must differ before it is called a change', () => {
    for (const [code, [near, far]] of Object.entries(REPEATABILITY)) if (/body-colour|coating-colour/.test(code)) expect(far).toBeGreaterThan(near);
    expect(compareLooks(made(), made({ gains: [1, 1.1, 1] })).changes[0]?.repeatability).toBe(REPEATABILITY['look.change.body-colour']?.[1]);
  });
  it('brightness alone is no difference of lamps', () => {
    expect(lampDifference([1, 1, 1], [1.7, 1.7, 1.7])).toBeCloseTo(0, 10);
    expect(lampDifference([1.2, 1, 0.9], [1, 1, 1])).toBeGreaterThan(0.1);
  });
  it('swapped, every difference of a number turns its sign and every verdict stays', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true }), some = fc.record({ cover: unit, fissure: unit, yellow: unit, fissured: unit });
    fc.assert(fc.property(some, some, (a, b) => {
      const forth = compareLooks(made(a), made(b)).changes, back = compareLooks(made(b), made(a)).changes;
      forth.forEach((c, i) => { expect(back[i]?.verdict).toBe(c.verdict); if (c.kind !== 'colour') expect(back[i]?.difference).toBeCloseTo(-c.difference, 8); });
    }));
  });
});

it('whatever is compared, the answer is a comparison or a typed error', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), (a, b) => {
    for (const x of [[a, b], [made(), b], [{ ...made(), details: a }, made()], [{ ...made(), findings: a }, made()], [{ ...made(), details: { measures: a } }, made()]]) {
      try { compareLooks(x[0], x[1]); } catch (e) { expect(isSuokeError(e) && e.code).toBe('look.compare.not-a-look-result'); }
    }
  }));
});
