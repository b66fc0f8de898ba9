// The platform's own figures: start, memory, a consultation by stage (one and sixteen at once), reading and writing over REST.
// Run: npm run bench:platform. See --help.
import { spawn, execFileSync, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { signIn, type Signed } from '../apps/cli/client.ts';
import { optionsOf } from './options.ts';
import { liveTimes, type LiveTimes } from './platform/live.ts';
import { runConsultation, type ConsultationInput } from '../apps/cli/consultation.ts';

const root = path.resolve(import.meta.dirname, '..');
const data = process.env['SUOKE_DATA'] ?? path.resolve(root, '../shared/data');
const HELP = `node bench/platform.ts [--seconds N] [--connections N] [--tongue IMAGE --voice AUDIO --pulse FILE --rate HZ]
  --seconds N       how long reads and writes over REST are measured; default 5
  --connections N   at once; default 16
  --tongue, --voice, --pulse FILE, --rate HZ   what the consultations hand in; default: files of ../shared/data, or of SUOKE_DATA`;
const { values: flags } = optionsOf(HELP, { seconds: { type: 'string', default: '5' }, tongue: { type: 'string' }, voice: { type: 'string' }, pulse: { type: 'string' }, rate: { type: 'string', default: '100' }, connections: { type: 'string', default: '16' } });
const line = (...cells: (string | number)[]) => console.log(cells.map((c, i) => (i === 0 ? String(c).padEnd(46) : String(c).padStart(12))).join(''));
const ms = (x: number) => `${x.toFixed(0)} ms`;
const quantile = (sorted: readonly number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;

interface Started { child: ChildProcess; url: string; readyMs: number }

/** Starts the platform as a person would and waits for its READY line. */
function start(dataDir: string): Promise<Started> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--max-semi-space-size=8', '--max-old-space-size=384', path.join(root, 'apps/cli/main.ts'), 'start', '--data-dir', dataDir, '--port', '0', '--grpc-port', '-1'], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, SUOKE_RATE_LIMIT: '0', SUOKE_SIGN_IN_PER_MINUTE: '10000' } });
  return new Promise((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (d: Buffer) => {
      out += d.toString();
      const url = /http:\/\/[\d.]+:\d+/.exec(out)?.[0];
      if (url && out.includes('READY')) resolve({ child, url, readyMs: performance.now() - began });
    });
    child.once('exit', (code) => reject(new Error(`the platform ended with ${code}: ${out}`)));
  });
}

function stop({ child }: Started): Promise<void> {
  return new Promise((resolve) => { child.once('exit', () => resolve()); child.kill('SIGTERM'); });
}

/** Proportional set size of a process and everything below it, in MB (Linux). */
function memoryMb(pid: number): number {
  const below = (p: number): number[] => [p, ...readdirSync(`/proc/${p}/task`).flatMap((t) => readFileSync(`/proc/${p}/task/${t}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)).flatMap(below)];
  // The database is started by a small guard; its parent may be init, so it is found by its data folder as well.
  const all = new Set(below(pid));
  for (const p of readdirSync('/proc').filter((x) => /^\d+$/.test(x)).map(Number)) {
    try { if (readFileSync(`/proc/${p}/environ`, 'utf8').includes(marker)) for (const q of below(p)) all.add(q); } catch { /* gone, or not ours */ }
  }
  let kb = 0;
  for (const p of all) {
    try { kb += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${p}/smaps_rollup`, 'utf8'))?.[1] ?? 0); } catch { /* gone */ }
  }
  return kb / 1024;
}

/** Seconds of processor time that a process and its live children have used. */
function cpuSeconds(pid: number): number {
  const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(f[11]) + Number(f[12])) / 100;
}

function inputs(): Pick<ConsultationInput, 'tongue' | 'voice' | 'pulse'> {
  const file = (given: string | undefined, fallback: string) => {
    const at = given ?? path.join(data, fallback);
    return existsSync(at) ? { name: path.basename(at), bytes: readFileSync(at) } : undefined;
  };
  return { tongue: file(flags.tongue, 'tongue/labelled/TE0000007.jpg'), voice: file(flags.voice, 'voice/fsdd/0_george_13.wav'), pulse: file(flags.pulse, 'pulse/samples/heartpy/data.csv') };
}

const text = '我最近两个月总是心慌，晚上睡不着，多梦，吃饭没胃口，饭后肚子胀，大便稀，容易累，脸色发黄。没有胸痛。';

async function person(url: string, n: number): Promise<Signed> {
  return signIn(url, { email: `person-${n}@bench.suoke.life`, password: 'bench-password', name: `person ${n}` }, true);
}

async function consult(me: Signed) {
  return runConsultation(me, { text, ...inputs(), rateHz: Number(flags.rate), column: '', share: true, sex: 'female', birthDate: '1985-03-02', progress: () => {} });
}

interface Load { perSecond: number; p50: number; p99: number; errors: number }

/** Keeps `connections` requests under way for some seconds. */
async function load(url: string, token: string, connections: number, request: (n: number) => { method: string; path: string; body?: string }): Promise<Load> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(url);
  const times: number[] = [];
  let errors = 0;
  let n = 0;
  const end = performance.now() + Number(flags.seconds) * 1000;
  const one = () => new Promise<void>((resolve) => {
    const began = performance.now();
    const r = request(n++);
    const q = http.request({ agent, hostname, port, method: r.method, path: r.path, headers: { authorization: `Bearer ${token}`, ...(r.body ? { 'content-type': 'application/json' } : {}) } }, (res) => {
      if (res.statusCode !== 200) errors++;
      res.resume();
      res.once('end', () => { times.push(performance.now() - began); resolve(); });
    });
    q.once('error', () => { errors++; resolve(); });
    q.end(r.body);
  });
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, async () => { while (performance.now() < end) await one(); }));
  agent.destroy();
  const sorted = times.sort((a, b) => a - b);
  return { perSecond: times.length / ((performance.now() - began) / 1000), p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), errors };
}

const marker = `SUOKE_BENCH=${process.pid}`;
process.env['SUOKE_BENCH'] = String(process.pid);
const dir = mkdtempSync(path.join(os.tmpdir(), 'suoke-bench-'));
chmodSync(dir, 0o711);
try {
  line('cores', os.availableParallelism());
  line('node_modules', `${execFileSync('du', ['-sm', path.join(root, 'node_modules')]).toString().split('\t')[0]} MB`);
  const first = await start(dir);
  line('first start to ready', ms(first.readyMs));
  await stop(first);
  const second = await start(dir);
  line('second start to ready', ms(second.readyMs));
  const pid = second.child.pid as number;
  line('memory after start, everything together', `${memoryMb(pid).toFixed(0)} MB`);
  await signIn(second.url, { email: 'operator@bench.suoke.life', password: 'bench-password', name: 'operator' }, true);
  const me = await person(second.url, 0);
  const cold = await consult(me);
  line('one consultation, the first of the process', ms(cold.stages.reduce((a, s) => a + s.ms, 0)));
  const cpu = cpuSeconds(pid);
  const warm = await consult(me);
  line('one consultation, warm', ms(warm.stages.reduce((a, s) => a + s.ms, 0)), `cpu ${((cpuSeconds(pid) - cpu) * 1000).toFixed(0)} ms`);
  for (const s of warm.stages) line(`    ${s.name}`, ms(s.ms));
  const many = await Promise.all(Array.from({ length: 16 }, (_, i) => person(second.url, i + 1)));
  const cpu16 = cpuSeconds(pid);
  const began = performance.now();
  const all = await Promise.all(many.map(consult));
  const wall = performance.now() - began;
  const totals = all.map((x) => x.stages.reduce((a, s) => a + s.ms, 0)).sort((a, b) => a - b);
  line('sixteen at once: all done after', ms(wall), `cpu ${((cpuSeconds(pid) - cpu16) / 16 * 1000).toFixed(0)} ms each`);
  line('    median and slowest consultation', ms(quantile(totals, 0.5)), ms(totals.at(-1) ?? Number.NaN));
  for (const [i, s] of (all[0]?.stages ?? []).entries()) line(`    ${s.name}, median`, ms(quantile(all.map((x) => x.stages[i]?.ms ?? 0).sort((a, b) => a - b), 0.5)));
  line('memory after that, everything together', `${memoryMb(pid).toFixed(0)} MB`);

  const live = (name: string, all: readonly LiveTimes[]) => {
    const told = all.flatMap((t) => t.told).sort((a, b) => a - b), answers = all.flatMap((t) => t.answers).sort((a, b) => a - b);
    line(`live pulse, ${name}: told after its peak, 50 %, 95 %`, `${quantile(told, 0.5).toFixed(3)} s`, `${quantile(told, 0.95).toFixed(3)} s`, `${(told.filter((x) => x <= 0.2).length / told.length).toFixed(3)} within .2 s`);
    line('    a piece of 50 ms and its answer, 50 %, 99 %', `${(1000 * quantile(answers, 0.5)).toFixed(1)} ms`, `${(1000 * quantile(answers, 0.99)).toFixed(1)} ms`);
  };
  live('one', [await liveTimes(second.url, me.token, 1)]);
  live('four at once', await Promise.all(many.slice(0, 4).map((p, i) => liveTimes(second.url, p.token, 10 + i))));

  const connections = Number(flags.connections);
  console.log(`\nREST, ${connections} connections, ${flags.seconds} s each; auth, policy, consent and audit on; the load comes from this same machine`);
  line('', 'requests/s', 'p50', 'p99', 'errors');
  const row = (name: string, l: Load) => line(name, l.perSecond.toFixed(0), `${l.p50.toFixed(1)} ms`, `${l.p99.toFixed(1)} ms`, l.errors);
  const bare = await load(second.url, me.token, connections, () => ({ method: 'GET', path: '/livez' }));
  row('baseline: the same server, no call behind it', bare);
  const { id } = warm.consultation;
  const read = await load(second.url, me.token, connections, () => ({ method: 'GET', path: `/v1/consultations/${id}` }));
  row('read a whole consultation', read);
  const write = await load(second.url, me.token, connections, (n) => ({ method: 'POST', path: '/v1/consultations', body: JSON.stringify({ requestId: `bench-${process.pid}-${n}` }) }));
  row('write: start a consultation', write);
  line('ratio of reading to the baseline', (read.perSecond / bare.perSecond).toFixed(3));
  line('ratio of writing to the baseline', (write.perSecond / bare.perSecond).toFixed(3));
  await stop(second);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
