// The way from a photo of a face to the colours of its places, on drawn faces of known colours.
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard } from '../domain/colour-card-draw.ts';
import type { Rgb } from '../domain/raster.ts';
import { labOf, linearOf } from '../domain/face/colour.ts';
import { difference } from '../domain/face/complexion.ts';
import { WHOLE_CODES } from '../domain/face/confidence.ts';
import { fiveColours } from '../domain/face/findings.ts';
import { faceRegions } from '../domain/face/regions.ts';
import type { FaceRegion } from '../domain/face/regions.ts';
import { MEASURED_ALIKE, usualSkin } from '../domain/face/usual.ts';
import type { UsualSkins } from '../domain/face/usual.ts';
import { FACE_METHOD, analyseFace } from './analyse-face.ts';
import type { FaceOptions, FaceResult } from './analyse-face.ts';
import { findFaces } from './find.ts';
import { renderFaceOverlay } from './render.ts';
import { drawFace } from './testing.ts';
import type { FaceDrawing } from './testing.ts';

const encode = (p: Rgb) => sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).png().toBuffer();
const read = async (d: FaceDrawing, o?: FaceOptions) => analyseFace(await encode(drawFace(d)), o);
const colours = (r: FaceResult) => Object.fromEntries(r.places.map((p) => [p.name, p.colour]));
const problems = (r: FaceResult) => r.quality.problems.map((p) => p.code);
const FLUSH = [1.12, 0.78, 0.85] as const;
const nothing = { forehead: null, 'left-cheek': null, 'right-cheek': null, nose: null, chin: null };

describe('a drawn face', () => {
  it('is found where it was drawn, upright and turned', async () => {
    for (const turn of [0, 18, -18]) {
      const { data, info } = await sharp(await encode(drawFace({ size: 480 }))).rotate(turn, { background: '#888' }).removeAlpha().raw().toBuffer({ resolveWithObject: true });
      const [face] = await findFaces({ width: info.width, height: info.height, data: new Uint8Array(data) });
      expect(face?.certainty).toBeGreaterThan(0.5);
      const [right, left] = (face?.points ?? []) as [[number, number], [number, number]];
      expect((Math.atan2(left[1] - right[1], left[0] - right[0]) * 180) / Math.PI).toBeCloseTo(turn, -1);
    }
  });
  it('of one colour has nothing out of the ordinary, under any lamp that is not extreme', async () => {
    for (const lamp of [[1, 1, 1], [1.1, 0.95, 0.75], [0.85, 1, 1.15]] as const) expect(colours(await read({ lamp }))).toEqual(nothing);
  });
  it.each([
    ['left-cheek', FLUSH, 'red'], ['right-cheek', FLUSH, 'red'], ['forehead', FLUSH, 'red'], ['nose', FLUSH, 'red'], ['chin', FLUSH, 'red'],
    ['forehead', [1.02, 1, 0.62], 'yellow'], ['chin', [0.72, 0.95, 1.25], 'blue'], ['nose', [1.25, 1.45, 1.5], 'white'], ['forehead', [0.55, 0.58, 0.6], 'black'],
  ] as [FaceRegion, readonly [number, number, number], string][])('%s tinted: that place alone', async (place, tint, colour) => {
    const r = await read({ tint: { [place]: tint }, lamp: [1.08, 0.96, 0.8] });
    expect(colours(r)).toEqual({ ...nothing, [place]: colour });
  });
  it('changes left and right when the picture is a mirror\'s', async () => {
    expect(colours(await read({ tint: { 'left-cheek': FLUSH } }, { mirrored: true }))).toEqual({ ...nothing, 'right-cheek': 'red' });
  });
  it('with both cheeks flushed has 颧红, with one it has not', async () => {
    const flush = async (d: FaceDrawing) => (await read(d)).findings.find((f) => f.code === 'sign.malar-flush')?.present;
    expect(await flush({ tint: { 'left-cheek': FLUSH, 'right-cheek': FLUSH } })).toBe(true);
    expect(await flush({ tint: { 'left-cheek': FLUSH } })).toBe(false);
  });
  it('shows the lamp by the white of its eyes, and its whole colour only then', async () => {
    const r = await read({ lamp: [1.1, 1, 0.7] });
    expect(r.lamp?.from).toBe('sclera');
    expect(r.lamp?.rgb[0]).toBeCloseTo(1.1, 1);
    expect(r.lamp?.rgb[2]).toBeCloseTo(0.7, 1);
    expect(r.lamp?.confidence).toBeLessThanOrEqual(0.6);
    expect(r.skin?.L).toBeNull();                                       // nothing tells how bright the light was
    expect(r.findings.some((f) => f.code === 'sign.pale-face')).toBe(false);
  });
  it('under a card\'s lamp is read by lightness too, against the person\'s usual skin', async () => {
    const card = { rgb: [1, 1, 1] as const, exposure: 1, confidence: 0.9 };
    const usual = await read({}, { card });
    expect(usual.skin?.L).toBeGreaterThan(50);
    const { L, a, b } = usual.skin as { L: number; a: number; b: number }, own = { card: { L, a, b, days: 3 } };
    const pale = await read({ skin: [232, 205, 190] }, { card, usual: own });
    expect(pale.findings.filter((f) => f.present).map((f) => f.code)).toEqual(['sign.pale-face']);
    for (const f of pale.findings) expect(f.evidence.filter((e) => e.kind === 'region' && (e.polygon?.length ?? 0) >= 3).length, f.code).toBeGreaterThanOrEqual(2);
    expect((await read({}, { card, usual: own })).findings.filter((f) => f.present)).toEqual([]);
  });
  it('finds the card beside the face, its lamp, and whether the picture is a mirror\'s', async () => {
    const tint = { 'left-cheek': FLUSH } as const, size = 640;
    const p = drawCard(drawFace({ size, tint }), [[20, 500], [200, 505], [196, 625], [24, 622]], [[0.9, 0, 0], [0, 0.8, 0], [0, 0, 0.6]]);
    const r = await analyseFace(await encode(p), { card: 'find' });
    expect(r.lamp?.from).toBe('card');
    expect(r.lamp?.rgb[0]).toBeCloseTo(1.125, 1);
    expect(r.lamp?.rgb[2]).toBeCloseTo(0.75, 1);
    expect(r.skin?.L).toBeGreaterThan(60);
    expect(colours(r)).toEqual({ ...nothing, 'left-cheek': 'red' });
    const mirrored = await sharp(await encode(p)).flop().png().toBuffer();
    expect(colours(await analyseFace(mirrored, { card: 'find' }))).toEqual({ ...nothing, 'left-cheek': 'red' });
    expect((await analyseFace(await encode(drawFace({ size: 240 })), { card: 'find' })).lamp?.from).toBe('sclera');
  });
  it('can be drawn with its places, and a refused one with its faults', async () => {
    for (const d of [{ tint: { nose: FLUSH } }, { face: false }] as FaceDrawing[]) {
      const bytes = await encode(drawFace(d)), info = await sharp(await renderFaceOverlay(bytes, await analyseFace(bytes))).metadata();
      expect([info.format, info.width, info.height]).toEqual(['jpeg', 960, 960]);
    }
  });
  it('gives the same bytes the same result', async () => expect(JSON.stringify(await read({}))).toBe(JSON.stringify(await read({}))));
});

describe('the whole face, whatever the skin', () => {
  type Gains = readonly [number, number, number];
  /** from sRGB 245, 215, 195 to 64, 43, 33 */
  const skinOf = (tone: number): Gains => [245 - 181 * tone, 215 - 172 * tone, 195 - 162 * tone];
  const gain = fc.double({ min: 0.8, max: 1.2, noNaN: true }), lamps = fc.tuple(gain, fc.constant(1), gain), tones = fc.double({ min: 0, max: 1, noNaN: true });
  /** a camera exposes for the face, dark ones more, as far as the white of the eyes is not burnt out */
  const exposed = (skin: Gains, lamp: Gains): Gains => { const k = Math.min(1.3, Math.sqrt(0.3 / (skin[1] / 255) ** 2.2)); return [k * lamp[0], k * lamp[1], k * lamp[2]]; };
  const photo = (skin: Gains, lamp: Gains, usual?: UsualSkins, tint: Gains = [1, 1, 1]) => read({ skin, lamp: exposed(skin, lamp), size: 260, tint: Object.fromEntries(['forehead', 'left-cheek', 'right-cheek', 'nose', 'chin'].map((p) => [p, tint])) }, usual === undefined ? {} : { usual });
  const whole = (r: FaceResult) => r.findings.filter((f) => (WHOLE_CODES as readonly string[]).includes(f.code));

  it('is not judged without the usual skin of its person, and the reason is said', async () => {
    await fc.assert(fc.asyncProperty(tones, lamps, async (tone, lamp) => {
      const r = await photo(skinOf(tone), lamp);
      expect(r.quality.usable).toBe(true);
      expect(whole(r)).toEqual([]);
      expect(r.findings.filter((f) => f.present)).toEqual([]);
      expect(r.quality.problems.find((p) => p.code === 'face.skin-unknown')?.hint.zh).toContain('三天');
    }), { numRuns: 8, seed: 3 });
  });
  it('of the dark skin that an average would call red is not called red', async () => {
    const r = await read({ skin: [96, 64, 50] });
    expect([r.quality.usable, r.lamp?.from, r.findings.filter((f) => f.present)]).toEqual([true, 'sclera', []]);
  });
  it('against its own usual skin is ordinary under any one lamp, and red when it is', async () => {
    await fc.assert(fc.asyncProperty(fc.double({ min: 0, max: 0.9, noNaN: true }), lamps, lamps, async (tone, before, lamp) => {
      const skin = skinOf(tone), day = await photo(skin, before), usual = usualSkin(['1', '2', '3'].map((d) => ({ day: d, result: day })));
      expect(usual.sclera?.days).toBe(3);
      const same = await photo(skin, lamp, usual), red = await photo(skin, lamp, usual, FLUSH);
      expect(whole(same).map((f) => [f.code, f.present])).toEqual([['sign.cyanosis', false], ['sign.red-face', false], ['sign.sallow-face', false]]);
      expect(same.quality.problems.map((p) => p.code)).not.toContain('face.skin-unknown');
      expect(whole(red).filter((f) => f.present).map((f) => f.code)).toEqual(['sign.red-face']);
    }), { numRuns: 5, seed: 5 });
  });
  it('a usual skin under a card says nothing of one under the eyes\' white', async () => {
    expect(problems(await read({}, { usual: { card: { L: 60, a: 12, b: 17, days: 3 } } }))).toContain('face.skin-unknown');
  });
  it('what is withheld lowers no score; closed eyes are named', async () => {
    expect((await read({})).quality).toMatchObject({ score: 1, problems: [{ code: 'face.skin-unknown' }] });
    const shut = await read({ sclera: [0.12, 0.06, 0.05] });
    expect(shut.lamp === null ? problems(shut) : ['face.lamp-unknown']).toContain('face.lamp-unknown');
  });
  it('is measured by this method as by those it may stand beside', () => expect(MEASURED_ALIKE).toContain(FACE_METHOD));
});

describe('what the light or the picture does not allow is not said', () => {
  it.each([
    ['no face', { face: false }, 'face.none'], ['a dark room', { lamp: [0.03, 0.03, 0.03] }, 'image.too-dark'], ['a red lamp', { lamp: [1.2, 0.4, 0.2] }, 'image.colour-cast'],
    ['light from one side', { shade: 0.95 }, 'face.light-uneven'], ['burnt out', { lamp: [3, 3, 3] }, 'image.over-exposed'], ['far away', { size: 72 }, 'face.too-small'],
  ] as [string, FaceDrawing, string][])('%s', async (_, d, code) => {
    const r = await read(d);
    expect(problems(r)).toContain(code);
    expect(r.quality.usable).toBe(false);
    expect([r.findings, r.places, r.skin]).toEqual([[], [], null]);
  });
  it('a shadow on one side: hue is still read, lightness is not', async () => {
    const r = await read({ shade: 0.5, tint: { 'left-cheek': FLUSH } });
    expect(problems(r)).toContain('face.light-uneven');
    expect(colours(r)).toEqual({ ...nothing, 'left-cheek': 'red' });
    for (const p of r.places) expect(p.scores.white).toBeUndefined();
  });
  it('a grey photo', async () => {
    const p = drawFace();
    for (let i = 0; i < p.data.length; i += 3) p.data.fill(p.data[i + 1] as number, i, i + 3);
    expect(problems(await analyseFace(await encode(p)))).toContain('image.no-colour');
  });
});

describe('the arithmetic', () => {
  const channel = fc.double({ min: 0.05, max: 0.9, noNaN: true }), triple = fc.tuple(channel, channel, channel), lamp = fc.tuple(fc.double({ min: 0.4, max: 2, noNaN: true }), fc.double({ min: 0.4, max: 2, noNaN: true }), fc.double({ min: 0.4, max: 2, noNaN: true }));
  it('CIELAB and back', () => fc.assert(fc.property(triple, (rgb) => linearOf(labOf(rgb)).forEach((v, i) => expect(v).toBeCloseTo(rgb[i] as number, 4)))));
  it('differences do not feel the lamp, nor hue the shading', () => fc.assert(fc.property(triple, triple, lamp, fc.double({ min: 0.5, max: 1.5, noNaN: true }), (own, place, k, dim) => {
    const plain = difference(place, own);
    const lit = difference([place[0] * k[0], place[1] * k[1], place[2] * k[2]], [own[0] * k[0], own[1] * k[1], own[2] * k[2]]);
    for (const x of ['L', 'a', 'b'] as const) expect(lit[x]).toBeCloseTo(plain[x], 6);
    const shaded = difference([place[0] * dim, place[1] * dim, place[2] * dim], own);
    expect(shaded.a).toBeCloseTo(plain.a, 6);
    expect(shaded.b).toBeCloseTo(plain.b, 6);
  })));
  it('scores rise with their colour; white and black need lightness', () => {
    expect(fiveColours({ L: null, a: 0, b: 0 })).not.toHaveProperty('white');
    fc.assert(fc.property(fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: -20, max: 20, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (a, b, more) => {
      const s = (x: number, y: number) => fiveColours({ L: null, a: x, b: y });
      expect(s(a + more, b).red).toBeGreaterThanOrEqual(s(a, b).red as number);
      expect(s(a, b + more).yellow).toBeGreaterThanOrEqual(s(a, b).yellow as number);
      expect(s(a - more, b - more).blue).toBeGreaterThanOrEqual(s(a, b).blue as number);
    }));
  });
  it('left is the person\'s left', () => {
    const mesh = Array.from({ length: 468 }, (_, i): [number, number] => [i, i % 7]);
    expect(faceRegions(mesh, true)['left-cheek']).toEqual(faceRegions(mesh)['right-cheek']);
  });
});
