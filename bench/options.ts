// The options of a benchmark's command: read in one way, with --help, and a clear word for what is none.
import process from 'node:process';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The values of `options` and the arguments beside them, at most `positionals`. `--help` prints `help` and ends; what is no option prints it too, with the reason, and ends with 2. */
export function optionsOf<const T extends ParseArgsOptionsConfig>(help: string, options: T, positionals = 0) {
  const known = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const read = parseArgs({ options: known, allowPositionals: positionals > 0 });
    if ('help' in read.values) { console.log(help); process.exit(0); }
    if (read.positionals.length > positionals) throw new TypeError(`too many arguments: ${read.positionals.slice(positionals).join(' ')}`);
    return read;
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    console.error(`${e.message}\n\n${help}`);
    process.exit(2);
  }
}
