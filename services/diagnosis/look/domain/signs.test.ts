// Each sign's score rises with the drawn strength of the sign, and does not turn with the lamp.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawTongue } from '../testing.ts';
import type { Drawing } from '../testing.ts';
import { findingsOf, SIGNS } from './findings.ts';
import { frameOf } from './frame.ts';
import { measure } from './measures.ts';
import type { Measured } from './measures.ts';
import { wholeBox } from './raster.ts';
import type { Segmentation } from './segmentation.ts';
import { SCALES, scores, strengths } from './signs.ts';
import type { SignCode, Strengths } from './signs.ts';
import { whiteBalance } from './white-balance.ts';

const known = new Map<string, Measured>();
function measured(d: Drawing): Measured {
  const key = JSON.stringify(d);
  const m = known.get(key) ?? draw(d);
  known.set(key, m);
  return m;
}
/** The drawing's own mask stands in for the net's. */
function draw(d: Drawing): Measured {
  const { picture, mask } = drawTongue(d);
  const s: Segmentation = { box: wholeBox(picture), soft: { ...mask, data: Float32Array.from(mask.data) }, mask, share: 0.2, gate: { fuzzy: 0.1, solidity: 0.97, inside: 0.98, agreement: 0.95, aspect: 0.8, passed: true } };
  const frame = frameOf(picture, s);
  if (frame === null) throw new Error('no tongue drawn');
  return measure(frame, whiteBalance(frame));
}
const score = (d: Drawing, code: SignCode) => scores(strengths(measured(d)))[code];
const rises = (code: SignCode, drawings: Drawing[]) => {
  const got = drawings.map((d) => score(d, code));
  for (let i = 1; i < got.length; i++) expect(got[i], `${code} ${JSON.stringify(got)}`).toBeGreaterThan(got[i - 1] as number);
};

describe('scores follow what was drawn', () => {
  it('fissures', () => rises('tongue.shape.fissured', [{ cracks: 0 }, { cracks: 0.3 }, { cracks: 0.8 }]));
  it('tooth marks', () => rises('tongue.shape.tooth-marked', [{ dents: 0 }, { dents: 0.05 }, { dents: 0.11 }]));
  it('yellow and white coating', () => {
    const tones: [number, number, number][] = [[216, 200, 204], [214, 196, 168], [206, 180, 118]];
    rises('tongue.coating.yellow', tones.map((coating) => ({ coating, cover: 1 })));
    rises('tongue.coating.white', [...tones].reverse().map((coating) => ({ coating, cover: 1 })));
  });
  it('red and crimson, pale', () => {
    rises('tongue.body.red', [{ body: [200, 150, 148] }, { body: [190, 100, 104] }, { body: [150, 52, 58] }]);
    rises('tongue.body.crimson', [{ body: [190, 100, 104] }, { body: [150, 52, 58] }]);
    rises('tongue.body.pale', [{ body: [170, 70, 76] }, { body: [196, 120, 122] }, { body: [206, 162, 156] }]);
  });
  it('purple', () => rises('tongue.body.purple', [{ body: [180, 92, 92] }, { body: [160, 92, 112] }, { body: [140, 90, 128] }]));
  it('thick coating', () => rises('tongue.coating.thick', [{ cover: 0.15 }, { cover: 0.6 }, { cover: 1.2 }]));
  it('grey-black coating', () => rises('tongue.coating.grey-black', [{ coating: [200, 180, 176], cover: 1 }, { coating: [110, 96, 92], cover: 1 }, { coating: [60, 52, 50], cover: 1 }]));
  it('broad and narrow', () => {
    rises('tongue.shape.swollen', [{ rx: 0.15, ry: 0.3 }, { rx: 0.22, ry: 0.27 }, { rx: 0.3, ry: 0.22 }]);
    rises('tongue.shape.thin', [{ rx: 0.3, ry: 0.22 }, { rx: 0.22, ry: 0.27 }, { rx: 0.15, ry: 0.3 }]);
  });
});

describe('the lamp', () => {
  it('is taken out: a warm and a cold lamp leave the order of red and pale tongues', () => {
    for (const lamp of [[1.08, 1, 0.85], [0.9, 1, 1.12]] as [number, number, number][]) {
      expect(score({ body: [150, 52, 58], lamp }, 'tongue.body.red')).toBeGreaterThan(score({ body: [200, 140, 138] }, 'tongue.body.red'));
    }
  });
  it('lowers the trust when it is strongly coloured', () => {
    const plain = measured({}).balance, orange = measured({ lamp: [1.1, 0.85, 0.5] }).balance;
    expect(orange.cast).toBeGreaterThan(plain.cast);
    expect(orange.confidence).toBeLessThan(plain.confidence / 2);
  });
});

describe('findings', () => {
  it('are always the same fifteen, with evidence and bounded numbers', () => {
    for (const d of [{}, { cracks: 0.8, dents: 0.1 }, { rx: 0.06, ry: 0.07 }] as Drawing[]) {
      const found = findingsOf(measured(d), { x: 2, y: 2 }, 0.9);
      expect(found.map((f) => f.code)).toEqual(Object.keys(SIGNS));
      for (const f of found) {
        expect(f.score).toBeGreaterThanOrEqual(0);
        expect(f.score).toBeLessThanOrEqual(1);
        expect(f.confidence).toBeLessThanOrEqual(1);
        expect(f.present).toBe(f.score >= 0.5);
        expect(f.polarity).toBe(f.present ? 'present' : 'absent');
        expect(f.evidence.length).toBeGreaterThan(0);
      }
    }
  });
  it('mark the fissures where they were drawn, in pixels of the original', () => {
    const f = findingsOf(measured({ cracks: 0.9 }), { x: 2, y: 2 }, 1).find((x) => x.code === 'tongue.shape.fissured');
    const polygons = (f?.evidence ?? []).flatMap((e) => (e.kind === 'region' ? [e.polygon ?? []] : []));
    expect(polygons.length).toBeGreaterThan(0);
    for (const [x, y] of polygons.flat()) {
      expect(Math.abs(x - 384)).toBeLessThan(50);              // twice the drawn centre, within the drawn cracks
      expect(y).toBeGreaterThan(180);
      expect(y).toBeLessThan(500);
    }
  });
  it('mark tooth marks on both sides', () => {
    const xs = measured({ dents: 0.11 }).teeth.dents.map((d) => d.at[0]);
    expect(xs.some((x) => x < 120)).toBe(true);
    expect(xs.some((x) => x > 200)).toBe(true);
  });
  it('scores rise with their own measure whatever the others are', () => {
    const any = fc.record(Object.fromEntries(Object.keys(strengths(measured({}))).map((k) => [k, fc.double({ min: -20, max: 60, noNaN: true })])) as Record<keyof Strengths, fc.Arbitrary<number>>);
    fc.assert(fc.property(any, fc.double({ min: 0, max: 10, noNaN: true }), (s, more) => {
      const before = scores(s);
      for (const [code, key] of [['tongue.body.pale', 'pale'], ['tongue.body.red', 'red'], ['tongue.body.crimson', 'red'], ['tongue.body.purple', 'purple'], ['tongue.coating.yellow', 'yellow'], ['tongue.coating.thick', 'thick'], ['tongue.coating.peeled', 'peeled'], ['tongue.shape.fissured', 'fissured'], ['tongue.shape.tooth-marked', 'toothMarked'], ['tongue.shape.swollen', 'plump']] as [SignCode, keyof Strengths][]) {
        expect(scores({ ...s, [key]: s[key] + more })[code]).toBeGreaterThanOrEqual(before[code]);
      }
    }), { numRuns: 50 });
  });
  it('every boundary names its source', () => { for (const s of Object.values(SCALES)) expect(s.source).toMatch(/^project's own/); });
});
