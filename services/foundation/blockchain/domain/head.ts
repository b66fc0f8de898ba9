// The bytes that a signature over a tree head covers, and its verification.
import { createPublicKey, verify } from 'node:crypto';

export interface Head { size: number; /** hex */ root: string; /** ISO 8601, UTC */ at: string; /** hex */ signature: string; /** SPKI PEM */ publicKey: string }

/** Text, one field a line, so that anyone can write it again. */
export function headBytes(h: Pick<Head, 'size' | 'root' | 'at'>): Uint8Array {
  return Buffer.from(`suoke-ledger-head/1\n${h.size}\n${h.root}\n${h.at}\n`, 'utf8');
}

/** Ed25519 (RFC 8032). A key or signature that cannot be read does not verify. */
export function verifyHead(h: Head, trustedKey: string = h.publicKey): boolean {
  try {
    return verify(null, headBytes(h), createPublicKey(trustedKey), Buffer.from(h.signature, 'hex'));
  } catch {
    return false;
  }
}
