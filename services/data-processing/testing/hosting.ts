// For tests: services hosted on a fresh database, called through their guards as a signed-in user would.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@connectrpc/connect';
import type { DescService } from '@bufbuild/protobuf';
import { UsersService } from '@suoke/contracts';
import { loadConfig, type Caller, type Config } from '@suoke/service';
import type { AnyService } from '@suoke/service/define.ts';
import { host, type Hosting } from '@suoke/service/host.ts';
import { createMetrics } from '@suoke/service/metrics.ts';
import { internalToken } from '@suoke/service/tokens.ts';
import { openStores, type StoreHouse } from '@suoke/stores';
import { testPostgres } from '@suoke/stores/testing.ts';
import { pino } from 'pino';

export interface TestHosting {
  hosting: Hosting;
  house: StoreHouse;
  clock: { now: Date };
  client<S extends DescService>(contract: S, caller: Caller): ReturnType<typeof createClient<S>>;
  /** a person with these consents in force */
  person(id: string, consents?: readonly ('care' | 'review')[]): Promise<Caller>;
  close(): Promise<void>;
}

const internalKey = new Uint8Array(32).fill(3);

/** `services` must hold the users service: consent is asked there. */
export async function hosted(services: readonly unknown[], o: { now: string; config?: Partial<Config> }): Promise<TestHosting> {
  const [database, dataDir] = await Promise.all([testPostgres(), mkdtemp(path.join(tmpdir(), 'suoke-test-'))]);
  const clock = { now: new Date(o.now) };
  const house = await openStores({ postgresUrl: database.url, dataDir, poolSize: 8, masterKey: new Uint8Array(32).fill(7), clock: { now: () => clock.now } });
  const { config } = loadConfig({ env: {}, overrides: { dataDir, masterKey: '07'.repeat(32), rateLimit: 0, timeZone: 'Asia/Shanghai', ...o.config } });
  // Who calls is said by an internal token of the platform, which stands for a signed-in user; the guard treats it as one.
  const hosting = await host({ catalogue: services as readonly AnyService[], config, house, log: pino({ level: 'silent' }), metrics: createMetrics(), internalKey, now: () => clock.now });
  const client = <S extends DescService>(contract: S, caller: Caller) => createClient(contract, {
    unary: async (method, signal, timeout, header, input, values) => hosting.local.unary(method, signal, timeout, await signed(header, caller, clock.now), input, values),
    stream: async (method, signal, timeout, header, input, values) => hosting.local.stream(method, signal, timeout, await signed(header, caller, clock.now), input, values),
  });
  return {
    hosting, house, clock, client,
    async person(id, consents = ['care']) {
      const caller: Caller = { id, role: 'person', name: id };
      for (const purpose of consents) await client(UsersService, caller).setConsent({ purpose, granted: true });
      return caller;
    },
    async close() {
      await hosting.stop();
      await house.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function signed(header: HeadersInit | undefined, caller: Caller, now: Date): Promise<Headers> {
  const h = new Headers(header);
  const as = caller.role === 'service' ? undefined : caller;
  h.set('authorization', `Bearer ${await internalToken(internalKey, caller.role === 'service' ? caller.id : 'platform', now, as)}`);
  return h;
}
