import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { steady } from '@suoke/pulse/support/records.ts';
import { register, sparkline } from './pulse.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suoke-pulse-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<{ out: string[]; err: string[]; status: unknown }> {
  const out: string[] = [];
  const err: string[] = [];
  const into = (list: string[]) => ((text: string, done?: (e?: Error) => void) => {
    list.push(...text.trimEnd().split('\n'));
    done?.();
    return true;
  }) as typeof process.stdout.write;
  vi.spyOn(process.stdout, 'write').mockImplementation(into(out));
  vi.spyOn(process.stderr, 'write').mockImplementation(into(err));
  const program = new Command('suoke').exitOverride();
  register(program);
  await program.parseAsync(['pulse', ...args], { from: 'user' });
  return { out, err, status: process.exitCode };
}

describe('suoke pulse', () => {
  it('answers every file in order, one line each, and fails for the bad one alone', async () => {
    const good = join(folder, 'good.txt');
    const bad = join(folder, 'bad.txt');
    await writeFile(good, steady(72, 20).samples.join('\n'));
    await writeFile(bad, 'not a pulse\n1 2\n');
    const { out, err, status } = await run(good, bad, join(folder, 'none'), good, '--rate', '100', '--json');
    const lines = out.map((l) => JSON.parse(l) as { file: string; rateBpm: number; rhythm: { scores: object }; findings: { code: string; present: boolean }[] });
    expect(lines.map((l) => l.file)).toEqual([good, good]);
    expect(Math.round(lines[0]!.rateBpm)).toBe(72);
    expect(Object.keys(lines[0]!.rhythm.scores)).toEqual(['sinus', 'pvc', 'pac', 'vt', 'svt', 'af']);
    expect(lines[0]!.findings.find((f) => f.code === 'pulse.slow')?.present).toBe(false);
    expect(err).toHaveLength(2);
    expect(err[1]).toContain('input.not-found');
    expect(status).toBe(1);
  });
  it('splits raw files into numbered segments', async () => {
    const raw = join(folder, 'two.u16');
    const x = steady(60, 20).samples;
    await writeFile(raw, new Uint8Array(Uint16Array.from(x, (v) => 1000 + 5000 * v).buffer));
    const { out, status } = await run(raw, '--rate', '100', '--samples', '1000', '--json');
    expect(out.map((l) => (JSON.parse(l) as { segment: number }).segment)).toEqual([0, 1]);
    expect(status).toBe(0);
  });
  it('says in words what a person can read', async () => {
    const good = join(folder, 'good.csv');
    await writeFile(good, `seconds,red,ir\n${Array.from(steady(50, 20).samples, (v, i) => `${i / 100},0,${v}`).join('\n')}`);
    const { out } = await run(good, '--column', 'ir');
    expect(out.join('\n')).toContain('迟脉 slow pulse');
    expect(out[1]).toMatch(/^ {2}[▁▂▃▄▅▆▇█]{72}$/u);
  });
  it('draws nothing for nothing', () => expect(sparkline([], 50)).toBe(''));
});
