// The one catalogue: every service of the platform, in the order of the specification's layers.
import { blockchain } from '@suoke/blockchain';
import { communication } from '@suoke/communication';
import { dataProcessing } from '@suoke/data-processing';
import { inquiry } from '@suoke/inquiry';
import { knowledge } from '@suoke/knowledge';
import { laoke } from '@suoke/laoke';
import { listen } from '@suoke/listen';
import { look } from '@suoke/look';
import { palpation } from '@suoke/palpation';
import { pulse } from '@suoke/pulse';
import type { AnyService } from '@suoke/service';
import { soer } from '@suoke/soer';
import { support } from '@suoke/support';
import { tools } from '@suoke/tools';
import { users } from '@suoke/users';
import { xiaoai } from '@suoke/xiaoai';
import { xiaoke } from '@suoke/xiaoke';

// The one place where the services' own types are forgotten: the host treats all alike.
export const catalogue = [
  xiaoai, xiaoke, laoke, soer,
  look, listen, inquiry, palpation, pulse,
  knowledge, support, communication, users, tools, blockchain,
  dataProcessing,
] as unknown as readonly AnyService[];
