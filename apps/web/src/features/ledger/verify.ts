// Checks the ledger in the browser, with nothing but the proof, the head and WebCrypto. RFC 6962 section 2.1 hashing, RFC 9162 section 2.1.3.2 verification.

export interface Proof { leafHash: string; index: number; size: number; path: readonly string[]; root: string }
export interface Head { size: number; root: string; at: string; signature: string; publicKey: string }

export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new Error('not hex');
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
}

async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) { all.set(p, at); at += p.length; }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
}

/** SHA-256(0x00 ‖ leaf), hex. */
export async function hashLeaf(leaf: Uint8Array): Promise<string> {
  return toHex(await sha256(Uint8Array.of(0), leaf));
}

const hashChildren = (left: Uint8Array, right: Uint8Array) => sha256(Uint8Array.of(1), left, right);

/** Is the leaf at this index of the tree with this root? */
export async function verifyInclusion(p: Proof): Promise<boolean> {
  if (!Number.isSafeInteger(p.index) || !Number.isSafeInteger(p.size) || p.index < 0 || p.index >= p.size) return false;
  let fn = p.index;
  let sn = p.size - 1;
  let r: Uint8Array = fromHex(p.leafHash);
  for (const step of p.path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = await hashChildren(fromHex(step), r);
      while (fn % 2 === 0 && fn !== 0) { fn /= 2; sn = Math.floor(sn / 2); }
    } else r = await hashChildren(r, fromHex(step));
    fn = Math.floor(fn / 2);
    sn = Math.floor(sn / 2);
  }
  return sn === 0 && toHex(r) === p.root;
}

/** The bytes that the signature of a head covers: one field a line. */
export function headBytes(h: Pick<Head, 'size' | 'root' | 'at'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`suoke-ledger-head/1\n${h.size}\n${h.root}\n${h.at}\n`);
}

/** Ed25519 (RFC 8032); `unsupported` where this browser's WebCrypto has no Ed25519. */
export async function verifyHead(h: Head): Promise<'valid' | 'invalid' | 'unsupported'> {
  const spki = Uint8Array.from(atob(h.publicKey.replace(/-----[A-Z ]+-----/g, '').replace(/\s+/g, '')), (c) => c.charCodeAt(0));
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('spki', spki, { name: 'Ed25519' }, false, ['verify']);
  } catch (e) {
    return e instanceof DOMException && e.name === 'NotSupportedError' ? 'unsupported' : 'invalid';
  }
  return (await crypto.subtle.verify({ name: 'Ed25519' }, key, fromHex(h.signature), headBytes(h))) ? 'valid' : 'invalid';
}
