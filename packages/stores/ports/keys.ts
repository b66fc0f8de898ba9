// Port: one data key per person, wrapped by the platform's master key. Destroying it makes that person's data unreadable.
import type { Tx } from './common.ts';

export interface KeyRing {
  /** The owner's 32-byte data key; made on first use. SuokeError not-found `keys.destroyed` after `destroy`. Do not keep it longer than the request. */
  keyFor(owner: string, options?: { tx?: Tx }): Promise<Uint8Array>;
  /** AES-256-GCM under the owner's key; `context` (for example `look.examination/123`) is bound to the ciphertext and must be given again. */
  seal(owner: string, plain: Uint8Array, context: string, options?: { tx?: Tx }): Promise<Uint8Array>;
  open(owner: string, sealed: Uint8Array, context: string, options?: { tx?: Tx }): Promise<Uint8Array>;
  /** Crypto-shredding: the wrapped key is overwritten for good, a tombstone stays. True when there was a key. */
  destroy(owner: string, options?: { tx?: Tx }): Promise<boolean>;
  destroyed(owner: string): Promise<boolean>;
  /** Wraps every key anew, after the master key was changed; resolves to how many. */
  rewrap(newMasterKey: Uint8Array): Promise<number>;
}
