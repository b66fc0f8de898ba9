// Between the project's typed errors and the wire: a Connect code and one ErrorDetail; causes never leave the process.
import { Code, ConnectError } from '@connectrpc/connect';
import { common } from '@suoke/contracts';
import { isSuokeError, SuokeError, type ErrorKind } from '@suoke/terminology';

const codeOf: Record<ErrorKind, Code> = {
  invalid: Code.InvalidArgument, unsupported: Code.InvalidArgument, 'too-large': Code.ResourceExhausted, unusable: Code.FailedPrecondition,
  unauthenticated: Code.Unauthenticated, denied: Code.PermissionDenied, 'not-found': Code.NotFound, conflict: Code.Aborted,
  limited: Code.ResourceExhausted, unavailable: Code.Unavailable, internal: Code.Internal,
};

const statusOf: Record<ErrorKind, number> = {
  invalid: 400, unsupported: 415, 'too-large': 413, unusable: 422, unauthenticated: 401, denied: 403, 'not-found': 404, conflict: 409, limited: 429, unavailable: 503, internal: 500,
};

/** HTTP status of a kind, for REST (RFC 9457 problem details). */
export function httpStatus(kind: string): number {
  return statusOf[kind as ErrorKind] ?? 500;
}

export interface Violation { field: string; rule: string; message: string }

/** A refusal by the contract's own rules. */
export class ContractError extends SuokeError {
  readonly violations: readonly Violation[];
  constructor(violations: readonly Violation[]) {
    const first = violations[0];
    super('invalid', 'request.invalid', first ? `${first.field || 'request'}: ${first.message}` : 'the request breaks the contract', 'see the contract at /docs');
    this.violations = violations;
  }
}

/** What is thrown anywhere, as what may be sent. */
export function toConnectError(e: unknown, requestId: string): ConnectError {
  if (e instanceof ConnectError && (e.details.length > 0 || e.code === Code.Canceled)) return e;
  const raw = isSuokeError(e) ? e : e instanceof ConnectError ? (isSuokeError(e.cause) ? e.cause : fromPlainConnect(e)) : undefined;
  // What went wrong inside is for the log, not for whoever asked.
  const known = raw && raw.kind !== 'internal' ? raw : new SuokeError('internal', 'internal', 'something went wrong on our side', `report it with request id ${requestId}`);
  return new ConnectError(known.message, codeOf[known.kind], undefined, [{
    desc: common.ErrorDetailSchema,
    value: { code: known.code, hint: known.hint, kind: known.kind, requestId, violations: known instanceof ContractError ? [...known.violations] : [] },
  }]);
}

/** Errors that connect-es raises itself: unreadable messages, size limits, deadlines. */
function fromPlainConnect(e: ConnectError): SuokeError {
  switch (e.code) {
    case Code.InvalidArgument: return new SuokeError('invalid', 'request.malformed', e.rawMessage, 'see the contract at /docs');
    case Code.ResourceExhausted: return new SuokeError('too-large', 'request.too-large', 'the request is over the limit', 'send less at once');
    case Code.DeadlineExceeded: return new SuokeError('unavailable', 'request.deadline', 'the call took longer than its deadline', 'try again with more time');
    case Code.Unimplemented: return new SuokeError('not-found', 'request.no-such-method', 'no such method', 'see the contract at /docs');
    case Code.Unavailable: return new SuokeError('unavailable', 'service.unavailable', 'a service is out of reach', 'try again in a moment');
    default: return new SuokeError('internal', 'internal', 'something went wrong on our side', 'try again; report it if it stays', { cause: e });
  }
}

/** What came over the wire, as the project's own error again (kind, code, hint intact). */
export function fromConnectError(e: unknown): SuokeError {
  if (isSuokeError(e)) return e;
  const c = ConnectError.from(e);
  if (isSuokeError(c.cause)) return c.cause;
  const [detail] = c.findDetails(common.ErrorDetailSchema);
  if (detail) return new SuokeError(detail.kind as ErrorKind, detail.code, c.rawMessage, detail.hint, { cause: e });
  return fromPlainConnect(c);
}
