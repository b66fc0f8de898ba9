// Makes better-auth once for each start of the service and hands it to the handlers.
import { createHmac } from 'node:crypto';
import path from 'node:path';
import type { ServiceContext, Calls } from '@suoke/service';
import { platformKey } from '@suoke/service/keys.ts';
import { userAudience, userIssuer } from '@suoke/service/tokens.ts';
import { createAuth, type Auth, type Tables } from './auth.ts';

const made = new WeakMap<object, Auth>();

export function authOf(c: Pick<ServiceContext<Calls, Tables>, 'stores' | 'config' | 'newId'>): Auth {
  let auth = made.get(c.stores);
  if (!auth) {
    const master = platformKey(path.resolve(c.config.dataDir), 'master', c.config.masterKey);
    // better-auth encrypts the private signing keys with this; derived, so that one master key guards everything.
    const secret = createHmac('sha256', master).update('better-auth').digest('hex');
    made.set(c.stores, (auth = createAuth(c.stores.relational.db, { secret, issuer: userIssuer, audience: userAudience, newId: c.newId })));
  }
  return auth;
}
