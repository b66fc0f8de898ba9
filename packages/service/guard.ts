// The seams that every call passes, the same for all: identity, limits, policy, the contract's rules, consent, audit, metrics.
import type { DescMessage, DescMethod, Message } from '@bufbuild/protobuf';
import { createValidator } from '@bufbuild/protovalidate';
import { ConnectError, createContextKey, type Interceptor, type StreamRequest, type StreamResponse, type UnaryRequest, type UnaryResponse } from '@connectrpc/connect';
import { policyOf, type AccessPolicy, type ConsentPurpose } from '@suoke/contracts';
import { isSuokeError, SuokeError } from '@suoke/terminology';
import { anonymous, isUser, type Caller } from './caller.ts';
import { currentCall, type CurrentCall } from './current.ts';
import { ContractError, fromConnectError, toConnectError } from './errors.ts';
import type { TokenVerifier } from './tokens.ts';

export const callerKey = createContextKey<Caller>(anonymous, { description: 'caller' });
export const requestIdKey = createContextKey<string>('', { description: 'request id' });
/** Set by the server in place of anything a client sends. */
export const peerHeader = 'x-suoke-peer';
const overLimit = 'request.too-many';

export interface AuditRecord { actor: string; role: string; via: string; method: string; outcome: string; requestId: string; subject: string }

export interface GuardOptions {
  /** the service whose calls are guarded */
  service: string;
  verifier: TokenVerifier;
  /** is this service allowed to call the guarded one at all? (declared in the catalogue) */
  mayCall: (service: string) => boolean;
  hasConsent: (personId: string, purpose: ConsentPurpose) => Promise<boolean>;
  audit: (record: AuditRecord) => Promise<void>;
  /** resolves to milliseconds to wait, 0 to go on */
  limit: (key: string, kind: 'call' | 'sign-in') => Promise<number>;
  observe: (method: DescMethod, outcome: string, seconds: number, call: { requestId: string; caller: Caller }) => void;
  newId: () => string;
  /** an error that is not one of the project's own is a defect: its cause stays here, only the request id goes out */
  defect: (error: unknown, method: string, requestId: string) => void;
}

const validator = createValidator();

/** The contract's own rules (protovalidate). */
export function checkContract(schema: DescMessage, message: Message): void {
  const result = validator.validate(schema, message);
  if (result.kind === 'valid') return;
  if (result.kind === 'error') throw new SuokeError('internal', 'internal', 'the contract could not be checked', 'this is a defect', { cause: result.error });
  throw new ContractError(result.violations.map((v) => ({ field: v.field.map((p) => ('name' in p ? p.name : '')).filter(Boolean).join('.'), rule: v.ruleId, message: v.message })));
}

/** U+0000 is valid in a protobuf text, but PostgreSQL can keep it in none: refused once here, not as a defect of every store. */
function refuseNul(value: unknown, field = ''): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw new ContractError([{ field, rule: 'no-nul', message: 'the character U+0000 is not taken' }]);
  } else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const [key, v] of Object.entries(value)) {
      if (key.includes('\0')) refuseNul(key, field);
      refuseNul(v, Array.isArray(value) || field === '' ? (field || key) : `${field}.${key}`);
    }
  }
}

/** May this caller call this method? Throws the refusal. Pure: the access matrix test goes through it and through the wire. */
export function checkPolicy(policy: AccessPolicy, caller: Caller, mayCall: (service: string) => boolean): void {
  if (caller.via !== undefined && !mayCall(caller.via)) throw new SuokeError('denied', 'access.undeclared-call', `${caller.via} has not declared this call`, 'declare it in the service definition');
  if (policy.public) return;
  if (caller.role === 'anonymous') throw new SuokeError('unauthenticated', 'token.missing', 'sign in first', 'send Authorization: Bearer with an access token');
  if (policy.roles.includes(caller.role)) return;
  if (caller.via !== undefined && policy.roles.includes('service')) return;
  throw new SuokeError('denied', 'access.role', `the role ${caller.role} may not do this`, `it is open to: ${policy.roles.join(', ') || 'nobody'}`);
}

/** One interceptor for all the seams, in their order. */
export function guard(o: GuardOptions): Interceptor {
  return (next) => async (req) => {
    const started = performance.now();
    const requestId = cleanId(req.header.get('x-request-id')) ?? o.newId();
    const policy = policyOf(req.method);
    const method = `${req.service.typeName}/${req.method.name}`;
    let caller = anonymous;
    let subject = req.stream ? '' : subjectOf(req.message);
    const current: CurrentCall = { caller, requestId, consents: [] };
    let settled = false;
    const finish = async (outcome: string) => {
      if (settled) return;
      settled = true;
      o.observe(req.method, outcome, (performance.now() - started) / 1000, { requestId, caller });
      // One record for one request, written at the door; what services refuse one another is recorded as well.
      // A flood is counted, not written down: a record for each call over the limit would make the limit pointless.
      const recorded = policy.audited && outcome !== overLimit && (caller.via === undefined || outcome !== 'ok');
      if (recorded) await o.audit({ actor: caller.id || 'anonymous', role: caller.role, via: caller.via ?? '', method, outcome, requestId, subject: current.concerns ?? subject });
    };
    /** The answer is an error already: that it could not be put on record must not hide it. */
    const finishRefused = (outcome: string) => finish(outcome).catch((e: unknown) => o.defect(e, method, requestId));
    try {
      try {
        caller = current.caller = await identify(req.header.get('authorization'), o.verifier);
      } catch (e) {
        await limited(o, policy, anonymous, req); // guessing tokens is limited as well
        throw e;
      }
      req.contextValues.set(callerKey, caller);
      req.contextValues.set(requestIdKey, requestId);
      await limited(o, policy, caller, req);
      checkPolicy(policy, caller, o.mayCall);
      const check = (m: Message) => {
        if (caller.via === undefined) refuseNul(m);
        checkContract(req.method.input, m);
      };
      if (!req.stream) check(req.message);
      current.consents = await consentsOf(o, policy, caller);
      const message = req.stream ? { ...req, message: checked(req.message, (m) => { subject ||= subjectOf(m); check(m); }) } : req;
      const response = await currentCall.run(current, () => next(message));
      response.header.set('x-request-id', requestId);
      // A client that goes away leaves a stream unread: it is settled all the same.
      if (response.stream) req.signal.addEventListener('abort', () => void finishRefused('request.canceled'), { once: true });
      if (response.stream) return guardStream(response, current, finish, finishRefused, (e) => o.defect(e, method, requestId));
      await finish('ok');
      return response satisfies UnaryResponse;
    } catch (e) {
      const known = isSuokeError(e) ? e : undefined;
      if (isDefect(e)) o.defect(e, method, requestId);
      const error = toConnectError(e, requestId);
      await finishRefused(known && known.kind !== 'internal' ? known.code : fromConnectError(error).code);
      throw error;
    }
  };
}

/** The person's own consent, asked once for a request however many services it passes. */
async function consentsOf(o: GuardOptions, policy: AccessPolicy, caller: Caller): Promise<readonly ConsentPurpose[]> {
  const had = caller.consents ?? [];
  if (!policy.consent || caller.role !== 'person' || had.includes(policy.consent)) return had;
  if (!(await o.hasConsent(caller.id, policy.consent))) throw consentMissing(policy.consent);
  return [...had, policy.consent];
}

/** Neither ours nor the protocol's. */
function isDefect(e: unknown): boolean {
  return isSuokeError(e) ? e.kind === 'internal' : !(e instanceof ConnectError);
}

/** The client went away while a piece was being written to it. */
function left(e: unknown): boolean {
  return e instanceof Error && 'code' in e && typeof e.code === 'string' && /^(ERR_STREAM_|ECONNRESET$|EPIPE$)/.test(e.code);
}

export function consentMissing(purpose: ConsentPurpose): SuokeError {
  return new SuokeError('denied', 'consent.missing', `consent for the purpose "${purpose}" is not in force`, 'the person can give it under profile, consents');
}

async function identify(authorization: string | null, verifier: TokenVerifier): Promise<Caller> {
  if (authorization === null || authorization === '') return anonymous;
  const match = /^Bearer ([\w.~+/=-]+)$/.exec(authorization);
  if (!match?.[1]) throw new SuokeError('unauthenticated', 'token.invalid', 'the Authorization header is not a bearer token', 'send Authorization: Bearer with an access token');
  return verifier.verify(match[1]);
}

async function limited(o: GuardOptions, policy: AccessPolicy, caller: Caller, req: UnaryRequest | StreamRequest): Promise<void> {
  if (caller.role === 'service' || caller.via !== undefined) return;
  const peer = req.header.get(peerHeader) ?? 'unknown';
  const signIn = policy.public && policy.audited;
  const waitMs = signIn ? await o.limit(peer, 'sign-in') : await o.limit(isUser(caller.role) ? caller.id : peer, 'call');
  if (waitMs > 0) throw new SuokeError('limited', overLimit, 'too many requests', `try again in ${Math.ceil(waitMs / 1000)} s`);
}

async function* checked(messages: AsyncIterable<Message>, check: (m: Message) => void): AsyncIterable<Message> {
  for await (const m of messages) {
    check(m);
    yield m;
  }
}

function guardStream(response: StreamResponse, current: CurrentCall, finish: (outcome: string) => Promise<void>, finishRefused: (outcome: string) => Promise<void>, defect: (e: unknown) => void): StreamResponse {
  const source = response.message;
  async function* pass() {
    // The generator's body runs outside the interceptor: the current call has to be entered again for every piece.
    const it = source[Symbol.asyncIterator]();
    try {
      for (;;) {
        const piece = await currentCall.run(current, () => it.next());
        if (piece.done) break;
        yield piece.value;
      }
      await finish('ok'); // what cannot be put on record is an error of the call, typed like any other
    } catch (e) {
      if (left(e)) {
        await finishRefused('request.canceled');
        throw e;
      }
      if (isDefect(e)) defect(e);
      const error = toConnectError(e, current.requestId);
      await finishRefused(fromConnectError(error).code);
      throw error;
    } finally {
      await it.return?.();
      await finishRefused('ok'); // the reader stopped early: nothing when an end has been recorded
    }
  }
  return { ...response, message: pass() };
}

/** What the call is about, for the audit trail: an id, never content. */
function subjectOf(message: Message): string {
  const m = message as unknown as Record<string, unknown>;
  for (const key of ['consultationId', 'id', 'personId', 'conversationId']) {
    const v = m[key];
    if (typeof v === 'string' && v !== '') return v.slice(0, 64);
  }
  return '';
}

function cleanId(id: string | null): string | undefined {
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
