// 小艾 xiaoai: receives a person and coordinates the consultation.
import { CommunicationService, DataProcessingService, InquiryService, KnowledgeService, LaokeService, ListenService, LookService, PalpationService, PulseService, SoerService, SupportService, UsersService, XiaoaiService, XiaokeService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import type { XiaoaiCalls } from './context.ts';
import { deliver } from './delivery.ts';
import { onExamination, onReview, step } from './flow.ts';
import { handlers } from './handlers.ts';

export const xiaoai = defineService<typeof XiaoaiService, XiaoaiCalls>({
  name: 'xiaoai',
  title: { zh: '小艾', en: 'Xiaoai' },
  layer: 'agents',
  contract: XiaoaiService,
  calls: {
    look: LookService, listen: ListenService, pulse: PulseService, palpation: PalpationService, inquiry: InquiryService,
    xiaoke: XiaokeService, laoke: LaokeService, soer: SoerService, support: SupportService, users: UsersService, communication: CommunicationService, dataProcessing: DataProcessingService, knowledge: KnowledgeService,
  },
  stores: ['documents', 'events'],
  publishes: ['consultation.changed', 'consultation.spoke', 'consultation.advance', 'consultation.concluded', 'consultation.followed-up', 'consultation.withdrawn', 'review.requested', 'red-flag.raised'],
  handlers,
  consumers: {
    flow: { types: ['consultation.advance'], handle: step },
    examinations: { types: ['examination.completed'], handle: onExamination },
    reviews: { types: ['review.claimed', 'review.released', 'review.decided', 'review.signed'], handle: onReview },
    delivery: { types: ['consultation.spoke'], handle: deliver },
  },
});
