// 索儿 soer: a way of living for this person, as a plan with tasks.
import { SoerService, SupportService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { handlers } from './handlers.ts';
import type { SoerCalls } from './store.ts';

export const soer = defineService<typeof SoerService, SoerCalls>({
  name: 'soer',
  title: { zh: '索儿', en: 'Soer' },
  layer: 'agents',
  contract: SoerService,
  calls: { support: SupportService },
  stores: ['documents', 'events'],
  handlers,
});
