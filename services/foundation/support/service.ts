// Support: the practitioners' review queue with signatures, and accessible variants of results.
import { LaokeService, SupportService, XiaoaiService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { onReviewRequested, onWithdrawn } from './consumers.ts';
import { handlers } from './handlers.ts';
import type { SupportCalls } from './store.ts';

export const support = defineService<typeof SupportService, SupportCalls>({
  name: 'support',
  title: { zh: '统一支持服务', en: 'support' },
  layer: 'foundation',
  contract: SupportService,
  calls: { laoke: LaokeService, xiaoai: XiaoaiService },
  stores: ['documents', 'events'],
  publishes: ['review.opened', 'review.claimed', 'review.released', 'review.decided', 'review.signed', 'review.second-opinion', 'review.withdrawn'],
  handlers,
  consumers: {
    queue: { types: ['review.requested'], handle: onReviewRequested },
    withdrawals: { types: ['consultation.withdrawn'], handle: onWithdrawn },
  },
});
