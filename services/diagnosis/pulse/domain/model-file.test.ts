// Whatever the bytes of a model are: a model (a forest that can be asked), or a typed error; never a crash, a hang or much memory.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from '../support/code-of.ts';
import { readBeatNetwork } from './beat-network.ts';
import { FEATURES } from './features.ts';
import { forestScores, readForest } from './forest.ts';
import { modelFile } from './model-file.ts';
import { readNetwork } from './network.ts';

const REFUSED = /^(none|pulse\.model-(broken|unfit))$/;
const shipped = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../models/${name}.bin`, import.meta.url)));
const x = new Float32Array(FEATURES.length);
const readers: Record<string, (bytes: Uint8Array) => void> = {
  // a forest that is read must lead every walk to a leaf
  forest: (bytes) => expect(forestScores(readForest(bytes), x).every(Number.isFinite)).toBe(true),
  network: (bytes) => void readNetwork(bytes),
  beats: (bytes) => void readBeatNetwork(bytes),
};

function file(header: unknown, body: Uint8Array | number = 0): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const rest = typeof body === 'number' ? new Uint8Array(body) : body;
  const bytes = new Uint8Array(4 + text.length + rest.length);
  new DataView(bytes.buffer).setUint32(0, text.length, true);
  bytes.set(text, 4);
  bytes.set(rest, 4 + text.length);
  return bytes;
}

describe.each(Object.keys(readers))('a file of the kind %s', (name) => {
  const read = readers[name]!;
  const whole = shipped(name);
  const headed = 4 + new DataView(whole.buffer).getUint32(0, true);
  it('as shipped is read', () => expect(codeOf(() => read(whole))).toBe('none'));
  it('of random bytes, or with any header, is read or refused', () => {
    fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.tuple(fc.json(), fc.uint8Array({ maxLength: 100 })).map(([h, b]) => file(h, b))), (bytes) => {
      expect(codeOf(() => read(bytes))).toMatch(REFUSED);
    }), { numRuns: 150 });
  });
  it('cut off anywhere is refused', () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: headed + 200 }), fc.integer({ min: 0, max: whole.length - 1 })), (n) => {
      expect(codeOf(() => read(whole.subarray(0, n)))).toMatch(/^pulse\.model-/);
    }), { numRuns: 25 });
  });
  it('with flipped bits in length, header or the first of its body is read or refused', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: headed + 60 }), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }), (flips) => {
      const bytes = whole.slice();
      for (const [at, bits] of flips) bytes[at]! ^= bits;
      expect(codeOf(() => read(bytes))).toMatch(REFUSED);
    }), { numRuns: 25 });
  });
});

describe('what a header claims', () => {
  const R = ['a', 'b'];
  it.each([
    ['trees beyond number', 'forest', { kind: 'forest', rhythms: R, features: FEATURES, trees: 1e15 }],
    ['no trees', 'forest', { kind: 'forest', rhythms: R, features: FEATURES, trees: 0 }],
    ['trees without nodes', 'forest', { kind: 'forest', rhythms: R, features: FEATURES, trees: 32 }],
    ['channels beyond memory', 'network', { kind: 'network', rhythms: R, nets: [{ rows: [0], channels: [8000, 8000] }] }],
    ['negative channels', 'network', { kind: 'network', rhythms: R, nets: [{ rows: [0], channels: [-8] }] }],
    ['a row that does not exist', 'network', { kind: 'network', rhythms: R, nets: [{ rows: [2], channels: [8] }] }],
    ['no networks', 'network', { kind: 'network', rhythms: R, nets: [] }],
    ['layers without channels', 'beats', { kind: 'beats', rhythms: R, beatNets: [{ rows: 8, channels: 0, layers: 9999 }] }],
    ['layers beyond number', 'beats', { kind: 'beats', rhythms: R, beatNets: [{ rows: 8, channels: 8, layers: 1e9 }] }],
    ['no rhythms', 'beats', { kind: 'beats', rhythms: [], beatNets: [] }],
  ])('%s is refused', (_, name, header) => expect(codeOf(() => readers[name]!(file(header, 64)))).toBe('pulse.model-broken'));
  it('a loop in a tree and a leaf without votes are refused', () => {
    const header = { kind: 'forest', rhythms: R, features: FEATURES, trees: 1 };
    // one node that leads to itself, then two leaves
    const tree = (right: number, vote: number) => Uint8Array.of(3, 0, 0, 0, 0, 0, 0, right, 0, 255, vote, 1, 255, vote, 0);
    expect(codeOf(() => readers.forest!(file(header, tree(2, 1))))).toBe('none');
    expect(codeOf(() => readers.forest!(file(header, tree(0, 1))))).toBe('pulse.model-broken');
    expect(codeOf(() => readers.forest!(file(header, tree(2, 0))))).toBe('pulse.model-broken');
  });
  it('weights that are no numbers are refused', () =>
    expect(codeOf(() => readNetwork(file({ kind: 'network', rhythms: R, nets: [{ rows: [0], channels: [8] }] }, new Uint8Array(4000).fill(255))))).toBe('pulse.model-broken'));
  it('another kind does not fit', () => expect(codeOf(() => modelFile(shipped('beats'), 'forest'))).toBe('pulse.model-unfit'));
});
