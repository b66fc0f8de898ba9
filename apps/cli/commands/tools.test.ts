// `suoke config`, `suoke knowledge` and `suoke bench` as a program sees them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { configSpec } from '@suoke/service/config.ts';
import { runCommand } from '../testing.ts';
import * as bench from './bench.ts';
import * as config from './config.ts';
import * as knowledge from './knowledge.ts';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'suoke-tools-')); });
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, v: unknown) => { const at = join(folder, name); writeFileSync(at, JSON.stringify(v)); return at; };

describe('config', () => {
  afterEach(() => vi.unstubAllEnvs());
  it('tells value, origin, variable and meaning of every setting, and masks secrets', async () => {
    vi.stubEnv('SUOKE_PORT', '9123');
    vi.stubEnv('SUOKE_MASTER_KEY', 'ab'.repeat(32));
    const r = await runCommand(config.register, 'config', '--json', '--file', file('c.json', { emergencyNumber: '999' }));
    expect(r).toMatchObject({ status: 0, err: '' });
    expect(r.out).not.toContain('abab');
    const all = r.out.trim().split('\n').map((l) => JSON.parse(l) as { name: string; value: string; origin: string; env: string; about: string; zh: string });
    expect(all.map((s) => s.name)).toEqual(Object.keys(configSpec));
    for (const s of all) expect(s.zh.length > 1 && s.about.length > 1).toBe(true);
    const by = (name: string) => all.find((s) => s.name === name);
    expect(by('port')).toMatchObject({ value: '9123', origin: 'SUOKE_PORT' });
    expect(by('emergencyNumber')).toMatchObject({ value: '999', origin: 'suoke.config.json' });
    expect(by('masterKey')).toMatchObject({ value: '********', origin: 'SUOKE_MASTER_KEY' });
    expect(by('host')).toMatchObject({ origin: 'default' });
  });
  it('reads as text', async () => expect((await runCommand(config.register, 'config')).out).toContain('监听地址  address to listen on'));
  it('refuses what is no setting', async () => {
    vi.stubEnv('SUOKE_PORT', 'eighty');
    expect(await runCommand(config.register, 'config')).toMatchObject({ status: 1, out: '', err: expect.stringContaining('config.number') as string });
  });
});

describe('knowledge', () => {
  it('finds by meaning', async () => {
    const r = await runCommand(knowledge.register, 'knowledge', '心慌', '--json');
    const line = JSON.parse(r.out) as { hits: { id: string; zh: string; sources: string[] }[] };
    expect(line.hits[0]).toMatchObject({ id: 'symptom.palpitations', zh: '心悸' });
    for (const h of line.hits) expect(h.sources.length).toBeGreaterThan(0);
  });
  it('keeps to one kind and to a limit', async () => {
    const r = await runCommand(knowledge.register, 'knowledge', 'zu', 'san', 'li', '--kind', 'acupoint', '--limit', '1', '--json');
    expect((JSON.parse(r.out) as { hits: { zh: string }[] }).hits.map((h) => h.zh)).toEqual(['足三里']);
  });
  it('reads as text', async () => expect((await runCommand(knowledge.register, 'knowledge', '桂枝汤')).out).toContain('方剂 formula'));
  it.each([[['心慌', '--kind', 'stone'], 'search.kind'], [['心慌', '--limit', '0'], 'search.limit'], [[' '], 'search.query']])('refuses %j', async (args, code) => {
    expect(await runCommand(knowledge.register, 'knowledge', ...args)).toMatchObject({ status: 1, out: '', err: expect.stringContaining(code) as string });
  });
});

describe('bench', () => {
  const record = (id: string, answer: string) => ({ 'Medical Record ID': id, 'Clinical Data': '女，35岁。胁肋胀痛，情志抑郁，善太息，嗳气，脉弦。', 'Options of TCM Syndrome': 'A:膀胱湿热证;B:肝气郁结证;C:肺阴虚证', 'Answers of TCM Syndrome': answer });
  it('lists what there is', async () => expect((await runCommand(bench.register, 'bench')).out).toMatch(/^everyday[^]*cases/));
  it('answers cases by differentiation, and says so', async () => {
    const r = await runCommand(bench.register, 'bench', 'cases', '--file', file('cases.json', [record('1', 'B'), record('2', 'A')]), '--json');
    expect(JSON.parse(r.out)).toMatchObject({ name: 'cases', items: 2, answeredBy: expect.stringMatching(/^xiaoke\//) as string, metrics: { accuracy: 0.5, hit1: 0.5, unanswered: 0 }, worst: [{ id: '2', right: ['A'] }] });
  });
  it('or by word overlap, to compare', async () => expect((await runCommand(bench.register, 'bench', 'cases', '--baseline', '--file', file('cases.json', [record('1', 'B')]))).out).toContain('word overlap'));
  it.each([[['nothing'], 'benchmark.unknown'], [['cases'], 'benchmark.no-file'], [['choice', '--file', '/nowhere'], 'benchmark.no-file']])('refuses %j', async (args, code) => {
    expect(await runCommand(bench.register, 'bench', ...args)).toMatchObject({ status: 1, out: '', err: expect.stringContaining(code) as string });
  });
});
