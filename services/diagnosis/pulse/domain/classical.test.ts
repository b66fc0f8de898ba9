import { describe, expect, it } from 'vitest';
import { DEVICE, handRecord, HANDS } from '../support/places.ts';
import { random } from '../support/random.ts';
import { CLASSICAL, holds, needsOf, ofTime, placeFindings } from './classical.ts';
import { halfWidth, readPlaces } from './places.ts';
import { NEVER_FROM_ONE_SENSOR, PULSES } from './vocabulary.ts';

const present = (name: string, seed: number) => {
  const { channels, hand } = handRecord(name, random(seed), 0.01, 15);
  return placeFindings(readPlaces(channels, 100, DEVICE), { rate: hand.rateBpm, irregularity: hand.stops === 'none' ? 0.02 : 0.3 }).filter((f) => f.polarity === 'present').map((f) => f.code);
};

describe('the table of classical pulses', () => {
  it('has each of the 28 once, with conditions, and a code of the vocabulary', () => {
    expect(CLASSICAL).toHaveLength(28);
    expect(CLASSICAL.map((c) => c.code).sort()).toEqual(PULSES.map((p) => p.code).sort());
    for (const c of CLASSICAL) expect(needsOf(c).length, c.code).toBeGreaterThan(0);
  });
  it('agrees with the vocabulary on what a single PPG can never show', () => {
    const never = new Set(NEVER_FROM_ONE_SENSOR.map((n) => n.code));
    for (const c of CLASSICAL) expect(never.has(c.code), c.code).toBe(c.singlePpg === 'never');
  });
  it('says nothing where a quantity is missing, and one half at a limit', () => {
    const floating = CLASSICAL.find((c) => c.code === 'pulse.floating')!;
    expect(holds(floating, { superficial: 1 })).toBeUndefined();
    expect(holds(floating, { superficial: NaN, lightOverHeavy: 2 })).toBeUndefined();
    expect(holds(floating, { superficial: 0.85, lightOverHeavy: 9 })).toBeCloseTo(0.5, 6);
  });
});

describe('generated hands', () => {
  const asked = CLASSICAL.filter((c) => !ofTime(c)).map((c) => c.code.slice(6));
  it.each(asked)('show %s', (name) => {
    expect(Object.keys(HANDS)).toContain(name);
    expect([1, 2].filter((seed) => present(name, seed).includes(`pulse.${name}`)).length).toBeGreaterThanOrEqual(1);
  });
  it('of a usual pulse show none of them', () => {
    for (const seed of [1, 2, 3]) expect(present('usual', seed)).toEqual([]);
  });
});

describe('places', () => {
  it('measure what went in: force, width, length, depth', () => {
    const { channels } = handRecord('usual', random(5), 0.01, 15);
    const [guan] = readPlaces(channels, 100, DEVICE).filter((p) => p.position === 'guan');
    expect(guan).toMatchObject({ side: 'left', strongest: 'middle' });
    expect(Math.abs(guan!.force! - 1)).toBeLessThan(0.3);
    expect(Math.abs(guan!.width! - 1)).toBeLessThan(0.15);
    expect(Math.abs(guan!.length! - 0.65)).toBeLessThan(0.12);
    expect(guan!.depth!).toBeCloseTo(0.5, 1);
  });
  it('without a calibration have neither force nor width; without 寸 and 尺 no length', () => {
    const { channels } = handRecord('surging', random(1), 0.01, 15);
    const bare = readPlaces(channels.filter((c) => c.position === 'guan'), 100);
    expect(bare).toHaveLength(1);
    expect([bare[0]!.force, bare[0]!.width, bare[0]!.length]).toEqual([undefined, undefined, undefined]);
    expect(placeFindings(bare, { rate: 75, irregularity: 0.02 }).map((f) => f.code)).not.toContain('pulse.surging');
  });
  it('with nothing but noise or silence are left out', () => {
    const r = random(3);
    const samples = Float64Array.from({ length: 2000 }, () => r.normal());
    expect(readPlaces([{ side: 'left', position: 'cun', depth: 'deep', samples }, { side: 'left', position: 'chi', depth: 'deep', samples: new Float64Array(2000) }], 100)).toEqual([]);
  });
  it('measure a width between elements, and none when the edge is still high', () => {
    expect(halfWidth([0, 1, 2, 1, 0])).toBeCloseTo(2, 6);
    expect(halfWidth([2, 2, 2])).toBeUndefined();
    expect(halfWidth([0, 0])).toBeUndefined();
  });
});
