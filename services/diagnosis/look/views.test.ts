// The service's two views, kept and drawn: a face keeps its places, a tongue its moisture, and neither is compared with the other.
import { LookService, UsersService } from '@suoke/contracts';
import { refusal, testHost, type TestHost } from '@suoke/service/testing.ts';
import { users } from '@suoke/users';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FACE_METHOD } from './face/analyse-face.ts';
import { drawFace } from './face/testing.ts';
import type { Rgb } from './domain/raster.ts';
import { look } from './service.ts';
import { drawTongue, type Drawing } from './testing.ts';

const png = (p: Rgb): Promise<Uint8Array> => sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).png().toBuffer();
const tongue = (d: Drawing) => png(drawTongue(d).picture);

let h: TestHost;
let face: Uint8Array;
beforeAll(async () => {
  h = await testHost({ services: [look, users] });
  await h.as(UsersService, 'an').setConsent({ purpose: 'care', granted: true });
  face = await png(drawFace({}));
});
afterAll(() => h.stop());
const me = () => h.as(LookService, 'an');

it('examines a face, draws its places, replays the same, and has no mask of it', async () => {
  const e = await me().examine({ image: face, view: 'face' });
  expect(e.quality?.usable).toBe(true);
  expect(e.provenance?.method).toBe(FACE_METHOD);
  expect((e.details?.['places'] as { name: string }[]).map((p) => p.name).sort()).toEqual(['chin', 'forehead', 'left-cheek', 'nose', 'right-cheek']);
  const drawn = await me().getPicture({ id: e.id, variant: 'overlay' });
  expect(drawn.contentType).toBe('image/jpeg');
  expect((await sharp(drawn.data).metadata()).format).toBe('jpeg');
  expect((await refusal(me().getPicture({ id: e.id, variant: 'mask' }))).code).toBe('look.no-mask');
  expect(await me().replay({ id: e.id })).toMatchObject({ identical: true });
  // The same photo taken for a tongue is refused as one.
  expect((await me().examine({ image: face })).quality?.usable).toBe(false);
});
it('reports moisture and spots beside the fifteen signs, compares two tongues, and no tongue with a face', async () => {
  const one = await me().examine({ image: await tongue({}) });
  const codes = one.findings.map((f) => f.code);
  expect(codes).toHaveLength(20);
  expect(codes.slice(15)).toEqual(['tongue.coating.dry', 'tongue.body.moist', 'tongue.coating.slippery', 'tongue.shape.prickly', 'tongue.body.stasis-spots']);
  const two = await me().examine({ image: await tongue({ coating: [206, 178, 96] }) });
  const listed = (await me().listExaminations({})).examinations.map((x) => x.id);
  expect(listed.slice(0, 2)).toEqual([two.id, one.id]);
  const c = await me().compare({ beforeId: one.id, afterId: two.id });
  expect(c.result).toMatchObject({ comparable: true });
  expect((await me().compare({ beforeId: one.id, afterId: one.id })).result?.['changes']).toEqual(expect.arrayContaining([expect.objectContaining({ verdict: expect.not.stringMatching(/^changed$/) as string })]));
  const f = await me().examine({ image: face, view: 'face' });
  expect((await refusal(me().compare({ beforeId: one.id, afterId: f.id }))).code).toBe('look.compare.not-a-look-result');
});
