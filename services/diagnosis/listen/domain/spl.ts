// Speech level at one metre, where the microphone is calibrated.
import type { Calibration } from './call.ts';
import type { Measures } from './measures.ts';

/** dB SPL, by the inverse square law; null without calibration or speech. */
export function splAtOneMetre(m: Measures, c: Calibration | undefined): number | null {
  if (!c) return null;
  let sum = 0, n = 0;
  for (const s of m.speech)
    for (let i = Math.floor(s.from / m.features.step); i < Math.min(m.features.db.length, s.to / m.features.step); i++) { sum += 10 ** ((m.features.db[i] as number) / 10); n++; }
  return n === 0 ? null : 10 * Math.log10(sum / n) + c.dbSplAtFullScale + 20 * Math.log10(c.metres);
}
