// Canonical JSON, hashes, differences, conversions, policies: what results are compared and proven by.
import { create, toBinary } from '@bufbuild/protobuf';
import type { Finding, Quality } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, common, contentHash, findingFromMessage, findingToMessage, firstDifference, plainJson, policyOf, qualityFromMessage, qualityToMessage, sha256, UsersService, XiaoaiService } from './index.ts';

const shuffled = (v: unknown): unknown => (Array.isArray(v) ? v.map(shuffled) : typeof v === 'object' && v !== null ? Object.fromEntries(Object.entries(v).reverse().map(([k, x]) => [k, shuffled(x)])) : v);

describe('canonical JSON', () => {
  it('is the text of RFC 8785 for its own example', () => {
    // RFC 8785, section 3.2.2 and 3.2.3
    expect(canonicalJson({ numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27], string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }))
      .toBe('{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}');
    // Members by UTF-16 code units: the surrogates of U+1F602 come before U+FB33.
    expect([...canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude02': 5, '\u0080': 6, '\u00f6': 7 }).matchAll(/:(\d)/g)].map((m) => m[1])).toEqual(['2', '4', '6', '7', '1', '5', '3']);
  });
  it('does not depend on the order of members, and reads back as the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), (v) => {
      expect(canonicalJson(shuffled(v))).toBe(canonicalJson(v));
      expect(contentHash(shuffled(v))).toBe(contentHash(v));
      expect(canonicalJson(JSON.parse(canonicalJson(v)))).toBe(canonicalJson(v));
    }));
  });
  it('different values have different texts', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const same = (() => { try { expect(JSON.parse(JSON.stringify(a))).toStrictEqual(JSON.parse(JSON.stringify(b))); return true; } catch { return false; } })();
      expect(canonicalJson(a) === canonicalJson(b)).toBe(same);
    }));
  });
  it('drops what JSON drops and refuses what it cannot hold', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
    expect(canonicalJson(new Float64Array([1, 2.5]))).toBe('[1,2.5]');
    for (const bad of [NaN, Infinity, { a: [-Infinity] }]) expect(() => canonicalJson(bad)).toThrow(TypeError);
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});

describe('firstDifference', () => {
  it('is undefined exactly for equal values', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(firstDifference(a, shuffled(a))).toBeUndefined();
      expect(firstDifference(a, b) === undefined).toBe(canonicalJson(a) === canonicalJson(b));
    }));
  });
  it.each<[unknown, unknown, string]>([
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, '/a/b/1'], [{ a: 1 }, {}, '/a'], [[1], [1, 2], '/1'], [1, 2, '/'], [{ 'x/y~z': 1 }, { 'x/y~z': 2 }, '/x~1y~0z'], [{ a: [] }, { a: {} }, '/a'],
  ])('%j and %j differ first at %s', (a, b, pointer) => {
    expect(firstDifference(a, b)?.pointer).toBe(pointer);
  });
});

const text = fc.string({ maxLength: 12 });
const unit = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x + 0);
const finding: fc.Arbitrary<Finding> = fc.record({
  code: text, zh: text, en: text, modality: fc.constantFrom('look', 'listen', 'inquiry', 'palpation', 'pulse'), polarity: fc.constantFrom('present', 'absent'), score: unit, confidence: unit,
  degree: fc.constantFrom('slight', 'moderate', 'severe'), duration: fc.constantFrom('P3D', 'P2M'), subject: fc.constantFrom('child', 'mother'),
  evidence: fc.array(fc.oneof(
    fc.record({ kind: fc.constant('region'), region: text, note: text.filter((s) => s !== ''), polygon: fc.array(fc.tuple(unit, unit), { minLength: 1, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('time'), from: unit, to: unit }),
    fc.record({ kind: fc.constant('text'), words: text, span: fc.tuple(fc.nat(1000), fc.nat(1000)) }),
    fc.record({ kind: fc.constant('measure'), name: text, value: unit, unit: text, threshold: unit, source: text.filter((s) => s !== '') }),
  ), { maxLength: 4 }),
}, { requiredKeys: ['code', 'zh', 'en', 'modality', 'polarity', 'score', 'confidence', 'evidence'] }) as fc.Arbitrary<Finding>;

describe('conversions', () => {
  it('a finding is the same after a journey through the contract', () => {
    fc.assert(fc.property(finding, (f) => { expect(findingFromMessage(findingToMessage(f))).toEqual(f); }));
  });
  it('a quality is, too', () => {
    const problem = fc.record({ code: text, zh: text, en: text, hint: fc.record({ zh: text, en: text }), measured: unit, threshold: unit }, { requiredKeys: ['code', 'zh', 'en', 'hint'] });
    fc.assert(fc.property(fc.record({ score: unit, usable: fc.boolean(), problems: fc.array(problem, { maxLength: 3 }) }) as fc.Arbitrary<Quality>, (q) => { expect(qualityFromMessage(qualityToMessage(q))).toEqual(q); }));
  });
  it('plain JSON holds no undefined and no typed arrays', () => {
    expect(plainJson({ a: new Float64Array([1, 2]), b: undefined, c: [{ d: Uint8Array.of(3) }] })).toEqual({ a: [1, 2], c: [{ d: [3] }] });
  });
  it('a finding says the same bytes twice', () => {
    fc.assert(fc.property(finding, (f) => { expect(Buffer.from(toBinary(common.FindingSchema, findingToMessage(f))).equals(Buffer.from(toBinary(common.FindingSchema, create(common.FindingSchema, findingToMessage(f)))))).toBe(true); }), { numRuns: 30 });
  });
});

describe('policies', () => {
  it('are read from the contracts', () => {
    expect(policyOf(UsersService.method.register)).toEqual({ public: true, roles: [], audited: true });
    expect(policyOf(XiaoaiService.method.say)).toEqual({ public: false, roles: ['person'], consent: 'care', audited: true });
    expect(policyOf(UsersService.method.checkConsent)).toEqual({ public: false, roles: ['service'], audited: false });
  });
});
