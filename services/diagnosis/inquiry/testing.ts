// The inquiry service on a real database, with what it asks about access and consent.
import { laoke } from '@suoke/laoke';
import { testHost, type TestHost } from '@suoke/service/testing.ts';
import { support } from '@suoke/support';
import { users } from '@suoke/users';
import { inquiry } from './service.ts';

const caller = { ...inquiry, name: 'xiaoai', contract: { typeName: 'test.Xiaoai', methods: [], method: {} }, handlers: {}, calls: { inquiry: inquiry.contract } };
export const bench = (): Promise<TestHost> => testHost({ services: [inquiry, support, laoke, users, caller] });
