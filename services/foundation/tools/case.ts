// The contract's consultation as the plain case that the FHIR export reads.
import { timestampDate, type Timestamp } from '@bufbuild/protobuf/wkt';
import { findingFromMessage, type blockchain, type dataprocessing, type users, type xiaoai, type xiaoke } from '@suoke/contracts';
import type { Case, CaseReason, Local } from './domain/fhir/case.ts';

const iso = (t: Timestamp | undefined): string => (t ? timestampDate(t).toISOString() : '');
const local = (l: { zh: string; en: string } | undefined): Local => ({ zh: l?.zh ?? '', en: l?.en ?? '' });
const reason = (r: xiaoke.Reason): CaseReason => ({ zh: r.zh, en: r.en, words: r.words });

/** `vitals` and `ledger` as their services gave them; the person's name and birth date from their profile. */
export function caseOf(v: xiaoai.Consultation, person: users.User | undefined, vitals: readonly dataprocessing.Sample[], ledger: readonly blockchain.ListEntriesResponse_Entry[]): Case {
  const d = v.differentiation;
  const p = v.person;
  return {
    id: v.id, version: v.version, language: v.language, createdAt: iso(v.createdAt), updatedAt: iso(v.updatedAt),
    person: {
      id: v.personId, name: person?.name ?? '', birthDate: person?.birthDate ?? '', sex: p?.sex ?? 'unknown', ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }),
      pregnant: p?.pregnant ?? false, allergies: p?.allergies ?? [], conditions: p?.conditions ?? [], medicines: p?.medicines ?? [],
    },
    said: v.said,
    redFlags: v.redFlags.map((f) => ({ code: f.code, level: f.level, zh: f.zh, en: f.en, words: f.words, advice: f.advice, adviceEn: f.adviceEn, source: f.source })),
    findings: v.findings.map(findingFromMessage),
    examinations: v.examinations.map((e) => ({
      id: e.id, modality: e.modality, createdAt: iso(e.createdAt), usable: e.quality?.usable ?? true, problems: (e.quality?.problems ?? []).map(local), findings: e.findings.map(findingFromMessage),
      method: e.provenance?.method ?? '', inputSha256: e.provenance?.inputSha256 ?? '', resultSha256: e.resultSha256,
    })),
    syndromes: d && d.support !== 'too-little' ? d.ranked.slice(0, 5).map((r) => ({ code: r.code, zh: r.zh, en: r.en, probability: r.probability, because: r.because.map(reason), against: r.against.map(reason), sources: r.sources })) : [],
    ...(d?.supportText ? { support: local(d.supportText) } : {}),
    ...(d?.triage ? { triage: { ...local(d.triage), level: d.triage.level } } : {}),
    // Reference formulas stay out, whoever asks: a formula leaves the platform only in a signed prescription.
    theory: (v.theory?.syndromes ?? []).map((s) => ({ zh: s.zh, pathogenesis: local(s.pathogenesis), principle: local(s.principle) })),
    ...(v.plan ? { plan: {
      date: v.plan.date, until: v.plan.until, summary: local(v.plan.summary), goals: v.plan.goals.map(local), tasks: v.plan.tasks.map((t) => ({ id: t.id, area: t.area, zh: t.zh, en: t.en, how: local(t.how), rrule: t.rrule, times: t.times, minutes: t.minutes, reason: local(t.reason), source: t.source, cautions: t.cautions.map(local) })),
      avoid: v.plan.avoid.map((a) => ({ zh: a.zh, en: a.en, reasonZh: a.reasonZh, reasonEn: a.reasonEn })), seeDoctor: v.plan.seeDoctor.map((a) => ({ zh: a.zh, en: a.en, reasonZh: a.reasonZh, reasonEn: a.reasonEn })),
    } } : {}),
    ...(v.review ? { review: {
      state: v.review.state, practitioner: v.review.practitioner, decision: v.review.decision, comment: v.review.comment, contentSha256: v.review.contentSha256,
      signature: /^([0-9a-f]{2})+$/.test(v.review.signature) ? Buffer.from(v.review.signature, 'hex').toString('base64') : '', signedAt: iso(v.review.signedAt),
    } } : {}),
    vitals: vitals.map((s) => ({ metric: s.metric, value: s.value, unit: s.unit, at: iso(s.at), device: s.device })),
    resultSha256: v.resultSha256,
    ledger: ledger.map((e) => ({ index: String(e.index), kind: e.kind, contentSha256: e.contentSha256, leafHash: e.leafHash, at: iso(e.at) })),
  };
}
