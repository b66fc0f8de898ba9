// Reads the tables from disk, once, with their SHA-256.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SuokeError } from '@suoke/terminology';
import { readBase } from '../domain/base.ts';
import { faults } from '../domain/integrity.ts';
import { TABLES, type KnowledgeBase, type TableName } from '../domain/types.ts';

export interface LoadedKnowledge {
  base: KnowledgeBase;
  /** SHA-256 of all tables together, hex */
  sha256: string;
  /** SHA-256 of each table, hex */
  tables: Readonly<Record<string, string>>;
}

let loaded: LoadedKnowledge | undefined;

/** The knowledge base of this release; throws `knowledge.unsound` when a reference between tables leads nowhere. */
export function loadKnowledge(): LoadedKnowledge {
  if (loaded) return loaded;
  const raw = Object.fromEntries(TABLES.map((name) => [name, readFileSync(new URL(name, import.meta.url), 'utf8')])) as Record<TableName, string>;
  const tables = Object.fromEntries(TABLES.map((name) => [name, sha(raw[name])]));
  const base = readBase(raw);
  const wrong = faults(base);
  if (wrong.length > 0) throw new SuokeError('internal', 'knowledge.unsound', wrong.slice(0, 5).join('; '), 'correct the tables; they are part of the program');
  loaded = { base, sha256: sha(TABLES.map((name) => `${name} ${tables[name]}\n`).join('')), tables };
  return loaded;
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
