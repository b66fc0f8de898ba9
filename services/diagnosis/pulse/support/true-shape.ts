// The shape of a generated wave as it is, before any sensor, noise or filter of ours: the truth that a reading of it is held against.
import { beatBands } from '../domain/bands.ts';
import { findBeats } from '../domain/beats.ts';
import { fiducials } from '../domain/fiducials.ts';
import { morphology, type Morphology } from '../domain/morphology.ts';
import { templateMatch } from '../domain/signal-quality.ts';

/** `clean` is a noiseless wave at 100 Hz; undefined where fewer than five of its beats are alike. */
export function trueShape(clean: Float64Array): { measures: Morphology; beat: Float64Array } | undefined {
  const beats = fiducials(clean, findBeats(beatBands(clean)));
  return morphology(clean, beats, templateMatch(clean, beats));
}
