// The recorder against the pulse service's own live reading and file analysis, without a camera or a network.
import { expect, it } from 'vitest';
import { pushLive, startLive } from '@suoke/pulse/domain/live.ts';
import { readPulseFile } from '@suoke/pulse/reading.ts';
import { adviceOf } from './advice.ts';
import { recent } from './display.ts';
import { csvOf, frame, heard, RATE_HZ, startRecorder, type Recorder } from './recorder.ts';

/** A fingertip at `bpm` beats a minute: red falls sharply with each beat and recovers slowly. */
const finger = (t: number, bpm: number, red = 200) => {
  const phase = (t * bpm / 60) % 1;
  const beat = Math.exp(-(((phase - 0.18) / 0.09) ** 2)) + 0.35 * Math.exp(-(((phase - 0.5) / 0.12) ** 2));
  return { red: red - 4 * beat, green: 30 - 2 * beat, blue: 20 };
};
const table = { red: 120, green: 118, blue: 110 };

function record(r: Recorder, seconds: number, at: (t: number) => { red: number; green: number; blue: number }, from = 0): { anew: number } {
  let live = startLive({ rateHz: RATE_HZ });
  let [sent, anews] = [0, 0];
  for (let i = 0; i < seconds * 30; i++) {
    const t = from + i / 30;
    const { anew, runs } = frame(r, t, at(t));
    if (anew) { anews++; live = startLive({ rateHz: RATE_HZ }); sent = 0; }
    for (const run of runs) {
      const said = pushLive(live, run.samples, run.lost);
      live = said.state;
      sent += run.lost + run.samples.length;
      heard(r, { beats: said.beats.map((b) => ({ atS: b.timeS, confidence: b.confidence })), usable: said.quality.usable, problems: said.quality.problems, rhythmHint: '', ...(said.rateBpm === undefined ? {} : { rateBpm: said.rateBpm }) }, 0, sent);
    }
  }
  return { anew: anews };
}

it('counts the usable seconds of a finger on the lens, and its beats', () => {
  const r = startRecorder();
  record(r, 40, (t) => finger(t, 72));
  expect(r.reading?.rateBpm).toBeGreaterThan(70);
  expect(r.reading?.rateBpm).toBeLessThan(74);
  expect(r.usableS).toBeGreaterThan(30);
  expect(adviceOf(r.cover, r.reading)).toEqual({ word: 'camera.good', good: true });
  // The right way up: no problem says that it was turned over.
  expect(r.reading?.problems).toEqual([]);
});

it('gives a file that the pulse service reads', () => {
  const r = startRecorder();
  record(r, 30, (t) => finger(t, 60));
  const file = readPulseFile(new TextEncoder().encode(csvOf(r)), { format: 'text' });
  expect(file.column).toBe('camera');
  expect(file.rateHz).toBeCloseTo(60, 1);
  expect(file.samples.length).toBeGreaterThan(28 * 60);
});

it('begins anew when the finger was away, and counts nothing without one', () => {
  const r = startRecorder();
  record(r, 20, (t) => finger(t, 72));
  expect(r.usableS).toBeGreaterThan(5);
  const { anew } = record(r, 3, () => table, 20);
  expect([anew, r.usableS, r.wave.length, r.cover]).toEqual([1, 0, 0, 'not-red']);
  expect(adviceOf(r.cover, r.reading)).toEqual({ word: 'camera.notRed', good: false });
  expect(csvOf(r)).toBeUndefined();
});

it('forgives half a second, and writes it down as missing', () => {
  const r = startRecorder();
  record(r, 10, (t) => finger(t, 72));
  record(r, 0.5, () => table, 10);
  const { anew } = record(r, 10, (t) => finger(t, 72), 10.5);
  expect(anew).toBe(0);
  expect(csvOf(r)).toContain(',NaN');
});

it('goes over to green when red is at its limit', () => {
  const r = startRecorder();
  record(r, 20, (t) => ({ ...finger(t, 72), red: 255 }));
  expect(r.channel).toBe('green');
  expect(r.reading?.rateBpm).toBeGreaterThan(69);
  expect(r.reading?.rateBpm).toBeLessThan(75);
});

it('draws without the drift of the light, and leaves gaps open', () => {
  const drawn = recent(Array.from({ length: 600 }, (_, i) => (i === 550 ? NaN : i)), 120, 60);
  expect(drawn).toHaveLength(120);
  expect(drawn[70]).toBeNaN();
  expect(Math.abs(drawn[30]!)).toBeLessThan(1e-9);
});
