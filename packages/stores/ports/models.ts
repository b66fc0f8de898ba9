// Port: learned models and other versioned artefacts, by name and version.

export interface ModelRef {
  /** for example `tongue-segmentation` */
  name: string;
  /** for example `1.2.0` */
  version: string;
  /** SHA-256 of the bytes, hex */
  sha256: string;
  size: number;
  /** how it was made: data, seed, command, licence */
  card: Record<string, string>;
}

export interface Models {
  /** A version never changes: other bytes under the same name and version are SuokeError conflict `models.exists`. */
  put(name: string, version: string, bytes: Uint8Array, card?: Record<string, string>): Promise<ModelRef>;
  /** Without a version, the newest by semantic version. Bytes are checked: SuokeError internal `models.corrupt`, not-found `models.not-found`. */
  load(name: string, version?: string): Promise<{ ref: ModelRef; bytes: Uint8Array }>;
  list(name?: string): Promise<ModelRef[]>;
  /** Reads every file again; resolves to those that do not match their hash. */
  verify(): Promise<ModelRef[]>;
}
