// Who is signed in. The access token lives in memory only; the session token is kept on this device and buys new access tokens.
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { createClient } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-web';
import { UsersService, type Session, type User } from '@suoke/contracts/gen/suoke/users/v1/users_pb.js';
import { useSyncExternalStore } from 'react';
import { errorCode } from './errors.ts';
import { queries } from './queries.ts';

const KEY = 'suoke.session';
/** Ask for a new access token this long before the old one ends. */
const EARLY_MS = 60_000;

export interface SignedIn { user: User; accessToken: string; expiresAt: number }
export type SessionState = { status: 'unknown' } | { status: 'out' } | { status: 'in'; user: User };

let current: SignedIn | undefined;
let state: SessionState = { status: localStorage.getItem(KEY) ? 'unknown' : 'out' };
let refreshing: Promise<SignedIn | undefined> | undefined;
const listeners = new Set<() => void>();

/** Without a token: for the calls that get one. */
const open = createClient(UsersService, createConnectTransport({ baseUrl: location.origin, useBinaryFormat: true }));

function publish(next: SessionState): void {
  state = next;
  for (const l of listeners) l();
}

function take(s: Session): SignedIn | undefined {
  if (!s.user) return undefined;
  // Nothing of one user's is ever shown to another.
  if (current && current.user.id !== s.user.id) queries.clear();
  current = { user: s.user, accessToken: s.accessToken, expiresAt: s.expiresAt ? timestampDate(s.expiresAt).getTime() : Date.now() + 600_000 };
  localStorage.setItem(KEY, s.sessionToken);
  publish({ status: 'in', user: s.user });
  return current;
}

export async function signIn(email: string, password: string): Promise<void> {
  take(await open.signIn({ email, password }));
}

export async function register(name: string, email: string, password: string): Promise<void> {
  take(await open.register({ name, email, password }));
}

/** Every other session of this account ends. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  take(await open.changePassword({ sessionToken: localStorage.getItem(KEY) ?? '', currentPassword, newPassword }));
}

/** Forgets everything on this device at once, and tells the platform. */
export async function signOut(): Promise<void> {
  const sessionToken = localStorage.getItem(KEY);
  forget();
  if (sessionToken) await open.signOut({ sessionToken }).catch(() => undefined);
}

export function forget(): void {
  localStorage.removeItem(KEY);
  current = undefined;
  publish({ status: 'out' });
  queries.clear();
}

// Signed out in another tab is signed out here.
window.addEventListener('storage', (e) => { if (e.key === KEY && e.newValue === null && state.status !== 'out') forget(); });

/** One refresh at a time, however many calls wait for it. A platform out of reach keeps the session; a session that has ended is forgotten. */
export function refresh(): Promise<SignedIn | undefined> {
  refreshing ??= (async () => {
    const sessionToken = localStorage.getItem(KEY);
    if (!sessionToken) { forget(); return undefined; }
    try {
      return take(await open.refresh({ sessionToken }));
    } catch (e) {
      if (['session.ended', 'token.invalid', 'user.not-found'].includes(errorCode(e))) { forget(); return undefined; }
      throw e;
    } finally {
      refreshing = undefined;
    }
  })();
  return refreshing;
}

/** A token that will still be good when it arrives; undefined when nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  if (current && current.expiresAt - Date.now() > EARLY_MS) return current.accessToken;
  if (!localStorage.getItem(KEY)) return undefined;
  return (await refresh())?.accessToken;
}

/** The profile changed: show it everywhere. */
export function updateUser(user: User): void {
  if (current) current = { ...current, user };
  publish({ status: 'in', user });
}

export function sessionState(): SessionState { return state; }

export function useSession(): SessionState {
  return useSyncExternalStore((l) => { listeners.add(l); return () => listeners.delete(l); }, () => state);
}

/** The signed-in user; pages that need one stand behind the gate that makes sure of it. */
export function useUser(): User {
  const s = useSession();
  if (s.status !== 'in') throw new Error('no user is signed in');
  return s.user;
}
