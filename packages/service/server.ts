// The doors: one HTTP port for REST, Connect, gRPC-Web, health, metrics, docs and the web app; one HTTP/2 port for gRPC.
import { connectNodeAdapter } from '@connectrpc/connect-node';
import { fastifyConnectPlugin } from '@connectrpc/connect-fastify';
import fastifyStatic from '@fastify/static';
import { descriptorSet } from '@suoke/contracts';
import { docsPage, mountRest, openApi, restRoutes } from '@suoke/rest';
import { SuokeError } from '@suoke/terminology';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { httpStatus } from './errors.ts';
import { peerHeader } from './guard.ts';
import type { Hosting } from './host.ts';
import type { Metrics } from './metrics.ts';
import { typeRefusals } from './refusals.ts';

export interface ServerOptions {
  hosting: Hosting;
  metrics: Metrics;
  host: string;
  port: number;
  /** -1: no gRPC port */
  grpcPort: number;
  /** throws when a dependency is away */
  ready: () => Promise<void>;
  /** what the web app must know before anybody signs in */
  client: { emergencyNumber: string };
  /** the built web app; absent: not served */
  webDir?: string;
  version: string;
}

export interface Server {
  url: string;
  grpcAddress: string | undefined;
  close(): Promise<void>;
}

const readMaxBytes = 72 * 1024 * 1024;
/** What a request may carry into a call. The peer header is written by this server, whatever the client sent. */
const forwarded = ['authorization', 'x-request-id', 'traceparent', 'tracestate', peerHeader];

export async function serve(o: ServerOptions): Promise<Server> {
  const app = Fastify({ logger: false, trustProxy: false, forceCloseConnections: true, routerOptions: { maxParamLength: 512 }, frameworkErrors: (e, _q, reply) => { securityHeaders(reply); frameworkProblem(e, reply); } });
  app.setErrorHandler((e, _q, reply) => frameworkProblem(e, reply));
  app.addHook('onRequest', async (request, reply) => {
    request.headers[peerHeader] = request.ip;
    request.raw.headers[peerHeader] = request.ip;
    securityHeaders(reply);
  });
  await app.register(fastifyConnectPlugin, { routes: (r) => { o.hosting.routes(r); typeRefusals(r); }, readMaxBytes, shutdownTimeoutMs: 5000 });
  const routes = restRoutes(o.hosting.services.map((s) => s.contract));
  await mountRest(app, { routes, transport: o.hosting.local, httpStatus, forward: forwarded });
  health(app, o);
  const document = openApi(routes, { title: '索克生活 Suoke Life', version: o.version, description: 'An open health platform that joins traditional Chinese medicine to modern engineering.' });
  app.get('/openapi.json', async (_q, reply) => reply.type('application/json; charset=utf-8').send(JSON.stringify(document)));
  app.get('/client.json', async (_q, reply) => reply.header('cache-control', 'no-cache').send(o.client));
  const docs = docsPage(document);
  app.get('/docs', async (_q, reply) => reply.type('text/html; charset=utf-8').header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'").send(docs));
  const protoset = descriptorSet(o.hosting.services.map((s) => s.contract));
  app.get('/protoset.binpb', async (_q, reply) => reply.type('application/octet-stream').send(protoset));
  await web(app, o.webDir);
  await listening(o.port, () => app.listen({ host: o.host, port: o.port }));
  const { port } = app.server.address() as AddressInfo;

  const grpc = o.grpcPort < 0 ? undefined : await listenGrpc(o).catch(async (e: unknown) => {
    await app.close();
    throw e;
  });
  return {
    url: `http://${o.host === '0.0.0.0' || o.host === '::' ? 'localhost' : o.host}:${port}`,
    grpcAddress: grpc?.address,
    async close() {
      await Promise.all([app.close(), grpc?.close()]);
    },
  };
}

/** A port that somebody else has, or that may not be had, is said in plain words. */
async function listening(port: number, listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (e) {
    const code = e instanceof Error && 'code' in e ? e.code : '';
    if (code === 'EADDRINUSE') throw new SuokeError('conflict', 'port.in-use', `port ${port} is in use`, 'choose another with --port and --grpc-port; 0 takes any free one', { cause: e });
    if (code === 'EACCES') throw new SuokeError('denied', 'port.denied', `port ${port} may not be used`, 'choose one above 1023', { cause: e });
    throw e;
  }
}

async function listenGrpc(o: ServerOptions): Promise<{ address: string; close: () => Promise<void> }> {
  const handler = connectNodeAdapter({ routes: (r) => { o.hosting.routes(r); typeRefusals(r); }, readMaxBytes });
  const server = http2.createServer((request, response) => {
    request.headers[peerHeader] = request.socket?.remoteAddress ?? 'unknown';
    handler(request, response);
  });
  const sessions = new Set<http2.ServerHttp2Session>();
  server.on('session', (s) => { sessions.add(s); s.once('close', () => sessions.delete(s)); });
  await listening(o.grpcPort, () => new Promise<void>((resolve, reject) => { server.once('error', reject); server.listen(o.grpcPort, o.host, resolve); }));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${o.host}:${port}`,
    close: () => new Promise((resolve) => { server.close(() => resolve()); for (const s of sessions) s.close(); setTimeout(() => { for (const s of sessions) s.destroy(); }, 2000).unref(); }),
  };
}

function health(app: FastifyInstance, o: ServerOptions): void {
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_q, reply) => {
    try {
      await o.ready();
      o.metrics.ready.set(1);
      return { status: 'ok', services: o.hosting.services.map((s) => s.name) };
    } catch {
      o.metrics.ready.set(0);
      return reply.status(503).send({ status: 'unavailable' });
    }
  });
  app.get('/metrics', async (_q, reply) => reply.type(o.metrics.registry.contentType).send(await o.metrics.registry.metrics()));
}

/**
 * The web app; every unknown path that a browser asks for is the app's own. Files are looked for when they are asked for, so that a
 * later build is served without a restart. What lies in assets/ carries its hash in its name and never changes; all else is asked for
 * again each time, or a browser would load a page of one build with the scripts of another.
 */
export async function web(app: FastifyInstance, dir: string | undefined): Promise<void> {
  const built = dir !== undefined && existsSync(dir);
  if (built) {
    const hashed = path.join(path.resolve(dir), 'assets') + path.sep;
    await app.register(fastifyStatic, {
      root: path.resolve(dir), dotfiles: 'ignore', cacheControl: false,
      setHeaders: (reply, file) => { reply.header('cache-control', file.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache'); },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    // While a build is being written there may be no page for a moment.
    if (built && request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && existsSync(path.join(dir, 'index.html'))) return reply.sendFile('index.html');
    return problem(reply, 404, 'request.no-such-route', 'no such route');
  });
}

/** Refusals that come before any route: the same shape as all others. */
function problem(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  return reply.status(status).type('application/problem+json; charset=utf-8').send(JSON.stringify({ type: `/docs#error-${code}`, title: code, status, code, detail, hint: 'see /docs' }));
}

function frameworkProblem(e: unknown, reply: FastifyReply): FastifyReply {
  const status = typeof e === 'object' && e !== null && 'statusCode' in e && typeof e.statusCode === 'number' ? e.statusCode : 500;
  if (status === 413) return problem(reply, 413, 'request.too-large', 'the request is over the limit');
  if (status === 415) return problem(reply, 415, 'request.media-type', 'this media type is not taken here');
  if (status >= 400 && status < 500) return problem(reply, status, 'request.malformed', 'the request cannot be read');
  return problem(reply, 500, 'internal', 'something went wrong on our side');
}

function securityHeaders(reply: { header(name: string, value: string): unknown }): void {
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
  reply.header('x-frame-options', 'DENY');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('content-security-policy', "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
  reply.header('permissions-policy', 'camera=(self), microphone=(self), geolocation=(self)');
}
