// The web app's files: how long a browser may keep each, new ones found without a restart, unknown paths left to the app.
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { web } from './server.ts';

const YEAR = 'public, max-age=31536000, immutable';
const html = { accept: 'text/html,*/*' };
let dir: string;
let app: FastifyInstance;
beforeEach(async () => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'suoke-web-'));
  mkdirSync(path.join(dir, 'assets'));
  for (const [name, text] of [['index.html', '<p>app</p>'], ['icon.svg', '<svg/>'], ['assets/a-1.js', 'one()'], ['.secret', 'hidden']] as const) writeFileSync(path.join(dir, name), text);
  app = Fastify();
  app.post('/v1/thing', async () => ({}));
  await web(app, dir);
});
afterEach(async () => { await app.close(); rmSync(dir, { recursive: true, force: true }); });
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

it('lets hashed files be kept for a year and asks again for all others', async () => {
  for (const [url, cache] of [['/', 'no-cache'], ['/index.html', 'no-cache'], ['/icon.svg', 'no-cache'], ['/assets/a-1.js', YEAR]] as const) {
    const r = await get(url);
    expect([url, r.statusCode, r.headers['cache-control']]).toEqual([url, 200, cache]);
    const again = await get(url, { 'if-none-match': String(r.headers.etag) });
    expect([url, again.statusCode, again.headers['cache-control']]).toEqual([url, 304, cache]);
  }
});
it('serves what a later build added and drops what it removed', async () => {
  expect((await get('/assets/b-2.js')).statusCode).toBe(404);
  writeFileSync(path.join(dir, 'assets/b-2.js'), 'two()');
  writeFileSync(path.join(dir, 'index.html'), '<p>newer</p>');
  rmSync(path.join(dir, 'assets/a-1.js'));
  const r = await get('/assets/b-2.js');
  expect([r.body, r.headers['cache-control']]).toEqual(['two()', YEAR]);
  expect((await get('/')).body).toBe('<p>newer</p>');
  const gone = await get('/assets/a-1.js', { accept: '*/*' });
  expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, undefined]);
});
it.each(['/consultations/7', '/reviews/', '/assets', '/assets/', '/.secret', '/assets/gone.js'])('leaves %s to the app when a browser asks, and refuses it to others', async (url) => {
  const page = await get(url, html);
  expect([page.statusCode, page.body, page.headers['cache-control']]).toEqual([200, '<p>app</p>', 'no-cache']);
  const other = await get(url);
  expect([other.statusCode, other.json()]).toEqual([404, expect.objectContaining({ code: 'request.no-such-route' })]);
});
it('answers unknown calls as before, and never leaves its folder', async () => {
  for (const r of [await get('/v1/thing'), await get('/v1/none', { accept: 'application/json' }), await app.inject({ method: 'POST', url: '/v1/none', headers: html })])
    expect([r.statusCode, r.json()]).toEqual([404, expect.objectContaining({ code: 'request.no-such-route' })]);
  for (const url of ['/a//b', '/../server.ts', '/assets/..%2f..%2fx', '/%2e%2e/%2e%2e/etc/passwd', '/assets/..%5c..%5cx']) expect((await get(url)).statusCode).toBeGreaterThanOrEqual(400);
});
it('says so while a new build is being written and there is no page', async () => {
  rmSync(path.join(dir, 'index.html'));
  for (const url of ['/', '/consultations/7']) {
    const r = await get(url, html);
    expect([url, r.statusCode, r.json()]).toEqual([url, 404, expect.objectContaining({ code: 'request.no-such-route' })]);
  }
});
