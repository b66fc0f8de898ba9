// What a microphone, a room and a hurried hand do to a clean voice: noise, echoes, colouring, level, a telephone, clipping. All strengths
// are the project's own; the seed decides everything.
import { decimateTo } from '../domain/decimate.ts';
import { telephone } from './channels.ts';
import { gaussian, seeded } from './voices.ts';

/** First-order shelf: `db` above `hz` and nothing below it. */
export function shelf(x: Float32Array, rate: number, hz: number, db: number): Float32Array {
  const gain = 10 ** (db / 20) - 1, k = Math.exp((-2 * Math.PI * hz) / rate);
  let low = 0;
  return x.map((v) => { low = k * low + (1 - k) * v; return v + gain * (v - low); });
}

/** First-order high pass: what a small microphone does to the bass. */
const withoutBass = (x: Float32Array, rate: number, hz: number): Float32Array => {
  const k = Math.exp((-2 * Math.PI * hz) / rate);
  let low = 0;
  return x.map((v) => { low = k * low + (1 - k) * v; return v - low; });
};

/** Echoes that die away by 60 dB in `t60` seconds, `under` dB below the direct sound in sum. */
export function echoes(x: Float32Array, rate: number, t60: number, under: number, seed: number): Float32Array {
  const random = seeded(seed), taps = Array.from({ length: 60 }, () => { const t = 0.004 + (t60 - 0.004) * random() ** 1.5; return { at: Math.round(t * rate), gain: (random() < 0.5 ? -1 : 1) * 10 ** ((-3 * t) / t60) }; });
  const power = taps.reduce((a, t) => a + t.gain ** 2, 0), scale = 10 ** (-under / 20) / Math.sqrt(power);
  const out = x.slice();
  for (const t of taps) { const g = t.gain * scale; for (let i = t.at; i < x.length; i++) out[i] = (out[i] as number) + g * (x[i - t.at] as number); }
  return out;
}

export interface Way {
  /** Hz of the recording; not over the rate of what is recorded */
  rate: number;
  /** dB of the voice's loud parts over the noise */
  snr: number;
  /** 0 white … 1 low rumble */
  rumble: number;
  echo?: { t60: number; under: number };
  /** Hz below which the bass falls; dB of a shelf from `from` Hz */
  bass: number;
  treble: { from: number; db: number };
  telephone: boolean;
  /** peak in dB of full scale; over 0 it clips */
  peakDb: number;
}

/** A way to record, as the project imagines them; half of the rooms echo, one line in seven is a telephone, one recording in eight clips. */
export function drawWay(seed: number): Way {
  const r = seeded(seed * 48_271 + 17), between = (a: number, b: number) => a + (b - a) * r(), normal = gaussian(r);
  return {
    rate: r() < 0.6 ? 8000 : 16_000, snr: between(10, 60), rumble: r(),
    ...(r() < 0.5 ? { echo: { t60: between(0.15, 0.6), under: between(0, 18) } } : {}),
    bass: between(20, 160), treble: { from: between(800, 2500), db: 3 * normal() },
    telephone: r() < 1 / 7, peakDb: r() < 1 / 8 ? between(1.5, 10) : between(-30, -1),
  };
}

/** Root mean square of the loudest twentieth of 20 ms frames. */
function loudness(x: Float32Array, rate: number): number {
  const step = Math.round(0.02 * rate), powers: number[] = [];
  for (let i = 0; i + step <= x.length; i += step) { let p = 0; for (let j = i; j < i + step; j++) p += (x[j] as number) ** 2; powers.push(p / step); }
  powers.sort((a, b) => b - a);
  return Math.sqrt(powers[Math.floor(powers.length / 20)] ?? 0);
}

/** Noise of unit power, white or with part of it low. */
function background(n: number, rumble: number, seed: number): Float32Array {
  const normal = gaussian(seeded(seed));
  let slow = 0, power = 0;
  const out = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const v = normal();
    slow += 0.1 * (v - slow);
    out[i] = (1 - rumble) * v + rumble * 4.4 * slow;
    power += (out[i] as number) ** 2;
  }
  const scale = 1 / Math.sqrt(power / Math.max(1, n));
  return out.map((v) => v * scale);
}

/** `voice` (clean, flat, at `rate`) as it comes out of a recorder: echoes, noise, microphone, line, level, clipping and sixteen bits. `gain` is what one unit of the voice became. */
export function recorded(voice: Float32Array, rate: number, way: Way, seed: number): { samples: Float32Array; rate: number; gain: number } {
  let x = way.echo ? echoes(voice, rate, way.echo.t60, way.echo.under, seed + 1) : voice;
  const noise = background(x.length, way.rumble, seed + 2), floor = loudness(voice, rate) * 10 ** (-way.snr / 20);
  x = x.map((v, i) => v + floor * (noise[i] as number));
  x = shelf(withoutBass(x, rate, way.bass), rate, way.treble.from, way.treble.db);
  const d = decimateTo(x, rate, way.rate);
  let peak = 1e-9;
  for (const v of d.samples) peak = Math.max(peak, Math.abs(v));
  const gain = 10 ** (way.peakDb / 20) / peak;
  const level = d.samples.map((v) => Math.max(-1, Math.min(1, v * gain)));
  return { samples: (way.telephone ? telephone(level, d.rate) : level).map((v) => Math.round(v * 32_767) / 32_768), rate: d.rate, gain };
}
