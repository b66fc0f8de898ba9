// The document against R4's own definitions: a full case, an empty one, any case, and that the validator sees what is wrong.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '@suoke/terminology';
import { documentBundle, type Bundle } from './domain/fhir/bundle.ts';
import { timing } from './domain/fhir/clinical.ts';
import type { Case } from './domain/fhir/case.ts';
import type { Resource } from './domain/fhir/parts.ts';
import { emptyCase, fullCase } from './testing/case.ts';
import { validateDocument } from './testing/validate-r4.ts';
import { fhirNamespace, uuid5 } from './uuid.ts';

const make = (c: Case): Bundle => documentBundle(c, (name) => uuid5(fhirNamespace, `${c.id}/${name}`));
const all = (b: Bundle, type: string): Resource[] => b.entry.map((e) => e.resource).filter((r) => r.resourceType === type);

describe('uuid5', () => {
  it('makes the UUIDs that RFC 9562 gives as examples', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });
});

describe('documentBundle', () => {
  it('is valid R4 for a full case and for an empty one', () => {
    expect(validateDocument(make(fullCase))).toEqual([]);
    expect(validateDocument(make(emptyCase))).toEqual([]);
  });

  it('is valid R4 for any case', () => {
    const words = fc.string({ unit: 'binary', maxLength: 12 });
    const local = fc.record({ zh: words, en: words });
    const code = fc.constantFrom('', 'a.b', 'x-1.y');
    const hash = fc.constantFrom('', 'f'.repeat(64), 'not a hash');
    const iso = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((d) => d.toISOString());
    const number = fc.double({ noNaN: false });
    const found = fc.record({
      code: fc.constantFrom('a.b', 'c'), zh: words, en: words, modality: fc.constantFrom<Finding['modality']>('look', 'listen', 'inquiry', 'palpation', 'pulse'), polarity: fc.constantFrom<Finding['polarity']>('present', 'absent'),
      score: fc.double({ min: 0, max: 1, noNaN: true }), confidence: fc.double({ min: 0, max: 1, noNaN: true }), subject: words,
      evidence: fc.array(fc.oneof(fc.record({ kind: fc.constant('text' as const), words, span: fc.constant<[number, number]>([0, 1]) }), fc.record({ kind: fc.constant('measure' as const), name: words, value: number, unit: fc.constantFrom('', 'Hz', '1') }), fc.record({ kind: fc.constant('time' as const), from: number, to: number })), { maxLength: 3 }),
    });
    const findings = fc.array(found, { maxLength: 3 });
    const reason = fc.record({ zh: words, en: words, words });
    const advice = fc.record({ zh: words, en: words, reasonZh: words, reasonEn: words });
    const arbitrary: fc.Arbitrary<Case> = fc.record({
      id: fc.uuid(), version: fc.nat(), language: fc.constantFrom('zh', 'en', ''), createdAt: iso, updatedAt: iso,
      person: fc.record({ id: fc.uuid(), name: words, birthDate: fc.constantFrom('', '1990-05-17', 'x'), sex: fc.constantFrom('male', 'female', 'unknown', ''), pregnant: fc.boolean(), allergies: fc.array(words, { maxLength: 2 }), conditions: fc.array(words, { maxLength: 2 }), medicines: fc.array(words, { maxLength: 2 }) }),
      said: fc.array(words, { maxLength: 2 }),
      redFlags: fc.array(fc.record({ code, level: fc.constantFrom('emergency', 'urgent'), zh: words, en: words, words, advice: words, adviceEn: words, source: words }), { maxLength: 2 }),
      findings, examinations: fc.array(fc.record({ id: fc.uuid(), modality: fc.constantFrom('look', 'pulse', 'other'), createdAt: iso, usable: fc.boolean(), problems: fc.array(local, { maxLength: 2 }), findings, method: words, inputSha256: hash, resultSha256: hash }), { maxLength: 2 }),
      syndromes: fc.array(fc.record({ code, zh: words, en: words, probability: fc.double({ min: 0, max: 1, noNaN: true }), because: fc.array(reason, { maxLength: 2 }), against: fc.array(reason, { maxLength: 2 }), sources: fc.array(words, { maxLength: 2 }) }), { maxLength: 3 }),
      support: local, triage: fc.record({ zh: words, en: words, level: fc.constant('soon') }), theory: fc.array(fc.record({ zh: words, pathogenesis: local, principle: local }), { maxLength: 2 }),
      plan: fc.record({
        date: fc.constantFrom('', '2026-03-16'), until: fc.constantFrom('', '2026-04-16'), summary: local, goals: fc.array(local, { maxLength: 2 }), avoid: fc.array(advice, { maxLength: 2 }), seeDoctor: fc.array(advice, { maxLength: 2 }),
        tasks: fc.array(fc.record({ id: words, area: fc.constantFrom('diet', 'sleep'), zh: words, en: words, how: local, rrule: fc.oneof(fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,XX', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=DAILY;COUNT=3', 'FREQ=DAILY;UNTIL=2026'), words), times: fc.array(fc.constantFrom('07:30', '24:00', 'x'), { maxLength: 2 }), minutes: fc.integer({ min: -1, max: 60 }), reason: local, source: words, cautions: fc.array(local, { maxLength: 2 }) }), { maxLength: 3 }),
      }),
      review: fc.record({ state: fc.constantFrom('waiting', 'decided', 'signed'), practitioner: fc.constantFrom('', '李医师'), decision: fc.constantFrom('', 'approve', 'reject'), comment: words, contentSha256: hash, signature: fc.constantFrom('', 'AAAA'), signedAt: iso }),
      vitals: fc.array(fc.record({ metric: fc.constantFrom('systolic', 'diastolic', 'heart-rate', 'steps', 'mood'), value: fc.double({ min: 0, max: 300, noNaN: true }), unit: fc.constantFrom('mm[Hg]', '/min'), at: fc.constantFrom('2026-03-15T08:00:00.000Z', '2026-03-15T09:00:00.000Z'), device: fc.constantFrom('', 'cuff') }), { maxLength: 6 }).map((l) => l.filter((v, i) => l.findIndex((w) => w.metric === v.metric && w.at === v.at && w.device === v.device) === i)),
      resultSha256: hash, ledger: fc.array(fc.record({ index: fc.nat().map(String), kind: fc.constant('consultation'), contentSha256: hash, leafHash: hash, at: iso }), { maxLength: 2 }),
    });
    fc.assert(fc.property(arbitrary, (c) => { expect(validateDocument(make(c))).toEqual([]); }), { numRuns: 150 });
  });

  it('gives the same bytes for the same case, and other ids for another consultation', () => {
    expect(JSON.stringify(make(structuredClone(fullCase)))).toBe(JSON.stringify(make(fullCase)));
    const other = new Set(make({ ...fullCase, id: 'c-9' }).entry.map((e) => e.fullUrl));
    expect(make(fullCase).entry.some((e) => other.has(e.fullUrl))).toBe(false);
  });

  it('says what the case says', () => {
    const b = make(fullCase);
    expect(all(b, 'Composition')[0]).toMatchObject({ status: 'final', attester: [{ mode: 'professional', time: '2026-03-16T03:00:00.000Z' }] });
    const observations = all(b, 'Observation').map((o) => ({ code: (o['code'] as { coding: { code: string }[] }).coding.map((x) => x.code), value: o['valueBoolean'] ?? (o['valueQuantity'] as { value: number } | undefined)?.value }));
    expect(observations).toContainEqual({ code: ['symptom.palpitations'], value: true });
    expect(observations).toContainEqual({ code: ['symptom.thirst'], value: false });
    expect(observations).toContainEqual({ code: ['8867-4', 'heart-rate'], value: 72 });
    expect(observations.filter((o) => o.code.includes('85354-9'))).toHaveLength(1);
    expect(observations.some((o) => o.code.includes('tongue.shape.fissured'))).toBe(false);
    expect(all(b, 'FamilyMemberHistory')[0]).toMatchObject({ relationship: { text: 'mother' } });
    expect(all(b, 'DetectedIssue')[0]).toMatchObject({ severity: 'high' });
    expect(all(b, 'CarePlan')[0]).toMatchObject({ status: 'active', intent: 'plan' });
    expect(all(b, 'Provenance')).toHaveLength(2);
    expect(JSON.stringify(all(b, 'Provenance')[0])).toContain('e'.repeat(64));
    // The text of a narrative is text: nothing of what a person wrote becomes markup.
    expect(JSON.stringify(b)).not.toContain('<script>');
    expect(JSON.stringify(all(make({ ...fullCase, review: { ...fullCase.review!, state: 'waiting', decision: '' } }), 'CarePlan')[0])).toContain('"proposal"');
  });

  it('turns daily and weekly rules into a Timing and leaves the others as they are', () => {
    expect(timing({ rrule: 'FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260413', times: ['07:30'], minutes: 20 })).toEqual({ scheduledTiming: { repeat: { boundsPeriod: { end: '2026-04-13' }, duration: 20, durationUnit: 'min', frequency: 1, period: 1, periodUnit: 'wk', dayOfWeek: ['mon', 'wed'], timeOfDay: ['07:30:00'] } } });
    expect(timing({ rrule: 'FREQ=MONTHLY', times: [], minutes: 0 })).toEqual({ scheduledString: 'FREQ=MONTHLY' });
  });
});

describe('the validator', () => {
  const broken = (change: (b: { [k: string]: unknown; entry: { fullUrl: string; resource: Record<string, unknown> }[] }) => void): string => {
    const b = structuredClone(make(fullCase));
    change(b as never);
    return validateDocument(b).join('\n');
  };
  const of = (b: { entry: { resource: Record<string, unknown> }[] }, type: string) => b.entry.find((e) => e.resource['resourceType'] === type)?.resource as Record<string, never>;
  it.each<[string, Parameters<typeof broken>[0], string]>([
    ['an element of no such name', (b) => { Object.assign(of(b, 'Patient'), { nickname: 'x' }); }, 'no such element'],
    ['a missing required element', (b) => { delete (of(b, 'Composition') as Record<string, unknown>)['title']; }, 'Composition).title: is required'],
    ['a code outside a required value set', (b) => { Object.assign(of(b, 'Observation'), { status: 'done' }); }, 'is none of'],
    ['a single value where a list belongs', (b) => { Object.assign(of(b, 'Patient'), { name: { text: 'x' } }); }, 'must be a list'],
    ['a reference out of the bundle', (b) => { Object.assign(of(b, 'Observation'), { subject: { reference: 'urn:uuid:none' } }); }, 'leads out'],
    ['a reference to the wrong kind', (b) => { Object.assign(of(b, 'CarePlan'), { subject: { reference: b.entry[0]?.fullUrl } }); }, 'a Composition may not stand here'],
    ['two choices at once', (b) => { Object.assign(of(b, 'Observation'), { valueString: 'x', valueBoolean: true }); }, 'more than one of a choice'],
    ['another first entry', (b) => { b.entry.reverse(); }, 'bdl-11'],
    ['a date that is none', (b) => { Object.assign(of(b, 'Patient'), { birthDate: '1990-13-40' }); }, 'is no date'],
    ['markup in a narrative', (b) => { Object.assign(of(b, 'Patient'), { text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p><b>x</b></p></div>' } }); }, 'is no xhtml'],
  ])('sees %s', (_name, change, problem) => expect(broken(change)).toContain(problem));
});
