// Checks a proof of the ledger, as the REST API returns it, with nothing but the proof, its signed head and what one kept.
import { verifyHead, type Head } from '@suoke/blockchain/domain/head.ts';
import { hashLeaf, verifyConsistency, verifyInclusion } from '@suoke/blockchain/domain/merkle.ts';
import { SuokeError } from '@suoke/terminology';

export interface Kept {
  /** SPKI PEM of the platform's ledger key, from a source one trusts */
  key?: string;
  /** a signed head kept earlier, parsed JSON */
  head?: unknown;
  /** exact bytes of the entry that the proof is about */
  leaf?: Uint8Array;
}
export interface Check { code: string; ok: boolean; zh: string; en: string }
export interface Verdict {
  kind: 'inclusion' | 'consistency' | 'head';
  /** every check passed, and all that is needed was there */
  verified: boolean;
  checks: Check[];
  /** what this does not show */
  notes: { zh: string; en: string }[];
}

const bad = (what: string) => new SuokeError('invalid', 'proof.malformed', what, 'give the JSON of /v1/ledger/inclusion, /v1/ledger/consistency or /v1/ledger/head as it came');

function members(v: unknown, what: string): Record<string, unknown> {
  if (typeof v !== 'object' || v === null || Array.isArray(v)) throw bad(`${what} is not a JSON object`);
  return v as Record<string, unknown>;
}
/** Proto JSON writes 64-bit integers as text. */
function count(v: unknown, what: string): number {
  const n = typeof v === 'string' && /^\d{1,16}$/.test(v) ? Number(v) : v;
  if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 0) throw bad(`${what} is not a whole number`);
  return n;
}
function hash(v: unknown, what: string): Uint8Array {
  if (typeof v !== 'string' || !/^[0-9a-f]{64}$/i.test(v)) throw bad(`${what} is not 64 hexadecimal digits`);
  return Buffer.from(v, 'hex');
}
function path(v: unknown): Uint8Array[] {
  // A path holds at most one hash for each level of the tree, and a consistency proof one more.
  if (!Array.isArray(v) || v.length > 65) throw bad('path is not a list of at most 65 hashes');
  return v.map((h, i) => hash(h, `path[${i}]`));
}
function headOf(v: unknown, what: string): Head {
  const h = members(v, what);
  const at = typeof h['at'] === 'string' ? Date.parse(h['at']) : Number.NaN;
  if (Number.isNaN(at)) throw bad(`${what}.at is not a time`);
  if (typeof h['signature'] !== 'string' || typeof h['publicKey'] !== 'string') throw bad(`${what} carries no signature`);
  hash(h['root'], `${what}.root`);
  // What is signed writes milliseconds always; JSON leaves them out when they are zero.
  return { size: count(h['size'], `${what}.size`), root: String(h['root']), at: new Date(at).toISOString(), signature: h['signature'], publicKey: h['publicKey'] };
}

const sameKey = (a: string, b: string) => a.replace(/\s+/g, '') === b.replace(/\s+/g, '');
const check = (code: string, ok: boolean, zh: string, en: string): Check => ({ code, ok, zh, en });

/** Throws `proof.malformed` for what is no proof, `proof.no-earlier-head` for a consistency proof without the head it starts from. */
export function verifyProof(proof: unknown, kept: Kept = {}): Verdict {
  const p = members(proof, 'the proof');
  const kind = 'leafHash' in p ? 'inclusion' : 'from' in p ? 'consistency' : 'head';
  const head = headOf(kind === 'head' ? p : p['head'], kind === 'head' ? 'the head' : 'head');
  const earlier = kept.head === undefined ? undefined : headOf(kept.head, 'the earlier head');
  const trusted = kept.key ?? earlier?.publicKey;
  const checks = signatures(head, earlier, trusted);
  const notes: Verdict['notes'] = [];
  if (trusted === undefined) notes.push({ zh: '签名只对照了证明自带的公钥：这不说明它出自谁。请用 --key 给出早先取得的公钥。', en: 'The signature was held against the key that came with the proof, which does not show whose it is. Give a key you had before with --key.' });
  if (kind === 'inclusion') checks.push(...inclusion(p, head, kept.leaf, notes));
  else if (kind === 'consistency') checks.push(consistency(p, head, earlier));
  else notes.push({ zh: '只核对了树头的签名；请留存它，日后可证明记录未被改写。', en: 'Only the signature of the head was checked. Keep it: with it you can later prove that nothing was rewritten.' });
  return { kind, verified: checks.every((c) => c.ok), checks, notes };
}

function signatures(head: Head, earlier: Head | undefined, trusted: string | undefined): Check[] {
  const out = [check('head.signature', verifyHead(head, trusted), `树头（${head.size} 条，${head.at}）的签名${trusted === undefined ? '与其自带公钥相符' : '出自所给公钥'}`, `the head (${head.size} entries, ${head.at}) is signed ${trusted === undefined ? 'with the key it carries' : 'with the key you trust'}`)];
  if (earlier) {
    out.push(check('earlier.signature', verifyHead(earlier, trusted), `早先树头（${earlier.size} 条，${earlier.at}）的签名出自同一公钥`, `the earlier head (${earlier.size} entries, ${earlier.at}) is signed with the same key`));
    out.push(check('head.key', sameKey(earlier.publicKey, head.publicKey), '两个树头公钥相同', 'both heads name the same key'));
    out.push(check('head.grew', earlier.size <= head.size, '记录没有变少', 'the log has not shrunk'));
    if (earlier.size === head.size) out.push(check('head.fork', earlier.root === head.root, '同样大小的两个树头根相同', 'two heads of one size have one root'));
  }
  return out;
}

function inclusion(p: Record<string, unknown>, head: Head, leaf: Uint8Array | undefined, notes: Verdict['notes']): Check[] {
  const leafHash = hash(p['leafHash'], 'leafHash');
  const index = count(p['index'], 'index');
  const size = count(p['size'], 'size');
  const out = [
    check('proof.size', size === head.size, `证明与树头同为 ${head.size} 条`, `the proof is about the tree of the head, ${head.size} entries`),
    check('proof.inclusion', verifyInclusion({ leafHash, index, size, path: path(p['path']), root: Buffer.from(head.root, 'hex') }), `该条目是第 ${index + 1} 条，路径算得的根与树头相同`, `the entry is number ${index + 1}; its path leads to the root of the head`),
  ];
  if (leaf) out.push(check('proof.leaf', Buffer.from(hashLeaf(leaf)).equals(leafHash), '所给内容的哈希就是证明中的条目', 'the content you gave hashes to the entry of the proof'));
  else notes.push({ zh: '证明只涉及条目的哈希；用 --leaf 给出条目原文可一并核对内容。', en: 'The proof is about a hash; give the exact bytes of the entry with --leaf to check the content too.' });
  return out;
}

function consistency(p: Record<string, unknown>, head: Head, earlier: Head | undefined): Check {
  const from = count(p['from'], 'from');
  const to = count(p['to'], 'to');
  const hashes = path(p['path']);
  if (!earlier) throw new SuokeError('invalid', 'proof.no-earlier-head', 'a consistency proof starts from a head that you kept', 'give that head with --head FILE (the JSON of /v1/ledger/head at the time)');
  const ok = from === earlier.size && to === head.size && verifyConsistency({ from, to, path: hashes, rootFrom: Buffer.from(earlier.root, 'hex'), rootTo: Buffer.from(head.root, 'hex') });
  return check('proof.consistency', ok, `前 ${earlier.size} 条自那时起未被改写，其后只有增加（至 ${head.size} 条）`, `the first ${earlier.size} entries were not rewritten since; entries were only added (up to ${head.size})`);
}
