// What is of the wrong type is refused by name at every door.
import { expect, it } from 'vitest';
import { analysePulse } from './analyse.ts';
import { pushLive, startLive } from './domain/live.ts';
import { readPulseFile } from './reading.ts';
import { codeOf } from './support/code-of.ts';
import { steady } from './support/records.ts';

const wave = steady(70, 10).samples;
const bytes = new TextEncoder().encode('1\n2\n');
const WRONG = [undefined, null, {}, '1,2,3', 7, 7n, Symbol('s'), () => 1, new DataView(new ArrayBuffer(8)), new Date(0), Object.create(null)] as unknown[];
const named = (v: unknown): string => (typeof v === 'symbol' || typeof v === 'function' || typeof v === 'bigint' || v === undefined ? typeof v : Object.prototype.toString.call(v));

it.each([...WRONG, [1, 2, 3], new Float32Array(800), new BigInt64Array(800), wave.buffer].map((v) => [named(v), v]))('a wave that is %s', (_, v) =>
  expect(codeOf(() => analysePulse(v as Float64Array, 100))).toBe('pulse.bad-type'));
it.each([null, 7, 'rules', [], { channels: 5 }, { channels: [null] }, { channels: [{ samples: [1, 2] }] }, { calibration: 3 }, { problems: 'no' }].map((v) => [JSON.stringify(v), v]))('options %s', (_, v) =>
  expect(codeOf(() => analysePulse(wave, 100, v as object))).toBe('pulse.bad-type'));
it.each([undefined, null, '100', 100n, Symbol('s'), Object.create(null)].map((v) => [named(v), v]))('a rate that is %s', (_, v) => {
  expect(codeOf(() => analysePulse(wave, v as number))).toBe('pulse.rate-implausible');
  expect(codeOf(() => startLive({ rateHz: v as number }))).toBe('pulse.live.rate');
});
it.each([...WRONG, [1, 2, 3], wave].map((v) => [named(v), v]))('a file that is %s', (_, v) =>
  expect(codeOf(() => readPulseFile(v as Uint8Array, { format: 'text' }))).toBe('pulse.bad-type'));
it.each([undefined, null, 'text', {}, { format: 'mp3' }, { format: 'text', column: 1 }])('a file with the options %j', (v) =>
  expect(codeOf(() => readPulseFile(bytes, v as { format: 'text' }))).toBe('pulse.bad-type'));
it.each(([undefined, null, 7, 'x', [100]] as unknown[]).map((v) => [named(v), v]))('a stream begun with %s', (_, v) =>
  expect(codeOf(() => startLive(v as { rateHz: number }))).toBe('pulse.bad-type'));
it.each(WRONG.map((v) => [named(v), v]))('a push of %s', (_, v) =>
  expect(codeOf(() => pushLive(startLive({ rateHz: 100 }), v as number[]))).toBe('pulse.bad-type'));
it.each([...WRONG, { ...startLive({ rateHz: 100 }), window: undefined }, { ...startLive({ rateHz: 100 }), rateHz: '100' }].map((v) => [named(v), v]))('a push onto a state that is %s', (_, v) =>
  expect(codeOf(() => pushLive(v as ReturnType<typeof startLive>, [1]))).toBe('pulse.bad-type'));
it.each([['1'], [1n], [null], [undefined], [{}]])('a push of a list with %s in it', (v) =>
  expect(codeOf(() => pushLive(startLive({ rateHz: 100 }), [1, v] as number[]))).toBe('pulse.live.not-a-number'));
it('what is of the right type goes through', () => {
  expect(codeOf(() => analysePulse(wave, 100))).toBe('none');
  expect(codeOf(() => readPulseFile(Buffer.from(bytes), { format: 'text' }))).toBe('none');
  for (const samples of [[1, 2], new Float32Array(3), new Int16Array(3), []]) expect(codeOf(() => pushLive(startLive({ rateHz: 100 }), samples))).toBe('none');
});
