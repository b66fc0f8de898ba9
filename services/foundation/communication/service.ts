// Communication: conversations, notifications, and live delivery from a cursor, so that nothing is lost across a reconnect.
import { CommunicationService, InquiryService, UsersService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { consumers } from './consumers.ts';
import { handlers } from './handlers.ts';
import { migrations } from './migrations/index.ts';
import type { CommunicationCalls, Tables } from './store.ts';

export const communication = defineService<typeof CommunicationService, CommunicationCalls, Tables>({
  name: 'communication',
  title: { zh: '通信服务', en: 'communication' },
  layer: 'foundation',
  contract: CommunicationService,
  calls: { inquiry: InquiryService, users: UsersService },
  stores: ['relational', 'events'],
  publishes: ['red-flag.raised'],
  migrations,
  handlers,
  consumers,
});
