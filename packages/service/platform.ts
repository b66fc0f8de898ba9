// Starts everything that one process hosts, in order, and stops it in the reverse order.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { openStores, startPostgres, type PostgresServer } from '@suoke/stores';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';
import type { AnyService } from './define.ts';
import { checkNames, host, type Hosting } from './host.ts';
import { platformKey } from './keys.ts';
import { createMetrics } from './metrics.ts';
import { serve, type Server } from './server.ts';
import { startTracing } from './tracing.ts';
import { stopWorkers } from './workers.ts';

export interface PlatformOptions {
  catalogue: readonly AnyService[];
  config: Config;
  webDir?: string;
  version: string;
  /** told at each step of a start, for whoever waits */
  progress?: (step: string) => void;
  log?: Logger;
  now?: () => Date;
}

export interface Platform {
  server: Server;
  hosting: Hosting;
  config: Config;
  databaseUrl: string;
  log: Logger;
  stop(): Promise<void>;
}

export async function startPlatform(o: PlatformOptions): Promise<Platform> {
  const { config } = o;
  const say = o.progress ?? (() => {});
  const log = o.log ?? pino({ level: config.logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: ['*.password', '*.token', '*.authorization'] }, pino.destination({ dest: 2, sync: false }));
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const s of stops.splice(0).reverse()) await s().catch((e: unknown) => log.error({ err: e }, 'a part did not stop cleanly'));
  };
  checkNames(o.catalogue, config.only);
  try {
    const dataDir = path.resolve(config.dataDir);
    mkdirSync(dataDir, { recursive: true });
    stops.push(await startTracing(config));
    let postgres: PostgresServer | undefined;
    if (config.databaseUrl === '') {
      say('database');
      postgres = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
      stops.push(() => (postgres as PostgresServer).stop());
    }
    const databaseUrl = postgres?.url ?? config.databaseUrl;
    say('stores');
    const house = await openStores({ postgresUrl: databaseUrl, redisUrl: config.redisUrl, dataDir, masterKey: platformKey(dataDir, 'master', config.masterKey), log: (level, message, detail) => log[level](detail ?? {}, message) });
    stops.push(() => house.close());
    const metrics = createMetrics();
    say('services');
    const hosting = await host({ catalogue: o.catalogue, config, house, log, metrics, internalKey: platformKey(dataDir, 'internal', config.internalKey), ...(o.now ? { now: o.now } : {}) });
    stops.push(stopWorkers);
    stops.push(() => hosting.stop());
    say('doors');
    const server = await serve({ hosting, metrics, host: config.host, port: config.port, grpcPort: config.grpcPort, ready: () => house.ping(), version: o.version, client: { emergencyNumber: config.emergencyNumber }, ...(o.webDir ? { webDir: o.webDir } : {}) });
    stops.push(() => server.close());
    metrics.ready.set(1);
    return { server, hosting, config, databaseUrl, log, stop };
  } catch (e) {
    await stop();
    throw e;
  }
}
