// The client of BlockchainService.
import { createClient } from '@connectrpc/connect';
import { BlockchainService } from '@suoke/contracts/gen/suoke/blockchain/v1/blockchain_pb.js';
import { transport } from '../transport.ts';

export const blockchain = createClient(BlockchainService, transport);
