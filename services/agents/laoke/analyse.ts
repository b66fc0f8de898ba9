// 老克's answers with their provenance: what went in and which tables were used, enough to replay them.
import { contentHash } from '@suoke/contracts/canonical.ts';
import type { Provenance } from '@suoke/terminology';
import type { TheoryBase } from './domain/base.ts';
import { checkFormula, type Check, type Person } from './domain/check.ts';
import { theory, type Theory, type TheoryInput } from './domain/theory.ts';

export { parseBase } from './domain/base.ts';
export type { TheoryBase, Check, Person, Theory, TheoryInput };
export const METHOD = 'laoke/1.1.0';

/** The tables with the hash under which the knowledge service released them. */
export interface Tables { base: TheoryBase; sha256: string }

/** Theory of the ranked syndromes; `practitioner` must be cut off before a person sees it (see `forPerson`). */
export function theorise(tables: Tables, input: TheoryInput): Theory & { provenance: Provenance } {
  return { ...theory(tables.base, input), provenance: provenance(tables, input) };
}

/** The check of a list of herbs for a person. */
export function checkHerbs(tables: Tables, input: { herbs: readonly string[]; person?: Person }): Check & { provenance: Provenance } {
  return { ...checkFormula(tables.base, input.herbs, input.person), provenance: provenance(tables, input) };
}

/** What a person may see of a theory: everything but the practitioner's section. */
export function forPerson<T extends { practitioner: unknown }>(full: T): Omit<T, 'practitioner'> {
  const { practitioner: _kept, ...rest } = full;
  return rest;
}

function provenance(tables: Tables, input: unknown): Provenance {
  return { method: METHOD, inputSha256: contentHash(input), uses: { knowledge: tables.base.version, knowledgeSha256: tables.sha256 } };
}
