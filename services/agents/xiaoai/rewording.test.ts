// A real HTTP server stands for the language model; with it, without it and with it broken the clinical result is the same.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { XiaoaiService, xiaoai } from '@suoke/contracts';
import { toJson } from '@bufbuild/protobuf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deltas } from './sse.ts';
import { clinic, type Clinic } from './testing.ts';

type Answer = (res: http.ServerResponse, plain: string) => void;
const stream = (words: (plain: string) => string): Answer => (res, plain) => {
  res.writeHead(200, { 'content-type': 'text/event-stream' });
  // Cut where it hurts: single bytes of a character in different chunks.
  const body = Buffer.from([...words(plain)].map((content) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`).join('') + 'data: [DONE]\n\n');
  for (let i = 0; i < body.length; i += 7) res.write(body.subarray(i, i + 7));
  res.end();
};
const kind = stream((plain) => `好的，我明白。${plain}`);
const herbs = stream((plain) => `${plain}也可以喝点黄芪。`);
const broken: Answer = (res) => { res.writeHead(500).end(); };
const complaint = '头晕乏力两个月，气短，吃得少，大便稀';

let server: http.Server;
let answer: Answer = broken;
const asked: { authorization: string | undefined; body: { model: string; stream: boolean; messages: { role: string; content: string }[] } }[] = [];
let on: Clinic, off: Clinic;

beforeAll(async () => {
  server = http.createServer((req, res) => {
    const parts: Buffer[] = [];
    req.on('data', (b: Buffer) => parts.push(b)).on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString('utf8')) as (typeof asked)[number]['body'];
      asked.push({ authorization: req.headers.authorization, body });
      answer(res, body.messages.at(-1)?.content ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const llmBaseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`;
  [on, off] = await Promise.all([clinic({ llmBaseUrl, llmModel: 'some-model', llmApiKey: 'secret' }), clinic()]);
});
afterAll(async () => {
  await Promise.all([on.stop(), off.stop()]);
  await new Promise((resolve) => server.close(resolve));
});

/** One whole consultation: what was answered in words, and the clinical result without what is of the moment. */
async function run(c: Clinic, name: string): Promise<{ reply: string; result: string }> {
  const person = await c.person(name);
  const { id } = await c.as(XiaoaiService, person).startConsultation({});
  const { text } = await c.say(person, id, complaint);
  await c.as(XiaoaiService, person).analyse({ id });
  await c.hosting.settled();
  const v = await c.as(XiaoaiService, person).getConsultation({ id });
  expect(v.state).toBe('review');
  expect((await c.as(XiaoaiService, person).replay({ id })).identical).toBe(true);
  const { findings, redFlags, differentiation, theory, plan } = toJson(xiaoai.ConsultationSchema, v) as Record<string, unknown>;
  return { reply: text, result: JSON.stringify({ findings, redFlags, differentiation, theory, plan }).replaceAll(id, '') };
}

describe('a language model beside 小艾', () => {
  it('only words the answer: on, off, bold or broken, the clinical result is the same, byte for byte', async () => {
    const without = await run(off, 'a');
    answer = kind;
    const worded = await run(on, 'b');
    answer = herbs;
    const bold = await run(on, 'c');
    answer = broken;
    const failing = await run(on, 'd');
    expect(worded.reply).toBe(`好的，我明白。${without.reply}`);
    expect(bold.reply).toBe(without.reply); // it had added a herb
    expect(failing.reply).toBe(without.reply);
    for (const r of [worded, bold, failing]) expect(r.result).toBe(without.result);
    expect(asked[0]).toMatchObject({ authorization: 'Bearer secret', body: { model: 'some-model', stream: true } });
  });
  it('is not asked about emergencies, and is left alone after three failures', async () => {
    const person = await on.person('e');
    const before = asked.length;
    const { id } = await on.as(XiaoaiService, person).startConsultation({});
    expect((await on.say(person, id, '突然胸口剧痛，出冷汗，喘不上气')).consultation.state).toBe('emergency');
    expect(asked.length).toBe(before);
    const other = await on.as(XiaoaiService, person).startConsultation({});
    answer = broken;
    for (let i = 0; i < 6; i++) expect((await on.say(person, other.id, `口干${'，怕冷'.repeat(i)}`)).text).not.toBe('');
    expect(asked.length - before).toBeLessThanOrEqual(3);
  });
});

it('reads streamed text whatever the cuts, and ends at its end', async () => {
  const body = Buffer.from('event: x\r\ndata: {"choices":[{"delta":{"content":"你"}}]}\r\n\r\n: ping\ndata: {"choices":[]}\n\ndata:{"choices":[{"delta":{"content":"好"}}]}\n\ndata: [DONE]\n\ndata: {"choices":[{"delta":{"content":"!"}}]}\n\n');
  for (const size of [1, 2, 3, 50, 1000]) {
    const chunks = (async function* () { for (let i = 0; i < body.length; i += size) yield body.subarray(i, i + size); })();
    let text = '';
    for await (const d of deltas(chunks)) text += d;
    expect(text).toBe('你好');
  }
});
