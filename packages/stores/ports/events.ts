// Port: events written with the change that caused them, delivered at least once to named consumers.
import type { Json, Tx } from './common.ts';

export interface NewEvent {
  /** dotted, past tense: `examination.completed` */
  type: string;
  /** events of one key reach a consumer in the order they were committed, for example the consultation's id */
  key: string;
  data: { [key: string]: Json | undefined };
  /** given by the store when absent */
  id?: string;
  /** W3C trace context or other string metadata */
  headers?: Record<string, string>;
}

export interface StoredEvent {
  id: string;
  /** place in the log, rising; gaps are normal */
  sequence: number;
  /** the service that published it */
  source: string;
  type: string;
  key: string;
  data: { [key: string]: Json };
  headers: Record<string, string>;
  /** by the clock passed in */
  at: Date;
}

export interface Delivery {
  event: StoredEvent;
  /** 1 for the first try */
  attempt: number;
  /** aborted when the consumer stops or the handler's time is over */
  signal: AbortSignal;
  /**
   * Marks this delivery done inside the consumer's own transaction, which makes its effects exactly-once: false means
   * that it was done before, so do nothing. Without this call it is marked done after the handler resolves.
   */
  done(tx: Tx): Promise<boolean>;
}

export interface ConsumerOptions {
  /** exact types, or a prefix such as `examination.*`, or `*` */
  types: string[];
  /** `now` (default): only events published after the consumer was first registered; `beginning`: the kept past as well */
  from?: 'now' | 'beginning';
  /** how many keys are worked on at once, default 4 */
  concurrency?: number;
  /** tries before an event goes to the dead letters, default 8 */
  maxAttempts?: number;
  /** first delay; doubled each time up to `maxBackoffMs`. Defaults 200 and 60 000. */
  backoffMs?: number;
  maxBackoffMs?: number;
  /** a handler that takes longer counts as failed, default 60 000 */
  timeoutMs?: number;
}

export interface Subscription {
  /** Takes no new deliveries, waits for the running ones. */
  stop(): Promise<void>;
  /** Resolves when nothing is waiting or running for this consumer (dead letters aside). For tests and shutdown. */
  drained(): Promise<void>;
}

export interface DeadLetter { consumer: string; event: StoredEvent; attempts: number; error: string; at: Date }

export interface Events {
  /** Inside the transaction of the change: both or neither. Resolves to the ids. */
  publish(tx: Tx, ...events: NewEvent[]): Promise<string[]>;
  /**
   * Registers (once, durably) the consumer `<service>.<name>` and starts to deliver. Events published while no process
   * runs the consumer wait for it. Several processes may run the same consumer: each event goes to one of them.
   * While an event of a key is being retried, later events of the same key wait; other keys go on. Once it is a dead
   * letter, later events of its key go on as well.
   */
  subscribe(name: string, options: ConsumerOptions, handler: (delivery: Delivery) => Promise<void>): Promise<Subscription>;
  /** Events of the log, oldest first, for audit and rebuilding. `after` is a sequence. */
  read(query?: { after?: number; types?: string[]; key?: string; limit?: number }): Promise<StoredEvent[]>;
  deadLetters(query?: { consumer?: string; limit?: number }): Promise<DeadLetter[]>;
  /** Puts dead letters back in line with fresh attempts; resolves to how many. */
  requeue(query: { consumer: string; eventId?: string }): Promise<number>;
  /** Drops a consumer that no code has any more, with what waits for it; `consumer` is its full name. */
  forget(consumer: string): Promise<void>;
  /** Waiting and dead deliveries by consumer, for metrics. */
  backlog(): Promise<{ consumer: string; waiting: number; dead: number; oldestMs: number }[]>;
  /** Forgets events older than `before` that every consumer has done. Resolves to how many. */
  prune(before: Date): Promise<number>;
}
