// The legs from the front, large enough for their points: the person's right is at the left, the outer side of each leg lies outwards.
import { both, pills, type Drawing } from './shapes.ts';

const OUTER = 76, INNER = 122;

export const legs: Drawing = {
  top: -14, height: 612, fromBehind: false, labels: [],
  outline: [
    'M30,22 C32,14 40,10 52,10 L268,10 C280,10 288,14 290,22 L286,120 C284,170 276,200 272,250 C272,330 262,420 254,480 L262,560 C264,590 258,604 240,604 L192,604 C180,604 176,590 178,570 L182,480 C182,420 172,330 172,250 L164,120 L156,120 L148,250 C148,330 138,420 138,480 L142,570 C144,590 140,604 128,604 L80,604 C62,604 56,590 58,560 L66,480 C58,420 48,330 48,250 C44,200 36,170 34,120Z',
  ],
  parts: [
    ...both('thigh', [[38, 22], [150, 22], [150, 130], [144, 198], [52, 198], [40, 130]], 10, false, [96, 90]),
    ...pills('ST34', 72, 176), ...pills('SP10', 122, 176),
    ...both('knee', [[53, 204], [145, 204], [145, 256], [53, 256]], 10),
    ...both('calf', [[53, 262], [145, 262], [140, 380], [136, 462], [68, 462], [58, 380]], 10, false, [101, 396]),
    ...pills('GB34', OUTER, 282), ...pills('SP9', INNER, 282), ...pills('ST36', OUTER, 312), ...pills('ST37', OUTER + 3, 342), ...pills('ST39', OUTER + 6, 372), ...pills('SP6', INNER - 6, 440),
    ...both('ankle', [[64, 468], [140, 468], [140, 506], [66, 506]], 8, false, [82, 487]),
    ...pills('KI3', 117, 487),
    ...both('foot-back', [[64, 512], [140, 512], [142, 570], [136, 598], [72, 598], [62, 570]], 10, false, [101, 580]),
    ...pills('LR3', 112, 540),
  ],
};
