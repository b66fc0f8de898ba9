// AES-256-GCM for small values, and the wrapping of data keys under the master key.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { SuokeError } from '@suoke/terminology';

export const KEY_BYTES = 32;
const NONCE = 12;
const TAG = 16;
const VERSION = 1;

/**
 * version (1 byte) ‖ nonce (12) ‖ ciphertext ‖ tag (16), AES-256-GCM (NIST SP 800-38D) with a random nonce and `context` as
 * associated data. One key may seal 2^32 values (the bound of SP 800-38D, 8.3).
 */
export function seal(key: Uint8Array, plain: Uint8Array, context: string): Uint8Array {
  checkKey(key);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context));
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** SuokeError denied `crypto.open`: another key, another context, or changed bytes; which of them cannot be told. */
export function open(key: Uint8Array, sealed: Uint8Array, context: string): Uint8Array {
  checkKey(key);
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  try {
    if (bytes.length < 1 + NONCE + TAG || bytes[0] !== VERSION) throw new Error('no sealed value');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE), { authTagLength: TAG }).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE, -TAG)), decipher.final()]);
  } catch (cause) {
    throw new SuokeError('denied', 'crypto.open', 'the sealed value does not open', 'see that key, context and bytes are those it was sealed with', { cause });
  }
}

export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES);
}

export function checkKey(key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new SuokeError('invalid', 'crypto.key', `a key has ${KEY_BYTES} bytes, this has ${key.length}`, 'make one with: openssl rand -base64 32');
}
