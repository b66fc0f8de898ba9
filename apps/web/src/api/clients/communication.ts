// The client of CommunicationService.
import { createClient } from '@connectrpc/connect';
import { CommunicationService } from '@suoke/contracts/gen/suoke/communication/v1/communication_pb.js';
import { transport } from '../transport.ts';

export const communication = createClient(CommunicationService, transport);
