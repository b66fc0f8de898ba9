// The back from behind: the person's left is at the left. The points of the bladder line stand in pairs beside their vertebra.
import { BACK_POINTS } from '../places.ts';
import { both, one, box, pills, type Drawing } from './shapes.ts';

/** Under which vertebra each pair lies: T thoracic, L lumbar, S the holes of the sacrum. */
const VERTEBRA: Record<(typeof BACK_POINTS)[number], string> = { BL13: 'T3', BL14: 'T4', BL15: 'T5', BL17: 'T7', BL18: 'T9', BL19: 'T10', BL20: 'T11', BL21: 'T12', BL22: 'L1', BL23: 'L2', BL25: 'L4', BL27: 'S1', BL28: 'S2' };
const FIRST = 112, STEP = 26;
const y = (i: number) => FIRST + STEP * i;

export const back: Drawing = {
  top: 0, height: 470, fromBehind: true,
  outline: [
    'M160,4 C178,4 188,16 188,34 C188,52 178,66 160,66 C142,66 132,52 132,34 C132,16 142,4 160,4Z',
    'M144,62 L142,78 C118,86 66,84 48,98 C34,110 30,140 26,186 L46,190 L54,150 C56,220 58,270 58,312 C54,350 48,380 46,408 C44,436 50,456 60,466 L260,466 C270,456 276,436 274,408 C272,380 266,350 262,312 C262,270 264,220 266,150 L274,190 L294,186 C290,140 286,110 272,98 C254,84 202,86 178,78 L176,62Z',
  ],
  labels: BACK_POINTS.slice(0, -2).map((code, i) => ({ x: 160, y: y(i) + 4, text: VERTEBRA[code] })),
  parts: [
    ...both('back', [[56, 106], [94, 100], [94, 302], [62, 302], [56, 220]], 8, true), ...both('lumbar', [[62, 308], [94, 308], [94, 396], [54, 396]], 8, true),
    ...BACK_POINTS.flatMap((code, i) => pills(code, 119, y(i), true)),
    one('sacrum', box(143, y(11) - 14, 34, 56), 8),
  ],
};
