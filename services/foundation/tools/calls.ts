// What the tools may call.
import type { BlockchainService, DataProcessingService, UsersService, XiaoaiService } from '@suoke/contracts';

export interface ToolsCalls extends Record<string, import('@bufbuild/protobuf').DescService> {
  xiaoai: typeof XiaoaiService;
  users: typeof UsersService;
  blockchain: typeof BlockchainService;
  dataProcessing: typeof DataProcessingService;
}
