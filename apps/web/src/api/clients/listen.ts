// The client of ListenService.
import { createClient } from '@connectrpc/connect';
import { ListenService } from '@suoke/contracts/gen/suoke/listen/v1/listen_pb.js';
import { transport } from '../transport.ts';

export const listen = createClient(ListenService, transport);
