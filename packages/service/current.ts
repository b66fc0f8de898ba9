// The call that is being answered right now, for whatever is done on its behalf: outgoing calls, log lines, audit.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from './caller.ts';

export interface CurrentCall { caller: Caller; requestId: string }

export const currentCall = new AsyncLocalStorage<CurrentCall>();
