// The parts of the body that are drawn, and what can be said of each. Names and ids are those of the palpation service.
export type Side = 'left' | 'right' | 'midline';
export type Field = 'nrs' | 'pressure' | 'tension' | 'distension' | 'feel' | 'reaches' | 'moisture' | 'edema' | 'celsius';
/** `shape`: SVG path in a drawing 320 wide and 612 high, seen from the front: the person's right is at the left. `at`: where its words stand. */
export interface Place { id: string; region: string; side: Side; shape: string; at: readonly [x: number, y: number]; fields: readonly Field[]; /** limbs are mostly alike on both sides */ pairs: boolean }

export const WIDTH = 320;
export const HEIGHT = 612;

const abdomen: readonly Field[] = ['nrs', 'pressure', 'tension', 'distension', 'feel', 'celsius'];
const end: readonly Field[] = ['feel', 'reaches', 'moisture', 'celsius'];
const limb: readonly Field[] = ['feel', 'moisture', 'celsius'];
const swelling: readonly Field[] = ['edema', 'feel', 'celsius'];
const skin: readonly Field[] = ['feel', 'moisture', 'celsius'];

type Points = readonly (readonly [number, number])[];
const mirrored = (p: Points): Points => p.map(([x, y]) => [WIDTH - x, y] as const);
/** A closed outline whose corners are rounded by at most `radius`. */
function closed(p: Points, radius: number): string {
  const n = p.length;
  const towards = (a: readonly [number, number], b: readonly [number, number]) => {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const k = Math.min(radius, length / 2) / length;
    return `${(a[0] + (b[0] - a[0]) * k).toFixed(1)},${(a[1] + (b[1] - a[1]) * k).toFixed(1)}`;
  };
  return `${p.map((q, i) => `${i === 0 ? 'M' : 'L'}${towards(q, p[(i + n - 1) % n]!)}Q${q.join(',')} ${towards(q, p[(i + 1) % n]!)}`).join('')}Z`;
}
const centre = (p: Points): [number, number] => [p.reduce((s, q) => s + q[0], 0) / p.length, p.reduce((s, q) => s + q[1], 0) / p.length];
const box = (x: number, y: number, w: number, h: number): Points => [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];

function one(region: string, side: Side, points: Points, fields: readonly Field[], pairs: boolean, radius = 3, at = centre(points)): Place {
  return { id: side === 'midline' ? region : `${region}-${side}`, region, side, shape: closed(points, radius), at, fields, pairs };
}
/** `points` of the person's right. */
function both(region: string, points: Points, fields: readonly Field[], pairs: boolean, radius = 6, at = centre(points)): Place[] {
  return [one(region, 'right', points, fields, pairs, radius, at), one(region, 'left', mirrored(points), fields, pairs, radius, [WIDTH - at[0], at[1]])];
}
/** Four fingers of a right hand that hangs down, palm to the front. */
const fingers: Points = [[19, 328], [55, 333], ...[[52, 362], [46, 368], [42, 350], [40, 373], [33, 375], [31, 351], [28, 373], [21, 372], [21, 349], [16, 364], [11, 361]] as [number, number][]];
const palm: Points = [[29, 284], [60, 290], [56, 329], [20, 324], [18, 314], [9, 327], [3, 322], [8, 305], [21, 292]];
const sole: Points = [[112, 546], [146, 546], [152, 572], [148, 600], [136, 608], [112, 606], [99, 594], [100, 572]];

/** The abdomen is parted by two lines down and two across: nine fields, each 52 by 46. */
const [LEFT, TOP, W, H] = [82, 194, 52, 46];
const cell = (column: number, row: number): Points => box(LEFT + column * W, TOP + row * H, W, H);

/** In the order in which arrow keys go: from head to foot. */
export const PLACES: readonly Place[] = [
  one('forehead', 'midline', [[131, 42], [135, 22], [150, 9], [170, 9], [185, 22], [189, 42]], skin, false, 8, [160, 28]),
  ...both('chest', [[94, 112], [158, 106], [158, 190], [84, 190], [83, 150]], ['nrs', ...skin], false, 10),
  one('hypochondrium', 'right', cell(0, 0), abdomen, false), one('epigastrium', 'midline', cell(1, 0), abdomen, false), one('hypochondrium', 'left', cell(2, 0), abdomen, false),
  one('lateral-abdomen', 'right', cell(0, 1), abdomen, false), one('umbilical', 'midline', cell(1, 1), abdomen, false), one('lateral-abdomen', 'left', cell(2, 1), abdomen, false),
  one('lateral-lower-abdomen', 'right', cell(0, 2), abdomen, false), one('lower-abdomen', 'midline', cell(1, 2), abdomen, false), one('lateral-lower-abdomen', 'left', cell(2, 2), abdomen, false),
  ...both('forearm', [[42, 196], [74, 204], [60, 284], [28, 278]], limb, true),
  ...both('palm', palm, end, true, 5, [39, 307]),
  ...both('fingers', fingers, end, true, 4, [34, 343]),
  ...both('calf', [[100, 446], [152, 446], [146, 508], [110, 508]], ['edema', ...limb], true),
  ...both('ankle', [[110, 512], [146, 512], [146, 540], [110, 540]], swelling, true),
  ...both('sole', sole, end, true, 12, [126, 577]),
];

export const placeOf = (id: string): Place | undefined => PLACES.find((p) => p.id === id);
/** The same part on the other side; undefined for single parts. */
export const otherSide = (p: Place): Place | undefined => PLACES.find((q) => q.region === p.region && q.side !== p.side);
