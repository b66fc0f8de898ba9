// What every blobs adapter must do.
import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Blobs } from '../ports/blobs.ts';

const key = new Uint8Array(32).fill(1);
async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function blobsConformance(name: string, make: () => Promise<Blobs>): void {
  describe(`blobs: ${name}`, () => {
    let blobs: Blobs;
    beforeAll(async () => { blobs = await make(); });

    test('any bytes in any pieces come back, plain or encrypted, under their hash', async () => {
      const size = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(65_535, 65_536, 65_537, 131_072, 200_000));
      await fc.assert(fc.asyncProperty(size, fc.integer({ min: 1, max: 70_000 }), fc.boolean(), async (length, piece, sealed) => {
        const bytes = randomBytes(length);
        const ref = await blobs.put(inPieces(bytes, length < 1000 ? Math.min(piece, 50) : Math.max(piece, 1000)), { owner: 'any', mediaType: 'image/png', ...(sealed && { key }) });
        expect(ref).toEqual({ owner: 'any', sha256: createHash('sha256').update(bytes).digest('hex'), size: length, mediaType: 'image/png' });
        expect(await blobs.stat(ref)).toEqual(ref);
        expect(Buffer.from(await blobs.get(ref, sealed ? key : undefined)).equals(bytes)).toBe(true);
      }), { numRuns: 25 });
    });

    test('the wrong key, or none, opens nothing', async () => {
      const ref = await blobs.put(Buffer.from('secret'), { owner: 'k', key });
      await expect(blobs.get(ref)).rejects.toMatchObject({ kind: 'denied', code: 'blobs.key' });
      await expect(blobs.get(ref, new Uint8Array(32).fill(2))).rejects.toMatchObject({ kind: 'denied', code: 'blobs.key' });
      await expect(blobs.put(Buffer.from('x'), { owner: 'k', key: new Uint8Array(5) })).rejects.toMatchObject({ code: 'crypto.key' });
    });

    test('owners are apart', async () => {
      const a = await blobs.put(Buffer.from('same'), { owner: 'a' });
      const b = await blobs.put(Buffer.from('same'), { owner: '../a' });
      expect(a.sha256).toBe(b.sha256);
      expect(await blobs.delete(a)).toBe(true);
      expect(await blobs.delete(a)).toBe(false);
      await expect(blobs.get(a)).rejects.toMatchObject({ kind: 'not-found', code: 'blobs.not-found' });
      expect(await blobs.stat(a)).toBeUndefined();
      expect(await blobs.list('../a')).toEqual([b]);
      expect(await blobs.eraseOwner('../a')).toBe(1);
      expect(await blobs.list('../a')).toEqual([]);
    });

    test('too large or broken off leaves nothing', async () => {
      await expect(blobs.put(inPieces(new Uint8Array(1000), 10), { owner: 'big', maxBytes: 999 })).rejects.toMatchObject({ kind: 'too-large', code: 'blobs.too-large' });
      await expect(blobs.put((async function* () { yield new Uint8Array(5); throw new Error('lost'); })(), { owner: 'big' })).rejects.toThrow('lost');
      expect(await blobs.list('big')).toEqual([]);
    });

    test('bad names are refused', async () => {
      await expect(blobs.get({ owner: 'a', sha256: '../../etc/passwd' })).rejects.toMatchObject({ kind: 'invalid' });
      await expect(blobs.put(Buffer.from(''), { owner: '' })).rejects.toMatchObject({ kind: 'invalid' });
      await expect(blobs.put(Buffer.from(''), { owner: 'a', mediaType: 'x\ny' })).rejects.toMatchObject({ kind: 'invalid' });
    });
  });
}
