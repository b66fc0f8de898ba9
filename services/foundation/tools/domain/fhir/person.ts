// Who the document is about, what they told of themselves, who reviewed it, and the software that wrote it.
import type { Case } from './case.ts';
import { clean, coded, concept, hl7, identifier, narrative, orDash, reference, type Element, type Resource } from './parts.ts';

export type NewId = (name: string) => string;

export function patient(c: Case, id: NewId): Resource {
  const p = c.person;
  return clean({
    resourceType: 'Patient', id: id('patient'), text: narrative([p.name, p.birthDate || (p.ageYears === undefined ? '' : `${p.ageYears} 岁 years`)]),
    identifier: [identifier('person', p.id)], name: [{ text: p.name }], gender: p.sex === 'female' || p.sex === 'male' ? p.sex : 'unknown',
    birthDate: /^\d{4}-\d{2}-\d{2}$/.test(p.birthDate) ? p.birthDate : undefined,
  });
}

export function platform(id: NewId): Resource {
  return clean({ resourceType: 'Device', id: id('platform'), text: narrative(['索克生活 Suoke Life']), deviceName: [{ name: '索克生活 Suoke Life', type: 'user-friendly-name' }], type: { text: '健康分析软件 health analysis software' } });
}

/** Only of a review that was decided; the platform vouches for the name, not for a national number. */
export function practitioner(c: Case, id: NewId): Resource | undefined {
  const r = c.review;
  if (!r || r.practitioner === '' || r.decision === '') return undefined;
  return clean({ resourceType: 'Practitioner', id: id('practitioner'), text: narrative([r.practitioner]), name: [{ text: r.practitioner }] });
}

/** What the person told of themselves: unconfirmed, in their own words, without codes. */
export function selfReported(c: Case, who: Resource, id: NewId): { conditions: Resource[]; allergies: Resource[]; medicines: Resource[]; facts: Resource[] } {
  const subject = reference(who);
  const told = (words: string): { text: Element } => ({ text: narrative([`${words}（本人自述 self-reported）`]) });
  return {
    conditions: c.person.conditions.map((w, i) => clean({
      resourceType: 'Condition', id: id(`condition/${i}`), ...told(w), clinicalStatus: coded(hl7('condition-clinical'), 'active'), verificationStatus: coded(hl7('condition-ver-status'), 'unconfirmed'), code: { text: orDash(w) }, subject, asserter: subject,
    })),
    allergies: c.person.allergies.map((w, i) => clean({
      resourceType: 'AllergyIntolerance', id: id(`allergy/${i}`), ...told(w), clinicalStatus: coded(hl7('allergyintolerance-clinical'), 'active'), verificationStatus: coded(hl7('allergyintolerance-verification'), 'unconfirmed'), code: { text: orDash(w) }, patient: subject, asserter: subject,
    })),
    medicines: c.person.medicines.map((w, i) => clean({
      resourceType: 'MedicationStatement', id: id(`medicine/${i}`), ...told(w), status: 'active', medicationCodeableConcept: { text: orDash(w) }, subject, informationSource: subject,
    })),
    facts: c.person.pregnant ? [clean({
      resourceType: 'Observation', id: id('fact/pregnant'), ...told('怀孕 pregnant'), status: 'final', category: [coded(hl7('observation-category'), 'social-history')],
      code: concept('person-fact', 'pregnant', { zh: '怀孕', en: 'pregnant' }), subject, effectiveDateTime: c.createdAt, performer: [subject], valueBoolean: true,
    })] : [],
  };
}
