// The client of PalpationService.
import { createClient } from '@connectrpc/connect';
import { PalpationService } from '@suoke/contracts/gen/suoke/palpation/v1/palpation_pb.js';
import { transport } from '../transport.ts';

export const palpation = createClient(PalpationService, transport);
