// better-auth, set up for this platform: e-mail and password, sessions, and access tokens signed with rotating Ed25519 keys.
import { betterAuth } from 'better-auth';
import { bearer, jwt } from 'better-auth/plugins';
import type { Kysely } from 'kysely';

export interface UserRow {
  id: string; name: string; email: string; emailVerified: boolean; image: string | null; createdAt: Date; updatedAt: Date; role: string; licence: string; language: string;
}
export interface Tables { user: UserRow }

/** Access tokens are good for a quarter of an hour; sessions for thirty days, renewed each day of use. */
export const accessTokenSeconds = 15 * 60;

export function createAuth(db: Kysely<Tables>, options: { secret: string; issuer: string; audience: string; newId: () => string }) {
  return betterAuth({
    appName: 'Suoke Life',
    baseURL: 'http://localhost',
    secret: options.secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false }, // limits are the guard's, the same for all services
    emailAndPassword: { enabled: true, minPasswordLength: 10, maxPasswordLength: 128, autoSignIn: true },
    session: { expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
    user: { additionalFields: { role: { type: 'string', input: false, defaultValue: 'person' }, licence: { type: 'string', input: false, defaultValue: '' }, language: { type: 'string', input: false, defaultValue: 'zh' } } },
    advanced: { database: { generateId: () => options.newId() } },
    plugins: [
      bearer(),
      jwt({
        jwks: { keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' }, rotationInterval: 30 * 24 * 3600 },
        jwt: { issuer: options.issuer, audience: options.audience, expirationTime: '15m', definePayload: ({ user }) => ({ role: user['role'] as string, name: user.name }) },
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
