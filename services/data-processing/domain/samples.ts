// A batch of samples, sample by sample: kept in the metric's unit, or refused with a reason.
import { inOwnUnit, metrics, type MetricCode } from './metrics.ts';

export interface RawSample { metric: string; value: number; unit: string; at: Date; device: string }
export interface Sample { metric: MetricCode; /** in the metric's unit */ value: number; at: Date; device: string }
export interface Refusal { index: number; code: string; message: string }

/** Clocks of devices run ahead a little. */
export const clockSlackMs = 5 * 60_000;
/** Older samples are nobody's current health; also keeps the number of monthly partitions small. */
export const oldestYears = 10;

/**
 * Codes: `vitals.metric`, `vitals.unit`, `vitals.value`, `vitals.time`, `vitals.future`, `vitals.too-old`,
 * `vitals.implausible`, `vitals.pressure-order` (systolic not above diastolic of the same moment and device).
 * Of samples with the same metric, time and device the last counts.
 */
export function checkSamples(raw: readonly RawSample[], now: Date): { accepted: Sample[]; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const good: { index: number; sample: Sample }[] = [];
  raw.forEach((r, index) => {
    const checked = check(r, now);
    if ('code' in checked) refused.push({ index, ...checked });
    else good.push({ index, sample: checked.sample });
  });
  const moment = (s: Sample) => `${s.at.getTime()}\0${s.device}`;
  const diastolic = new Map(good.filter((g) => g.sample.metric === 'diastolic').map((g) => [moment(g.sample), g.sample.value]));
  const reversed = new Set(good.filter((g) => g.sample.metric === 'systolic' && g.sample.value <= (diastolic.get(moment(g.sample)) ?? -1)).map((g) => moment(g.sample)));
  const accepted = good.filter(({ index, sample: s }) => {
    if ((s.metric !== 'systolic' && s.metric !== 'diastolic') || !reversed.has(moment(s))) return true;
    refused.push({ index, code: 'vitals.pressure-order', message: 'the systolic pressure is not above the diastolic one' });
    return false;
  }).map((g) => g.sample);
  const unique = new Map(accepted.map((s) => [`${s.metric}\0${moment(s)}`, s]));
  return { accepted: [...unique.values()].sort(inTime), refused: refused.sort((a, b) => a.index - b.index) };
}

const inTime = (a: Sample, b: Sample): number => a.at.getTime() - b.at.getTime() || (a.metric < b.metric ? -1 : a.metric > b.metric ? 1 : a.device < b.device ? -1 : a.device > b.device ? 1 : 0);

function check(r: RawSample, now: Date): { sample: Sample } | { code: string; message: string } {
  const m = metrics.get(r.metric);
  if (!m) return { code: 'vitals.metric', message: `unknown metric ${JSON.stringify(r.metric.slice(0, 32))}; known: ${[...metrics.keys()].join(', ')}` };
  if (!Number.isFinite(r.value)) return { code: 'vitals.value', message: 'the value is not a number' };
  const value = inOwnUnit(m, r.value, r.unit);
  if (value === undefined) return { code: 'vitals.unit', message: `${m.code} is kept in ${m.unit}; also read: ${Object.keys(m.converts).join(', ') || 'nothing else'}` };
  if (value < m.plausible[0] || value > m.plausible[1]) return { code: 'vitals.implausible', message: `${m.code} ${value} ${m.unit} is outside ${m.plausible[0]} to ${m.plausible[1]}` };
  const t = r.at.getTime();
  if (!Number.isFinite(t)) return { code: 'vitals.time', message: 'the time cannot be read' };
  if (t > now.getTime() + clockSlackMs) return { code: 'vitals.future', message: 'the time lies in the future' };
  if (t < now.getTime() - oldestYears * 366 * 86_400_000) return { code: 'vitals.too-old', message: `the time is more than ${oldestYears} years ago` };
  return { sample: { metric: m.code, value, at: r.at, device: r.device } };
}
