// What happened in a recording, on lanes of time: one lane a kind, only kinds that occurred.
import type { ListenDetails, Span } from '../details.ts';

export const KINDS = ['speech', 'pause', 'breath', 'sigh', 'cough'] as const;
export type Kind = (typeof KINDS)[number];
export interface Lane { kind: Kind; spans: readonly Span[] }

export function lanesOf(events: ListenDetails['events']): Lane[] {
  const breaths = events?.breaths ?? [];
  const of: Record<Kind, readonly Span[]> = { speech: events?.speech ?? [], pause: events?.pauses ?? [], breath: breaths.filter((b) => b.kind !== 'sigh'), sigh: breaths.filter((b) => b.kind === 'sigh'), cough: events?.coughs ?? [] };
  return KINDS.map((kind) => ({ kind, spans: of[kind] })).filter((l) => l.spans.length > 0);
}

/** Seconds together. */
export const lasting = (spans: readonly Span[]): number => spans.reduce((s, x) => s + Math.max(0, x.to - x.from), 0);

/** Ticks of a time line: a step of 1, 2 or 5 times a power of ten, at most `most` of them. */
export function ticks(seconds: number, most: number): number[] {
  if (!(seconds > 0)) return [0];
  const raw = seconds / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((m) => m * power).find((x) => x >= raw * (1 - 1e-9)) ?? 10 * power;
  return Array.from({ length: Math.floor(seconds / step + 1e-9) + 1 }, (_, i) => Number((i * step).toFixed(6)));
}
