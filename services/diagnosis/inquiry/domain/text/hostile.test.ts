// Hostile texts: markup, lone surrogates, control characters, endless repetition, ten megabytes. Each is read or refused by a typed error.
import fc from 'fast-check';
import { findingGroups, isSuokeError, redFlagSignals } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analyseInquiry } from '../../analyse.ts';
import { MAX_TEXT } from './normal.ts';

fc.configureGlobal({ seed: 20260320 });

/** What must hold of any text that is read; a refusal must be one of the two stated codes. */
function read(text: unknown): string {
  try {
    const r = analyseInquiry(text as string);
    const points = [...text as string];
    for (const f of [...r.findings, ...r.redFlags]) {
      if (!f.span) continue;
      expect(f.span[0]).toBeGreaterThanOrEqual(0);
      expect(f.span[1]).toBeLessThanOrEqual(points.length);
      expect(points.slice(f.span[0], f.span[1]).join('')).toBe(f.words);
    }
    return 'read';
  } catch (e) {
    if (!isSuokeError(e)) throw e;
    expect(['inquiry.text-missing', 'inquiry.text-too-long']).toContain(e.code);
    expect(e.hint.length).toBeGreaterThan(0);
    return e.code;
  }
}

const words = [...findingGroups().flatMap((g) => [...g.terms, ...(g.denials ?? [])]), ...redFlagSignals().flatMap((s) => s.terms)].filter((t) => !/[~^(|?]/.test(t));
const MARKUP = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '{{7*7}}', '${jndi:ldap://x}', "'; DROP TABLE findings;--", '../../etc/passwd', '%00', '<!--', ']]>', '&lt;', '\u202e', '\u200b', '\ufeff', '\u0000', '\u001b[31m', '\r\n\r\n', '__proto__', 'constructor', '[object Object]'];
const LONE = ['\ud800', '\udc00', '\udbff', '\udfff', '\ud83d', '\ude00'];
const GLUE = ['无', '不', '未见', '否认', '、', '，', '。', '及', '但', '舌', '苔', '脉', '曾', '3天', '我妈', '家族史', '如果', '血压999/999', '体温99℃', '血糖', '1e309', '岁', '(', ')', '^', '~9', '|', '?'];

describe('hostile texts', () => {
  it('reads or refuses any mixture of words, markup, control characters and broken characters', () => {
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...MARKUP), fc.constantFrom(...LONE), fc.constantFrom(...GLUE), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 }));
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (parts) => { read(parts.join('')); }), { numRuns: 120 });
  });
  it('reads a sign between markup as if the markup were not there', () => {
    for (const m of [...MARKUP, ...LONE]) expect(analyseInquiry(`${m}，头痛，${m}`).findings.map((f) => f.code), JSON.stringify(m)).toContain('symptom.headache');
  });
  it('keeps places in code points beside a lone surrogate and a pair', () => {
    expect(analyseInquiry('\ud800😀头痛').findings[0]).toMatchObject({ words: '头痛', span: [2, 4] });
  });
  it.each([['one character', '痛'], ['pain upon pain', '疼痛'], ['denials', '无'], ['formal denials', '否认、'], ['lists', '无头痛、'], ['sentences without end', '经血色淡'], ['tongues', '舌红苔黄脉弦'], ['numbers', '39.5℃'], ['pressures', '180/110'], ['times', '三天前'], ['relatives', '我妈的爸爸'], ['signals', '没有呼吸困难'], ['doubts', '会不会是'], ['spaces', ' '], ['nulls', '\u0000'], ['emoji', '😀'], ['pieces of words', '小便不']])('reads %s without end', (_, unit) => {
    const text = unit.repeat(Math.floor(MAX_TEXT / 10 / [...unit].length));
    expect(read(text)).toBe('read');
  });
  it('reads a text of the greatest length', () => expect(read('疼痛'.repeat(MAX_TEXT / 2))).toBe('read'));
  it('refuses ten megabytes, and what is no text', () => {
    expect(read('头痛'.repeat(5_000_000))).toBe('inquiry.text-too-long');
    expect(read('<b>'.repeat(3_500_000))).toBe('inquiry.text-too-long');
    for (const x of [undefined, null, 7, {}, [], ['头痛'], true]) expect(read(x)).toBe('inquiry.text-missing');
    expect(read('')).toBe('read');
  });
});
