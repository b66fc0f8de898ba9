// Confidence: every code has a fitted one, and none grows when the instrument, the map, the room or the hand gets worse.
import fc from 'fast-check';
import { palpationSigns } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analysePalpation } from './analyse.ts';
import { AGREEMENT } from './domain/agreement-fitted.ts';
import type { ListCode } from './domain/agreement-fitted.ts';
import { agreement } from './domain/agreement.ts';
import { anyArea, AREA_FITTED, noArea } from './domain/area-confidence.ts';
import { BACK_SHU } from './domain/back-shu.ts';
import { makeMap } from './testing/maps.ts';
import type { MapSpec } from './testing/maps.ts';

const by = (input: unknown, code: string): Finding | undefined => analysePalpation(input).findings.find((f) => f.code === code);
const sure = (input: unknown, code: string): number => by(input, code)?.confidence ?? Number.NaN;
const CODES = Object.keys(AGREEMENT) as ListCode[];
const code = fc.constantFrom(...CODES), share = fc.double({ min: 0, max: 1, noNaN: true }), count = fc.integer({ min: 1, max: 12 });
const room = fc.constantFrom('unknown' as const, 'unfit' as const);

describe('every code of touch', () => {
  it('has a fitted confidence', () => {
    const areas = ['hot', 'cold', 'hard', 'soft'].map((k) => `palpation.area.${k}`);
    expect([...CODES, ...areas].sort()).toEqual(Object.keys(palpationSigns).sort());
    expect(Object.keys(AREA_FITTED)).toEqual(['temperature', 'pressure']);
  });

  it('claims something between nothing and certainty', () => fc.assert(fc.property(code, share, count, count, fc.boolean(), (c, score, showing, looked, hand) => {
    const claimed = agreement(c, score, { places: [showing, looked], hand });
    expect(claimed).toBeGreaterThan(0);
    expect(claimed).toBeLessThanOrEqual(0.99);
  })));
});

describe('the examiner less sure', () => {
  it('nearer to the limit is never surer', () => fc.assert(fc.property(code, share, share, fc.boolean(), (c, a, b, present) => {
    const at = (v: number) => agreement(c, present ? 0.5 + v / 2 : 0.5 - v / 2 - 1e-9);
    expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)) + 1e-12);
  })));
  it('the bare hand is never surer than an instrument', () => fc.assert(fc.property(code, share, count, (c, score, n) => {
    expect(agreement(c, score, { places: [n, n], hand: true })).toBeLessThanOrEqual(agreement(c, score, { places: [n, n] }));
  })));
  it('a room not stated or unfit never makes it surer', () => fc.assert(fc.property(code, share, room, (c, score, r) => {
    expect(agreement(c, score, { room: r })).toBeLessThanOrEqual(agreement(c, score));
  })));
  it('fewer places that show it are never surer, more places looked at never make its absence surer', () => fc.assert(fc.property(code, share, count, count, (c, score, a, b) => {
    const few = Math.min(a, b), many = Math.max(a, b);
    if (score >= 0.5) expect(agreement(c, score, { places: [few, many] })).toBeLessThanOrEqual(agreement(c, score, { places: [many, many] }));
    else expect(agreement(c, score, { places: [0, many] })).toBeLessThanOrEqual(agreement(c, score, { places: [0, few] }));
  })));
  it('holds for whole examinations: hand against thermometer, rooms, one place against several', () => {
    const limbs = (ambientC: number | undefined, fingers = 26) => ({ ...(ambientC === undefined ? {} : { ambientC }), temperature: [{ region: 'chest', side: 'both', celsius: 34 }, { region: 'fingers', side: 'both', celsius: fingers }] });
    const cool = (ambientC?: number) => sure(limbs(ambientC), 'palpation.limbs.cool');
    expect(cool(undefined)).toBeLessThan(cool(24));
    expect(cool(12)).toBeLessThan(cool(undefined));
    expect(cool(34)).toBeLessThan(cool(24));
    const felt = (feel: string) => ({ ambientC: 24, warmth: [{ region: 'fingers', side: 'both', feel }] });
    expect(sure(felt('icy'), 'palpation.limbs.cool')).toBeLessThan(sure(limbs(24, 20), 'palpation.limbs.cool'));
    expect(sure(felt('normal'), 'palpation.limbs.cool')).toBeLessThan(sure(limbs(24, 32), 'palpation.limbs.cool'));
    // A hand that finds what the thermometer does not is a hand's word.
    const hot = { bodyC: 36.6, warmth: [{ region: 'forehead', feel: 'hot' }] };
    expect(by(hot, 'palpation.body.hot')).toMatchObject({ polarity: 'present', confidence: sure({ warmth: hot.warmth }, 'palpation.body.hot') });
    const sore = (...nrs: number[]) => ({ bodyMap: ['epigastrium', 'umbilical', 'lower-abdomen'].map((region, i) => ({ region, nrs: nrs[i] ?? 0 })) });
    expect(sure(sore(6), 'palpation.abdomen.tender')).toBeLessThan(sure(sore(6, 6, 6), 'palpation.abdomen.tender'));
    expect(sure(sore(3), 'palpation.abdomen.tender')).toBeLessThan(sure(sore(1), 'palpation.abdomen.tender'));
  });
});

describe('the map worse', () => {
  const quantity = fc.constantFrom('temperature' as const, 'pressure' as const), signal = fc.double({ min: 6, max: 200, noNaN: true }), mm2 = fc.double({ min: 110, max: 4000, noNaN: true }), pitch = fc.double({ min: 1, max: 20, noNaN: true });
  it('no claim of an area grows with less signal, fewer or worse sensors', () => fc.assert(fc.property(quantity, signal, mm2, pitch, share, share, share, (q, signalToNoise, areaMm2, pitchMm, missing, broken, by) => {
    const seen = { signalToNoise, areaMm2, pitchMm, missing, broken }, claimed = anyArea(q, [seen]);
    for (const worse of [{ signalToNoise: signalToNoise * by }, { areaMm2: areaMm2 * by }, { pitchMm: pitchMm * (1 + by) }, { missing: missing + by }, { broken: broken + by }]) expect(anyArea(q, [{ ...seen, ...worse }])).toBeLessThanOrEqual(claimed);
    expect(anyArea(q, [seen, seen])).toBeGreaterThanOrEqual(claimed);
  })));
  it('no claim of an empty map grows with what nearly was an area, a blind part, broken sensors or another map', () => fc.assert(fc.property(quantity, share, share, share, share, (q, departure, blind, broken, by) => {
    const seen = { departure, blind: blind / 2, broken }, claimed = noArea(q, [seen]);
    for (const worse of [{ departure: departure + by }, { blind: (blind + by) / 2 }, { broken: broken + by }]) expect(noArea(q, [{ ...seen, ...worse }])).toBeLessThanOrEqual(claimed);
    expect(noArea(q, [seen, seen])).toBeLessThanOrEqual(claimed);
  })));

  const spec: MapSpec = { rows: 22, cols: 22, pitchMm: 8, base: 32, slope: [0.4, -0.4], bend: 0, noise: 0.05, offset: 0.03, drift: 0, dead: 0, stuck: 0, areas: [], seed: 1 };
  const spot = { x: 80, y: 90, a: 13, b: 11, turn: 0, contrast: 1.8, soft: 0.5 };
  /** Mean of what twelve maps claim of hot areas. */
  const mean = (change: Partial<MapSpec>) => Array.from({ length: 12 }, (_, i) => sure({ ambientC: 24, grids: [{ region: 'umbilical', quantity: 'temperature', unit: 'Cel', pitchMm: 8, values: makeMap({ ...spec, seed: i + 1, ...change }) }] }, 'palpation.area.hot')).reduce((a, b) => a + b, 0) / 12;
  it('noisier maps, and maps with a torn-off part, claim less', () => {
    const there = [0.05, 0.2, 0.35].map((noise) => mean({ areas: [spot], noise })), empty = [0.05, 0.3, 0.6].map((noise) => mean({ noise }));
    expect(there[0]).toBeGreaterThan(there[1] as number);
    expect(there[1]).toBeGreaterThan(there[2] as number);
    expect(empty[0]).toBeGreaterThan(empty[1] as number);
    expect(empty[1]).toBeGreaterThan(empty[2] as number);
    expect(mean({ loose: { row: 0, col: 0, wide: 11, high: 20, off: null } })).toBeLessThan(mean({}) - 0.1);
    expect(mean({ areas: [spot], dead: 0.3 })).toBeLessThan(mean({ areas: [spot] }));
    expect(mean({ areas: [spot], stuck: 0.04 })).toBeLessThan(mean({ areas: [spot] }));
  });
});

describe('a back point that answers', () => {
  const press = (point: string, nrs: number) => analysePalpation({ acupoints: [{ point, side: 'left', nrs }] }).findings;
  it('is as sure as the reaction is, whatever the organ, and says that the organ is tradition', () => {
    const organs = Object.entries(BACK_SHU).map(([point, organ]) => press(point, 7).find((f) => f.code === `palpation.back-shu.${organ}`));
    expect(new Set(organs.map((f) => f?.confidence)).size).toBe(1);
    for (const f of organs) expect(f?.evidence[0]).toMatchObject({ kind: 'region', note: expect.stringMatching(/传统.*tradition, not measured/) as string });
    const at = (nrs: number) => press('BL18', nrs).find((f) => f.code === 'palpation.back-shu.liver')?.confidence as number;
    expect(at(4)).toBeLessThan(at(9));
  });
});
