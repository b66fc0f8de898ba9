// A process of its own that owns the test server, and ends with it once no test is connected any more.
import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { writeDurably } from './cluster.ts';
import { startPostgres } from './server.ts';
import { hastySettings } from './settings.ts';

const IDLE_MS = 15_000;
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: test-keeper.ts FOLDER');
try {
  await keep(folder);
} catch (e) {
  const code = (e as { code?: string }).code;
  // Another keeper was quicker: nothing to say.
  if (code !== 'postgres.owned') await appendFile(path.join(folder, 'keeper.log'), `${(e as Error).message}\n`);
  process.exit(1);
}

async function keep(at: string): Promise<void> {
  const server = await startPostgres({ dataDir: at, settings: hastySettings });
  const watch = new Client({ connectionString: server.url });
  try {
    await watch.connect();
    const others = async () => Number((await watch.query<{ n: string }>(`SELECT count(*) AS n FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`)).rows[0]?.n);
    do {
      await writeDurably(path.join(at, 'url'), server.url);
      for (let lastSeen = Date.now(); Date.now() - lastSeen < IDLE_MS; await sleep(1_000)) if ((await others()) > 0) lastSeen = Date.now();
      // Nobody finds it from here on; who read the address a moment ago has connected by the second look.
      await rm(path.join(at, 'url'), { force: true });
      await sleep(1_000);
    } while ((await others()) > 0);
  } finally {
    await rm(path.join(at, 'url'), { force: true });
    await watch.end().catch(() => undefined);
    await server.stop();
    await rm(path.join(at, 'cluster'), { recursive: true, force: true });
    await rm(path.join(at, 'password'), { force: true });
  }
}
