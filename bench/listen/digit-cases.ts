// Real voices: digits of one speaker in a row (Free Spoken Digit Dataset, read when the benchmark runs and never shipped), with roughness
// and tilt mixed in, coughs and sighs laid between them, recorded in some way. The truth is the rule on the take before that, and what was laid down.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWav } from '@suoke/listen/audio/wav.ts';
import { hoarseness } from '@suoke/listen/domain/hoarse.ts';
import { effortScores } from '@suoke/listen/domain/voice-calls.ts';
import { shelf } from '@suoke/listen/testing/recording.ts';
import { roughen } from '@suoke/listen/testing/roughen.ts';
import { breathSound, coughSound } from '@suoke/listen/testing/scenes.ts';
import { callsOf, caseOf, draws, hear, measured, throughDrawnWay, type Case } from './cases.ts';

const RATE = 8000;
export interface Digits { speakers: Float32Array[][] }

export function readDigits(folder: string): Digits {
  const by = new Map<string, Float32Array[]>();
  for (const f of readdirSync(folder).filter((x) => x.endsWith('.wav')).sort()) {
    const speaker = f.split('_')[1] as string, { samples } = decodeWav(readFileSync(join(folder, f)));
    let peak = 1e-6;
    for (const v of samples) peak = Math.max(peak, Math.abs(v));
    by.set(speaker, [...(by.get(speaker) ?? []), samples.map((v) => (0.5 * v) / peak)]);
  }
  return { speakers: [...by.values()] };
}

const rowOfSounds = (parts: readonly Float32Array[]): Float32Array => {
  const out = new Float32Array(parts.reduce((a, p) => a + p.length, 0));
  let at = 0;
  for (const p of parts) { out.set(p, at); at += p.length; }
  return out;
};

/** Ten to sixteen digits with pauses of 0.3–0.8 s. */
export function digitCase({ speakers }: Digits, seed: number): Case[] {
  const { r, between, whole } = draws(seed), own = speakers[seed % speakers.length] as Float32Array[];
  const coughs = r() < 0.5 ? 0 : whole(1, 2), sighs = r() < 0.5 ? 0 : 1, rough = r() < 0.5 ? 0 : between(0.3, 2), tilt = between(-50, 26);
  const digits = Array.from({ length: whole(10, 16) }, (_, i) => shelf(roughen(own[whole(0, own.length - 1)] as Float32Array, RATE, rough, seed + i), RATE, 500, tilt));
  const gap = () => new Float32Array(Math.round(RATE * between(0.3, 0.8)));
  const clean = measured(rowOfSounds(digits.flatMap((d) => [d, gap()])), RATE), h = hoarseness(clean);
  const sounds = [...digits, ...Array.from({ length: coughs }, (_, i) => coughSound(RATE, 0.5 * between(0.5, 1.6), seed + 50 + i)), ...Array.from({ length: sighs }, () => breathSound(RATE, 'sigh', 0.5 * between(0.03, 0.18), seed + 60))];
  for (let i = sounds.length - 1; i > 0; i--) { const j = Math.floor(r() * (i + 1)); [sounds[i], sounds[j]] = [sounds[j] as Float32Array, sounds[i] as Float32Array]; }
  const { way, samples, rate } = throughDrawnWay(rowOfSounds([gap(), ...sounds.flatMap((s) => [s, gap()])]), RATE, seed);
  const effort = clean.alpha === null ? null : effortScores({ alpha: clean.alpha, fadingDbPerS: clean.fadingDbPerS, spl: null, rough: h?.score ?? 0 });
  const truth: Record<string, boolean | null> = {
    'cough.present': coughs > 0, 'breath.sighing': sighs > 0, 'voice.hoarse speech': h && !h.held ? h.score >= 0.5 : null,
    'voice.low-weak': effort && effort.weak >= 0.5, 'voice.loud-coarse': effort && effort.coarse >= 0.5,
  };
  return callsOf(hear(samples, rate), { task: 'speech' }).flatMap((c) => caseOf(c, truth[c.fit] ?? null, way));
}
