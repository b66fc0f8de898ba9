// Does a number that calls itself a confidence keep its word? Bins, expected calibration error, and the plot, for all benchmarks.

/** `claimed` 0…1; `outcome` 1 or 0, or a share. */
export interface Claim { claimed: number; outcome: number }
export interface Bin { /** mean of what was claimed */ claimed: number; /** mean of what came out */ observed: number; n: number }
export interface Curve { name: string; bins: readonly Bin[] }

function binOf(part: readonly Claim[]): Bin[] {
  if (part.length === 0) return [];
  const mean = (f: (p: Claim) => number) => part.reduce((s, p) => s + f(p), 0) / part.length;
  return [{ claimed: mean((p) => p.claimed), observed: mean((p) => p.outcome), n: part.length }];
}

/** Bins of equal count, by rising claim. */
export function byCount(claims: readonly Claim[], bins = 8): Bin[] {
  const sorted = [...claims].sort((a, b) => a.claimed - b.claimed);
  return Array.from({ length: bins }, (_, k) => binOf(sorted.slice(Math.round((k * sorted.length) / bins), Math.round(((k + 1) * sorted.length) / bins)))).flat();
}

/** Bins between these edges, the last one included; empty ones left out. */
export function byEdges(claims: readonly Claim[], edges: readonly number[]): Bin[] {
  const last = edges.length - 2;
  return edges.slice(0, -1).flatMap((low, k) => binOf(claims.filter((c) => c.claimed >= low && (c.claimed < (edges[k + 1] as number) || (k === last && c.claimed <= (edges[k + 1] as number))))));
}

export const TENTHS: readonly number[] = Array.from({ length: 11 }, (_, k) => k / 10);

/** Expected calibration error: mean distance of claim and outcome, weighted by bin (Naeini, Cooper, Hauskrecht, AAAI 2015). NaN without bins. */
export function calibrationError(bins: readonly Bin[]): number {
  const n = bins.reduce((s, b) => s + b.n, 0);
  return bins.reduce((s, b) => s + b.n * Math.abs(b.claimed - b.observed), 0) / n;
}

/** "claimed → observed" of each bin, for a line of text. */
export const told = (bins: readonly Bin[]): string => bins.map((b) => `${b.claimed.toFixed(2)}→${b.observed.toFixed(2)} (${b.n})`).join('  ');

const COLOURS = ['#1f7a5c', '#c2571a', '#3a5fb0', '#a03a78', '#7a6a1f', '#555555', '#2b8a9a', '#8a4b2b'];
const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
interface Words { zh: string; en: string }

/** The curves as one SVG: claimed across, observed up, the diagonal is honesty, a dot's area by its number of cases. */
export function plot(curves: readonly Curve[], title: Words, axes: { claimed: Words; observed: Words } = { claimed: { zh: '自称', en: 'claimed' }, observed: { zh: '实际', en: 'observed' } }): string {
  const side = 320, left = 56, top = 46, width = 640, height = top + side + 54;
  const x = (v: number) => (left + v * side).toFixed(1), y = (v: number) => (top + (1 - v) * side).toFixed(1);
  const name = `${title.zh} ${title.en}`;
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Noto Sans CJK SC, sans-serif" font-size="12" fill="#222" role="img"><title>${escape(name)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="${left}" y="20" font-size="14" font-weight="600">${escape(title.zh)}</text><text x="${left}" y="37" fill="#555">${escape(title.en)}</text>`,
    `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="none" stroke="#999"/><path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>`];
  for (const v of [0, 0.25, 0.5, 0.75, 1]) out.push(`<text x="${x(v)}" y="${top + side + 16}" text-anchor="middle">${v}</text><text x="${left - 6}" y="${(Number(y(v)) + 4).toFixed(1)}" text-anchor="end">${v}</text>`);
  out.push(`<text x="${x(0.5)}" y="${top + side + 38}" text-anchor="middle">${escape(`${axes.claimed.zh} ${axes.claimed.en}`)}</text><text transform="translate(16 ${y(0.5)}) rotate(-90)" text-anchor="middle">${escape(`${axes.observed.zh} ${axes.observed.en}`)}</text>`);
  curves.forEach((c, i) => {
    const colour = COLOURS[i % COLOURS.length], most = Math.max(1, ...c.bins.map((b) => b.n)), n = c.bins.reduce((s, b) => s + b.n, 0);
    out.push(`<polyline points="${c.bins.map((b) => `${x(b.claimed)},${y(b.observed)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.6"/>`,
      ...c.bins.map((b) => `<circle cx="${x(b.claimed)}" cy="${y(b.observed)}" r="${(1.5 + 3.5 * Math.sqrt(b.n / most)).toFixed(1)}" fill="${colour}" fill-opacity=".8"><title>${b.claimed.toFixed(2)} → ${b.observed.toFixed(2)}, ${Math.round(b.n)}</title></circle>`),
      `<rect x="${left + side + 18}" y="${top + 8 + 34 * i}" width="12" height="4" fill="${colour}"/><text x="${left + side + 36}" y="${top + 14 + 34 * i}">${escape(c.name)}</text><text x="${left + side + 36}" y="${top + 29 + 34 * i}" fill="#555">n ${Math.round(n)}, error ${calibrationError(c.bins).toFixed(3)}</text>`);
  });
  return out.join('\n') + '\n</svg>\n';
}
