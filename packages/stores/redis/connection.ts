// One connection to a Redis for the whole process. When it is away, what was asked of it fails at once, and it comes back by itself.
import { createClient, ErrorReply } from '@redis/client';
import { setTimeout as sleep } from 'node:timers/promises';
import { SuokeError } from '@suoke/terminology';
import type { Log } from '../ports/common.ts';

/** How long a start waits for the server; afterwards an outage is lived with. */
const START_MS = 10_000;
/** A server that takes longer than this for one command is as good as away. */
const ANSWER_MS = 1_000;

/** The server is away, or was while the command was under way. */
export class RedisAway extends Error {}

export class RedisConnection {
  #client: ReturnType<typeof createClient>;
  #log: Log;
  #away = false;

  private constructor(url: string, log: Log) {
    this.#log = log;
    this.#client = createClient({ url, name: 'suoke', disableOfflineQueue: true, socket: { connectTimeout: 2_000, reconnectStrategy: (tries) => Math.min(2_000, 50 * 2 ** Math.min(tries, 10)) } });
    this.#client.on('error', (e: Error) => this.#lost(e.message));
    this.#client.on('ready', () => {
      if (this.#away) this.#log('info', 'the shared cache is back', {});
      this.#away = false;
    });
  }

  /** SuokeError invalid `config.redis` for what is no URL of a Redis, unavailable `stores.redis` when it does not answer within ten seconds. */
  static async open(url: string, log: Log): Promise<RedisConnection> {
    const hint = 'write SUOKE_REDIS_URL as redis://[user:password@]host:port[/database], or rediss:// for TLS';
    if (!/^rediss?:$/.test(URL.parse(url)?.protocol ?? '')) throw new SuokeError('invalid', 'config.redis', 'this is no address of a Redis', hint);
    let started = false, reason = 'no answer';
    // The first failures belong to the start, which tells of them once.
    const connection = new RedisConnection(url, (level, message, detail) => { if (started) log(level, message, detail); else reason = String(detail?.['reason'] ?? reason); });
    const connecting = connection.#client.connect().then(() => true, (e: Error) => { reason = e.message; return false; });
    const up = await Promise.race([connecting, sleep(START_MS, false, { ref: false })]);
    if (!up) {
      connection.close();
      throw new SuokeError('unavailable', 'stores.redis', `the shared cache does not answer: ${reason}`, hint);
    }
    started = true;
    return connection;
  }

  /** Runs a script on one key. RedisAway when there is no answer; an error of the script itself passes. */
  async run(script: string, key: string, args: readonly string[]): Promise<unknown> {
    if (!this.#client.isReady) throw new RedisAway('not connected');
    const late = new AbortController();
    try {
      return await Promise.race([
        this.#client.eval(script, { keys: [key], arguments: [...args] }),
        sleep(ANSWER_MS, undefined, { ref: false, signal: late.signal }).then(() => { throw new RedisAway('no answer in time'); }),
      ]);
    } catch (e) {
      if (e instanceof ErrorReply && !/^(LOADING|READONLY|MASTERDOWN|OOM|NOAUTH|CLUSTERDOWN)/.test(e.message)) throw e;
      this.#lost((e as Error).message);
      throw e instanceof RedisAway ? e : new RedisAway((e as Error).message);
    } finally {
      late.abort();
    }
  }

  close(): void {
    this.#client.destroy();
  }

  #lost(reason: string): void {
    if (!this.#away) this.#log('warn', 'the shared cache is away; each process counts for itself until it is back', { reason });
    this.#away = true;
  }
}
