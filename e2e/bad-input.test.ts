// Bad input is normal: over the command line, REST and gRPC each kind is a typed error with a stable code and a hint, the
// same on all three; the process stays alive, answers afterwards, and has lost nothing.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { CommunicationService, InquiryService, ListenService, LookService, PulseService, UsersService, XiaoaiService, type common } from '@suoke/contracts';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badPictures, badSounds, badWaves, markup, poorPictures, poorSounds } from './support/bad.ts';
import { all, refusal, until } from './support/expect.ts';
import { oneProcess, type Account, type House } from './support/house.ts';
import { inputs } from './support/inputs.ts';

/** The stable codes: changing one breaks who integrates with it. */
const same = (code: string) => [code, code, code];
/** An empty file never leaves the contract's door; the command line has no such door. */
const pictureCodes: Record<string, string[]> = {
  'empty.jpg': ['image.empty', 'request.invalid', 'request.invalid'], 'text.jpg': same('image.unknown-format'), 'header-only.jpg': same('image.damaged'), 'truncated.jpg': same('image.damaged'),
  'lying.png': same('image.damaged'), 'bomb.png': same('image.too-many-pixels'), 'giant-claim.png': same('image.too-many-pixels'),
};
const soundCodes: Record<string, string[]> = {
  'empty.wav': ['audio.empty', 'request.invalid', 'request.invalid'], 'text.wav': same('audio.unsupported'), 'header-only.wav': same('audio.wav.damaged'), 'three-hours.wav': same('audio.too-long'), 'no-rate.wav': same('audio.bad-rate'),
};
const waveCodes: Record<string, string[]> = {
  'nan.f32': same('pulse.mostly-missing'), 'words.txt': same('pulse.not-a-number'), 'no-rate.txt': same('pulse.rate-missing'), 'rate-too-low.txt': same('pulse.rate-implausible'), 'wrong-rate.txt': same('pulse.too-short'), 'odd.u16': same('pulse.raw-length'),
};

let house: House;
let person: Account, stranger: Account, operator: Account;
let dir: string;
let base: string;

interface Answer { status: number; type: string; body: string; code: string; hint: string }
async function rest(method: string, at: string, o: { token?: string; body?: Uint8Array | string; type?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  const r = await fetch(`${base}${at}`, { method, headers: { ...(o.token ? { authorization: `Bearer ${o.token}` } : {}), ...(o.body === undefined ? {} : { 'content-type': o.type ?? 'application/json' }), ...o.headers }, ...(o.body === undefined ? {} : { body: o.body as BodyInit }) });
  const body = await r.text();
  const type = r.headers.get('content-type') ?? '';
  const problem = type.includes('problem+json') ? (JSON.parse(body) as { code: string; hint: string }) : { code: '', hint: '' };
  return { status: r.status, type, body, ...problem };
}
const main = path.resolve(import.meta.dirname, '../apps/cli/main.ts');
function cli(...args: string[]): Promise<{ code: number | null; out: string[]; err: string[] }> {
  return new Promise((resolve) => {
    const p = spawn(process.execPath, [main, ...args], { cwd: dir, env: { ...process.env, NODE_OPTIONS: '' } });
    let out = '', err = '';
    p.stdout.on('data', (d: Buffer) => { out += d.toString(); });
    p.stderr.on('data', (d: Buffer) => { err += d.toString(); });
    p.on('close', (code) => resolve({ code, out: out.split('\n').filter(Boolean), err: err.split('\n').filter((l) => l.startsWith('suoke:')) }));
  });
}
/** file → code, from the error lines `suoke: FILE: CODE: …`. */
const codesOf = (err: string[]): Record<string, string> => Object.fromEntries(err.map((l) => { const [, file, code] = l.split(': '); return [path.basename(file ?? ''), code ?? '']; }));
const alive = async () => {
  expect((await rest('GET', '/readyz')).status).toBe(200);
  expect((await person.client(InquiryService).readText({ text: '头痛' })).findings.length).toBeGreaterThan(0);
};

beforeAll(async () => {
  // Few calls a second come back, so that a slow machine meets the limit as a fast one does.
  house = await oneProcess({ signInPerMinute: 6000, rateBurst: 300, rateLimit: 2 });
  base = house.url(UsersService);
  operator = await house.register('operator');
  [person, stranger] = await Promise.all([house.register('person'), house.register('stranger')]);
  for (const a of [person, stranger]) await a.client(UsersService).setConsent({ purpose: 'care', granted: true });
  dir = await mkdtemp(path.join(os.tmpdir(), 'suoke-bad-'));
});
afterAll(async () => {
  await house?.stop();
  if (dir) await rm(dir, { recursive: true, force: true });
});

describe('files', () => {
  /** Each file over three surfaces; returns what each said. */
  async function three(files: Record<string, Uint8Array>, o: { cli: string[]; rest: (file: string) => string; grpc: (bytes: Uint8Array, file: string) => Promise<unknown> }): Promise<Record<string, string[]>> {
    const said: Record<string, string[]> = {};
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(dir, name), bytes);
    const command = await cli(...o.cli, ...Object.keys(files), '--json');
    expect(command.code).not.toBe(0);
    expect(command.out, command.out.join('\n')).toHaveLength(0);
    expect(command.err.every((l) => / \(.+\)$/.test(l))).toBe(true); // each says what to do
    const codes = codesOf(command.err);
    for (const [name, bytes] of Object.entries(files)) {
      const r = await rest('POST', o.rest(name), { token: person.token, body: bytes, type: 'application/octet-stream' });
      const g = await refusal(o.grpc(bytes, name));
      expect([r.hint !== '', g.hint !== ''], name).toEqual([true, true]);
      expect(r.status, name).toBeLessThan(500);
      said[name] = [codes[name] ?? 'none', r.code, g.code];
    }
    await alive();
    return said;
  }
  it('pictures: cut off, lying, not pictures, or bombs', async () => {
    const said = await three(await badPictures(), { cli: ['look'], rest: () => '/v1/look/examinations', grpc: (image) => house.grpc(LookService, person.token).examine({ image }) });
    expect(said).toEqual(pictureCodes);
  });
  it('sounds: cut off, lying, not sounds, or three hours long', async () => {
    const said = await three(badSounds(), { cli: ['listen'], rest: () => '/v1/listen/examinations', grpc: (audio) => house.grpc(ListenService, person.token).examine({ audio }) });
    expect(said).toEqual(soundCodes);
  });
  it('waves: without numbers, at an impossible rate, cut off', async () => {
    const said: Record<string, string[]> = {};
    await Promise.all(Object.entries(await badWaves()).map(async ([name, w]) => {
      await writeFile(path.join(dir, name), w.bytes);
      const [c, r, g] = await Promise.all([
        cli('pulse', name, ...(w.rateHz > 0 ? ['--rate', String(w.rateHz)] : []), '--json'),
        rest('POST', `/v1/pulse/examinations?file.rateHz=${w.rateHz}&file.format=${w.format ?? ''}`, { token: person.token, body: w.bytes, type: 'application/octet-stream' }),
        refusal(house.grpc(PulseService, person.token).examine({ input: { case: 'file', value: { content: w.bytes, rateHz: w.rateHz, format: w.format ?? '' } } })),
      ]);
      expect([c.code, c.out], name).toEqual([1, []]);
      expect([r.hint !== '', g.hint !== '', r.status < 500], name).toEqual([true, true, true]);
      said[name] = [codesOf(c.err)[name] ?? 'none', r.code, g.code];
    }));
    expect(said).toEqual(waveCodes);
    await alive();
  });
  it('what can be read but says nothing is kept as not usable, with the reason and what to do', async () => {
    const good = await inputs();
    const look = house.grpc(LookService, person.token);
    const why = (e: common.Examination) => [e.quality?.usable, e.quality?.problems.map((p) => p.code), e.findings.length, e.quality?.problems.every((p) => p.hint?.zh !== '' && p.hint?.en !== '')];
    const pictures = await poorPictures();
    expect(why(await look.examine({ image: pictures['wall.jpg'] as Uint8Array }))).toEqual([false, ['tongue.none'], 0, true]);
    expect(why(await look.examine({ image: pictures['sliver.png'] as Uint8Array }))).toEqual([false, ['image.too-small'], 0, true]);
    expect(why(await house.grpc(ListenService, person.token).examine({ audio: poorSounds()['silence.wav'] as Uint8Array }))).toEqual([false, expect.arrayContaining(['audio.silent']), 0, true]);
    // On the command line the others are analysed all the same.
    await writeFile(path.join(dir, 'good.wav'), good.voice.bytes);
    await writeFile(path.join(dir, 'bad.wav'), 'nonsense');
    const c = await cli('listen', 'bad.wav', 'good.wav', 'missing.wav', '--json');
    expect([c.code, c.out.map((l) => (JSON.parse(l) as { file: string }).file), codesOf(c.err)]).toEqual([1, ['good.wav'], { 'bad.wav': 'audio.unsupported', 'missing.wav': 'input.not-found' }]);
  });
});

describe('text', () => {
  it('ten megabytes are refused on every surface', async () => {
    const text = '头痛'.repeat(1_750_000);
    await writeFile(path.join(dir, 'long.jsonl'), `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text: '头痛两天' })}\n`);
    const c = await cli('inquiry', '--batch', 'long.jsonl', '--json');
    expect(c.code).toBe(1);
    expect(c.out.map((l) => (JSON.parse(l) as { id: string }).id)).toEqual(['b']);
    expect(c.err[0]).toMatch(/: inquiry\.text-too-long: /);
    expect(await rest('POST', '/v1/inquiry/text:read', { token: person.token, body: JSON.stringify({ text }) })).toMatchObject({ status: 413, code: 'request.too-large' });
    expect(await refusal(house.grpc(InquiryService, person.token).readText({ text }))).toMatchObject({ code: 'request.invalid', kind: 'invalid' });
    expect((await refusal(person.client(InquiryService).readText({ text: '头痛'.repeat(100_001) }))).code).toBe('request.invalid');
    await alive();
  });
  it('markup is text: kept as it came, answered as data, never interpreted', async () => {
    const x = person.client(XiaoaiService);
    const { id } = await x.startConsultation({});
    await all(x.say({ id, text: markup }));
    const seen = await rest('GET', `/v1/consultations/${id}`, { token: person.token });
    expect(seen.type).toContain('application/json');
    expect((JSON.parse(seen.body) as { said: string[] }).said).toEqual([markup]);
    const { messages } = await until(() => person.client(CommunicationService).listMessages({ conversationId: id }), (m) => m.messages.some((y) => y.text === markup));
    expect(messages.length).toBeGreaterThan(0);
    const me = await person.client(UsersService).updateProfile({ name: '<b>名</b>' });
    expect(me.name).toBe('<b>名</b>');
    const head = (await fetch(`${base}/v1/consultations/${id}`, { headers: { authorization: `Bearer ${person.token}` } })).headers;
    expect([head.get('x-content-type-options'), head.get('content-security-policy')?.includes("object-src 'none'")]).toEqual(['nosniff', true]);
    // U+0000 cannot be stored as text anywhere: refused at the door, in whatever field it hides.
    expect(await rest('POST', `/v1/consultations/${id}:say`, { token: person.token, body: JSON.stringify({ text: '头\u0000痛' }) })).toMatchObject({ status: 400, code: 'request.invalid' });
    expect((await refusal(house.grpc(UsersService, person.token).updateProfile({ facts: { sex: 'female', allergies: ['花粉', 'x\u0000'] } }))).code).toBe('request.invalid');
    for (const odd of [' ', '\u202e头痛', '👨‍👩‍👧‍👦'.repeat(50), '\n'.repeat(1000)]) {
      const r = await rest('POST', '/v1/inquiry/text:read', { token: person.token, body: JSON.stringify({ text: odd }) });
      expect(r.status, JSON.stringify(odd.slice(0, 9))).toBeLessThan(500);
    }
  });
});

describe('who one is', () => {
  it('tokens that are expired, forged, cut or of another kind are refused everywhere alike', async () => {
    const past = Math.floor(Date.now() / 1000) - 3600;
    const forged = await new SignJWT({ sub: person.id, role: 'operator', iss: 'suoke-users', aud: 'suoke', exp: past + 7200 }).setProtectedHeader({ alg: 'HS256' }).sign(new Uint8Array(32));
    const [h, , s] = person.token.split('.');
    const raised = `${h}.${Buffer.from(JSON.stringify({ sub: person.id, role: 'operator', iss: 'suoke-users', aud: 'suoke', exp: past + 7200 })).toString('base64url')}.${s}`;
    for (const [token, code] of [[forged, 'token.invalid'], [raised, 'token.invalid'], [person.token.slice(0, -6), 'token.invalid'], ['x', 'token.invalid'], [person.sessionToken, 'token.invalid']] as const) {
      expect((await rest('GET', '/v1/users/me', { token })).code).toBe(code);
      expect((await refusal(house.grpc(UsersService, token).getMe({}))).code).toBe(code);
      expect((await refusal(house.client(UsersService, token).listUsers({}))).code).toBe(code);
      const c = await cli('consult', '--url', base, '--token', token, '--text', '头痛');
      expect([c.code, c.err[0]?.includes(`: ${code}: `)]).toEqual([1, true]);
    }
  });
  it('the wrong role and a stranger are refused alike on every surface', async () => {
    const { id } = await person.client(XiaoaiService).startConsultation({});
    expect(await rest('GET', '/v1/users', { token: person.token })).toMatchObject({ status: 403, code: 'access.role' });
    expect((await refusal(house.grpc(UsersService, person.token).listUsers({}))).code).toBe('access.role');
    expect(await rest('GET', `/v1/consultations/${id}`, { token: operator.token })).toMatchObject({ status: 403, code: 'access.role' });
    expect(await rest('GET', `/v1/consultations/${id}`, { token: stranger.token })).toMatchObject({ status: 404, code: 'consultation.not-found' });
    expect((await refusal(house.grpc(XiaoaiService, stranger.token).getConsultation({ id }))).code).toBe('consultation.not-found');
    const c = await cli('replay', id, '--url', base, '--token', stranger.token);
    expect([c.code, c.err[0]?.includes(': consultation.not-found: ')]).toEqual([1, true]);
    expect((await rest('POST', `/v1/consultations/${id}:say`, { token: stranger.token, body: '{"text":"x"}' })).code).toBe('consultation.not-found');
  });
  it('a client cannot say where it comes from, nor whom it speaks for', async () => {
    const r = await rest('GET', '/v1/users/me', { headers: { 'x-suoke-peer': '9.9.9.9', 'x-suoke-caller': person.id, 'x-forwarded-for': '9.9.9.9' } });
    expect([r.status, r.code]).toEqual([401, 'token.missing']);
    expect((await refusal(person.client(CommunicationService).postMessage({ conversationId: 'x', text: 'x', from: 'xiaoai' }))).kind).toBe('not-found');
  });
});

describe('HTTP', () => {
  it('unknown paths, wrong verbs and broken addresses have the same shape as every refusal', async () => {
    expect(await rest('GET', '/v1/nothing')).toMatchObject({ status: 404, code: 'request.no-such-route' });
    expect(await rest('GET', '/nothing')).toMatchObject({ status: 404, code: 'request.no-such-route' });
    expect(await rest('DELETE', '/v1/consultations')).toMatchObject({ status: 405, code: 'request.method-not-allowed' });
    expect((await fetch(`${base}/v1/consultations`, { method: 'DELETE' })).headers.get('allow')).toBe('POST, GET');
    for (const at of ['/v1/consultations/%zz', '/%c0%ae%c0%ae/', '/v1/consultations/%00', '/v1/consultations/a%00b', `/v1/consultations/${'x'.repeat(3000)}`, '/v1/../../etc/passwd']) {
      const r = await rest('GET', at, { token: person.token });
      expect([r.status >= 400 && r.status < 500, r.code !== '', r.hint !== ''], at).toEqual([true, true, true]);
    }
  });
  it('bodies that are too large, cut into pieces, of another type, or packed are refused and answered', async () => {
    const big = Buffer.alloc(1_100_000, 0x20);
    expect(await rest('POST', '/v1/consultations', { token: person.token, body: big })).toMatchObject({ status: 413, code: 'request.too-large' });
    const chunked = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const q = http.request(`${base}/v1/consultations`, { method: 'POST', headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json', 'transfer-encoding': 'chunked' } }, (res) => {
        let body = '';
        res.on('data', (d: Buffer) => { body += d.toString(); });
        res.on('end', () => resolve({ status: res.statusCode ?? 0, body }));
      });
      q.on('error', reject);
      q.end(big);
    });
    expect([chunked.status, (JSON.parse(chunked.body) as { code: string }).code]).toEqual([413, 'request.too-large']);
    expect(await rest('POST', '/v1/consultations', { token: person.token, body: '<a/>', type: 'application/xml' })).toMatchObject({ status: 400, code: 'request.malformed' });
    expect(await rest('POST', '/v1/consultations', { token: person.token, body: '{"person":{"sex":1}}' })).toMatchObject({ status: 400, code: 'request.malformed' });
    for (const path of ['/v1/nothing', '/v1/consultations']) {
      const refused = await fetch(`${base}${path}`, { method: 'POST', headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json', 'x-request-id': 'mine-1' }, body: '{' });
      expect([((await refused.json()) as { requestId: string }).requestId, refused.headers.get('x-request-id')], path).toEqual(['mine-1', 'mine-1']);
    }
    // A few kilobytes that unpack to 100 MB.
    const packed = await fetch(`${base}/suoke.inquiry.v1.InquiryService/ReadText`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', authorization: `Bearer ${person.token}` }, body: new Uint8Array(gzipSync(Buffer.alloc(100_000_000, 0x20))) });
    expect(packed.status).toBe(429);
    expect(((await packed.json()) as { code: string }).code).toBe('resource_exhausted');
    await alive();
  });
  it('an answer that comes in pieces is lines of JSON, or events when asked for', async () => {
    const { id } = await person.client(XiaoaiService).startConsultation({});
    const lines = await rest('POST', `/v1/consultations/${id}:say`, { token: person.token, body: JSON.stringify({ text: '咳嗽三天' }) });
    expect(lines.type).toContain('application/x-ndjson');
    const pieces = lines.body.trim().split('\n').map((l) => JSON.parse(l) as { text: string; consultation?: { id: string } });
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.at(-1)?.consultation?.id).toBe(id);
    const events = await rest('POST', `/v1/consultations/${id}:say`, { token: person.token, body: JSON.stringify({ text: '有黄痰' }), headers: { accept: 'text/event-stream' } });
    expect(events.type).toContain('text/event-stream');
    expect(events.body.trim().split('\n\n').every((e) => /^event: message\ndata: \{.*\}$/.test(e))).toBe(true);
    // A refusal before the first piece is a proper status.
    expect(await rest('POST', `/v1/consultations/${id}:say`, { token: person.token, body: '{"text":""}' })).toMatchObject({ status: 400, code: 'request.invalid' });
  });
  it('a picture comes as a picture, and can do nothing in a browser', async () => {
    const e = await person.client(LookService).examine({ image: (await inputs()).tongue.bytes });
    const r = await fetch(`${base}/v1/look/examinations/${e.id}/picture`, { headers: { authorization: `Bearer ${person.token}` } });
    expect([r.status, r.headers.get('content-type'), r.headers.get('x-content-type-options'), r.headers.get('cache-control')]).toEqual([200, 'image/jpeg', 'nosniff', 'private, no-store']);
    expect(r.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(Buffer.from(await r.arrayBuffer()).equals(Buffer.from((await inputs()).tongue.bytes))).toBe(true);
  });
  it('the colour card is there for anyone to print', async () => {
    const r = await fetch(`${base}/v1/look/colour-card`);
    expect([r.status, r.headers.get('content-type'), r.headers.get('content-security-policy')]).toEqual([200, 'image/svg+xml', "default-src 'none'; sandbox"]);
    expect(await r.text()).toMatch(/^<svg .*width="90mm" height="60mm"/);
  });
  it('a caller over the limit is told when to come again; the others go on', async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, () => rest('GET', '/v1/users/me', { token: stranger.token })));
    const refused = answers.filter((a) => a.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((a) => a.code === 'request.too-many' && /try again in \d+ s/.test(a.hint))).toBe(true);
    await alive();
  });
});
