// The outline of a connected set of cells at a level, by marching squares with straight interpolation between cell centres.

type Point = [number, number];

/**
 * `cells` are those ≥ `level` that hang together by their edges. Points are in cells, (0, 0) being the centre of the first; beyond the
 * grid everything lies below the level, half a cell out. Returns the longest closed loop: holes are not drawn.
 */
export function outline(v: Float64Array, rows: number, cols: number, cells: readonly number[], level: number): Point[] {
  const inside = new Set(cells);
  const value = (r: number, c: number): number => {
    const i = r * cols + c;
    if (r < 0 || c < 0 || r >= rows || c >= cols) return Number.NaN;
    return inside.has(i) ? Math.max(level, v[i] as number) : Math.min(v[i] as number, level - 1e-12);
  };
  /** Crossing between an inner and an outer cell. */
  const cross = (r: number, c: number, r2: number, c2: number): Point => {
    const a = value(r, c), b = value(r2, c2);
    const t = Number.isNaN(a) || Number.isNaN(b) ? 0.5 : Math.min(1, Math.max(0, (level - a) / (b - a)));
    return [c + t * (c2 - c), r + t * (r2 - r)];
  };
  const isIn = (r: number, c: number) => r >= 0 && c >= 0 && r < rows && c < cols && inside.has(r * cols + c);
  // Each square has four cells as corners; crossings are named by the edge of the lattice on which they lie.
  const next = new Map<string, { to: string; at: Point }>();
  let top = rows, bottom = 0, left = cols, right = 0;
  for (const i of cells) { const r = Math.floor(i / cols), c = i % cols; top = Math.min(top, r); bottom = Math.max(bottom, r); left = Math.min(left, c); right = Math.max(right, c); }
  for (let r = top - 1; r <= bottom; r++) for (let c = left - 1; c <= right; c++) {
    const corners = [[r, c], [r, c + 1], [r + 1, c + 1], [r + 1, c]] as const;
    const enter: { key: string; corner: number }[] = [], leave: { key: string; at: Point; corner: number }[] = [];
    corners.forEach(([y, x], k) => {
      const [y2, x2] = corners[(k + 1) % 4] as readonly [number, number];
      const a = isIn(y, x), b = isIn(y2, x2);
      if (a === b) return;
      const key = y === y2 ? `h${y},${Math.min(x, x2)}` : `v${Math.min(y, y2)},${x}`;
      // Going round clockwise, leaving the inside starts a segment that ends where the inside is entered again.
      if (a) leave.push({ key, at: cross(y, x, y2, x2), corner: k });
      else enter.push({ key, corner: (k + 1) % 4 });
    });
    // With two of each, cells that touch only by a corner are kept apart: each segment goes round its own cell.
    for (const l of leave) next.set(l.key, { to: (enter.find((e) => e.corner === l.corner) ?? enter[0] ?? l).key, at: l.at });
  }
  let best: Point[] = [];
  const done = new Set<string>();
  for (const start of next.keys()) {
    const loop: Point[] = [];
    for (let k = start; !done.has(k); ) {
      done.add(k);
      const n = next.get(k);
      if (!n) break;
      loop.push(n.at);
      k = n.to;
    }
    if (loop.length > best.length) best = loop;
  }
  return best;
}
