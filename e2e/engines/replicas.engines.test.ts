// Two processes' worth of the same services on one database: with a shared Redis, limits and a pulse that is being recorded are one.
import { rm } from 'node:fs/promises';
import process from 'node:process';
import { PulseService, UsersService } from '@suoke/contracts';
import { loadConfig, type Config } from '@suoke/service/config.ts';
import { startPlatform } from '@suoke/service/platform.ts';
import { beatTrain } from '@suoke/pulse/support/live-wave.ts';
import { testPostgres } from '@suoke/stores/testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../services/catalogue.ts';
import { dataFolder, houseOf, type House } from '../support/house.ts';

const keys = { masterKey: 'cd'.repeat(32), internalKey: 'ab'.repeat(32) };
const tries = 12;
const wave = beatTrain({ rateHz: 100, seconds: 6, bpm: 72 });
const piece = (from: number, to: number) => ({ session: 's', rateHz: 100, samples: wave.samples.slice(from, to), position: BigInt(from) });

const ends: (() => Promise<void>)[] = [];
let shared: [House, House];
let apart: [House, House];
/** The same services twice; each with a data folder and a memory of its own. */
async function replicas(overrides: Partial<Config>): Promise<[House, House]> {
  const database = await testPostgres();
  ends.push(() => database.drop());
  const one = async (): Promise<House> => {
    const dataDir = await dataFolder();
    const { config } = loadConfig({ env: {}, overrides: { port: 0, grpcPort: -1, databaseUrl: database.url, dataDir, logLevel: 'silent', signInPerMinute: tries, only: [], ...keys, ...overrides } });
    const platform = await startPlatform({ catalogue, config, version: 'test' });
    ends.push(async () => { await platform.stop(); await rm(dataDir, { recursive: true, force: true }); });
    return houseOf(() => platform.server.url, () => '', async () => {});
  };
  const both: [House, House] = [await one(), await one()];
  await both[0].register('operator'); // the first account of a platform is no ordinary one
  return both;
}
beforeAll(async () => {
  shared = await replicas({ redisUrl: process.env['SUOKE_TEST_REDIS'] ?? '' });
  apart = await replicas({});
});
afterAll(async () => { for (const end of ends.reverse()) await end(); });

/** How many of so many wrong passwords, one here, one there, were looked at at all. */
async function guesses([a, b]: [House, House], n: number): Promise<number> {
  let looked = 0;
  for (let i = 0; i < n; i++) {
    const e: unknown = await (i % 2 ? a : b).client(UsersService).signIn({ email: 'nobody@test.suoke.life', password: `guess ${i}` }).catch((x: unknown) => x);
    looked += String(e).includes('too many requests') ? 0 : 1;
  }
  return looked;
}

it('a pulse begun at one is read on by the other', async () => {
  const [a, b] = shared;
  const an = await a.register('an');
  await an.client(UsersService).setConsent({ purpose: 'care', granted: true });
  await a.client(PulseService, an.token).live(piece(0, 300));
  const read = await b.client(PulseService, an.token).live(piece(300, 600));
  expect(read.position).toBe(600n);
  expect(read.beats.length).toBeGreaterThan(2);
});
it('guesses at passwords count together', async () => {
  // A fifth of a try comes back each second: of 24 at most some 12 + 5 are looked at, also on a slow machine.
  expect(await guesses(shared, 2 * tries)).toBeLessThan(tries + 6);
});
it('without a shared cache each counts and records for itself', async () => {
  const [a, b] = apart;
  const bo = await a.register('bo');
  await bo.client(UsersService).setConsent({ purpose: 'care', granted: true });
  await a.client(PulseService, bo.token).live(piece(0, 300));
  await expect(b.client(PulseService, bo.token).live(piece(300, 600))).rejects.toThrow('not known here');
  expect(await guesses(apart, 2 * tries)).toBeGreaterThan(2 * tries - 4);
});
