// The rhythm models that ship with the service, read once, with their hashes for provenance.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readBeatNetwork } from './domain/beat-network.ts';
import { readForest } from './domain/forest.ts';
import { readNetwork } from './domain/network.ts';
import type { RhythmModels } from './domain/rhythm.ts';

export interface LoadedModels { models: RhythmModels; /** SHA-256 by file name */ uses: Record<string, string> }
let loaded: LoadedModels | undefined;

/** Reads `models/` on the first call. Throws when a file is missing or was trained for other features. */
export function rhythmModels(): LoadedModels {
  if (loaded) return loaded;
  const uses: Record<string, string> = {};
  const read = (name: string): Uint8Array => {
    const bytes = readFileSync(new URL(`./models/${name}`, import.meta.url));
    uses[name] = createHash('sha256').update(bytes).digest('hex');
    return bytes;
  };
  loaded = { models: { forest: readForest(read('forest.bin')), beats: readBeatNetwork(read('beats.bin')), network: readNetwork(read('network.bin')) }, uses };
  return loaded;
}
