// Threshold alerts of a batch of samples.
import type { Candidate } from './alert.ts';
import { metricOrder, round4, type MetricCode } from './metrics.ts';
import type { Sample } from './samples.ts';
import { median } from './statistics.ts';
import { continuous, crossed } from './thresholds.ts';
import { thresholdWords } from './wording.ts';

/** Of continuous metrics the median of this long before a sample counts, the sample included. Project's own. */
export const sustainedMs = 10 * 60_000;
/** So many samples a second may come that not each is worth a look. */
const lookEveryMs = 60_000;

export type Measured = Pick<Sample, 'value' | 'at'>;

/** Metrics whose earlier samples `thresholdAlerts` needs: those that cross a threshold and come all the time. */
export function needsContext(samples: readonly Sample[]): MetricCode[] {
  return metricOrder.filter((m) => continuous.has(m) && samples.some((s) => s.metric === m && crossed(m, s.value)));
}

/** `earlier`: kept samples of the ten minutes before the batch's first of that metric. Samples in time order. */
export function thresholdAlerts(samples: readonly Sample[], earlier: ReadonlyMap<MetricCode, readonly Measured[]>, emergencyNumber: string): Candidate[] {
  const found: Candidate[] = [];
  for (const code of metricOrder) {
    const mine = samples.filter((s) => s.metric === code);
    const all = continuous.has(code) ? [...(earlier.get(code) ?? []), ...mine].sort((a, b) => a.at.getTime() - b.at.getTime()) : mine;
    let start = 0;
    let end = 0;
    let looked = -Infinity;
    for (const s of mine) {
      const at = s.at.getTime();
      if (!crossed(code, s.value)) continue;
      let value = s.value;
      if (continuous.has(code)) {
        if (at - looked < lookEveryMs) continue;
        looked = at;
        while (start < all.length && (all[start] as Measured).at.getTime() <= at - sustainedMs) start++;
        while (end < all.length && (all[end] as Measured).at.getTime() <= at) end++;
        value = round4(median(all.slice(start, end).map((x) => x.value)));
      }
      const t = crossed(code, value);
      if (!t) continue;
      const family = code === 'systolic' || code === 'diastolic' ? 'pressure' : code;
      found.push({ cause: `${family}.${t.side}`, kind: 'threshold', level: t.level, metric: code, value, threshold: t.limit, ...thresholdWords(code, t.side, t.level, emergencyNumber), source: t.source, at: s.at });
    }
  }
  return found;
}
