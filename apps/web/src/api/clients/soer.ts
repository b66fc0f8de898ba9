// The client of SoerService.
import { createClient } from '@connectrpc/connect';
import { SoerService } from '@suoke/contracts/gen/suoke/soer/v1/soer_pb.js';
import { transport } from '../transport.ts';

export const soer = createClient(SoerService, transport);
