// The client of UsersService.
import { createClient } from '@connectrpc/connect';
import { UsersService } from '@suoke/contracts/gen/suoke/users/v1/users_pb.js';
import { transport } from '../transport.ts';

export const users = createClient(UsersService, transport);
