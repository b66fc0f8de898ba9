// The client of LookService.
import { createClient } from '@connectrpc/connect';
import { LookService } from '@suoke/contracts/gen/suoke/look/v1/look_pb.js';
import { transport } from '../transport.ts';

export const look = createClient(LookService, transport);
