// The `suoke` command: registers every command and nothing else. Each command loads its work only when it runs.
import process from 'node:process';
import { Command } from 'commander';
import * as bench from './commands/bench.ts';
import * as config from './commands/config.ts';
import * as consult from './commands/consult.ts';
import * as differentiate from './commands/differentiate.ts';
import * as inquiry from './commands/inquiry.ts';
import * as knowledge from './commands/knowledge.ts';
import * as listen from './commands/listen.ts';
import * as look from './commands/look.ts';
import * as palpation from './commands/palpation.ts';
import * as pulse from './commands/pulse.ts';
import * as start from './commands/start.ts';
import * as verify from './commands/verify.ts';
import * as institutions from './commands/institutions.ts';
import * as vitals from './commands/vitals.ts';
import { arrange } from './help.ts';
import { plainUsageErrors, report } from './usage.ts';
import { version } from './version.ts';

// A reader that has seen enough (`| head`) ends this as it ends other tools: at once, threads and all.
for (const out of [process.stdout, process.stderr]) out.on('error', (e: NodeJS.ErrnoException) => { if (e.code === 'EPIPE') process.kill(process.pid, 'SIGKILL'); else throw e; });

const program = new Command('suoke').description('索克生活 Suoke Life: 中医与现代工程相结合的开放健康平台').version(version);
plainUsageErrors(program);
for (const command of [start, consult, look, listen, pulse, inquiry, palpation, differentiate, config, knowledge, bench, verify, vitals, institutions]) command.register(program);
arrange(program);
try {
  await program.parseAsync();
} catch (e) {
  process.exitCode = report(e, process.argv.slice(2));
  if (process.env['SUOKE_DEBUG']) console.error(e);
}
