import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consistencyPath, emptyRoot, hashChildren, hashLeaf, inclusionPath, nodesOfAppend, rootHash, verifyConsistency, verifyInclusion, type Hash, type Nodes } from './merkle.ts';

const hex = (h: Hash) => Buffer.from(h).toString('hex');

/** A tree in memory, grown as the service grows it. */
async function grow(leaves: readonly Uint8Array[]): Promise<Nodes> {
  const kept = new Map<string, Hash>();
  const nodes: Nodes = async (level, index) => {
    const h = kept.get(`${level}/${index}`);
    if (!h) throw new Error(`no node ${level}/${index}`);
    return h;
  };
  for (const [i, leaf] of leaves.entries()) for (const n of await nodesOfAppend(i, hashLeaf(leaf), nodes)) kept.set(`${n.level}/${n.index}`, n.hash);
  return nodes;
}

/** The definition of RFC 6962 section 2.1, word for word, to hold the quick way against. */
function slowRoot(leaves: readonly Uint8Array[]): Hash {
  if (leaves.length === 0) return createHash('sha256').digest();
  if (leaves.length === 1) return hashLeaf(leaves[0] as Uint8Array);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hashChildren(slowRoot(leaves.slice(0, k)), slowRoot(leaves.slice(k)));
}

const leavesOf = (n: number) => Array.from({ length: n }, (_, i) => Buffer.from(`leaf ${i}`));

describe('RFC 6962 tree', () => {
  it('has the empty root of the RFC', () => expect(hex(emptyRoot)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'));

  it('gives the known roots of the certificate-transparency test vectors', async () => {
    // Inputs and roots of the reference implementation's test data for trees of 1, 2 and 8 leaves.
    const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((h) => Buffer.from(h, 'hex'));
    const nodes = await grow(inputs);
    expect(hex(await rootHash(1, nodes))).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(hex(await rootHash(2, nodes))).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125');
    expect(hex(await rootHash(8, nodes))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('equals the definition for every size', async () => {
    for (let n = 0; n <= 70; n++) expect(hex(await rootHash(n, await grow(leavesOf(n))))).toBe(hex(slowRoot(leavesOf(n))));
  });

  it('proves every leaf of every size, and nothing else', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 130 }), fc.nat(), fc.nat(), async (size, a, b) => {
      const leaves = leavesOf(size);
      const nodes = await grow(leaves);
      const index = a % size;
      const proof = { leafHash: hashLeaf(leaves[index] as Buffer), index, size, path: await inclusionPath(index, size, nodes), root: await rootHash(size, nodes) };
      expect(verifyInclusion(proof)).toBe(true);
      expect(verifyInclusion({ ...proof, leafHash: hashLeaf(Buffer.from('forged')) })).toBe(false);
      expect(verifyInclusion({ ...proof, path: [...proof.path, proof.root] })).toBe(false);
      if (proof.path.length) expect(verifyInclusion({ ...proof, path: proof.path.slice(1) })).toBe(false);
      const other = b % size;
      if (other !== index) expect(verifyInclusion({ ...proof, index: other })).toBe(false);
    }), { numRuns: 60 });
  });

  it('proves that a later tree only added, and refuses a rewritten past', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 100 }), fc.nat(60), fc.nat(), async (from, more, at) => {
      const to = from + more;
      const nodes = await grow(leavesOf(to));
      const proof = { from, to, path: await consistencyPath(from, to, nodes), rootFrom: await rootHash(from, nodes), rootTo: await rootHash(to, nodes) };
      expect(verifyConsistency(proof)).toBe(true);
      // The attack: rewrite one entry of the past, rebuild the tree, and offer the honest-looking proof of the new tree.
      const forged = leavesOf(to);
      forged[at % from] = Buffer.from('rewritten');
      const forgedNodes = await grow(forged);
      expect(verifyConsistency({ ...proof, path: await consistencyPath(from, to, forgedNodes), rootTo: await rootHash(to, forgedNodes) })).toBe(false);
    }), { numRuns: 60 });
  });
});
