// For service tests: hosts any services on a fresh database and gives clients in the name of whoever a test needs, without sign-in.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { DescService } from '@bufbuild/protobuf';
import { createClient, createRouterTransport, type Client, type Interceptor } from '@connectrpc/connect';
import { openStores, type StoreHouse } from '@suoke/stores';
import { testPostgres } from '@suoke/stores/testing.ts';
import type { SuokeError } from '@suoke/terminology';
import { pino } from 'pino';
import type { UserRole } from '@suoke/contracts';
import { loadConfig, type Config } from './config.ts';
import type { AnyService } from './define.ts';
import { fromConnectError } from './errors.ts';
import { host, type Hosting } from './host.ts';
import { createMetrics } from './metrics.ts';
import { internalToken } from './tokens.ts';

export interface TestHost {
  hosting: Hosting;
  house: StoreHouse;
  config: Config;
  /** the stores of one hosted service, as it sees them */
  storesOf(service: string): ReturnType<StoreHouse['forService']>;
  /** on behalf of a user with this id and role: consent and ownership are checked as ever; which roles may call a method at all is the access matrix's test */
  as<S extends DescService>(contract: S, id: string, role?: UserRole): Client<S>;
  /** as another service in its own name */
  asService<S extends DescService>(contract: S, service: string): Client<S>;
  /** nobody signed in */
  asNobody<S extends DescService>(contract: S): Client<S>;
  /** now, as every service sees it; may be set forward */
  clock: { now: Date | undefined };
  stop(): Promise<void>;
}

export interface TestHostOptions { services: readonly unknown[]; config?: Partial<Config>; now?: Date }

/** `services` are hosted; what a test's calls reach must be among them, the users service above all: consent is asked there. */
export async function testHost(o: TestHostOptions): Promise<TestHost> {
  const [database, dataDir] = await Promise.all([testPostgres(), mkdtemp(path.join(os.tmpdir(), 'suoke-service-'))]);
  await chmod(dataDir, 0o711);
  const { config } = loadConfig({ env: {}, overrides: { dataDir, databaseUrl: database.url, logLevel: 'silent', rateLimit: 0, signInPerMinute: 6000, masterKey: '07'.repeat(32), ...o.config } });
  const clock: TestHost['clock'] = { now: o.now };
  const now = () => clock.now ?? new Date();
  const house = await openStores({ postgresUrl: database.url, dataDir, poolSize: 8, masterKey: new Uint8Array(32).fill(7), clock: { now } });
  const internalKey = new Uint8Array(32).fill(9);
  const hosting = await host({ catalogue: o.services as readonly AnyService[], config, house, log: pino({ level: 'silent' }), metrics: createMetrics(), internalKey, now });
  const via = <S extends DescService>(contract: S, token?: () => Promise<string>): Client<S> => {
    const sign: Interceptor = (next) => async (req) => {
      if (token) req.header.set('authorization', `Bearer ${await token()}`);
      return next(req);
    };
    return createClient(contract, createRouterTransport((r) => hosting.routes(r), { transport: { interceptors: [sign] } }));
  };
  return {
    hosting, house, config, clock,
    storesOf(service) {
      const migrations = (o.services as readonly AnyService[]).find((s) => s.name === service)?.migrations;
      return house.forService(service, migrations ? { migrations } : {});
    },
    as: (contract, id, role = 'person') => via(contract, () => internalToken(internalKey, 'platform', now(), { id, role, name: id })),
    asService: (contract, service) => via(contract, () => internalToken(internalKey, service, now())),
    asNobody: (contract) => via(contract),
    async stop() {
      await hosting.stop();
      await house.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The project's error that a call ends with; throws when it does not fail. */
export async function refusal(call: Promise<unknown> | AsyncIterable<unknown>): Promise<SuokeError> {
  try {
    if (Symbol.asyncIterator in call) for await (const _ of call) { /* to its end */ }
    else await call;
  } catch (e) {
    return fromConnectError(e);
  }
  throw new Error('the call was not refused');
}

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const x of stream) out.push(x);
  return out;
}
