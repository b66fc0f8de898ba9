// Data processing: vitals by batch and by stream, daily aggregates, alerts, a weekly report.
import { DataProcessingService } from '@suoke/contracts';
import { defineService, type Calls } from '@suoke/service';
import { handlers } from './handlers.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './store.ts';

export const dataProcessing = defineService<typeof DataProcessingService, Calls, Tables>({
  name: 'data-processing',
  title: { zh: '数据处理服务', en: 'data processing' },
  layer: 'data-processing',
  contract: DataProcessingService,
  calls: {},
  stores: ['relational', 'series', 'events'],
  publishes: ['alert.raised'],
  migrations,
  handlers,
});
