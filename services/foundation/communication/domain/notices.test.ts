import { expect, it } from 'vitest';
import { noticeOf } from './notices.ts';

const data = { personId: 'p', consultationId: 'c', triage: 'urgent', zh: '血压偏高', en: 'high pressure', codes: 'redflag.stroke' };
it.each([
  ['review.requested', ['role:practitioner'], '/reviews'], ['review.second-opinion', ['role:practitioner'], '/reviews'], ['review.signed', ['p'], '/consultations/c'], ['red-flag.raised', ['p'], '/consultations/c'],
  ['alert.raised', ['p'], '/health'], ['task.due', ['p'], '/plan'], ['something.else', [], undefined],
])('%s is told to %j', (type, to, link) => {
  const notices = noticeOf(type, data, '999');
  expect(notices.map((n) => n.to)).toEqual(to);
  expect(notices[0]?.link).toBe(link);
});
it('names nobody and no sign to a whole role', () => {
  for (const type of ['review.requested', 'review.second-opinion']) for (const n of noticeOf(type, data, '999')) expect(JSON.stringify(n)).not.toMatch(/"p"|stroke|血压/);
});
it('says the number to call', () => expect(noticeOf('red-flag.raised', data, '999')[0]?.zh).toContain('999'));
it('tells nobody when it is about nobody', () => expect(noticeOf('red-flag.raised', {}, '999')).toEqual([]));
