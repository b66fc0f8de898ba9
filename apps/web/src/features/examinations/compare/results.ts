// What the look and palpation services answer to a comparison, as far as it is shown here.
import type { Lab } from '../details.ts';

interface Words { zh: string; en: string }
export interface LookChange extends Words { code: string; kind: 'colour' | 'measure' | 'sign'; before: number | Lab; after: number | Lab; difference: number; repeatability: number; verdict: 'changed' | 'unchanged' | 'not-said'; sentence: Words }
export interface LookComparison { comparable: boolean; light: Words & { allows: boolean }; warnings: (Words & { code: string })[]; changes: LookChange[]; summary: Words }

export interface TouchChange { what: string; place: Words & { region?: string }; before: number | null; after: number | null; difference: number | null; unit: string; error: number; verdict: 'same' | 'more' | 'less' | 'appeared' | 'gone'; better?: boolean }
export interface TouchComparison { changes: TouchChange[]; onlyBefore: string[]; onlyAfter: string[]; cautions: (Words & { code: string })[]; newFindings: string[]; goneFindings: string[] }

const order = { changed: 0, 'not-said': 1, unchanged: 2 } as const;

/** What is shown at once, most telling first, and the signs that did not change, which are folded away. */
export function sortLook(changes: readonly LookChange[]): { shown: LookChange[]; folded: LookChange[] } {
  const folded = changes.filter((c) => c.kind === 'sign' && c.verdict !== 'changed');
  return { shown: changes.filter((c) => !folded.includes(c)).toSorted((a, b) => order[a.verdict] - order[b.verdict]), folded };
}

/** Changes before what stayed the same. */
export const sortTouch = (changes: readonly TouchChange[]): TouchChange[] => changes.toSorted((a, b) => Number(a.verdict === 'same') - Number(b.verdict === 'same'));
