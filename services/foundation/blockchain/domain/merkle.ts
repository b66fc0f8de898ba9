// The Merkle tree of RFC 6962 section 2.1: hashes, inclusion and consistency proofs, and their verification.
import { createHash } from 'node:crypto';

export type Hash = Uint8Array;
/** Resolves to the hash of a complete subtree: `level` 0 are leaves, `index` counts from the left. */
export type Nodes = (level: number, index: number) => Promise<Hash>;

const sha256 = (...parts: Uint8Array[]): Hash => {
  const h = createHash('sha256');
  for (const p of parts) h.update(p);
  return h.digest();
};
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

export const emptyRoot: Hash = sha256();
export const hashLeaf = (leaf: Uint8Array): Hash => sha256(leafPrefix, leaf);
export const hashChildren = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right);

/** Largest power of two smaller than n, n ≥ 2. */
function split(n: number): number {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/** Which complete subtrees a new leaf finishes, with their hashes; the leaf itself first. */
export async function nodesOfAppend(index: number, leafHash: Hash, nodes: Nodes): Promise<{ level: number; index: number; hash: Hash }[]> {
  const out = [{ level: 0, index, hash: leafHash }];
  let hash = leafHash;
  for (let level = 0, i = index; i % 2 === 1; level++, i = (i - 1) / 2) {
    hash = hashChildren(await nodes(level, i - 1), hash);
    out.push({ level: level + 1, index: (i - 1) / 2, hash });
  }
  return out;
}

/** MTH(D[begin:end]); begin must be a multiple of the smallest power of two that holds the range. */
async function range(begin: number, end: number, nodes: Nodes): Promise<Hash> {
  const size = end - begin;
  const level = Math.log2(size);
  if (Number.isInteger(level) && begin % size === 0) return nodes(level, begin / size);
  const k = split(size);
  return hashChildren(await range(begin, begin + k, nodes), await range(begin + k, end, nodes));
}

export async function rootHash(size: number, nodes: Nodes): Promise<Hash> {
  return size === 0 ? emptyRoot : range(0, size, nodes);
}

/** PATH(m, D[n]), 0 ≤ index < size. */
export async function inclusionPath(index: number, size: number, nodes: Nodes): Promise<Hash[]> {
  const path = async (m: number, begin: number, end: number): Promise<Hash[]> => {
    const n = end - begin;
    if (n === 1) return [];
    const k = split(n);
    return m < k ? [...(await path(m, begin, begin + k)), await range(begin + k, end, nodes)] : [...(await path(m - k, begin + k, end)), await range(begin, begin + k, nodes)];
  };
  return path(index, 0, size);
}

/** PROOF(m, D[n]), 0 < from ≤ to. */
export async function consistencyPath(from: number, to: number, nodes: Nodes): Promise<Hash[]> {
  const proof = async (m: number, begin: number, end: number, complete: boolean): Promise<Hash[]> => {
    const n = end - begin;
    if (m === n) return complete ? [] : [await range(begin, end, nodes)];
    const k = split(n);
    return m <= k ? [...(await proof(m, begin, begin + k, complete)), await range(begin + k, end, nodes)] : [...(await proof(m - k, begin + k, end, false)), await range(begin, begin + k, nodes)];
  };
  return from === to ? [] : proof(from, 0, to, true);
}

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((x, i) => x === b[i]);

/** RFC 9162 section 2.1.3.2: is the leaf at this index of the tree with this root? Needs nothing but its arguments. */
export function verifyInclusion(v: { leafHash: Hash; index: number; size: number; path: readonly Hash[]; root: Hash }): boolean {
  if (!Number.isSafeInteger(v.index) || !Number.isSafeInteger(v.size) || v.index < 0 || v.index >= v.size) return false;
  let fn = v.index;
  let sn = v.size - 1;
  let r = v.leafHash;
  for (const p of v.path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = hashChildren(p, r);
      while (fn % 2 === 0 && fn !== 0) { fn /= 2; sn = Math.floor(sn / 2); }
    } else r = hashChildren(r, p);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && same(r, v.root);
}

/** RFC 9162 section 2.1.4.2: does the later tree begin with exactly the earlier one? */
export function verifyConsistency(v: { from: number; to: number; path: readonly Hash[]; rootFrom: Hash; rootTo: Hash }): boolean {
  if (!Number.isSafeInteger(v.from) || !Number.isSafeInteger(v.to) || v.from < 1 || v.from > v.to) return false;
  if (v.from === v.to) return v.path.length === 0 && same(v.rootFrom, v.rootTo);
  const path = Number.isInteger(Math.log2(v.from)) ? [v.rootFrom, ...v.path] : [...v.path];
  const first = path.shift();
  if (!first) return false;
  let fn = v.from - 1;
  let sn = v.to - 1;
  while (fn % 2 === 1) { fn = (fn - 1) / 2; sn = Math.floor(sn / 2); }
  let fr = first;
  let sr = first;
  for (const c of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      fr = hashChildren(c, fr);
      sr = hashChildren(c, sr);
      while (fn % 2 === 0 && fn !== 0) { fn /= 2; sn = Math.floor(sn / 2); }
    } else sr = hashChildren(sr, c);
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && same(fr, v.rootFrom) && same(sr, v.rootTo);
}
