// The engine's plain answer as the contract's message.
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { provenanceToMessage, xiaoke } from '@suoke/contracts';
import type { Differentiation, Ranked } from './analyse.ts';

type Reason = Ranked['because'][number];

function reason(r: Reason, modalities: ReadonlyMap<string, string>): MessageInitShape<typeof xiaoke.ReasonSchema> {
  return {
    code: r.finding?.code ?? '', zh: r.finding?.zh ?? r.note?.zh ?? '', en: r.finding?.en ?? r.note?.en ?? '', words: r.words ?? '', contribution: r.contribution,
    modality: r.finding ? (modalities.get(r.finding.code) ?? '') : '', elements: r.elements.map((e) => e.zh),
  };
}

/** `modalities`: which examination reported a finding code. */
export function differentiationMessage(d: Differentiation, modalities: ReadonlyMap<string, string>): xiaoke.Differentiation {
  return create(xiaoke.DifferentiationSchema, {
    support: d.state.code, supportText: { zh: d.state.zh, en: d.state.en },
    ranked: d.ranked.map((r) => ({
      code: r.syndrome.code ?? '', zh: r.syndrome.zh, en: r.syndrome.en, probability: r.probability, sources: r.sources.map((s) => s.zh),
      because: r.because.map((x) => reason(x, modalities)), against: r.against.map((x) => reason(x, modalities)),
    })),
    elements: d.elements.map((e) => ({ zh: e.zh, z: e.z })),
    conflicts: d.conflicts.map((x) => ({ codes: x.sides.flatMap((s) => s.findings.map((f) => f.code)), zh: `${x.zh}。${x.note.zh}（${x.source.zh}）`, en: `${x.en}. ${x.note.en} (${x.source.en})` })),
    ask: d.ask, described: d.described.map((x) => ({ code: x.code, findings: [...x.findings] })), notUnderstood: d.notUnderstood,
    triage: { level: d.triage.level, zh: d.triage.zh, en: d.triage.en, because: d.triage.reasons.map((r) => r.zh), becauseEn: d.triage.reasons.map((r) => r.en) },
    provenance: provenanceToMessage(d.provenance),
  });
}
