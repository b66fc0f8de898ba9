// The log and its tree: a leaf, its subtree hashes and its entry in one transaction.
import type { Transaction } from 'kysely';
import { canonicalJson } from '@suoke/contracts';
import type { ServiceContext, Calls } from '@suoke/service';
import { signAs } from '@suoke/service/signing-key.ts';
import { SuokeError } from '@suoke/terminology';
import type { Tx } from '@suoke/stores';
import { headBytes, type Head } from './domain/head.ts';
import type { Leaf } from './domain/leaf.ts';
import { hashLeaf, nodesOfAppend, rootHash, type Hash, type Nodes } from './domain/merkle.ts';

export interface Tables {
  node: { level: number; index: string; hash: Buffer };
  entry: { index: string; kind: string; consultation_id: string };
}
export type BaseContext = ServiceContext<Calls, Tables>;
export const log = 'platform';

export const leafBytes = (leaf: Leaf): Uint8Array => Buffer.from(canonicalJson(leaf), 'utf8');

export function nodesIn(db: Pick<Transaction<Tables>, 'selectFrom'>): Nodes {
  return async (level, index) => {
    const row = await db.selectFrom('node').select('hash').where('level', '=', level).where('index', '=', String(index)).executeTakeFirst();
    if (!row) throw new SuokeError('internal', 'ledger.node', `the tree has no node ${level}/${index}`, 'rebuild the tree from the log');
    return row.hash;
  };
}

/** Appends once for each event: `done` says whether it was before. */
export async function append(c: BaseContext, leaves: readonly Leaf[], done: (tx: Tx) => Promise<boolean>): Promise<void> {
  await c.stores.relational.transaction(async (tx) => {
    if (!(await done(tx))) return;
    const fresh = new Map<string, Hash>();
    const kept = nodesIn(tx);
    const nodes: Nodes = async (level, index) => fresh.get(`${level}/${index}`) ?? kept(level, index);
    const entries: Tables['entry'][] = [];
    for (const leaf of leaves) {
      const bytes = leafBytes(leaf);
      const index = await c.stores.ledger.append(tx, log, bytes); // waits for other appends: the tree grows in order
      for (const n of await nodesOfAppend(index, hashLeaf(bytes), nodes)) fresh.set(`${n.level}/${n.index}`, n.hash);
      entries.push({ index: String(index), kind: leaf.kind, consultation_id: String(leaf['consultationId'] ?? '') });
    }
    if (entries.length === 0) return;
    await tx.insertInto('node').values([...fresh].map(([at, hash]) => ({ level: Number(at.split('/')[0]), index: at.split('/')[1] as string, hash: Buffer.from(hash) }))).execute();
    await tx.insertInto('entry').values(entries).execute();
  });
}

/** The signed head over everything that is in the log now; signed anew only when the log has grown. */
export async function head(c: BaseContext): Promise<Head> {
  const last = await c.stores.ledger.latestHead(log);
  // Size and root from one snapshot. No connection is held while signing: many callers at once must not wait for one another.
  const grown = await c.stores.relational.transaction(async (tx) => {
    const size = await c.stores.ledger.size(log, { tx });
    return last && last.size >= size ? undefined : { size, root: await rootHash(size, nodesIn(tx)) };
  }, { isolation: 'repeatable read' });
  if (!grown && last) return { size: last.size, root: Buffer.from(last.root).toString('hex'), at: String(last.data['at']), signature: String(last.data['signature']), publicKey: String(last.data['publicKey']) };
  const { size, root } = grown as { size: number; root: Hash };
  const unsigned = { size, root: Buffer.from(root).toString('hex'), at: c.now().toISOString() };
  const signed = await signAs(c.stores, 'platform', headBytes(unsigned));
  try {
    await c.stores.relational.transaction((tx) => c.stores.ledger.putHead(tx, log, { size, root, data: { at: unsigned.at, ...signed } }));
  } catch (e) {
    if (!(e instanceof SuokeError && e.kind === 'conflict')) throw e; // another caller signed a later one meanwhile: ours is as good
  }
  return { ...unsigned, ...signed };
}
