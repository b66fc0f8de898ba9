// 问诊 inquiry: free text, the ten questions as an adaptive dialogue, and the nine-constitution questionnaire.
import { InquiryService, SupportService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { handlers } from './handlers.ts';
import type { InquiryCalls } from './store.ts';

export const inquiry = defineService<typeof InquiryService, InquiryCalls>({
  name: 'inquiry',
  title: { zh: '问诊服务', en: 'inquiry' },
  layer: 'diagnosis',
  contract: InquiryService,
  calls: { support: SupportService },
  stores: ['documents', 'events'],
  handlers,
});
