// Generated persons who hold a vowel or speak: pitch, vocal tract, roughness and tilt of the spectrum are drawn from the seed, breath groups
// and pauses are laid down. Clean, at 16 kHz, as a flat microphone in a dead room would hear them.
import { aspirated } from './scenes.ts';
import { shelf } from './recording.ts';
import { seeded, vowel } from './voices.ts';
import type { Formant } from './voices.ts';

export const RATE = 16_000;

/** Fractions as laid down, dB of voice over its own noise, dB that the source falls (below 0) or rises over its bass. */
export interface Speaker { f0: number; tract: readonly (readonly Formant[])[]; jitter: number; shimmer: number; hnr: number; tiltDb: number; wander: number; seed: number }

/** [a], [i], [u], [e] of a man: G. Peterson and H. Barney (1952), JASA 24: 175–184, first three formants, rounded; shares and damping are the project's own. */
const VOWELS: readonly (readonly [number, number, number])[] = [[730, 1090, 2440], [270, 2290, 3010], [300, 870, 2240], [530, 1840, 2480]];
const SHARES = [1, 0.5, 0.25], DAMPING = [300, 400, 500];

export interface Range { /** 0 none … 1 worst, mean perturbation drawn between */ rough: readonly [number, number]; tiltDb: readonly [number, number] }

/** `worst`: jitter, shimmer and their noise at roughness 1. Each of the three strays from the common roughness by a factor up to 1.6. */
export function drawSpeaker(seed: number, o: Range, worst: { jitter: number; shimmer: number; hnr: number }): Speaker {
  const r = seeded(seed * 69_621 + 3), between = (a: number, b: number) => a + (b - a) * r();
  const woman = r() < 0.5, longer = woman ? between(1.05, 1.25) : between(0.92, 1.08);
  const rough = between(...o.rough), own = () => rough * 1.6 ** between(-1, 1);
  const tract = VOWELS.map((v) => v.map((hz, k): Formant => [hz * longer * between(0.95, 1.05), SHARES[k] as number, (DAMPING[k] as number) * between(0.8, 1.3)]));
  return { f0: woman ? between(150, 260) : between(85, 160), tract, jitter: worst.jitter * own(), shimmer: worst.shimmer * own(), hnr: 45 - (45 - worst.hnr) * Math.min(1.1, own()), tiltDb: between(...o.tiltDb), wander: between(0, 0.5), seed };
}

/** Two shelves from 500 Hz. */
const tilted = (x: Float32Array, db: number) => shelf(shelf(x, RATE, 500, db / 2), RATE, 500, db / 2);

/** Linear edges of `seconds` at either end. */
const edged = (x: Float32Array, seconds: number) => x.map((v, i) => v * Math.min(1, i / (seconds * RATE), (x.length - i) / (seconds * RATE)));

export interface Held { samples: Float32Array; /** seconds */ from: number; to: number; /** local, as laid down */ jitter: number; shimmer: number }

/** A vowel of `seconds` with `before` and `after` of silence; its level falls by `fadeDb` to the end. */
export function holdVowel(s: Speaker, seconds: number, before: number, after: number, fadeDb = 0): Held {
  const v = vowel({ rate: RATE, seconds, f0: s.f0, jitter: s.jitter, shimmer: s.shimmer, hnr: s.hnr, formants: s.tract[0] as readonly Formant[], wander: s.wander, seed: s.seed });
  const sound = tilted(edged(v.samples.map((x, i, all) => x * 10 ** ((-fadeDb * i) / all.length / 20)), 0.05), s.tiltDb);
  const samples = new Float32Array(Math.round((before + seconds + after) * RATE));
  samples.set(sound, Math.round(before * RATE));
  return { samples, from: before, to: before + seconds, jitter: v.jitter, shimmer: v.shimmer };
}

export interface Group { from: number; to: number; syllables: number }
export interface Speech { samples: Float32Array; groups: Group[] }

/** Breath groups of so many syllables each, with a pause of so many seconds after each; within a group the level falls by `fading` dB a second. */
export function speak(s: Speaker, plan: readonly { syllables: number; pause: number }[], fading = 0): Speech {
  const r = seeded(s.seed + 40_503), between = (a: number, b: number) => a + (b - a) * r();
  const parts: Float32Array[] = [new Float32Array(Math.round(RATE * between(0.3, 0.6)))], groups: Group[] = [];
  let n = (parts[0] as Float32Array).length;
  const push = (x: Float32Array) => { parts.push(x); n += x.length; };
  const bend = between(0.3, 1.5);
  for (const g of plan) {
    const from = n;
    const level = (x: Float32Array) => x.map((v, i) => v * 10 ** ((-fading * (n - from + i)) / RATE / 20));
    for (let k = 0; k < g.syllables; k++) {
      const lead = r(), loud = between(0.6, 1);
      if (lead < 0.3) { const hiss = aspirated(RATE, between(0.05, 0.13), r, 1), soft = 0.4 * loud * between(0.04, 0.2); push(level(hiss.map((v, i) => v * soft * Math.sin((Math.PI * i) / hiss.length)))); }
      else if (lead < 0.6) { push(new Float32Array(Math.round(RATE * between(0.03, 0.07)))); const stop = aspirated(RATE, between(0.01, 0.05), r, 0.7), soft = 0.4 * loud * between(0.06, 0.25); push(level(stop.map((v, i) => v * soft * Math.exp(-i / (0.3 * stop.length))))); }
      const v = vowel({ rate: RATE, seconds: between(0.12, 0.28), f0: s.f0 * 2 ** ((bend * between(-2, 2)) / 12), jitter: s.jitter, shimmer: s.shimmer, hnr: s.hnr, level: 0.5 * loud, formants: s.tract[Math.floor(r() * s.tract.length)] as readonly Formant[], seed: s.seed + groups.length * 131 + k }).samples;
      push(level(edged(v, 0.025)));
    }
    groups.push({ from: from / RATE, to: n / RATE, syllables: g.syllables });
    push(new Float32Array(Math.round(RATE * g.pause)));
  }
  const samples = new Float32Array(n);
  let at = 0;
  for (const p of parts) { samples.set(p, at); at += p.length; }
  return { samples: tilted(samples, s.tiltDb), groups };
}
