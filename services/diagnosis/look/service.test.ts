// A face over several days, through the service and a real database: what is usual for a person is learned from their own photos alone.
import { SupportService } from '@suoke/contracts';
import type { Caller } from '@suoke/service';
import { testStores, type TestStores } from '@suoke/stores/testing.ts';
import { createClient, createRouterTransport } from '@connectrpc/connect';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawFace, type FaceDrawing } from './face/testing.ts';
import { look } from './service.ts';

type Context = Parameters<typeof look.handlers.examine>[1];
let at: TestStores<unknown>;
beforeAll(async () => { at = await testStores('look', { ports: ['relational', 'documents', 'blobs', 'events', 'keys'] }); });
afterAll(() => at?.close());

const on = (person: string, date: string): Context => ({
  service: 'look', stores: at.stores, calls: { support: createClient(SupportService, createRouterTransport(() => {})) }, caller: { id: person, role: 'person', name: '' } satisfies Caller,
  now: () => new Date(`2026-11-${date}:00Z`), newId: () => crypto.randomUUID(), requestId: 'r', peer: '', signal: AbortSignal.timeout(60_000), requireConsent: async () => {},
}) as unknown as Context;

async function photographed(person: string, date: string, d: FaceDrawing): Promise<{ id: string; codes: string[]; problems: string[] }> {
  const p = drawFace({ size: 320, ...d });
  const image = new Uint8Array(await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).png().toBuffer());
  const e = await look.handlers.examine({ $typeName: 'suoke.look.v1.ExamineRequest', consultationId: '', view: 'face', image }, on(person, date));
  return { id: e.id ?? '', codes: (e.findings ?? []).filter((f) => f.polarity === 'present').map((f) => f.code ?? ''), problems: (e.quality?.problems ?? []).map((q) => q.code ?? '') };
}

it('says nothing of the whole face until three days of the same person are known, then holds it against them, and replays alike', async () => {
  const skin = [150, 108, 84] as const, flushed = [186, 102, 84] as const;
  const first = await photographed('p1', '01T08:00', { skin: flushed });
  expect([first.codes.includes('sign.red-face'), first.problems.includes('face.skin-unknown')]).toEqual([false, true]);
  for (const day of ['02', '03', '04', '05', '06']) await photographed('p1', `${day}T08:00`, { skin });
  const usual = await photographed('p1', '07T08:00', { skin }), red = await photographed('p1', '08T08:00', { skin: flushed });
  expect([usual.codes, usual.problems.includes('face.skin-unknown')]).toEqual([[], false]);
  expect(red.codes).toContain('sign.red-face');
  expect((await photographed('p2', '08T09:00', { skin: flushed })).codes).not.toContain('sign.red-face'); // somebody else's days are not theirs
  // Photos of later days change what is usual, not what was judged.
  for (const day of ['09', '10', '11', '12', '13', '14', '15']) await photographed('p1', `${day}T08:00`, { skin: flushed });
  expect(await look.handlers.replay({ $typeName: 'suoke.common.v1.ExaminationRef', id: red.id }, on('p1', '16T08:00'))).toEqual({ identical: true });
});

it('counts photos of one day in China as one', async () => {
  const skin = [206, 160, 132] as const;
  // 23:00 and 15:59 of the next day in UTC are morning and night of one day there.
  for (const time of ['01T16:30', '01T23:00', '02T03:00', '02T15:59']) await photographed('p3', time, { skin });
  expect((await photographed('p3', '02T15:59', { skin })).problems).toContain('face.skin-unknown');
  for (const time of ['02T16:00', '03T16:00']) await photographed('p3', time, { skin });
  expect((await photographed('p3', '04T16:00', { skin })).problems).not.toContain('face.skin-unknown');
});
