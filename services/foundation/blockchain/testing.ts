// The ledger on a real database, fed with events as other services publish them.
import { testHost, type TestHost } from '@suoke/service/testing.ts';
import { users } from '@suoke/users';
import { blockchain } from './service.ts';

const xiaoai = { ...users, name: 'xiaoai', contract: blockchain.calls.xiaoai, handlers: {}, migrations: [], calls: {} };
export const ledger = (): Promise<TestHost> => testHost({ services: [blockchain, users, xiaoai] });
