// Where the arrows run: like lines of an underground map, in tracks between the rows and lanes beside them.
import type { Box, Call, House } from './house.ts';

export interface Place { x: number; y: number; w: number; h: number }
/** Calls drawn as one line: everything one service calls, or many services that call the same one. */
export interface Bundle { key: string; /** whose colour it has */ owner: string; calls: Call[] }
export interface Route { bundle: Bundle; points: [number, number][] }

/** From this many callers in one row on, their arrows to one service run together. */
const together = 3;
export const trackStep = 11;
const portStep = 13;

export function bundles(house: House): Bundle[] {
  const row = new Map(house.rows.flat().map((b) => [b.name, b.row]));
  const fanIn = new Map<string, Call[]>();
  for (const c of house.calls) {
    const key = `${row.get(c.from)}>${c.to}`;
    fanIn.set(key, [...(fanIn.get(key) ?? []), c]);
  }
  const joined = [...fanIn].filter(([, calls]) => calls.length >= together && new Set(calls.map((c) => c.from)).size === calls.length);
  const taken = new Set(joined.flatMap(([, calls]) => calls));
  const out: Bundle[] = joined.map(([key, calls]) => ({ key, owner: calls[0]?.to ?? '', calls }));
  for (const from of new Set(house.calls.map((c) => c.from))) {
    const calls = house.calls.filter((c) => c.from === from && !taken.has(c));
    if (calls.length) out.push({ key: from, owner: from, calls });
  }
  return out;
}

interface Way { call: Call; from: Box; to: Box; leave: 'top' | 'bottom'; arrive: 'top' | 'bottom'; gapOut: number; gapIn: number }

/** Gap g lies under row g. Calls within the last row run above it, all others of one row below it. */
function wayOf(call: Call, from: Box, to: Box, rows: number): Way {
  const up = to.row < from.row || (to.row === from.row && from.row === rows - 1);
  const leave = up ? 'top' : 'bottom';
  const arrive = to.row === from.row ? leave : up ? 'bottom' : 'top';
  return { call, from, to, leave, arrive, gapOut: leave === 'top' ? from.row - 1 : from.row, gapIn: arrive === 'top' ? to.row - 1 : to.row };
}

/** How many tracks each gap needs. */
export function tracks(house: House): Bundle[][] {
  const gaps: Bundle[][] = house.rows.map(() => []);
  const boxes = new Map(house.rows.flat().map((b) => [b.name, b]));
  for (const b of bundles(house)) for (const c of b.calls) {
    const w = wayOf(c, boxes.get(c.from) as Box, boxes.get(c.to) as Box, house.rows.length);
    for (const g of [w.gapOut, w.gapIn]) if (!gaps[g]?.includes(b)) gaps[g]?.push(b);
  }
  return gaps;
}

/** `gapTop[g]` is the y of the first track under row g; lanes run left of `left` and right of `right`. */
export function route(house: House, places: ReadonlyMap<string, Place>, gapTop: readonly number[], sides: { left: number; right: number }): Route[] {
  const gaps = tracks(house);
  const boxes = new Map(house.rows.flat().map((b) => [b.name, b]));
  const all = [...new Set(gaps.flat())];
  const at = (name: string) => places.get(name) as Place;
  const centre = (name: string) => at(name).x + at(name).w / 2;
  const ways = new Map(all.map((b) => [b, b.calls.map((c) => wayOf(c, boxes.get(c.from) as Box, boxes.get(c.to) as Box, house.rows.length))]));
  const trackY = (g: number, b: Bundle) => (gapTop[g] ?? 0) + (gaps[g] ?? []).indexOf(b) * trackStep;

  // Each bundle that touches a side of a box has a port of its own there, ordered by where it comes from.
  const ports = new Map<string, Bundle[]>();
  for (const [b, list] of ways) for (const w of list) for (const key of [`${w.from.name}/${w.leave}`, `${w.to.name}/${w.arrive}`]) {
    const there = ports.get(key) ?? [];
    if (!there.includes(b)) ports.set(key, [...there, b]);
  }
  const pull = (b: Bundle, box: string) => { const others = b.calls.map((c) => (c.from === box ? c.to : c.from)).filter((n) => n !== box).map(centre); return others.reduce((s, x) => s + x, 0) / (others.length || 1); };
  for (const [key, list] of ports) { const box = key.split('/')[0] ?? ''; ports.set(key, [...list].sort((a, b) => pull(a, box) - pull(b, box))); }
  const portX = (box: string, side: string, b: Bundle) => { const list = ports.get(`${box}/${side}`) ?? []; return centre(box) + (list.indexOf(b) - (list.length - 1) / 2) * portStep; };

  const lanes = { left: [] as Bundle[], right: [] as Bundle[] };
  const laneX = (b: Bundle) => {
    const side = lanes.left.includes(b) ? 'left' : 'right';
    return side === 'left' ? sides.left - lanes.left.indexOf(b) * trackStep : sides.right + lanes.right.indexOf(b) * trackStep;
  };
  for (const [b, list] of ways) {
    const far = list.filter((w) => w.gapOut !== w.gapIn);
    if (far.length === 0) continue;
    const mean = far.reduce((s, w) => s + centre(w.from.name) + centre(w.to.name), 0) / (2 * far.length);
    lanes[mean < (sides.left + sides.right) / 2 ? 'left' : 'right'].push(b);
  }

  return [...ways].flatMap(([bundle, list]) => list.map((w): Route => {
    const x1 = portX(w.from.name, w.leave, bundle);
    const x2 = portX(w.to.name, w.arrive, bundle);
    const y1 = w.leave === 'top' ? at(w.from.name).y : at(w.from.name).y + at(w.from.name).h;
    const y2 = w.arrive === 'top' ? at(w.to.name).y : at(w.to.name).y + at(w.to.name).h;
    const out = trackY(w.gapOut, bundle);
    const back = trackY(w.gapIn, bundle);
    const between: [number, number][] = w.gapOut === w.gapIn ? [] : [[laneX(bundle), out], [laneX(bundle), back]];
    return { bundle, points: [[x1, y1], [x1, out], ...between, [x2, back], [x2, y2]] };
  }));
}
