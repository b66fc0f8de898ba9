// What every 10 ms of the recording sounds like: level, brightness, noisiness. The events are found on these.
import { makeFft } from './fft.ts';

export interface FrameFeatures {
  /** seconds between frames; frame i is centred at (i + 0.5) · step */
  step: number;
  /** level, dB relative to full scale (a full-scale square wave is 0) */
  db: Float64Array;
  /** share of the power between 1 kHz and the Nyquist frequency or 5 kHz, whichever is lower, over that from 50 Hz up, in [0,1] */
  high: Float64Array;
  /** spectral flatness from 200 Hz to 4 kHz (geometric over arithmetic mean of the power), in [0,1]; 1 is white noise */
  flatness: Float64Array;
  /** power below 1 kHz and above it, summed over frames elsewhere for the alpha ratio */
  lowPower: Float64Array;
  highPower: Float64Array;
}

export const FRAME_STEP = 0.01;
const WINDOW_SECONDS = 0.025;
const FLOOR_DB = -120;

export function frameFeatures(x: Float32Array, rate: number): FrameFeatures {
  const hop = FRAME_STEP * rate;
  const count = Math.floor(x.length / hop);
  const width = Math.max(32, Math.round(WINDOW_SECONDS * rate));
  let size = 64;
  while (size < width) size *= 2;
  const fft = makeFft(size);
  const window = Float64Array.from({ length: width }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / width));
  const energy = window.reduce((a, w) => a + w * w, 0);
  const bin = (hz: number) => Math.min(size / 2 - 1, Math.max(1, Math.round((hz * size) / rate)));
  const low = bin(50), split = bin(1000), top = bin(5000), flatFrom = bin(200), flatTo = bin(4000);
  const make = () => new Float64Array(count);
  const f: FrameFeatures = { step: FRAME_STEP, db: make(), high: make(), flatness: make(), lowPower: make(), highPower: make() };
  for (let k = 0; k < count; k++) {
    const start = Math.round((k + 0.5) * hop - width / 2);
    fft.re.fill(0);
    fft.im.fill(0);
    let power = 0;
    for (let i = 0; i < width; i++) {
      const v = (x[start + i] ?? 0) * (window[i] as number);
      fft.re[i] = v;
      power += v * v;
    }
    fft.run();
    f.db[k] = Math.max(FLOOR_DB, 10 * Math.log10(power / energy + 1e-30));
    let below = 0, above = 0, logs = 0, sum = 0;
    for (let i = low; i <= Math.max(top, flatTo); i++) {
      const p = (fft.re[i] as number) ** 2 + (fft.im[i] as number) ** 2;
      if (i < split) below += p;
      else if (i <= top) above += p;
      if (i >= flatFrom && i <= flatTo) { logs += Math.log(p + 1e-30); sum += p; }
    }
    const n = flatTo - flatFrom + 1;
    f.flatness[k] = sum > 0 ? Math.min(1, Math.exp(logs / n) / (sum / n)) : 0;
    f.high[k] = below + above > 0 ? above / (below + above) : 0;
    f.lowPower[k] = below;
    f.highPower[k] = above;
  }
  return f;
}
