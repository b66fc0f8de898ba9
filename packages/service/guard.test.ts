// The seams in their order, seen through a real router: what is asked first, what is put on record, what a caller gets back.
import { create } from '@bufbuild/protobuf';
import { Code, createClient, type ConnectError, createRouterTransport } from '@connectrpc/connect';
import { CommunicationService, InquiryService, LookService, XiaoaiService, policyOf, type AccessPolicy, type CallerRole, type ConsentPurpose } from '@suoke/contracts';
import { SuokeError } from '@suoke/terminology';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Caller } from './caller.ts';
import { currentCall } from './current.ts';
import { fromConnectError } from './errors.ts';
import { checkContract, checkPolicy, guard, type AuditRecord, type GuardOptions } from './guard.ts';

const roles = ['person', 'practitioner', 'operator', 'service'] as const;
const policies: fc.Arbitrary<AccessPolicy> = fc.record({ public: fc.boolean(), roles: fc.uniqueArray(fc.constantFrom(...roles)), audited: fc.boolean() });
const callers: fc.Arbitrary<Caller> = fc.oneof(
  fc.constant<Caller>({ id: '', role: 'anonymous', name: '' }),
  fc.constantFrom<CallerRole>('person', 'practitioner', 'operator').map((role): Caller => ({ id: 'u', role, name: '' })),
  fc.constantFrom<CallerRole>('person', 'practitioner', 'operator').map((role): Caller => ({ id: 'u', role, name: '', via: 's' })),
  fc.constant<Caller>({ id: 's', role: 'service', name: 's', via: 's' }),
);
const refused = (p: AccessPolicy, c: Caller, declared: boolean): string => {
  try { checkPolicy(p, c, () => declared); return ''; } catch (e) { return (e as SuokeError).code; }
};

describe('checkPolicy', () => {
  it('lets exactly those through whom the policy names', () => {
    fc.assert(fc.property(policies, callers, fc.boolean(), (p, c, declared) => {
      const code = refused(p, c, declared);
      if (c.via !== undefined && !declared) expect(code).toBe('access.undeclared-call');
      else if (p.public) expect(code).toBe('');
      else if (c.role === 'anonymous') expect(code).toBe('token.missing');
      else expect(code).toBe(p.roles.includes(c.role) || (c.via !== undefined && p.roles.includes('service')) ? '' : 'access.role');
    }), { numRuns: 1000 });
  });
  it('never lets anybody do more for having fewer rights: adding a role to a policy refuses nobody', () => {
    fc.assert(fc.property(policies, callers, fc.constantFrom(...roles), (p, c, role) => {
      if (refused(p, c, true) === '') expect(refused({ ...p, roles: [...p.roles, role] }, c, true)).toBe('');
    }));
  });
  it('a method without a policy is open to nobody', () => {
    for (const c of [{ id: '', role: 'anonymous', name: '' }, ...roles.map((role) => ({ id: 'x', role, name: '' }))] as Caller[]) expect(refused({ public: false, roles: [], audited: true }, c, true)).not.toBe('');
  });
});

/** A guarded service whose handlers say what they saw; everything that the guard asks is written down in order. */
function house(o: { caller?: Caller; limited?: boolean; consent?: boolean; handler?: () => unknown; auditFails?: boolean; verify?: () => Promise<Caller> } = {}) {
  const asked: string[] = [];
  const records: AuditRecord[] = [];
  const defects: unknown[] = [];
  const outcomes: string[] = [];
  const options: GuardOptions = {
    service: 'test', newId: () => 'made-here', mayCall: () => true,
    verifier: { verify: o.verify ?? (async () => { asked.push('identity'); return o.caller ?? { id: 'u1', role: 'person', name: 'U' }; }) },
    limit: async (key, kind) => { asked.push(`limit ${kind} ${key}`); return o.limited ? 2500 : 0; },
    hasConsent: async (id: string, purpose: ConsentPurpose) => { asked.push(`consent ${id} ${purpose}`); return o.consent ?? true; },
    audit: async (r) => { if (o.auditFails) throw new Error('the database is at 10.0.0.7'); records.push(r); },
    observe: (_m, outcome) => outcomes.push(outcome), defect: (e) => defects.push(e),
  };
  const transport = createRouterTransport((router) => {
    const at = { interceptors: [guard(options)] };
    router.service(LookService, { getExamination: (q) => { asked.push(`handler ${currentCall.getStore()?.caller.id}`); o.handler?.(); return { id: q.id }; } }, at);
    router.service(InquiryService, { readText: () => { asked.push('handler'); return {}; } }, at);
    router.service(CommunicationService, { async *watch() { for (let i = 1n; i <= 3n; i++) { asked.push(`piece ${currentCall.getStore()?.caller.id}`); if (i === 3n) o.handler?.(); yield { cursor: i }; } } }, at);
    router.service(XiaoaiService, { async *say() { yield {}; } }, at);
  });
  return { asked, records, defects, outcomes, xiaoai: createClient(XiaoaiService, transport), look: createClient(LookService, transport), inquiry: createClient(InquiryService, transport), talk: createClient(CommunicationService, transport) };
}
const signedIn = { headers: { authorization: 'Bearer t', 'x-suoke-peer': '10.1.1.1' } };
const codeOf = (call: Promise<unknown>) => call.then(() => 'ok', (e: unknown) => fromConnectError(e).code);

describe('the order of the seams', () => {
  it('identity, limit, policy, contract, consent, handler', async () => {
    const h = house();
    expect(await codeOf(h.look.getExamination({ id: 'e1' }, signedIn))).toBe('ok');
    expect(h.asked).toEqual(['identity', 'limit call u1', 'consent u1 care', 'handler u1']);
  });
  it('a caller over the limit is told when to come again, before anything is looked up; a flood is counted, not recorded', async () => {
    const h = house({ limited: true });
    const e = await h.look.getExamination({ id: 'e1' }, signedIn).catch(fromConnectError);
    expect(e).toMatchObject({ code: 'request.too-many', kind: 'limited', hint: 'try again in 3 s' });
    expect(h.asked).toEqual(['identity', 'limit call u1']);
    expect([h.records, h.outcomes]).toEqual([[], ['request.too-many']]);
  });
  it('who is not signed in is limited by address, and whoever guesses tokens too', async () => {
    const h = house({ verify: async () => { throw new SuokeError('unauthenticated', 'token.invalid', 'no', 'sign in again'); } });
    expect(await codeOf(h.look.getExamination({ id: 'e1' }, { headers: { 'x-suoke-peer': '10.1.1.1' } }))).toBe('token.missing');
    expect(await codeOf(h.look.getExamination({ id: 'e1' }, signedIn))).toBe('token.invalid');
    expect(h.asked).toEqual(['limit call 10.1.1.1', 'limit call 10.1.1.1']);
    expect(h.records.map((r) => [r.actor, r.outcome, r.subject])).toEqual([['anonymous', 'token.missing', 'e1'], ['anonymous', 'token.invalid', 'e1']]);
  });
  it('the wrong role is refused before the request is looked into; the contract before consent is asked', async () => {
    const wrongRole = house({ caller: { id: 'op', role: 'operator', name: '' } });
    expect(await codeOf(wrongRole.inquiry.readText({ text: '' }, signedIn))).toBe('access.role');
    const invalid = house();
    expect(await codeOf(invalid.inquiry.readText({ text: '' }, signedIn))).toBe('request.invalid');
    expect(invalid.asked).not.toContain('consent u1 care');
    const without = house({ consent: false });
    expect(await codeOf(without.look.getExamination({ id: 'e1' }, signedIn))).toBe('consent.missing');
    expect(without.asked.some((a) => a.startsWith('handler'))).toBe(false);
  });
  it.each(['Basic abc', 'Bearer', 'Bearer a b', 'Bearer \u0001', 'bearer t'])('the header %j is no bearer token', async (authorization) => {
    const call = (async () => house().look.getExamination({ id: 'e' }, { headers: { authorization } }))();
    expect(await call.then(() => 'ok', (e: unknown) => (e instanceof TypeError ? 'token.invalid' : fromConnectError(e).code))).toBe('token.invalid');
  });
});

describe('what goes on record and out', () => {
  it('whom a call turned out to be about, also when it was refused', async () => {
    const h = house({ handler: () => { (currentCall.getStore() as { concerns?: string }).concerns = 'account-7'; throw new SuokeError('unauthenticated', 'sign-in.wrong', 'no', 'again'); } });
    await codeOf(h.look.getExamination({ id: 'e9' }, signedIn));
    expect(h.records.map((r) => [r.subject, r.outcome])).toEqual([['account-7', 'sign-in.wrong']]);
  });
  it('allowed and refused calls, with actor, method, outcome and subject', async () => {
    const h = house({ handler: () => { throw new SuokeError('not-found', 'examination.not-found', 'no', 'check'); } });
    await codeOf(h.look.getExamination({ id: 'e9' }, signedIn));
    expect(h.records).toEqual([{ actor: 'u1', role: 'person', via: '', method: 'suoke.look.v1.LookService/GetExamination', outcome: 'examination.not-found', requestId: 'made-here', subject: 'e9' }]);
    const fine = house();
    await codeOf(fine.look.getExamination({ id: 'e9' }, signedIn));
    expect(fine.records.map((r) => r.outcome)).toEqual(['ok']);
    expect(policyOf(InquiryService.method.readText).audited).toBe(false);
    await codeOf(fine.inquiry.readText({ text: '头痛' }, signedIn));
    expect(fine.records).toHaveLength(1);
  });
  it('a defect is logged here and told without its cause', async () => {
    const h = house({ handler: () => { throw new TypeError('cannot read secret of undefined'); } });
    const e = await h.look.getExamination({ id: 'e1' }, signedIn).catch((x: unknown) => x);
    expect(fromConnectError(e)).toMatchObject({ code: 'internal', hint: expect.stringContaining('made-here') as string });
    expect(JSON.stringify([(e as ConnectError).message, (e as ConnectError).details])).not.toContain('secret');
    expect(h.defects).toHaveLength(1);
    expect(h.records[0]?.outcome).toBe('internal');
  });
  it('a call that cannot be put on record fails, and a refusal stays the refusal that it is', async () => {
    const allowed = await house({ auditFails: true }).look.getExamination({ id: 'e1' }, signedIn).catch((x: unknown) => x);
    expect(fromConnectError(allowed).code).toBe('internal');
    expect(String((allowed as ConnectError).message)).not.toContain('10.0.0.7');
    expect(await codeOf(house({ auditFails: true, consent: false }).look.getExamination({ id: 'e1' }, signedIn))).toBe('consent.missing');
  });
  it('a stream whose end cannot be put on record ends with a typed error, and the cause stays here', async () => {
    const h = house({ auditFails: true });
    const e = await (async () => { for await (const _ of h.xiaoai.say({ id: 'c1', text: '头痛' }, signedIn)) { /* to its end */ } })().catch((x: unknown) => x);
    expect((e as ConnectError).details).toHaveLength(1);
    expect(fromConnectError(e)).toMatchObject({ code: 'internal', hint: expect.stringContaining('made-here') as string });
    expect(h.defects).toHaveLength(1);
    expect(policyOf(XiaoaiService.method.say).audited).toBe(true);
  });
  it('a request id is taken over when it is one, and made here when it is not', async () => {
    const idOf = async (given?: string) => {
      let id = '';
      await house().look.getExamination({ id: 'e' }, { headers: { ...signedIn.headers, ...(given ? { 'x-request-id': given } : {}) }, onHeader: (h) => { id = h.get('x-request-id') ?? ''; } });
      return id;
    };
    expect(await idOf('abc-1')).toBe('abc-1');
    expect(await idOf()).toBe('made-here');
    for (const bad of ['a b', 'x'.repeat(65), '<script>', 'a;b']) expect(await idOf(bad)).toBe('made-here');
  });
  it('a stream keeps its caller for every piece, and an error in its middle is typed', async () => {
    const h = house({ handler: () => { throw new Error('secret'); } });
    const seen: bigint[] = [];
    const e = await (async () => { for await (const d of h.talk.watch({}, signedIn)) seen.push(d.cursor); })().catch((x: unknown) => x);
    expect(seen).toEqual([1n, 2n]);
    expect(fromConnectError(e)).toMatchObject({ code: 'internal' });
    expect((e as ConnectError).code).toBe(Code.Internal);
    expect(h.asked.filter((a) => a.startsWith('piece'))).toEqual(['piece u1', 'piece u1', 'piece u1']);
    expect([h.outcomes, h.defects.length]).toEqual([['internal'], 1]);
  });
  it('a stream that the client leaves is settled once', async () => {
    const h = house();
    const cut = new AbortController();
    for await (const _ of h.talk.watch({}, { ...signedIn, signal: cut.signal })) break;
    cut.abort();
    await vi.waitFor(() => expect(h.outcomes).toEqual(['request.canceled']));
  });
});

it('a line that breaks while a piece is written is no defect', async () => {
  const h = house({ handler: () => { throw Object.assign(new Error('Cannot call write after a stream was destroyed'), { code: 'ERR_STREAM_DESTROYED' }); } });
  await (async () => { for await (const _ of h.talk.watch({}, signedIn)) { /* until it breaks */ } })().catch(() => undefined);
  expect([h.outcomes, h.defects]).toEqual([['request.canceled'], []]);
});

describe('checkContract', () => {
  it('names the field and the rule', () => {
    const schema = InquiryService.method.readText.input;
    expect(() => checkContract(schema, create(schema, { text: 'x' }))).not.toThrow();
    expect(() => checkContract(schema, create(schema, { text: 'x'.repeat(200_001) }))).toThrow(expect.objectContaining({ code: 'request.invalid', violations: [expect.objectContaining({ field: 'text', rule: 'string.max_len' })] }));
  });
});
