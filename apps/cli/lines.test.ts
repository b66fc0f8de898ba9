import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines } from './lines.ts';

// 头痛 in GB 18030: four bytes that are also two letters in UTF-8
const gb = Buffer.from([0xcd, 0xb7, 0xcd, 0xb4]);
const newline = Buffer.from('\r\n');

describe('lines', () => {
  it('are the same in UTF-8, UTF-16 and GB 18030', () => {
    expect(textLines(Buffer.from('\uFEFF头痛\r\na\n'))).toEqual(['头痛', 'a', '']);
    expect(textLines(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('头痛\r\na\n', 'utf16le')]))).toEqual(['头痛', 'a', '']);
    expect(textLines(Buffer.concat([gb, newline, Buffer.from('a\n')]))).toEqual(['头痛', 'a', '']);
  });
  it('a broken one among lines in UTF-8 is an error of its own, not Chinese of another kind', () => {
    expect(textLines(Buffer.concat([Buffer.from('胸痛，出冷汗\n'), Buffer.from([0xd0, 0xd8]), newline, Buffer.from('a')]))).toEqual(['胸痛，出冷汗', undefined, 'a']);
  });
  it('what is no text in any of them is none', () => {
    expect(textLines(Buffer.from([0x61, 0x0a, 0xff, 0xff]))).toEqual(['a', undefined]);
  });
  it('an empty file has one empty line', () => {
    expect(textLines(Buffer.alloc(0))).toEqual(['']);
  });

  it('whatever the bytes are, each line is text without an end of line, or none', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const lines = textLines(Buffer.from(bytes));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line === undefined || !line.includes('\n')).toBe(true);
    }), { numRuns: 1000, seed: 9 });
  });
  it('joined again, they are the text, in each encoding and with both ends of line', () => {
    // The first line is Chinese, so that no encoding can be mistaken for another.
    const line = fc.string({ unit: fc.constantFrom(...'头痛三天，。咳嗽ab 1{"}\t'), maxLength: 12 }), gbSign = fc.tuple(fc.integer({ min: 0xb0, max: 0xd7 }), fc.integer({ min: 0xa1, max: 0xf9 }));
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (more, end) => {
      const lines = ['胸痛', ...more], text = lines.join(end);
      const le = Buffer.from(`\uFEFF${text}`, 'utf16le');
      for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), le, Buffer.from(le).swap16()]) expect(textLines(bytes)).toEqual(lines);
    }), { numRuns: 300, seed: 10 });
    fc.assert(fc.property(fc.array(fc.array(gbSign, { maxLength: 6 }), { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (more, end) => {
      const coded = [Buffer.from([0xd0, 0xd8, 0xcd, 0xb4]), ...more.map((signs) => Buffer.from(signs.flat()))];
      const bytes = Buffer.concat(coded.flatMap((b, i) => (i === 0 ? [b] : [Buffer.from(end), b])));
      expect(textLines(bytes)).toEqual(coded.map((b) => new TextDecoder('gb18030').decode(b)));
      expect(textLines(bytes).join(end)).toBe(new TextDecoder('gb18030').decode(bytes));
    }), { numRuns: 300, seed: 11 });
  });
});
