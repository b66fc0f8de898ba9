// Between the domain's plain types and the contract's messages: findings, quality, provenance, timestamps, structs.
import { create, type JsonObject, type MessageInitShape } from '@bufbuild/protobuf';
import type { Evidence, Finding, Modality, Provenance, Quality, QualityProblem } from '@suoke/terminology';
import {
  EvidenceSchema, FindingSchema, ProvenanceSchema, QualitySchema,
  type Evidence as EvidenceMessage, type Finding as FindingMessage, type Provenance as ProvenanceMessage, type Quality as QualityMessage,
} from './gen/suoke/common/v1/common_pb.js';

export function findingToMessage(f: Finding): FindingMessage {
  return create(FindingSchema, {
    code: f.code, zh: f.zh, en: f.en, modality: f.modality, polarity: f.polarity, score: f.score, confidence: f.confidence,
    degree: f.degree ?? '', duration: f.duration ?? '', subject: f.subject ?? '', evidence: f.evidence.map(evidenceToMessage),
  });
}

function evidenceToMessage(e: Evidence): EvidenceMessage {
  switch (e.kind) {
    case 'region': return create(EvidenceSchema, { kind: e.kind, region: e.region, polygon: (e.polygon ?? []).map(([x, y]) => ({ x, y })), note: e.note ?? '' });
    case 'time': return create(EvidenceSchema, { kind: e.kind, from: e.from, to: e.to, note: e.note ?? '' });
    case 'text': return create(EvidenceSchema, { kind: e.kind, words: e.words, span: [...e.span] });
    case 'measure': {
      const init: MessageInitShape<typeof EvidenceSchema> = { kind: e.kind, name: e.name, value: e.value, unit: e.unit, source: e.source ?? '' };
      if (e.threshold !== undefined) init.threshold = e.threshold;
      return create(EvidenceSchema, init);
    }
  }
}

export function findingFromMessage(m: FindingMessage): Finding {
  return {
    code: m.code, zh: m.zh, en: m.en, modality: m.modality as Modality, polarity: m.polarity === 'absent' ? 'absent' : 'present',
    score: m.score, confidence: m.confidence,
    ...(m.degree ? { degree: m.degree as NonNullable<Finding['degree']> } : {}),
    ...(m.duration ? { duration: m.duration } : {}),
    ...(m.subject ? { subject: m.subject } : {}),
    evidence: m.evidence.map(evidenceFromMessage),
  };
}

function evidenceFromMessage(e: EvidenceMessage): Evidence {
  if (e.kind === 'region') return { kind: 'region', region: e.region, ...(e.polygon.length ? { polygon: e.polygon.map((p): [number, number] => [p.x, p.y]) } : {}), ...(e.note ? { note: e.note } : {}) };
  if (e.kind === 'time') return { kind: 'time', from: e.from, to: e.to, ...(e.note ? { note: e.note } : {}) };
  if (e.kind === 'text') return { kind: 'text', words: e.words, span: [e.span[0] ?? 0, e.span[1] ?? 0] };
  return { kind: 'measure', name: e.name, value: e.value ?? 0, unit: e.unit, ...(e.threshold !== undefined ? { threshold: e.threshold } : {}), ...(e.source ? { source: e.source } : {}) };
}

export function qualityToMessage(q: Quality): QualityMessage {
  return create(QualitySchema, {
    score: q.score, usable: q.usable,
    problems: q.problems.map((p) => ({ code: p.code, zh: p.zh, en: p.en, hint: p.hint, ...(p.measured === undefined ? {} : { measured: p.measured }), ...(p.threshold === undefined ? {} : { threshold: p.threshold }) })),
  });
}

export function qualityFromMessage(q: QualityMessage): Quality {
  return {
    score: q.score, usable: q.usable,
    problems: q.problems.map((p): QualityProblem => ({ code: p.code, zh: p.zh, en: p.en, hint: { zh: p.hint?.zh ?? '', en: p.hint?.en ?? '' }, ...(p.measured === undefined ? {} : { measured: p.measured }), ...(p.threshold === undefined ? {} : { threshold: p.threshold }) })),
  };
}

export function provenanceToMessage(p: Provenance): ProvenanceMessage {
  return create(ProvenanceSchema, { method: p.method, inputSha256: p.inputSha256, uses: p.uses ?? {} });
}

/** Any plain value as what google.protobuf.Struct carries: undefined dropped, typed arrays as arrays, no NaN. */
export function plainJson(value: unknown): JsonObject {
  return JSON.parse(JSON.stringify(value, (_k, v: unknown) => (ArrayBuffer.isView(v) && !(v instanceof DataView) ? Array.from(v as unknown as ArrayLike<number>) : v))) as JsonObject;
}
