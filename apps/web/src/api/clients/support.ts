// The client of SupportService.
import { createClient } from '@connectrpc/connect';
import { SupportService } from '@suoke/contracts/gen/suoke/support/v1/support_pb.js';
import { transport } from '../transport.ts';

export const support = createClient(SupportService, transport);
