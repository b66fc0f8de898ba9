// How commands speak to a running platform: Connect clients with a session, errors as the project's own.
import { createClient, type Client, type Interceptor, type Transport } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-node';
import type { DescService } from '@bufbuild/protobuf';
import { UsersService } from '@suoke/contracts';
import { fromConnectError } from '@suoke/service/errors.ts';
import { SuokeError } from '@suoke/terminology';

export interface Signed {
  url: string;
  token: string;
  client<S extends DescService>(service: S): Client<S>;
}

function transport(url: string, token?: string): Transport {
  const bearer: Interceptor = (next) => (req) => {
    if (token) req.header.set('authorization', `Bearer ${token}`);
    return next(req);
  };
  return createConnectTransport({ baseUrl: url, httpVersion: '1.1', interceptors: [bearer] });
}

/** Signs in; with `register`, makes the account when there is none. */
export async function signIn(url: string, account: { email: string; password: string; name?: string }, register = false): Promise<Signed> {
  const users = createClient(UsersService, transport(url));
  let session;
  try {
    session = await users.signIn(account);
  } catch (e) {
    const known = fromConnectError(e);
    if (!register || known.code !== 'user.wrong-password') throw known;
    session = await users.register({ ...account, name: account.name ?? account.email });
  }
  return signedWith(url, session.accessToken);
}

export function signedWith(url: string, token: string): Signed {
  const t = transport(url, token);
  return { url, token, client: (service) => createClient(service, t) };
}

/** A platform that answers at this address, or a refusal that says what to do. */
export async function reach(url: string): Promise<void> {
  try {
    const r = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(3000) });
    if (r.ok) return;
  } catch { /* said below */ }
  throw new SuokeError('unavailable', 'platform.unreachable', `no platform answers at ${url}`, 'start one with `npm start`, or leave --url out to start one for the occasion');
}
