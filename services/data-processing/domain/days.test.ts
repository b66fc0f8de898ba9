// Days and weeks in time zones, also across daylight saving.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, checkDate, daysBetween, localDate, monday, startOfDay } from './days.ts';

const zones = ['Asia/Shanghai', 'UTC', 'America/New_York', 'America/Santiago', 'Asia/Kolkata', 'Pacific/Chatham', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
const day = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays('1996-01-01', n));

describe('days', () => {
  it('start at the first instant of the day', () => {
    expect(startOfDay('2026-03-16', 'Asia/Shanghai').toISOString()).toBe('2026-03-15T16:00:00.000Z');
    // Midnight is skipped there: the day begins at 01:00.
    expect(startOfDay('2025-09-07', 'America/Santiago').toISOString()).toBe('2025-09-07T04:00:00.000Z');
    fc.assert(fc.property(day, fc.constantFrom(...zones), (d, zone) => {
      const start = startOfDay(d, zone);
      expect(localDate(start, zone)).toBe(d);
      expect(localDate(new Date(start.getTime() - 1), zone)).toBe(addDays(d, -1));
    }), { numRuns: 60 });
  });

  it('weeks begin on Monday', () => {
    expect([monday('2026-03-16'), monday('2026-03-22'), monday('2026-03-23'), monday('2026-01-01')]).toEqual(['2026-03-16', '2026-03-16', '2026-03-23', '2025-12-29']);
    fc.assert(fc.property(day, (d) => {
      const m = monday(d);
      expect(new Date(`${m}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(daysBetween(m, d)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(m, d)).toBeLessThan(7);
    }));
  });

  it('refuses what is no day', () => {
    expect(checkDate('2024-02-29')).toBe('2024-02-29');
    for (const bad of ['2025-02-29', '2026-13-01', '2026-00-10', '0001-01-01', '26-1-1', '']) expect(() => checkDate(bad)).toThrow(expect.objectContaining({ code: 'date.invalid' }));
  });
});
