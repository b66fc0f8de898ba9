// What the tools may call.
import type { BlockchainService, DataProcessingService, UsersService, XiaoaiService } from '@suoke/contracts';

// A type, not an interface with an index signature: a call that is not declared here does not compile.
export type ToolsCalls = {
  xiaoai: typeof XiaoaiService;
  users: typeof UsersService;
  blockchain: typeof BlockchainService;
  dataProcessing: typeof DataProcessingService;
};
