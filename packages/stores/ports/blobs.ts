// Port: files of any size, addressed by the SHA-256 of their content, encrypted for their owner.

export interface BlobRef {
  /** whose it is: a person's id, or `platform` */
  owner: string;
  /** SHA-256 of the plain bytes, hex */
  sha256: string;
  /** plain bytes */
  size: number;
  mediaType: string;
}

export type BlobSource = Uint8Array | AsyncIterable<Uint8Array>;

export interface PutBlob {
  owner: string;
  /** 32 bytes, the owner's data key (see KeyRing.keyFor); absent: stored in plain, for what belongs to no person */
  key?: Uint8Array;
  /** default application/octet-stream */
  mediaType?: string;
  /** SuokeError too-large `blobs.too-large` above it; default 256 MiB */
  maxBytes?: number;
}

export interface Blobs {
  /** On disk, flushed and renamed when it resolves. The same bytes of the same owner are kept once. */
  put(source: BlobSource, options: PutBlob): Promise<BlobRef>;
  /** All bytes, checked against the hash. SuokeError not-found `blobs.not-found`, internal `blobs.corrupt`, denied `blobs.key`. */
  get(ref: Pick<BlobRef, 'owner' | 'sha256'>, key?: Uint8Array): Promise<Uint8Array>;
  /** As `get`, in pieces; each piece is authenticated, the hash of the whole is checked at the end. */
  stream(ref: Pick<BlobRef, 'owner' | 'sha256'>, key?: Uint8Array): AsyncIterable<Uint8Array>;
  stat(ref: Pick<BlobRef, 'owner' | 'sha256'>): Promise<BlobRef | undefined>;
  delete(ref: Pick<BlobRef, 'owner' | 'sha256'>): Promise<boolean>;
  list(owner: string): Promise<BlobRef[]>;
  /** Removes every blob of an owner; resolves to how many. */
  eraseOwner(owner: string): Promise<number>;
}
