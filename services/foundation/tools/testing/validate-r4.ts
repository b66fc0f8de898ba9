// A structural validator for FHIR R4 documents: elements, cardinalities, types, required codes, reference targets, from HL7's definitions
// (r4-definitions.json), and the invariants of R4 that concern what we write, by their keys.
import definitions from './r4-definitions.json' with { type: 'json' };

type Rule = [min: number, max: number, types: string, targets?: string[], codes?: string[]];
const types = definitions as unknown as Record<string, Record<string, Rule>>;
type Json = Record<string, unknown>;

/** Regular expressions of R4, datatypes 2.24.0.1. */
const primitives: Record<string, (v: unknown) => boolean> = {
  boolean: (v) => typeof v === 'boolean', decimal: (v) => typeof v === 'number' && Number.isFinite(v), integer: (v) => Number.isInteger(v), unsignedInt: (v) => Number.isInteger(v) && (v as number) >= 0, positiveInt: (v) => Number.isInteger(v) && (v as number) > 0,
  string: text(/^[\s\S]+$/), markdown: text(/^[\s\S]+$/), uri: text(/^\S+$/), url: text(/^\S+$/), canonical: text(/^\S+$/), code: text(/^[^\s]+(\s[^\s]+)*$/), id: text(/^[A-Za-z0-9\-.]{1,64}$/), oid: text(/^urn:oid:[0-2](\.(0|[1-9]\d*))+$/),
  base64Binary: text(/^(?:[0-9A-Za-z+/]{4})*(?:[0-9A-Za-z+/]{2}==|[0-9A-Za-z+/]{3}=)?$/), instant: text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))$/),
  date: text(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/), dateTime: text(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/),
  time: text(/^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/), xhtml: text(/^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml">(<p>[^<>]+<\/p>)+<\/div>$/),
};
function text(pattern: RegExp): (v: unknown) => boolean {
  return (v) => typeof v === 'string' && pattern.test(v) && v.trim() === v && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(v);
}

/** Every problem as `path: what`; empty for a valid document. */
export function validateDocument(bundle: unknown): string[] {
  const problems: string[] = [];
  const say = (at: string, what: string) => void problems.push(`${at}: ${what}`);
  const targets = new Map<string, string>();
  if (!isObject(bundle) || bundle['resourceType'] !== 'Bundle') return ['/: no Bundle'];
  const entries = (Array.isArray(bundle['entry']) ? bundle['entry'] : []) as { fullUrl?: string; resource?: Json }[];
  for (const e of entries) {
    if (targets.has(e.fullUrl ?? '')) say('Bundle', `bdl-7: ${e.fullUrl} stands twice`);
    targets.set(e.fullUrl ?? '', String(e.resource?.['resourceType']));
    if (e.fullUrl !== `urn:uuid:${String(e.resource?.['id'])}` || !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(e.fullUrl)) say('Bundle', `fullUrl ${e.fullUrl} is not the UUID of its resource`);
  }
  if (bundle['type'] !== 'document') say('Bundle', 'not a document');
  if (!isObject(bundle['identifier']) || !bundle['identifier']['system'] || !bundle['identifier']['value']) say('Bundle', 'bdl-9: a document needs an identifier');
  if (!bundle['timestamp']) say('Bundle', 'bdl-10: a document needs a date');
  if (entries[0]?.resource?.['resourceType'] !== 'Composition') say('Bundle', 'bdl-11: the first entry is no Composition');

  const reached = new Set<string>();
  const check = (value: unknown, type: string, prefix: string, at: string): void => {
    const rules = types[type];
    if (!rules) return say(at, `unknown type ${type}`);
    if (!isObject(value)) return say(at, 'not an element');
    const seen = new Set<string>(prefix === '' ? ['resourceType'] : []);
    for (const [path, rule] of Object.entries(rules)) {
      if (prefix === '' ? path.includes('.') : !path.startsWith(`${prefix}.`) || path.slice(prefix.length + 1).includes('.')) continue;
      const name = prefix === '' ? path : path.slice(prefix.length + 1);
      const choices = name.endsWith('[x]') ? rule[2].split('|').map((t) => [`${name.slice(0, -3)}${t[0]?.toUpperCase()}${t.slice(1)}`, t] as const) : [[name, rule[2]] as const];
      const there = choices.filter(([n]) => value[n] !== undefined);
      if (there.length > 1) say(`${at}.${name}`, 'more than one of a choice');
      if (there.length === 0 && rule[0] > 0) say(`${at}.${name}`, 'is required');
      for (const [n, t] of there) {
        seen.add(n);
        const many = rule[1] === -1 || rule[1] > 1;
        if (rule[1] === 0 || many !== Array.isArray(value[n])) { say(`${at}.${n}`, many ? 'must be a list' : 'must not be a list'); continue; }
        const list = many ? (value[n] as unknown[]) : [value[n]];
        if (list.length === 0) say(`${at}.${n}`, 'an empty list');
        list.forEach((v, i) => one(v, t, type, path, rule, `${at}.${n}${many ? `[${i}]` : ''}`));
      }
    }
    for (const key of Object.keys(value)) if (!seen.has(key)) say(`${at}.${key}`, `R4 has no such element in ${type}`);
    if (Object.keys(value).length === 0) say(at, 'ele-1: an empty element');
  };
  const one = (v: unknown, t: string, type: string, path: string, rule: Rule, at: string): void => {
    if (t.startsWith('#')) return check(v, type, t.slice(type.length + 2), at);
    if (t === 'BackboneElement' || t === 'Element') return check(v, type, path, at);
    if (t === 'Resource') return check(v, String((v as Json)?.['resourceType']), '', `${at}(${String((v as Json)?.['resourceType'])})`);
    const primitive = primitives[t];
    if (primitive) {
      if (!primitive(v)) say(at, `${JSON.stringify(v)} is no ${t}`);
      if (rule[4] && !rule[4].includes(String(v))) say(at, `${JSON.stringify(v)} is none of ${rule[4].join(', ')}`);
      return;
    }
    check(v, t, '', at);
    if (!isObject(v)) return;
    if (rule[4] && t === 'CodeableConcept' && !((v['coding'] ?? []) as Json[]).some((c) => rule[4]?.includes(String(c['code'])))) say(at, 'no code of the required value set');
    if (t === 'Reference' && v['reference'] !== undefined) {
      const target = targets.get(String(v['reference']));
      reached.add(String(v['reference']));
      if (!target) say(at, `${String(v['reference'])} leads out of the bundle`);
      else if (rule[3]?.length && !rule[3].includes(target) && !rule[3].includes('Resource')) say(at, `a ${target} may not stand here`);
    }
    if (t === 'Quantity' && v['code'] !== undefined && v['system'] === undefined) say(at, 'qty-3: a code needs a system');
  };
  check(bundle, 'Bundle', '', 'Bundle');
  for (const e of entries) {
    const r = e.resource ?? {};
    if (r['resourceType'] !== 'Composition' && r['resourceType'] !== 'Provenance' && !reached.has(e.fullUrl ?? '')) say(`${String(r['resourceType'])}`, `${e.fullUrl} is reached from nowhere`);
    invariants(r, (what) => say(String(r['resourceType']), what));
  }
  return problems;
}

/** R4's constraints, by key, for what this service writes. */
function invariants(r: Json, say: (what: string) => void): void {
  const list = (v: unknown): Json[] => (Array.isArray(v) ? (v as Json[]) : []);
  if (r['text'] === undefined) say('dom-6: no narrative');
  switch (r['resourceType']) {
    case 'Composition':
      for (const s of list(r['section'])) if (!s['text'] && !s['entry'] && !s['section']) say('cmp-1: a section without text, entries or sections');
      break;
    case 'Observation': {
      const valued = (o: Json) => Object.keys(o).some((k) => k.startsWith('value'));
      if (valued(r) && r['dataAbsentReason']) say('obs-6: a value and a reason for its absence');
      for (const c of list(r['component'])) if (valued(c) === (c['dataAbsentReason'] !== undefined)) say('a component has either a value or a reason for its absence');
      if (!valued(r) && list(r['component']).length === 0) say('an Observation that says nothing');
      break;
    }
    case 'CarePlan':
      for (const a of list(r['activity'])) if ((a['reference'] === undefined) === (a['detail'] === undefined)) say('cpl-3: a reference or detail, not both');
      break;
    case 'Condition': case 'AllergyIntolerance':
      if (!r['clinicalStatus']) say('con-3, ait-1: clinicalStatus is missing');
      break;
    case 'DocumentReference':
      for (const c of list(r['content'])) { const a = c['attachment'] as Json | undefined; if (a?.['data'] && !a['contentType']) say('att-1: data without a content type'); }
      break;
    default:
  }
  const timings = list(r['activity']).map((a) => ((a['detail'] as Json | undefined)?.['scheduledTiming'] as Json | undefined)?.['repeat'] as Json | undefined).filter((x) => x !== undefined);
  for (const t of timings) {
    if ((t['duration'] === undefined) !== (t['durationUnit'] === undefined)) say('tim-1: duration and its unit');
    if ((t['period'] === undefined) !== (t['periodUnit'] === undefined)) say('tim-2: period and its unit');
    if (t['timeOfDay'] && t['when']) say('tim-10: timeOfDay and when');
  }
}

function isObject(v: unknown): v is Json {
  return typeof v === 'object' && v !== null && !Array.isArray(v);
}
