import { expect, it } from 'vitest';
import type { ListenResult } from '@suoke/listen/analyse.ts';
import { lanesOf, lasting, ticks } from './events.ts';

it('puts what the listen service found on lanes, and leaves empty ones out', () => {
  const events: Omit<ListenResult['events'], 'timeline'> = { coughs: [{ from: 1, to: 1.4, score: 0.9 }], breaths: [{ from: 2, to: 2.5, kind: 'breath', score: 0.8 }, { from: 4, to: 5.5, kind: 'sigh', score: 0.7 }], pauses: [], speech: [{ from: 0, to: 0.9 }, { from: 2.6, to: 3.9 }] };
  expect(lanesOf(events).map((l) => [l.kind, l.spans.length])).toEqual([['speech', 2], ['breath', 1], ['sigh', 1], ['cough', 1]]);
  expect(lasting(events.speech)).toBeCloseTo(2.2);
});
it('takes a recording whose breaths could not be heard, and one without events', () => {
  expect(lanesOf({ breaths: null, coughs: [] })).toEqual([]);
  expect(lanesOf(undefined)).toEqual([]);
});
it.each([[0.9, 6], [4, 6], [12, 6], [61, 6]])('marks %d s with at most %d steps', (s, most) => {
  const list = ticks(s, most);
  expect(list.length).toBeLessThanOrEqual(most + 1);
  expect(list.length).toBeGreaterThan(2);
  expect(list.at(-1)).toBeLessThanOrEqual(s + 1e-9);
});
