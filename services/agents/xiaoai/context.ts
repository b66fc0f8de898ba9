// What 小艾 may call, and the contexts its functions are given.
import type { CommunicationService, DataProcessingService, InquiryService, KnowledgeService, LaokeService, ListenService, LookService, PalpationService, PulseService, SoerService, SupportService, UsersService, XiaokeService } from '@suoke/contracts';
import type { CallContext, ServiceContext } from '@suoke/service';

// A type, not an interface with an index signature: a call that is not declared here does not compile.
export type XiaoaiCalls = {
  look: typeof LookService;
  listen: typeof ListenService;
  pulse: typeof PulseService;
  palpation: typeof PalpationService;
  inquiry: typeof InquiryService;
  xiaoke: typeof XiaokeService;
  laoke: typeof LaokeService;
  soer: typeof SoerService;
  support: typeof SupportService;
  users: typeof UsersService;
  communication: typeof CommunicationService;
  dataProcessing: typeof DataProcessingService;
  knowledge: typeof KnowledgeService;
};

export type Context = CallContext<XiaoaiCalls>;
/** Also what a step has that goes on without anybody calling. */
export type StepContext = ServiceContext<XiaoaiCalls>;
