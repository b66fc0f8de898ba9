// Two stored look examinations of whatever view: tongues by compareLooks, faces by compareFaces, never one with the other.
import { compareLooks } from './compare.ts';
import type { LookComparison } from './compare.ts';
import { compareFaces } from './face/compare.ts';
import { isFace } from './face/compare-input.ts';

/** Throws `look.compare.not-a-look-result` (also for a tongue with a face) and `look.compare.not-a-face-result`. */
export const compareViews = (before: unknown, after: unknown): LookComparison => (isFace(before) && isFace(after) ? compareFaces(before, after) : compareLooks(before, after));
