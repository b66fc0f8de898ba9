// `suoke verify`: honest proofs pass; a forged entry, a rewritten past, a foreign key and a shrunken log do not.
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headBytes } from '@suoke/blockchain/domain/head.ts';
import { consistencyPath, hashLeaf, inclusionPath, nodesOfAppend, rootHash, type Hash, type Nodes } from '@suoke/blockchain/domain/merkle.ts';
import { isSuokeError } from '@suoke/terminology';
import { verifyProof } from '../proof.ts';
import { runCommand } from '../testing.ts';
import { register } from './verify.ts';

const hex = (b: Uint8Array) => Buffer.from(b).toString('hex');
const keyPair = () => { const k = generateKeyPairSync('ed25519'); return { privateKey: k.privateKey, pem: k.publicKey.export({ type: 'spki', format: 'pem' }).toString() }; };
const ledger = keyPair();
const leaf = (i: number, text = 'entry') => Buffer.from(`${text} ${i}`);

async function tree(leaves: readonly Uint8Array[]): Promise<Nodes> {
  const kept = new Map<string, Hash>();
  const nodes: Nodes = async (level, index) => kept.get(`${level}/${index}`) as Hash;
  for (const [i, l] of leaves.entries()) for (const n of await nodesOfAppend(i, hashLeaf(l), nodes)) kept.set(`${n.level}/${n.index}`, n.hash);
  return nodes;
}
/** As the REST API writes it: 64-bit integers as text, milliseconds left out when zero. */
async function headJson(nodes: Nodes, size: number, key = ledger) {
  const root = hex(await rootHash(size, nodes));
  const signature = sign(null, headBytes({ size, root, at: '2026-11-22T08:00:00.000Z' }), key.privateKey).toString('hex');
  return { size: String(size), root, at: '2026-11-22T08:00:00Z', signature, publicKey: key.pem };
}
const honest = Array.from({ length: 13 }, (_, i) => leaf(i));
let nodes: Nodes;
let inclusion: { index: string; size: string; leafHash: string; path: string[]; head: Awaited<ReturnType<typeof headJson>> };
const consistency = async (n: Nodes, from: number, to: number, key = ledger) => ({ from: String(from), to: String(to), path: (await consistencyPath(from, to, n)).map(hex), head: await headJson(n, to, key) });
beforeAll(async () => {
  nodes = await tree(honest);
  inclusion = { index: '5', size: '13', leafHash: hex(hashLeaf(leaf(5))), path: (await inclusionPath(5, 13, nodes)).map(hex), head: await headJson(nodes, 13) };
});
const failed = (v: ReturnType<typeof verifyProof>) => v.checks.filter((c) => !c.ok).map((c) => c.code);

describe('an inclusion proof', () => {
  it('passes, with the key and the content at hand', () => expect(verifyProof(inclusion, { key: ledger.pem, leaf: leaf(5) })).toMatchObject({ kind: 'inclusion', verified: true, notes: [] }));
  it('says what it does not show', () => expect(verifyProof(inclusion).notes).toHaveLength(2));
  it('fails for another entry, content, place, root, size and key', async () => {
    expect(failed(verifyProof({ ...inclusion, leafHash: hex(hashLeaf(leaf(6))) }))).toEqual(['proof.inclusion']);
    expect(failed(verifyProof(inclusion, { leaf: leaf(6) }))).toEqual(['proof.leaf']);
    expect(failed(verifyProof({ ...inclusion, index: '4' }))).toEqual(['proof.inclusion']);
    expect(failed(verifyProof({ ...inclusion, head: { ...inclusion.head, root: '00'.repeat(32) } }))).toEqual(['head.signature', 'proof.inclusion']);
    expect(failed(verifyProof({ ...inclusion, head: await headJson(nodes, 12) }))).toEqual(['proof.size', 'proof.inclusion']);
    expect(failed(verifyProof(inclusion, { key: keyPair().pem }))).toEqual(['head.signature']);
  });
});

describe('a consistency proof', () => {
  it('passes against the head that was kept', async () => {
    for (const from of [1, 7, 8, 13]) expect(verifyProof(await consistency(nodes, from, 13), { head: await headJson(nodes, from) })).toMatchObject({ kind: 'consistency', verified: true });
  });
  it('needs that head', async () => { const p = await consistency(nodes, 7, 13); expect(() => verifyProof(p)).toThrow(expect.objectContaining({ code: 'proof.no-earlier-head' })); });
  it('shows the attack on the log: an entry rewritten, the tree rebuilt, the new head signed with the true key', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.nat(), async (from, at) => {
      const forged = [...honest];
      forged[at % from] = leaf(at % from, 'rewritten');
      expect(failed(verifyProof(await consistency(await tree(forged), from, 13), { head: await headJson(nodes, from), key: ledger.pem }))).toEqual(['proof.consistency']);
    }), { numRuns: 30 });
  });
  it('shows a log that shrank, a second head of one size, and a change of key', async () => {
    const kept = { head: await headJson(nodes, 13) };
    expect(failed(verifyProof(await headJson(nodes, 9), kept))).toEqual(['head.grew']);
    const fork = await tree(honest.map((_, i) => leaf(i, 'other')));
    expect(failed(verifyProof(await headJson(fork, 13), kept))).toEqual(['head.fork']);
    expect(failed(verifyProof(await headJson(nodes, 13, keyPair()), kept))).toEqual(['head.signature', 'head.key']);
  });
});

it('answers anything else with a typed refusal', () => {
  fc.assert(fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom('leafHash', 'from', 'to', 'index', 'size', 'path', 'head', 'root', 'at', 'signature', 'publicKey'), fc.jsonValue())), (v) => {
    try { expect(verifyProof(v).verified).toBe(false); } catch (e) { expect(isSuokeError(e) && e.code).toBe('proof.malformed'); }
  }));
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'suoke-verify-')); });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, v: unknown) => { const at = join(folder, name); writeFileSync(at, typeof v === 'string' ? v : JSON.stringify(v)); return at; };
  it('says in words what is verified', async () => {
    const r = await runCommand(register, 'verify', file('a.json', inclusion), '--key', file('k.pem', ledger.pem));
    expect(r).toMatchObject({ status: 0, err: '' });
    expect(r.out).toContain('the entry is number 6; its path leads to the root of the head');
    expect(r.out).toContain('核验通过 VERIFIED');
  });
  it('fails for what does not hold and for what cannot be read, and still answers the rest', async () => {
    const r = await runCommand(register, 'verify', file('b.json', { ...inclusion, index: '6' }), file('c.json', 'no json'), join(folder, 'none'), file('d.json', inclusion), '--json');
    expect(r.out.trim().split('\n').map((l) => (JSON.parse(l) as { verified: boolean }).verified)).toEqual([false, true]);
    expect(r.err).toMatch(/input\.bad-json[^]*input\.not-found/);
    expect(r.status).toBe(1);
  });
  it('fails on a proof that does not hold even when nothing else is wrong', async () => {
    const r = await runCommand(register, 'verify', file('e.json', { ...inclusion, index: '6' }));
    expect(r).toMatchObject({ status: 1, err: '' });
    expect(r.out).toContain('NOT VERIFIED');
  });
});
