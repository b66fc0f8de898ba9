// Red flags, the impression with its syndromes, the plan, and where everything came from.
import type { Case, CaseReason, CaseTask } from './case.ts';
import { both, clean, concept, hl7, identifier, narrative, orDash, reference, sha256Like, type Element, type Resource } from './parts.ts';
import type { NewId } from './person.ts';

export function redFlags(c: Case, who: Resource, author: Resource, id: NewId): Resource[] {
  return c.redFlags.map((f, i) => clean({
    resourceType: 'DetectedIssue', id: id(`red-flag/${i}`), text: narrative([both(f), f.words ? `「${f.words}」` : '', f.advice, f.adviceEn]), status: 'final',
    code: concept('red-flag', f.code, f), severity: f.level === 'emergency' ? 'high' : 'moderate', patient: reference(who), identifiedDateTime: c.updatedAt, author: reference(author),
    detail: [f.words ? `「${f.words}」` : '', f.source].filter(Boolean).join(' '), mitigation: [{ action: { text: orDash(both({ zh: f.advice, en: f.adviceEn }) || both(f)) }, date: c.updatedAt }],
  }));
}

const reasons = (list: readonly CaseReason[]): string => list.map((r) => both(r) + (r.words ? `「${r.words}」` : '')).join('; ');

/** The differentiation is an impression, not a diagnosis: no Condition is made of it. */
export function impression(c: Case, who: Resource, investigated: readonly Resource[], id: NewId): Resource | undefined {
  if (c.syndromes.length === 0) return undefined;
  const summary = [c.triage ? `分诊 triage: ${both(c.triage)}` : '', c.support ? both(c.support) : ''].filter(Boolean).join('; ');
  const theory = c.theory.map((t) => ({ text: [t.zh, `病机 pathogenesis: ${both(t.pathogenesis)}`, `治法 principle: ${both(t.principle)}`].join('\n') }));
  return clean({
    resourceType: 'ClinicalImpression', id: id('impression'), text: narrative([...c.syndromes.map((s) => `${both(s)} ${percent(s.probability)}`), summary]), status: 'completed',
    identifier: sha256Like.test(c.resultSha256) ? [identifier('result-sha256', c.resultSha256)] : undefined, description: '中医辨证（软件分析，不是诊断） pattern differentiation by software, not a diagnosis',
    subject: reference(who), date: c.updatedAt, summary: summary || undefined,
    investigation: investigated.length ? [{ code: { text: '四诊 the four examinations' }, item: investigated.map((r) => reference(r)) }] : undefined,
    finding: c.syndromes.map((s) => ({ itemCodeableConcept: concept('syndrome', s.code, s), basis: [`${percent(s.probability)}`, s.because.length ? `因 because: ${reasons(s.because)}` : '', s.against.length ? `不符 against: ${reasons(s.against)}` : '', s.sources.length ? `依据 sources: ${s.sources.join('; ')}` : ''].filter(Boolean).join('\n') })),
    note: theory,
  });
}

const percent = (p: number): string => `${(p * 100).toFixed(1)} %`;
const weekdays: Record<string, string> = { MO: 'mon', TU: 'tue', WE: 'wed', TH: 'thu', FR: 'fri', SA: 'sat', SU: 'sun' };

/** Daily and weekly rules of RFC 5545 (INTERVAL, BYDAY, UNTIL as a date) as a Timing; any other rule stands as its own text. */
export function timing(t: Pick<CaseTask, 'rrule' | 'times' | 'minutes'>): Element {
  const rule = new Map(t.rrule.replace(/^RRULE:/i, '').split(';').filter(Boolean).map((p): [string, string] => [p.split('=')[0]?.toUpperCase() ?? '', p.split('=')[1]?.toUpperCase() ?? '']));
  const freq = rule.get('FREQ');
  const interval = Number(rule.get('INTERVAL') ?? '1');
  const days = rule.get('BYDAY')?.split(',').map((d) => weekdays[d]);
  const until = /^(\d{4})(\d{2})(\d{2})$/.exec(rule.get('UNTIL') ?? '');
  const known = [...rule.keys()].every((k) => ['FREQ', 'INTERVAL', 'BYDAY', 'UNTIL'].includes(k)) && (days === undefined || days.every((d) => d !== undefined)) && Number.isInteger(interval) && interval > 0 && (until !== null || !rule.has('UNTIL'));
  const times = t.times.filter((x) => /^([01]\d|2[0-3]):[0-5]\d$/.test(x)).map((x) => `${x}:00`);
  if (!known || (freq !== 'DAILY' && freq !== 'WEEKLY')) return clean({ scheduledString: [t.rrule, ...t.times].filter(Boolean).join(' ') });
  return { scheduledTiming: clean({ repeat: {
    boundsPeriod: until ? { end: `${until[1]}-${until[2]}-${until[3]}` } : undefined, ...(t.minutes > 0 ? { duration: t.minutes, durationUnit: 'min' } : {}),
    frequency: 1, period: interval, periodUnit: freq === 'DAILY' ? 'd' : 'wk', dayOfWeek: days, timeOfDay: times,
  } }) };
}

const date = (s: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(s) ? s : undefined);

export function carePlan(c: Case, who: Resource, author: Resource, addresses: readonly Resource[], id: NewId): Resource | undefined {
  const p = c.plan;
  if (!p) return undefined;
  const approved = c.review?.state === 'signed' && (c.review.decision === 'approve' || c.review.decision === 'amend');
  const ended = c.review?.state === 'signed' && c.review.decision === 'reject';
  return clean({
    resourceType: 'CarePlan', id: id('plan'), text: narrative([both(p.summary), ...p.tasks.map(both), ...p.avoid.map((a) => `忌 avoid: ${both(a)}`), ...p.seeDoctor.map((a) => `就医 see a doctor: ${both(a)}`)]),
    status: ended ? 'revoked' : 'active', intent: approved ? 'plan' : 'proposal', title: '生活调养计划 / plan for daily life', description: both(p.summary), subject: reference(who), period: { start: date(p.date), end: date(p.until) }, created: c.updatedAt,
    author: reference(author), supportingInfo: addresses.map((r) => reference(r)), note: [...p.goals.map((g) => ({ text: `目标 goal: ${both(g)}` })), ...p.seeDoctor.map((a) => ({ text: `就医 see a doctor: ${both(a)}` }))],
    activity: [
      ...p.tasks.map((t) => ({ detail: { code: concept('task-area', t.area, { zh: t.area, en: t.area }), reasonCode: both(t.reason) ? [{ text: both(t.reason) }] : undefined, status: 'not-started', doNotPerform: false, ...timing(t), description: [both(t), both(t.how), ...t.cautions.map((x) => `注意 caution: ${both(x)}`), t.source].filter(Boolean).join('\n') } })),
      ...p.avoid.map((a) => ({ detail: { reasonCode: [{ text: both({ zh: a.reasonZh, en: a.reasonEn }) }], status: 'not-started', doNotPerform: true, description: both(a) } })),
    ],
  });
}

/** Where the document came from: the software, the hash of the result and its places in the ledger; and a practitioner's signature. */
export function provenance(c: Case, target: Resource, author: Resource, reviewer: Resource | undefined, id: NewId): Resource[] {
  const entries = c.ledger.filter((e) => sha256Like.test(e.leafHash));
  const list: Resource[] = [clean<Resource>({
    resourceType: 'Provenance', id: id('provenance'), text: narrative([`结果 result ${c.resultSha256 || '—'}`, ...entries.map((e) => `账本 ledger ${e.index} ${e.kind} ${e.leafHash}`)]), target: [reference(target)], recorded: c.updatedAt,
    agent: [{ type: { coding: [{ system: hl7('provenance-participant-type'), code: 'assembler' }] }, who: reference(author) }],
    entity: [
      ...(sha256Like.test(c.resultSha256) ? [{ role: 'source', what: { identifier: identifier('result-sha256', c.resultSha256), display: '辨证与计划的规范哈希 hash of the canonical result' } }] : []),
      ...entries.map((e) => ({ role: 'source', what: { identifier: identifier('ledger-leaf', e.leafHash), display: `账本 ledger ${e.index} (${e.kind}) ${e.at}` } })),
    ],
  })];
  const r = c.review;
  if (reviewer && r?.state === 'signed' && r.signature !== '' && r.signedAt !== '') {
    list.push(clean<Resource>({
      resourceType: 'Provenance', id: id('provenance/signature'), text: narrative([`${r.practitioner} ${r.decision} ${r.signedAt}`]), target: [reference(target)], recorded: r.signedAt,
      agent: [{ type: { coding: [{ system: hl7('provenance-participant-type'), code: 'verifier' }] }, who: reference(reviewer) }],
      entity: sha256Like.test(r.contentSha256) ? [{ role: 'source', what: { identifier: identifier('review-sha256', r.contentSha256), display: '所签内容的哈希 hash of what was signed' } }] : undefined,
      signature: [{ type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.5', display: 'Verification Signature' }], when: r.signedAt, who: reference(reviewer), sigFormat: 'application/octet-stream', data: r.signature }],
    }));
  }
  return list;
}

