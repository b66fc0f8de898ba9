import { UsersService } from '@suoke/contracts';
import { refusal, type TestHost } from '@suoke/service/testing.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accounts } from './testing.ts';

let h: TestHost;
const password = 'correct horse battery';
const nobody = () => h.asNobody(UsersService);
const register = async (name: string) => (await nobody().register({ email: `${name}@test.suoke.life`, password, name })).user?.id ?? '';
let first: string, an: string, bo: string;
beforeAll(async () => {
  h = await accounts();
  first = await register('first');
  [an, bo] = [await register('an'), await register('bo')];
});
afterAll(() => h.stop());

describe('accounts', () => {
  it('only the very first from this machine runs the platform', async () => {
    const roles = (await h.as(UsersService, first, 'operator').listUsers({})).users.map((u) => u.role);
    expect(roles.sort()).toEqual(['operator', 'person', 'person']);
  });
  it('a wrong password and an unknown address look alike', async () => {
    const [wrong, unknown] = [await refusal(nobody().signIn({ email: 'an@test.suoke.life', password: 'wrong password' })), await refusal(nobody().signIn({ email: 'zz@test.suoke.life', password }))];
    expect([wrong.code, wrong.message, wrong.kind]).toEqual([unknown.code, unknown.message, unknown.kind]);
  });
  it('opens, renews and ends a session', async () => {
    const s = await nobody().signIn({ email: 'AN@test.suoke.life ', password });
    expect(s.user?.id).toBe(an);
    expect((await nobody().refresh({ sessionToken: s.sessionToken })).user?.id).toBe(an);
    await nobody().signOut({ sessionToken: s.sessionToken });
    expect((await refusal(nobody().refresh({ sessionToken: s.sessionToken }))).code).toBe('session.ended');
  });
  it('changes a password with the old one, and then every other session has ended', async () => {
    const email = 'cy@test.suoke.life', other = 'another horse battery';
    await register('cy');
    const [here, there] = [await nobody().signIn({ email, password }), await nobody().signIn({ email, password })];
    const change = (q: { sessionToken: string; currentPassword: string; newPassword: string }) => nobody().changePassword(q);
    expect((await refusal(change({ sessionToken: here.sessionToken, currentPassword: 'wrong password', newPassword: other }))).code).toBe('user.current-password');
    expect((await refusal(change({ sessionToken: 'no such session', currentPassword: password, newPassword: other }))).code).toBe('session.ended');
    expect((await refusal(change({ sessionToken: here.sessionToken, currentPassword: password, newPassword: password }))).code).toBe('user.same-password');
    expect((await nobody().refresh({ sessionToken: there.sessionToken })).user?.email).toBe(email); // nothing has changed yet
    const next = await change({ sessionToken: here.sessionToken, currentPassword: password, newPassword: other });
    expect((await nobody().refresh({ sessionToken: next.sessionToken })).user?.email).toBe(email);
    for (const old of [here, there]) if (old.sessionToken !== next.sessionToken) expect((await refusal(nobody().refresh({ sessionToken: old.sessionToken }))).code).toBe('session.ended');
    expect((await refusal(nobody().signIn({ email, password }))).code).toBe('user.wrong-password');
    expect((await nobody().signIn({ email, password: other })).user?.email).toBe(email);
  });
  it('refuses a second account, a practitioner without a licence, and an operator who leaves', async () => {
    expect((await refusal(nobody().register({ email: 'an@test.suoke.life', password, name: 'x' }))).code).toBe('user.exists');
    const operator = h.as(UsersService, first, 'operator');
    expect((await refusal(operator.setRole({ id: bo, role: 'practitioner' }))).code).toBe('user.licence');
    expect((await refusal(operator.setRole({ id: first, role: 'person' }))).code).toBe('user.own-role');
    expect((await operator.setRole({ id: bo, role: 'practitioner', licence: 'L1' })).role).toBe('practitioner');
    expect((await operator.setRole({ id: bo, role: 'person' })).role).toBe('person');
  });
});

describe('profiles', () => {
  it('of two changes at once none is lost, and what is not sent stays', async () => {
    const me = h.as(UsersService, an);
    await Promise.all([me.updateProfile({ birthDate: '1990-05-17' }), me.updateProfile({ facts: { sex: 'female', allergies: [' 花生 ', '花生'], conditions: [], medicines: ['华法林'], pregnant: true } }), me.updateProfile({ name: '安' })]);
    expect(await me.getMe({})).toMatchObject({ name: '安', birthDate: '1990-05-17', facts: { sex: 'female', pregnant: true, allergies: ['花生'], medicines: ['华法林'] } });
    await me.updateProfile({ language: 'en' });
    expect(await me.getMe({})).toMatchObject({ language: 'en', facts: { allergies: ['花生'] } });
    expect((await refusal(me.updateProfile({ birthDate: '2026-02-30' }))).code).toBe('profile.birth-date');
  });
  it('is read by the person and by services that act, never by an operator or for somebody else', async () => {
    expect((await h.asService(UsersService, 'xiaoai').getUser({ id: an })).facts?.allergies).toEqual(['花生']);
    expect((await h.as(UsersService, first, 'operator').getUser({ id: an })).facts).toBeUndefined();
    const [foreign, missing] = [await refusal(h.as(UsersService, bo).getUser({ id: an })), await refusal(h.as(UsersService, bo).getUser({ id: 'nobody' }))];
    expect([foreign.code, foreign.hint]).toEqual([missing.code, missing.hint]);
  });
  it('lies sealed', async () => {
    const { relational } = await h.storesOf('users');
    const { rows } = await sql<{ body: unknown }>`select body from users.document where collection = 'profile'`.execute(relational.db);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/花生|华法林|female|1990/);
  });
});

describe('consent', () => {
  it('is for one purpose; given for several at once none is lost; every change is announced', async () => {
    const me = h.as(UsersService, bo);
    await Promise.all([me.setConsent({ purpose: 'care', granted: true }), me.setConsent({ purpose: 'review', granted: true })]);
    const check = async (purpose: string) => (await h.asService(UsersService, 'xiaoai').checkConsent({ personId: bo, purpose })).granted;
    expect([await check('care'), await check('review'), await check('research')]).toEqual([true, true, false]);
    await me.setConsent({ purpose: 'review', granted: false });
    expect([await check('care'), await check('review')]).toEqual([true, false]);
    const changes = (await (await h.storesOf('users')).events.read({ types: ['consent.changed'], key: bo })).map((e) => `${String(e.data['purpose'])} ${String(e.data['granted'])}`);
    expect(changes.sort()).toEqual(['care true', 'review false', 'review true']);
  });
  it('nobody has given what they were never asked', async () => expect((await h.as(UsersService, an).listConsents({})).consents.map((x) => x.granted)).toEqual([false, false, false]));
});
