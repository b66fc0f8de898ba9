// Runs a command as a program would see it: what it prints, what it says on standard error, its exit status.
import process from 'node:process';
import { Command } from 'commander';
import { vi } from 'vitest';

export interface Ran { out: string; err: string; status: number }

export async function runCommand(register: (program: Command) => void, ...args: string[]): Promise<Ran> {
  const ran: Ran = { out: '', err: '', status: 0 };
  const into = (key: 'out' | 'err') => ((text: string | Uint8Array, done?: unknown) => { ran[key] += String(text); if (typeof done === 'function') (done as () => void)(); return true; }) as typeof process.stdout.write;
  const spies = [vi.spyOn(process.stdout, 'write').mockImplementation(into('out')), vi.spyOn(process.stderr, 'write').mockImplementation(into('err'))];
  const before = process.exitCode;
  process.exitCode = 0;
  try {
    const program = new Command('suoke').exitOverride();
    register(program);
    await program.parseAsync(args, { from: 'user' });
    ran.status = Number(process.exitCode);
  } finally {
    process.exitCode = before;
    for (const s of spies) s.mockRestore();
  }
  return ran;
}
