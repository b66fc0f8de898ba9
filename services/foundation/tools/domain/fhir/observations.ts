// Findings, measured vitals and examinations.
import type { Evidence, Finding } from '@suoke/terminology';
import type { Case, CaseExamination, CaseVital } from './case.ts';
import { both, clean, coded, concept, hl7, identifier, loinc, narrative, orDash, quantity, reference, sha256Like, type Element, type Resource } from './parts.ts';
import type { NewId } from './person.ts';

const modalities: Record<string, { zh: string; en: string }> = {
  look: { zh: '望诊', en: 'inspection' }, listen: { zh: '闻诊', en: 'listening and smelling' }, inquiry: { zh: '问诊', en: 'inquiry' }, palpation: { zh: '切诊', en: 'palpation' }, pulse: { zh: '脉诊', en: 'pulse' },
};

/** The examination as a record of what was analysed; its bytes stay on the platform, its hashes go along. */
export function examinationRecord(e: CaseExamination, who: Resource, author: Resource, id: NewId): Resource {
  const words = modalities[e.modality] ?? { zh: e.modality, en: e.modality };
  const problems = e.problems.map(both).join('; ');
  return clean({
    resourceType: 'DocumentReference', id: id(`examination/${e.id}`), text: narrative([both(words), problems]), masterIdentifier: identifier('examination', e.id),
    identifier: [...(sha256Like.test(e.inputSha256) ? [identifier('input-sha256', e.inputSha256)] : []), ...(sha256Like.test(e.resultSha256) ? [identifier('result-sha256', e.resultSha256)] : [])],
    status: 'current', type: concept('modality', e.modality, words), subject: reference(who), date: e.createdAt, author: [reference(author)],
    description: [e.method, e.usable ? '' : '质量不足，未用于分析 not usable', problems].filter(Boolean).join('; '),
    content: [{ attachment: { title: `${both(words)} ${e.id}`, creation: e.createdAt } }],
  });
}

export interface FindingContext { who: Resource; device: Resource; at: string; from?: Resource }

/** Present, or stated to be absent. A finding about somebody else becomes a FamilyMemberHistory. */
export function findingResource(f: Finding, x: FindingContext, id: string): Resource {
  const absent = f.polarity === 'absent';
  const text = narrative([`${absent ? '无 no ' : ''}${both(f)}${f.degree ? ` (${f.degree})` : ''}`, ...f.evidence.map(evidenceNote)]);
  if (f.subject) {
    return clean({ resourceType: 'FamilyMemberHistory', id, text, status: 'partial', patient: reference(x.who), date: x.at, relationship: { text: orDash(f.subject) }, condition: absent ? undefined : [{ code: concept('finding', f.code, f) }], note: absent ? [{ text: `无 no ${both(f)}` }] : undefined });
  }
  const component = (code: string, zh: string, en: string, value: Element): Element => ({ code: concept('component', code, { zh, en }), ...value });
  return clean({
    resourceType: 'Observation', id, text, status: 'final', category: [coded(hl7('observation-category'), f.modality === 'inquiry' ? 'survey' : 'exam')],
    code: concept('finding', f.code, f), subject: reference(x.who), effectiveDateTime: x.at, performer: f.modality === 'inquiry' ? [reference(x.who)] : undefined,
    valueBoolean: !absent, method: concept('modality', f.modality, modalities[f.modality] ?? { zh: f.modality, en: f.modality }), device: reference(x.device), derivedFrom: x.from ? [reference(x.from)] : undefined,
    note: f.evidence.filter((e) => e.kind !== 'measure').map((e) => ({ text: evidenceNote(e) })).filter((n) => n.text !== ''),
    component: [
      component('score', '强度', 'strength', { valueQuantity: quantity(f.score, '1') }), component('confidence', '可信度', 'confidence', { valueQuantity: quantity(f.confidence, '1') }),
      ...(f.degree ? [component('degree', '程度', 'degree', { valueString: f.degree })] : []), ...(f.duration ? [component('duration', '持续时间（ISO 8601）', 'duration (ISO 8601)', { valueString: f.duration })] : []),
      ...f.evidence.filter((e) => e.kind === 'measure' && Number.isFinite(e.value)).map((e) => (e.kind === 'measure' ? { code: { text: orDash(e.name) }, valueQuantity: e.unit ? quantity(e.value, e.unit) : { value: e.value } } : {})),
    ],
  });
}

function evidenceNote(e: Evidence): string {
  switch (e.kind) {
    case 'text': return e.words ? `「${e.words}」` : '';
    case 'region': return [`部位 region: ${e.region}`, e.note].filter(Boolean).join('; ');
    case 'time': return [`${e.from}–${e.to} s`, e.note].filter(Boolean).join('; ');
    case 'measure': return `${e.name}: ${e.value} ${e.unit}${e.threshold === undefined ? '' : ` (${e.threshold})`}`;
  }
}

/** LOINC where the measured thing is exactly what the code names; otherwise our own code alone. */
const vitalCodes: Record<string, { loinc?: string[]; zh: string; en: string; shown?: string; category: string }> = {
  'heart-rate': { loinc: ['8867-4'], zh: '心率', en: 'heart rate', category: 'vital-signs' },
  'respiratory-rate': { loinc: ['9279-1'], zh: '呼吸频率', en: 'respiratory rate', category: 'vital-signs' },
  temperature: { loinc: ['8310-5'], zh: '体温', en: 'body temperature', shown: '℃', category: 'vital-signs' },
  // The vital signs profile of R4 asks for 2708-6; 59408-5 says that it was measured by pulse oximetry.
  spo2: { loinc: ['2708-6', '59408-5'], zh: '血氧饱和度', en: 'oxygen saturation', category: 'vital-signs' },
  weight: { loinc: ['29463-7'], zh: '体重', en: 'body weight', category: 'vital-signs' },
  systolic: { loinc: ['8480-6'], zh: '收缩压', en: 'systolic blood pressure', shown: 'mmHg', category: 'vital-signs' },
  diastolic: { loinc: ['8462-4'], zh: '舒张压', en: 'diastolic blood pressure', shown: 'mmHg', category: 'vital-signs' },
  glucose: { loinc: ['15074-8'], zh: '血糖', en: 'blood glucose', category: 'laboratory' },
  steps: { zh: '步数', en: 'steps', category: 'activity' },
  'sleep-hours': { zh: '睡眠时长', en: 'hours of sleep', category: 'activity' },
};

function vitalCode(metric: string): Element {
  const v = vitalCodes[metric];
  const own = concept('metric', metric, v ?? { zh: metric, en: metric });
  return { ...own, coding: [...(v?.loinc ?? []).map((code) => ({ system: loinc, code })), ...((own['coding'] as Element[] | undefined) ?? [])] };
}

/** Both pressures of one moment stand in one Observation, as the blood pressure profile asks (panel 85354-9). */
export function vitalObservations(c: Case, who: Resource, id: NewId): Resource[] {
  const used = new Set<CaseVital>();
  return c.vitals.flatMap((v): Resource[] => {
    if (used.has(v)) return [];
    const common = { status: 'final', subject: reference(who), effectiveDateTime: v.at, performer: [reference(who)] };
    const category = [coded(hl7('observation-category'), vitalCodes[v.metric]?.category ?? 'activity')];
    if (v.metric === 'systolic' || v.metric === 'diastolic') {
      const pair = (['systolic', 'diastolic'] as const).map((m) => c.vitals.find((x) => x.metric === m && x.at === v.at && x.device === v.device));
      for (const p of pair) if (p) used.add(p);
      // Of a pressure that came alone the other one is said to be unknown.
      const component = pair.map((p, i) => (p ? { code: vitalCode(p.metric), valueQuantity: amount(p) } : { code: vitalCode(i === 0 ? 'systolic' : 'diastolic'), dataAbsentReason: coded(hl7('data-absent-reason'), 'unknown') }));
      return [clean({ resourceType: 'Observation', id: id(`vital/pressure/${v.at}/${v.device}`), text: narrative([`血压 blood pressure ${pair.map((p) => p?.value ?? '?').join('/')} mmHg`]), ...common, category, code: { coding: [{ system: loinc, code: '85354-9' }], text: '血压 / blood pressure' }, component })];
    }
    const words = vitalCodes[v.metric] ?? { zh: v.metric, en: v.metric };
    return [clean({ resourceType: 'Observation', id: id(`vital/${v.metric}/${v.at}/${v.device}`), text: narrative([`${both(words)} ${v.value} ${vitalCodes[v.metric]?.shown ?? v.unit}`]), ...common, category, code: vitalCode(v.metric), valueQuantity: amount(v) })];
  });
}

const amount = (v: CaseVital): Element => quantity(v.value, v.unit, vitalCodes[v.metric]?.shown ?? v.unit);
