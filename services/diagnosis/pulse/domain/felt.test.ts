import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { DEPTHS, FORCES, LENGTHS, PLACES, SHAPES, STOPS, WIDTHS, feltFindings, readFelt, type FeltPulse } from './felt.ts';

const names = (f: Omit<FeltPulse, 'by'>) => feltFindings({ ...f, by: 'practitioner' }).map((x) => x.code.replace('pulse.', ''));

describe('a felt pulse', () => {
  it.each<[string, Omit<FeltPulse, 'by'>, string[]]>([
    ['slow by the minute', { rateBpm: 50 }, ['slow']],
    ['six beats a breath', { perBreath: 6 }, ['rapid']],
    ['stops in a rapid pulse', { rateBpm: 100, stops: 'irregular' }, ['rapid', 'skipping']],
    ['stops in a slow pulse', { rateBpm: 55, stops: 'irregular' }, ['slow', 'knotted']],
    ['stops at equal counts', { stops: 'regular' }, ['intermittent']],
    ['surging', { overall: { depth: 'floating', width: 'large', force: 'forceful' } }, ['floating', 'surging']],
    ['weak', { overall: { depth: 'deep', width: 'thready', force: 'forceless' } }, ['deep', 'thready', 'weak']],
    ['soggy', { overall: { depth: 'floating', width: 'thready', shapes: ['soft'] } }, ['floating', 'thready', 'soggy']],
    ['firm', { overall: { depth: 'deep', force: 'forceful', length: 'long', shapes: ['wiry'] } }, ['deep', 'long', 'wiry', 'firm']],
    ['leather', { overall: { depth: 'floating', shapes: ['wiry', 'hollow'] } }, ['floating', 'wiry', 'leather']],
    ['nothing judged', {}, []],
  ])('%s', (_, f, expected) => expect(names(f)).toEqual(expected));
  it('names the place and counts a person less than a practitioner', () => {
    const felt = { places: { 'left-guan': { shapes: ['wiry'] } } } as const;
    const [wiry] = feltFindings({ ...felt, by: 'practitioner' });
    expect(wiry).toMatchObject({ code: 'pulse.wiry', evidence: [{ region: '左关 left guan' }] });
    expect(feltFindings({ ...felt, by: 'person' })[0]!.confidence).toBeLessThan(wiry!.confidence);
  });
});

describe('reading a felt pulse', () => {
  const touch = fc.record({ depth: fc.constantFrom(...DEPTHS), force: fc.constantFrom(...FORCES), width: fc.constantFrom(...WIDTHS), length: fc.constantFrom(...LENGTHS), shapes: fc.subarray([...SHAPES]) }, { requiredKeys: [] });
  const felt = fc.record({ rateBpm: fc.integer({ min: 20, max: 300 }), stops: fc.constantFrom(...STOPS), overall: touch, places: fc.dictionary(fc.constantFrom(...PLACES), touch), by: fc.constantFrom('practitioner', 'person') }, { requiredKeys: ['by'] });
  it('accepts every well-formed one, with at most one finding a code', () => {
    fc.assert(fc.property(felt, (f) => {
      const codes = feltFindings(readFelt(f)).map((x) => x.code);
      expect(new Set(codes).size).toBe(codes.length);
    }));
  });
  it('refuses anything else with a typed error', () => {
    fc.assert(fc.property(fc.jsonValue(), (v) => {
      try {
        feltFindings(readFelt(v));
      } catch (e) {
        expect(isSuokeError(e) && e.code.startsWith('pulse.felt.')).toBe(true);
      }
    }));
    expect(() => readFelt({ by: 'person', rateBpm: 5 })).toThrow('out of range');
    expect(() => readFelt({ by: 'person', overall: { depth: 'sideways' } })).toThrow('unknown value');
    expect(() => readFelt({ by: 'person', places: { nose: {} } })).toThrow('unknown value');
  });
});
