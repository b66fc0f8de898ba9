// Solar terms against published moments and well-known calendar days, and the sun's longitude at its own solutions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seasonOf, TERM_LINES } from '../season/seasons.ts';
import { addDays, checkDate, weekday } from './date.ts';
import { apparentSolarLongitude, deltaT, solarTermOn, solarTerms, SOLAR_TERM_NAMES } from './solar-terms.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20260320 });

const term = (year: number, id: string) => {
  const t = solarTerms(year).find((x) => x.id === id);
  if (!t) throw new Error(id);
  return t;
};
const minutesApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000;

// Equinoxes and solstices in UT to the minute, as almanacs publish them (for example the US Naval Observatory).
const PUBLISHED: [number, string, string][] = [
  [2020, 'chunfen', '2020-03-20T03:50Z'], [2020, 'xiazhi', '2020-06-20T21:44Z'], [2020, 'qiufen', '2020-09-22T13:31Z'], [2020, 'dongzhi', '2020-12-21T10:02Z'],
  [2021, 'chunfen', '2021-03-20T09:37Z'], [2021, 'xiazhi', '2021-06-21T03:32Z'], [2021, 'qiufen', '2021-09-22T19:21Z'], [2021, 'dongzhi', '2021-12-21T15:59Z'],
  [2022, 'chunfen', '2022-03-20T15:33Z'], [2022, 'xiazhi', '2022-06-21T09:14Z'], [2022, 'qiufen', '2022-09-23T01:04Z'], [2022, 'dongzhi', '2022-12-21T21:48Z'],
  [2023, 'chunfen', '2023-03-20T21:24Z'], [2023, 'xiazhi', '2023-06-21T14:58Z'], [2023, 'qiufen', '2023-09-23T06:50Z'], [2023, 'dongzhi', '2023-12-22T03:27Z'],
  [2024, 'chunfen', '2024-03-20T03:06Z'], [2024, 'xiazhi', '2024-06-20T20:51Z'], [2024, 'qiufen', '2024-09-22T12:44Z'], [2024, 'dongzhi', '2024-12-21T09:21Z'],
  [2025, 'chunfen', '2025-03-20T09:01Z'], [2025, 'xiazhi', '2025-06-21T02:42Z'], [2025, 'qiufen', '2025-09-22T18:19Z'], [2025, 'dongzhi', '2025-12-21T15:03Z'],
];

describe('solar terms', () => {
  it.each(PUBLISHED)('%i %s is within 1.5 minutes of %s', (year, id, utc) => {
    expect(minutesApart(term(year, id).utc, utc)).toBeLessThan(1.5);
  });
  // 立春 to the second in Beijing time, as announced by the Purple Mountain Observatory.
  it.each([[2021, '2021-02-03T22:58:39+08:00'], [2024, '2024-02-04T16:26:53+08:00'], [2025, '2025-02-03T22:10:13+08:00'], [2026, '2026-02-04T04:01:51+08:00']])('立春 %i is within 15 seconds of %s', (year, at) => {
    expect(minutesApart(term(year, 'lichun').utc, at)).toBeLessThan(0.25);
  });
  it.each([
    // 立春 fell on 3 February in 2017, 2021 and 2025.
    [2017, 'lichun', '2017-02-03'], [2021, 'lichun', '2021-02-03'], [2024, 'lichun', '2024-02-04'], [2025, 'lichun', '2025-02-03'], [2026, 'lichun', '2026-02-04'],
    [2024, 'qingming', '2024-04-04'], [2023, 'qingming', '2023-04-05'], [2008, 'qingming', '2008-04-04'], [2000, 'dongzhi', '2000-12-21'], [2021, 'dongzhi', '2021-12-21'], [2022, 'dongzhi', '2022-12-22'],
    [2012, 'lichun', '2012-02-04'], [1985, 'chunfen', '1985-03-21'],
  ])('%i %s falls on %s in Beijing', (year, id, date) => {
    expect(term(year, id).date).toBe(date);
  });
  it('solves its own equation: the sun stands at the stated longitude', () => {
    for (const year of [1900, 1966, 2026, 2100]) {
      for (const t of solarTerms(year)) {
        const jd = Date.parse(t.utc) / 86_400_000 + 2440587.5;
        const diff = ((apparentSolarLongitude(jd + deltaT(year + 0.5) / 86400) - t.longitude + 540) % 360) - 180;
        expect(Math.abs(diff)).toBeLessThan(1e-4);
      }
    }
  });
  it('reproduces Meeus, example 25.b: 1992 October 13.0 TD, apparent longitude 199°54′21.8″', () => {
    expect(apparentSolarLongitude(2448908.5)).toBeCloseTo(199 + 54 / 60 + 21.8 / 3600, 4);
  });
  it('comes in order, 24 a year, 14 to 17 days apart, also across years', () => {
    for (let year = 1900; year < 2100; year += 7) {
      const all = [...solarTerms(year), ...solarTerms(year + 1)];
      expect(all).toHaveLength(48);
      for (let i = 1; i < all.length; i++) {
        const days = (Date.parse(all[i]?.utc ?? '') - Date.parse(all[i - 1]?.utc ?? '')) / 86_400_000;
        expect(days).toBeGreaterThan(14);
        expect(days).toBeLessThan(17);
      }
    }
  });
  it('finds the term of any day, and it holds until the next', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 72_000 }), (n) => {
      const date = addDays('1901-01-10', n);
      const { current, next } = solarTermOn(date);
      expect(current.date <= date && date < next.date).toBe(true);
    }), { numRuns: 60 });
  });
  it('has a season and a line for every term', () => {
    for (const t of SOLAR_TERM_NAMES) { expect(TERM_LINES[t.id]?.zh).toBeTruthy(); expect(seasonOf(t.id).en).toBeTruthy(); }
    expect(seasonOf(solarTermOn('2026-02-03').current.id).id).toBe('winter');
    expect(seasonOf(solarTermOn('2026-02-04').current.id).id).toBe('spring');
  });
  it.each([1899, 2101, 2024.5, Number.NaN])('refuses the year %d', (year) => {
    expect(() => solarTerms(year)).toThrow(expect.objectContaining({ code: 'soer.year-out-of-range' }));
  });
});

describe('days', () => {
  it('knows weekdays on both sides of 1970', () => {
    expect(weekday('2026-11-22')).toBe('SU');
    expect(weekday('1949-10-01')).toBe('SA');
  });
  it.each(['2026-02-30', '2026-2-3', '', 'now', '2026-13-01'])('refuses %j', (date) => {
    expect(() => checkDate(date)).toThrow(expect.objectContaining({ code: 'soer.date-invalid' }));
  });
});
