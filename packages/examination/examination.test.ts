// Examinations on a real database: kept whole or not at all, sealed, read by whom they concern, run again.
import { SupportService, type ConsentPurpose } from '@suoke/contracts';
import type { Caller } from '@suoke/service';
import { testStores, type TestStores } from '@suoke/stores/testing.ts';
import { SuokeError, type Finding } from '@suoke/terminology';
import { createClient, createRouterTransport } from '@connectrpc/connect';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examinations } from './index.ts';

type Exam = ReturnType<typeof examinations<{ factor: number }>>;
type Context = Parameters<Exam['examine']>[0];

const findingOf = (score: number): Finding => ({ code: 'tongue.body.red', zh: '舌红', en: 'red tongue', modality: 'look', polarity: 'present', score, confidence: 1, evidence: [] });
let factor = 1;
const exam = examinations<{ factor: number }>({
  modality: 'look', view: ({ factor: f }) => (f === 1 ? 'tongue' : 'face'),
  async analyse({ bytes, params }) {
    if (bytes[0] === 0) throw new SuokeError('invalid', 'image.damaged', 'no', 'again');
    return { quality: { score: 1, usable: true, problems: [] }, findings: [findingOf(((bytes[0] ?? 0) / 255) * params.factor * factor)], provenance: { method: 'm', inputSha256: 'x' }, details: { secretMeasure: new Float64Array([1, 2]), nothing: undefined } };
  },
});

let at: TestStores<unknown>;
let may = true;
let consent = true;
let tick = 0;
const person: Caller = { id: 'p1', role: 'person', name: '' };
const as = (caller: Caller): Context => {
  const support = createClient(SupportService, createRouterTransport((r) => r.service(SupportService, { mayRead: () => ({ may }) })));
  return {
    service: 'look', stores: at.stores, calls: { support }, caller, now: () => new Date(1795334400000 + tick++), newId: () => crypto.randomUUID(), requestId: 'r', peer: '', signal: AbortSignal.timeout(60_000),
    async requireConsent(_id: string, purpose: ConsentPurpose) { if (!consent) throw new SuokeError('denied', 'consent.missing', purpose, 'ask'); },
  } as unknown as Context;
};
const input = (first: number) => ({ bytes: Uint8Array.of(first, 2, 3), mediaType: 'image/png', params: { factor: 1 } });
const code = (p: Promise<unknown>) => p.then(() => 'ok', (e: unknown) => (e as SuokeError).code);

beforeAll(async () => { at = await testStores('look', { ports: ['relational', 'documents', 'blobs', 'events', 'keys'] }); });
afterAll(() => at?.close());

describe('an examination', () => {
  it('is kept and read again as it was answered', async () => {
    const made = await exam.examine(as(person), input(51), 'c1');
    const again = await exam.get(as(person), made.id ?? '');
    expect(again).toEqual(made);
    expect([made.personId, made.consultationId, made.modality, made.findings?.[0]?.score]).toEqual(['p1', 'c1', 'look', 0.2]);
    expect(made.details).toEqual({ secretMeasure: [1, 2] });
    expect(made.resultSha256).toMatch(/^[0-9a-f]{64}$/);
    expect([...(await exam.input(as(person), made.id ?? '')).bytes]).toEqual([51, 2, 3]);
  });
  it('announces itself in the transaction that keeps it: without the event there is no row', async () => {
    const c = as(person);
    const stores = new Proxy(c.stores, { get: (target, port) => (port === 'events' ? { publish: async () => { throw new Error('no'); } } : target[port as 'documents']) });
    const broken = { ...c, stores } as Context;
    const before = await at.stores.documents.find('examination', {});
    expect(await exam.examine(broken, input(9), 'c1').then(() => 'ok', () => 'failed')).toBe('failed');
    expect(await at.stores.documents.find('examination', {})).toHaveLength(before.length);
  });
  it('leaves nothing when the analysis refuses, and is nobody but a person’s', async () => {
    const before = (await at.stores.documents.find('examination', {})).length;
    expect(await code(exam.examine(as(person), input(0), 'c1'))).toBe('image.damaged');
    expect(await code(exam.examine(as({ id: 'd', role: 'practitioner', name: '' }), input(1), 'c1'))).toBe('access.role');
    expect(await at.stores.documents.find('examination', {})).toHaveLength(before);
  });
  it('stands sealed in the database: no finding, no measure in the open', async () => {
    await exam.examine(as(person), input(100), 'c1');
    const rows = JSON.stringify(await at.stores.documents.find('examination', {}));
    expect(rows).toContain('sealed');
    for (const word of ['舌红', 'tongue.body.red', 'secretMeasure']) expect(rows).not.toContain(word);
  });
  it('is read by its person, a practitioner who may and whom consent allows, and services; for all others it is not there', async () => {
    const { id = '' } = await exam.examine(as(person), input(51), 'c1');
    const alone = (await exam.examine(as(person), input(51), '')).id ?? '';
    const doctor: Caller = { id: 'd1', role: 'practitioner', name: '' };
    expect(await code(exam.get(as({ id: 's', role: 'service', name: 's', via: 's' }), id))).toBe('ok');
    expect(await code(exam.get(as(doctor), id))).toBe('ok');
    consent = false;
    expect(await code(exam.get(as(doctor), id))).toBe('consent.missing');
    consent = true;
    may = false;
    for (const who of [doctor, { id: 'p2', role: 'person', name: '' }, { id: 'o', role: 'operator', name: '' }] as Caller[]) {
      for (const call of [() => exam.get(as(who), id), () => exam.input(as(who), id), () => exam.replay(as(who), id)]) expect(await code(call())).toBe('examination.not-found');
    }
    may = true;
    expect(await code(exam.get(as(doctor), alone))).toBe('examination.not-found'); // not part of any case
    expect(await code(exam.get(as(person), 'nothing'))).toBe('examination.not-found');
  });
  it('lists the caller’s own, the newest first, and compares two of one person', async () => {
    const me: Caller = { id: 'p7', role: 'person', name: '' };
    const [a, b] = [await exam.examine(as(me), input(51), 'c1'), await exam.examine(as(me), input(102), 'c1')];
    expect((await exam.list(as(me), { limit: 10, comparableWith: '' })).examinations?.map((e) => e.id)).toEqual([b.id, a.id]);
    expect((await exam.list(as(me), { limit: 1, comparableWith: '' })).examinations).toHaveLength(1);
    const rise = (x: Caller, q: { beforeId: string; afterId: string }) => exam.compare(as(x), q, async (before, after) => ({ rise: (after.result.findings[0]?.score ?? 0) - (before.result.findings[0]?.score ?? 0), first: (await before.input())[0] }));
    expect(await rise(me, { beforeId: a.id ?? '', afterId: b.id ?? '' })).toEqual({ result: { rise: 0.2, first: 51 } });
    expect(await rise({ id: 'd1', role: 'practitioner', name: '' }, { beforeId: a.id ?? '', afterId: b.id ?? '' })).toMatchObject({ result: { first: 51 } });
    const { id: theirs = '' } = await exam.examine(as(person), input(9), 'c1');
    expect(await code(rise(me, { beforeId: a.id ?? '', afterId: theirs }))).toBe('examination.not-found');
    // Even who may read both compares nobody with somebody else.
    expect(await code(rise({ id: 'd1', role: 'practitioner', name: '' }, { beforeId: a.id ?? '', afterId: theirs }))).toBe('examination.not-found');
  });
  it('lists what one can be compared with: of the same view, made before it, and readable for who asks', async () => {
    const me: Caller = { id: 'p8', role: 'person', name: '' };
    const doctor: Caller = { id: 'd1', role: 'practitioner', name: '' };
    const viewed = (factor: number, consultationId: string) => exam.examine(as(me), { ...input(51), params: { factor } }, consultationId).then((e) => e.id ?? '');
    const first = await viewed(1, 'c1');
    const other = await viewed(2, 'c1');
    const alone = await viewed(1, '');
    const last = await viewed(1, 'c2');
    const listed = async (who: Caller, comparableWith: string) => (await exam.list(as(who), { limit: 10, comparableWith })).examinations?.map((e) => e.id);
    expect(await listed(me, last)).toEqual([alone, first]);
    expect(await listed(me, first)).toEqual([]);
    expect(await listed(me, other)).toEqual([]);
    expect(await listed(doctor, last)).toEqual([first]); // the other belongs to no case
    expect(await code(listed(doctor, ''))).toBe('examination.unnamed');
    expect(await code(listed(person, last))).toBe('examination.not-found');
    may = false;
    expect(await code(listed(doctor, last))).toBe('examination.not-found');
    may = true;
  });
  it('opens the caller’s own earlier ones of one view, the newest of them, in order', async () => {
    const me: Caller = { id: 'p9', role: 'person', name: '' };
    for (const [first, f] of [[51, 2], [102, 2], [153, 1], [204, 2]] as const) await exam.examine(as(me), { ...input(first), params: { factor: f } }, '');
    const scores = async (who: Caller, most: number) => (await exam.earlier(as(who), { view: 'face', most })).map((e) => e.result.findings[0]?.score);
    expect([await scores(me, 10), await scores(me, 2), await scores({ id: 'p10', role: 'person', name: '' }, 10)]).toEqual([[0.4, 0.8, 1.6], [0.8, 1.6], []]);
    expect(await code(exam.earlier(as({ id: 'd1', role: 'practitioner', name: '' }), { view: 'face', most: 1 }))).not.toBe('ok');
  });
  it('replays identically, and says where it differs when the engine has changed', async () => {
    const { id = '' } = await exam.examine(as(person), input(51), 'c1');
    expect(await exam.replay(as(person), id)).toEqual({ identical: true });
    factor = 0.5;
    expect(await exam.replay(as(person), id)).toEqual({ identical: false, firstDifference: '/findings/0/score', was: '0.2', is: '0.1' });
    factor = 1;
  });
});
