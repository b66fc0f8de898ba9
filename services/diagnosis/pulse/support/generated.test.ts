// The generators that findings are held against say what is true of them.
import { expect, it } from 'vitest';
import { pauses } from '../domain/findings.ts';
import { placeCalls } from '../domain/classical.ts';
import { handCase } from './hands-between.ts';
import { random } from './random.ts';
import { throughSensor } from './sensor.ts';
import { stopping } from './stops.ts';

it('stops at equal counts, or nearly', () => {
  const counts = (kind: 'equal' | 'nearly', seed: number) => {
    const { rr } = stopping(kind, 40, random(seed));
    return pauses([{ rr, at: rr.map((_, i) => i) }]).flatMap((p) => (p.beats === undefined ? [] : [p.beats]));
  };
  for (let seed = 1; seed <= 20; seed++) {
    expect(new Set(counts('equal', seed)).size).toBe(1);
    expect(new Set(counts('nearly', seed)).size).toBeGreaterThan(1);
  }
});
it('lets a sensor take away what is slower than its coupling and quicker than its smoothing', () => {
  const wave = (hz: number) => Float64Array.from({ length: 3000 }, (_, i) => Math.sin((2 * Math.PI * hz * i) / 100));
  const height = (x: Float64Array) => Math.max(...x.subarray(2000));
  expect(height(throughSensor(wave(0.1), 100, { highpassHz: 1 }))).toBeCloseTo(0.1, 1);
  expect(height(throughSensor(wave(10), 100, { lowpassHz: 2 }))).toBeCloseTo(0.2, 1);
  expect(height(throughSensor(wave(2), 100, { highpassHz: 0.05, lowpassHz: 40 }))).toBeGreaterThan(0.95);
});
it('makes hands whose numbers name the pulse they were made from more often than not', () => {
  let told = 0;
  for (let seed = 1; seed <= 12; seed++) {
    const made = handCase('deep', random(seed), 12);
    if (made && placeCalls(made.truth.places, made.truth.time).some((c) => c.pulse.code === 'pulse.deep' && c.best.score >= 0.5)) told++;
  }
  expect(told).toBeGreaterThan(4);
  expect(told).toBeLessThan(12);
});
