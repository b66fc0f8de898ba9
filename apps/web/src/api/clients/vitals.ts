// The client of DataProcessingService.
import { createClient } from '@connectrpc/connect';
import { DataProcessingService } from '@suoke/contracts/gen/suoke/dataprocessing/v1/dataprocessing_pb.js';
import { transport } from '../transport.ts';

export const vitals = createClient(DataProcessingService, transport);
