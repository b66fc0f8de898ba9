import { BlockchainService } from '@suoke/contracts';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { refusal, type TestHost } from '@suoke/service/testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyHead } from './domain/head.ts';
import { leafOf } from './domain/leaf.ts';
import { hashLeaf, verifyConsistency, verifyInclusion } from './domain/merkle.ts';
import { leafBytes } from './store.ts';
import { ledger } from './testing.ts';

let h: TestHost;
const at = new Date('2026-11-22T08:00:00Z');
const nobody = () => h.asNobody(BlockchainService);
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const concluded = (n: number) => ({ consultationId: `c${n}`, resultSha256: `${n}`.padStart(64, '0') });
async function publish(...numbers: number[]): Promise<void> {
  const stores = await h.storesOf('xiaoai');
  await stores.relational.transaction((tx) => stores.events.publish(tx, ...numbers.map((n) => ({ type: 'consultation.concluded', key: `c${n}`, data: concluded(n) }))));
  await h.hosting.settled();
}
beforeAll(async () => {
  h = await ledger();
  h.clock.now = at;
});
afterAll(() => h.stop());

it('records each event once, proves that it is there and that the log only grew', async () => {
  await publish(1, 2, 3);
  const before = await nobody().getHead({});
  await publish(4, 5, 6, 7);
  const after = await nobody().getHead({});
  expect([before.size, after.size]).toEqual([3n, 7n]);
  for (const head of [before, after]) expect(verifyHead({ size: Number(head.size), root: head.root, at: timestampDate(head.at as NonNullable<typeof head.at>).toISOString(), signature: head.signature, publicKey: head.publicKey })).toBe(true);
  const leaf = leafBytes(leafOf('consultation.concluded', at.toISOString(), concluded(2)));
  const leafHash = Buffer.from(hashLeaf(leaf)).toString('hex');
  const proof = await nobody().getInclusionProof({ leafHash });
  expect(verifyInclusion({ leafHash: bytes(leafHash), index: Number(proof.index), size: Number(proof.size), path: proof.path.map(bytes), root: bytes(after.root) })).toBe(true);
  const grown = await nobody().getConsistencyProof({ from: 3n, to: 7n });
  expect(verifyConsistency({ from: 3, to: 7, path: grown.path.map(bytes), rootFrom: bytes(before.root), rootTo: bytes(after.root) })).toBe(true);
});
it('answers forty who ask for the head at once, also while the log grows', async () => {
  const [heads] = await Promise.all([Promise.all(Array.from({ length: 40 }, () => nobody().getHead({}))), publish(8)]);
  expect(new Set(heads.filter((x) => x.size === 7n).map((x) => x.root)).size).toBeLessThanOrEqual(1);
  expect((await nobody().getHead({})).size).toBe(8n);
});
it('says so for what is not there', async () => {
  expect((await refusal(nobody().getInclusionProof({ leafHash: 'ab'.repeat(32) }))).code).toBe('ledger.leaf');
  expect((await refusal(nobody().getInclusionProof({ leafHash: 'ab'.repeat(32), size: 999n }))).code).toBe('ledger.size');
  expect((await refusal(nobody().getConsistencyProof({ from: 5n, to: 3n }))).code).toBe('ledger.size');
});
