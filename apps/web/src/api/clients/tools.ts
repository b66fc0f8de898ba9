// The client of ToolsService.
import { createClient } from '@connectrpc/connect';
import { ToolsService } from '@suoke/contracts/gen/suoke/tools/v1/tools_pb.js';
import { transport } from '../transport.ts';

export const tools = createClient(ToolsService, transport);
