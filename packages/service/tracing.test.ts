// Spans really reach a collector: an HTTP server stands for it, and what it receives is read.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, createRouterTransport } from '@connectrpc/connect';
import { SupportService } from '@suoke/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadConfig } from './config.ts';
import { clientSpans, serverSpans, startTracing } from './tracing.ts';

const received: string[] = [];
const collector = http.createServer((request, response) => {
  let body = '';
  request.on('data', (d: Buffer) => { body += d.toString(); });
  request.on('end', () => { received.push(`${request.url} ${body}`); response.end('{}'); });
});
beforeAll(() => new Promise<void>((resolve) => { collector.listen(0, '127.0.0.1', resolve); }));
afterAll(() => new Promise<void>((resolve) => { collector.close(() => resolve()); }));

it('sends a server span for each call, with the caller\'s trace as its parent', async () => {
  const { config } = loadConfig({ env: {}, overrides: { otlpEndpoint: `http://127.0.0.1:${(collector.address() as AddressInfo).port}` } });
  const stop = await startTracing(config);
  const transport = createRouterTransport((r) => r.service(SupportService, { mayRead: () => ({ may: true }) }, { interceptors: [serverSpans] }), { transport: { interceptors: [clientSpans] } });
  const trace = '0af7651916cd43dd8448eb211c80319c';
  await createClient(SupportService, transport).mayRead({}, { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } });
  await stop();
  expect(received.join('\n')).toMatch(/^\/v1\/traces /);
  expect(received.join('\n')).toContain('suoke.support.v1.SupportService/MayRead');
  expect(received.join('\n')).toContain(trace);
});

it('does nothing without an endpoint', async () => {
  const before = received.length;
  await (await startTracing(loadConfig({ env: {} }).config))();
  expect(received.length).toBe(before);
});
