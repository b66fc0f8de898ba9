// Pictures of recordings for looking at what went wrong: a spectrogram as SVG, with pitch tracks or events over it.
import { decimateTo } from '../domain/decimate.ts';
import { makeFft } from '../domain/fft.ts';
import type { Scene } from './scenes.ts';

const WIDTH = 900;
const HEIGHT = 240;
const TOP_HZ = 4000;

/** Grey levels in columns of some 225, up to 4 kHz; darker is louder over 60 dB. */
function spectrogram(samples: Float32Array, rate0: number): string {
  const { samples: x, rate } = decimateTo(samples, rate0, 8000);
  const size = 256, fft = makeFft(size), cols = Math.min(225, Math.max(20, Math.floor((x.length / rate) * 100))), rows = 60;
  const db: number[][] = [];
  let most = -Infinity;
  for (let c = 0; c < cols; c++) {
    const start = Math.round(((c + 0.5) / cols) * x.length - size / 2);
    fft.im.fill(0);
    for (let i = 0; i < size; i++) fft.re[i] = (x[start + i] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / size));
    fft.run();
    db.push(Array.from({ length: rows }, (_, r) => {
      const bin = Math.min(size / 2 - 1, Math.max(1, Math.round((((r + 0.5) / rows) * TOP_HZ * size) / rate)));
      const v = 10 * Math.log10((fft.re[bin] as number) ** 2 + (fft.im[bin] as number) ** 2 + 1e-12);
      most = Math.max(most, v);
      return v;
    }));
  }
  const w = WIDTH / cols, h = HEIGHT / rows;
  return db.flatMap((col, c) => col.flatMap((v, r) => {
    const dark = Math.max(0, 1 + (v - most) / 60);
    return dark < 0.05 ? [] : [`<rect x="${(c * w).toFixed(1)}" y="${(HEIGHT - (r + 1) * h).toFixed(1)}" width="${(w + 0.2).toFixed(1)}" height="${(h + 0.2).toFixed(1)}" fill-opacity="${dark.toFixed(2)}"/>`];
  })).join('');
}

const frame = (title: string, body: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -22 ${WIDTH} ${HEIGHT + 50}" width="${WIDTH}" font-family="sans-serif" font-size="13"><rect y="-22" width="${WIDTH}" height="${HEIGHT + 50}" fill="#fff"/><text x="4" y="-7">${title}</text>${body}</svg>\n`;

/** Ours blue, Praat's orange rings; the scale of the tracks goes to 600 Hz over the whole height. */
export function drawTracks(name: string, samples: Float32Array, rate: number, ours: readonly number[], praat: readonly number[]): string {
  const place = (i: number, n: number, hz: number) => ({ x: (((i + 0.5) / n) * WIDTH).toFixed(1), y: (HEIGHT * (1 - hz / 600)).toFixed(1) });
  const dots = (hz: readonly number[], style: string, r: number) => hz.map((v, i) => { const p = place(i, hz.length, v); return v > 0 ? `<circle cx="${p.x}" cy="${p.y}" r="${r}" ${style}/>` : ''; }).join('');
  return frame(`${name}: ours blue, Praat orange (0–600 Hz) over the spectrogram (0–4 kHz)`, spectrogram(samples, rate) + dots(praat, 'fill="none" stroke="#dd6b20" stroke-width="2"', 5) + dots(ours, 'fill="#3182ce"', 2.5));
}

/** Truth as bars above the lower edge, what was found as bars beneath it. */
export function drawScene(title: string, scene: Scene, found: readonly { kind: string; from: number; to: number }[]): string {
  const seconds = scene.samples.length / scene.rate;
  const colour: Record<string, string> = { cough: '#c53030', sigh: '#2b6cb0', breath: '#2f855a' };
  const bar = (e: { kind: string; from: number; to: number }, y: number) => `<rect x="${((e.from / seconds) * WIDTH).toFixed(1)}" y="${y}" width="${(((e.to - e.from) / seconds) * WIDTH).toFixed(1)}" height="9" fill="${colour[e.kind] ?? '#000'}"/><text x="${((e.from / seconds) * WIDTH).toFixed(1)}" y="${y + 9}" font-size="9" fill="#fff">${e.kind}</text>`;
  return frame(`${title}: truth above, found beneath`, spectrogram(scene.samples, scene.rate) + scene.events.map((e) => bar(e, HEIGHT + 3)).join('') + found.map((e) => bar(e, HEIGHT + 15)).join(''));
}
