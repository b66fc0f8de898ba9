// Tokens: users' JWTs verified against the users service's keys, and short internal tokens between services.
import { createLocalJWKSet, decodeProtectedHeader, errors, jwtVerify, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { SuokeError } from '@suoke/terminology';
import type { ConsentPurpose, UserRole } from '@suoke/contracts';
import type { Caller } from './caller.ts';

export const userAudience = 'suoke';
export const userIssuer = 'suoke-users';
const internalAudience = 'suoke-internal';

export interface TokenVerifier {
  verify(token: string): Promise<Caller>;
}

/** `fetchKeys` asks the users service for its JWKS; asked again when a token names an unknown key, at most every five seconds. */
export function tokenVerifier(options: { internalKey: Uint8Array; fetchKeys: () => Promise<JSONWebKeySet>; now: () => Date }): TokenVerifier {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let known = new Set<string>();
  let fetchedAt = 0;
  const load = async (kid: string | undefined) => {
    const at = options.now().getTime();
    if (keys && ((kid !== undefined && known.has(kid)) || at - fetchedAt < 5000)) return keys;
    // Not the token's fault when the users service is away: a client must not throw a good session away for it.
    const set = await options.fetchKeys().catch((e: unknown) => { throw new SuokeError('unavailable', 'service.unavailable', 'the keys that tokens are checked with are out of reach', 'try again in a moment', { cause: e }); });
    fetchedAt = at;
    known = new Set(set.keys.map((k) => k.kid ?? ''));
    keys = createLocalJWKSet(set);
    return keys;
  };
  return {
    async verify(token) {
      try {
        const header = decodeProtectedHeader(token);
        if (header.alg === 'HS256') {
          const { payload } = await jwtVerify(token, options.internalKey, { audience: internalAudience, algorithms: ['HS256'], requiredClaims: ['exp'], currentDate: options.now() });
          return internalCaller(payload);
        }
        const { payload } = await jwtVerify(token, await load(header.kid), { audience: userAudience, issuer: userIssuer, algorithms: ['EdDSA', 'Ed25519'], currentDate: options.now() });
        if (typeof payload.sub !== 'string' || payload.sub === '' || payload.exp === undefined) throw new Error('claims');
        return { id: payload.sub, role: userRole(payload['role']), name: typeof payload['name'] === 'string' ? payload['name'] : '' };
      } catch (e) {
        if (e instanceof SuokeError && e.kind === 'unavailable') throw e;
        if (e instanceof errors.JWTExpired) throw new SuokeError('unauthenticated', 'token.expired', 'the access token has expired', 'refresh the session or sign in again');
        throw new SuokeError('unauthenticated', 'token.invalid', 'the access token is not valid', 'sign in again', { cause: e });
      }
    },
  };
}

function userRole(role: unknown): UserRole {
  if (role !== 'person' && role !== 'practitioner' && role !== 'operator') throw new Error('claims');
  return role;
}

function internalCaller(p: JWTPayload): Caller {
  const service = p['svc'];
  if (typeof service !== 'string' || service === '') throw new Error('claims');
  if (typeof p.sub === 'string' && p.sub !== '') return { id: p.sub, role: userRole(p['role']), name: String(p['name'] ?? ''), via: service, consents: Array.isArray(p['consents']) ? (p['consents'] as ConsentPurpose[]) : [] };
  return { id: service, role: 'service', name: service, via: service };
}

/** A token with which `service` calls another, in its own name or for `user`; good for one minute. */
export function internalToken(key: Uint8Array, service: string, now: Date, user?: Caller, consents: readonly ConsentPurpose[] = []): Promise<string> {
  const t = Math.floor(now.getTime() / 1000);
  const jwt = new SignJWT({ svc: service, ...(user ? { role: user.role, name: user.name, consents } : {}) }).setProtectedHeader({ alg: 'HS256' }).setAudience(internalAudience).setIssuedAt(t).setExpirationTime(t + 60);
  if (user) jwt.setSubject(user.id);
  return jwt.sign(key);
}
