// Tools: FHIR R4 export, medical institutions near a person, import of vitals.
import { BlockchainService, DataProcessingService, ToolsService, UsersService, XiaoaiService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import type { ToolsCalls } from './calls.ts';
import { handlers } from './handlers.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './store.ts';

export const tools = defineService<typeof ToolsService, ToolsCalls, Tables>({
  name: 'tools',
  title: { zh: '工具服务', en: 'tools' },
  layer: 'foundation',
  contract: ToolsService,
  calls: { xiaoai: XiaoaiService, users: UsersService, blockchain: BlockchainService, dataProcessing: DataProcessingService },
  stores: ['relational'],
  migrations,
  handlers,
});
