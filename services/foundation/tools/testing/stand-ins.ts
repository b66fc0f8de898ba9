// For tests: the consultation and ledger services' contracts, answered from a fixed case; everything else in these tests is real.
import { create } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { BlockchainService, blockchain, findingToMessage, XiaoaiService, xiaoai } from '@suoke/contracts';
import { notFound, type CallContext } from '@suoke/service';
import { fullCase } from './case.ts';

const at = (iso: string) => timestampFromDate(new Date(iso));

/** The case of one person, and readable by one practitioner. */
export function standIns(owner: { id: string }, practitionerId: string): unknown[] {
  const consultation = () => create(xiaoai.ConsultationSchema, {
    id: fullCase.id, personId: owner.id, state: 'follow-up', version: fullCase.version, language: 'zh', createdAt: at(fullCase.createdAt), updatedAt: at(fullCase.updatedAt), said: [...fullCase.said],
    person: { sex: 'female', ageYears: 35, pregnant: false, allergies: ['青霉素'] }, findings: fullCase.findings.map(findingToMessage),
    redFlags: fullCase.redFlags.map((f) => ({ ...f })), resultSha256: fullCase.resultSha256,
    examinations: fullCase.examinations.map((e) => ({ id: e.id, personId: owner.id, modality: e.modality, createdAt: at(e.createdAt), findings: e.findings.map(findingToMessage), quality: { score: 0.9, usable: true }, provenance: { method: e.method, inputSha256: e.inputSha256 }, resultSha256: e.resultSha256 })),
    differentiation: { support: 'supported', ranked: fullCase.syndromes.map((s) => ({ code: s.code, zh: s.zh, en: s.en, probability: s.probability, because: s.because.map((r) => ({ ...r })), sources: [...s.sources] })) },
    theory: { practitionerReference: [{ zh: '归脾汤', herbs: ['黄芪'] }] },
    plan: { date: '2026-03-16', tasks: [{ id: 't1', area: 'sleep', zh: '早睡', en: 'sleep early', rrule: 'FREQ=DAILY', times: ['22:15'] }] },
    review: { id: 'r', state: 'signed', practitioner: '李医师', decision: 'approve', comment: '同意', signature: '05'.repeat(64), contentSha256: 'c'.repeat(64), signedAt: at('2026-03-16T03:00:00Z') },
  });
  const may = (c: CallContext, id: string): void => {
    if (id !== fullCase.id || (c.caller.id !== owner.id && c.caller.id !== practitionerId)) throw notFound('consultation', id);
  };
  const service = { layer: 'agents', calls: {}, stores: ['documents', 'events'] };
  return [
    { ...service, name: 'xiaoai', title: { zh: '', en: '' }, contract: XiaoaiService, handlers: { getConsultation: async (q: { id: string }, c: CallContext) => { may(c, q.id); return consultation(); } } },
    { ...service, name: 'blockchain', title: { zh: '', en: '' }, contract: BlockchainService, handlers: { listEntries: async (q: { consultationId: string }, c: CallContext) => { may(c, q.consultationId); return create(blockchain.ListEntriesResponseSchema, { entries: fullCase.ledger.map((e) => ({ index: BigInt(e.index), kind: e.kind, contentSha256: e.contentSha256, leafHash: e.leafHash, at: at(e.at) })) }); } } },
  ];
}
