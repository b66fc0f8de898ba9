// The one error class of the project: every refusal has a kind, a stable code, and a hint that says what to do.

/** What went wrong, in the terms a transport can map to its own status (see packages/service/errors.ts). */
export type ErrorKind =
  | 'invalid'       // the input breaks a stated rule
  | 'unsupported'   // the input is well formed but of a kind this platform does not read
  | 'too-large'     // the input is over a stated limit
  | 'unusable'      // read, but of too poor quality to say anything about
  | 'unauthenticated'
  | 'denied'
  | 'not-found'
  | 'conflict'      // the state does not allow it now
  | 'limited'       // too many requests
  | 'unavailable'   // a dependency is away; the same call may go through later
  | 'internal';

/** A typed refusal. `code` is stable and documented, `hint` says what the caller can do about it. */
export class SuokeError extends Error {
  readonly kind: ErrorKind;
  readonly code: string;
  readonly hint: string;
  constructor(kind: ErrorKind, code: string, message: string, hint: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SuokeError';
    this.kind = kind;
    this.code = code;
    this.hint = hint;
  }
}

/** True for the project's own errors, also for one that crossed a module copy. */
export function isSuokeError(e: unknown): e is SuokeError {
  return e instanceof SuokeError || (e instanceof Error && e.name === 'SuokeError' && 'code' in e && 'kind' in e);
}
