// The users service on a real database.
import { testHost, type TestHost } from '@suoke/service/testing.ts';
import { users } from './service.ts';

export const accounts = (): Promise<TestHost> => testHost({ services: [users, { ...users, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, migrations: [], calls: { users: users.contract } }] });
