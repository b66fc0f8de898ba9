// What a whole consultation must do, whatever hosts the services: one description, run in every hosting mode.
import { createPublicKey, verify } from 'node:crypto';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { fromJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { BlockchainService, CommunicationService, InquiryService, ListenService, LookService, PulseService, SoerService, SupportService, ToolsService, UsersService, XiaoaiService, type blockchain, type xiaoai } from '@suoke/contracts';
import { verifyHead } from '@suoke/blockchain/domain/head.ts';
import { hashLeaf, verifyConsistency, verifyInclusion } from '@suoke/blockchain/domain/merkle.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runConsultation } from '../../apps/cli/consultation.ts';
import { catalogue } from '../../services/catalogue.ts';
import { refusal, until } from './expect.ts';
import type { Account, House } from './house.ts';
import { complaint, emergencyComplaint, inputs } from './inputs.ts';
import { readTo, watchBadly, type Watcher } from './watcher.ts';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const headOf = (h: blockchain.SignedHead) => ({ size: Number(h.size), root: h.root, at: timestampDate(h.at ?? { $typeName: 'google.protobuf.Timestamp', seconds: 0n, nanos: 0 }).toISOString(), signature: h.signature, publicKey: h.publicKey });
const hasTools = catalogue.some((s) => s.contract.typeName === ToolsService.typeName);

export function consultationTests(open: () => Promise<House>): void {
  let house: House;
  let operator: Account, person: Account, stranger: Account, doctor: Account, colleague: Account;
  let given: Awaited<ReturnType<typeof inputs>>;
  let watcher: Watcher;
  let firstHead: blockchain.SignedHead;
  /** the person's consultation, as it stands */
  let c: xiaoai.Consultation;

  const practitioner = async (name: string) => {
    const a = await house.register(name);
    await operator.client(UsersService).setRole({ id: a.id, role: 'practitioner', licence: `TEST-${name}` });
    return house.again(a);
  };
  const waiting = (who: Account, consultationId: string) => until(() => who.client(SupportService).listReviews({}), (r) => r.reviews.some((x) => x.consultationId === consultationId)).then((r) => r.reviews.find((x) => x.consultationId === consultationId)?.id ?? '');

  beforeAll(async () => {
    [house, given] = await Promise.all([open(), inputs()]);
    operator = await house.register('operator');
    [person, stranger, doctor, colleague] = await Promise.all([house.register('person'), house.register('stranger'), practitioner('doctor'), practitioner('colleague')]);
    for (const a of [person, stranger]) await a.client(UsersService).setConsent({ purpose: 'care', granted: true });
    watcher = watchBadly(person.client(CommunicationService), 3);
    firstHead = await until(() => person.client(BlockchainService).getHead({}), (h) => h.size > 0n);
  }, 120_000);
  afterAll(async () => {
    await watcher?.stop();
    await house?.stop();
  });

  it('goes from complaint, tongue, voice and pulse to a plan that waits for review', async () => {
    const done = await runConsultation(person.signed, { ...given, text: complaint, share: true });
    c = done.consultation;
    expect(c.state).toBe('review');
    expect(c.steps.map((s) => s.state)).toEqual(['intake', 'examinations', 'analysis', 'opinion', 'plan', 'review']);
    expect(c.examinations.map((e) => [e.modality, e.quality?.usable]).sort()).toEqual([['listen', true], ['look', true], ['pulse', true]]);
    expect(c.findings.filter((f) => f.polarity === 'present').length).toBeGreaterThan(3);
    expect(c.differentiation?.ranked[0]?.because.length).toBeGreaterThan(0);
    expect(c.theory?.syndromes.length).toBeGreaterThan(0);
    expect(c.theory?.practitionerReference).toEqual([]); // no formula reaches a person from an engine
    expect(c.plan?.tasks.length).toBeGreaterThan(0);
    expect(c.resultSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is read, decided and signed by one practitioner, and the result reaches the person', async () => {
    const desk = doctor.client(SupportService);
    const id = await waiting(doctor, c.id);
    expect((await refusal(desk.decide({ id, decision: 'approve' }))).code).toBe('review.not-mine');
    await desk.claim({ id });
    expect((await refusal(colleague.client(SupportService).claim({ id }))).kind).toBe('not-found'); // claimed: nobody else's business now
    expect((await refusal(colleague.client(XiaoaiService).getConsultation({ id: c.id }))).code).toBe('consultation.not-found');
    const seen = await doctor.client(XiaoaiService).getConsultation({ id: c.id });
    expect(seen.theory?.practitionerReference.length).toBeGreaterThan(0);
    expect((await refusal(desk.sign({ id, contentSha256: '0'.repeat(64) }))).kind).toBe('conflict'); // nothing decided yet
    const forbidden = await refusal(desk.decide({ id, decision: 'approve', herbs: ['甘草', '甘遂'], conflictsAccepted: true }));
    expect([forbidden.code, forbidden.kind]).toEqual(['herbs.forbidden', 'conflict']);
    expect((await refusal(desk.decide({ id, decision: 'approve', herbs: ['不存在的药'] }))).code).toBe('herbs.unknown');
    expect((await refusal(desk.decide({ id, decision: 'amend' }))).code).toBe('review.comment');
    const decided = await desk.decide({ id, decision: 'approve', comment: '同意，先调养两周再看', herbs: ['党参', '茯苓', '茯苓'] });
    expect(decided.herbs).toEqual(['党参', '茯苓']);
    const before = await person.client(XiaoaiService).getConsultation({ id: c.id });
    expect([before.state, before.review?.decision ?? '', before.review?.comment ?? '']).toEqual(['review', '', '']); // not before it is signed
    expect((await refusal(desk.sign({ id, contentSha256: 'f'.repeat(64) }))).code).toBe('review.changed');
    const signed = await desk.sign({ id, contentSha256: decided.contentSha256 });
    expect(verify(null, bytes(signed.contentSha256), createPublicKey(signed.publicKey), bytes(signed.signature))).toBe(true);
    expect((await refusal(desk.decide({ id, decision: 'reject', comment: 'x' }))).code).toBe('review.signed');
    c = await until(() => person.client(XiaoaiService).getConsultation({ id: c.id }), (x) => x.state === 'follow-up' && x.review?.state === 'signed');
    expect(c.review?.comment).toContain('同意');
    expect(c.review?.comment).toContain('党参');
    expect(c.review?.signature).toBe(signed.signature);
  });

  it('tells the person, and a watch that keeps breaking misses nothing and repeats nothing', async () => {
    const told = await until(() => person.client(CommunicationService).listNotifications({}), (n) => n.notifications.some((x) => x.kind === 'review.signed'));
    expect(told.unread).toBeGreaterThan(0);
    expect((await person.client(CommunicationService).markRead({ ids: told.notifications.map((n) => n.id) })).unread).toBe(0);
    await until(async () => watcher.seen.some((d) => d.what.case === 'notification' && d.what.value.kind === 'review.signed') && watcher.seen.some((d) => d.what.case === 'message' && d.what.value.kind === 'result'), Boolean);
    const last = watcher.seen.at(-1)?.cursor ?? 0n;
    const whole = await readTo(person.client(CommunicationService), last);
    expect(watcher.reconnects).toBeGreaterThan(2);
    expect(watcher.seen.filter((d) => d.cursor <= last).map((d) => d.cursor)).toEqual(whole.map((d) => d.cursor));
    const said = (await person.client(CommunicationService).listMessages({ conversationId: c.id })).messages;
    expect(said.map((m) => m.from)).toContain(person.id);
    expect(said.some((m) => m.text === complaint)).toBe(true);
    expect(new Set(said.map((m) => m.id)).size).toBe(said.length);
  });

  it('replays identically, for the person and for who reviewed it', async () => {
    for (const who of [person, doctor]) expect(await who.client(XiaoaiService).replay({ id: c.id })).toMatchObject({ identical: true, firstDifference: '' });
  });

  it('stands in the ledger: inclusion and consistency verify with nothing but the proof and the signed head', async () => {
    const ledger = person.client(BlockchainService);
    const { entries } = await until(() => ledger.listEntries({ consultationId: c.id }), (r) => r.entries.some((e) => e.kind === 'review') && r.entries.some((e) => e.kind === 'consultation'));
    expect(entries.filter((e) => e.kind === 'examination')).toHaveLength(3);
    expect(entries.find((e) => e.kind === 'consultation')?.contentSha256).toBe(c.resultSha256);
    expect(entries.find((e) => e.kind === 'review')?.contentSha256).toBe(c.review?.contentSha256);
    for (const e of entries) {
      expect(Buffer.from(hashLeaf(e.leaf)).toString('hex')).toBe(e.leafHash);
      const p = await ledger.getInclusionProof({ leafHash: e.leafHash });
      const head = headOf(p.head as blockchain.SignedHead);
      expect(verifyHead(head, firstHead.publicKey)).toBe(true);
      const proof = { leafHash: bytes(e.leafHash), index: Number(p.index), size: Number(p.size), path: p.path.map(bytes), root: bytes(head.root) };
      expect(p.size).toBe(p.head?.size);
      expect(verifyInclusion(proof)).toBe(true);
      expect(verifyInclusion({ ...proof, leafHash: hashLeaf(Buffer.concat([e.leaf, Buffer.from(' ')])) })).toBe(false);
    }
    const now = await ledger.getHead({});
    const grown = await ledger.getConsistencyProof({ from: firstHead.size, to: now.size });
    const check = { from: Number(firstHead.size), to: Number(now.size), path: grown.path.map(bytes), rootFrom: bytes(firstHead.root), rootTo: bytes(now.root) };
    expect(now.size).toBeGreaterThan(firstHead.size);
    expect(verifyConsistency(check)).toBe(true);
    expect(verifyConsistency({ ...check, rootFrom: bytes('00'.repeat(32)) })).toBe(false);
    expect(verifyHead({ ...headOf(now), size: Number(now.size) + 1 })).toBe(false);
  });

  it("another person's ids look exactly like ids that do not exist, everywhere", async () => {
    const x = stranger.client(XiaoaiService);
    const value = fromJson(ValueSchema, true);
    const exam = (m: string) => c.examinations.find((e) => e.modality === m)?.id ?? '';
    const calls: Record<string, (id: string) => Promise<unknown> | AsyncIterable<unknown>> = {
      getConsultation: (id) => x.getConsultation({ id }), say: (id) => x.say({ id, text: '头痛' }), answer: (id) => x.answerQuestion({ id, questionId: 'q', value }), undo: (id) => x.undoAnswer({ id }),
      analyse: (id) => x.analyse({ id }), followUp: (id) => x.followUp({ id, outcome: 'better', words: '' }), withdraw: (id) => x.withdraw({ id }), replay: (id) => x.replay({ id }),
      plan: (id) => stranger.client(SoerService).getPlan({ consultationId: id }),
      messages: (id) => stranger.client(CommunicationService).listMessages({ conversationId: id }), post: (id) => stranger.client(CommunicationService).postMessage({ conversationId: id, text: 'x' }),
      ledger: (id) => stranger.client(BlockchainService).listEntries({ consultationId: id }),
      ...(hasTools ? { fhir: (id: string) => stranger.client(ToolsService).exportFhir({ consultationId: id }) } : {}),
    };
    const examCalls: Record<string, [string, (id: string) => Promise<unknown>]> = {
      look: [exam('look'), (id) => stranger.client(LookService).getExamination({ id })], listen: [exam('listen'), (id) => stranger.client(ListenService).getExamination({ id })], pulse: [exam('pulse'), (id) => stranger.client(PulseService).getExamination({ id })],
      lookReplay: [exam('look'), (id) => stranger.client(LookService).replay({ id })], listenReplay: [exam('listen'), (id) => stranger.client(ListenService).replay({ id })], pulseReplay: [exam('pulse'), (id) => stranger.client(PulseService).replay({ id })],
      picture: [exam('look'), (id) => stranger.client(LookService).getPicture({ id, variant: 'original' })], overlay: [exam('look'), (id) => stranger.client(LookService).getPicture({ id, variant: 'overlay' })],
    };
    const nobody = crypto.randomUUID();
    for (const [name, id, call] of [...Object.entries(calls).map(([n, f]) => [n, c.id, f] as const), ...Object.entries(examCalls).map(([n, [i, f]]) => [n, i, f] as const)]) {
      const foreign = await refusal(call(id));
      const missing = await refusal(call(nobody));
      expect(foreign.kind, name).toBe('not-found');
      expect([foreign.code, foreign.message.replaceAll(id, '…'), foreign.hint], name).toEqual([missing.code, missing.message.replaceAll(nobody, '…'), missing.hint]);
    }
    expect((await refusal(stranger.client(InquiryService).getConstitution({ personId: person.id }))).kind).toBe('not-found');
    // A stranger's own consultation cannot take in somebody else's examination, and a stranger's examination does not reach somebody else's consultation.
    const own = await x.startConsultation({ requestId: 'mine' });
    expect((await refusal(x.attachExamination({ id: own.id, modality: 'look', examinationId: exam('look') }))).kind).toBe('not-found');
    await stranger.client(PulseService).examine({ consultationId: c.id, input: { case: 'file', value: { content: given.pulse.bytes, rateHz: 100 } } });
    expect((await person.client(XiaoaiService).getConsultation({ id: c.id })).examinations).toHaveLength(3);
    expect((await x.listConsultations({})).consultations.map((s) => s.id)).toEqual([own.id]);
    expect((await refusal(operator.client(XiaoaiService).getConsultation({ id: c.id }))).code).toBe('access.role');
  });

  it('a consent that is taken back stops every read, at once', async () => {
    const users = person.client(UsersService);
    await users.setConsent({ purpose: 'review', granted: false });
    expect((await refusal(doctor.client(XiaoaiService).getConsultation({ id: c.id }))).code).toBe('consent.missing');
    expect((await refusal(doctor.client(LookService).getPicture({ id: c.examinations.find((e) => e.modality === 'look')?.id ?? '' }))).code).toBe('consent.missing');
    expect((await refusal(doctor.client(SoerService).getPlan({ consultationId: c.id }))).code).toBe('consent.missing');
    await users.setConsent({ purpose: 'care', granted: false });
    const reads = [
      () => person.client(XiaoaiService).getConsultation({ id: c.id }), () => person.client(XiaoaiService).startConsultation({}), () => person.client(LookService).getExamination({ id: c.examinations[0]?.id ?? '' }),
      () => person.client(SoerService).getPlan({ consultationId: c.id }), () => person.client(CommunicationService).listMessages({ conversationId: c.id }), () => person.client(BlockchainService).listEntries({ consultationId: c.id }),
      () => doctor.client(XiaoaiService).getConsultation({ id: c.id }),
    ];
    for (const read of reads) expect((await refusal(read())).code).toBe('consent.missing');
    await users.setConsent({ purpose: 'care', granted: true });
    await users.setConsent({ purpose: 'review', granted: true });
    expect((await person.client(XiaoaiService).getConsultation({ id: c.id })).id).toBe(c.id);
    expect((await doctor.client(XiaoaiService).getConsultation({ id: c.id })).id).toBe(c.id);
  });

  it('an emergency leaves the flow at once: it says to call 120 and why, and it is on record', async () => {
    const { consultation } = await runConsultation(stranger.signed, { ...given, tongue: undefined, voice: undefined, pulse: undefined, text: emergencyComplaint, share: true });
    expect(consultation.state).toBe('emergency');
    expect(consultation.redFlags[0]).toMatchObject({ level: 'emergency' });
    expect(consultation.redFlags.some((f) => f.words !== '' && emergencyComplaint.includes(f.words))).toBe(true);
    expect(consultation.differentiation).toBeUndefined();
    const x = stranger.client(XiaoaiService);
    expect((await refusal(x.say({ id: consultation.id, text: '没事了，继续吧' }))).code).toBe('consultation.emergency');
    expect((await x.analyse({ id: consultation.id })).state).toBe('emergency');
    const { messages } = await until(() => stranger.client(CommunicationService).listMessages({ conversationId: consultation.id }), (m) => m.messages.some((y) => y.kind === 'red-flag'));
    expect(messages.find((m) => m.kind === 'red-flag')?.text).toContain('120');
    await until(() => stranger.client(CommunicationService).listNotifications({}), (n) => n.notifications.some((y) => y.kind === 'red-flag.raised' && y.zh.includes('120')));
    await until(() => stranger.client(BlockchainService).listEntries({ consultationId: consultation.id }), (r) => r.entries.some((e) => e.kind === 'red-flag'));
  });

  it('a second opinion comes from somebody else', async () => {
    const { consultation } = await runConsultation(person.signed, { ...given, voice: undefined, pulse: undefined, tongue: undefined, text: '怕冷，手脚凉，腰酸，夜里小便多', share: true });
    const id = await waiting(doctor, consultation.id);
    await doctor.client(SupportService).claim({ id });
    const asked = await doctor.client(SupportService).askSecondOpinion({ id, question: '是否需要转诊？' });
    expect(asked.secondOpinionOf).toBe(id);
    expect((await refusal(doctor.client(SupportService).claim({ id: asked.id }))).code).toBe('review.own-case');
    expect((await doctor.client(SupportService).listReviews({})).reviews.map((r) => r.id)).not.toContain(asked.id);
    const desk = colleague.client(SupportService);
    expect((await desk.listReviews({})).reviews.map((r) => r.id)).toContain(asked.id);
    await desk.claim({ id: asked.id });
    const decided = await desk.decide({ id: asked.id, decision: 'refer', comment: '建议转诊检查' });
    expect((await desk.sign({ id: asked.id, contentSha256: decided.contentSha256 })).state).toBe('signed');
    expect((await doctor.client(SupportService).getReview({ id })).state).toBe('claimed'); // the first opinion is still its owner's
    const seen = await until(() => person.client(XiaoaiService).getConsultation({ id: consultation.id }), (x) => x.review?.state === 'signed');
    expect(seen.review?.comment).toContain('转诊');
  });
}
