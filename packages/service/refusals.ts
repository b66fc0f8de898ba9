// What connect-es refuses before any interceptor sees it (unreadable messages, too large ones) gets the project's code and hint as well.
import { Code, ConnectError, type ConnectRouter } from '@connectrpc/connect';
import { createAsyncIterable, type UniversalHandler, type UniversalServerResponse } from '@connectrpc/connect/protocol';
import { codeToHttpStatus, contentTypeUnaryJson, errorFromJsonBytes, errorToJsonBytes } from '@connectrpc/connect/protocol-connect';
import { findTrailerError, setTrailerStatus } from '@connectrpc/connect/protocol-grpc';
import { toConnectError } from './errors.ts';

/** Call after the services are registered: their handlers are wrapped in place. */
export function typeRefusals(router: ConnectRouter, newId: () => string = () => crypto.randomUUID()): void {
  router.handlers.forEach((handler, i) => {
    const wrapped = async (...request: Parameters<UniversalHandler>) => typed(await handler(...request), newId);
    router.handlers[i] = Object.assign(wrapped, handler);
  });
}

async function typed(response: UniversalServerResponse, newId: () => string): Promise<UniversalServerResponse> {
  const { trailer, body, header, status } = response;
  if (trailer && body) return { ...response, body: closing(body, () => inTrailer(trailer, newId)) };
  if (trailer) inTrailer(trailer, newId);
  if (status === 200 || header?.get('content-type') !== contentTypeUnaryJson || !body) return response;
  const bytes = Buffer.concat(await collect(body));
  const error = typedError(readError(bytes), newId);
  if (!error) return { ...response, body: createAsyncIterable([bytes]) };
  header.delete('content-length');
  return { ...response, status: codeToHttpStatus(error.code), body: createAsyncIterable([errorToJsonBytes(error, undefined)]) };
}

/** The trailer is complete only when the body has been read to its end. */
async function* closing(body: AsyncIterable<Uint8Array>, then: () => void): AsyncIterable<Uint8Array> {
  yield* body;
  then();
}

function inTrailer(trailer: Headers, newId: () => string): void {
  const error = typedError(findTrailerError(trailer), newId);
  if (error) setTrailerStatus(trailer, error);
}

function readError(bytes: Uint8Array): ConnectError | undefined {
  try {
    return errorFromJsonBytes(bytes, undefined, new ConnectError('', Code.Unknown));
  } catch {
    return undefined; // no error as Connect writes it: it goes out as it came
  }
}

/** Undefined for what is typed already. Every error of ours is, so that what is "internal" and is not comes of bytes that are no message. */
function typedError(error: ConnectError | undefined, newId: () => string): ConnectError | undefined {
  if (!error || error.details.length > 0 || error.code === Code.Canceled) return undefined;
  const unreadable = error.code === Code.Internal || error.code === Code.Unknown;
  return toConnectError(unreadable ? new ConnectError('the request cannot be read', Code.InvalidArgument) : error, newId());
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const out: Uint8Array[] = [];
  for await (const piece of body) out.push(piece);
  return out;
}
