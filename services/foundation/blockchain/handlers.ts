// Contract in, contract out: heads, proofs, the audit trail, the entries of one consultation.
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { BlockchainService, XiaoaiService } from '@suoke/contracts';
import type { Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import type { Head } from './domain/head.ts';
import { contentHashOf, type Leaf } from './domain/leaf.ts';
import { consistencyPath, hashLeaf, inclusionPath } from './domain/merkle.ts';
import { head, log, nodesIn, type Tables } from './store.ts';

export type BlockchainCalls = { xiaoai: typeof XiaoaiService };

const hex = (b: Uint8Array): string => Buffer.from(b).toString('hex');
const headMessage = (h: Head) => ({ size: BigInt(h.size), root: h.root, at: timestampFromDate(new Date(h.at)), signature: h.signature, publicKey: h.publicKey });
const parse = (leaf: Uint8Array): Leaf => JSON.parse(Buffer.from(leaf).toString('utf8')) as Leaf;

export const handlers: Handlers<typeof BlockchainService, BlockchainCalls, Tables> = {
  async getHead(_q, c) {
    return headMessage(await head(c));
  },
  async getInclusionProof(q, c) {
    const h = await head(c);
    const size = q.size === 0n ? h.size : Number(q.size);
    if (size > h.size) throw new SuokeError('not-found', 'ledger.size', `the log has ${h.size} entries`, 'ask for a size up to that');
    const found = await c.stores.relational.db.selectFrom('node').select('index').where('level', '=', 0).where('hash', '=', Buffer.from(q.leafHash, 'hex')).orderBy('index').executeTakeFirst();
    const index = found ? Number(found.index) : size;
    if (index >= size) throw new SuokeError('not-found', 'ledger.leaf', 'no such leaf in a tree of this size', 'entries reach the log shortly after they happen: try again, or check the hash');
    const path = await inclusionPath(index, size, nodesIn(c.stores.relational.db));
    return { index: BigInt(index), size: BigInt(size), leafHash: q.leafHash, path: path.map(hex), head: headMessage(h) };
  },
  async getConsistencyProof(q, c) {
    const h = await head(c);
    const from = Number(q.from);
    const to = Number(q.to);
    if (from > to || to > h.size) throw new SuokeError('invalid', 'ledger.size', `need 1 ≤ from ≤ to ≤ ${h.size}`, 'ask within the size of the log');
    const path = await consistencyPath(from, to, nodesIn(c.stores.relational.db));
    return { from: q.from, to: q.to, path: path.map(hex), head: headMessage(h) };
  },
  async listAudit(q, c) {
    const limit = q.limit || 100;
    let query = c.stores.relational.db.selectFrom('entry').select('index').where('kind', '=', 'audit').orderBy('index', 'desc').limit(limit);
    if (q.before > 0n) query = query.where('index', '<', String(q.before));
    const rows = await query.execute();
    const entries = await Promise.all(rows.map(async (r) => (await c.stores.ledger.range(log, Number(r.index), Number(r.index) + 1))[0]));
    return { entries: entries.flatMap((e) => {
      if (!e) return [];
      const l = parse(e.leaf);
      const text = (key: string) => String(l[key] ?? '');
      return [{ index: BigInt(e.index), at: timestampFromDate(new Date(l.at)), actor: text('actor'), role: text('role'), method: text('method'), outcome: text('outcome'), requestId: text('requestId'), leafHash: hex(hashLeaf(e.leaf)) }];
    }) };
  },
  async listEntries(q, c) {
    await c.calls.xiaoai.getConsultation({ id: q.consultationId }); // refuses whoever may not see it
    const rows = await c.stores.relational.db.selectFrom('entry').select('index').where('consultation_id', '=', q.consultationId).orderBy('index').limit(500).execute();
    const entries = await Promise.all(rows.map(async (r) => (await c.stores.ledger.range(log, Number(r.index), Number(r.index) + 1))[0]));
    return { entries: entries.flatMap((e) => (e ? [{ index: BigInt(e.index), kind: parse(e.leaf).kind, contentSha256: contentHashOf(parse(e.leaf)), leafHash: hex(hashLeaf(e.leaf)), at: timestampFromDate(new Date(parse(e.leaf).at)), leaf: e.leaf }] : [])) };
  },
};
