import { CommunicationService, UsersService, type communication } from '@suoke/contracts';
import { refusal, type TestHost } from '@suoke/service/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk } from './testing.ts';

let h: TestHost;
const agent = () => h.asService(CommunicationService, 'xiaoai');
const as = (id: string, role: 'person' | 'practitioner' = 'person') => h.as(CommunicationService, id, role);
beforeAll(async () => {
  h = await desk();
  for (const p of ['an', 'bo', 'di']) await h.as(UsersService, p).setConsent({ purpose: 'care', granted: true });
  await agent().openConversation({ id: 'c1', participants: ['an'], title: '' });
});
afterAll(() => h.stop());

async function take(stream: AsyncIterable<communication.Delivery>, n: number): Promise<communication.Delivery[]> {
  const out: communication.Delivery[] = [];
  for await (const d of stream) if (d.what.case !== 'heartbeat' && out.push(d) === n) break;
  return out;
}

describe('conversations', () => {
  it('a message posted twice with one request id is there once, also at once', async () => {
    const posted = await Promise.all([1, 2, 3].map(() => agent().postMessage({ conversationId: 'c1', from: 'xiaoai', text: '您好', requestId: 'c1/0' })));
    expect(new Set(posted.map((m) => m.id)).size).toBe(1);
    expect((await as('an').listMessages({ conversationId: 'c1' })).messages.map((m) => m.text)).toEqual(['您好']);
  });
  it('nobody takes the request ids of another away', async () => {
    await as('an').postMessage({ conversationId: 'c1', text: '抢先', requestId: 'c1/1' });
    await agent().postMessage({ conversationId: 'c1', from: 'xiaoai', text: '请立即就医', kind: 'red-flag', requestId: 'c1/1' });
    expect((await as('an').listMessages({ conversationId: 'c1' })).messages.map((m) => m.text)).toEqual(['您好', '抢先', '请立即就医']);
  });
  it('an emergency in a person\'s words is answered at once and announced', async () => {
    await agent().openConversation({ id: 'red', participants: ['di'], title: '' });
    await as('di').postMessage({ conversationId: 'red', text: '突然胸口压榨样剧痛，出冷汗', requestId: '1' });
    await as('di').postMessage({ conversationId: 'red', text: '突然胸口压榨样剧痛，出冷汗', requestId: '1' });
    const { messages } = await as('di').listMessages({ conversationId: 'red' });
    expect(messages.map((m) => [m.from, m.kind])).toEqual([['di', 'text'], ['xiaoai', 'red-flag']]);
    expect(messages[1]?.text).toContain('120');
    await as('di').postMessage({ conversationId: 'red', text: '今天好多了，谢谢', requestId: '2' });
    expect((await as('di').listMessages({ conversationId: 'red' })).messages.map((m) => m.kind)).toEqual(['text', 'red-flag', 'text']);
  });
  it('to others it looks like one that is not there', async () => {
    for (const call of [() => as('bo').listMessages({ conversationId: 'c1' }), () => as('bo').postMessage({ conversationId: 'c1', text: 'x' }), () => as('doc', 'practitioner').postMessage({ conversationId: 'c1', text: 'x' })]) {
      const [foreign, missing] = [await refusal(call()), await refusal(as('bo').listMessages({ conversationId: 'c9' }))];
      expect([foreign.code, foreign.hint]).toEqual([missing.code, missing.hint]);
    }
  });
  it('a person speaks for nobody else and with no more weight than words', async () => {
    expect((await refusal(as('an').postMessage({ conversationId: 'c1', text: 'x', from: 'xiaoai' }))).code).toBe('message.from');
    expect((await refusal(as('an').postMessage({ conversationId: 'c1', text: 'x', kind: 'red-flag' }))).code).toBe('message.kind');
    expect((await refusal(as('an').postMessage({ conversationId: 'c1', text: '  ' }))).code).toBe('message.empty');
  });
  it('opened again keeps who is in it, and takes a title later', async () => {
    await Promise.all(['bo', 'cy'].map((p) => agent().openConversation({ id: 'c2', participants: [p], title: '' })));
    await agent().openConversation({ id: 'c2', participants: ['bo'], title: '头晕' });
    const [c2] = (await as('bo').listConversations({})).conversations;
    expect([c2?.title, [...(c2?.participants ?? [])].sort()]).toEqual(['头晕', ['bo', 'cy']]);
  });
  it('keeps words sealed', async () => {
    const stores = await h.storesOf('communication');
    const { rows } = await (await import('kysely')).sql<{ body: Buffer }>`select body from communication.delivery`.execute(stores.relational.db);
    expect(rows.length).toBeGreaterThan(2);
    for (const r of rows) expect(r.body.includes(Buffer.from('就医'))).toBe(false);
  });
});

describe('a practitioner who holds the case', () => {
  const review = async (type: string, more: object = {}) => {
    const stores = await h.storesOf('support');
    await stores.relational.transaction((tx) => stores.events.publish(tx, { type: `review.${type}`, key: 'case', data: { reviewId: 'r1', consultationId: 'case', personId: 'ev', practitionerId: type === 'claimed' ? 'dr' : '', secondOpinion: false, ...more } }));
    await h.hosting.settled();
  };
  const doc = () => as('dr', 'practitioner');
  const consent = (purpose: string, granted: boolean) => h.as(UsersService, 'ev').setConsent({ purpose, granted });
  const words = async (who = doc()) => (await who.listMessages({ conversationId: 'case' })).messages.map((m) => [m.from, m.text]);
  const shut = async () => (await refusal(doc().listMessages({ conversationId: 'case' }))).code;
  const told = async (id: string, role: 'person' | 'practitioner') => (await as(id, role).listNotifications({})).notifications.filter((n) => n.kind === 'message.received').map((n) => n.link);

  it('hears and speaks from the claim until it is given back, live and with a notice', async () => {
    await consent('care', true);
    await consent('review', true);
    await agent().openConversation({ id: 'case', participants: ['ev'], title: '' });
    await as('ev').postMessage({ conversationId: 'case', text: '我头晕' });
    expect(await shut()).toBe('conversation.not-found');
    await review('claimed');
    expect(await words()).toEqual([['ev', '我头晕']]);
    expect((await doc().listConversations({})).conversations.map((v) => v.id)).toEqual(['case']);
    await doc().postMessage({ conversationId: 'case', text: '血压量过吗？' });
    await as('ev').postMessage({ conversationId: 'case', text: '还没有' });
    expect(await words(as('ev'))).toEqual([['ev', '我头晕'], ['dr', '血压量过吗？'], ['ev', '还没有']]);
    expect([await told('ev', 'person'), await told('dr', 'practitioner')]).toEqual([['/consultations/case'], ['/reviews/r1']]);
    const live = (await take(doc().watch({}), 4)).map((d) => (d.what.case === 'message' ? d.what.value.text : d.what.case));
    expect(live).toEqual(expect.arrayContaining(['血压量过吗？', '还没有', 'notification']));
    await review('released');
    expect(await shut()).toBe('conversation.not-found');
    expect((await doc().listConversations({})).conversations).toEqual([]);
    await as('ev').postMessage({ conversationId: 'case', text: '没人了？' });
    expect(await told('dr', 'practitioner')).toEqual(['/reviews/r1']);
  });
  it('hears nothing more, not even of before, once consent to review is gone', async () => {
    await review('claimed');
    expect((await words()).length).toBe(4);
    await consent('review', false);
    expect(await shut()).toBe('conversation.not-found');
    await agent().openConversation({ id: 'other', participants: ['dr'], title: '' });
    await agent().postMessage({ conversationId: 'other', from: 'xiaoai', text: '最后一句' });
    const texts: string[] = [];
    for await (const d of doc().watch({})) if (d.what.case === 'message' && texts.push(d.what.value.text) && d.what.value.text === '最后一句') break;
    expect(texts).toEqual(['最后一句']);
    await consent('review', true);
    await review('withdrawn');
    expect(await shut()).toBe('conversation.not-found');
  });
  it('is not whose second opinion is asked', async () => {
    await review('claimed', { reviewId: 'r2', secondOpinion: true });
    expect(await shut()).toBe('conversation.not-found');
  });
});

describe('delivery', () => {
  it('goes on from a cursor with nothing lost and nothing twice', async () => {
    for (let i = 0; i < 6; i++) await agent().postMessage({ conversationId: 'c1', from: 'xiaoai', text: `第${i}句`, requestId: `w${i}` });
    const first = await take(as('an').watch({}), 5);
    const rest = await take(as('an').watch({ after: first.at(-1)?.cursor ?? 0n }), 4);
    const texts = [...first, ...rest].map((d) => (d.what.case === 'message' ? d.what.value.text : ''));
    expect(texts).toEqual(['您好', '抢先', '请立即就医', '第0句', '第1句', '第2句', '第3句', '第4句', '第5句']);
  });
  it('an event told twice is one notice; reading it is each one\'s own', async () => {
    const stores = await h.storesOf('xiaoai');
    await stores.relational.transaction((tx) => stores.events.publish(tx, { type: 'red-flag.raised', key: 'c1', data: { personId: 'an', consultationId: 'c1' } }, { type: 'review.requested', key: 'c1', data: { personId: 'an', consultationId: 'c1', triage: 'urgent' } }));
    await h.hosting.settled();
    const mine = await as('an').listNotifications({});
    expect(mine.notifications.map((n) => n.kind)).toEqual(['red-flag.raised']);
    const [docs, colleague] = [as('doc', 'practitioner'), as('doc2', 'practitioner')];
    const told = await docs.listNotifications({});
    expect([told.unread, told.notifications[0]?.kind]).toEqual([1, 'review.requested']);
    expect((await docs.markRead({ ids: [told.notifications[0]?.id ?? '', 'no-such'] })).unread).toBe(0);
    expect((await colleague.listNotifications({})).unread).toBe(1);
  });
});
