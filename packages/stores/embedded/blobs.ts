// Blobs port on a local folder: <folder>/<owner>/<first two digits>/<sha256>, one file each with a short header line.
import { createHash } from 'node:crypto';
import { open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';
import { corrupt, decryptStream, encryptStream, HEADER, PIECE } from '../crypto/stream.ts';
import type { BlobRef, BlobSource, Blobs, PutBlob } from '../ports/blobs.ts';
import { writeWhole } from './files.ts';

interface Head { v: 1; mediaType: string; sealed: boolean }
type Name = Pick<BlobRef, 'owner' | 'sha256'>;
const MAX_HEAD = 512;
const TAG = 16;
const DRAFT_AGE_MS = 24 * 3600 * 1000;

export class FolderBlobs implements Blobs {
  #folder: string;
  #drafts: string;
  #swept: Promise<void> | undefined;
  constructor(folder: string) { this.#folder = folder; this.#drafts = path.join(folder, 'drafts'); }

  async put(source: BlobSource, { owner, key, mediaType = 'application/octet-stream', maxBytes = 256 * 1024 * 1024 }: PutBlob): Promise<BlobRef> {
    if (!/^[\w.+-]+\/[\w.+-]+(;[\w.+= -]+)?$/.test(mediaType) || mediaType.length > 200) throw new SuokeError('invalid', 'blobs.media-type', 'that is no media type', 'use for example image/jpeg');
    await (this.#swept ??= this.#sweep());
    const hash = createHash('sha256');
    let size = 0;
    async function* counted(): AsyncIterable<Uint8Array> {
      for await (const chunk of source instanceof Uint8Array ? [source] : source) {
        size += chunk.length;
        if (size > maxBytes) throw new SuokeError('too-large', 'blobs.too-large', `over ${maxBytes} bytes`, 'send a smaller file');
        hash.update(chunk);
        yield chunk;
      }
    }
    const head: Head = { v: 1, mediaType, sealed: key !== undefined };
    async function* file(): AsyncIterable<Uint8Array> {
      yield Buffer.from(`${JSON.stringify(head)}\n`);
      yield* key ? encryptStream(counted(), key) : counted();
    }
    let sha256 = '';
    await writeWhole(this.#drafts, file(), () => {
      sha256 = hash.digest('hex');
      return this.#path({ owner, sha256 });
    });
    return { owner, sha256, size, mediaType };
  }

  async get(ref: Name, key?: Uint8Array): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.stream(ref, key)) parts.push(part);
    return Buffer.concat(parts);
  }

  async *stream(ref: Name, key?: Uint8Array): AsyncIterable<Uint8Array> {
    const opened = await this.#open(ref);
    if (!opened) throw new SuokeError('not-found', 'blobs.not-found', 'there is no such blob', 'it was deleted, or belongs to someone else');
    const { handle, head, offset } = opened;
    try {
      if (head.sealed && !key) throw new SuokeError('denied', 'blobs.key', 'the blob is encrypted', "pass its owner's key");
      const raw = chunks(handle, offset);
      const hash = createHash('sha256');
      for await (const part of head.sealed && key ? decryptStream(raw, key) : raw) {
        hash.update(part);
        yield part;
      }
      if (hash.digest('hex') !== ref.sha256) throw corrupt('its content does not match its hash');
    } finally {
      await handle.close();
    }
  }

  async stat(ref: Name): Promise<BlobRef | undefined> {
    const opened = await this.#open(ref);
    if (!opened) return undefined;
    try {
      const stored = (await opened.handle.stat()).size - opened.offset;
      const pieces = Math.max(1, Math.ceil((stored - HEADER) / (PIECE + TAG)));
      return { owner: ref.owner, sha256: ref.sha256, size: opened.head.sealed ? stored - HEADER - pieces * TAG : stored, mediaType: opened.head.mediaType };
    } finally {
      await opened.handle.close();
    }
  }

  async delete(ref: Name): Promise<boolean> {
    return rm(this.#path(ref)).then(() => true, absent);
  }

  async list(owner: string): Promise<BlobRef[]> {
    const folder = this.#ownerFolder(owner);
    const names = (await readdir(folder, { recursive: true }).catch(() => [])).map(n => path.basename(n)).filter(n => /^[0-9a-f]{64}$/.test(n)).sort();
    const refs = await Promise.all(names.map(sha256 => this.stat({ owner, sha256 })));
    return refs.filter(r => r !== undefined);
  }

  async eraseOwner(owner: string): Promise<number> {
    const count = (await this.list(owner)).length;
    await rm(this.#ownerFolder(owner), { recursive: true, force: true });
    return count;
  }

  async #open(ref: Name): Promise<{ handle: FileHandle; head: Head; offset: number } | undefined> {
    const handle = await open(this.#path(ref), 'r').catch((e: NodeJS.ErrnoException) => { if (e.code === 'ENOENT') return undefined; throw e; });
    if (!handle) return undefined;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAX_HEAD), 0, MAX_HEAD, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(10);
    try {
      return { handle, head: JSON.parse(buffer.subarray(0, end < 0 ? 0 : end).toString()) as Head, offset: end + 1 };
    } catch {
      await handle.close();
      throw corrupt('its header cannot be read');
    }
  }

  #path({ owner, sha256 }: Name): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new SuokeError('invalid', 'blobs.hash', 'a blob is named by 64 hexadecimal digits', 'pass the sha256 that put returned');
    return path.join(this.#ownerFolder(owner), sha256.slice(0, 2), sha256);
  }

  /** Any owner's name becomes a safe folder name that does not show it. */
  #ownerFolder(owner: string): string {
    if (owner === '') throw new SuokeError('invalid', 'blobs.owner', 'a blob needs an owner', 'pass the person\'s id, or "platform"');
    return path.join(this.#folder, createHash('sha256').update(owner).digest('hex').slice(0, 40));
  }

  /** Drafts of processes that died while writing. */
  async #sweep(): Promise<void> {
    for (const name of await readdir(this.#drafts).catch(() => [])) {
      const file = path.join(this.#drafts, name);
      const age = await stat(file).then(s => Date.now() - s.mtimeMs, () => 0);
      if (age > DRAFT_AGE_MS) await rm(file, { force: true });
    }
  }
}

async function* chunks(handle: FileHandle, from: number): AsyncIterable<Uint8Array> {
  for (let at = from; ;) {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(PIECE), 0, PIECE, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function absent(e: NodeJS.ErrnoException): false {
  if (e.code === 'ENOENT') return false;
  throw e;
}
