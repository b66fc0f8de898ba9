// 索儿 on a real database, with what it asks about access and consent.
import { laoke } from '@suoke/laoke';
import { testHost, type TestHost } from '@suoke/service/testing.ts';
import { support } from '@suoke/support';
import { users } from '@suoke/users';
import { pino } from 'pino';
import { soer } from './service.ts';
import type { BaseContext } from './store.ts';

const caller = { ...soer, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, consumers: {}, start: undefined, calls: { soer: soer.contract } };
export const house = (): Promise<TestHost> => testHost({ services: [soer, support, laoke, users, caller] });

/** What 索儿 sees in a job of its own. */
export async function soerContext(h: TestHost): Promise<BaseContext> {
  return { service: 'soer', stores: await h.storesOf('soer'), calls: { support: h.asService(soer.calls.support, 'soer'), users: h.asService(soer.calls.users, 'soer') }, config: h.config, log: pino({ level: 'silent' }), now: () => h.clock.now ?? new Date(), newId: () => crypto.randomUUID() };
}
