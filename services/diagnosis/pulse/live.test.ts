// The live pulse through the service: piece by piece over single calls and over one stream, repeated and misplaced pieces, strangers.
import { PulseService, UsersService, type pulse } from '@suoke/contracts';
import { refusal, testHost, type TestHost } from '@suoke/service/testing.ts';
import { users } from '@suoke/users';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pulse as service } from './service.ts';
import { beatTrain } from './support/live-wave.ts';

let h: TestHost;
const rate = 100;
const wave = beatTrain({ rateHz: rate, seconds: 12, bpm: 72 });
beforeAll(async () => {
  h = await testHost({ services: [service, users] });
  for (const p of ['an', 'bo']) await h.as(UsersService, p).setConsent({ purpose: 'care', granted: true });
});
afterAll(() => h.stop());
const me = (id = 'an') => h.as(PulseService, id);
const piece = (session: string, from: number, to: number) => ({ session, rateHz: rate, samples: wave.samples.slice(from, to), position: BigInt(from) });

async function record(session: string): Promise<pulse.LiveReading[]> {
  const out: pulse.LiveReading[] = [];
  for (let i = 0; i < wave.samples.length; i += 25) out.push(await me().live(piece(session, i, i + 25)));
  return out;
}

it('finds the beats and the rate while samples come in, each beat once', async () => {
  const readings = await record('a');
  const told = readings.flatMap((r) => r.beats.map((b) => b.atS));
  const expected = wave.beats.filter((t) => t > 2.5 && t < 11.5);
  for (const t of expected) expect(told.filter((x) => Math.abs(x - t) < 0.15), `a beat at ${t}`).toHaveLength(1);
  const last = readings.at(-1);
  expect(last?.rateBpm).toBeGreaterThan(70);
  expect(last?.rateBpm).toBeLessThan(74);
  expect([last?.usable, last?.position]).toEqual([true, BigInt(wave.samples.length)]);
});
it('answers a repeated piece as before and refuses one that is out of place', async () => {
  await me().live(piece('b', 0, 400));
  const once = await me().live(piece('b', 400, 650));
  expect(once.beats.length).toBeGreaterThan(0);
  expect(await me().live(piece('b', 400, 650))).toEqual(once);
  const e = await refusal(me().live(piece('b', 700, 750)));
  expect([e.code, e.hint]).toEqual(['pulse.live.position', expect.stringContaining('650')]);
  expect((await me().live({ ...piece('b', 700, 750), lost: 50, position: 650n })).problems).toContain('pulse.gaps');
});
it('knows nobody else’s recording, and none that was never begun', async () => {
  await me().live(piece('c', 0, 100));
  expect((await refusal(me('bo').live(piece('c', 100, 200)))).code).toBe('pulse.live.unknown');
});
it('refuses what is no pulse, and goes on with the next good piece', async () => {
  await me().live(piece('d', 0, 100));
  expect((await refusal(me().live({ ...piece('d', 100, 101), samples: [Number.NaN] }))).code).toBe('pulse.live.not-a-number');
  expect((await refusal(me().live({ ...piece('d', 100, 101), samples: Array.from({ length: 600 }, () => 1) }))).code).toBe('pulse.live.too-many');
  expect((await refusal(me().live({ session: 'e', rateHz: 3, samples: [1], position: 0n }))).code).toBe('pulse.live.rate');
  expect((await me().live(piece('d', 100, 200))).position).toBe(200n);
});
it('says the same over one stream', async () => {
  async function* pieces() { for (let i = 0; i < wave.samples.length; i += 25) yield piece('f', i, i + 25); }
  const streamed: pulse.LiveReading[] = [];
  for await (const r of me().stream(pieces())) streamed.push(r);
  expect(streamed).toEqual(await record('g'));
});
it('keeps no wave: there is no examination afterwards', async () => {
  const stores = await h.storesOf('pulse');
  expect(await stores.documents.find('examination')).toEqual([]);
});
