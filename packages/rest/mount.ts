// Serves REST routes with Fastify: each becomes a call on a Connect transport, so that every guard applies to it too.
import { toJson, type DescMethodServerStreaming, type DescMethodUnary, type Message } from '@bufbuild/protobuf';
import { ConnectError, Code, type Transport } from '@connectrpc/connect';
import { common, HttpBodySchema, type HttpBody } from '@suoke/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buildRequest, MalformedRequest } from './request.ts';
import type { RestRoute } from './routes.ts';

export interface MountOptions {
  routes: readonly RestRoute[];
  transport: Transport;
  /** HTTP status of an error kind */
  httpStatus: (kind: string) => number;
  /** headers handed on to the call */
  forward: readonly string[];
  /** body limits in bytes: for ordinary requests and for those that carry a file */
  maxBody?: number;
  maxUpload?: number;
  json?: Parameters<typeof toJson>[2];
}

interface Problem { status: number; code: string; detail: string; hint: string; requestId: string; violations?: unknown[] }

/** Mounts on `/v1/*`. Errors are RFC 9457 problem details with a stable `code` and a `hint`. */
export async function mountRest(app: FastifyInstance, o: MountOptions): Promise<void> {
  const maxBody = o.maxBody ?? 1024 * 1024;
  const maxUpload = o.maxUpload ?? 72 * 1024 * 1024;
  await app.register(async (scope) => {
    // The raw stream reaches the handler, which knows the limit of the matched route.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.all('/v1/*', { bodyLimit: maxUpload }, async (request, reply) => {
      // The one that is sent along, or one made here, so that also what never reaches a service can be told apart.
      const sent = request.headers['x-request-id'];
      const requestId = typeof sent === 'string' && /^[\w-]{1,64}$/.test(sent) ? sent : randomUUID();
      request.headers['x-request-id'] = requestId;
      const path = request.url.split('?', 1)[0] ?? '';
      const candidates = o.routes.flatMap((route) => {
        const match = route.pattern.exec(path);
        return match ? [{ route, params: match.slice(1) }] : [];
      });
      const found = candidates.find((c) => c.route.verb === request.method);
      if (!found) {
        const verbs = [...new Set(candidates.map((c) => c.route.verb))];
        if (verbs.length) reply.header('allow', verbs.join(', '));
        return problem(reply, { status: verbs.length ? 405 : 404, code: verbs.length ? 'request.method-not-allowed' : 'request.no-such-route', detail: verbs.length ? `use ${verbs.join(' or ')}` : 'no such route', hint: 'see /docs', requestId });
      }
      const { route, params } = found;
      try {
        const limit = route.rawField ? maxUpload : maxBody;
        const body = await readBody(request, limit);
        const message = buildRequest(route, { params, query: new URLSearchParams(request.url.slice(path.length + 1)), body, mediaType: (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '' });
        return await call(route, message, request, reply, o);
      } catch (e) {
        return problem(reply, toProblem(e, o.httpStatus, requestId));
      }
    });
  });
}

class TooLarge extends Error {}

async function readBody(request: FastifyRequest, limit: number): Promise<Uint8Array> {
  const stream = request.body;
  if (!(stream instanceof Readable)) return new Uint8Array();
  if (Number(request.headers['content-length'] ?? 0) > limit) {
    stream.resume();
    throw new TooLarge(`over ${limit} bytes`);
  }
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > limit) throw new TooLarge(`over ${limit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function call(route: RestRoute, message: Message, request: FastifyRequest, reply: FastifyReply, o: MountOptions): Promise<unknown> {
  const header = new Headers();
  for (const name of o.forward) {
    const v = request.headers[name];
    if (typeof v === 'string') header.set(name, v);
  }
  const gone = new AbortController();
  reply.raw.once('close', () => { if (!reply.raw.writableFinished) gone.abort(); });
  if (route.method.methodKind === 'unary') {
    const response = await o.transport.unary(route.method as DescMethodUnary, gone.signal, undefined, header, message);
    reply.header('x-request-id', response.header.get('x-request-id') ?? '');
    if (route.method.output.typeName === HttpBodySchema.typeName) {
      const raw = response.message as unknown as HttpBody;
      return reply.type(raw.contentType).header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff').header('content-security-policy', "default-src 'none'; sandbox").send(Buffer.from(raw.data));
    }
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify(toJson(route.method.output, response.message, { alwaysEmitImplicit: true, ...o.json })));
  }
  const response = await o.transport.stream(route.method as DescMethodServerStreaming, gone.signal, undefined, header, one(message) as never);
  return streamOut(route, response.message, request, reply, o);
}

async function* one<T>(message: T): AsyncIterable<T> { yield message; }

/** One JSON a line (application/x-ndjson), or server-sent events when the client asks for them. */
async function streamOut(route: RestRoute, messages: AsyncIterable<Message>, request: FastifyRequest, reply: FastifyReply, o: MountOptions): Promise<unknown> {
  const sse = (request.headers.accept ?? '').includes('text/event-stream');
  const frame = (event: string, value: unknown) => (sse ? `event: ${event}\ndata: ${JSON.stringify(value)}\n\n` : `${JSON.stringify(event === 'error' ? { error: value } : value)}\n`);
  // The first piece is awaited before the head is sent: a refusal can still be a proper status.
  const it = messages[Symbol.asyncIterator]();
  const first = await it.next();
  async function* out() {
    try {
      for (let piece = first; !piece.done; piece = await it.next()) yield frame('message', toJson(route.method.output, piece.value, { alwaysEmitImplicit: true, ...o.json }));
    } catch (e) {
      const p = toProblem(e, o.httpStatus, String(request.headers['x-request-id'] ?? ''));
      if (p.code !== 'request.canceled') yield frame('error', p);
    } finally {
      await it.return?.();
    }
  }
  return reply.type(sse ? 'text/event-stream; charset=utf-8' : 'application/x-ndjson; charset=utf-8').header('cache-control', 'no-store').header('x-accel-buffering', 'no').send(Readable.from(out()));
}

function toProblem(e: unknown, httpStatus: (kind: string) => number, requestId: string): Problem {
  if (e instanceof MalformedRequest) return { status: 400, code: 'request.malformed', detail: e.message, hint: 'see the contract at /docs', requestId };
  if (e instanceof TooLarge) return { status: 413, code: 'request.too-large', detail: e.message, hint: 'send less at once', requestId };
  const c = ConnectError.from(e);
  const [detail] = c.findDetails(common.ErrorDetailSchema);
  if (detail) return { status: httpStatus(detail.kind), code: detail.code, detail: c.rawMessage, hint: detail.hint, requestId: detail.requestId || requestId, ...(detail.violations.length ? { violations: detail.violations.map((v) => ({ field: v.field, rule: v.rule, message: v.message })) } : {}) };
  if (c.code === Code.Canceled) return { status: 499, code: 'request.canceled', detail: 'the client went away', hint: '', requestId };
  if (c.code === Code.Unimplemented) return { status: 404, code: 'service.not-hosted', detail: 'this service is not hosted here', hint: 'ask the process that hosts it', requestId };
  return { status: 500, code: 'internal', detail: 'something went wrong on our side', hint: 'try again; report it if it stays', requestId };
}

function problem(reply: FastifyReply, p: Problem): FastifyReply {
  return reply.status(p.status).header('x-request-id', p.requestId).type('application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify({ type: `/docs#error-${p.code}`, title: p.code, ...p }));
}
