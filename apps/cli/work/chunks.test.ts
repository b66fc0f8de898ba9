// Chunks in threads: order, each error its own, the same lines as one by one.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseInquiry } from '@suoke/inquiry/analyse.ts';
import * as inquiry from '../commands/inquiry.ts';
import * as listen from '../commands/listen.ts';
import * as palpation from '../commands/palpation.ts';
import { runCommand } from '../testing.ts';
import { chunkStarts } from './chunks.ts';

let folder = '';
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'suoke-chunks-')); });
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string) => { const at = join(folder, name); writeFileSync(at, text); return at; };

describe('chunks', () => {
  it('end at the most inputs and with the heavy one', () => {
    expect(chunkStarts([], 10)).toEqual([]);
    expect(chunkStarts([1, 1, 50, 1, 1], 10)).toEqual([0, 3]);
    expect(chunkStarts([50, 50, 0, 50], 10)).toEqual([0, 1, 2]);
    expect(chunkStarts(Array.from({ length: 850 }, () => 0), 10)).toEqual([0, 400, 800]);
  });

  it('texts in threads: the lines of each text by itself, in order, and every error in its place', async () => {
    const texts = Array.from({ length: 1300 }, (_, i) => (i % 211 === 7 ? ' ' : ['头痛三天', '胸痛出冷汗', '没有发烧', 'headache for two days'][i % 4] as string));
    const lines = texts.map((text, i) => (i % 307 === 5 ? 'broken' : JSON.stringify({ id: `t${i}`, text })));
    const ran = await runCommand(inquiry.register, 'inquiry', '--json', '--emergency-number', '999', '--batch', written('t.jsonl', lines.join('\n')));
    const expected = new Map(['头痛三天', '胸痛出冷汗', '没有发烧', 'headache for two days'].map((t) => [t, analyseInquiry(t, { emergencyNumber: '999' })]));
    expect(ran.out).toBe(texts.flatMap((t, i) => (i % 307 === 5 || t === ' ' ? [] : [`${JSON.stringify({ id: `t${i}`, ...expected.get(t) })}\n`])).join(''));
    expect(ran.err.trim().split('\n').map((l) => l.split(': ').slice(1, 3).join(' '))).toEqual(texts.flatMap((t, i) => (i % 307 === 5 ? [`line ${i + 1} batch.not-json`] : t === ' ' ? [`t${i} inquiry.text-empty`] : [])));
    expect(ran.err).toContain('没有文字 there is no text (写下症状，例如：头痛三天 write what is wrong)');
    expect(ran.status).toBe(1);
  });

  it('shows a person the right text where two lines have one id', async () => {
    const ran = await runCommand(inquiry.register, 'inquiry', '--batch', written('two.jsonl', '{"id":"a","text":"头痛"}\n{"id":"a","text":"咳嗽"}'));
    expect(ran.out).toContain('[头痛]');
    expect(ran.out).toContain('[咳嗽]');
  });

  it.each([
    ['palpation', palpation.register, 'palpation.'],
    ['odour', listen.register, 'odour.bad-input'],
  ] as const)('files of %s, few or heavy, in order and with their own errors', async (name, register, code) => {
    const good = name === 'odour' ? JSON.stringify({ reading: Array.from({ length: 16 }, (_, s) => Array.from({ length: 8 }, (_, f) => 100 * s + f)) }) : '{"edema":[{"region":"ankle","side":"both","grade":1}]}';
    // Blanks make the later run heavy, so that threads do it.
    const files = (pad: number) => Array.from({ length: 8 }, (_, i) => (i === 6 ? join(folder, 'none.json') : written(`${name}${i}.json`, (i === 2 ? 'no json' : i === 4 ? '{"x":1}' : good) + ' '.repeat(pad))));
    const few = await runCommand(register, name, '--json', ...files(0)), heavy = await runCommand(register, name, '--json', ...files(300_000));
    expect(few.err.trim().split('\n').map((l) => l.split(': ')[2]?.startsWith(code) ? code : l.split(': ')[2])).toEqual(['input.bad-json', code, 'input.not-found']);
    expect(few.out.trim().split('\n').map((l) => (JSON.parse(l) as { file: string }).file.slice(-6, -5))).toEqual(['0', '1', '3', '5', '7']);
    expect(heavy).toEqual(few);
  });
});
