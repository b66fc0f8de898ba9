import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRate, formatOf, rateOfTimes, readPulseFile, segments } from './reading.ts';
import { codeOf } from './support/code-of.ts';

const text = (s: string, column?: string) => readPulseFile(new TextEncoder().encode(s), { format: 'text', column });

describe('text', () => {
  it('reads one sample a line, with any line end, blank and missing cells as gaps', () => {
    expect([...text('1\r\n2\r\n\r\nNaN\r\ninf\r\n-3.5e1\r\n').samples]).toEqual([1, 2, NaN, NaN, NaN, -35]);
  });
  it('reads the only column that is no time, and the rate from the time', () => {
    const r = text('timer,hr\n0,515\n10,514\n20,513\n');
    expect([...r.samples]).toEqual([515, 514, 513]);
    expect(r.column).toBe('hr');
    expect(r.rateHz).toBeCloseTo(100);
  });
  it('reads dates as a time column', () => {
    const r = text('datetime,hr\n2016-11-24 13:58:58.000,1\n2016-11-24 13:58:58.500,2\n2016-11-24 13:58:59.000,3\n');
    // two a second is under any pulse sensor's rate, so the numbers are taken as they are written: seconds
    expect(r.samples.length).toBe(3);
    expect(text('datetime,hr\n2016-11-24 13:58:58.000,1\n2016-11-24 13:58:58.020,2\n2016-11-24 13:58:58.040,3\n').rateHz).toBeCloseTo(50, 1);
  });
  it('takes a column by name or number and the rate from a comment', () => {
    const s = '# Sampling Rate (Hz):= 1000.00\nred;ir\n1;10\n2;20\n';
    expect([...text(s, 'IR').samples]).toEqual([10, 20]);
    expect([...text(s, '1').samples]).toEqual([1, 2]);
    expect(text(s, 'ir').rateHz).toBe(1000);
  });
  it('reads what spreadsheets write: decimal commas between semicolons or tabs, UTF-16 with its mark', () => {
    const r = text('时间(s);脉搏\n0,00;515,5\n0,01;-514\n0,02;\n');
    expect([[...r.samples], r.column]).toEqual([[515.5, -514, NaN], '脉搏']);
    expect(text('seconds\thr\n0,00\t1,5\n0,01\t2,5\n').rateHz).toBeCloseTo(100);
    const wide = (le: boolean) => Uint8Array.from([...'\ufeffhr\n1,5\n2\n'].flatMap((c) => { const u = c.charCodeAt(0); return le ? [u & 255, u >> 8] : [u >> 8, u & 255]; }));
    for (const le of [true, false]) expect([...readPulseFile(wide(le), { format: 'text' }).samples]).toEqual([1.5, 2]);
  });
  it('reads names of columns in the encoding of Chinese spreadsheets', () => {
    const gb = Uint8Array.of(0xc2, 0xf6, 0xb2, 0xab, ...new TextEncoder().encode('\n1\n2\n')); // 脉搏
    expect(readPulseFile(gb, { format: 'text', column: '脉搏' })).toMatchObject({ column: '脉搏', samples: Float64Array.of(1, 2) });
  });
  it('does not guess whether a comma parts two columns or a number', () => {
    expect(codeOf(() => text('0,51\n0,52\n'))).toBe('pulse.column-needed');
  });
  it.each([
    ['', 'pulse.empty'], ['# only words\n', 'pulse.empty'], ['hr\n', 'pulse.empty'], ['1\ntwo\n3\n', 'pulse.not-a-number'],
    ['a,b\n1,2\n', 'pulse.column-needed'], ['1\0', 'pulse.not-text'],
  ])('refuses %j', (s, code) => expect(codeOf(() => text(s))).toBe(code));
  it('refuses an unknown column and broken UTF-8', () => {
    expect(codeOf(() => text('a,b\n1,2\n', 'c'))).toBe('pulse.no-such-column');
    expect(codeOf(() => readPulseFile(Uint8Array.of(0xff, 0xfe, 0x31), { format: 'text' }))).toBe('pulse.not-text');
  });
  it('gives back any numbers written one a line', () => {
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 50 }), (a) => {
      expect([...text(a.join('\n')).samples].map((v) => v + 0)).toEqual(a.map((v) => v + 0));
    }));
  });
  it('answers any bytes with samples or a typed error', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 200 }).map((s) => new TextEncoder().encode(s)), fc.stringMatching(/^[0-9,.;\n\t ea-]{0,80}$/).map((s) => new TextEncoder().encode(s))), fc.constantFrom('text', 'u16', 'f32'), (bytes, format) => {
      const code = codeOf(() => expect(readPulseFile(bytes, { format }).samples.length).toBeGreaterThan(0));
      expect(code).toMatch(/^(none|pulse\.[a-z-]+)$/);
    }), { numRuns: 300 });
  });
});

describe('raw', () => {
  it('reads little-endian words and floats', () => {
    expect([...readPulseFile(Uint8Array.of(1, 0, 0, 1), { format: 'u16' }).samples]).toEqual([1, 256]);
    expect([...readPulseFile(new Uint8Array(Float32Array.of(0.5, NaN).buffer), { format: 'f32' }).samples]).toEqual([0.5, NaN]);
    expect(codeOf(() => readPulseFile(Uint8Array.of(1, 2, 3), { format: 'u16' }))).toBe('pulse.raw-length');
  });
  it('cuts even segments and refuses a rest', () => {
    expect(segments(Float64Array.of(1, 2, 3, 4), 2).map((s) => [...s])).toEqual([[1, 2], [3, 4]]);
    expect(codeOf(() => segments(Float64Array.of(1, 2, 3), 2))).toBe('pulse.segments-uneven');
    expect(codeOf(() => segments(Float64Array.of(1, 2, 3), 0))).toBe('pulse.samples-invalid');
  });
  it('knows formats by name', () => {
    expect([formatOf('a.U16'), formatOf('x/b.f32'), formatOf('c.csv'), formatOf('d')]).toEqual(['u16', 'f32', 'text', 'text']);
  });
});

describe('rate', () => {
  it('is needed, and a given one that disagrees with the file is noticed', () => {
    expect(codeOf(() => chooseRate(undefined, {}))).toBe('pulse.rate-missing');
    expect(chooseRate(undefined, { rateHz: 50 })).toEqual({ rateHz: 50, disagrees: false });
    expect(chooseRate(100, { rateHz: 50 })).toEqual({ rateHz: 100, disagrees: true });
  });
  it('is not made up from times that stand still or go back', () => {
    expect(rateOfTimes([1, 1, 1])).toBeUndefined();
    expect(rateOfTimes([3, 2, 1])).toBeUndefined();
    expect(rateOfTimes([NaN])).toBeUndefined();
  });
});
