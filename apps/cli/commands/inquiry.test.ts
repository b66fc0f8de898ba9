// `suoke inquiry --batch`: order, one error line for one bad line, exit status, and no control characters on the terminal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../testing.ts';
import { register } from './inquiry.ts';

let out = '', err = '', folder = '';
beforeEach(() => {
  out = ''; err = '';
  folder = mkdtempSync(join(tmpdir(), 'suoke-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function suoke(...args: string[]): Promise<number> {
  const ran = await runCommand(register, 'inquiry', ...args);
  out += ran.out;
  err += ran.err;
  return ran.status;
}

describe('suoke inquiry', () => {
  it('analyses the good lines and names the bad ones', async () => {
    const path = join(folder, 'b.jsonl');
    writeFileSync(path, '{"id":"a","text":"头痛3天"}\nbroken\n{"id":"c","text":"胸痛出冷汗"}\n{"id":"d"}\n');
    expect(await suoke('--batch', path, '--json')).toBe(1);
    const lines = out.trim().split('\n').map((l) => JSON.parse(l) as { id: string; redFlags: { level: string }[]; findings: { code: string; span: [number, number] }[] });
    expect(lines.map((l) => l.id)).toEqual(['a', 'c']);
    expect(lines[0]?.findings[0]).toMatchObject({ code: 'symptom.headache', span: [0, 2], duration: 'P3D' });
    expect(lines[1]?.redFlags[0]?.level).toBe('emergency');
    expect(err.trim().split('\n').map((l) => l.split(': ')[2])).toEqual(['batch.not-json', 'batch.no-text']);
  });
  it('reads a file in the encoding of Chinese editors, emergencies included', async () => {
    const path = join(folder, 'gb.jsonl');
    // {"id":"a","text":"胸痛出冷汗"} in GB 18030
    writeFileSync(path, Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xd0, 0xd8, 0xcd, 0xb4, 0xb3, 0xf6, 0xc0, 0xe4, 0xba, 0xb9]), Buffer.from('"}\n')]));
    expect(await suoke('--batch', path, '--json')).toBe(0);
    expect((JSON.parse(out) as { redFlags: { level: string }[] }).redFlags[0]?.level).toBe('emergency');
  });
  it('fails plainly without input and with a missing file', async () => {
    expect(await suoke()).toBe(1);
    expect(await suoke('--batch', join(folder, 'none'))).toBe(1);
    expect(err).toContain('inquiry.no-input');
    expect(err).toContain('input.not-found');
  });
  it('keeps control characters from the terminal', async () => {
    expect(await suoke('--text', '头痛\u001b[2J')).toBe(0);
    expect(out).toContain('[头痛]');
    expect(out).not.toContain('\u001b');
  });
});
