// For the engines tier: a Redis of the machine, for the whole run.
import process from 'node:process';
import { startRedis } from '@suoke/stores/redis/testing.ts';

export default async function setup(): Promise<() => Promise<void>> {
  const server = await startRedis();
  process.env['SUOKE_TEST_REDIS'] = server.url;
  return () => server.stop();
}
