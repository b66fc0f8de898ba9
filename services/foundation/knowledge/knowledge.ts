// The knowledge base ready to search: tables loaded, concepts joined, index built; once per process.
import { findingGroups } from '@suoke/terminology';
import { loadKnowledge, type LoadedKnowledge } from './data/load.ts';
import { conceptTable } from './domain/concepts.ts';
import { documents, type Document } from './domain/documents.ts';
import { buildIndex, type Index } from './domain/search.ts';
import { jiebaTokeniser } from './text/jieba.ts';

export interface Knowledge extends LoadedKnowledge { index: Index; documents: readonly Document[]; byId: ReadonlyMap<string, Document> }

let ready: Knowledge | undefined;

/** About half a second the first time, then nothing. */
export function knowledge(): Knowledge {
  if (ready) return ready;
  const loaded = loadKnowledge();
  const groups = findingGroups();
  const table = conceptTable(loaded.base.concepts, groups);
  const docs = documents(loaded.base, groups, table);
  const tokenise = jiebaTokeniser([...docs.flatMap((d) => [d.zh, ...d.aliases]), ...table.words.keys(), ...loaded.base.methods.map((m) => m.zh)]);
  ready = { ...loaded, documents: docs, byId: new Map(docs.map((d) => [d.id, d])), index: buildIndex(docs, table, tokenise) };
  return ready;
}
