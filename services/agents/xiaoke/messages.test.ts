// What goes over the wire says the same in both languages.
import { expect, it } from 'vitest';
import { differentiate } from './analyse.ts';
import { differentiationMessage } from './messages.ts';

it('gives the reasons of the triage in both languages, in the same order', () => {
  const d = differentiate({ findings: [], redFlags: [{ code: 'redflag.very-high-pressure', level: 'urgent', zh: '血压过高', en: 'very high blood pressure', words: 'systolic 186', advice: '' }], vitals: { systolicMmHg: 186, heartRateBpm: 135 } });
  const t = differentiationMessage(d, new Map()).triage;
  expect(d.triage.reasons.length).toBe(3);
  expect(t?.because).toEqual(d.triage.reasons.map((r) => r.zh));
  expect(t?.becauseEn).toEqual(d.triage.reasons.map((r) => r.en));
  expect(t?.becauseEn.join()).not.toMatch(/\p{Script=Han}/u);
  expect([...(t?.because ?? []), ...(t?.becauseEn ?? [])].join()).not.toMatch(/[“"]/);
});
