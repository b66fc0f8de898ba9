// The small parts of FHIR R4 (4.0.1) resources: codes, references, narrative. Code systems of others only where the code is certain.

/** A resource as JSON; which elements it may have is checked against R4 in the tests. */
export interface Resource { resourceType: string; id: string; [element: string]: unknown }
export type Element = Record<string, unknown>;

export const base = 'https://suoke.life/fhir';
/** The project's own code systems: finding, syndrome, red-flag, modality, metric, task-area, triage, component, person-fact. */
export const system = (name: string): string => `${base}/CodeSystem/${name}`;
/** The project's own identifier systems. */
export const identifier = (name: string, value: string): Element => ({ system: `${base}/sid/${name}`, value });
export const loinc = 'http://loinc.org';
export const ucum = 'http://unitsofmeasure.org';
export const hl7 = (name: string): string => `http://terminology.hl7.org/CodeSystem/${name}`;

export const both = (l: { zh: string; en: string }): string => [...new Set([l.zh, l.en].map((s) => stripControls(s).trim()).filter(Boolean))].join(' / ');

/** Words for where FHIR demands some, even if nothing was said. */
export const orDash = (s: string): string => stripControls(s).trim() || '—';

/** A code of our own with both wordings; an empty code gives the words alone. */
export function concept(name: string, code: string, words: { zh: string; en: string }): Element {
  return clean({ coding: code ? [{ system: system(name), code, display: words.zh || words.en }] : undefined, text: orDash(both(words) || code) });
}
export const coded = (codeSystem: string, code: string): Element => ({ coding: [{ system: codeSystem, code }] });

export const urn = (id: string): string => `urn:uuid:${id}`;
export const reference = (r: Resource, display?: string): Element => clean({ reference: urn(r.id), display });

export function quantity(value: number, unit: string, shown = unit): Element {
  return { value, unit: shown, system: ucum, code: unit };
}

/** Generated narrative: one paragraph a line. */
export function narrative(lines: readonly string[]): Element {
  const shown = lines.map((l) => stripControls(l).trim()).filter(Boolean);
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${(shown.length ? shown : ['—']).map((l) => `<p>${escape(l)}</p>`).join('')}</div>` };
}

const escape = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** XML 1.0 cannot carry these, and FHIR strings may not (R4, datatypes: string). */
const stripControls = (s: string): string => s.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** Without what is undefined, empty text, empty lists and empty elements: FHIR allows none of them. */
export function clean<T extends Element>(e: T): T {
  const out: Element = {};
  for (const [key, value] of Object.entries(e)) {
    const kept = cleanValue(value);
    if (kept !== undefined) out[key] = kept;
  }
  return out as T;
}

function cleanValue(v: unknown): unknown {
  if (v === undefined || v === null || (typeof v === 'number' && !Number.isFinite(v))) return undefined;
  if (typeof v === 'string') {
    const s = stripControls(v).trim();
    return s === '' ? undefined : s;
  }
  if (Array.isArray(v)) {
    const list = v.map(cleanValue).filter((x) => x !== undefined);
    return list.length ? list : undefined;
  }
  if (typeof v === 'object') {
    const o = clean(v as Element);
    return Object.keys(o).length ? o : undefined;
  }
  return v;
}

export const sha256Like = /^[0-9a-f]{64}$/;
