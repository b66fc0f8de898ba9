// Users: registration, sign-in, sessions, tokens and keys, roles, profile, consent by purpose.
import { UsersService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import type { Tables } from './auth.ts';
import { handlers } from './handlers.ts';
import { migrations } from './migrations/index.ts';

export const users = defineService<typeof UsersService, Record<never, never>, Tables>({
  name: 'users',
  title: { zh: '用户管理', en: 'users' },
  layer: 'foundation',
  contract: UsersService,
  calls: {},
  stores: ['relational', 'documents', 'events', 'cache'],
  publishes: ['consent.changed'],
  migrations,
  handlers,
});
