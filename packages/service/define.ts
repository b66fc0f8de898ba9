// How a service is defined: its contract, what it may call, what it keeps, how it answers, which events it listens to.
import type { DescMethod, DescMethodBiDiStreaming, DescMethodClientStreaming, DescMethodServerStreaming, DescMethodUnary, DescService, MessageInitShape, MessageShape } from '@bufbuild/protobuf';
import type { Client } from '@connectrpc/connect';
import type { Migration, StoreSet, StoredEvent, Tx } from '@suoke/stores';
import type { Logger } from 'pino';
import type { ConsentPurpose } from '@suoke/contracts';
import type { Caller } from './caller.ts';
import type { Config } from './config.ts';

/** The contracts a service may call, by the name it uses for them. Nothing else is reachable. */
export type Calls = Record<string, DescService>;
export type Clients<C extends Calls> = { readonly [K in keyof C]: Client<C[K]> };

/** What every handler is given. */
export interface ServiceContext<C extends Calls = Calls, DB = unknown> {
  readonly service: string;
  readonly stores: StoreSet<DB>;
  readonly calls: Clients<C>;
  readonly config: Config;
  readonly log: Logger;
  now(): Date;
  newId(): string;
}

/** What a handler is given besides, for one call. */
export interface CallContext<C extends Calls = Calls, DB = unknown> extends ServiceContext<C, DB> {
  readonly caller: Caller;
  readonly requestId: string;
  /** address the call came from, as this platform's own server saw it; '' for internal calls */
  readonly peer: string;
  readonly signal: AbortSignal;
  /** Throws `consent.missing` unless this person's consent for the purpose is in force. */
  requireConsent(personId: string, purpose: ConsentPurpose): Promise<void>;
  /** Puts on record an id that the call is about, where the request itself does not name it. */
  concerns(id: string): void;
}

type Handler<M extends DescMethod, X> =
  M extends DescMethodUnary<infer I, infer O> ? (request: MessageShape<I>, context: X) => Promise<MessageInitShape<O>> :
  M extends DescMethodServerStreaming<infer I, infer O> ? (request: MessageShape<I>, context: X) => AsyncIterable<MessageInitShape<O>> :
  M extends DescMethodClientStreaming<infer I, infer O> ? (requests: AsyncIterable<MessageShape<I>>, context: X) => Promise<MessageInitShape<O>> :
  M extends DescMethodBiDiStreaming<infer I, infer O> ? (requests: AsyncIterable<MessageShape<I>>, context: X) => AsyncIterable<MessageInitShape<O>> : never;

/** One function per method of the contract: a missing or an undeclared one does not compile. */
export type Handlers<S extends DescService, C extends Calls, DB = unknown> = {
  [M in keyof S['method']]: Handler<S['method'][M], CallContext<C, DB>>;
};

export interface Consumer<C extends Calls, DB> {
  /** event types, exact or `prefix.*` */
  types: readonly string[];
  from?: 'now' | 'beginning';
  concurrency?: number;
  /**
   * Must be idempotent. `done(tx)` called inside its own transaction makes its effects exactly-once: false means done before.
   */
  handle(event: StoredEvent, context: ServiceContext<C, DB>, done: (tx: Tx) => Promise<boolean>): Promise<void>;
}

export interface ServiceDefinition<S extends DescService = DescService, C extends Calls = Calls, DB = unknown> {
  /** lower case, as in the catalogue and in `--only` */
  name: string;
  title: { zh: string; en: string };
  layer: 'agents' | 'diagnosis' | 'foundation' | 'data-processing';
  contract: S;
  /** All it may call. The mesh policy and the architecture picture follow from it. */
  calls: C;
  /** The stores it uses, for manifests and the picture. */
  stores: readonly StoreName[];
  /** Its events: what it publishes, for the picture. */
  publishes?: readonly string[];
  migrations?: Migration[];
  handlers: Handlers<S, C, DB>;
  consumers?: Record<string, Consumer<C, DB>>;
  /** Runs once after the stores are open, before the first call; returns what to do at shutdown. */
  start?(context: ServiceContext<C, DB>): Promise<(() => Promise<void>) | void>;
}

export type StoreName = 'relational' | 'documents' | 'series' | 'search' | 'cache' | 'events' | 'jobs' | 'blobs' | 'ledger' | 'models';

/** A definition whose types have been forgotten, as the catalogue and the host see it. */
export type AnyService = Omit<ServiceDefinition, 'handlers' | 'consumers' | 'start' | 'calls'> & {
  calls: Calls;
  handlers: Record<string, (request: never, context: never) => unknown>;
  consumers?: Record<string, { types: readonly string[]; from?: 'now' | 'beginning'; concurrency?: number; handle: (event: StoredEvent, context: never, done: (tx: Tx) => Promise<boolean>) => Promise<void> }>;
  start?: (context: never) => Promise<(() => Promise<void>) | void>;
};

/** Defines a service; the types of contract, calls and tables reach every handler from here. */
export function defineService<S extends DescService, C extends Calls, DB = unknown>(definition: ServiceDefinition<S, C, DB>): ServiceDefinition<S, C, DB> {
  return definition;
}
