// The platform under test, hosted as one process or as several: the same tests run on either.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { DescService } from '@bufbuild/protobuf';
import { createClient, type Client, type Interceptor } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { UsersService } from '@suoke/contracts';
import { loadConfig, type Config } from '@suoke/service/config.ts';
import { startPlatform } from '@suoke/service/platform.ts';
import { testPostgres } from '@suoke/stores/testing.ts';
import { catalogue } from '../../services/catalogue.ts';
import type { Signed } from '../../apps/cli/client.ts';
import { startChild, type Child } from './child.ts';

export interface Account { id: string; email: string; token: string; sessionToken: string; signed: Signed; client: Signed['client'] }

export interface House {
  /** where REST and Connect of a service are */
  url(service: DescService): string;
  grpcAddress(service: DescService): string;
  /** a client with or without a token */
  client<S extends DescService>(service: S, token?: string): Client<S>;
  grpc<S extends DescService>(service: S, token?: string): Client<S>;
  /** a new account; the first of a house is its operator */
  register(name: string): Promise<Account>;
  /** the same account with a token of now, for example after its role was changed */
  again(a: Account): Promise<Account>;
  stop(): Promise<void>;
}

export const testPassword = 'correct horse battery';
const bearer = (token: string | undefined): Interceptor => (next) => (req) => {
  if (token) req.header.set('authorization', `Bearer ${token}`);
  return next(req);
};

/** What both kinds of house share, given where each service is. */
export function houseOf(url: (s: DescService) => string, grpcAddress: (s: DescService) => string, stop: () => Promise<void>): House {
  const client = <S extends DescService>(service: S, token?: string) => createClient(service, createConnectTransport({ baseUrl: url(service), httpVersion: '1.1', interceptors: [bearer(token)] }));
  const account = (email: string, s: { accessToken: string; sessionToken: string; user?: { id: string } | undefined }): Account => {
    const clientOf: Signed['client'] = (service) => client(service, s.accessToken);
    return { id: s.user?.id ?? '', email, token: s.accessToken, sessionToken: s.sessionToken, client: clientOf, signed: { url: url(UsersService), token: s.accessToken, client: clientOf } };
  };
  return {
    url, grpcAddress, stop, client,
    grpc: (service, token) => createClient(service, createGrpcTransport({ baseUrl: `http://${grpcAddress(service)}`, interceptors: [bearer(token)] })),
    async register(name) {
      const email = `${name}-${crypto.randomUUID().slice(0, 8)}@test.suoke.life`;
      return account(email, await client(UsersService).register({ email, password: testPassword, name }));
    },
    async again(a) { return account(a.email, await client(UsersService).signIn({ email: a.email, password: testPassword })); },
  };
}

/** A folder that the database's own user may pass through also when the tests run as root. */
export async function dataFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'suoke-e2e-'));
  await chmod(dir, 0o711);
  return dir;
}

/** All services in this process, on a database of their own. */
export async function oneProcess(overrides: Partial<Config> = {}): Promise<House> {
  const [database, dataDir] = await Promise.all([testPostgres(), dataFolder()]);
  const { config } = loadConfig({ env: {}, overrides: { port: 0, grpcPort: 0, databaseUrl: database.url, dataDir, logLevel: 'silent', signInPerMinute: 6000, ...overrides } });
  const platform = await startPlatform({ catalogue, config, version: 'test' });
  return houseOf(() => platform.server.url, () => platform.server.grpcAddress ?? '', async () => {
    await platform.stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });
}

/** Which services share a process: the layers of the specification. */
function groups(): string[][] {
  const of = (...layers: string[]) => catalogue.filter((s) => layers.includes(s.layer)).map((s) => s.name);
  return [of('agents'), of('diagnosis'), of('foundation', 'data-processing')];
}

/** Three processes of `suoke serve`, which reach each other over gRPC only. */
export async function threeProcesses(): Promise<House> {
  const [database, dataDir, ports] = await Promise.all([testPostgres(), dataFolder(), freePorts(6)]);
  const children: Child[] = [];
  const places = new Map<string, { url: string; grpc: string }>();
  const parts = groups().map((names, i) => ({ names, port: ports[2 * i] as number, grpc: ports[2 * i + 1] as number }));
  for (const p of parts) for (const n of p.names) places.set(n, { url: `http://127.0.0.1:${p.port}`, grpc: `127.0.0.1:${p.grpc}` });
  const stop = async () => {
    await Promise.all(children.map((c) => c.end()));
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    children.push(...await Promise.all(parts.map((p) => startChild(
      ['serve', '--only', p.names.join(','), '--peers', [...places].filter(([n]) => !p.names.includes(n)).map(([n, at]) => `${n}=${at.grpc}`).join(','), '--port', String(p.port), '--grpc-port', String(p.grpc), '--data-dir', dataDir, '--database-url', database.url],
      { SUOKE_INTERNAL_KEY: 'ab'.repeat(32), SUOKE_MASTER_KEY: 'cd'.repeat(32), SUOKE_SIGN_IN_PER_MINUTE: '6000', SUOKE_LOG_LEVEL: 'error' },
    ))));
  } catch (e) {
    await stop();
    throw e;
  }
  const place = (s: DescService) => places.get(catalogue.find((x) => x.contract.typeName === s.typeName)?.name ?? '') ?? { url: '', grpc: '' };
  return houseOf((s) => place(s).url, (s) => place(s).grpc, stop);
}

/** Ports that were free a moment ago: peers must know each other's before they start. */
async function freePorts(n: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: n }, () => new Promise<net.Server>((resolve, reject) => { const s = net.createServer().once('error', reject).listen(0, '127.0.0.1', () => resolve(s)); })));
  const ports = servers.map((s) => (s.address() as net.AddressInfo).port);
  await Promise.all(servers.map((s) => new Promise((resolve) => s.close(resolve))));
  return ports;
}
