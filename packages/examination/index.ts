// What the diagnosis services share: an examination is analysed, kept (encrypted for its person), announced, read, and run again.
export { inWorker } from '@suoke/service/workers.ts';
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { common, contentHash, firstDifference, plainJson, provenanceToMessage, findingToMessage, qualityToMessage, SupportService } from '@suoke/contracts';
import { notFound, personId, type CallContext } from '@suoke/service';
import { sealedDocuments } from '@suoke/stores';
import { SuokeError, type Finding, type Provenance, type Quality } from '@suoke/terminology';

/** Everything that is needed to run an examination again. */
export interface ExaminationInput<P> {
  /** what was sent, kept as it came */
  bytes: Uint8Array;
  mediaType: string;
  /** how to read it; plain JSON */
  params: P;
}

/** One side of a comparison: what was kept, and what was sent, when it is asked for. */
export interface Side { result: ExaminationResult; input: () => Promise<Uint8Array> }

export interface ExaminationResult {
  quality: Quality;
  findings: Finding[];
  provenance: Provenance;
  /** what the service measured, for display; plain JSON, documented by the service */
  details: unknown;
}

/** The calls every diagnosis service declares: may a practitioner read this case? */
export type ExaminationCalls = { support: typeof SupportService };
type Context = CallContext<ExaminationCalls>;

/** What the definitions of all diagnosis services that examine have in common. */
export const diagnosis = { layer: 'diagnosis', calls: { support: SupportService }, stores: ['documents', 'blobs', 'events'], publishes: ['examination.completed'] } as const;

/** What is needed to find it stands in the open, everything about the person's health is sealed with their key. */
type Open = { consultationId: string; createdAt: string; blobSha256: string; resultSha256: string; view?: string };
interface Kept<P> { result: ExaminationResult; params: P; mediaType: string }
type Row = Open & { personId: string };

/** No person has that many; whoever has is shown the newest. */
const mostListed = 1000;

/** `view` says what was looked at, where a service looks at several things. */
export function examinations<P>(o: { modality: Finding['modality']; analyse: (input: ExaminationInput<P>) => Promise<ExaminationResult>; view?: (params: P) => string }) {
  const kept = sealedDocuments<Kept<P>, Open>('examination');

  async function row(c: Context, id: string): Promise<{ row: Row; sealed: Kept<P> }> {
    const found = await kept.peek(c.stores, id);
    const known = found && { ...found.open, personId: found.personId };
    if (!known || !(await mayRead(c, known))) throw notFound('examination', id);
    return { row: known, sealed: await found.unseal() };
  }

  const exam = {
    /** Analyses and keeps; the examination and its event are there or neither is. */
    async examine(c: Context, input: ExaminationInput<P>, consultationId: string): Promise<MessageInitShape<typeof common.ExaminationSchema>> {
      const person = personId(c.caller);
      const result = normalise(await o.analyse(input));
      const id = c.newId();
      const createdAt = c.now();
      const key = await c.stores.keys.keyFor(person);
      const blob = await c.stores.blobs.put(input.bytes, { owner: person, key, mediaType: input.mediaType });
      const resultSha256 = contentHash(result);
      await c.stores.relational.transaction(async (tx) => {
        await kept.put(c.stores, id, { personId: person, open: { consultationId, createdAt: createdAt.toISOString(), blobSha256: blob.sha256, resultSha256, ...(o.view ? { view: o.view(input.params) } : {}) }, value: { result, params: input.params, mediaType: input.mediaType } }, { ifVersion: 0, tx });
        await c.stores.events.publish(tx, { type: 'examination.completed', key: consultationId || id, data: { examinationId: id, modality: o.modality, personId: person, consultationId, resultSha256 } });
      });
      return toMessage(o.modality, id, person, consultationId, createdAt, resultSha256, result);
    },

    async get(c: Context, id: string): Promise<MessageInitShape<typeof common.ExaminationSchema>> {
      const { row: r, sealed } = await row(c, id);
      return toMessage(o.modality, id, r.personId, r.consultationId, new Date(r.createdAt), r.resultSha256, sealed.result);
    },

    /** The input as it came, and the kept result. */
    async input(c: Context, id: string): Promise<ExaminationInput<P> & { result: ExaminationResult }> {
      const { row: r, sealed } = await row(c, id);
      const bytes = await c.stores.blobs.get({ owner: r.personId, sha256: r.blobSha256 }, await c.stores.keys.keyFor(r.personId));
      return { bytes, mediaType: sealed.mediaType, params: sealed.params, result: sealed.result };
    },

    /** The caller's own of this view, opened, the oldest of the newest `most` first: for what is judged against a person's own past. */
    async earlier(c: Context, q: { view: string; most: number }): Promise<{ createdAt: Date; result: ExaminationResult }[]> {
      const found = await kept.find(c.stores, { where: { personId: personId(c.caller), view: q.view }, orderBy: '@createdAt', descending: true, limit: q.most });
      return found.reverse().map(({ open, value }) => ({ createdAt: new Date(open.createdAt), result: value.result }));
    },

    /** Runs the kept input again with today's code. */
    async replay(c: Context, id: string): Promise<MessageInitShape<typeof common.ReplayResultSchema>> {
      const before = await exam.input(c, id);
      const again = normalise(await o.analyse({ bytes: before.bytes, mediaType: before.mediaType, params: before.params }));
      const d = firstDifference(before.result, again);
      return d ? { identical: false, firstDifference: d.pointer, was: d.was, is: d.is } : { identical: true };
    },

    /** The newest first: the caller's own, or those that `comparableWith` can be compared with and the caller may read. */
    async list(c: Context, q: { limit: number; comparableWith: string }): Promise<MessageInitShape<typeof common.ListExaminationsResponseSchema>> {
      const than = q.comparableWith ? (await row(c, q.comparableWith)).row : undefined;
      const all = await kept.scan(c.stores, { where: { personId: than?.personId ?? ofCaller(c) }, orderBy: '@createdAt', descending: true, limit: mostListed });
      const fitting = than ? all.filter((r) => r.id !== q.comparableWith && (r.view ?? than.view) === (than.view ?? r.view) && r.createdAt <= than.createdAt) : all;
      // All are of one person: whether they may be read is asked once for each consultation.
      const verdicts = new Map<string, boolean>();
      const readable: typeof fitting = [];
      for (const r of fitting) {
        if (readable.length === (q.limit || 50)) break;
        const may = verdicts.get(r.consultationId) ?? await mayRead(c, r);
        verdicts.set(r.consultationId, may);
        if (may) readable.push(r);
      }
      return { examinations: readable.map((r) => ({ id: r.id, consultationId: r.consultationId, createdAt: timestampFromDate(new Date(r.createdAt)), view: r.view ?? '' })) };
    },

    /** Two of one person, each of which the caller may read. */
    async compare(c: Context, q: { beforeId: string; afterId: string }, comparison: (before: Side, after: Side) => unknown): Promise<MessageInitShape<typeof common.ComparisonSchema>> {
      const [before, after] = [await row(c, q.beforeId), await row(c, q.afterId)];
      // Of two people: the second looks like one that is not there.
      if (before.row.personId !== after.row.personId) throw notFound('examination', q.afterId);
      const side = (id: string, s: Kept<P>): Side => ({ result: s.result, input: async () => (await exam.input(c, id)).bytes });
      return { result: plainJson(await comparison(side(q.beforeId, before.sealed), side(q.afterId, after.sealed))) };
    },
  };
  return {
    ...exam,
    /** Answered by every diagnosis service in the same way. */
    handlers: {
      getExamination: (q: common.ExaminationRef, c: Context) => exam.get(c, q.id),
      replay: (q: common.ExaminationRef, c: Context) => exam.replay(c, q.id),
    },
  };
}

function ofCaller(c: Context): string {
  if (c.caller.role !== 'person') throw new SuokeError('invalid', 'examination.unnamed', 'whose examinations is not said', 'name in comparableWith an examination that you may read');
  return c.caller.id;
}

/** As it will be after a journey through JSON, so that what is hashed, kept and compared is the same thing. */
function normalise(r: ExaminationResult): ExaminationResult {
  return JSON.parse(JSON.stringify({ quality: r.quality, findings: r.findings, provenance: r.provenance, details: plainJson(r.details ?? {}) })) as ExaminationResult;
}

async function mayRead(c: Context, row: Row): Promise<boolean> {
  if (c.caller.role === 'service') return true;
  if (c.caller.role === 'person') return row.personId === c.caller.id;
  if (c.caller.role !== 'practitioner' || row.consultationId === '') return false;
  if (!(await c.calls.support.mayRead({ practitionerId: c.caller.id, consultationId: row.consultationId })).may) return false;
  await c.requireConsent(row.personId, 'review');
  return true;
}

function toMessage(modality: string, id: string, person: string, consultationId: string, createdAt: Date, resultSha256: string, r: ExaminationResult): MessageInitShape<typeof common.ExaminationSchema> {
  return create(common.ExaminationSchema, {
    id, personId: person, consultationId, modality, createdAt: timestampFromDate(createdAt), resultSha256,
    quality: qualityToMessage(r.quality), findings: r.findings.map(findingToMessage), provenance: provenanceToMessage(r.provenance), details: plainJson(r.details),
  });
}
