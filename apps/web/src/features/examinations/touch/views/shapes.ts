// Rounded outlines for the drawings of the body.
export type Points = readonly (readonly [number, number])[];
/** `shape`: SVG path; `at`: where its words stand; `point`: an acupoint, with room for one line of words. */
export interface Drawn { id: string; shape: string; at: readonly [x: number, y: number]; point?: true }
/** One side of the body as drawn, from `top` to `height`. `outline`: paths that cannot be chosen; `labels`: what stands beside them; `fromBehind`: the person's left is at the left. */
export interface Drawing { top: number; height: number; outline: readonly string[]; labels: readonly { x: number; y: number; text: string }[]; fromBehind: boolean; parts: readonly Drawn[] }

export const WIDTH = 320;

export const mirrored = (p: Points): Points => p.map(([x, y]) => [WIDTH - x, y] as const);
export const box = (x: number, y: number, w: number, h: number): Points => [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];
const centre = (p: Points): [number, number] => [p.reduce((s, q) => s + q[0], 0) / p.length, p.reduce((s, q) => s + q[1], 0) / p.length];

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

export const one = (id: string, points: Points, radius = 3, at: readonly [number, number] = centre(points)): Drawn => ({ id, shape: closed(points, radius), at });
/** `points` of the side that is drawn at the left; the person's right, or in a drawing from behind the left. */
export function both(of: string, points: Points, radius = 6, fromBehind = false, at: readonly [number, number] = centre(points)): Drawn[] {
  const [first, second] = fromBehind ? ['left', 'right'] : ['right', 'left'];
  return [one(`${of}-${first}`, points, radius, at), one(`${of}-${second}`, mirrored(points), radius, [WIDTH - at[0], at[1]])];
}
/** A pair of acupoints as pills, large enough for a fingertip (24 px and more, WCAG 2.5.8). */
export function pills(code: string, x: number, y: number, fromBehind = false, width = 42): Drawn[] {
  return both(code, box(x - width / 2, y - 12, width, 24), 11, fromBehind).map((d) => ({ ...d, point: true }));
}
