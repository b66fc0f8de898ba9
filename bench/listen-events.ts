// The event part of bench/listen.ts: coughs, sighs and breaths on generated scenes whose truth is known, among speech, knocks, claps and
// rustling, over noise, a telephone line and another's talk. What their scores are worth: bench/listen/confidence.ts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '@suoke/listen/domain/measures.ts';
import type { Measures } from '@suoke/listen/domain/measures.ts';
import { telephone, withSpeaker } from '@suoke/listen/testing/channels.ts';
import { drawScene } from '@suoke/listen/testing/draw.ts';
import { makeScene } from '@suoke/listen/testing/scenes.ts';
import type { EventKind, Scene, TrueEvent } from '@suoke/listen/testing/scenes.ts';

export interface Found { kind: EventKind; from: number; to: number }
interface Outcome { seed: number; way: string; scene: Scene; found: Found[]; missed: TrueEvent[]; wrong: Found[]; mute: number; syllables: number }

interface Way { name: string; snr: number; spoil: (s: Scene, seed: number) => Scene; /** F1 to be reached */ cough?: number; breath?: number }
const asIs = (s: Scene) => s;
const noise = (snr: number, cough?: number, breath?: number): Way => ({ name: `noise ${snr} dB below`, snr, spoil: asIs, ...(cough ? { cough } : {}), ...(breath ? { breath } : {}) });
const WAYS: readonly Way[] = [
  noise(60, 0.9, 0.9), noise(45, 0.9, 0.9), noise(30, 0.9), noise(20, 0.9), noise(15, 0.9), noise(10),
  { name: 'telephone, 300–3400 Hz, µ-law, noise 30 dB below', snr: 30, spoil: (s) => ({ ...s, samples: telephone(s.samples, s.rate) }), cough: 0.9 },
  { name: 'another person talking, 20 dB softer', snr: 45, spoil: (s, seed) => withSpeaker(s, 20, seed + 77_000) },
];
const SCENES = 60;
const KINDS = ['cough', 'sigh', 'breath'] as const;
/** Fresh seeds: those below 10,000 were looked at when the rules were set. */
const FIRST = 20_000;

export function eventBench(worst: string | undefined): void {
  console.log(`\nevents on generated scenes (${SCENES} a line, seeds from ${FIRST}; speech, knocks, claps and rustling in between; 8, 16 and 44.1 kHz)`);
  const all: Outcome[] = [];
  for (const way of WAYS) {
    const outcomes = Array.from({ length: SCENES }, (_, i) => run(FIRST + i + 1000 * way.snr, way, i));
    all.push(...outcomes);
    const line = KINDS.map((kind) => {
      const true1 = outcomes.flatMap((o) => o.scene.events.filter((e) => e.kind === kind)).length;
      const missed = outcomes.flatMap((o) => o.missed.filter((e) => e.kind === kind)).length, wrong = outcomes.flatMap((o) => o.wrong.filter((e) => e.kind === kind)).length;
      const f1 = (2 * (true1 - missed)) / (2 * (true1 - missed) + missed + wrong);
      const target = kind === 'cough' ? way.cough : way.breath;
      return `${kind} F1 ${f1.toFixed(3)}${target ? ` (target ${target}, ${f1 >= target ? 'met' : 'missed'})` : ''}, ${missed} of ${true1} missed, ${wrong} false`;
    });
    const mute = outcomes.filter((o) => o.mute > 0).length;
    const ratio = outcomes.map((o) => o.syllables / o.scene.words.reduce((a, w) => a + w.syllables, 0)).sort((a, b) => a - b);
    console.log(`  ${way.name}: ${line.join('; ')}${mute ? `; in ${mute} scenes breath is left unsaid: the noise is too high` : ''}; syllables found over spoken, median ${ratio[ratio.length >> 1]?.toFixed(2)}`);
  }
  if (worst) drawWorst(all, worst);
}

function run(seed: number, way: Way, i: number): Outcome {
  const scene = way.spoil(makeScene({ seed, snr: way.snr, rate: [8000, 16_000, 44_100][i % 3], coughs: i % 3, sighs: i % 4 === 0 ? 1 : 0, breaths: (i >> 1) % 3, others: (i >> 2) % 3 }), seed);
  const m = measure(scene.samples, scene.rate, { floor: 75, ceiling: 600 });
  const found = eventsOf(m);
  const left = [...found];
  const missed = scene.events.filter((e) => {
    const k = left.findIndex((f) => f.kind === e.kind && Math.min(f.to, e.to) - Math.max(f.from, e.from) > 0.3 * Math.min(f.to - f.from, e.to - e.from));
    if (k >= 0) left.splice(k, 1);
    return k < 0;
  });
  return { seed, way: way.name, scene, found, missed, wrong: left, mute: m.breaths === null ? 1 : 0, syllables: m.nuclei.length };
}

const eventsOf = (m: Measures): Found[] => [...m.coughs.map((c) => ({ kind: 'cough' as const, from: c.from, to: c.to })), ...(m.breaths ?? []).map((b) => ({ kind: b.kind, from: b.from, to: b.to }))];

function drawWorst(all: readonly Outcome[], into: string): void {
  mkdirSync(into, { recursive: true });
  const cost = (o: Outcome) => o.missed.length * (o.mute ? 0.1 : 1) + o.wrong.length;
  [...all].sort((a, b) => cost(b) - cost(a) || a.seed - b.seed).slice(0, 10).forEach((o, i) => {
    const file = join(into, `listen-scene-${String(i + 1).padStart(2, '0')}.svg`);
    writeFileSync(file, drawScene(`${o.way}, ${o.scene.rate} Hz, seed ${o.seed}`, o.scene, o.found));
    console.log(`  ${file}: ${o.missed.map((e) => e.kind).join(', ') || 'none'} missed; ${o.wrong.map((e) => e.kind).join(', ') || 'none'} false`);
  });
}
