// Generated recordings with coughs, sighs and breaths at known times, among generated speech and over noise. The parameters of every
// sound are drawn anew from wide ranges, so that a rule cannot fit one shape. Deterministic: the seed decides everything.
// Shapes after J. Korpáš et al., Pulmonary Pharmacology 1996;9:261–268 (cough: explosive, intermediate and often a voiced phase).
import { gaussian, place, seeded, vowel } from './voices.ts';

export type EventKind = 'cough' | 'sigh' | 'breath';
export interface TrueEvent { kind: EventKind; from: number; to: number }
export interface Scene { samples: Float32Array; rate: number; events: TrueEvent[]; words: { from: number; to: number; syllables: number }[] }
export interface SceneSpec { seed: number; rate?: number; /** dB of the loudest sound over the background noise */ snr?: number; /** how many of each */ coughs?: number; sighs?: number; breaths?: number; words?: number; /** knocks, claps and rustling: sounds that are none of these */ others?: number }

const TAU = 2 * Math.PI;

export function makeScene(s: SceneSpec): Scene {
  const r = seeded(s.seed * 2654435761 + 99);
  const between = (a: number, b: number) => a + (b - a) * r();
  const rate = s.rate ?? 16_000;
  const plan: ('word' | 'other' | EventKind)[] = [
    ...Array.from({ length: s.words ?? 4 }, () => 'word' as const), ...Array.from({ length: s.coughs ?? 0 }, () => 'cough' as const),
    ...Array.from({ length: s.sighs ?? 0 }, () => 'sigh' as const), ...Array.from({ length: s.breaths ?? 0 }, () => 'breath' as const), ...Array.from({ length: s.others ?? 0 }, () => 'other' as const),
  ];
  for (let i = plan.length - 1; i > 0; i--) { const j = Math.floor(r() * (i + 1)); [plan[i], plan[j]] = [plan[j] as 'word', plan[i] as 'word']; }
  const parts: { at: number; sound: Float32Array }[] = [];
  const events: TrueEvent[] = [], words: Scene['words'] = [];
  const f0 = between(90, 230), loud = between(0.2, 0.6);
  let t = between(0.4, 0.9);
  for (const what of plan) {
    const seed = Math.floor(r() * 1e9);
    if (what === 'word') {
      const w = word(rate, f0, loud * between(0.5, 1), seed);
      parts.push({ at: t, sound: w.sound });
      words.push({ from: t, to: t + w.sound.length / rate, syllables: w.syllables });
      t += w.sound.length / rate + between(0.3, 0.9);
      continue;
    }
    if (what === 'other') {
      const sound = otherSound(rate, loud, seed);
      parts.push({ at: t, sound });
      t += sound.length / rate + between(0.35, 0.9);
      continue;
    }
    const sound = what === 'cough' ? coughSound(rate, loud * between(0.5, 1.6), seed) : breathSound(rate, what, loud * between(0.02, 0.12) * (what === 'sigh' ? 1.5 : 1), seed);
    parts.push({ at: t, sound });
    events.push({ kind: what, from: t, to: t + sound.length / rate });
    t += sound.length / rate + between(0.35, 0.9);
  }
  const out = new Float32Array(Math.ceil((t + 0.3) * rate));
  for (const p of parts) place(out, rate, p.at, p.sound);
  let peak = 0;
  for (const v of out) peak = Math.max(peak, Math.abs(v));
  const normal = gaussian(seeded(s.seed + 5)), floor = (peak / 3) * 10 ** (-(s.snr ?? 50) / 20);
  let slow = 0;
  const rumble = between(0, 1); // part of the room's noise is low
  for (let i = 0; i < out.length; i++) {
    const n = normal();
    slow += 0.1 * (n - slow);
    out[i] = Math.max(-1, Math.min(1, (out[i] as number) / Math.max(1, peak / 0.95) + floor * ((1 - rumble) * n + rumble * 3 * slow)));
  }
  return { samples: out, rate, events, words };
}

/** White noise through two resonances and a tilt: a vocal tract without voice. Mean power 1. */
export function aspirated(rate: number, seconds: number, r: () => number, bright: number): Float32Array {
  if (rate > 24_000) {
    // Breath has little above 10 kHz: made at half the rate and drawn out, so that every rate holds the same sound.
    const half = aspirated(rate / 2, seconds + 4 / rate, r, bright);
    return Float32Array.from({ length: Math.round(rate * seconds) }, (_, i) => { const k = i >> 1; return i % 2 ? 0.5 * ((half[k] as number) + (half[k + 1] ?? 0)) : (half[k] as number); });
  }
  const normal = gaussian(r);
  const n = Math.round(rate * seconds);
  const out = new Float32Array(n);
  const poles = [350 + 500 * r(), 1100 + 1100 * r()].map((hz, k) => {
    const q = Math.exp((-Math.PI * (k ? 250 + 300 * r() : 250 + 250 * r())) / rate);
    return { a: 2 * q * Math.cos((TAU * Math.min(hz, rate / 2.3)) / rate), b: -q * q, y1: 0, y2: 0, gain: 1 - q };
  });
  let low = 0;
  for (let i = 0; i < n; i++) {
    const x = normal();
    let v = bright * x;
    low += 0.35 * (x - low);
    v += (1 - bright) * low;
    for (const p of poles) { const y = p.gain * 6 * x + p.a * p.y1 + p.b * p.y2; p.y2 = p.y1; p.y1 = y; v += y * (1 - 0.5 * bright); }
    out[i] = v;
  }
  let power = 0;
  for (const v of out) power += v * v;
  const scale = 1 / Math.sqrt(power / n || 1);
  return out.map((v) => v * scale);
}

export function coughSound(rate: number, level: number, seed: number): Float32Array {
  const r = seeded(seed), between = (a: number, b: number) => a + (b - a) * r();
  const seconds = between(0.22, 0.6), rise = between(0.002, 0.012), burst = between(0.025, 0.09), tail = between(0.1, 0.25), share = between(0.08, 0.3);
  const out = aspirated(rate, seconds, r, between(0.2, 0.8));
  for (let i = 0; i < out.length; i++) {
    const t = i / rate;
    out[i] = (out[i] as number) * 0.4 * level * Math.min(1, t / rise) * (Math.exp(-t / burst) + share * Math.exp(-t / tail)) * Math.min(1, (seconds - t) / 0.04);
  }
  if (r() < 0.6) {
    const at = between(0.4, 0.6) * seconds, long = Math.min(seconds - at, between(0.06, 0.16));
    const v = vowel({ rate, seconds: long, f0: between(120, 330), jitter: 0.03, shimmer: 0.1, level: level * between(0.05, 0.25), seed }).samples;
    place(out, rate, at, v.map((a, i) => a * Math.sin((Math.PI * i) / v.length)));
  }
  return out;
}

export function breathSound(rate: number, kind: 'sigh' | 'breath', level: number, seed: number): Float32Array {
  const r = seeded(seed), between = (a: number, b: number) => a + (b - a) * r();
  const seconds = kind === 'sigh' ? between(1, 2.4) : between(0.3, 0.8);
  const peak = kind === 'sigh' ? between(0.15, 0.4) : between(0.35, 0.65);
  const out = aspirated(rate, seconds, r, between(0.3, 0.9));
  return out.map((v, i) => {
    const u = i / out.length;
    const e = u < peak ? Math.sin((Math.PI / 2) * (u / peak)) : Math.cos((Math.PI / 2) * ((u - peak) / (1 - peak)));
    return v * level * e ** 1.3;
  });
}

/** A knock on wood, a clap, or clothes that rustle. */
function otherSound(rate: number, level: number, seed: number): Float32Array {
  const r = seeded(seed), between = (a: number, b: number) => a + (b - a) * r();
  const which = r();
  if (which < 0.35) {
    const seconds = between(0.08, 0.3), hz = between(70, 350), decay = between(0.015, 0.06), click = aspirated(rate, seconds, r, 1), share = between(0.02, 0.15);
    return click.map((v, i) => level * between(0.99, 1.01) * (Math.sin((TAU * hz * i) / rate) * Math.exp(-i / rate / decay) + share * v * Math.exp(-i / rate / 0.008)) * Math.min(1, (click.length - i) / (0.02 * rate)));
  }
  if (which < 0.65) {
    const seconds = between(0.03, 0.12), decay = between(0.006, 0.02);
    return aspirated(rate, seconds, r, between(0.5, 1)).map((v, i) => 0.5 * level * v * Math.exp(-i / rate / decay));
  }
  const seconds = between(0.4, 2), strokes = between(3, 12), phase = between(0, TAU);
  const loud = level * between(0.02, 0.12);
  return aspirated(rate, seconds, r, between(0.6, 1)).map((v, i, all) => loud * v * Math.abs(Math.sin(phase + (Math.PI * strokes * i) / rate)) ** 2 * Math.sin((Math.PI * i) / all.length));
}

/** One to four syllables, each led by a vowel's onset, a hiss, or a stop with its breath. */
function word(rate: number, f0: number, level: number, seed: number): { sound: Float32Array; syllables: number } {
  const r = seeded(seed), between = (a: number, b: number) => a + (b - a) * r();
  const syllables = 1 + Math.floor(r() * 4);
  const pieces: Float32Array[] = [];
  for (let k = 0; k < syllables; k++) {
    const lead = r();
    if (lead < 0.35) {
      const hiss = aspirated(rate, between(0.06, 0.16), r, 1), loud = level * between(0.03, 0.15);
      pieces.push(hiss.map((v, i) => v * loud * Math.sin((Math.PI * i) / hiss.length)));
    } else if (lead < 0.65) {
      pieces.push(new Float32Array(Math.round(rate * between(0.03, 0.07))));
      const stop = aspirated(rate, between(0.02, 0.07), r, 0.7), loud = level * between(0.06, 0.25);
      pieces.push(stop.map((v, i) => v * loud * Math.exp(-i / (0.3 * stop.length))));
    }
    const v = vowel({ rate, seconds: between(0.1, 0.28), f0: f0 * between(0.9, 1.12), jitter: 0.006, shimmer: 0.04, level: level * between(0.6, 1), seed: seed + k }).samples;
    const edge = 0.02 * rate;
    pieces.push(v.map((a, i) => a * Math.min(1, i / edge, (v.length - i) / edge)));
  }
  const sound = new Float32Array(pieces.reduce((a, p) => a + p.length, 0));
  let at = 0;
  for (const p of pieces) { sound.set(p, at); at += p.length; }
  return { sound, syllables };
}
