// What every port shares: the transaction handle, the clock and the source of identifiers.
import type { QueryExecutor } from 'kysely';

/**
 * An open relational transaction. Only `Relational.transaction` hands one out; a Kysely `Transaction` fits, a plain
 * Kysely instance does not, so that an outbox write outside a transaction does not compile.
 */
export interface Tx {
  readonly isTransaction: true;
  getExecutor(): QueryExecutor;
}

/** Wall time, passed in so that tests and replay are exact. */
export interface Clock { now(): Date }

/** Fresh identifiers (UUID), passed in for the same reason. */
export type NewId = () => string;

/** Anything JSON can carry without loss. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };

/** One line of the operator's log. */
export type Log = (level: 'debug' | 'info' | 'warn' | 'error', message: string, detail?: Record<string, unknown>) => void;
