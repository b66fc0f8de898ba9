// Said probability against how often it was right, as bins and as a plot of our own figures.
export interface Point { said: number; right: boolean }
export interface Bin { said: number; right: number; n: number }

const EDGES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.000001];

export function reliability(points: readonly Point[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((low, i) => {
    const inside = points.filter((p) => p.said >= low && p.said < (EDGES[i + 1] as number));
    if (inside.length === 0) return [];
    return [{ n: inside.length, said: inside.reduce((s, p) => s + p.said, 0) / inside.length, right: inside.filter((p) => p.right).length / inside.length }];
  });
}

/** A square plot with the diagonal; the area of a dot grows with its number of cases. */
export function reliabilitySvg(bins: readonly Bin[], title: string): string {
  const x = (v: number) => (60 + v * 320).toFixed(1), y = (v: number) => (360 - v * 320).toFixed(1);
  const most = Math.max(1, ...bins.map((b) => b.n));
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((v) => `<text x="${x(v)}" y="380" text-anchor="middle">${v}</text><text x="52" y="${(Number(y(v)) + 4).toFixed(1)}" text-anchor="end">${v}</text>`).join('');
  const dots = bins.map((b) => `<circle cx="${x(b.said)}" cy="${y(b.right)}" r="${(3 + 9 * Math.sqrt(b.n / most)).toFixed(1)}" fill="#2f6f8f" fill-opacity=".75"><title>said ${b.said.toFixed(2)}, right ${b.right.toFixed(2)}, ${b.n} cases</title></circle>`).join('');
  const line = bins.map((b, i) => `${i === 0 ? 'M' : 'L'}${x(b.said)} ${y(b.right)}`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 420 420" font-family="sans-serif" font-size="12" role="img"><title>${title}</title><rect width="420" height="420" fill="#fff"/><path d="M60 40V360H380" fill="none" stroke="#555"/><path d="M60 360L380 40" stroke="#aaa" stroke-dasharray="4 4"/><path d="${line}" fill="none" stroke="#2f6f8f"/>${dots}${ticks}<text x="220" y="22" text-anchor="middle" font-size="13">${title}</text><text x="220" y="404" text-anchor="middle">said</text><text x="16" y="200" text-anchor="middle" transform="rotate(-90 16 200)">right</text></svg>\n`;
}
