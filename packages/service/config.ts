// One typed configuration: where each value came from is kept, so that `suoke config` can say it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SuokeError } from '@suoke/terminology';

export interface Config {
  /** address to listen on */
  host: string;
  /** REST, Connect, web; 0 = any free one */
  port: number;
  /** gRPC over HTTP/2 without TLS; 0 = any free one, -1 = none */
  grpcPort: number;
  /** everything embedded lives here */
  dataDir: string;
  /** a PostgreSQL of one's own; empty: the embedded one */
  databaseUrl: string;
  /** a Redis that several processes share for limits and short-lived values; empty: each process for itself */
  redisUrl: string;
  /** services hosted here; empty: all */
  only: string[];
  /** where the other services are: name=host:port,… ; `*` for all others */
  peers: Record<string, string>;
  /** told to a person in an emergency */
  emergencyNumber: string;
  /** time zone of plans, reports and solar terms */
  timeZone: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** calls a second that one caller may make, and the burst; 0 = no limit */
  rateLimit: number;
  rateBurst: number;
  /** sign-in and registration attempts a minute from one address */
  signInPerMinute: number;
  /** hex, 32 bytes: wraps every person's data key; empty: made once and kept under dataDir */
  masterKey: string;
  /** hex, 32 bytes: signs calls between services; empty: made once and kept under dataDir */
  internalKey: string;
  /** an OpenAI-compatible endpoint that may word answers; empty: none */
  llmBaseUrl: string;
  llmModel: string;
  llmApiKey: string;
  /** OTLP over HTTP, for example http://localhost:4318; empty: no traces */
  otlpEndpoint: string;
}

interface Entry<T> { env: string; fallback: T; read: (text: string) => T; secret?: true; about: string }
type Spec = { [K in keyof Config]: Entry<Config[K]> };

const text = (env: string, fallback: string, about: string, secret?: true): Entry<string> => ({ env, fallback, about, read: (s) => s, ...(secret ? { secret } : {}) });
interface Range { least: number; most: number; whole?: true }
const ports: Range = { least: 0, most: 65_535, whole: true };
const rates: Range = { least: 0, most: 1e9 };
const number = (env: string, fallback: number, about: string, r: Range): Entry<number> => ({ env, fallback, about, read: (s) => {
  const n = Number(s);
  if (s.trim() === '' || !Number.isFinite(n)) throw new SuokeError('invalid', 'config.number', `${env} is not a number: ${JSON.stringify(s)}`, `set ${env} to a number`);
  if (n < r.least || n > r.most || (r.whole && !Number.isInteger(n))) throw new SuokeError('invalid', 'config.number', `${env} is out of range: ${s}`, `set ${env} to a ${r.whole ? 'whole ' : ''}number from ${r.least} to ${r.most}`);
  return n;
} });

export const configSpec: Spec = {
  host: text('SUOKE_HOST', '127.0.0.1', 'address to listen on'),
  port: number('SUOKE_PORT', 8080, 'REST, Connect and the web app; 0 = any free port', ports),
  grpcPort: number('SUOKE_GRPC_PORT', 8081, 'gRPC over HTTP/2; 0 = any free port, -1 = none', { ...ports, least: -1 }),
  dataDir: text('SUOKE_DATA_DIR', '.suoke', 'everything embedded lives here'),
  databaseUrl: text('SUOKE_DATABASE_URL', '', 'a PostgreSQL of your own; empty: the embedded one', true),
  redisUrl: text('SUOKE_REDIS_URL', '', 'a Redis shared by several processes, for limits and short-lived values; empty: each process for itself', true),
  only: { env: 'SUOKE_ONLY', fallback: [], about: 'services hosted here; empty: all', read: (s) => s.split(',').map((x) => x.trim()).filter(Boolean) },
  peers: { env: 'SUOKE_PEERS', fallback: {}, about: 'where the other services are: name=host:port,… (* for all others)', read: readPeers },
  emergencyNumber: text('SUOKE_EMERGENCY_NUMBER', '120', 'told to a person in an emergency'),
  timeZone: { env: 'SUOKE_TIME_ZONE', fallback: 'Asia/Shanghai', about: 'time zone of plans and reports', read: (s) => {
    try { return new Intl.DateTimeFormat('en', { timeZone: s }).resolvedOptions().timeZone; } catch (e) { throw new SuokeError('invalid', 'config.time-zone', `there is no time zone ${JSON.stringify(s)}`, 'use an IANA name, for example Asia/Shanghai', { cause: e }); }
  } },
  logLevel: { env: 'SUOKE_LOG_LEVEL', fallback: 'warn', about: 'debug, info, warn, error or silent', read: (s) => {
    if (s !== 'debug' && s !== 'info' && s !== 'warn' && s !== 'error' && s !== 'silent') throw new SuokeError('invalid', 'config.log-level', `unknown log level ${JSON.stringify(s)}`, 'use debug, info, warn, error or silent');
    return s;
  } },
  rateLimit: number('SUOKE_RATE_LIMIT', 100, 'calls a second that one caller may make; 0 = no limit', rates),
  rateBurst: number('SUOKE_RATE_BURST', 400, 'calls in a burst', { least: 1, most: 1e9 }),
  signInPerMinute: number('SUOKE_SIGN_IN_PER_MINUTE', 30, 'sign-in attempts a minute from one address', { least: 1, most: 1e9 }),
  masterKey: text('SUOKE_MASTER_KEY', '', 'hex, 32 bytes; wraps the data keys; empty: kept under the data folder', true),
  internalKey: text('SUOKE_INTERNAL_KEY', '', 'hex, 32 bytes; signs calls between services; empty: kept under the data folder', true),
  llmBaseUrl: text('SUOKE_LLM_BASE_URL', '', 'an OpenAI-compatible endpoint that may word answers; empty: none'),
  llmModel: text('SUOKE_LLM_MODEL', '', 'its model'),
  llmApiKey: text('SUOKE_LLM_API_KEY', '', 'its key', true),
  otlpEndpoint: text('OTEL_EXPORTER_OTLP_ENDPOINT', '', 'where traces go (OTLP over HTTP); empty: nowhere'),
};

function readPeers(s: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const part of s.split(',').map((x) => x.trim()).filter(Boolean)) {
    const [name, address] = part.split('=');
    if (!name || !address || !/^[^\s/]+:\d+$/.test(address)) throw new SuokeError('invalid', 'config.peers', `cannot read ${JSON.stringify(part)}`, 'write name=host:port,name=host:port');
    out[name] = address;
  }
  return out;
}

export interface LoadedConfig {
  config: Config;
  /** default | the environment variable | file | the flag */
  origin: Record<keyof Config, string>;
}

/** Defaults, then `suoke.config.json` in the working folder, then the environment, then `overrides` (flags). */
export function loadConfig(options: { env?: Record<string, string | undefined>; file?: string; overrides?: Partial<Config> } = {}): LoadedConfig {
  const env = options.env ?? process.env;
  const file = readFile(options.file ?? path.resolve('suoke.config.json'), options.file !== undefined);
  const config = {} as Record<string, unknown>;
  const origin = {} as Record<keyof Config, string>;
  for (const [name, entry] of Object.entries(configSpec) as [keyof Config, Entry<unknown>][]) {
    const fromEnv = env[entry.env];
    const override = options.overrides?.[name];
    if (override !== undefined) { config[name] = override; origin[name] = 'flag'; }
    else if (fromEnv !== undefined && fromEnv !== '') { config[name] = entry.read(fromEnv); origin[name] = entry.env; }
    else if (name in file) { config[name] = fromFile(name, entry, file[name]); origin[name] = 'suoke.config.json'; }
    else { config[name] = entry.fallback; origin[name] = 'default'; }
  }
  return { config: config as unknown as Config, origin };
}

/** A value in the file may be written as in the environment, or as JSON of the setting's own kind. */
function fromFile(name: string, entry: Entry<unknown>, value: unknown): unknown {
  if (typeof value === 'string') return entry.read(value);
  if (typeof value === 'number' && typeof entry.fallback === 'number') return entry.read(String(value));
  const strings = (list: unknown[]) => list.every((x): x is string => typeof x === 'string');
  if (Array.isArray(value) && Array.isArray(entry.fallback) && strings(value)) return entry.read(value.join(','));
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && typeof entry.fallback === 'object' && !Array.isArray(entry.fallback) && strings(Object.values(value))) return entry.read(Object.entries(value).map(([k, v]) => `${k}=${String(v)}`).join(','));
  throw new SuokeError('invalid', 'config.file', `${name} in the configuration file is of the wrong kind`, 'see `suoke config` for the settings there are');
}

function readFile(at: string, required: boolean): Record<string, unknown> {
  let raw: string;
  try { raw = readFileSync(at, 'utf8'); } catch (e) {
    if (required) throw new SuokeError('not-found', 'config.file', `cannot read ${at}`, 'check the path', { cause: e });
    return {};
  }
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
    const unknown = Object.keys(value).filter((k) => !(k in configSpec));
    if (unknown.length) throw new Error(`unknown settings: ${unknown.join(', ')}`);
    return value as Record<string, unknown>;
  } catch (e) {
    throw new SuokeError('invalid', 'config.file', `${at}: ${e instanceof Error ? e.message : String(e)}`, 'see `suoke config` for the settings there are');
  }
}

/** Each setting with its value (secrets masked), origin and meaning. */
export function describeConfig(loaded: LoadedConfig): { name: string; value: string; origin: string; env: string; about: string }[] {
  return (Object.entries(configSpec) as [keyof Config, Entry<unknown>][]).map(([name, e]) => {
    const v: unknown = loaded.config[name];
    const shown = e.secret ? (v === '' ? '' : '********') : typeof v === 'string' ? v : JSON.stringify(v);
    return { name, value: shown, origin: loaded.origin[name], env: e.env, about: e.about };
  });
}
