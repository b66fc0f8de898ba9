// What an entry of the log says: who did what and when, and the hash of the content; never the content itself.

export type LeafKind = 'audit' | 'examination' | 'consultation' | 'review' | 'consent' | 'red-flag';
export interface Leaf { v: 1; kind: LeafKind; at: string; [field: string]: string | number }

const fields: Record<string, { kind: LeafKind; take: readonly string[] }> = {
  'audit.recorded': { kind: 'audit', take: ['actor', 'role', 'via', 'method', 'outcome', 'requestId', 'subject'] },
  'examination.completed': { kind: 'examination', take: ['examinationId', 'consultationId', 'modality', 'resultSha256'] },
  'consultation.concluded': { kind: 'consultation', take: ['consultationId', 'resultSha256'] },
  'review.signed': { kind: 'review', take: ['reviewId', 'consultationId', 'practitionerId', 'contentSha256', 'signature'] },
  'consent.changed': { kind: 'consent', take: ['personId', 'purpose', 'granted', 'textVersion'] },
  'red-flag.raised': { kind: 'red-flag', take: ['consultationId'] },
};

export const recordedTypes = Object.keys(fields);

/** The leaf of an event; members in a fixed order come from canonical JSON at the edge. */
export function leafOf(type: string, at: string, data: Readonly<Record<string, unknown>>): Leaf {
  const f = fields[type];
  if (!f) throw new Error(`no leaf for ${type}`);
  const leaf: Leaf = { v: 1, kind: f.kind, at };
  for (const key of f.take) {
    const v = data[key];
    leaf[key] = typeof v === 'string' || typeof v === 'number' ? v : typeof v === 'boolean' ? String(v) : '';
  }
  return leaf;
}

/** An audit event carries the records of many calls, each with its own time; every other event is one leaf. */
export function leavesOf(type: string, at: string, data: Readonly<Record<string, unknown>>): Leaf[] {
  const records = data['records'];
  if (type !== 'audit.recorded' || !Array.isArray(records)) return [leafOf(type, at, data)];
  return records.map((r: Record<string, unknown>) => leafOf(type, typeof r['at'] === 'string' ? r['at'] : at, r));
}

/** Where a result's hash stands in a leaf. */
export const contentHashOf = (leaf: Leaf): string => String(leaf['resultSha256'] ?? leaf['contentSha256'] ?? '');
