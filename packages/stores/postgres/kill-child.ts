// For the kill tests: owns a server, writes rows with their events, and says each one it was promised on standard output.
import { sql } from 'kysely';
import { openStores } from '../embedded/house.ts';
import { statements } from '../embedded/migrations.ts';
import { startPostgres } from './server.ts';

const [folder = '', start = '0'] = process.argv.slice(2);
const server = await startPostgres({ dataDir: `${folder}/postgres` });
const house = await openStores({ postgresUrl: server.url, dataDir: folder, poolSize: 4 });
const { relational, events, ledger } = await house.forService('kill', { migrations: [statements('0001', 'CREATE TABLE row (n int PRIMARY KEY)')], ports: ['relational', 'events', 'ledger'] });
process.stdout.write(`server ${server.pid}\n`);
let next = Number(start);
await Promise.all([0, 1, 2].map(async () => {
  for (;;) {
    const n = next++;
    try {
      await relational.transaction(async tx => {
        await sql`INSERT INTO row VALUES (${n})`.execute(tx);
        await events.publish(tx, { type: 'row.written', key: String(n % 5), data: { n } });
        await ledger.append(tx, 'rows', Buffer.from(String(n)));
      });
      process.stdout.write(`ok ${n}\n`);
    } catch (e) {
      process.stdout.write(`lost ${n} ${(e as { code?: string }).code}\n`); // not promised: it may be there or not
    }
  }
}));
