import { CommunicationService, InquiryService, PalpationService, SoerService, SupportService, UsersService, XiaoaiService, type xiaoai as contract } from '@suoke/contracts';
import { fromJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { refusal } from '@suoke/service/testing.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clinic, type Clinic } from './testing.ts';
import { greeting } from './domain/wording.ts';

let c: Clinic;
let person: string;
beforeAll(async () => {
  c = await clinic();
  person = await c.person('an');
});
afterAll(() => c.stop());

const value = (v: string | number | string[]) => fromJson(ValueSchema, v);
const xiaoai = (who = person) => c.as(XiaoaiService, who);
const messages = async (id: string) => (await c.hosting.settled(), (await c.as(CommunicationService, person).listMessages({ conversationId: id })).messages);
/** The first answer that says there is nothing: `none`, 0, or 无. */
const nothing = (q: contract.Consultation['question']) => (q?.kind === 'text' ? value('无') : q?.kind === 'scale' ? value(0) : value(q?.kind === 'multi' ? ['none'] : 'none'));

describe('a start', () => {
  it('twice with one request id is one consultation, also at once', async () => {
    const started = await Promise.all([1, 2, 3].map(() => xiaoai().startConsultation({ requestId: 'one' })));
    expect(new Set(started.map((s) => s.id)).size).toBe(1);
    expect((await xiaoai().startConsultation({ requestId: 'two' })).id).not.toBe(started[0]?.id);
    const said = await messages(started[0]?.id ?? '');
    expect(said.map((m) => m.text)).toEqual([greeting.zh]); // delivered once
  });
  it('of somebody else with the same request id is their own', async () => {
    const other = await c.person('bo');
    const [a, b] = [await xiaoai().startConsultation({ requestId: 'same' }), await xiaoai(other).startConsultation({ requestId: 'same' })];
    expect(a.id).not.toBe(b.id);
    const foreign = await refusal(xiaoai(other).getConsultation({ id: a.id }));
    const missing = await refusal(xiaoai(other).getConsultation({ id: 'x'.repeat(a.id.length) }));
    expect([foreign.code, foreign.kind, foreign.hint]).toEqual([missing.code, missing.kind, missing.hint]);
    expect(foreign.message.replaceAll(a.id, '…')).toBe(missing.message.replaceAll('x'.repeat(a.id.length), '…'));
    for (const call of [() => xiaoai(other).say({ id: a.id, text: '头晕' }), () => xiaoai(other).withdraw({ id: a.id }), () => xiaoai(other).analyse({ id: a.id }), () => xiaoai(other).undoAnswer({ id: a.id })]) expect((await refusal(call())).code).toBe('consultation.not-found');
  });
  it('needs consent', async () => {
    const shy = await c.person('shy', []);
    expect((await refusal(xiaoai(shy).startConsultation({}))).code).toBe('consent.missing');
  });
});

describe('a turn of the conversation', () => {
  it('repeated with its request id is one turn with one and the same answer', async () => {
    const { id } = await xiaoai().startConsultation({});
    const first = await c.say(person, id, '头晕三天，没有力气，夜里睡不好', 'r1');
    expect(first.text).toContain('头晕');
    expect(first.consultation.question?.id).toBeTruthy();
    const again = await c.say(person, id, '头晕三天，没有力气，夜里睡不好', 'r1');
    expect(again.text).toBe(first.text);
    expect(again.consultation.said).toHaveLength(1);
    expect(again.consultation.version).toBe(first.consultation.version);
    const at = await Promise.all([1, 2, 3].map(() => c.say(person, id, '还有一点口干', 'r2')));
    expect(new Set(at.map((x) => x.text)).size).toBe(1);
    const said = await messages(id);
    expect(said.map((m) => m.from === person).filter(Boolean)).toHaveLength(2);
    expect(said).toHaveLength(5); // the greeting, and two turns
    expect((await c.as(CommunicationService, person).listConversations({})).conversations.find((x) => x.id === id)?.title).toContain('头晕');
  });
  it('asks the question that stands, whoever asks for it', async () => {
    const { id } = await xiaoai().startConsultation({});
    const { consultation, text } = await c.say(person, id, '胃脘胀满，嗳气，没胃口，大便稀');
    expect(text).toContain(consultation.question?.zh);
    expect(consultation.question?.gain).toBeGreaterThan(0); // the most telling one, not just the next in the list
    expect((await xiaoai().getConsultation({ id })).question).toEqual(consultation.question);
  });
  it('takes up a dialogue that a dying process did not begin', async () => {
    const { id } = await xiaoai().startConsultation({});
    await c.say(person, id, '咳嗽有痰一周');
    const stores = await c.storesOf('inquiry');
    await stores.documents.delete('dialogue', id);
    expect((await xiaoai().getConsultation({ id })).question?.id).toBeTruthy();
  });
  it('stops at once for an emergency, says where to call, and goes no further', async () => {
    const { id } = await xiaoai().startConsultation({});
    const { text, consultation } = await c.say(person, id, '突然胸口剧痛，出冷汗，喘不上气', 'e');
    expect(consultation.state).toBe('emergency');
    expect(text).toContain('120');
    expect((await c.say(person, id, '突然胸口剧痛，出冷汗，喘不上气', 'e')).text).toBe(text);
    expect((await refusal(xiaoai().say({ id, text: '好些了' }))).code).toBe('consultation.emergency');
    expect((await refusal(xiaoai().withdraw({ id }))).code).toBe('consultation.emergency');
    const events = await (await c.storesOf('xiaoai')).events.read({ key: id });
    const raised = events.filter((e) => e.type === 'red-flag.raised');
    expect(raised.map((e) => e.data)).toEqual([{ consultationId: id, personId: person }]); // that there was one, not which
    expect((await messages(id)).at(-1)?.kind).toBe('red-flag');
  });
  it('hears an emergency that only shows in two messages together', async () => {
    const { id } = await xiaoai().startConsultation({});
    expect((await c.say(person, id, '胸口痛')).consultation.state).toBe('examinations');
    expect((await c.say(person, id, '现在一身冷汗')).consultation.state).toBe('emergency');
  });
});

describe('answers', () => {
  it('twice the same is once, taken back it is gone, and both change what the engine knows', async () => {
    const { id } = await xiaoai().startConsultation({});
    const { consultation } = await c.say(person, id, '头晕，乏力，心慌，睡不好');
    const q = consultation.question;
    const option = q?.options.find((o) => o.id !== 'none');
    const answer = q?.kind === 'multi' ? [option?.id ?? ''] : (option?.id ?? '');
    const once = await xiaoai().answerQuestion({ id, questionId: q?.id ?? '', value: value(answer) });
    const twice = await xiaoai().answerQuestion({ id, questionId: q?.id ?? '', value: value(answer) });
    expect([twice.asked, twice.version]).toEqual([1, once.version]);
    expect(once.findings.length).toBeGreaterThan(consultation.findings.length);
    const back = await xiaoai().undoAnswer({ id });
    expect([back.asked, back.findings.length]).toEqual([0, consultation.findings.length]);
    const nothingLeft = await xiaoai().undoAnswer({ id });
    expect(nothingLeft.version).toBe(back.version);
    expect((await xiaoai().answerQuestion({ id, questionId: q?.id ?? '', value: value(answer) })).asked).toBe(1); // after undoing it counts again
    expect((await xiaoai().undoAnswer({ id, asked: 2 })).asked).toBe(1); // the second was taken back before: the first stays
    expect((await xiaoai().undoAnswer({ id, asked: 1 })).asked).toBe(0);
  });
  it('whoever looks between an answer and its weighing is shown the question that it leads to', async () => {
    const begin = async () => {
      const { id } = await xiaoai().startConsultation({});
      const { question } = (await c.say(person, id, '头晕，乏力，心慌，睡不好')).consultation;
      return { id, questionId: question?.id ?? '', value: value(question?.kind === 'multi' ? ['none'] : (question?.options.at(-1)?.id ?? '')) };
    };
    const whole = await begin();
    const { question: expected } = await xiaoai().answerQuestion(whole);
    const broken = await begin(); // the process dies after the answer is kept
    const halfWay = await c.asService(InquiryService, 'xiaoai').answer({ consultationId: broken.id, questionId: broken.questionId, value: broken.value });
    expect([halfWay.weighing, halfWay.done, halfWay.next]).toEqual([true, false, undefined]);
    const seen = await xiaoai().getConsultation({ id: broken.id });
    expect(seen.question).toEqual(expected);
    expect(expected?.gain).toBeGreaterThan(0);
  });
  it('an urgent sign goes with the answer that gave it', async () => {
    const { id } = await xiaoai().startConsultation({});
    await c.say(person, id, '咳嗽，咳痰，胸闷');
    const inquiry = c.asService(InquiryService, 'xiaoai');
    const d = await inquiry.getDialogue({ consultationId: id });
    const asked = await xiaoai().answerQuestion({ id, questionId: 'phlegm-kind', value: value(['blood']) });
    expect(asked.redFlags.map((f) => f.level)).toEqual(['urgent']);
    expect((await messages(id)).some((m) => m.kind === 'red-flag')).toBe(true); // and it is said
    expect((await xiaoai().undoAnswer({ id })).redFlags).toEqual([]);
    expect(d.asked).toBe(0);
  });
});

describe('the way to a result', () => {
  let id: string;
  let done: contract.Consultation;
  beforeAll(async () => {
    await c.as(UsersService, person).updateProfile({ birthDate: '1990-05-17', facts: { sex: 'female', allergies: ['花生'], conditions: [], medicines: [] } });
    ({ id } = await xiaoai().startConsultation({}));
    let v = (await c.say(person, id, '头晕乏力两个月，气短，吃得少，大便稀，一累就加重')).consultation;
    for (let i = 0; i < 25 && v.question; i++) {
      const q = v.question;
      const given = q.id === 'pregnancy' ? value('yes') : q.id === 'medicines-allergies' ? value('正在吃华法林，对青霉素过敏，有时肚子胀') : q.id === 'conditions' ? value(['diabetes']) : nothing(q);
      v = await xiaoai().answerQuestion({ id, questionId: q.id, value: given });
    }
    expect(v.question).toBeUndefined();
    await xiaoai().analyse({ id });
    await c.hosting.settled();
    done = await xiaoai().getConsultation({ id });
  });

  it('what was answered about pregnancy, illness, medicines and allergies reaches the safety of the plan', async () => {
    expect(done.state).toBe('review');
    expect(done.person).toMatchObject({ pregnant: true, conditions: ['diabetes'], medicines: ['华法林'], allergies: ['花生', '青霉素'] });
    expect(done.findings.some((f) => f.code === 'symptom.abdominal-distension' && f.polarity === 'present')).toBe(true); // read from words in an answer
    expect(done.plan?.leftOut.length).toBeGreaterThan(0);
  });
  it('is repeated exactly, and another analysis or start changes nothing', async () => {
    expect(await xiaoai().replay({ id })).toMatchObject({ identical: true });
    expect((await xiaoai().analyse({ id })).version).toBe(done.version);
    expect((await refusal(xiaoai().say({ id, text: '还有口干' }))).code).toBe('consultation.review');
  });
  it('keeps health out of events and rows', async () => {
    const stores = await c.storesOf('xiaoai');
    const [row] = await stores.documents.find('consultation', { where: { personId: person, state: 'review' } });
    const events = await stores.events.read({ key: id, limit: 500 });
    for (const text of [JSON.stringify(row?.body), JSON.stringify(events.filter((e) => e.type !== 'audit.recorded').map((e) => e.data))]) expect(text).not.toMatch(/头晕|diabetes|华法林|symptom\.|气虚/);
  });
  it('has one review, which shows nothing to the person before it is signed, and stands after it', async () => {
    const [doctor, colleague] = ['doctor', 'colleague'];
    const desk = c.as(SupportService, doctor, 'practitioner');
    const listed = (await desk.listReviews({})).reviews.filter((r) => r.consultationId === id);
    expect(listed).toHaveLength(1);
    const review = listed[0]?.id ?? '';
    await desk.claim({ id: review });
    expect((await c.as(XiaoaiService, doctor, 'practitioner').getConsultation({ id })).theory?.practitionerReference.length).toBeGreaterThan(0);
    expect((await c.as(XiaoaiService, doctor, 'practitioner').replay({ id })).identical).toBe(true);
    expect((await refusal(c.as(XiaoaiService, colleague, 'practitioner').getConsultation({ id }))).code).toBe('consultation.not-found');
    const decided = await desk.decide({ id: review, decision: 'approve', comment: '同意' });
    await c.hosting.settled();
    expect((await xiaoai().getConsultation({ id })).review).toMatchObject({ state: 'decided', comment: '' });
    await desk.sign({ id: review, contentSha256: decided.contentSha256 });
    expect((await desk.sign({ id: review, contentSha256: decided.contentSha256 })).state).toBe('signed'); // heard nothing, asks again
    const [a, b] = [await desk.askSecondOpinion({ id: review, question: '是否需要减量？' }), await desk.askSecondOpinion({ id: review, question: '是否需要减量？' })];
    expect(a.id).toBe(b.id);
    await c.as(SupportService, colleague, 'practitioner').claim({ id: a.id });
    await c.hosting.settled();
    const after = await xiaoai().getConsultation({ id });
    expect(after.state).toBe('follow-up');
    expect(after.review).toMatchObject({ id: review, state: 'signed', comment: '同意' }); // a second look under way hides nothing
  });
  it('a follow-up closes it, once, and later words do not change the result', async () => {
    const closed = await xiaoai().followUp({ id, outcome: 'better', words: '好多了，偶尔头晕' });
    expect(closed.state).toBe('closed');
    expect((await xiaoai().followUp({ id, outcome: 'better', words: '好多了，偶尔头晕' })).version).toBe(closed.version);
    expect(await xiaoai().replay({ id })).toMatchObject({ identical: true });
  });
  it('is closed to practitioners once the person takes the consent to review back', async () => {
    await c.as(UsersService, person).setConsent({ purpose: 'review', granted: false });
    expect((await refusal(c.as(XiaoaiService, 'doctor', 'practitioner').getConsultation({ id }))).code).toBe('consent.missing');
    expect((await c.as(SupportService, 'doctor', 'practitioner').listReviews({ which: 'mine' })).reviews).toEqual([]);
    await c.as(UsersService, person).setConsent({ purpose: 'review', granted: true });
  });
  it('a plan stays the person\'s own', async () => {
    const other = await c.person('cy');
    expect((await refusal(c.as(SoerService, other).getPlan({ consultationId: id }))).code).toBe('plan.not-found');
    expect((await c.as(SoerService, person).getPlan({ consultationId: id })).tasks.length).toBeGreaterThan(0);
  });
});

describe('examinations and withdrawal', () => {
  it('rebound tenderness felt by hand is an emergency', async () => {
    const { id } = await xiaoai().startConsultation({});
    const made = await c.as(PalpationService, person).examine({ consultationId: id, touch: { tenderness: [{ region: 'lateral-lower-abdomen', side: 'right', nrs: 7, rebound: true }] } });
    await c.hosting.settled();
    const v = await xiaoai().getConsultation({ id });
    expect([v.state, v.redFlags.map((f) => f.code)]).toEqual(['emergency', ['redflag.acute-abdomen']]);
    // The page asks for it as well; it came by its event, and stopped the flow.
    expect((await xiaoai().attachExamination({ id, modality: 'palpation', examinationId: made.id })).state).toBe('emergency');
  });
  it('a withdrawn consultation leaves the queue of the practitioners', async () => {
    const { id } = await xiaoai().startConsultation({});
    await c.say(person, id, '头痛，口苦，易怒，胁痛');
    await xiaoai().analyse({ id });
    await c.hosting.settled();
    const waiting = async () => (await c.as(SupportService, 'doctor', 'practitioner').listReviews({})).reviews.some((r) => r.consultationId === id);
    expect(await waiting()).toBe(true);
    const gone = await xiaoai().withdraw({ id });
    expect((await xiaoai().withdraw({ id })).version).toBe(gone.version);
    await c.hosting.settled();
    expect(await waiting()).toBe(false);
    expect((await refusal(c.as(XiaoaiService, 'doctor', 'practitioner').getConsultation({ id }))).code).toBe('consultation.not-found');
  });
});
