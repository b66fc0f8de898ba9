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
});
