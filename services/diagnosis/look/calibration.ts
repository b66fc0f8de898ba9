// Does a number that calls itself a confidence keep its word? Reliability tables and the plot of them.
export interface Bin { /** mean of what was claimed */ claimed: number; /** mean of what came out */ observed: number; n: number }
export interface Reliability { name: string; n: number; /** mean distance of claim and outcome, weighted by bin (expected calibration error) */ error: number; bins: Bin[] }

/** Bins of equal count. `claimed` in 0…1, `outcome` 1 or 0 (or a share). Expected calibration error after Naeini et al., AAAI 2015. */
export function reliability(name: string, pairs: readonly { claimed: number; outcome: number }[], bins = 8): Reliability {
  const sorted = [...pairs].sort((a, b) => a.claimed - b.claimed);
  const out: Bin[] = [];
  for (let k = 0; k < bins; k++) {
    const part = sorted.slice(Math.round((k * sorted.length) / bins), Math.round(((k + 1) * sorted.length) / bins));
    if (part.length === 0) continue;
    const mean = (f: (p: { claimed: number; outcome: number }) => number) => part.reduce((s, p) => s + f(p), 0) / part.length;
    out.push({ claimed: mean((p) => p.claimed), observed: mean((p) => p.outcome), n: part.length });
  }
  const error = out.reduce((s, b) => s + (b.n / Math.max(1, pairs.length)) * Math.abs(b.claimed - b.observed), 0);
  return { name, n: pairs.length, error, bins: out };
}

const COLOURS = ['#1f7a5c', '#c2571a', '#3a5fb0', '#a03a78', '#7a6a1f', '#555555'];

/** The curves as one SVG: claimed across, observed up, the diagonal is honesty. */
export function plot(curves: readonly Reliability[], title: { zh: string; en: string }): string {
  const side = 320, left = 56, top = 46, width = 620, height = top + side + 54;
  const x = (v: number) => (left + v * side).toFixed(1), y = (v: number) => (top + (1 - v) * side).toFixed(1);
  const out = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Noto Sans CJK SC, sans-serif" font-size="12" fill="#222">`,
    `<rect width="${width}" height="${height}" fill="#fff"/><text x="${left}" y="20" font-size="14" font-weight="600">${title.zh}</text><text x="${left}" y="37" fill="#555">${title.en}</text>`,
    `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="none" stroke="#999"/><path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#bbb" stroke-dasharray="4 4"/>`];
  for (const v of [0, 0.25, 0.5, 0.75, 1]) out.push(`<text x="${x(v)}" y="${top + side + 16}" text-anchor="middle">${v}</text><text x="${left - 6}" y="${Number(y(v)) + 4}" text-anchor="end">${v}</text>`);
  out.push(`<text x="${x(0.5)}" y="${top + side + 38}" text-anchor="middle">自称 claimed</text><text transform="translate(16 ${y(0.5)}) rotate(-90)" text-anchor="middle">实际 observed</text>`);
  curves.forEach((c, i) => {
    const colour = COLOURS[i % COLOURS.length];
    out.push(`<polyline points="${c.bins.map((b) => `${x(b.claimed)},${y(b.observed)}`).join(' ')}" fill="none" stroke="${colour}" stroke-width="1.6"/>`,
      ...c.bins.map((b) => `<circle cx="${x(b.claimed)}" cy="${y(b.observed)}" r="3" fill="${colour}"/>`),
      `<rect x="${left + side + 18}" y="${top + 8 + 34 * i}" width="12" height="4" fill="${colour}"/><text x="${left + side + 36}" y="${top + 14 + 34 * i}">${c.name}</text><text x="${left + side + 36}" y="${top + 29 + 34 * i}" fill="#555">n ${c.n}, error ${c.error.toFixed(3)}</text>`);
  });
  return out.join('\n') + '\n</svg>\n';
}
