// Contract in, contract out: accounts and sessions through better-auth, profile and consents in the service's own store.
import { create, fromJson, type MessageInitShape } from '@bufbuild/protobuf';
import { StructSchema, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { APIError } from 'better-auth/api';
import { plainJson, users, type ConsentPurpose, type UserRole, type UsersService } from '@suoke/contracts';
import { notFound, personId, type CallContext, type Calls, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { accessTokenSeconds, type Auth, type Tables, type UserRow } from './auth.ts';
import { ageOn, profileWith } from './domain/profile.ts';
import { authOf } from './start.ts';
import { changeProfile, consents, readProfile, setConsent } from './store.ts';

type Context = CallContext<Calls, Tables>;

export const handlers: Handlers<typeof UsersService, Calls, Tables> = {
  async register(q, c) {
    const auth = authOf(c);
    const made = await translate(() => auth.api.signUpEmail({ body: { email: q.email.trim().toLowerCase(), password: q.password, name: q.name.trim() } }));
    if (!made.token) throw new SuokeError('internal', 'internal', 'no session was opened', 'sign in');
    c.concerns(made.user.id);
    if (isLoopback(c.peer)) await becomeFirst(c, made.user.id);
    return session(c, auth, made.token);
  },
  async signIn(q, c) {
    const auth = authOf(c);
    const email = q.email.trim().toLowerCase();
    // Whose account was tried, also when the password was wrong: on record for the operator, never in the answer.
    const account = await c.stores.relational.db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst();
    if (account) c.concerns(account.id);
    const made = await translate(() => auth.api.signInEmail({ body: { email, password: q.password } }));
    return session(c, auth, made.token);
  },
  async refresh(q, c) {
    return session(c, authOf(c), q.sessionToken);
  },
  async signOut(q, c) {
    await translate(() => authOf(c).api.signOut({ headers: bearerOf(q.sessionToken) }));
    return {};
  },
  async changePassword(q, c) {
    const auth = authOf(c);
    const headers = bearerOf(q.sessionToken);
    const current = await translate(() => auth.api.getSession({ headers }));
    if (!current) throw sessionEnded();
    c.concerns(current.user.id);
    if (q.newPassword === q.currentPassword) throw new SuokeError('invalid', 'user.same-password', 'the new password is the old one', 'choose another');
    // Whoever knew the old one is out everywhere else.
    const changed = await translate(() => auth.api.changePassword({ body: { currentPassword: q.currentPassword, newPassword: q.newPassword, revokeOtherSessions: true }, headers }));
    return session(c, auth, changed.token ?? q.sessionToken);
  },
  async getKeys(_q, c) {
    return fromJson(StructSchema, plainJson(await authOf(c).api.getJwks()));
  },
  async getMe(_q, c) {
    return userMessage(c, await rowOf(c, c.caller.id));
  },
  async updateProfile(q, c) {
    if (q.birthDate && ageOn(q.birthDate, c.now()) === undefined) throw new SuokeError('invalid', 'profile.birth-date', 'this is no possible birth date', 'write year-month-day, for example 1990-05-17');
    const account = { ...(q.name.trim() ? { name: q.name.trim() } : {}), ...(q.language ? { language: q.language } : {}) };
    await changeProfile(c, c.caller.id, account, q.facts || q.birthDate ? (old) => profileWith(old, q.birthDate, q.facts) : undefined);
    return userMessage(c, await rowOf(c, c.caller.id));
  },
  async setConsent(q, c) {
    const person = personId(c.caller);
    await setConsent(c, person, q.purpose as ConsentPurpose, q.granted);
    return consentMessage(c, person);
  },
  async listConsents(_q, c) {
    return consentMessage(c, personId(c.caller));
  },
  async checkConsent(q, c) {
    return { granted: (await consents(c, q.personId)).some((x) => x.purpose === q.purpose && x.granted) };
  },
  async getUser(q, c) {
    // A service that acts for somebody gets that somebody.
    if (c.caller.role !== 'operator' && c.caller.role !== 'service' && q.id !== c.caller.id) throw notFound('user', q.id);
    return userMessage(c, await rowOf(c, q.id));
  },
  async listUsers(q, c) {
    const rows = await c.stores.relational.db.selectFrom('user').selectAll().orderBy('createdAt').limit(q.limit || 100).execute();
    // An operator sees accounts, never what people say about their health.
    return { users: rows.map((r) => plainUser(r)) };
  },
  async setRole(q, c) {
    const row = await rowOf(c, q.id);
    if (q.role === 'practitioner' && q.licence.trim() === '' && row.licence === '') throw new SuokeError('invalid', 'user.licence', 'a practitioner needs a licence that you have checked', 'give its number');
    if (row.id === c.caller.id && q.role !== 'operator') throw new SuokeError('conflict', 'user.own-role', 'you cannot take your own operator role away', 'let another operator do it');
    await c.stores.relational.db.updateTable('user').set({ role: q.role as UserRole, ...(q.licence.trim() ? { licence: q.licence.trim() } : {}), updatedAt: c.now() }).where('id', '=', q.id).execute();
    return plainUser(await rowOf(c, q.id));
  },
};

/** Only one account ever becomes the operator by itself: the first one registered from the platform's own machine. */
async function becomeFirst(c: Context, userId: string): Promise<void> {
  try {
    // Together: a process that dies in between must not leave a platform that nobody can run.
    await c.stores.relational.transaction(async (tx) => {
      await c.stores.documents.put('platform', 'first-operator', { userId }, { ifVersion: 0, tx });
      await tx.updateTable('user').set({ role: 'operator' }).where('id', '=', userId).execute();
    });
  } catch (e) {
    if (!(e instanceof SuokeError && e.code === 'documents.version')) throw e;
  }
}

const isLoopback = (peer: string): boolean => peer === '' || peer === '::1' || peer.startsWith('127.') || peer.startsWith('::ffff:127.');
const sessionEnded = () => new SuokeError('unauthenticated', 'session.ended', 'this session has ended', 'sign in again');
const bearerOf = (token: string): Headers => new Headers({ authorization: `Bearer ${token}` });

/** A fresh access token for a session that stands. */
async function session(c: Context, auth: Auth, token: string): Promise<MessageInitShape<typeof users.SessionSchema>> {
  const current = await translate(() => auth.api.getSession({ headers: bearerOf(token) }));
  if (!current) throw sessionEnded();
  const row = await rowOf(c, current.user.id);
  const { token: accessToken } = await translate(() => auth.api.getToken({ headers: bearerOf(token) }));
  return { user: await userMessage(c, row), accessToken, expiresAt: timestampFromDate(new Date(c.now().getTime() + accessTokenSeconds * 1000)), sessionToken: token };
}

async function rowOf(c: Context, id: string): Promise<UserRow> {
  const row = await c.stores.relational.db.selectFrom('user').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound('user', id);
  return row;
}

function plainUser(r: UserRow) {
  return { id: r.id, email: r.email, name: r.name, role: r.role, language: r.language, licence: r.licence, createdAt: timestampFromDate(r.createdAt) };
}

/** With the facts, for the person themselves and for services that act for them; never for an operator. */
async function userMessage(c: Context, r: UserRow): Promise<MessageInitShape<typeof users.UserSchema>> {
  if (c.caller.role === 'operator' && c.caller.id !== r.id) return plainUser(r);
  const p = await readProfile(c, r.id);
  const age = ageOn(p.birthDate, c.now());
  return { ...plainUser(r), birthDate: p.birthDate, facts: { sex: p.sex, ...(p.pregnant === undefined ? {} : { pregnant: p.pregnant }), allergies: p.allergies, conditions: p.conditions, medicines: p.medicines, ...(age === undefined ? {} : { ageYears: age }) } };
}

async function consentMessage(c: Context, person: string): Promise<MessageInitShape<typeof users.ListConsentsResponseSchema>> {
  const list = await consents(c, person);
  return create(users.ListConsentsResponseSchema, { consents: list.map((x) => ({ purpose: x.purpose, granted: x.granted, textVersion: x.textVersion, ...(x.at ? { at: timestampFromDate(new Date(x.at)) } : {}) })) });
}

/** better-auth's refusals, in the platform's own terms. */
async function translate<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (e) {
    if (!(e instanceof APIError)) throw e;
    const code = typeof e.body?.code === 'string' ? e.body.code : '';
    if (code.startsWith('USER_ALREADY_EXISTS')) throw new SuokeError('conflict', 'user.exists', 'there is an account with this e-mail already', 'sign in, or use another address', { cause: e });
    if (code === 'INVALID_EMAIL_OR_PASSWORD') throw new SuokeError('unauthenticated', 'user.wrong-password', 'e-mail or password is wrong', 'check both and try again', { cause: e });
    if (code === 'INVALID_PASSWORD') throw new SuokeError('denied', 'user.current-password', 'the current password is wrong', 'check it and try again', { cause: e });
    if (code.startsWith('PASSWORD_TOO')) throw new SuokeError('invalid', 'user.password', 'the password must have 10 to 128 characters', 'choose another', { cause: e });
    if (e.statusCode === 401) throw new SuokeError('unauthenticated', 'session.ended', 'this session has ended', 'sign in again', { cause: e });
    if (e.statusCode < 500) throw new SuokeError('invalid', 'user.invalid', 'the request was refused', 'check what you sent', { cause: e });
    throw e;
  }
}
