// Units, plausible ranges, times and duplicates of a batch.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOwnUnit, metric, metricOrder } from './metrics.ts';
import { checkSamples, clockSlackMs, type RawSample } from './samples.ts';

const now = new Date('2026-03-18T12:00:00Z');
const raw = (metricCode: string, value: number, unit: string, at = now, device = ''): RawSample => ({ metric: metricCode, value, unit, at, device });

describe('units', () => {
  it.each([
    ['temperature', 98.6, '[degF]', 37], ['temperature', 310.15, 'K', 37], ['glucose', 180.16, 'mg/dL', 10], ['systolic', 16, 'kPa', 120.0102],
    ['weight', 154.3236, '[lb_av]', 70], ['sleep-hours', 450, 'min', 7.5], ['heart-rate', 72, '{beats}/min', 72], ['steps', 900, '{steps}', 900], ['steps', 900, '1', 900],
  ] as const)('%s %d %s is %d', (code, value, unit, expected) => expect(inOwnUnit(metric(code), value, unit)).toBeCloseTo(expected, 3));

  it('reads no unit that it does not know, whatever its name', () => {
    for (const unit of ['toString', 'constructor', '__proto__', '', 'mmol', 'C', 'F']) expect(inOwnUnit(metric('temperature'), 37, unit)).toBeUndefined();
  });

  it('converts monotonely', () => {
    const converting = metricOrder.flatMap((m) => Object.keys(metric(m).converts).map((u) => [m, u] as const));
    fc.assert(fc.property(fc.constantFrom(...converting), fc.double({ min: 1, max: 500, noNaN: true }), fc.double({ min: 0.1, max: 100, noNaN: true }), ([m, u], a, d) => {
      expect(inOwnUnit(metric(m), a + d, u) as number).toBeGreaterThanOrEqual(inOwnUnit(metric(m), a, u) as number);
    }));
  });
});

describe('checkSamples', () => {
  it('keeps the last of equal metric, time and device, and another device beside it', () => {
    const { accepted, refused } = checkSamples([raw('weight', 70, 'kg'), raw('weight', 71, 'kg'), raw('weight', 72, 'kg', now, 'scale')], now);
    expect(accepted.map((s) => [s.value, s.device])).toEqual([[71, ''], [72, 'scale']]);
    expect(refused).toEqual([]);
  });

  it('lets a clock run ahead a little and no more', () => {
    expect(checkSamples([raw('weight', 70, 'kg', new Date(now.getTime() + clockSlackMs))], now).accepted).toHaveLength(1);
    expect(checkSamples([raw('weight', 70, 'kg', new Date(now.getTime() + clockSlackMs + 1))], now).refused[0]?.code).toBe('vitals.future');
  });

  it('accounts for every sample, in order, within the stated ranges', () => {
    const arbitrary = fc.record({
      metric: fc.oneof(fc.constantFrom(...metricOrder), fc.string()), value: fc.double(), unit: fc.oneof(fc.constantFrom('/min', 'mm[Hg]', '%', 'Cel', '[degF]', 'kg', 'h'), fc.string()),
      at: fc.date({ noInvalidDate: false }), device: fc.constantFrom('', 'a'),
    });
    fc.assert(fc.property(fc.array(arbitrary), (samples) => {
      const { accepted, refused } = checkSamples(samples, now);
      expect(new Set(refused.map((r) => r.index)).size).toBe(refused.length);
      expect(accepted.length + refused.length).toBeLessThanOrEqual(samples.length);
      for (const s of accepted) {
        const [low, high] = metric(s.metric).plausible;
        expect(s.value >= low && s.value <= high && s.at.getTime() <= now.getTime() + clockSlackMs).toBe(true);
      }
      expect(accepted.map((s) => s.at.getTime())).toEqual(accepted.map((s) => s.at.getTime()).sort((a, b) => a - b));
    }));
  });
});
