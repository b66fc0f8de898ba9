// Who is calling: a user with a role, or another service in its own name or on a user's behalf.
import type { CallerRole, ConsentPurpose, UserRole } from '@suoke/contracts';
import { SuokeError } from '@suoke/terminology';

export interface Caller {
  /** the user's id, the service's name, or '' for someone not signed in */
  id: string;
  role: CallerRole | 'anonymous';
  name: string;
  /** the service that makes this call on the user's behalf */
  via?: string;
  /** purposes for which the first service on the way found the user's consent in force */
  consents?: readonly ConsentPurpose[];
}

export const anonymous: Caller = { id: '', role: 'anonymous', name: '' };

/** The person who calls; anyone else is refused, so that a handler can rely on whose data it touches. */
export function personId(caller: Caller): string {
  if (caller.role !== 'person') throw new SuokeError('denied', 'access.role', 'only a person may do this', 'sign in as the person concerned');
  return caller.id;
}

/**
 * Another person's thing looks exactly like one that is not there, so that ids cannot be probed.
 * `mayRead` decides for practitioners.
 */
export function notFound(what: string, id: string): SuokeError {
  return new SuokeError('not-found', `${what}.not-found`, `no ${what} ${JSON.stringify(id.slice(0, 64))} that you may see`, 'check the id; it may belong to somebody else');
}

export function isUser(role: Caller['role']): role is UserRole {
  return role === 'person' || role === 'practitioner' || role === 'operator';
}
