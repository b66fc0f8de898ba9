// Helpers of the tests: findings from a list of terms.
import { findingGroup } from '@suoke/terminology';
import { readDescription } from './domain/describe.ts';
import type { FindingIn } from './domain/evidence.ts';

/** Findings told in words, from comma-separated terms of the vocabulary. */
export function present(terms: string): FindingIn[] {
  return readDescription(terms).map((code) => finding(code, { modality: 'inquiry' }));
}
export function finding(code: string, more: Partial<FindingIn> = {}): FindingIn {
  const g = findingGroup(code);
  return { code, zh: g?.zh ?? code, en: g?.en ?? code, polarity: 'present', ...(g ? { modality: g.modality } : {}), ...more };
}
