// Routes and requests: what the annotations say, and every malformed way of asking.
import { toJson, type JsonValue } from '@bufbuild/protobuf';
import { CommunicationService, DataProcessingService, InquiryService, KnowledgeService, LookService, PalpationService, PulseService, SoerService, SupportService, ToolsService, UsersService, XiaoaiService, BlockchainService, ListenService, LaokeService, XiaokeService } from '@suoke/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRequest, MalformedRequest } from './request.ts';
import { restRoutes, type RestRoute } from './routes.ts';

const services = [XiaoaiService, XiaokeService, LaokeService, SoerService, LookService, ListenService, InquiryService, PalpationService, PulseService, KnowledgeService, SupportService, CommunicationService, UsersService, BlockchainService, ToolsService, DataProcessingService];
const routes = restRoutes(services);
const route = (name: string): RestRoute => routes.find((r) => `${r.service.name}.${r.method.name}` === name) ?? (() => { throw new Error(name); })();
const utf8 = (s: string) => new TextEncoder().encode(s);
const build = (name: string, o: { params?: string[]; query?: string; body?: string | Uint8Array; mediaType?: string } = {}): JsonValue => {
  const r = route(name);
  return toJson(r.method.input, buildRequest(r, { params: o.params ?? [], query: new URLSearchParams(o.query ?? ''), body: typeof o.body === 'string' ? utf8(o.body) : (o.body ?? new Uint8Array()), mediaType: o.mediaType ?? 'application/json' }));
};
const refused = (work: () => unknown): string => {
  try { work(); } catch (e) { if (e instanceof MalformedRequest) return e.message; throw e; }
  return '';
};

describe('routes', () => {
  it('are read from every annotated method; each has its own verb and path under /v1', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(new Set(routes.map((r) => `${r.verb} ${r.template}`)).size).toBe(routes.length);
    for (const r of routes) {
      expect(r.template).toMatch(/^\/v1\/[a-z]/);
      expect(r.params.every((p) => r.method.input.fields.some((f) => f.name === p)), r.template).toBe(true);
      expect(r.verb === 'GET' && r.hasBody, r.template).toBe(false);
    }
  });
  it('a path with its parameters filled in finds its own route first', () => {
    for (const r of routes) {
      const path = r.template.replace(/\{\w+\}/g, '0b7c');
      expect(routes.find((x) => x.verb === r.verb && x.pattern.test(path))?.template).toBe(r.template);
    }
  });
  it('a parameter is one segment: no slash, no verb after a colon, nothing left out', () => {
    const { pattern } = route('XiaoaiService.GetConsultation');
    expect(pattern.exec('/v1/consultations/a-1')?.slice(1)).toEqual(['a-1']);
    for (const path of ['/v1/consultations/', '/v1/consultations/a/b', '/v1/consultations/a:say', '/v1/consultations/a/', '/x/v1/consultations/a']) expect(pattern.exec(path), path).toBeNull();
    expect(route('LookService.Examine').rawField).toEqual(['image']);
    expect(route('PulseService.Examine').rawField).toEqual(['file', 'content']);
    expect(route('XiaoaiService.Say').rawField).toBeUndefined();
  });
});

describe('requests', () => {
  it('take path, query and body together', () => {
    expect(build('XiaoaiService.Say', { params: ['c1'], body: '{"text":"头痛"}' })).toEqual({ id: 'c1', text: '头痛' });
    expect(build('XiaoaiService.ListConsultations', { query: 'limit=5' })).toEqual({ limit: 5 });
    expect(build('CommunicationService.ListMessages', { params: ['c1'], query: 'after=12&limit=3' })).toEqual({ conversationId: 'c1', after: '12', limit: 3 });
    expect(build('CommunicationService.ListNotifications', { query: 'unreadOnly=true' })).toEqual({ unreadOnly: true });
    expect(build('CommunicationService.ListNotifications', { query: 'unread_only=0' })).toEqual({});
    expect(build('PulseService.Examine', { body: Uint8Array.of(1, 2, 255), mediaType: 'application/octet-stream', query: 'consultationId=c1&file.rate_hz=100&file.format=u16' })).toEqual({ consultationId: 'c1', file: { content: 'AQL/', rateHz: 100, format: 'u16' } });
    expect(build('SupportService.Claim', { params: ['r1'] })).toEqual({ id: 'r1' }); // an empty body is an empty object
  });
  it('the path decides what a request is about, however the body names the field', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.string(), fc.string(), (id, a, b) => {
      expect(build('CommunicationService.PostMessage', { params: [id], body: JSON.stringify({ conversation_id: a, conversationId: b, text: 'x' }) })).toEqual({ conversationId: id, text: 'x' });
    }));
  });
  it('percent-encoding in a path is undone once', () => {
    expect(build('XiaoaiService.GetConsultation', { params: ['%E4%B8%AD%2F%252F'] })).toEqual({ id: '中/%2F' });
    expect(refused(() => build('XiaoaiService.GetConsultation', { params: ['%E4%B8'] }))).toContain('percent-encoding');
  });
  it.each<[string, string | Uint8Array, string]>([
    ['not JSON', '{text:1}', 'not valid JSON'], ['cut off', '{"text":"a', 'not valid JSON'], ['a list', '[]', 'must be a JSON object'], ['a number', '1', 'must be a JSON object'], ['null', 'null', 'must be a JSON object'],
    ['not UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d), 'not valid JSON'], ['half a character', Uint8Array.of(...utf8('{"text":"'), 0xe4, 0xb8, ...utf8('"}')), 'not valid JSON'],
    ['an unknown field', '{"txet":"a"}', 'txet'], ['a prototype', '{"__proto__":{"text":"a"}}', '__proto__'], ['a constructor', '{"constructor":{"a":1}}', 'constructor'],
    ['the wrong kind', '{"text":5}', 'text'], ['an object for a text', '{"text":{}}', 'text'],
    ['two hundred levels', `{"text":${'['.repeat(200)}${']'.repeat(200)}}`, 'deep'], ['a million levels', '{"a":'.repeat(200_000), 'deep'],
  ])('a body that is %s is refused', (_name, body, says) => {
    expect(refused(() => build('XiaoaiService.Say', { params: ['c1'], body }))).toContain(says);
  });
  it('brackets within strings are no nesting', () => {
    expect(build('XiaoaiService.Say', { params: ['c1'], body: JSON.stringify({ text: `${'[{'.repeat(500)}"\\` }) })).toEqual({ id: 'c1', text: `${'[{'.repeat(500)}"\\` });
  });
  it('deep values in a free-form field are refused as well, before they reach a service', () => {
    const deep = (n: number) => `{"touch":{"a":${'['.repeat(n)}${']'.repeat(n)}}}`;
    expect(refused(() => build('PalpationService.Examine', { body: deep(5000) }))).toContain('deep');
    expect(refused(() => build('PalpationService.Examine', { body: deep(90) }))).toBe('');
  });
  it.each([['nonsense=1', 'nonsense'], ['limit=many', ''], ['limit=1e99', ''], ['limit.x=1', 'limit.x'], ['__proto__=1', '__proto__'], ['limit=', '']])('the query %s is refused', (query, says) => {
    const said = refused(() => build('XiaoaiService.ListConsultations', { query }));
    expect(said).not.toBe('');
    expect(said).toContain(says);
  });
  it('a raw body is taken only where there is one place for it', () => {
    expect(refused(() => build('XiaoaiService.Say', { params: ['c1'], body: 'text', mediaType: 'text/plain' }))).toContain('application/json');
    expect(refused(() => build('CommunicationService.ListNotifications', { query: 'unreadOnly=perhaps' }))).toContain('true or false');
  });
  it('whatever comes as a body either builds a request or is refused with a sentence', () => {
    fc.assert(fc.property(fc.constantFrom(...routes.filter((r) => r.hasBody)), fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(utf8), fc.object().map((o) => utf8(JSON.stringify(o) ?? '{}'))), fc.constantFrom('application/json', 'text/plain', ''), (r, body, mediaType) => {
      try { buildRequest(r, { params: r.params.map(() => 'x'), query: new URLSearchParams(), body, mediaType }); } catch (e) { if (!(e instanceof MalformedRequest) || e.message === '') throw e; }
    }), { numRuns: 500 });
  });
});
