// Errors on their way to the wire and back: kind, code and hint survive; causes never leave.
import { Code, ConnectError } from '@connectrpc/connect';
import { common } from '@suoke/contracts';
import { SuokeError, type ErrorKind } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContractError, fromConnectError, httpStatus, toConnectError } from './errors.ts';

const kinds: ErrorKind[] = ['invalid', 'unsupported', 'too-large', 'unusable', 'unauthenticated', 'denied', 'not-found', 'conflict', 'limited', 'unavailable'];
/** Everything a client could see of an error. */
const visible = (e: ConnectError) => JSON.stringify([e.message, e.rawMessage, e.findDetails(common.ErrorDetailSchema), [...e.metadata]]);

describe('error mapping', () => {
  it.each(kinds)('%s keeps its kind, code and hint there and back, and has its own HTTP status', (kind) => {
    const wire = toConnectError(new SuokeError(kind, 'some.code', 'what', 'do this'), 'r1');
    expect(fromConnectError(wire)).toMatchObject({ kind, code: 'some.code', message: 'what', hint: 'do this' });
    expect(wire.findDetails(common.ErrorDetailSchema)[0]?.requestId).toBe('r1');
    expect(httpStatus(kind)).toBeGreaterThanOrEqual(400);
    expect(httpStatus(kind)).not.toBe(500);
  });
  it('kinds that a client treats differently have different Connect codes', () => {
    const codes = new Map(kinds.map((k) => [k, toConnectError(new SuokeError(k, 'c', 'm', 'h'), '').code]));
    for (const k of ['invalid', 'unusable', 'unauthenticated', 'denied', 'not-found', 'conflict', 'unavailable'] as const) expect([...codes].filter(([, c]) => c === codes.get(k)).map(([x]) => x).filter((x) => !(k === 'invalid' && x === 'unsupported'))).toEqual([k]);
  });
  it('a cause, a stack, or a foreign message never leaves', () => {
    fc.assert(fc.property(fc.string({ minLength: 8 }).filter((s) => s.trim().length > 7), (word) => {
      const secret = `secret-${Buffer.from(word).toString('hex')}`;
      for (const e of [new Error(secret), new TypeError(secret, { cause: new Error(secret) }), secret, { message: secret }, undefined, new SuokeError('internal', secret, secret, secret, { cause: new Error(secret) }), new SuokeError('invalid', 'x.y', 'm', 'h', { cause: new Error(secret) }), new ConnectError(secret, Code.Internal), new ConnectError(secret, Code.Unknown), new ConnectError('m', Code.Unavailable, undefined, undefined, new Error(secret))]) {
        const wire = toConnectError(e, 'r1');
        expect(visible(wire)).not.toContain(secret);
        expect(wire.findDetails(common.ErrorDetailSchema)[0]).toMatchObject({ requestId: 'r1' });
      }
    }));
  });
  it('an unknown error is internal, with the request id to report', () => {
    expect(fromConnectError(toConnectError(new Error('x'), 'r42'))).toMatchObject({ kind: 'internal', code: 'internal', hint: expect.stringContaining('r42') as string });
    expect(httpStatus('anything')).toBe(500);
  });
  it('a contract refusal carries its violations', () => {
    const [detail] = toConnectError(new ContractError([{ field: 'text', rule: 'string.max_len', message: 'too long' }]), '').findDetails(common.ErrorDetailSchema);
    expect(detail).toMatchObject({ code: 'request.invalid', violations: [{ field: 'text', rule: 'string.max_len', message: 'too long' }] });
  });
  it.each([[Code.InvalidArgument, 'request.malformed'], [Code.ResourceExhausted, 'request.too-large'], [Code.DeadlineExceeded, 'request.deadline'], [Code.Unimplemented, 'request.no-such-method'], [Code.Unavailable, 'service.unavailable'], [Code.DataLoss, 'internal']])('what the protocol itself refuses (%i) has a code as well: %s', (code, ours) => {
    expect(fromConnectError(new ConnectError('m', code)).code).toBe(ours);
  });
  it('an error of a service behind passes on as it is', () => {
    const inner = toConnectError(new SuokeError('not-found', 'plan.not-found', 'no plan', 'check'), 'r1');
    expect(fromConnectError(toConnectError(inner, 'r1'))).toMatchObject({ kind: 'not-found', code: 'plan.not-found' });
  });
});
