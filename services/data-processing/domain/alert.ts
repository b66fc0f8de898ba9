// What an alert is, and when the same cause is told again.
import type { MetricCode } from './metrics.ts';

export type Level = 'emergency' | 'urgent' | 'notice';

export interface Candidate {
  /** alerts of one cause do not repeat each other; both blood pressures are one cause */
  cause: string;
  kind: 'threshold' | 'trend';
  level: Level;
  metric: MetricCode;
  /** in the metric's unit */
  value: number;
  threshold: number;
  /** without figures: these words also travel in the event */
  zh: string;
  en: string;
  source: string;
  /** of the sample that caused it */
  at: Date;
}

export interface Past { cause: string; level: Level; at: Date }

const hour = 3_600_000;
/** How long the same cause at the same or a lower level stays quiet. Project's own. */
export const quiet: Record<Candidate['kind'], Record<Level, number>> = {
  threshold: { emergency: hour, urgent: 12 * hour, notice: 24 * hour },
  trend: { emergency: 24 * hour, urgent: 72 * hour, notice: 7 * 24 * hour },
};
export const longestQuietMs = 7 * 24 * hour;
/** Older samples are kept without an alert: nobody can act on them. */
export const recordedWithinMs = 35 * 24 * hour;
/** Only fresh alerts are announced; later ones, from an import, are found in the list and in the report. */
export const announcedWithinMs = 24 * hour;

const rank: Record<Level, number> = { emergency: 2, urgent: 1, notice: 0 };

/** Those of the candidates that are told, in the order of their times; a worse level of a known cause is told at once. */
export function notRepeated(candidates: readonly Candidate[], past: readonly Past[]): Candidate[] {
  const told: Past[] = [...past];
  const kept: Candidate[] = [];
  for (const c of [...candidates].sort((a, b) => a.at.getTime() - b.at.getTime() || rank[b.level] - rank[a.level] || (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : 0))) {
    const before = told.some((p) => p.cause === c.cause && rank[p.level] >= rank[c.level] && Math.abs(c.at.getTime() - p.at.getTime()) < quiet[c.kind][c.level]);
    if (before) continue;
    kept.push(c);
    told.push(c);
  }
  return kept;
}
