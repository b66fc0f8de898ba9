// 索儿 on a real database, with what it asks about access and consent.
import { laoke } from '@suoke/laoke';
import { testHost, type TestHost } from '@suoke/service/testing.ts';
import { support } from '@suoke/support';
import { users } from '@suoke/users';
import { soer } from './service.ts';

const caller = { ...soer, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, calls: { soer: soer.contract } };
export const house = (): Promise<TestHost> => testHost({ services: [soer, support, laoke, users, caller] });
