// Ed25519 signing keys of services and practitioners: made at first use, kept sealed with their owner's data key.
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { StoreSet } from '@suoke/stores';
import { isSuokeError } from '@suoke/terminology';

interface KeyRow { sealed: string; publicKey: string }
export interface Signed { /** hex */ signature: string; /** SPKI PEM */ publicKey: string }

/** Signs bytes with the key of `owner` (a user's id, or `platform`). */
export async function signAs<DB>(stores: Pick<StoreSet<DB>, 'relational' | 'documents' | 'keys' | 'service'>, owner: string, bytes: Uint8Array): Promise<Signed> {
  const key = await keyOf(stores, owner).catch((e: unknown) => {
    // Another call made the owner's first key at the same moment: that one counts.
    if (isSuokeError(e) && e.kind === 'conflict') return keyOf(stores, owner);
    throw e;
  });
  return { signature: sign(null, bytes, createPrivateKey(key.pem)).toString('hex'), publicKey: key.publicKey };
}

function keyOf<DB>(stores: Pick<StoreSet<DB>, 'relational' | 'documents' | 'keys' | 'service'>, owner: string): Promise<{ pem: string; publicKey: string }> {
  const context = `${stores.service}.signing-key/${owner}`;
  return stores.relational.transaction(async (tx) => {
    const d = await stores.documents.get<KeyRow>('signing-key', owner, { tx, forUpdate: true });
    if (d) return { publicKey: d.body.publicKey, pem: Buffer.from(await stores.keys.open(owner, Buffer.from(d.body.sealed, 'base64'), context, { tx })).toString('utf8') };
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
    await stores.documents.put('signing-key', owner, { publicKey, sealed: Buffer.from(await stores.keys.seal(owner, Buffer.from(pem), context, { tx })).toString('base64') } satisfies KeyRow, { ifVersion: 0, tx });
    return { pem, publicKey };
  });
}
