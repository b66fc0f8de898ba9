// All raw measures of one tongue, before any of them is called a sign.
import { colours } from './colours.ts';
import type { Colours } from './colours.ts';
import { fissures } from './fissures.ts';
import type { Fissures } from './fissures.ts';
import type { Frame } from './frame.ts';
import { regionsOf } from './regions.ts';
import { shape } from './shape.ts';
import type { Shape } from './shape.ts';
import { toothMarks } from './tooth-marks.ts';
import type { ToothMarks } from './tooth-marks.ts';
import type { WhiteBalance } from './white-balance.ts';

export interface Measured { frame: Frame; balance: WhiteBalance; colours: Colours; fissures: Fissures; teeth: ToothMarks; shape: Shape; /** see regionsOf */ regions: Uint8Array }

export function measure(frame: Frame, balance: WhiteBalance): Measured {
  return { frame, balance, colours: colours(frame, balance), fissures: fissures(frame), teeth: toothMarks(frame), shape: shape(frame), regions: regionsOf(frame) };
}
