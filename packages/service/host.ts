// Hosts services: all in one process or some of several. Nothing in a service knows which.
import { create, toJson, type DescService } from '@bufbuild/protobuf';
import { StructSchema } from '@bufbuild/protobuf/wkt';
import { createClient, createRouterTransport, type ConnectRouter, type HandlerContext, type Interceptor, type ServiceImpl, type Transport } from '@connectrpc/connect';
import { createGrpcTransport } from '@connectrpc/connect-node';
import { UsersService, users, type ConsentPurpose } from '@suoke/contracts';
import type { PortName, StoreHouse, StoreSet, Subscription } from '@suoke/stores';
import { SuokeError } from '@suoke/terminology';
import type { JSONWebKeySet } from 'jose';
import type { Logger } from 'pino';
import { auditTrail } from './audit.ts';
import { isUser } from './caller.ts';
import type { Config } from './config.ts';
import { currentCall } from './current.ts';
import type { AnyService, CallContext, Calls, Clients, ServiceContext } from './define.ts';
import { callerKey, consentMissing, guard, peerHeader, requestIdKey } from './guard.ts';
import type { Metrics } from './metrics.ts';
import { internalToken, tokenVerifier } from './tokens.ts';
import { clientSpans, serverSpans } from './tracing.ts';

export interface HostOptions {
  catalogue: readonly AnyService[];
  config: Config;
  house: StoreHouse;
  log: Logger;
  metrics: Metrics;
  /** 32 bytes */
  internalKey: Uint8Array;
  now?: () => Date;
  newId?: () => string;
}

export interface Hosting {
  /** the services hosted here */
  readonly services: readonly AnyService[];
  /** registers their guarded handlers with a router of any protocol */
  routes(router: ConnectRouter): void;
  /** reaches the hosted services in memory, through the same guards, with the headers as given (REST and tests) */
  readonly local: Transport;
  /** a client in the name of a service, for the platform's own errands (demo accounts, benchmarks) */
  clientAs<S extends DescService>(service: string, contract: S): ReturnType<typeof createClient<S>>;
  /** resolves when no event is waiting or running here */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Names under which the seams themselves call the users service. */
const seams = 'guard';

/** Opens the stores of the hosted services, wires their calls, starts their consumers. */
export async function host(o: HostOptions): Promise<Hosting> {
  const now = o.now ?? (() => new Date());
  const newId = o.newId ?? (() => crypto.randomUUID());
  const services = o.config.only.length === 0 ? [...o.catalogue] : o.config.only.map((n) => find(o.catalogue, n));
  const hosted = new Set(services.map((s) => s.contract.typeName));
  const implementations: { service: AnyService; impl: Record<string, unknown>; interceptor: Interceptor }[] = [];

  const routes = (router: ConnectRouter) => {
    for (const i of implementations) router.service(i.service.contract, i.impl as Partial<ServiceImpl<DescService>>, { interceptors: [serverSpans, i.interceptor] });
  };
  let plainLocal: Transport | undefined;
  const transports = new Map<string, Transport>();
  /** The way from one service to a contract: in memory when it is hosted here, over gRPC otherwise. */
  const transportFor = (service: string, contract: DescService): Transport => {
    const interceptors = [clientSpans, sign(service)];
    if (hosted.has(contract.typeName)) return remember(transports, `${service}>`, () => createRouterTransport(routes, { transport: { interceptors } }));
    const target = o.catalogue.find((s) => s.contract.typeName === contract.typeName);
    const address = o.config.peers[target?.name ?? ''] ?? o.config.peers['*'];
    if (!address) throw new SuokeError('unavailable', 'service.no-address', `${target?.name ?? contract.typeName} is not hosted here and has no address`, `set SUOKE_PEERS=${target?.name ?? 'name'}=host:port`);
    return remember(transports, `${service}>${address}`, () => createGrpcTransport({ baseUrl: `http://${address}`, interceptors }));
  };
  /** Signs every outgoing call as `service`, for the user whose call is being answered. */
  const sign = (service: string): Interceptor => (next) => async (req) => {
    const current = currentCall.getStore();
    const user = current && isUser(current.caller.role) ? current.caller : undefined;
    req.header.set('authorization', `Bearer ${await internalToken(o.internalKey, service, now(), user, current?.consents)}`);
    if (current) req.header.set('x-request-id', current.requestId);
    return next(req);
  };
  const clientAs = <S extends DescService>(service: string, contract: S) => createClient(contract, transportFor(service, contract));

  const usersClient = once(() => clientAs(seams, UsersService));
  const verifier = tokenVerifier({ internalKey: o.internalKey, now, fetchKeys: async () => toJson(StructSchema, await usersClient().getKeys({})) as unknown as JSONWebKeySet });
  const hasConsent = async (personId: string, purpose: ConsentPurpose) => (await usersClient().checkConsent(create(users.CheckConsentRequestSchema, { personId, purpose }))).granted;

  const stops: (() => Promise<void>)[] = [];
  const subscriptions: Subscription[] = [];
  const starts: (() => Promise<void>)[] = [];
  for (const service of services) {
    const stores: StoreSet<unknown> = await o.house.forService(service.name, { ports: portsOf(service), ...(service.migrations ? { migrations: service.migrations } : {}) });
    const calls = lazyClients(service.calls, (contract) => clientAs(service.name, contract));
    const context: ServiceContext = { service: service.name, stores, calls, config: o.config, log: o.log.child({ service: service.name }), now, newId };
    const interceptor = guard({
      service: service.name, verifier, newId, hasConsent,
      defect: (err, method, requestId) => context.log.error({ err, method, requestId }, 'a defect'),
      mayCall: (caller) => mayCall(o.catalogue, caller, service),
      audit: auditTrail(stores, service.name, now),
      limit: (key, kind) => take(stores, o.config, key, kind),
      observe: (method, outcome, seconds, { requestId, caller }) => {
        o.metrics.call(service.name, method.name, outcome, seconds);
        context.log.info({ method: method.name, outcome, ms: Math.round(seconds * 1e4) / 10, requestId, role: caller.role, ...(caller.via ? { via: caller.via } : {}) }, 'call');
      },
    });
    implementations.push({ service, impl: implement(service, context, hasConsent), interceptor });
    starts.push(async () => {
      const stop = await service.start?.(context as never);
      if (stop) stops.push(stop);
      for (const [name, c] of Object.entries(service.consumers ?? {})) {
        subscriptions.push(await stores.events.subscribe(name, { types: [...c.types], from: c.from ?? 'beginning', ...(c.concurrency ? { concurrency: c.concurrency } : {}) }, async (d) => {
          try {
            await c.handle(d.event, context as never, (tx) => d.done(tx));
            o.metrics.event(`${service.name}.${name}`, 'done');
          } catch (e) {
            o.metrics.event(`${service.name}.${name}`, 'failed');
            context.log.warn({ err: e, event: d.event.type, id: d.event.id, attempt: d.attempt }, 'an event was not handled; it will be tried again');
            throw e;
          }
        }));
      }
    });
  }
  for (const s of starts) await s();

  return {
    services, routes, clientAs,
    get local() { return (plainLocal ??= createRouterTransport(routes)); },
    async settled() { for (let i = 0; i < 3; i++) for (const s of subscriptions) await s.drained(); },
    async stop() {
      await Promise.all(subscriptions.map((s) => s.stop()));
      for (const s of stops.reverse()) await s();
    },
  };
}

/** Throws `config.unknown-service`: before anything is opened or started. */
export function checkNames(catalogue: readonly AnyService[], names: readonly string[]): void {
  for (const name of names) find(catalogue, name);
}

function find(catalogue: readonly AnyService[], name: string): AnyService {
  const s = catalogue.find((x) => x.name === name);
  if (!s) throw new SuokeError('invalid', 'config.unknown-service', `there is no service ${JSON.stringify(name)}`, `there are: ${catalogue.map((x) => x.name).join(', ')}`);
  return s;
}

/** Declared in the catalogue, or one of the seams' two questions to the users service. */
export function mayCall(catalogue: readonly AnyService[], caller: string, target: AnyService): boolean {
  if (caller === seams) return target.contract.typeName === UsersService.typeName;
  if (caller === 'platform') return true;
  const from = catalogue.find((s) => s.name === caller);
  return from !== undefined && Object.values(from.calls).some((c) => c.typeName === target.contract.typeName);
}

/** The service's handlers in the shape that a router takes, each with its call context. */
function implement(service: AnyService, context: ServiceContext, hasConsent: (p: string, purpose: ConsentPurpose) => Promise<boolean>): Record<string, unknown> {
  const callContext = (h: HandlerContext): CallContext => ({
    ...context,
    caller: h.values.get(callerKey),
    requestId: h.values.get(requestIdKey),
    peer: h.requestHeader.get(peerHeader) ?? '',
    signal: h.signal,
    concerns(id) { const current = currentCall.getStore(); if (current) current.concerns = id; },
    async requireConsent(personId, purpose) { if (!(await hasConsent(personId, purpose))) throw consentMissing(purpose); },
  });
  return Object.fromEntries(Object.entries(service.handlers).map(([name, handler]) => [name, (request: unknown, h: HandlerContext) => handler(request as never, callContext(h) as never)]));
}

async function take(stores: StoreSet<unknown>, config: Config, key: string, kind: 'call' | 'sign-in'): Promise<number> {
  if (kind === 'call' && config.rateLimit === 0) return 0;
  const limit = kind === 'call' ? { capacity: config.rateBurst, refillPerSecond: config.rateLimit } : { capacity: config.signInPerMinute, refillPerSecond: config.signInPerMinute / 60 };
  const d = await stores.cache.take(`limit:${kind}:${key}`, limit);
  return d.allowed ? 0 : Math.max(1, d.retryAfterMs);
}

/** What it has declared, and what the seams need of every service: limits in the cache, audit in the outbox. */
function portsOf(service: AnyService): PortName[] {
  return [...new Set<PortName>(['relational', 'documents', 'cache', 'events', 'keys', ...service.stores])];
}

/** Clients are made at their first use: by then every service is registered, whatever the order. */
function lazyClients(calls: Calls, make: (contract: DescService) => Clients<Calls>[string]): Clients<Calls> {
  const clients = {};
  for (const [name, contract] of Object.entries(calls)) {
    const client = once(() => make(contract));
    Object.defineProperty(clients, name, { enumerable: true, get: client });
  }
  return clients;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  let v = map.get(key);
  if (v === undefined) map.set(key, (v = make()));
  return v;
}
