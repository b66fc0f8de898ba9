// The shapes drawn here against what the services really answer.
import { expect, it } from 'vitest';
import { comparePalpations } from '@suoke/palpation/analyse.ts';
import { compareLooks } from '@suoke/look/domain/compare.ts';
import { sortLook, sortTouch, type LookComparison, type TouchComparison } from './results.ts';

const photo = (over: { L?: number; cover?: number; score?: number }) => ({
  quality: { usable: true }, provenance: { method: 'look/x' },
  findings: [{ code: 'tongue.body.red', zh: '舌红', en: 'red tongue', score: over.score ?? 0.1 }, { code: 'tongue.coating.thick', zh: '苔厚', en: 'thick coating', score: 0.2 }],
  details: { measures: { body: { L: over.L ?? 50, a: 25, b: 12 }, coating: { L: 60, a: 12, b: 10 }, coatingCover: over.cover ?? 0.4, coatingOpacity: 0.5, fissureDepth: 0.1, toothShading: 1, toothScallop: 0.2, aspect: 1, fullness: 0.9, whiteBalance: { gains: [1, 1, 1], confidence: 0.9 } } },
});

it('shows what changed first and folds signs that did not', () => {
  const c: LookComparison = compareLooks(photo({}), photo({ L: 20, cover: 0.95, score: 0.1 }));
  const { shown, folded } = sortLook(c.changes);
  expect(shown[0]?.verdict).toBe('changed');
  expect(shown.map((x) => x.verdict)).toEqual(shown.map((x) => x.verdict).toSorted((a, b) => ['changed', 'not-said', 'unchanged'].indexOf(a) - ['changed', 'not-said', 'unchanged'].indexOf(b)));
  expect(folded.length).toBeGreaterThan(0);
  expect(folded.every((x) => x.kind === 'sign' && x.verdict !== 'changed')).toBe(true);
  expect(shown.length + folded.length).toBe(c.changes.length);
});

it('shows what changed under the hand first', () => {
  const touch = (nrs: number) => ({ bodyMap: [{ region: 'umbilical', nrs: 3 }, { region: 'epigastrium', nrs }] });
  const c: TouchComparison = comparePalpations(touch(8), touch(2));
  expect(sortTouch(c.changes).map((x) => [x.place.region, x.verdict])).toEqual([['epigastrium', 'less'], ['umbilical', 'same']]);
});
