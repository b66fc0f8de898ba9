// SVG by hand: a reliability plot, and a wave with its beats.
export interface Bin { from: number; n: number; confidence: number; right: number }

const escape = (text: string): string => text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

/** Share right against confidence, a point a tenth of confidence, its size by how many; the diagonal is perfect. */
export function reliabilitySvg(bins: readonly Bin[], title: string): string {
  const x = (v: number) => (60 + 400 * v).toFixed(1);
  const y = (v: number) => (430 - 400 * v).toFixed(1);
  const most = Math.max(...bins.map((b) => b.n));
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].map((v) => `<path d="M${x(v)} ${y(0)}V${y(1)}M${x(0)} ${y(v)}H${x(1)}" stroke="#ddd"/><text x="${x(v)}" y="448" text-anchor="middle">${v}</text><text x="52" y="${Number(y(v)) + 4}" text-anchor="end">${v}</text>`).join('');
  const points = bins.filter((b) => b.n > 0);
  const dots = points.map((b) => `<circle cx="${x(b.confidence)}" cy="${y(b.right)}" r="${(4 + 10 * Math.sqrt(b.n / most)).toFixed(1)}" fill="#1a7f5a" fill-opacity=".75"><title>${b.n}: ${b.confidence.toFixed(3)} → ${b.right.toFixed(3)}</title></circle>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 500 490" font-family="sans-serif" font-size="12"><title>${escape(title)}</title><rect width="500" height="490" fill="#fff"/>${grid}<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4"/><polyline fill="none" stroke="#1a7f5a" points="${points.map((b) => `${x(b.confidence)},${y(b.right)}`).join(' ')}"/>${dots}<text x="260" y="466" text-anchor="middle">confidence 把握</text><text transform="translate(18 230) rotate(-90)" text-anchor="middle">share right 正确率</text><text x="260" y="484" text-anchor="middle" font-size="10">${escape(title)}</text></svg>\n`;
}

/** A wave over its seconds with a line at each beat. */
export function waveSvg(values: readonly number[], rateHz: number, beats: readonly number[], seconds: number): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (s: number) => ((960 * s) / seconds).toFixed(1);
  const y = (v: number) => (150 - (140 * (v - low)) / (high - low || 1)).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 160" width="960" height="160"><rect width="960" height="160" fill="#fff"/>${beats.map((b) => `<path d="M${x(b)} 0V160" stroke="#d33" stroke-opacity=".5"/>`).join('')}<polyline fill="none" stroke="#135" stroke-width="1.5" points="${values.map((v, i) => `${x(i / rateHz)},${y(v)}`).join(' ')}"/></svg>`;
}
