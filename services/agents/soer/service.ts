// 索儿 soer: a way of living for this person, as a plan with tasks.
import { SoerService, SupportService, UsersService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { handlers } from './handlers.ts';
import { keepReminding } from './remind.ts';
import { dropPlan, type SoerCalls } from './store.ts';

export const soer = defineService<typeof SoerService, SoerCalls>({
  name: 'soer',
  title: { zh: '索儿', en: 'Soer' },
  layer: 'agents',
  contract: SoerService,
  calls: { support: SupportService, users: UsersService },
  stores: ['documents', 'events'],
  publishes: ['task.due'],
  handlers,
  consumers: { withdrawals: { types: ['consultation.withdrawn'], handle: (event, c, done) => dropPlan(c, String(event.data['consultationId']), done) } },
  start: async (c) => keepReminding(c),
});
