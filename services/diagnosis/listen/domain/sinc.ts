// Windowed sinc interpolation of an even sequence of correlations, and the maximum between its samples.

/**
 * Value at `x` of a sequence r that is even (r[-i] = r[i]) and known for |i| ≤ last. `depth` samples on either side take part,
 * under a Hann-shaped taper (Boersma 1993, eq. 22). Where fewer than three samples are left on one side the sinc has nothing to stand
 * on: with two it is a cubic through the four neighbours, with one a straight line (the grades of Praat's "vector value interpolation").
 */
export function interpolateEven(r: Float64Array, last: number, x: number, depth: number): number {
  const left = Math.floor(x);
  const fraction = x - left;
  if (fraction < 1e-12) return r[left] as number;
  const reach = Math.min(depth, last - left);
  if (reach < 1) return r[left] as number;
  if (reach < 3) {
    const a = r[left < 1 ? 1 - left : left - 1] as number, b = r[left] as number, c = r[left + 1] as number;
    if (reach === 1) return b + fraction * (c - b);
    const d = r[left + 2] as number;
    const from = 0.5 * (c - a), to = 0.5 * (d - b), rest = 1 - fraction;
    return b * rest + c * fraction + fraction * rest * ((from + b - c) * rest + (c - b - to) * fraction);
  }
  const scale = Math.sin(Math.PI * fraction) / Math.PI;
  let sum = 0;
  // Left side: distances fraction, fraction+1, …; right side: 1−fraction, 2−fraction, …
  const da = Math.PI / (fraction + reach);
  const db = Math.PI / (1 - fraction + reach);
  let ca = Math.cos(fraction * da), sa = Math.sin(fraction * da);
  let cb = Math.cos((1 - fraction) * db), sb = Math.sin((1 - fraction) * db);
  const ta = Math.cos(da), ua = Math.sin(da), tb = Math.cos(db), ub = Math.sin(db);
  let sign = scale;
  for (let j = 0; j < reach; j++) {
    const i = left - j;
    sum += (sign / (fraction + j)) * (0.5 + 0.5 * ca) * (r[i < 0 ? -i : i] as number);
    sum += (sign / (1 - fraction + j)) * (0.5 + 0.5 * cb) * (r[left + 1 + j] as number);
    sign = -sign;
    const a = ca * ta - sa * ua; sa = sa * ta + ca * ua; ca = a;
    const b = cb * tb - sb * ub; sb = sb * tb + cb * ub; cb = b;
  }
  return sum;
}

/** The maximum near sample `i` (a local maximum of r): place and height, by parabolas through ever closer interpolated points. */
export function refineMaximum(r: Float64Array, last: number, i: number, depth: number): { x: number; y: number } {
  let x = i;
  let best = r[i] as number;
  for (let h = 0.5; h > 1e-4; h /= 4) {
    const a = interpolateEven(r, last, x - h, depth);
    const b = interpolateEven(r, last, x + h, depth);
    const bend = a - 2 * best + b;
    const shift = bend < 0 ? Math.max(-h, Math.min(h, (0.5 * h * (a - b)) / bend)) : a > b ? -h : h;
    const to = Math.max(i - 1, Math.min(i + 1, x + shift));
    const y = interpolateEven(r, last, to, depth);
    const moved = Math.abs(to - x);
    if (y >= best) { x = to; best = y; }
    // Once a narrow parabola agrees with its own centre, narrower ones have nothing to add.
    if (h < 0.2 && moved < 1e-4) break;
  }
  return { x, y: best };
}
