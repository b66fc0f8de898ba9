// A sensor grid as SVG: its readings in colour, the outlines that were found (solid) and those that are known to be there (dashed).
import type { MapReading } from '../domain/maps.ts';
import type { TrueArea } from './maps.ts';

const SCALE = 3; // pixels a mm

export function drawMap(values: readonly (readonly (number | null)[])[], m: MapReading, truth: readonly TrueArea[]): string {
  const flat = values.flat().filter((v): v is number => v !== null).sort((a, b) => a - b);
  const low = flat[Math.floor(0.02 * flat.length)] ?? 0, high = flat[Math.floor(0.98 * flat.length)] ?? 1;
  const p = m.pitchMm * SCALE, w = m.cols * p, h = m.rows * p;
  const colour = (v: number | null) => (v === null ? '#888' : `hsl(${Math.round(240 - 240 * Math.min(1, Math.max(0, (v - low) / (high - low || 1))))} 70% 55%)`);
  const cells = values.flatMap((row, r) => row.map((v, c) => `<rect x="${(c * p).toFixed(1)}" y="${(r * p).toFixed(1)}" width="${(p + 0.3).toFixed(1)}" height="${(p + 0.3).toFixed(1)}" fill="${colour(v)}"/>`));
  const known = truth.map((t) => `<ellipse cx="${(t.x * SCALE).toFixed(1)}" cy="${(t.y * SCALE).toFixed(1)}" rx="${(t.a * SCALE).toFixed(1)}" ry="${(t.b * SCALE).toFixed(1)}" transform="rotate(${((t.turn * 180) / Math.PI).toFixed(1)} ${(t.x * SCALE).toFixed(1)} ${(t.y * SCALE).toFixed(1)})" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="6 4"/>`);
  const found = m.areas.map((a) => `<polygon points="${a.contourMm.map(([x, y]) => `${(x * SCALE).toFixed(1)},${(y * SCALE).toFixed(1)}`).join(' ')}" fill="none" stroke="#fff" stroke-width="2.5"/><text x="${(a.centreMm[0] * SCALE).toFixed(0)}" y="${(a.centreMm[1] * SCALE).toFixed(0)}" font-size="14" fill="#fff" text-anchor="middle">${a.kind} ${a.contrast.toFixed(1)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -24 ${w.toFixed(0)} ${(h + 24).toFixed(0)}" width="${w.toFixed(0)}"><text x="4" y="-7" font-size="14">${low.toFixed(1)}–${high.toFixed(1)} ${m.unit}; noise ${m.noise.toFixed(2)}; grey: no reading; dashed: truth; white: found</text>${cells.join('')}${known.join('')}${found.join('')}</svg>\n`;
}
