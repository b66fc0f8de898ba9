// The way to the platform: Connect over the same origin, with the access token, and one retry when it has just expired.
import type { Interceptor } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-web';
import { errorCode } from './errors.ts';
import { accessToken, refresh } from './session.ts';

const authorise: Interceptor = (next) => async (req) => {
  const token = await accessToken();
  if (token) req.header.set('authorization', `Bearer ${token}`);
  try {
    return await next(req);
  } catch (e) {
    if (req.stream || errorCode(e) !== 'token.expired') throw e;
    const fresh = await refresh();
    if (!fresh) throw e;
    req.header.set('authorization', `Bearer ${fresh.accessToken}`);
    return next(req);
  }
};

export const transport = createConnectTransport({ baseUrl: location.origin, useBinaryFormat: true, interceptors: [authorise] });
