// Contract in, contract out; who is not part of a conversation does not learn that it exists.
import type { MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import type { CommunicationService, communication } from '@suoke/contracts';
import { notFound, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { attended, attendants } from './attending.ts';
import { messageNotice } from './domain/notices.ts';
import { add, byId, conversation, conversations, markRead, messages, notifications, openConversation, type CommunicationCalls, type Context, type Entry, type Tables } from './store.ts';
import { watch } from './watch.ts';

export const handlers: Handlers<typeof CommunicationService, CommunicationCalls, Tables> = {
  async openConversation(q, c) {
    await openConversation(c, q);
    return conversationMessage(await standing(c, q.id));
  },
  async listConversations(_q, c) {
    const taking = await conversations(c, c.caller.id);
    if (c.caller.role !== 'practitioner') return { conversations: taking.map(conversationMessage) };
    const cases = await Promise.all((await attended(c, c.caller.id)).map(async (id) => { const v = await conversation(c, id); return v && (await hears(c, v)) ? [v] : []; }));
    return { conversations: [...taking, ...cases.flat()].map(conversationMessage) };
  },
  async listMessages(q, c) {
    await mine(c, q.conversationId);
    return { messages: (await messages(c, q.conversationId, q.after, q.limit || 200)).map(messageOf) };
  },
  async postMessage(q, c) {
    const agent = c.caller.role === 'service';
    const v = agent ? await standing(c, q.conversationId) : await mine(c, q.conversationId);
    if (!agent && q.from && q.from !== c.caller.id) throw new SuokeError('denied', 'message.from', 'you can only speak for yourself', 'leave "from" empty');
    if (!q.text.trim()) throw new SuokeError('invalid', 'message.empty', 'the message is empty', 'write something');
    // Only a service speaks with more weight than plain words; and nobody takes another's request ids away.
    if (!agent && q.kind && q.kind !== 'text') throw new SuokeError('denied', 'message.kind', 'you can only send plain words', 'leave "kind" empty');
    const from = agent ? q.from || c.caller.id : c.caller.id;
    const id = `message/${q.conversationId}/${agent ? c.caller.id : `user/${from}`}/${q.requestId || c.newId()}`;
    const known = await byId(c, id);
    if (known) return messageOf(known);
    // Red flags before anything else: also in what a person says past 小艾.
    const flags = c.caller.role === 'person' ? (await c.calls.inquiry.readText({ text: q.text })).redFlags : [];
    const emergency = flags.find((f) => f.level === 'emergency');
    const attending = await attendants(c, v);
    const base = { recipients: [...new Set([...v.participants, ...attending.map((a) => a.practitionerId)])], conversationId: v.id, owner: v.owner, at: c.now() };
    await c.stores.relational.transaction(async (tx) => {
      await add(c, tx, { ...base, id, body: { kind: 'message', from, text: q.text, messageKind: q.kind || 'text', json: q.json } });
      // People do not sit in front of a page: who was written to by another person is told.
      const others = agent ? [] : [...v.participants.map((to) => ({ to, link: `/consultations/${v.id}` })), ...attending.map((a) => ({ to: a.practitionerId, link: `/reviews/${a.reviewId}` }))].filter((o) => o.to !== from);
      for (const o of others) await add(c, tx, { id: `${id}/notice/${o.to}`, recipients: [o.to], owner: o.to, at: c.now(), body: { kind: 'notification', ...messageNotice(c.caller.role), link: o.link } });
      const [flag] = emergency ? [emergency] : flags;
      if (!flag) return;
      const words = emergency ? `请立即拨打 ${c.config.emergencyNumber} 或马上去急诊：${flag.zh}。${flag.advice}` : `提醒：${flag.zh}，请尽快（当天）就医。${flag.advice}`;
      await add(c, tx, { ...base, id: `${id}/red-flag`, body: { kind: 'message', from: 'xiaoai', text: words, messageKind: 'red-flag', json: '' } });
      if (emergency) await c.stores.events.publish(tx, { type: 'red-flag.raised', key: v.id, data: { consultationId: v.id, personId: from } });
    });
    const entry = await byId(c, id);
    if (!entry) throw new SuokeError('internal', 'internal', 'the message was not kept', 'send it again');
    return messageOf(entry);
  },
  async *watch(q, c) {
    for await (const e of watch(c, recipientsOf(c), q.after, c.signal)) {
      // What was said while they attended is theirs no longer once the case, or the person's consent, is gone.
      if (e?.body.kind === 'message' && c.caller.role === 'practitioner' && !(await hearsIn(c, e.conversationId))) continue;
      yield deliveryOf(e, q.after);
    }
  },
  async listNotifications(q, c) {
    return notificationList(c, q.unreadOnly);
  },
  async markRead(q, c) {
    await markRead(c, c.caller.id, q.ids);
    return notificationList(c, false);
  },
};

/** What reaches this caller: what is addressed to them or to everybody of their role. */
const recipientsOf = (c: Context): string[] => [c.caller.id, `role:${c.caller.role}`];

async function standing(c: Context, id: string) {
  const v = await conversation(c, id);
  if (!v) throw notFound('conversation', id);
  return v;
}

async function mine(c: Context, id: string) {
  const v = await standing(c, id);
  if (!v.participants.includes(c.caller.id) && !(c.caller.role === 'practitioner' && (await hears(c, v)))) throw notFound('conversation', id);
  return v;
}

/** Does this practitioner take part now, as a participant or as the holder of its review? */
async function hears(c: Context, v: Awaited<ReturnType<typeof standing>>): Promise<boolean> {
  return v.participants.includes(c.caller.id) || (await attendants(c, v)).some((a) => a.practitionerId === c.caller.id);
}

async function hearsIn(c: Context, id: string): Promise<boolean> {
  const v = await conversation(c, id);
  return v !== undefined && hears(c, v);
}

function conversationMessage(v: { id: string; participants: string[]; title: string; createdAt: Date }): MessageInitShape<typeof communication.ConversationSchema> {
  return { id: v.id, participants: v.participants, title: v.title, createdAt: timestampFromDate(v.createdAt) };
}

function messageOf(e: Entry) {
  if (e.body.kind !== 'message') throw new SuokeError('internal', 'internal', 'not a message', '');
  return { id: e.id, conversationId: e.conversationId, from: e.body.from, text: e.body.text, kind: e.body.messageKind, json: e.body.json, at: timestampFromDate(e.at), cursor: e.cursor };
}

function notificationOf(e: Entry, read: boolean) {
  if (e.body.kind !== 'notification') throw new SuokeError('internal', 'internal', 'not a notification', '');
  return { id: e.id, kind: e.body.notificationKind, zh: e.body.zh, en: e.body.en, link: e.body.link, at: timestampFromDate(e.at), read };
}

function deliveryOf(e: Entry | undefined, cursor: bigint): MessageInitShape<typeof communication.DeliverySchema> {
  if (!e) return { cursor, what: { case: 'heartbeat', value: true } };
  if (e.body.kind === 'message') return { cursor: e.cursor, what: { case: 'message', value: messageOf(e) } };
  if (e.body.kind === 'notification') return { cursor: e.cursor, what: { case: 'notification', value: notificationOf(e, false) } };
  return { cursor: e.cursor, what: { case: 'consultationChanged', value: e.body.consultationId } };
}

async function notificationList(c: Context, unreadOnly: boolean): Promise<MessageInitShape<typeof communication.ListNotificationsResponseSchema>> {
  const list = await notifications(c, c.caller.id, recipientsOf(c), unreadOnly);
  return { notifications: list.map((n) => notificationOf(n, n.read)), unread: list.filter((n) => !n.read).length };
}
