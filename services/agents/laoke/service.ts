// 老克 laoke: pathogenesis, principle of treatment and sources; formulas only as reference for a practitioner.
import { KnowledgeService, LaokeService, provenanceToMessage, type common } from '@suoke/contracts';
import { defineService, type CallContext } from '@suoke/service';
import { checkHerbs, parseBase, theorise, type Check, type Person, type Tables } from './analyse.ts';

type LaokeCalls = { knowledge: typeof KnowledgeService };
type Context = CallContext<LaokeCalls>;

/** The knowledge base is fetched once and asked every ten minutes whether another release is in force. */
const recheckMs = 10 * 60_000;
const held = new WeakMap<object, { tables: Tables; checkedAt: number }>();

async function tablesOf(c: Context): Promise<Tables> {
  const now = c.now().getTime();
  const old = held.get(c.stores);
  if (old && now - old.checkedAt < recheckMs) return old.tables;
  if (old && (await c.calls.knowledge.getRelease({})).sha256 === old.tables.sha256) {
    held.set(c.stores, { tables: old.tables, checkedAt: now });
    return old.tables;
  }
  const fresh = await c.calls.knowledge.getTables({ name: 'theory' });
  const tables = { base: parseBase(JSON.parse(Buffer.from(fresh.json).toString('utf8'))), sha256: fresh.sha256 };
  held.set(c.stores, { tables, checkedAt: now });
  return tables;
}

function personOf(p: common.PersonFacts | undefined): Person {
  return {
    ...(p?.sex === 'female' || p?.sex === 'male' ? { sex: p.sex } : {}), ...(p?.ageYears === undefined ? {} : { ageYears: p.ageYears }), ...(p?.pregnant === undefined ? {} : { pregnant: p.pregnant }),
    allergies: p?.allergies ?? [], conditions: p?.conditions ?? [], medicines: p?.medicines ?? [],
  };
}

const conflict = (x: Check['conflicts'][number]) => ({ kind: x.kind, severity: x.severity, herbs: x.herbs, zh: x.zh, en: x.en, source: x.source });

export const laoke = defineService<typeof LaokeService, LaokeCalls>({
  name: 'laoke',
  title: { zh: '老克', en: 'Laoke' },
  layer: 'agents',
  contract: LaokeService,
  calls: { knowledge: KnowledgeService },
  stores: [],
  handlers: {
    async theorise(q, c) {
      // Nothing to say where nothing was differentiated: an empty theory, not an error.
      if (q.syndromes.length === 0) return {};
      const t = theorise(await tablesOf(c), {
        syndromes: q.syndromes.map((s) => ({ ...(s.code ? { code: s.code } : {}), zh: s.zh, probability: s.probability })),
        findings: q.findings.map((f) => ({ code: f.code, zh: f.zh, en: f.en, polarity: f.polarity === 'absent' ? 'absent' as const : 'present' as const, score: f.score })),
        person: personOf(q.person),
      });
      return {
        syndromes: t.syndromes.map((s) => ({ code: s.code, zh: s.zh, en: s.en, definition: s.definition, pathogenesis: s.pathogenesis, principle: s.principle, citations: s.citations, acupoints: s.acupoints })),
        practitionerReference: t.practitioner.formulas.map((f) => ({ id: f.id, zh: f.zh, pinyin: f.pinyin, source: f.citation ? `${f.citation.work}·${f.citation.place}` : f.source, herbs: f.herbs, forSyndrome: f.forSyndrome, conflicts: f.conflicts.map(conflict) })),
        plain: t.plain, principle: t.principle, urgent: t.urgent, limits: t.practitioner.limits,
        points: t.acupoints.map((p) => ({ code: p.code, zh: p.zh, location: p.location, uses: p.uses, cautions: p.cautions })),
        provenance: provenanceToMessage(t.provenance),
      };
    },
    async checkHerbs(q, c) {
      const r = checkHerbs(await tablesOf(c), { herbs: q.herbs, person: personOf(q.person) });
      return { conflicts: r.conflicts.map(conflict), unknown: r.unknown, repeatedHerbs: r.repeated, limits: r.limits };
    },
  },
});
