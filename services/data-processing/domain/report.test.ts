// The report's words and charts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSvg, niceTicks } from './chart.ts';
import { addDays } from './days.ts';
import { weeklyReport, type Day } from './report.ts';

const day = (date: string, mean: number, sum = mean): Day => ({ date, count: 1, min: mean - 2, max: mean + 3, mean, median: mean, sum });
const dates = Array.from({ length: 7 }, (_, i) => addDays('2026-03-16', i));

describe('weeklyReport', () => {
  it('compares with the week before in plain words', () => {
    const r = weeklyReport('2026-03-16', new Map([
      ['heart-rate', [day('2026-03-10', 68), day('2026-03-16', 70), day('2026-03-17', 72)]],
      ['steps', [day('2026-03-09', 500, 8000), day('2026-03-16', 500, 6000)]],
      ['weight', [day('2026-03-10', 70.01), day('2026-03-16', 70.05)]],
    ]), []);
    expect(r.summaryZh.split('\n')).toEqual(['心率：测了 2 天，平均 71 /min，比上周高 3 /min。', '体重：测了 1 天，平均 70.0 kg，与上周相同。', '步数：测了 1 天，平均每天 6000 步，比上周低 2000 步。', '本周没有提醒。', '这是健康参考，不是诊断。']);
    expect(r.summaryEn).toContain('steps: measured on 1 day, 6000 steps on average a day; 2000 steps less than the week before.');
    expect(r.summaryEn).not.toMatch(/[\u4e00-\u9fff]/);
  });
  it('says so when nothing was measured', () => {
    expect(weeklyReport('2026-03-16', new Map(), []).summaryZh).toBe('这一周没有测量数据。');
  });
});

describe('chartSvg', () => {
  const finite = fc.double({ min: -1000, max: 1000, noNaN: true });
  it('is well-formed for any values, names itself for screen readers, carries no script and draws inside its frame', () => {
    fc.assert(fc.property(fc.subarray(dates), fc.array(finite, { minLength: 7, maxLength: 7 }), fc.string(), fc.constantFrom('bars' as const, 'line' as const), (some, values, title, kind) => {
      const svg = chartSvg({ id: 'week-x', title, unit: '<b>', dates, kind, decimals: 1, days: some.map((date, i) => ({ date, value: Math.abs(values[i] as number), min: Math.abs(values[i] as number) / 2, max: Math.abs(values[i] as number) * 2 })) });
      expect(svg).toMatch(/^<svg [^<>]* role="img" aria-labelledby="week-x-title week-x-desc"[^<>]*><title id="week-x-title">[^<]*<\/title><desc id="week-x-desc">[^<]+<\/desc>/);
      expect(svg.replace(/<(svg|title|desc|text)\b[^<>]*>|<\/(svg|title|desc|text)>|<(rect|line|circle|polyline)\b[^<>]*\/>|[^<>]+/g, '')).toBe('');
      expect(svg).not.toMatch(/<script|href|style=|NaN|Infinity| on\w+=/);
      for (const [, , v] of svg.matchAll(/ (cx|cy|x1|x2|y1|y2|x|y)="([^"]+)"/g)) expect(Number(v) >= 0 && Number(v) <= 640).toBe(true);
      expect(svg.match(/<circle/g)?.length ?? 0).toBe(kind === 'line' ? some.length : 0);
    }));
  });
  it('has few round ticks that enclose the values', () => {
    fc.assert(fc.property(finite, finite, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ticks = niceTicks(low, high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      const slack = (high - low) * 1e-6 + 1e-6;
      expect((ticks[0] as number) <= low + slack && (ticks.at(-1) as number) >= high - slack).toBe(true);
    }));
  });
});
