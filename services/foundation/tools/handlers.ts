// Contract in, contract out: the FHIR document, institutions, vitals from a table.
import { fromJson, type MessageInitShape } from '@bufbuild/protobuf';
import { StructSchema, timestampDate, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { plainJson, sha256, type ToolsService, type tools } from '@suoke/contracts';
import { personId, type CallContext, type Handlers } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import type { ToolsCalls } from './calls.ts';
import { caseOf } from './case.ts';
import { decodeText, type Decoded } from './domain/encoding.ts';
import { documentBundle } from './domain/fhir/bundle.ts';
import { readInstitutions } from './domain/institutions.ts';
import type { Refused } from './domain/table.ts';
import { readVitals } from './domain/vitals.ts';
import { findInstitutions, putInstitutions, type Tables } from './store.ts';
import { fhirNamespace, uuid5 } from './uuid.ts';

type Context = CallContext<ToolsCalls, Tables>;
/** Vitals that are this old at most when the consultation was last changed belong into its document. */
export const vitalsWithinDays = 7;
const batchSize = 10_000;
const listedRefusals = 1000;

export const handlers: Handlers<typeof ToolsService, ToolsCalls, Tables> = {
  async exportFhir(q, c) {
    const consultation = await c.calls.xiaoai.getConsultation({ id: q.consultationId }); // refuses whoever may not see it
    const [person, entries, vitals] = await Promise.all([
      // A practitioner reviews the case without knowing the person's name; so does their copy.
      c.caller.role === 'person' ? c.calls.users.getUser({ id: consultation.personId }) : undefined,
      c.calls.blockchain.listEntries({ consultationId: q.consultationId }).then((r) => r.entries),
      vitalsOf(c, consultation.updatedAt ? timestampDate(consultation.updatedAt) : c.now()),
    ]);
    const bundle = documentBundle(caseOf(consultation, person, vitals, entries), (name) => uuid5(fhirNamespace, `${consultation.id}/${name}`));
    return fromJson(StructSchema, plainJson(bundle));
  },

  async importInstitutions(q, c) {
    const { text, encoding } = decodeText(q.csv);
    const { institutions, refused } = readInstitutions(text);
    await putInstitutions(c, institutions);
    return answer(institutions.length, refused, encoding);
  },

  async findInstitutions(q, c) {
    if ((q.latitude === undefined) !== (q.longitude === undefined)) throw new SuokeError('invalid', 'institution.place', 'a place needs latitude and longitude', 'send both or neither');
    const near = q.latitude === undefined || q.longitude === undefined ? undefined : { latitude: q.latitude, longitude: q.longitude };
    const found = await findInstitutions(c, { department: q.department, emergency: q.emergency, limit: q.limit || 20, ...(near ? { near } : {}) });
    return { institutions: found.map(({ distanceKm, ...i }) => ({ ...i, ...(distanceKm === undefined ? {} : { distanceKm: Math.round(distanceKm * 1000) / 1000 }) })) };
  },

  async importVitals(q, c) {
    const person = personId(c.caller);
    const { text, encoding } = decodeText(q.csv);
    const { samples, refused } = readVitals(text, c.config.timeZone);
    // The same file again gives the same batches: nothing is kept twice, and a broken import goes on where it ended.
    const file = sha256(q.csv).slice(0, 40);
    let imported = 0;
    const all = [...refused];
    for (let from = 0; from < samples.length; from += batchSize) {
      const part = samples.slice(from, from + batchSize);
      const r = await c.calls.dataProcessing.ingest({ batchId: `csv-${file}-${from / batchSize}`, personId: person, samples: part.map((s) => ({ metric: s.metric, value: s.value, unit: s.unit, at: timestampFromDate(s.at), device: s.device })) });
      imported += r.accepted;
      all.push(...r.refused.map((x) => ({ line: part[x.index]?.line ?? 0, code: x.code, message: x.message })));
    }
    return answer(imported, all.sort((a, b) => a.line - b.line), encoding);
  },
};

/** Only in the person's own copy: a practitioner is shown the case, not all that the person measures. */
async function vitalsOf(c: Context, before: Date) {
  if (c.caller.role !== 'person') return [];
  const { samples } = await c.calls.dataProcessing.getLatest({ before: timestampFromDate(before) });
  return samples.filter((s) => s.at && before.getTime() - timestampDate(s.at).getTime() <= vitalsWithinDays * 86_400_000);
}

function answer(imported: number, refused: readonly Refused[], encoding: Decoded['encoding']): MessageInitShape<typeof tools.ImportCsvResponseSchema> {
  return { imported, refused: refused.slice(0, listedRefusals), refusedCount: refused.length, encoding };
}
