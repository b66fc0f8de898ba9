// The client of LaokeService.
import { createClient } from '@connectrpc/connect';
import { LaokeService } from '@suoke/contracts/gen/suoke/laoke/v1/laoke_pb.js';
import { transport } from '../transport.ts';

export const laoke = createClient(LaokeService, transport);
