// The whole analysis on drawn pictures and on files that are none.
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import sharp from 'sharp';
import { analyseLook, renderMask, renderOverlay } from './analyse.ts';
import { toLab } from './domain/colour.ts';
import { colourOf } from './domain/regions.ts';
import { decodePicture } from './imaging/decode.ts';
import { codeOf, dice, drawTongue, encode, type Drawing } from './testing.ts';

const problems = (r: Awaited<ReturnType<typeof analyseLook>>) => r.quality.problems.map((p) => p.code);

describe('a drawn tongue', () => {
  it('is found, measured and outlined; the same bytes give the same result', async () => {
    const { picture, mask } = drawTongue({ cracks: 0.8 });
    const bytes = await encode(picture);
    const r = await analyseLook(bytes);
    expect(r.quality.usable).toBe(true);
    expect(dice(r.mask, mask)).toBeGreaterThan(0.95);
    expect(r.findings).toHaveLength(20);
    expect(r.findings.find((f) => f.code === 'tongue.shape.fissured')?.present).toBe(true);
    expect(r.outline.length).toBeGreaterThan(10);
    expect(r.provenance.inputSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(await analyseLook(bytes))).toBe(JSON.stringify(r));
  });
  it('tells its colours as photographed beside the balanced ones', async () => {
    const { picture, mask } = drawTongue({ cover: 0, body: [196, 112, 116], lamp: [0.9, 1, 1] });
    const m = (await analyseLook(await encode(picture))).measures;
    // The median of the drawn pixels themselves, without any balance.
    const drawn = toLab(picture);
    const expected = colourOf(drawn, mask.data);
    expect(expected.a).toBeGreaterThan(15);
    for (const c of [m?.asPhotographed.body, m?.asPhotographed.coating, m?.asPhotographed.regions.tip, m?.asPhotographed.regions.centre]) {
      expect(Math.abs((c?.a ?? 0) - expected.a)).toBeLessThan(4);
      expect(Math.abs((c?.b ?? 0) - expected.b)).toBeLessThan(4);
    }
    // Grey world takes the tongue's own red out of it.
    expect(m?.body.a).toBeLessThan(expected.a - 5);
  });
  it('is found in the upright size of a turned, large photo', async () => {
    const { picture, mask } = drawTongue({ width: 1000, height: 1100 });
    const bytes = await sharp(picture.data, { raw: { width: 1000, height: 1100, channels: 3 } }).rotate(-90).withMetadata({ orientation: 6 }).jpeg({ quality: 88 }).toBuffer();
    const r = await analyseLook(bytes);
    expect([r.mask.width, r.mask.height]).toEqual([1000, 1100]);
    expect(dice(r.mask, mask)).toBeGreaterThan(0.95);
    const info = await sharp(await renderMask(r)).metadata();
    expect([info.format, info.width, info.height, info.channels]).toEqual(['png', 1000, 1100, 1]);
  });
  it('reads JPEG, PNG and WebP alike', async () => {
    const { picture } = drawTongue();
    const results = await Promise.all((['jpeg', 'png', 'webp'] as const).map(async (f) => analyseLook(await encode(picture, f))));
    for (const r of results) expect(dice(r.mask, (results[1] as (typeof results)[number]).mask)).toBeGreaterThan(0.97);
  });
  it('shows of every sign that is there a place to look at, the body where its colour is read', async () => {
    const seen = new Set<string>();
    for (const d of [{ cracks: 0.8, dents: 0.1 }, { body: [170, 60, 70], cover: 0 }, { rx: 0.36, ry: 0.3 }] satisfies Drawing[]) {
      const r = await analyseLook(await encode(drawTongue(d).picture));
      expect(r.quality.usable).toBe(true);
      for (const f of r.findings.filter((x) => x.present)) {
        seen.add(f.code);
        const places = f.evidence.flatMap((e) => (e.kind === 'region' && e.polygon !== undefined ? [e] : []));
        expect(places.length, f.code).toBeGreaterThan(0);
        for (const p of places) for (const [x, y] of p.polygon ?? []) expect(x >= -1 && y >= -1 && x <= r.width + 1 && y <= r.height + 1, f.code).toBe(true);
        if (f.code.startsWith('tongue.body.') && !/moist|spots/.test(f.code)) expect(places.map((p) => p.region)).toEqual(['body']);
      }
    }
    expect([...seen]).toEqual(expect.arrayContaining(['tongue.shape.swollen', 'tongue.coating.dry']));
  });
  it('can be drawn as an overlay', async () => {
    const bytes = await encode(drawTongue({ cracks: 0.8, dents: 0.1 }).picture);
    const info = await sharp(await renderOverlay(bytes, await analyseLook(bytes))).metadata();
    expect([info.format, info.width]).toEqual(['jpeg', 960]);
  });
});

describe('a picture that cannot be used', () => {
  it.each([
    ['a closed mouth', drawTongue({ tongue: false }).picture, 'tongue.none'],
    ['a wall', { width: 300, height: 200, data: new Uint8Array(180_000).fill(190) }, 'tongue.none'],
    ['darkness', { width: 300, height: 200, data: new Uint8Array(180_000).fill(6) }, 'image.too-dark'],
    ['a burnt-out photo', drawTongue({ lamp: [2.4, 3.2, 3.2] }).picture, 'image.over-exposed'],
    ['a dark photo', drawTongue({ lamp: [0.14, 0.14, 0.14] }).picture, 'image.too-dark'],
    ['a postage stamp', drawTongue({ width: 40, height: 40 }).picture, 'image.too-small'],
  ])('%s: says so, reports no finding, and still has a mask', async (_, picture, code) => {
    const r = await analyseLook(await encode(picture));
    expect(problems(r)).toContain(code);
    expect(r.quality.usable).toBe(false);
    expect(r.findings).toEqual([]);
    expect(r.mask.data).toHaveLength(picture.width * picture.height);
    for (const p of r.quality.problems) expect(p.zh && p.en && p.hint.zh && p.hint.en).toBeTruthy();
  });
  it('a blurred and a grey photo', async () => {
    const { picture } = drawTongue();
    const raw = { raw: { width: picture.width, height: picture.height, channels: 3 as const } };
    expect(problems(await analyseLook(await sharp(picture.data, raw).blur(7).png().toBuffer()))).toContain('image.blurred');
    expect(problems(await analyseLook(await sharp(picture.data, raw).greyscale().toColourspace('srgb').png().toBuffer()))).toContain('image.no-colour');
  });
});

describe('a file that is no picture', () => {
  it('gets a typed error', async () => {
    const jpeg = await encode(drawTongue().picture, 'jpeg'), png = await encode(drawTongue().picture), webp = await encode(drawTongue().picture, 'webp');
    expect(await codeOf(decodePicture(new Uint8Array()))).toBe('image.empty');
    for (const none of [undefined, null, 7, 'photo.jpg', {}, [1, 2]]) expect(await codeOf(analyseLook(none as unknown as Uint8Array))).toBe('image.bad-type');
    expect(await codeOf(decodePicture(Buffer.from('GIF89a and so on, certainly no photo')))).toBe('image.unknown-format');
    expect(await codeOf(decodePicture(jpeg.subarray(0, jpeg.length / 2)))).toBe('image.damaged');
    expect(await codeOf(decodePicture(png.subarray(0, png.length / 2)))).toBe('image.damaged');
    expect(await codeOf(decodePicture(webp.subarray(0, webp.length / 2)))).toBe('image.damaged');
    expect(await codeOf(decodePicture(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), png])))).toBe('image.damaged');
  });
  it('a header that lies about the size is caught', async () => {
    const png = Buffer.from(await encode(drawTongue().picture));
    png.writeUInt32BE(5000, 16);                               // width in IHDR, its checksum now wrong
    expect(await codeOf(decodePicture(png))).toBe('image.damaged');
  });
  it('a bomb is refused before it is decoded', async () => {
    const chunk = (type: string, data: Buffer) => {
      const body = Buffer.concat([Buffer.from(type), data]), out = Buffer.alloc(body.length + 8);
      out.writeUInt32BE(data.length);
      body.copy(out, 4);
      out.writeUInt32BE(crc32(body), body.length + 4);
      return out;
    };
    const size = Buffer.from([0, 0, 0x27, 0x10, 0, 0, 0x27, 0x10, 8, 2, 0, 0, 0]);        // 10,000 × 10,000, RGB
    const rows = deflateSync(Buffer.alloc(30_001 * 200));                                 // far fewer rows than said
    const bomb = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
    const before = process.memoryUsage().rss;
    expect(await codeOf(decodePicture(bomb))).toBe('image.too-many-pixels');
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });
  it('whatever the bytes are, the answer is a picture or a typed error', async () => {
    const jpeg = await encode(drawTongue({ width: 96, height: 80 }).picture, 'jpeg', 60);
    await fc.assert(fc.asyncProperty(fc.nat(jpeg.length - 1), fc.uint8Array({ minLength: 1, maxLength: 12 }), async (at, noise) => {
      const bytes = Uint8Array.from(jpeg);
      bytes.set(noise.subarray(0, Math.min(noise.length, bytes.length - at)), at);
      expect(await codeOf(decodePicture(bytes))).toMatch(/^(no error|image\.)/);
    }), { numRuns: 60 });
  });
});
