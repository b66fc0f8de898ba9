// The client of KnowledgeService.
import { createClient } from '@connectrpc/connect';
import { KnowledgeService } from '@suoke/contracts/gen/suoke/knowledge/v1/knowledge_pb.js';
import { transport } from '../transport.ts';

export const knowledge = createClient(KnowledgeService, transport);
