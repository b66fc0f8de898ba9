// What connect-es refuses by itself, over real sockets: too large, unreadable; typed errors of handlers stay as they are.
import http from 'node:http';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { createClient } from '@connectrpc/connect';
import { connectNodeAdapter, createConnectTransport, createGrpcTransport } from '@connectrpc/connect-node';
import { InquiryService } from '@suoke/contracts';
import { SuokeError } from '@suoke/terminology';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromConnectError, toConnectError } from './errors.ts';
import { typeRefusals } from './refusals.ts';

const adapter = connectNodeAdapter({
  readMaxBytes: 1000,
  routes(router) {
    router.service(InquiryService, { readText(q) { if (q.text === 'no') throw toConnectError(new SuokeError('unusable', 'own.code', 'own message', 'own hint'), 'r1'); return {}; } });
    typeRefusals(router, () => 'r2');
  },
});
const plain = http.createServer(adapter);
const grpc = http2.createServer(adapter);
const at = (s: http.Server | http2.Http2Server) => `http://127.0.0.1:${(s.address() as AddressInfo).port}`;
beforeAll(() => Promise.all([plain, grpc].map((s) => new Promise<void>((done) => { s.listen(0, '127.0.0.1', done); }))));
afterAll(() => { plain.close(); grpc.close(); });

const transports = () => [
  ['connect', createConnectTransport({ baseUrl: at(plain), httpVersion: '1.1' })], ['connect, JSON', createConnectTransport({ baseUrl: at(plain), httpVersion: '1.1', useBinaryFormat: false })], ['grpc', createGrpcTransport({ baseUrl: at(grpc) })],
] as const;

it('a message over the limit has a code and a hint on every protocol, and what a handler says stays', async () => {
  for (const [name, transport] of transports()) {
    const call = (text: string) => createClient(InquiryService, transport).readText({ text }).then(() => 'ok', (e: unknown) => e);
    const large = await call('头'.repeat(2000));
    expect([name, (large as { details: unknown[] }).details.length]).toEqual([name, 1]);
    expect([name, fromConnectError(large)]).toEqual([name, expect.objectContaining({ code: 'request.too-large', kind: 'too-large', hint: 'send less at once' })]);
    expect([name, fromConnectError(await call('no'))]).toEqual([name, expect.objectContaining({ code: 'own.code', hint: 'own hint' })]);
    expect([name, await call('头痛')]).toEqual([name, 'ok']);
  }
});
it.each(['{', '[]', '{"text": 7}', 'null', '\u0000'])('the JSON %j has a code and a hint', async (body) => {
  const r = await fetch(`${at(plain)}/${InquiryService.typeName}/ReadText`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = (await r.json()) as { code: string; details: { type: string; debug?: { code: string; requestId: string } }[] };
  expect([r.status, answer.code, answer.details[0]?.type]).toEqual([400, 'invalid_argument', 'suoke.common.v1.ErrorDetail']);
});
it('bytes that are no message have a code and a hint', async () => {
  const r = await fetch(`${at(plain)}/${InquiryService.typeName}/ReadText`, { method: 'POST', headers: { 'content-type': 'application/proto' }, body: Uint8Array.of(0x0a, 0xff, 0xff) });
  const answer = (await r.json()) as { details: { type: string }[] };
  expect([r.status, answer.details[0]?.type]).toEqual([400, 'suoke.common.v1.ErrorDetail']);
});
