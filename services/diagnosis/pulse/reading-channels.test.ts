import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePulse } from './analyse.ts';
import { channelName, CHANNEL_DEPTHS, nameOf, POSITIONS, SIDES } from './domain/channels.ts';
import { parseFelt } from './domain/felt.ts';
import { readPulseFile } from './reading.ts';
import { DEVICE, handRecord } from './support/places.ts';
import { random } from './support/random.ts';
import { codeOf } from './support/code-of.ts';

const text = (s: string, column?: string) => readPulseFile(new TextEncoder().encode(s), { format: 'text', column });

describe('channel names', () => {
  it('are read back as written, and in Chinese', () => {
    for (const side of SIDES) for (const position of POSITIONS) for (const depth of CHANNEL_DEPTHS) {
      expect(channelName(nameOf({ side, position, depth }))).toEqual({ side, position, depth });
      expect(channelName(nameOf({ side, position, depth, element: 3 }))).toEqual({ side, position, depth, element: 3 });
    }
    expect(channelName('左.关.沉')).toEqual({ side: 'left', position: 'guan', depth: 'deep' });
    expect(channelName('Right_Chi_Superficial')).toEqual({ side: 'right', position: 'chi', depth: 'superficial' });
  });
  it.each(['hr', 'left.guan', 'left.guan.deep.0', 'left.guan.deep.17', 'left.guan.deep.x', 'up.guan.deep', 'left.guan.deep.1.2'])('%s is none', (name) => expect(channelName(name)).toBeUndefined());
});

describe('a table with places and depths', () => {
  it('gives the channels, the rate, and what it says of the device', () => {
    const f = text('# usual-amplitude: 20\n# unit: g\nseconds,left.guan.superficial,left.guan.deep,note\n0,1,9,\n0.01,2,3,\n0.02,,4,\n');
    expect(f.channels!.map((c) => [nameOf(c), [...c.samples]])).toEqual([['left.guan.superficial', [1, 2]], ['left.guan.deep', [9, 3, 4]]]);
    expect(f.rateHz).toBeCloseTo(100);
    expect(f.calibration).toEqual({ usualAmplitude: 20, unit: 'g' });
    expect([...f.samples]).toEqual([9, 3, 4]);
  });
  it('is one wave when a column is named', () => expect(text('left.guan.middle,left.guan.deep\n1,2\n', 'left.guan.deep')).toMatchObject({ column: 'left.guan.deep', samples: Float64Array.of(2) }));
  it.each([
    ['left.guan.deep,left.guan.deep\n1,2\n', 'pulse.channels-twice'], ['left.guan.deep\nx\n', 'pulse.not-a-number'], ['left.guan.deep\nNaN\n', 'pulse.empty'],
    ['# pitch-mm: -1\nleft.guan.deep\n1\n', 'pulse.calibration'],
  ])('refuses %j', (s, code) => expect(codeOf(() => text(s))).toBe(code));
});

describe('JSON', () => {
  it('gives the same channels as a table', () => {
    const f = text('{"rateHz":100,"usualAmplitude":20,"channels":{"left.guan.superficial":[1,2,null],"left.guan.deep":[9,3,4]}}');
    expect(f.channels!.map((c) => [...c.samples])).toEqual([[1, 2], [9, 3, 4]]);
    expect(f).toMatchObject({ rateHz: 100, calibration: { usualAmplitude: 20 } });
    expect([...text('{"samples":[1,null,3],"rateHz":50}').samples]).toEqual([1, NaN, 3]);
  });
  it.each([
    ['{', 'pulse.json'], ['{"channels":{}}', 'pulse.json'], ['{"channels":{"nose":[1]}}', 'pulse.json'], ['{"channels":{"left.guan.deep":["1"]}}', 'pulse.json'], ['{"samples":3}', 'pulse.json'],
    ['{"samples":[],"rateHz":1}', 'pulse.empty'], ['{"samples":[1],"rateHz":"fast"}', 'pulse.json'], ['{"samples":[1],"who":1}', 'pulse.json'], ['{"samples":[1],"pitchMm":0}', 'pulse.calibration'],
    ['{"channels":{"left.guan.deep":[1],"left-guan-deep":[1]}}', 'pulse.channels-twice'], ['{"channels":{"left.guan.deep":[null]}}', 'pulse.empty'],
  ])('refuses %s', (s, code) => expect(codeOf(() => text(s))).toBe(code));
  it('of any kind, cut anywhere, is read or refused with a typed error', () => {
    const whole = JSON.stringify({ rateHz: 100, unit: 'g', channels: { 'left.guan.deep': [1, 2, null], 'right.cun.middle.2': [3] } });
    const odd = fc.oneof(
      fc.jsonValue().map((v) => `{"samples":${JSON.stringify(v)}}`), fc.dictionary(fc.oneof(fc.string(), fc.constant('left.guan.deep')), fc.jsonValue()).map((v) => JSON.stringify({ channels: v })),
      fc.dictionary(fc.constantFrom('rateHz', 'unit', 'samples', 'channels', 'pitchMm', '__proto__'), fc.jsonValue()).map((v) => JSON.stringify(v)),
      fc.nat(whole.length).map((n) => whole.slice(0, n)),
      fc.tuple(fc.nat(whole.length), fc.string({ maxLength: 3 })).map(([n, s]) => whole.slice(0, n) + s + whole.slice(n)),
    );
    fc.assert(fc.property(odd, (s) => {
      expect(codeOf(() => expect(text(s).samples.length).toBeGreaterThan(0))).toMatch(/^(none|pulse\.[a-z-]+)$/);
    }), { numRuns: 300 });
  });
});

describe('any bytes', () => {
  const encode = (s: string) => new TextEncoder().encode(s);
  const table = 'seconds,left.guan.deep,left.cun.deep\n0,1,2\n0.01,3,\n0.02,4,5\n# unit: g\n';
  const cut = fc.tuple(fc.nat(table.length), fc.string({ maxLength: 4 })).map(([n, s]) => encode(table.slice(0, n) + s + table.slice(n)));
  it('are samples or a typed error, in every format', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 120 }), cut, fc.stringMatching(/^[{}[\]",:0-9.eE# \n;\t-]{0,60}$/).map(encode)), fc.constantFrom('text', 'u16', 'f32'), fc.option(fc.constantFrom('1', 'left.guan.deep', 'x'), { nil: undefined }), (bytes, format, column) => {
      expect(codeOf(() => expect(readPulseFile(bytes, { format, column }).samples.length).toBeGreaterThan(0))).toMatch(/^(none|pulse\.[a-z-]+)$/);
    }), { numRuns: 300 });
  });
  it('raw words and floats come back as written', () => {
    fc.assert(fc.property(fc.uint16Array({ minLength: 1, maxLength: 50 }), (x) => {
      expect([...readPulseFile(Uint8Array.from(new Uint8Array(x.buffer, x.byteOffset, x.byteLength)), { format: 'u16' }).samples]).toEqual([...x]);
    }));
    fc.assert(fc.property(fc.float32Array({ minLength: 1, maxLength: 50 }), (x) => {
      expect([...readPulseFile(Uint8Array.from(new Uint8Array(x.buffer, x.byteOffset, x.byteLength)), { format: 'f32' }).samples]).toEqual([...x]);
    }));
  });
  it('as what was felt are read or refused', () => {
    const whole = '{"by":"person","rateBpm":70,"places":{"left-guan":{"shapes":["wiry"]}}}';
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.nat(whole.length).map((n) => whole.slice(0, n))), (s) => {
      expect(codeOf(() => parseFelt(s))).toMatch(/^(none|pulse\.felt\.[a-z-]+)$/);
    }), { numRuns: 300 });
    expect(parseFelt(whole).by).toBe('person');
  });
});

describe('a whole recording', () => {
  it('through a table gives rate and rhythm of the whole and the pulses of its places, the same each time', () => {
    const { channels } = handRecord('floating', random(2), 0.01, 20);
    const rows = Array.from({ length: 2000 }, (_, i) => [i / 100, ...channels.map((c) => c.samples[i]!.toFixed(4))].join(','));
    const f = text([`# usual-amplitude: ${DEVICE.usualAmplitude}`, `# pitch-mm: ${DEVICE.pitchMm}`, `# usual-width-mm: ${DEVICE.usualWidthMm}`, ['seconds', ...channels.map(nameOf)].join(','), ...rows].join('\n'));
    const run = () => analysePulse(f.samples, f.rateHz!, { channels: f.channels, calibration: f.calibration });
    const r = run();
    expect(r.places!.map((p) => p.position)).toEqual(['cun', 'guan', 'chi']);
    expect(r.findings.filter((x) => x.polarity === 'present').map((x) => x.code)).toContain('pulse.floating');
    expect(r.findings.find((x) => x.code === 'pulse.floating')!.evidence).toContainEqual({ kind: 'region', region: '左关 left guan' });
    expect(r.unsupported.map((u) => u.code)).not.toContain('pulse.floating');
    expect(new Set(r.findings.map((x) => x.code)).size).toBe(r.findings.length);
    expect(JSON.stringify(run())).toBe(JSON.stringify(r));
  });
});
