// Mistakes in the command line itself, told as every other error is: one line, a stable code, what to do.
import process from 'node:process';
import { SuokeError } from '@suoke/terminology';
import { CommanderError, type Command } from 'commander';
import { errorLine } from './batch.ts';

/** Call before any command is registered: commands take this over when they are made. */
export function plainUsageErrors(program: Command): void {
  program.exitOverride().configureOutput({ outputError: () => {} });
}

/** The exit status; what went wrong is printed. Help and version, which commander also throws, are no errors. */
export function report(e: unknown, args: readonly string[]): number {
  const [name = ''] = args.filter((a) => !a.startsWith('-'));
  if (!(e instanceof CommanderError)) {
    process.stderr.write(`${errorLine(name || 'suoke', e)}\n`);
    return 1;
  }
  if (e.exitCode === 0 || e.code === 'commander.help') return e.exitCode;
  const unknown = e.code === 'commander.unknownCommand';
  process.stderr.write(`${errorLine(name || 'suoke', usageError(e, unknown || !name ? 'suoke --help' : `suoke ${name} --help`))}\n`);
  return 2;
}

/** `commander.unknownOption` becomes `cli.unknown-option`: the codes are ours, whichever library reads the command line. */
function usageError(e: CommanderError, help: string): SuokeError {
  const code = `cli.${e.code.replace('commander.', '').replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
  return new SuokeError('invalid', code, e.message.replace(/^error: /, ''), `see ${help}`);
}
