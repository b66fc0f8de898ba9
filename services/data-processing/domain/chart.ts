// A week of one metric as a small SVG: readable by screen readers, without script, style sheet or outside reference.

export interface ChartDay { date: string; /** what the day comes to */ value: number; min: number; max: number }
export interface ChartInput {
  /** unique within a page; letters, digits and `-` */
  id: string;
  title: string;
  unit: string;
  /** all days of the axis, in order */
  dates: readonly string[];
  days: readonly ChartDay[];
  /** bars for sums; otherwise a line with the span from lowest to highest */
  kind: 'bars' | 'line';
  decimals: number;
}

const width = 640;
const height = 260;
const left = 64;
const right = 16;
const top = 40;
const bottom = 48;
const weekday = ['一', '二', '三', '四', '五', '六', '日'];

export function chartSvg(c: ChartInput): string {
  const fixed = (v: number) => v.toFixed(c.decimals);
  const all = c.days.flatMap((d) => (c.kind === 'bars' ? [0, d.value] : [d.min, d.max, d.value]));
  const ticks = niceTicks(Math.min(...all), Math.max(...all));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const step = (width - left - right) / c.dates.length;
  const x = (date: string) => r(left + step * (c.dates.indexOf(date) + 0.5));
  const y = (v: number) => r(top + (height - top - bottom) * (1 - (v - low) / (high - low)));
  const text = (px: number, py: number, anchor: string, words: string) => `<text x="${r(px)}" y="${r(py)}" text-anchor="${anchor}" font-size="13" fill="#333">${escape(words)}</text>`;
  const shown = c.days.filter((d) => c.dates.includes(d.date));
  const description = shown.length ? shown.map((d) => `${d.date}: ${fixed(d.value)}${c.kind === 'line' ? ` (${fixed(d.min)}–${fixed(d.max)})` : ''}`).join('; ') : '没有数据 no data';
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${c.id}-title ${c.id}-desc" font-family="sans-serif">`,
    `<title id="${c.id}-title">${escape(`${c.title}（${c.unit}）`)}</title>`,
    `<desc id="${c.id}-desc">${escape(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="22" font-size="15" font-weight="bold" fill="#111">${escape(`${c.title}（${c.unit}）`)}</text>`,
    ...ticks.map((t) => `<line x1="${left}" y1="${y(t)}" x2="${width - right}" y2="${y(t)}" stroke="#ddd"/>${text(left - 8, y(t) + 4, 'end', tickWords(t))}`),
    ...c.dates.map((d, i) => text(x(d), height - bottom + 20, 'middle', weekday[i % 7] as string) + text(x(d), height - bottom + 38, 'middle', d.slice(5).replace('-', '/'))),
  ];
  if (c.kind === 'bars') parts.push(...shown.map((d) => `<rect x="${r(x(d.date) - step * 0.3)}" y="${y(d.value)}" width="${r(step * 0.6)}" height="${r(y(0) - y(d.value))}" fill="#1f6f8b"/>`));
  else {
    parts.push(...shown.map((d) => `<line x1="${x(d.date)}" y1="${y(d.min)}" x2="${x(d.date)}" y2="${y(d.max)}" stroke="#7fb3c4" stroke-width="8" stroke-linecap="round"/>`));
    for (const run of runs(c.dates, shown)) if (run.length > 1) parts.push(`<polyline points="${run.map((d) => `${x(d.date)},${y(d.value)}`).join(' ')}" fill="none" stroke="#1f6f8b" stroke-width="2"/>`);
    parts.push(...shown.map((d) => `<circle cx="${x(d.date)}" cy="${y(d.value)}" r="4" fill="#1f6f8b"/>`));
  }
  return `${parts.join('')}</svg>`;
}

/** Days next to each other are joined; a day without a value breaks the line. */
function runs(dates: readonly string[], days: readonly ChartDay[]): ChartDay[][] {
  const out: ChartDay[][] = [[]];
  for (const date of dates) {
    const d = days.find((v) => v.date === date);
    if (d) (out.at(-1) as ChartDay[]).push(d);
    else out.push([]);
  }
  return out;
}

/** Three to seven round values that enclose both; steps of 1, 2 or 5 times a power of ten. */
export function niceTicks(low: number, high: number): number[] {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  // Values that are as good as equal get an axis of some height.
  const span = high - low > 1e-6 * Math.max(1, Math.abs(high)) ? high - low : Math.max(1, Math.abs(high) * 0.1);
  const raw = span / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 5, 10].find((s) => s * power >= raw) as number) * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

const tickWords = (t: number): string => String(t);
const r = (v: number): number => Math.round(v * 100) / 100;
const escape = (s: string): string => s.replace(/[&<>"']/g, (ch) => `&#${ch.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
