// The client of XiaoaiService.
import { createClient } from '@connectrpc/connect';
import { XiaoaiService } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { transport } from '../transport.ts';

export const xiaoai = createClient(XiaoaiService, transport);
