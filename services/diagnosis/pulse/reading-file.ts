// What reading a pulse file gives, from any format.
import type { Calibration, Channel } from './domain/channels.ts';

export interface PulseFile {
  /** NaN where the file has no number */
  samples: Float64Array;
  /** samples a second by the file's own header or time column */
  rateHz?: number;
  /** name of the column that was read */
  column?: string;
  /** of a recording at several places and depths; `samples` is then the one with the widest swing */
  channels?: Channel[];
  calibration?: Calibration;
}
