// Entries, hits and reports as the contract's messages.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { plainJson, type knowledge } from '@suoke/contracts';
import type { Document } from './domain/documents.ts';
import type { Hit } from './domain/search.ts';
import { knowledge as base } from './knowledge.ts';

/** The table row behind a document, where it has one. */
function rowOf(d: Document): object {
  const { base: b } = base();
  const tables: Partial<Record<Document['kind'], readonly { id?: string; zh: string }[]>> = { herb: b.herbs, formula: b.formulas, acupoint: b.points, constitution: b.constitutions, syndrome: b.syndromes };
  return tables[d.kind]?.find((r) => r.zh === d.zh) ?? {};
}

/** `formulas`: with the formulas that a syndrome names. */
export function entryMessage(d: Document, formulas: boolean): MessageInitShape<typeof knowledge.EntrySchema> {
  const { formulas: named, ...row } = rowOf(d) as { formulas?: readonly string[] };
  return { id: d.id, kind: d.kind, zh: d.zh, en: d.en, summary: d.text, version: d.version, sources: [...d.sources], body: { aliases: [...d.aliases], ...plainJson(formulas && named ? { ...row, formulas: named } : row) } };
}

export function hitMessage(h: Hit, formulas: boolean): MessageInitShape<typeof knowledge.SearchResponse_HitSchema> {
  return { entry: entryMessage(h.document, formulas), score: h.score, matchedBy: h.matchedBy, highlights: h.highlights.map((x) => x.text) };
}
