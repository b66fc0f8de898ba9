// `suoke start` (everything in one process) and `suoke serve --only …` (some services of several processes).
import { existsSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { Command } from 'commander';
import type { Config } from '@suoke/service/config.ts';

interface Flags { port?: string; grpcPort?: string; host?: string; dataDir?: string; demo?: boolean; only?: string; peers?: string; databaseUrl?: string; quiet?: boolean }

export function register(program: Command): void {
  const shared = (c: Command) => c
    .option('--host <address>', 'address to listen on')
    .option('--port <number>', 'REST, Connect and web app (0 = any free port)')
    .option('--grpc-port <number>', 'gRPC (0 = any free port, -1 = none)')
    .option('--data-dir <folder>', 'where everything embedded lives')
    .option('--database-url <url>', 'a PostgreSQL of your own instead of the embedded one')
    .option('--quiet', 'print nothing but errors');
  shared(program.command('start').description('start the whole platform in one process  启动整个平台'))
    .option('--demo', 'add three ready accounts: a person, a practitioner, an operator')
    .action((flags: Flags) => run(flags));
  shared(program.command('serve').description('host some services; they reach the others over gRPC  只承载部分服务'))
    .requiredOption('--only <names>', 'services to host, separated by commas')
    .option('--peers <list>', 'where the others are: name=host:port,… (* for all others)')
    .action((flags: Flags) => run(flags));
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = net.createServer().once('error', () => resolve(false)).listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Starts, prints where to go, and stops cleanly on a signal. */
async function run(flags: Flags): Promise<void> {
  const [{ loadConfig, configSpec }, { startPlatform }, { catalogue }, { version }] = await Promise.all([
    import('@suoke/service/config.ts'), import('@suoke/service/platform.ts'), import('../../../services/catalogue.ts'), import('../version.ts'),
  ]);
  const overrides: Partial<Config> = {
    ...(flags.host ? { host: flags.host } : {}), ...(flags.dataDir ? { dataDir: flags.dataDir } : {}), ...(flags.databaseUrl ? { databaseUrl: flags.databaseUrl } : {}),
    ...(flags.port === undefined ? {} : { port: configSpec.port.read(flags.port) }), ...(flags.grpcPort === undefined ? {} : { grpcPort: configSpec.grpcPort.read(flags.grpcPort) }),
    ...(flags.only ? { only: configSpec.only.read(flags.only) } : {}), ...(flags.peers ? { peers: configSpec.peers.read(flags.peers) } : {}),
  };
  const loaded = loadConfig({ overrides });
  const { config } = loaded;
  // Somebody else's server on the usual port is no reason to fail, unless this very port was asked for.
  for (const door of ['port', 'grpcPort'] as const) if (loaded.origin[door] === 'default' && !(await isFree(config.host, config[door]))) config[door] = 0;
  const say = flags.quiet ? () => {} : (line: string) => process.stdout.write(`${line}\n`);
  const began = performance.now();
  const webDir = path.resolve(import.meta.dirname, '../../web/dist');
  const steps: Record<string, string> = { database: '数据库 database', stores: '存储 stores', services: '服务 services', doors: '端口 doors' };
  const platform = await startPlatform({ catalogue, config, version, ...(existsSync(webDir) ? { webDir } : {}), progress: (s) => { if (process.stdout.isTTY) say(`  … ${steps[s] ?? s}`); } });
  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    say(`\n${signal}: 正在停止 stopping…`);
    const late = setTimeout(() => process.exit(1), 15_000);
    late.unref();
    void platform.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  say(`索克生活 Suoke Life ${version}: ${platform.hosting.services.length} 个服务 services, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  say(`  网页 web    ${platform.server.url}${existsSync(webDir) ? '' : '  (not built: npm run web:build)'}`);
  say(`  接口 API    ${platform.server.url}/docs`);
  if (platform.server.grpcAddress) say(`  gRPC        ${platform.server.grpcAddress}`);
  if (flags.demo) await (await import('../demo.ts')).addDemoAccounts(platform.server.url, say);
  else if (!flags.only) say('  第一个从本机注册的账号成为管理员。The first account registered from this machine becomes the operator.');
  say('READY');
}
