import { describe, expect, it } from 'vitest';
import { ageOn, cleanList, profileWith } from './profile.ts';

describe('age', () => {
  const today = new Date('2026-11-22T00:00:00Z');
  it.each([['2000-11-22', 26], ['2000-11-23', 25], ['2026-11-22', 0], ['1896-01-01', 130]])('%s is %d', (born, age) => expect(ageOn(born, today)).toBe(age));
  it.each(['', '2026-11-23', '2001-02-30', '1800-01-01', 'yesterday'])('%s has none', (born) => expect(ageOn(born, today)).toBeUndefined());
});

it('cleans lists', () => expect(cleanList([' 花生 ', '花生', '', 'x'.repeat(200)])).toEqual(['花生', 'x'.repeat(100)]));

it('keeps what is not sent, and replaces what is', () => {
  const old = { birthDate: '1990-05-17', sex: 'female', pregnant: true, allergies: ['虾'], conditions: [], medicines: [] };
  expect(profileWith(old, '', undefined)).toEqual(old);
  expect(profileWith(old, '1991-01-01', undefined)).toEqual({ ...old, birthDate: '1991-01-01' });
  expect(profileWith(old, '', { sex: 'male', pregnant: true, allergies: [], conditions: [], medicines: [] })).toEqual({ birthDate: '1990-05-17', sex: 'male', pregnant: false, allergies: [], conditions: [], medicines: [] });
});
