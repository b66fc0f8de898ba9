// Blockchain: the append-only Merkle log of results and audit events, with proofs.
import { BlockchainService, XiaoaiService } from '@suoke/contracts';
import { defineService } from '@suoke/service';
import { leavesOf, recordedTypes } from './domain/leaf.ts';
import { handlers, type BlockchainCalls } from './handlers.ts';
import { migrations } from './migrations/index.ts';
import { append, type Tables } from './store.ts';

export const blockchain = defineService<typeof BlockchainService, BlockchainCalls, Tables>({
  name: 'blockchain',
  title: { zh: '区块链服务', en: 'blockchain' },
  layer: 'foundation',
  contract: BlockchainService,
  calls: { xiaoai: XiaoaiService },
  stores: ['relational', 'ledger', 'documents', 'events'],
  migrations,
  handlers,
  consumers: {
    record: { types: recordedTypes, handle: (event, c, done) => append(c, leavesOf(event.type, event.at.toISOString(), event.data), done) },
  },
});
