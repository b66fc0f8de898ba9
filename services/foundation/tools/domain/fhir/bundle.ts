// A consultation as a FHIR R4 document: Composition first, every reference inside the bundle, the same bytes for the same case.
import type { Case } from './case.ts';
import { carePlan, impression, provenance, redFlags } from './clinical.ts';
import { examinationRecord, findingResource, vitalObservations } from './observations.ts';
import { clean, identifier, loinc, narrative, reference, urn, type Element, type Resource } from './parts.ts';
import { patient, platform, practitioner, selfReported, type NewId } from './person.ts';

export interface Bundle extends Resource { type: 'document'; entry: { fullUrl: string; resource: Resource }[] }

/** `id` makes a UUID from a name, the same for the same name within a case. Sections are coded with LOINC where it has the section. */
export function documentBundle(c: Case, id: NewId): Bundle {
  const who = patient(c, id);
  const device = platform(id);
  const reviewer = practitioner(c, id);
  const told = selfReported(c, who, id);
  const flags = redFlags(c, who, device, id);
  const records = c.examinations.map((e) => examinationRecord(e, who, device, id));
  const said = c.findings.map((f, i) => findingResource(f, { who, device, at: c.createdAt }, id(`finding/${i}`)));
  // Examinations report a score for every code; what they did not find is no statement worth sending.
  const found = c.examinations.flatMap((e, n) => e.findings.filter((f) => f.polarity === 'present').map((f, i) => findingResource(f, { who, device, at: e.createdAt, from: records[n] }, id(`examination/${e.id}/finding/${i}`))));
  const vitals = vitalObservations(c, who, id);
  const investigated = [...said, ...found].filter((r) => r.resourceType === 'Observation' || r.resourceType === 'FamilyMemberHistory');
  const assessed = impression(c, who, investigated, id);
  const plan = carePlan(c, who, device, assessed ? [assessed] : [], id);
  const review = c.review && reviewer ? [`${c.review.practitioner}: ${c.review.decision}`, c.review.comment] : [];

  const section = (title: string, code: string | undefined, entries: readonly (Resource | undefined)[], lines?: readonly string[]): Element | undefined => {
    const list = entries.filter((r): r is Resource => r !== undefined);
    if (list.length === 0 && !lines?.length) return undefined;
    return { title, code: code ? { coding: [{ system: loinc, code }] } : undefined, text: narrative(lines ?? list.map(lineOf)), entry: list.map((r) => reference(r)) };
  };
  const composition: Resource = clean({
    resourceType: 'Composition', id: id('composition'), language: c.language === 'en' ? 'en' : 'zh', text: narrative(['索克生活健康咨询 Suoke Life consultation', c.person.name, c.createdAt]),
    identifier: identifier('consultation', c.id), status: c.review?.state === 'signed' ? 'final' : 'preliminary', type: { coding: [{ system: loinc, code: '34117-2' }], text: '病史与检查记录 / history and physical note' },
    subject: reference(who), date: c.updatedAt, author: [reference(device)], title: '健康咨询记录 / health consultation',
    attester: reviewer && c.review?.state === 'signed' ? [{ mode: 'professional', time: c.review.signedAt, party: reference(reviewer) }] : undefined,
    section: [
      section('危险信号 / red flags', undefined, flags),
      section('主诉 / chief complaint', '10154-3', [], c.said.filter((s) => s.trim() !== '')),
      section('过敏 / allergies', '48765-2', told.allergies),
      section('用药 / medicines', '10160-0', told.medicines),
      section('既往与现有疾病 / conditions', '11450-4', [...told.conditions, ...told.facts]),
      section('生命体征 / vital signs', '8716-3', vitals),
      section('问诊所见 / said and answered', undefined, said),
      section('检查所见 / findings', '29545-1', [...records, ...found]),
      section('辨证 / assessment', '51848-0', [assessed]),
      section('计划 / plan', '18776-5', [plan]),
      section('医师意见 / practitioner\'s opinion', undefined, reviewer ? [reviewer] : [], review.length ? review : undefined),
    ],
  });
  const resources = [composition, who, device, ...(reviewer ? [reviewer] : []), ...flags, ...told.allergies, ...told.medicines, ...told.conditions, ...told.facts, ...vitals, ...said, ...records, ...found, ...(assessed ? [assessed] : []), ...(plan ? [plan] : []), ...provenance(c, composition, device, reviewer, id)];
  return {
    resourceType: 'Bundle', id: id('bundle'), identifier: identifier('document', `${c.id}.${c.version}`), type: 'document', timestamp: c.updatedAt,
    entry: resources.map((resource) => ({ fullUrl: urn(resource.id), resource })),
  };
}

/** The resource's own narrative as one line. */
function lineOf(r: Resource): string {
  const div = (r['text'] as { div: string }).div;
  return unescape([...div.matchAll(/<p>(.*?)<\/p>/gs)].map((m) => m[1]).join(' · '));
}

const unescape = (s: string): string => s.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
