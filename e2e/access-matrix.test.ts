// Every method of every service, called by everyone there is, over the wire: what happens is what the contract says.
import { create, type DescMethod, type DescMethodServerStreaming, type DescMethodUnary, type DescService } from '@bufbuild/protobuf';
import type { Transport } from '@connectrpc/connect';
import { createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { policyOf, UsersService, type AccessPolicy } from '@suoke/contracts';
import { restRoutes } from '@suoke/rest';
import { fromConnectError } from '@suoke/service/errors.ts';
import { internalToken } from '@suoke/service/tokens.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../services/catalogue.ts';
import { oneProcess, type House } from './support/house.ts';

/** The refusals that come from the policy; anything else means that the caller was let through to the method. */
const refusals = ['token.missing', 'access.role', 'access.undeclared-call'];
const through = 'through';
const internalKey = 'ab'.repeat(32);

type Who = 'anonymous' | 'person' | 'practitioner' | 'operator' | 'declared service' | 'undeclared service' | 'person via declared service' | 'person via undeclared service';
const users = ['anonymous', 'person', 'practitioner', 'operator'] as const;
const everyone: readonly Who[] = [...users, 'declared service', 'undeclared service', 'person via declared service', 'person via undeclared service'];

/** Written against the words of policy.proto, not against the code that enforces it. */
function expected(p: AccessPolicy, who: Who): string {
  if (who.includes('undeclared')) return 'access.undeclared-call';
  if (p.public) return through;
  switch (who) {
    case 'anonymous': return 'token.missing';
    case 'declared service': return p.roles.includes('service') ? through : 'access.role';
    case 'person via declared service': return p.roles.includes('service') || p.roles.includes('person') ? through : 'access.role';
    default: return p.roles.includes(who as 'person') ? through : 'access.role';
  }
}

const outcomeOf = (code: string): string => (refusals.includes(code) ? code : through);

/** Calls with an empty message; a stream is cut after its first piece. */
async function outcome(t: Transport, method: DescMethod, token: string | undefined): Promise<string> {
  const header = new Headers(token ? { authorization: `Bearer ${token}` } : {});
  const message = create(method.input);
  const cut = new AbortController();
  try {
    if (method.methodKind === 'unary') await t.unary(method as DescMethodUnary, cut.signal, 20_000, header, message);
    else {
      const r = await t.stream(method as DescMethodServerStreaming, cut.signal, 20_000, header, (async function* () { yield message; })());
      for await (const _ of r.message) break;
    }
    return through;
  } catch (e) {
    return outcomeOf(fromConnectError(e).code);
  } finally {
    cut.abort();
  }
}

describe('the access matrix', () => {
  let house: House;
  const userTokens = new Map<string, string | undefined>([['anonymous', undefined]]);
  const declares = (contract: DescService) => catalogue.filter((s) => Object.values(s.calls).some((c) => c.typeName === contract.typeName)).map((s) => s.name);

  /** undefined: there is no such caller (no service declares a call to this one) */
  async function tokenOf(who: Who, contract: DescService): Promise<{ token: string | undefined } | undefined> {
    if (userTokens.has(who)) return { token: userTokens.get(who) };
    const declared = declares(contract);
    const name = who.includes('undeclared') ? catalogue.find((s) => !declared.includes(s.name))?.name : declared[0];
    if (!name) return undefined;
    return { token: await internalToken(Buffer.from(internalKey, 'hex'), name, new Date(), who.startsWith('person') ? { id: 'somebody', role: 'person', name: '' } : undefined) };
  }

  beforeAll(async () => {
    house = await oneProcess({ internalKey, rateLimit: 0 });
    const operator = await house.register('operator');
    const person = await house.register('person');
    const doctor = await house.register('doctor');
    await operator.client(UsersService).setRole({ id: doctor.id, role: 'practitioner', licence: 'TEST' });
    for (const [role, a] of [['operator', operator], ['person', person], ['practitioner', await house.again(doctor)]] as const) userTokens.set(role, a.token);
  });
  afterAll(() => house?.stop());

  it('every method of the catalogue states a policy: public, or open to somebody', () => {
    for (const s of catalogue) for (const m of s.contract.methods) {
      const p = policyOf(m);
      expect(p.public || p.roles.length > 0, `${s.name}.${m.name}`).toBe(true);
      if (p.consent) expect(p.roles, `${s.name}.${m.name}: consent is a person's`).toContain('person');
    }
  });

  it('is over Connect what the contracts say, for every method and everyone', async () => {
    const wrong: string[] = [];
    let size = 0;
    for (const s of catalogue) {
      const connect = createConnectTransport({ baseUrl: house.url(s.contract), httpVersion: '1.1' });
      const grpc = createGrpcTransport({ baseUrl: `http://${house.grpcAddress(s.contract)}` });
      for (const method of s.contract.methods) for (const who of everyone) {
        const t = method.methodKind === 'bidi_streaming' ? grpc : connect; // both ways at once needs HTTP/2
        const token = await tokenOf(who, s.contract);
        if (!token) continue;
        size++;
        const got = await outcome(t, method, token.token);
        const want = expected(policyOf(method), who);
        if (got !== want) wrong.push(`${s.name}.${method.name} by ${who}: ${got}, the contract says ${want}`);
      }
    }
    console.log(`access matrix: ${catalogue.length} services, ${catalogue.reduce((n, s) => n + s.contract.methods.length, 0)} methods, ${size} cells`);
    expect(wrong).toEqual([]);
  });

  it('is the same over gRPC (every third method)', async () => {
    const wrong: string[] = [];
    const methods = catalogue.flatMap((s) => s.contract.methods.map((m) => ({ s, m }))).filter((_, i) => i % 3 === 0);
    const t = createGrpcTransport({ baseUrl: `http://${house.grpcAddress(UsersService)}` });
    for (const { s, m } of methods) for (const who of everyone) {
      const token = await tokenOf(who, s.contract);
      if (!token) continue;
      const got = await outcome(t, m, token.token);
      if (got !== expected(policyOf(m), who)) wrong.push(`${s.name}.${m.name} by ${who}: ${got}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same over REST (every route, every user)', async () => {
    const wrong: string[] = [];
    for (const route of restRoutes(catalogue.map((s) => s.contract))) for (const who of users) {
      const token = userTokens.get(who);
      const cut = new AbortController();
      const url = house.url(route.service) + route.template.replace(/\{\w+\}/g, 'x');
      const r = await fetch(url, { method: route.verb, signal: cut.signal, headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(route.hasBody ? { 'content-type': 'application/json' } : {}) }, ...(route.hasBody ? { body: '{}' } : {}) });
      const code = r.ok ? '' : ((await r.json()) as { code: string }).code;
      cut.abort();
      const want = expected(policyOf(route.method), who);
      if (outcomeOf(code) !== want) wrong.push(`${route.verb} ${route.template} by ${who}: ${code || r.status}, the contract says ${want}`);
      if (want === 'token.missing') expect(r.status).toBe(401);
      if (want === 'access.role') expect(r.status).toBe(403);
    }
    expect(wrong).toEqual([]);
  });
});
