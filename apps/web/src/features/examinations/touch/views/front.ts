// The body from the front: the person's right is at the left.
import { both, box, one, type Drawing, type Points } from './shapes.ts';

/** Four fingers of a right hand that hangs down, palm to the front. */
const fingers: Points = [[19, 328], [55, 333], ...[[52, 362], [46, 368], [42, 350], [40, 373], [33, 375], [31, 351], [28, 373], [21, 372], [21, 349], [16, 364], [11, 361]] as [number, number][]];
const palm: Points = [[29, 284], [60, 290], [56, 329], [20, 324], [18, 314], [9, 327], [3, 322], [8, 305], [21, 292]];
const sole: Points = [[112, 546], [146, 546], [152, 572], [148, 600], [136, 608], [112, 606], [99, 594], [100, 572]];

/** The abdomen is parted by two lines down and two across: nine fields, each 52 by 46. */
const [LEFT, TOP, W, H] = [82, 194, 52, 46];
const cell = (id: string, column: number, row: number) => one(id, box(LEFT + column * W, TOP + row * H, W, H));

export const front: Drawing = {
  top: 0, height: 612, fromBehind: false, labels: [],
  outline: [
    'M160,4 C182,4 194,22 194,44 C194,68 182,88 160,88 C138,88 126,68 126,44 C126,22 138,4 160,4Z',
    'M130,80 L130,100 C116,104 92,104 82,116 C74,126 76,160 78,196 C80,250 80,300 80,336 C80,348 84,356 90,362 L92,400 L100,446 L152,446 L158,372 L162,372 L168,446 L220,446 L228,400 L230,362 C236,356 240,348 240,336 C240,300 240,250 242,196 C244,160 246,126 238,116 C228,104 204,104 190,100 L190,80Z',
    'M80,116 C66,120 58,140 42,196 L74,204 L80,160Z M240,116 C254,120 262,140 278,196 L246,204 L240,160Z',
  ],
  parts: [
    one('forehead', [[131, 42], [135, 22], [150, 9], [170, 9], [185, 22], [189, 42]], 8, [160, 28]),
    one('face', [[131, 46], [189, 46], [187, 66], [174, 84], [146, 84], [133, 66]], 8, [160, 64]),
    ...both('neck', box(132, 88, 26, 25), 5), ...both('chest', [[94, 117], [158, 117], [158, 190], [84, 190], [83, 150]], 10),
    cell('hypochondrium-right', 0, 0), cell('epigastrium', 1, 0), cell('hypochondrium-left', 2, 0),
    cell('lateral-abdomen-right', 0, 1), cell('umbilical', 1, 1), cell('lateral-abdomen-left', 2, 1),
    cell('lateral-lower-abdomen-right', 0, 2), cell('lower-abdomen', 1, 2), cell('lateral-lower-abdomen-left', 2, 2),
    ...both('forearm', [[42, 196], [74, 204], [60, 284], [28, 278]]), ...both('palm', palm, 5, false, [39, 307]), ...both('fingers', fingers, 4, false, [34, 343]),
    ...both('thigh', [[92, 364], [157, 374], [152, 440], [101, 440]]),
    ...both('calf', [[100, 446], [152, 446], [146, 508], [110, 508]]), ...both('ankle', [[110, 512], [146, 512], [146, 540], [110, 540]]), ...both('sole', sole, 12, false, [126, 577]),
  ],
};
