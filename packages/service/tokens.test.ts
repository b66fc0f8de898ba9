// Tokens: what is taken, and every way of lying that is not.
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { exportJWK, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { internalToken, tokenVerifier, userAudience, userIssuer } from './tokens.ts';

const internalKey = new Uint8Array(32).fill(9);
const now = new Date('2026-11-22T08:00:00Z');
const seconds = now.getTime() / 1000;
const mine = generateKeyPairSync('ed25519');
const theirs = generateKeyPairSync('ed25519');
let jwks: JSONWebKeySet;
let publicJwk: string;
beforeAll(async () => {
  const jwk = { ...(await exportJWK(mine.publicKey)), kid: 'k1', alg: 'EdDSA' };
  jwks = { keys: [jwk] };
  publicJwk = JSON.stringify(jwk);
});

const claims = { sub: 'u1', role: 'person', name: '王', iss: userIssuer, aud: userAudience, iat: seconds, exp: seconds + 900 };
const user = (payload: JWTPayload = claims, key = mine.privateKey, kid = 'k1') => new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key);
const verifier = (at = now, fetchKeys = async () => jwks) => tokenVerifier({ internalKey, now: () => at, fetchKeys });
const codeOf = async (work: Promise<unknown>) => work.then(() => 'taken', (e: unknown) => (isSuokeError(e) && e.hint !== '' ? e.code : String(e)));
const b64 = (v: unknown) => Buffer.from(JSON.stringify(v)).toString('base64url');

describe('a user token', () => {
  it('names its user', async () => {
    expect(await verifier().verify(await user())).toEqual({ id: 'u1', role: 'person', name: '王' });
  });
  it.each<[string, () => Promise<string>, string]>([
    ['expired a second ago', () => user({ ...claims, exp: seconds - 1 }), 'token.expired'],
    ['without an expiry', () => { const { exp: _, ...rest } = claims; return user(rest); }, 'token.invalid'],
    ['signed with another key', () => user(claims, theirs.privateKey), 'token.invalid'],
    ['with an unknown key id', () => user(claims, theirs.privateKey, 'k2'), 'token.invalid'],
    ['for another audience', () => user({ ...claims, aud: 'other' }), 'token.invalid'],
    ['for the internal audience', () => user({ ...claims, aud: 'suoke-internal' }), 'token.invalid'],
    ['from another issuer', () => user({ ...claims, iss: 'evil' }), 'token.invalid'],
    ['not valid yet', () => user({ ...claims, nbf: seconds + 60 }), 'token.invalid'],
    ['with a role that there is not', () => user({ ...claims, role: 'admin' }), 'token.invalid'],
    ['with the role of a service', () => user({ ...claims, role: 'service' }), 'token.invalid'],
    ['without a subject', () => { const { sub: _, ...rest } = claims; return user(rest); }, 'token.invalid'],
    ['with alg none', async () => `${b64({ alg: 'none' })}.${b64(claims)}.`, 'token.invalid'],
    ['HS256 with the public key as secret', async () => { const head = `${b64({ alg: 'HS256', kid: 'k1' })}.${b64(claims)}`; return `${head}.${createHmac('sha256', publicJwk).update(head).digest('base64url')}`; }, 'token.invalid'],
    ['HS256 with the raw public key as secret', async () => new SignJWT({ ...claims, svc: 'xiaoai', aud: 'suoke-internal' }).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(jwks.keys[0]?.x ?? '', 'base64url')), 'token.invalid'],
    ['changed after it was signed', async () => { const [h, , s] = (await user()).split('.'); return `${h}.${b64({ ...claims, role: 'operator' })}.${s}`; }, 'token.invalid'],
    ['cut short', async () => (await user()).slice(0, -4), 'token.invalid'],
    ['not a token', async () => 'abc', 'token.invalid'],
    ['empty parts', async () => '..', 'token.invalid'],
  ])('is refused when %s', async (_name, make, code) => {
    expect(await codeOf(verifier().verify(await make()))).toBe(code);
  });

  it('says that the keys are out of reach, not that the token is bad, when the users service is away', async () => {
    const e = await verifier(now, async () => { throw new Error('connect ECONNREFUSED 10.0.0.1:8081'); }).verify(await user()).catch((x: unknown) => x);
    expect(e).toMatchObject({ kind: 'unavailable', code: 'service.unavailable' });
    expect((e as Error).message).not.toContain('10.0.0.1');
  });

  it('asks for the keys once, and again for an unknown key at most every five seconds', async () => {
    let asked = 0;
    let at = now;
    const v = tokenVerifier({ internalKey, now: () => at, fetchKeys: async () => { asked++; return jwks; } });
    for (let i = 0; i < 5; i++) await v.verify(await user());
    expect(asked).toBe(1);
    for (let i = 0; i < 5; i++) await codeOf(v.verify(await user(claims, theirs.privateKey, `unknown${i}`)));
    expect(asked).toBe(1);
    at = new Date(now.getTime() + 5001);
    const rotated = generateKeyPairSync('ed25519');
    jwks = { keys: [...jwks.keys, { ...(await exportJWK(rotated.publicKey)), kid: 'k9', alg: 'EdDSA' }] };
    expect(await v.verify(await user(claims, rotated.privateKey, 'k9'))).toMatchObject({ id: 'u1' });
    expect(asked).toBe(2);
  });
});

describe('an internal token', () => {
  it('names the service, and the user it calls for', async () => {
    expect(await verifier().verify(await internalToken(internalKey, 'xiaoai', now))).toMatchObject({ id: 'xiaoai', role: 'service', via: 'xiaoai' });
    expect(await verifier().verify(await internalToken(internalKey, 'xiaoai', now, { id: 'u1', role: 'person', name: '王' }, ['care']))).toEqual({ id: 'u1', role: 'person', name: '王', via: 'xiaoai', consents: ['care'] });
  });
  it('is good for a minute and no longer', async () => {
    const token = await internalToken(internalKey, 'xiaoai', now);
    expect(await codeOf(verifier(new Date(now.getTime() + 59_000)).verify(token))).toBe('taken');
    expect(await codeOf(verifier(new Date(now.getTime() + 61_000)).verify(token))).toBe('token.expired');
  });
  const forged = (payload: JWTPayload, key: Uint8Array = internalKey) => new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(key);
  const good = { svc: 'xiaoai', aud: 'suoke-internal', exp: seconds + 60 };
  it.each<[string, () => Promise<string>]>([
    ['signed with another key', () => forged(good, randomBytes(32))],
    ['without an expiry', () => forged({ svc: 'xiaoai', aud: 'suoke-internal' })],
    ['for the user audience', () => forged({ ...good, aud: userAudience })],
    ['without a service', () => forged({ ...good, svc: undefined })],
    ['with a role that there is not', () => forged({ ...good, sub: 'u1', role: 'root' })],
    ['a user token that calls itself internal', () => user({ ...claims, svc: 'xiaoai', aud: 'suoke-internal' })],
  ])('is refused when %s', async (_name, make) => {
    expect(await codeOf(verifier().verify(await make()))).toBe('token.invalid');
  });
  it('a user token cannot become a service by its claims', async () => {
    expect(await verifier().verify(await user({ ...claims, svc: 'xiaoai', via: 'xiaoai' }))).toEqual({ id: 'u1', role: 'person', name: '王' });
  });
});
