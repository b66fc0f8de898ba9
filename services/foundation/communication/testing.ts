// The communication service on a real database, with the users service beside it for consent.
import { communication } from './service.ts';
import { users } from '@suoke/users';
import { testHost, type TestHost } from '@suoke/service/testing.ts';

export const desk = (): Promise<TestHost> => testHost({ services: [communication, users, { ...communication, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, consumers: {}, migrations: [], calls: { communication: communication.contract } }] });
