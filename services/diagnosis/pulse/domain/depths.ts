// Depth from recordings at declared pressures of one calibrated sensor: the only way a device can show floating or deep.
import { SuokeError, type Finding } from '@suoke/terminology';
import { clamp, sigmoid } from './stats.ts';
import { pulseTerm } from './vocabulary.ts';

export type Depth = 'light' | 'middle' | 'heavy';
/** Pulse amplitude (sensor's own unit, the same for all) at a declared pressure: 浮取 light, 中取 middle, 沉取 heavy. */
export interface DepthReading { depth: Depth; amplitude: number }

/** The strongest response must exceed the other end by this factor. The project's own. */
const RATIO = 1.3;

/** Floating and deep from the response at light against heavy pressure; both must be there, amplitudes positive. */
export function depthFindings(readings: readonly DepthReading[]): Finding[] {
  const of = (d: Depth) => readings.find((r) => r.depth === d)?.amplitude;
  const light = of('light');
  const heavy = of('heavy');
  if (light === undefined || heavy === undefined || !(light > 0) || !(heavy > 0) || !Number.isFinite(light) || !Number.isFinite(heavy)) {
    throw new SuokeError('invalid', 'pulse.depths-incomplete', '需要浮取与沉取的正振幅 positive amplitudes at light and heavy pressure are needed', 'record the same place at light and at heavy pressure with the same sensor');
  }
  return ([['pulse.floating', light / heavy], ['pulse.deep', heavy / light]] as const).map(([code, ratio]) => {
    const { zh, en } = pulseTerm(code);
    const score = sigmoid(clamp(8 * Math.log(ratio / RATIO), -40, 40));
    return { code, zh, en, modality: 'pulse', polarity: score >= 0.5 ? 'present' : 'absent', score, confidence: 0.7, evidence: [{ kind: 'measure', name: 'responseRatio', value: ratio, unit: '1', threshold: RATIO, source: "project's own convention" }] };
  });
}
