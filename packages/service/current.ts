// The call that is being answered right now, for whatever is done on its behalf: outgoing calls, log lines, audit.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ConsentPurpose } from '@suoke/contracts';
import type { Caller } from './caller.ts';

export interface CurrentCall {
  caller: Caller;
  requestId: string;
  /** purposes for which the caller's consent was found in force when this request came in: not asked again on its further way */
  consents: readonly ConsentPurpose[];
  /** an id that the call turned out to be about, for the audit trail */
  concerns?: string;
}

export const currentCall = new AsyncLocalStorage<CurrentCall>();
