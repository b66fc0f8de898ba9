// Text files in every encoding read here: round trips, and no failure other than "no text".
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText } from './text-encoding.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('decodedText', () => {
  it('gives text or nothing, whatever the bytes are', () => {
    const marked = fc.tuple(fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf]), fc.uint8Array({ maxLength: 80 }));
    fc.assert(fc.property(marked, ([mark, rest]) => {
      const read = decodedText(Uint8Array.from([...mark, ...rest]));
      if (read) expect(read.text.isWellFormed()).toBe(true);
    }), { numRuns: 2000, seed: 1 });
    expect(decodedText(Uint8Array.from([0x61, 0xff, 0xff]))).toBeUndefined();
    expect(decodedText(Uint8Array.from([0xff, 0xfe, 0x61]))).toBeUndefined();
  });

  it('reads back UTF-8 and UTF-16 with a mark', () => {
    fc.assert(fc.property(text, (t) => {
      const le = Buffer.from(`\uFEFF${t}`, 'utf16le');
      expect(decodedText(Buffer.from(`\uFEFF${t}`))).toEqual({ text: t, encoding: 'utf-8' });
      expect(decodedText(le)).toEqual({ text: t, encoding: 'utf-16le' });
      expect(decodedText(Buffer.from(le).swap16())).toEqual({ text: t, encoding: 'utf-16be' });
    }), { numRuns: 500, seed: 2 });
  });

  it('reads back GB 18030 that is not UTF-8 as well', () => {
    // The rows of GB 2312's first plane of characters, which Node decodes but does not write: 啊 is B0 A1, row by row.
    const decoder = new TextDecoder('gb18030'), code = new Map<string, number[]>();
    for (let a = 0xb0; a <= 0xd7; a++) for (let b = 0xa1; b <= 0xf9; b++) code.set(decoder.decode(Uint8Array.from([a, b])), [a, b]);
    expect(code.get('啊')).toEqual([0xb0, 0xa1]);
    fc.assert(fc.property(fc.array(fc.constantFrom(...code.keys(), ...'abc 123\r\n'), { maxLength: 30 }), (signs) => {
      const t = `胸${signs.join('')}`; // D0 D8, which is no UTF-8
      expect(decodedText(Uint8Array.from([...t].flatMap((c) => code.get(c) ?? [c.charCodeAt(0)])))).toEqual({ text: t, encoding: 'gb18030' });
    }), { numRuns: 500, seed: 3 });
  });
});
