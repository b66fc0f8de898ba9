// That the tier really runs on the machine's own server, and not on the one that npm brings.
import { Client } from 'pg';
import { testPostgres } from '@suoke/stores/testing.ts';
import { expect, it } from 'vitest';

it('is a PostgreSQL of the machine', async () => {
  const database = await testPostgres();
  const client = new Client({ connectionString: database.url });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; setting: string }>(`select name, setting from pg_config where name in ('BINDIR', 'VERSION')`);
    const of = (name: string) => rows.find((r) => r.name === name)?.setting ?? '';
    console.log(`engines: ${of('VERSION')}`);
    expect(of('BINDIR')).toMatch(/^\/usr\/lib\/postgresql\//);
  } finally {
    await client.end();
    await database.drop();
  }
});
