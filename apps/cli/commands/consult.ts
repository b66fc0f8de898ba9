// `suoke consult`: a whole consultation through a running platform, or through one started for the occasion; `suoke replay`.
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, mkdtemp } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import { errorLine, systemError } from '../batch.ts';

interface Options { text?: string; tongue?: string; voice?: string; pulse?: string; rate?: string; column?: string; palpation?: string; answers?: string; sex?: string; birth?: string; url?: string; email?: string; password?: string; token?: string; share?: boolean; json?: boolean; dataDir?: string; stages?: boolean }

const connection = (c: Command) => c
  .option('--url <url>', 'a running platform (default: SUOKE_URL; without one, a platform is started for the occasion)')
  .option('--email <email>', 'account to sign in with (SUOKE_EMAIL)')
  .option('--password <password>', 'its password (SUOKE_PASSWORD)')
  .option('--token <token>', 'an access token instead (SUOKE_TOKEN)')
  .option('--data-dir <folder>', 'data folder of the platform started for the occasion (default: a fresh one, removed afterwards)');

export function register(program: Command): void {
  connection(program.command('consult').description('一次完整的问诊 a whole consultation: complaint, tongue, voice, pulse → a reviewed, explained plan'))
    .requiredOption('--text <text>', '自述，中文或英文 · the complaint, in Chinese or English')
    .option('--tongue <image>', 'tongue photo')
    .option('--voice <audio>', 'voice recording')
    .option('--pulse <file>', 'pulse wave')
    .option('--rate <hz>', 'samples a second of the pulse wave')
    .option('--column <name>', 'column of the pulse wave')
    .option('--palpation <file.json>', 'structured touch data')
    .option('--answers <file.json>', 'answers by question id; without it, questions are skipped')
    .option('--sex <sex>', 'female or male')
    .option('--birth <date>', 'birth date, YYYY-MM-DD')
    .option('--share', 'also let a practitioner review it')
    .option('--stages', 'print the time of each stage')
    .option('--json', 'print the consultation as JSON')
    .action((o: Options) => guarded('consult', () => consult(o)));
  connection(program.command('replay').description('重放 run a stored consultation again and say "identical" or the first difference'))
    .argument('<consultation>', 'its id')
    .option('--json', 'print JSON')
    .action((id: string, o: Options) => guarded(id, () => replay(id, o)));
}

async function guarded(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (e) {
    const { ConnectError } = await import('@connectrpc/connect');
    const { fromConnectError } = await import('@suoke/service/errors.ts');
    process.stderr.write(`${errorLine(name, e instanceof ConnectError ? fromConnectError(e) : e)}\n`);
    if (process.env['SUOKE_DEBUG']) console.error(e);
    process.exitCode = 1;
  }
}

async function consult(o: Options): Promise<void> {
  const files = await readFiles(o);
  await withPlatform(o, async (url) => {
    const { runConsultation } = await import('../consultation.ts');
    const me = await connect(o, url);
    const done = await runConsultation(me, {
      text: o.text ?? '', ...files, rateHz: o.rate === undefined ? 0 : Number(o.rate), column: o.column ?? '', share: o.share === true, sex: o.sex ?? '', birthDate: o.birth ?? '',
      progress: o.json ? () => {} : (line) => process.stderr.write(`${line}\n`),
    });
    if (o.stages) process.stderr.write(`${done.stages.map((s) => `${s.name} ${s.ms.toFixed(0)} ms`).join(' · ')}\n`);
    const { show, toPlain } = await import('../consultation-view.ts');
    process.stdout.write(`${o.json ? JSON.stringify(toPlain(done.consultation)) : show(done.consultation)}\n`);
    if (done.consultation.state === 'emergency') process.exitCode = 3;
  });
}

async function replay(id: string, o: Options): Promise<void> {
  const url = o.url ?? process.env['SUOKE_URL'];
  const { XiaoaiService } = await import('@suoke/contracts');
  const run = async (at: string) => {
    const me = await connect(o, at);
    const r = await me.client(XiaoaiService).replay({ id });
    process.stdout.write(o.json ? `${JSON.stringify({ id, identical: r.identical, firstDifference: r.firstDifference, was: r.was, is: r.is })}\n` : r.identical ? 'identical\n' : `first difference at ${r.firstDifference}\n  was ${r.was}\n  is  ${r.is}\n`);
    if (!r.identical) process.exitCode = 1;
  };
  if (url) return run(url);
  const dataDir = o.dataDir ?? '.suoke';
  if (!existsSync(dataDir)) throw new SuokeError('not-found', 'platform.no-data', `there is no platform's data folder ${dataDir}`, 'name the platform by --url, or its folder by --data-dir');
  await withPlatform({ ...o, dataDir }, run);
}

/** What is to be sent is read before anything is started: a wrong path fails at once. */
async function readFiles(o: Options) {
  const read = async (file: string | undefined) => {
    if (file === undefined) return undefined;
    try { return { name: path.basename(file), bytes: await readFile(file) }; } catch (e) { const s = systemError(e); throw new SuokeError(s.kind, s.code, `${file}: ${s.message}`, s.hint); }
  };
  const json = async (file: string | undefined): Promise<unknown> => {
    const f = await read(file);
    if (!f) return undefined;
    try { return JSON.parse(f.bytes.toString('utf8')) as unknown; } catch { throw new SuokeError('invalid', 'input.bad-json', `${f.name} is not JSON`, 'check the file'); }
  };
  return { tongue: await read(o.tongue), voice: await read(o.voice), pulse: await read(o.pulse), palpation: await json(o.palpation), answers: (await json(o.answers)) as Record<string, unknown> | undefined };
}

async function connect(o: Options, url: string) {
  const { signIn, signedWith, reach } = await import('../client.ts');
  await reach(url);
  const token = o.token ?? process.env['SUOKE_TOKEN'];
  if (token) return signedWith(url, token);
  const email = o.email ?? process.env['SUOKE_EMAIL'];
  const password = o.password ?? process.env['SUOKE_PASSWORD'];
  const made = occasional.get(url);
  if (!made && email && password) return signIn(url, { email, password });
  if (!made) throw new SuokeError('unauthenticated', 'token.missing', 'sign in to this platform first', 'give --email and --password, or --token');
  // The first account of a fresh platform is its operator; the consultation belongs to a second one.
  await signIn(url, { email: 'operator@occasion.suoke.life', password: randomBytes(16).toString('hex'), name: 'operator' }, true);
  const person = { email: email ?? `person-${randomBytes(6).toString('hex')}@occasion.suoke.life`, password: password ?? randomBytes(16).toString('hex') };
  // What stays in a folder must be reachable again.
  if (made.kept) process.stderr.write(`账号 account: --email ${person.email} --password ${password ? '…' : person.password}\n`);
  return signIn(url, { ...person, name: '访客' }, true);
}

/** Platforms that this process began on an empty folder for itself; `kept`: the folder stays. */
const occasional = new Map<string, { kept: boolean }>();

async function withPlatform(o: Options, work: (url: string) => Promise<void>): Promise<void> {
  const given = o.url ?? process.env['SUOKE_URL'];
  if (given) return work(given.replace(/\/$/, ''));
  const [{ loadConfig }, { startPlatform }, { catalogue }, { version }] = await Promise.all([import('@suoke/service/config.ts'), import('@suoke/service/platform.ts'), import('../../../services/catalogue.ts'), import('../version.ts')]);
  const empty = o.dataDir === undefined || !existsSync(o.dataDir);
  const fresh = o.dataDir === undefined ? await mkdtemp(path.join(os.tmpdir(), 'suoke-')) : undefined;
  if (fresh) await chmod(fresh, 0o711); // started as root, the database runs as another user, who must be able to pass through
  const { config } = loadConfig({ overrides: { port: 0, grpcPort: -1, dataDir: fresh ?? o.dataDir, logLevel: process.env['SUOKE_DEBUG'] ? 'debug' : 'error' } });
  const platform = await startPlatform({ catalogue, config, version });
  if (empty) occasional.set(platform.server.url, { kept: o.dataDir !== undefined });
  try {
    await work(platform.server.url);
  } finally {
    await platform.stop();
    if (fresh) await rm(fresh, { recursive: true, force: true });
  }
}
