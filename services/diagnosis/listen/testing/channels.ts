// What happens to a generated recording on its way: a telephone line, and somebody else who speaks in the room.
import { makeScene } from './scenes.ts';
import type { Scene } from './scenes.ts';

/** Second-order Butterworth section, by the bilinear transform. */
function section(x: Float32Array, rate: number, hz: number, high: boolean): Float32Array {
  const w = (2 * Math.PI * hz) / rate, c = Math.cos(w), alpha = Math.sin(w) / Math.SQRT2;
  const b1 = high ? -(1 + c) : 1 - c, b0 = Math.abs(b1) / 2, a0 = 1 + alpha;
  let x1 = 0, x2 = 0, y1 = 0, y2 = 0;
  return x.map((v) => {
    const y = (b0 * v + b1 * x1 + b0 * x2 + 2 * c * y1 - (1 - alpha) * y2) / a0;
    x2 = x1; x1 = v; y2 = y1; y1 = y;
    return y;
  });
}

/** 300–3400 Hz, then eight bits on the µ-law of ITU-T G.711 in its continuous form. `rate` 8 kHz and more. */
export function telephone(x: Float32Array, rate: number): Float32Array {
  const band = [300, 300].reduce((y, hz) => section(y, rate, hz, true), x);
  return [3400, 3400].reduce((y, hz) => section(y, rate, hz, false), band).map((v) => {
    const code = Math.round((127 * Math.log1p(255 * Math.min(1, Math.abs(v)))) / Math.log(256)) / 127;
    return (Math.sign(v) * (256 ** code - 1)) / 255;
  });
}

/** The scene with another person talking all through it, `under` dB softer. */
export function withSpeaker(scene: Scene, under: number, seed: number): Scene {
  const other = makeScene({ seed, snr: 60, rate: scene.rate, words: 12 }).samples, gain = 10 ** (-under / 20);
  return { ...scene, samples: scene.samples.map((v, i) => Math.max(-1, Math.min(1, 0.8 * (v + gain * (other[i % other.length] as number))))) };
}
