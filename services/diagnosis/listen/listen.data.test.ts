// Real voices that nobody here wrote: 297 spoken digits (Free Spoken Digit Dataset), read from ../shared/data.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyseListen } from './analyse.ts';
import type { ListenResult } from './analyse.ts';
import { compareOdour, learnOdours } from './domain/odour.ts';

const data = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
const folder = join(data, 'voice/fsdd');
const results: { file: string; r: ListenResult }[] = [];

beforeAll(async () => {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: the data tier needs ../shared/data (or SUOKE_DATA)`);
  for (const file of readdirSync(folder).filter((f) => f.endsWith('.wav')).sort()) results.push({ file, r: await analyseListen(readFileSync(join(folder, file))) });
});

describe('spoken digits', () => {
  it('gives a plausible pitch for each of the six speakers, men and women as they are', () => {
    const median = (speaker: string) => {
      const v = results.filter((x) => x.file.includes(speaker) && x.r.f0Hz !== null).map((x) => x.r.f0?.medianHz as number).sort((a, b) => a - b);
      return v[Math.floor(v.length / 2)] as number;
    };
    for (const s of ['george', 'jackson', 'lucas', 'nicolas', 'theo', 'yweweler']) expect(median(s), s).toBeGreaterThan(70);
    for (const s of ['george', 'jackson', 'lucas', 'nicolas', 'theo', 'yweweler']) expect(median(s), s).toBeLessThan(260);
  });

  it('takes at most one digit in a hundred for a cough', () => {
    expect(results.filter((x) => x.r.events.coughs.length > 0).length).toBeLessThanOrEqual(3);
  });

  it('hears one syllable in one-syllable digits, two in seven, most of the time', () => {
    const share = (digits: string, n: number) => {
      const of = results.filter((x) => digits.includes(x.file[0] as string) && x.r.speechRate);
      return of.filter((x) => x.r.speechRate?.syllables === n).length / of.length;
    };
    expect(share('1234589', 1)).toBeGreaterThan(0.85);
    expect(share('7', 2)).toBeGreaterThan(0.7);
  });

  it('makes no statement about breath or hoarseness from half a second', () => {
    for (const { r } of results) expect(r.findings.filter((f) => f.code.startsWith('breath.') || (f.code === 'voice.hoarse' && f.polarity === 'present'))).toEqual([]);
  });
});

describe('gas drift', () => {
  const batch = (n: number) => readFileSync(join(data, `odour/gas-drift/batch${n}.dat`), 'utf8').trim().split('\n').map((line) => {
    const [label, , ...v] = line.split(',');
    return { label: label as string, reading: Array.from({ length: 16 }, (_, s) => v.slice(8 * s, 8 * s + 8).map(Number)) };
  });

  it('recognises most of the second batch from the first, months later', () => {
    const model = learnOdours(batch(1));
    expect(model.centres).toHaveLength(6);
    const some = batch(2).filter((_, i) => i % 5 === 0);
    const right = some.filter((s) => compareOdour(s.reading, model).similarity[0]?.label === s.label).length;
    expect(right / some.length).toBeGreaterThan(0.85);
  });

  it('calls a gas that was never learned unknown, while it is fresh', () => {
    const fresh = batch(1);
    const model = learnOdours(fresh.filter((s, i) => s.label !== 'Ethylene' && i % 5 !== 0));
    const share = (of: typeof fresh) => of.filter((s) => compareOdour(s.reading, model).unknown).length / of.length;
    expect(share(fresh.filter((s) => s.label === 'Ethylene'))).toBeGreaterThan(0.85);
    expect(share(fresh.filter((s, i) => s.label !== 'Ethylene' && i % 5 === 0))).toBeLessThan(0.2);
  });
});
