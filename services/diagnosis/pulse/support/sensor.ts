// What the electronics of a sensor do to a wave before anybody samples it: one-pole filters, in time and with their delay.

export interface Sensor { /** corner of the AC coupling, Hz */ highpassHz?: number; /** corner of the smoothing, Hz */ lowpassHz?: number }

/** The wave after the sensor's own filters; each begins as if the first sample had stood for ever. */
export function throughSensor(x: Float64Array, rateHz: number, s: Sensor): Float64Array {
  const y = x.slice();
  if (s.lowpassHz !== undefined) smooth(y, rateHz, s.lowpassHz);
  if (s.highpassHz === undefined) return y;
  const slow = y.slice();
  smooth(slow, rateHz, s.highpassHz);
  return y.map((v, i) => v - slow[i]!);
}

function smooth(x: Float64Array, rateHz: number, hz: number): void {
  const keep = Math.exp((-2 * Math.PI * hz) / rateHz);
  let level = x[0] ?? 0;
  for (let i = 0; i < x.length; i++) x[i] = level = keep * level + (1 - keep) * x[i]!;
}
