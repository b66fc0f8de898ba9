// The browser's verifier against published vectors, and against keys of another implementation.
import { generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fromHex, hashLeaf, headBytes, toHex, verifyHead, verifyInclusion } from './verify.ts';

// Leaves of the certificate-transparency reference test data and the root over all eight of them.
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(fromHex);
const root8 = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328';
const node = async (a: string, b: string) => toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.of(1, ...fromHex(a), ...fromHex(b)))));

describe('inclusion', () => {
  it('hashes the empty leaf as the RFC does', async () => expect(await hashLeaf(new Uint8Array())).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'));

  it('proves every leaf of the known tree, and nothing else', async () => {
    const h = await Promise.all(leaves.map(hashLeaf));
    const at = (i: number) => h[i] as string;
    const pairs = await Promise.all([0, 2, 4, 6].map((i) => node(at(i), at(i + 1))));
    const fours = [await node(pairs[0] as string, pairs[1] as string), await node(pairs[2] as string, pairs[3] as string)];
    for (let index = 0; index < 8; index++) {
      const path = [at(index ^ 1), pairs[(index >> 1) ^ 1] as string, fours[(index >> 2) ^ 1] as string];
      const proof = { leafHash: at(index), index, size: 8, path, root: root8 };
      expect(await verifyInclusion(proof)).toBe(true);
      expect(await verifyInclusion({ ...proof, leafHash: at(index ^ 1) })).toBe(false);
      expect(await verifyInclusion({ ...proof, index: (index + 1) % 8 })).toBe(false);
      expect(await verifyInclusion({ ...proof, path: path.slice(1) })).toBe(false);
      expect(await verifyInclusion({ ...proof, root: at(0) })).toBe(false);
    }
  });
});

describe('head', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const unsigned = { size: 8, root: root8, at: '2026-11-22T00:00:00.000Z' };
  const head = { ...unsigned, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), signature: sign(null, headBytes(unsigned), privateKey).toString('hex') };
  it('takes a true signature', async () => expect(await verifyHead(head)).toBe('valid'));
  it('refuses a changed one', async () => expect(await verifyHead({ ...head, size: 9 })).toBe('invalid'));
  it('refuses another key', async () => expect(await verifyHead({ ...head, publicKey: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString() })).toBe('invalid'));
});
