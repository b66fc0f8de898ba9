// What the suites ask of a relational store beside the port they try: transactions, whatever its tables.
import type { StoreSet, Tx } from '../ports/index.ts';

export type Stores<Name extends keyof StoreSet<unknown>> = Pick<StoreSet<unknown>, Exclude<Name, 'relational'>> & { relational: { transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> } };
