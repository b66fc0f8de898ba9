// The communication service on a real database, with users beside it for consent and inquiry for red flags.
import { communication } from './service.ts';
import { inquiry } from '@suoke/inquiry';
import { users } from '@suoke/users';
import { testHost, type TestHost } from '@suoke/service/testing.ts';

// What support and soer announce is published in their name by the tests.
const silent = (name: string) => ({ ...communication, name, contract: { typeName: `test.${name}`, methods: [], method: {} }, handlers: {}, consumers: {}, migrations: [], calls: {} });

export const desk = (): Promise<TestHost> => testHost({ services: [communication, users, inquiry, silent('support'), { ...communication, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, consumers: {}, migrations: [], calls: { communication: communication.contract } }] });
