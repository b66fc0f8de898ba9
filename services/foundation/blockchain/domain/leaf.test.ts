import { expect, it } from 'vitest';
import { contentHashOf, leafOf, recordedTypes } from './leaf.ts';

const at = '2026-11-22T00:00:00.000Z';
it('takes the named fields and nothing else', () => {
  const leaf = leafOf('examination.completed', at, { examinationId: 'e', consultationId: 'c', modality: 'look', resultSha256: 'h', findings: ['头晕'], personId: 'p' });
  expect(leaf).toEqual({ v: 1, kind: 'examination', at, examinationId: 'e', consultationId: 'c', modality: 'look', resultSha256: 'h' });
  expect(contentHashOf(leaf)).toBe('h');
});
it('no leaf of any kind carries more than ids, hashes and words of the platform', () => {
  for (const type of recordedTypes) expect(Object.keys(leafOf(type, at, { text: 'x', zh: 'x', codes: 'x', comment: 'x', outcome: 'ok' })).filter((k) => ['text', 'zh', 'codes', 'comment'].includes(k))).toEqual([]);
});
it('writes what is missing as empty, so that every leaf of a kind has one shape', () => {
  expect(Object.keys(leafOf('review.signed', at, {}))).toEqual(Object.keys(leafOf('review.signed', at, { reviewId: 'r', signature: 's' })));
  expect(leafOf('consent.changed', at, { granted: false, personId: 3 })).toMatchObject({ granted: 'false', personId: 3, purpose: '' });
});
it('refuses a type that is not recorded', () => expect(() => leafOf('consultation.changed', at, {})).toThrow('no leaf'));
