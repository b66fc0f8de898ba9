// Port: rows that are only ever added, and the signed heads over them. Hashing is the blockchain service's work.
import type { Json, Tx } from './common.ts';

export interface LedgerEntry {
  /** 0, 1, 2, … without gaps, in commit order */
  index: number;
  /** the bytes that the log commits to */
  leaf: Uint8Array;
  at: Date;
}

export interface LedgerHead {
  size: number;
  /** root hash over the first `size` leaves */
  root: Uint8Array;
  /** signature, key id, anchors, … */
  data: { [key: string]: Json };
  at: Date;
}

export interface Ledger {
  /** Resolves to the entry's index. Appends to one log wait for each other until commit. Leaf: 1 byte to 1 MiB. */
  append(tx: Tx, log: string, leaf: Uint8Array): Promise<number>;
  /** [from, to), at most 10 000 at once */
  range(log: string, from: number, to: number, options?: { tx?: Tx }): Promise<LedgerEntry[]>;
  /** index of the first entry with exactly these bytes */
  find(log: string, leaf: Uint8Array): Promise<number | undefined>;
  size(log: string, options?: { tx?: Tx }): Promise<number>;
  /** Heads only grow: SuokeError conflict `ledger.head` for one smaller than the last, or larger than the log, or a second one of the same size with another root. */
  putHead(tx: Tx, log: string, head: { size: number; root: Uint8Array; data?: { [key: string]: Json } }): Promise<void>;
  latestHead(log: string): Promise<LedgerHead | undefined>;
  heads(log: string, options?: { after?: number; limit?: number }): Promise<LedgerHead[]>;
}
