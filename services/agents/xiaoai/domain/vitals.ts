// Measured values that matter for urgency, by metric: from the evidence of examinations, and from what the person's devices sent.
import type { Finding } from '@suoke/terminology';

/** Evidence by its name and unit (UCUM) that is a vital sign. */
const MEASURES: Readonly<Record<string, { metric: string; unit: string }>> = { rate: { metric: 'heart-rate', unit: '/min' }, 'body-temperature': { metric: 'temperature', unit: 'Cel' } };
/** Samples older than this say little about now (project's own). */
const RECENT_MS = 24 * 3600_000;

export interface Sample { metric: string; value: number; at: Date }

/** Of several values of one metric the last counts. */
export function vitalsIn(findings: readonly Pick<Finding, 'evidence'>[]): Record<string, number> {
  const out: Record<string, number> = {};
  for (const e of findings.flatMap((f) => f.evidence)) {
    if (e.kind !== 'measure' || !Number.isFinite(e.value)) continue;
    const m = MEASURES[e.name];
    if (m && m.unit === e.unit) out[m.metric] = e.value;
  }
  return out;
}

export function recentVitals(samples: readonly Sample[], now: Date): Record<string, number> {
  return Object.fromEntries(samples.filter((s) => Number.isFinite(s.value) && s.at <= now && now.getTime() - s.at.getTime() <= RECENT_MS).map((s) => [s.metric, s.value]));
}
