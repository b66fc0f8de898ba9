// The weekly report: what was measured, how it compares with the week before, what was alerted; plain words and charts. Pure and repeatable.
import type { Candidate } from './alert.ts';
import { chartSvg } from './chart.ts';
import { addDays } from './days.ts';
import { metric, metricOrder, round4, type Metric, type MetricCode } from './metrics.ts';
import { mean } from './statistics.ts';

export interface Day { date: string; count: number; min: number; max: number; mean: number; median: number; sum: number }
export interface MetricWeek { metric: MetricCode; zh: string; en: string; unit: string; days: Day[]; mean?: number; meanBefore?: number; chartSvg: string }
export interface Report { from: string; to: string; metrics: MetricWeek[]; summaryZh: string; summaryEn: string }

/** What a day comes to: the mean of its samples or their sum. */
export const dayValue = (m: Metric, d: Day): number => (m.daily === 'sum' ? d.sum : d.mean);

/** `days`: of both weeks, by metric; `from`: a Monday; `alerts`: of this week. */
export function weeklyReport(from: string, days: ReadonlyMap<MetricCode, readonly Day[]>, alerts: readonly Pick<Candidate, 'level' | 'zh' | 'en' | 'at' | 'cause'>[]): Report {
  const dates = Array.from({ length: 7 }, (_, i) => addDays(from, i));
  const metrics: MetricWeek[] = [];
  for (const code of metricOrder) {
    const m = metric(code);
    const list = days.get(code) ?? [];
    const now = list.filter((d) => d.date >= from);
    const before = list.filter((d) => d.date < from);
    if (now.length === 0) continue;
    const week = { metric: code, zh: m.zh, en: m.en, unit: m.unit, days: now, mean: round4(mean(now.map((d) => dayValue(m, d)))), ...(before.length ? { meanBefore: round4(mean(before.map((d) => dayValue(m, d)))) } : {}) };
    metrics.push({ ...week, chartSvg: chartSvg({ id: `week-${code}`, title: `${m.zh} ${m.en}`, unit: m.shown, dates, days: now.map((d) => ({ date: d.date, value: dayValue(m, d), min: d.min, max: d.max })), kind: m.daily === 'sum' ? 'bars' : 'line', decimals: m.decimals }) });
  }
  return { from, to: addDays(from, 6), metrics, ...summary(metrics, alerts) };
}

function summary(metrics: readonly MetricWeek[], alerts: readonly Pick<Candidate, 'level' | 'zh' | 'en' | 'cause'>[]): { summaryZh: string; summaryEn: string } {
  if (metrics.length === 0) return { summaryZh: '这一周没有测量数据。', summaryEn: 'Nothing was measured this week.' };
  const zh: string[] = [];
  const en: string[] = [];
  for (const w of metrics) {
    const m = metric(w.metric);
    const value = (v: number) => `${v.toFixed(m.decimals)} ${m.shown}`;
    const day = m.daily === 'sum' ? { zh: '平均每天', en: 'on average a day' } : { zh: '平均', en: 'on average' };
    const diff = w.meanBefore === undefined ? undefined : round4((w.mean as number) - w.meanBefore);
    // Less than the last shown digit is no difference.
    const same = diff !== undefined && Math.abs(diff) < 10 ** -m.decimals;
    const than = diff === undefined ? { zh: '，上周没有数据可比', en: '; nothing to compare with the week before' } : same ? { zh: '，与上周相同', en: '; the same as the week before' } : { zh: `，比上周${diff > 0 ? '高' : '低'} ${value(Math.abs(diff))}`, en: `; ${value(Math.abs(diff)).replace('步', 'steps')} ${diff > 0 ? 'more' : 'less'} than the week before` };
    zh.push(`${m.zh}：测了 ${w.days.length} 天，${day.zh} ${value(w.mean as number)}${than.zh}。`);
    en.push(`${m.en}: measured on ${w.days.length} ${w.days.length === 1 ? 'day' : 'days'}, ${value(w.mean as number).replace('步', 'steps')} ${day.en}${than.en}.`);
  }
  const serious = alerts.filter((a) => a.level !== 'notice').length;
  zh.push(alerts.length ? `本周有 ${alerts.length} 次提醒${serious ? `，其中 ${serious} 次需要尽快处理` : ''}。` : '本周没有提醒。');
  en.push(alerts.length ? `There ${alerts.length === 1 ? 'was 1 alert' : `were ${alerts.length} alerts`} this week${serious ? `, ${serious} of them pressing` : ''}.` : 'There were no alerts this week.');
  zh.push('这是健康参考，不是诊断。');
  en.push('This is for reference, not a diagnosis.');
  return { summaryZh: zh.join('\n'), summaryEn: en.join('\n') };
}
