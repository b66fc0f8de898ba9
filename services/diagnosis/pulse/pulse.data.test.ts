// Lower bounds on real recordings. The rhythm models have never seen them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analysePulse } from './analyse.ts';
import { chooseRate, readPulseFile } from './reading.ts';
import { dataFolder, figures, FOUR, fourOf, ppgSegments, scoreList } from './support/ppg.ts';
import { largest, selective } from './support/metrics.ts';

// every third segment keeps the tier short; bench/pulse.ts reads all
describe('labelled PPG segments', () => {
  const { rateHz, segments } = ppgSegments(3);
  const results = segments.map((s) => analysePulse(s.samples, rateHz));
  const truth = segments.map((s) => s.rhythm);
  it('rhythm reaches the bounds', () => {
    const f = figures(truth, results.map((r) => scoreList(r.rhythm.scores)));
    expect(f.acc6).toBeGreaterThan(0.62);
    expect(f.acc4).toBeGreaterThan(0.79);
    expect(f.af).toBeGreaterThan(0.88);
  });
  it('is right about most of the four fifths it is surest of', () => {
    const four = results.map((r) => fourOf(scoreList(r.rhythm.scores)));
    const right = four.map((v, i) => largest(v) === FOUR[truth[i]!]);
    expect(selective(right, four.map((v) => Math.max(...v)), 0.8).accuracy).toBeGreaterThan(0.88);
  });
  it('the label is right more often where it is given, and given for most', () => {
    const told = results.map((r, i) => ({ r, t: truth[i]! })).filter(({ r }) => r.rhythm.label !== 'uncertain');
    expect(told.length / results.length).toBeGreaterThan(0.65);
    const right = told.filter(({ r, t }) => largest(fourOf(scoreList(r.rhythm.scores))) === fourOf([0, 1, 2, 3, 4, 5].map((k) => (k === t ? 1 : 0))).indexOf(1));
    expect(right.length / told.length).toBeGreaterThan(0.87);
  });
  it('nearly every sinus segment is usable', () => {
    const sinus = results.filter((_, i) => truth[i] === 0);
    expect(sinus.filter((r) => r.quality.usable).length / sinus.length).toBeGreaterThan(0.98);
  });
});

describe('samples', () => {
  const read = (name: string, rate?: number) => {
    const file = readPulseFile(readFileSync(`${dataFolder()}/pulse/samples/${name}`), { format: 'text' });
    return analysePulse(file.samples, chooseRate(rate, file).rateHz);
  };
  it('HeartPy 1: 58.8 a minute, as two other detectors agree', () => {
    const r = read('heartpy/data.csv', 100);
    expect(Math.abs(r.rateBpm! - 58.8)).toBeLessThan(0.8);
    expect(r.beats.length).toBe(24);
  });
  it('HeartPy 2 and 3 read their rate from the time column', () => {
    expect(read('heartpy/data2.csv').quality.problems.map((p) => p.code)).toContain('pulse.noisy');
    expect(Math.abs(read('heartpy/data3.csv').rateBpm! - 97)).toBeLessThan(3);
  });
  it('BioSPPy reads its rate from the comment', () => {
    const r = read('biosppy/ppg.txt');
    expect(r.quality.score).toBeGreaterThan(0.8);
    expect(r.rhythm.label).toBe('sinus');
  });
});
