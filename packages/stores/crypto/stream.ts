// Authenticated encryption of files of any length, in pieces, after the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015).
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { SuokeError } from '@suoke/terminology';
import { checkKey } from './envelope.ts';

/** Plain bytes in a piece; every piece but the last is full. */
export const PIECE = 64 * 1024;
const TAG = 16;
const SALT = 32;
const MAGIC = Buffer.from('SKB1');
export const HEADER = MAGIC.length + SALT;

/**
 * Header (magic, salt), then pieces: ciphertext ‖ tag. The file's own key is HKDF-SHA-256 of the owner's key and the
 * salt, so nonces may count up: piece number, and whether it is the last, which shows reordering and truncation.
 */
export async function* encryptStream(source: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncIterable<Uint8Array> {
  const salt = randomBytes(SALT);
  yield Buffer.concat([MAGIC, salt]);
  const fileKey = deriveKey(key, salt);
  let number = 0;
  for await (const { bytes, last } of pieces(source, PIECE)) {
    const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number++, last));
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
  }
}

/** SuokeError internal `blobs.corrupt` for bytes that are no such file; denied `blobs.key` when a piece does not open. */
export async function* decryptStream(source: AsyncIterable<Uint8Array>, key: Uint8Array): AsyncIterable<Uint8Array> {
  let fileKey: Buffer | undefined;
  let number = 0;
  for await (const { bytes, last } of pieces(afterHeader(source, h => {
    if (!h.subarray(0, MAGIC.length).equals(MAGIC)) throw corrupt('it does not start as an encrypted blob');
    fileKey = deriveKey(key, h.subarray(MAGIC.length));
  }), PIECE + TAG)) {
    if (!fileKey || bytes.length < TAG) throw corrupt('it ends too early');
    const decipher = createDecipheriv('aes-256-gcm', fileKey, nonceOf(number++, last), { authTagLength: TAG }).setAuthTag(bytes.subarray(-TAG));
    try {
      yield Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
    } catch (cause) {
      throw new SuokeError('denied', 'blobs.key', 'the blob does not open', 'the key is not the one it was stored with, or the file was changed', { cause });
    }
  }
}

export function corrupt(why: string): SuokeError {
  return new SuokeError('internal', 'blobs.corrupt', `the stored blob is damaged: ${why}`, 'restore it from a backup');
}

function deriveKey(key: Uint8Array, salt: Uint8Array): Buffer {
  checkKey(key);
  return Buffer.from(hkdfSync('sha256', key, salt, 'suoke blob v1', 32));
}

function nonceOf(number: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(number), 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

async function* afterHeader(source: AsyncIterable<Uint8Array>, onHeader: (h: Buffer) => void): AsyncIterable<Uint8Array> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (!head) { yield chunk; continue; }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEADER) continue;
    onHeader(head.subarray(0, HEADER));
    const rest = head.subarray(HEADER);
    head = undefined;
    if (rest.length > 0) yield rest;
  }
  if (head) throw corrupt('it ends within its header');
}

/** Cuts into pieces of exactly `size`; the last may be shorter, is never followed by another, and is there even for no bytes. */
async function* pieces(source: AsyncIterable<Uint8Array>, size: number): AsyncIterable<{ bytes: Buffer; last: boolean }> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    if (chunk.length === 0) continue;
    held.push(chunk);
    length += chunk.length;
    if (length <= size) continue; // a full piece waits until it is known whether more comes
    const all = Buffer.concat(held);
    let at = 0;
    for (; all.length - at > size; at += size) yield { bytes: all.subarray(at, at + size), last: false };
    held = [all.subarray(at)];
    length = all.length - at;
  }
  yield { bytes: Buffer.concat(held), last: true };
}
