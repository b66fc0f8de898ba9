// SVG by hand: a wave with its beats.
/** A wave over its seconds with a line at each beat. */
export function waveSvg(values: readonly number[], rateHz: number, beats: readonly number[], seconds: number): string {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (s: number) => ((960 * s) / seconds).toFixed(1);
  const y = (v: number) => (150 - (140 * (v - low)) / (high - low || 1)).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 160" width="960" height="160"><rect width="960" height="160" fill="#fff"/>${beats.map((b) => `<path d="M${x(b)} 0V160" stroke="#d33" stroke-opacity=".5"/>`).join('')}<polyline fill="none" stroke="#135" stroke-width="1.5" points="${values.map((v, i) => `${x(i / rateHz)},${y(v)}`).join(' ')}"/></svg>`;
}
