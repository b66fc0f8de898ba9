// The client of PulseService.
import { createClient } from '@connectrpc/connect';
import { PulseService } from '@suoke/contracts/gen/suoke/pulse/v1/pulse_pb.js';
import { transport } from '../transport.ts';

export const pulse = createClient(PulseService, transport);
