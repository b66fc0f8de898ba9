// `suoke differentiate` as a program sees it: lines out, error lines, exit status.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing.ts';
import { register } from './differentiate.ts';

let out = '', err = '', folder = '';
beforeEach(() => {
  out = ''; err = '';
  folder = mkdtempSync(join(tmpdir(), 'suoke-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function suoke(...args: string[]): Promise<number> {
  const ran = await runCommand(register, 'differentiate', ...args);
  out += ran.out;
  err += ran.err;
  return ran.status;
}
const file = (name: string, text: string) => { const path = join(folder, name); writeFileSync(path, text); return path; };
interface Line { id: string; ranked: { syndrome: string; probability: number; because: { words?: string }[]; against: unknown[]; sources: unknown[] }[]; ask: { code: string }[]; redFlags: unknown[]; findings: { code: string }[] }
const lines = () => out.trim().split('\n').map((l) => JSON.parse(l) as Line);

describe('suoke differentiate', () => {
  it('ranks exactly the names given', async () => {
    expect(await suoke('--text', '胁肋胀痛，叹息，易怒，脉弦', '--among', '脾气虚|肝气郁结|膀胱湿热证', '--json')).toBe(0);
    const [line] = lines();
    expect(line?.ranked.map((r) => r.syndrome).sort()).toEqual(['肝气郁结', '脾气虚', '膀胱湿热证'].sort());
    expect(line?.ranked[0]?.syndrome).toBe('肝气郁结');
    expect(line?.ranked[0]?.because.some((b) => b.words === '叹息' || b.words === '易怒')).toBe(true);
    expect(line?.ask.map((q) => q.code)).not.toContain('symptom.irritability');
  });

  it('takes findings of other commands beside the text', async () => {
    const findings = file('f.json', JSON.stringify([{ code: 'tongue.coating.yellow', zh: '苔黄', en: 'yellow coating', present: true, score: 0.9, confidence: 0.8, evidence: [] }]));
    expect(await suoke('--text', '口苦', '--findings', findings, '--json')).toBe(0);
    expect(lines()[0]?.findings.map((f) => f.code)).toEqual(expect.arrayContaining(['tongue.coating.yellow', 'symptom.bitter-taste']));
  });

  it('goes on after a bad line, in order, and fails at the end', async () => {
    const batch = file('b.jsonl', '{"id":"a","text":"咳嗽，痰黄","among":"痰热壅肺|脾气虚"}\n{bad\n{"id":"c"}\n{"id":"d","text":"腰酸，畏寒"}\n');
    expect(await suoke('--batch', batch, '--json')).toBe(1);
    expect(lines().map((l) => l.id)).toEqual(['a', 'd']);
    expect(err).toContain('input.json');
    expect(err).toContain('suoke: c: differentiate.line');
  });

  it.each([
    [['--json'], 'differentiate.nothing'], [['--findings', '/no/such/file', '--json'], 'input.not-found'], [['--text', '咳', '--sex', 'x'], 'differentiate.sex'],
    [['--text', '咳', '--age', 'x'], 'differentiate.age'], [['--text', '咳', '--among', '|', '--json'], 'differentiate.among'], [['--text', '咳', '--limit', 'x', '--json'], 'differentiate.limit'],
  ])('%j fails with %s', async (args, code) => {
    expect(await suoke(...args)).toBe(1);
    expect(err).toContain(code);
    expect(out).toBe('');
  });

  it('refuses malformed findings', async () => {
    expect(await suoke('--findings', file('f.json', '[{"code":"x"}]'), '--json')).toBe(1);
    expect(err).toContain('findings.invalid');
  });

  it('reads well without --json', async () => {
    expect(await suoke('--text', '女，35岁。心悸，失眠，健忘，纳差，便溏，乏力，舌淡，脉细弱')).toBe(0);
    expect(out).toContain('心脾两虚');
    expect(out).toContain('%');
  });
});
