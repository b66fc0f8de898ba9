// Knowledge: terms, syndromes, herbs, formulas, acupoints and constitutions with sources and versions; search; benchmarks.
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { KnowledgeService, plainJson } from '@suoke/contracts';
import { defineService, notFound, type Caller } from '@suoke/service';
import { SuokeError } from '@suoke/terminology';
import { bench } from './bench.ts';
import { KINDS, type Kind } from './domain/documents.ts';
import { LIMITS } from './domain/limits.ts';
import { search } from './domain/search.ts';
import { knowledge as loaded } from './knowledge.ts';
import { entryMessage, hitMessage } from './messages.ts';

/** A formula is reference for who may prescribe (and for who runs the platform); nobody else is led from a result to one. */
const mayReadFormulas = ({ role }: Caller): boolean => role === 'practitioner' || role === 'operator' || role === 'service';
const forPractitioners = () => new SuokeError('denied', 'knowledge.practitioners-only', 'formulas are reference material for practitioners', 'sign in as a practitioner; a person receives a formula only from one who has examined the case');

export const knowledge = defineService({
  name: 'knowledge',
  title: { zh: '统一知识服务', en: 'knowledge' },
  layer: 'foundation',
  contract: KnowledgeService,
  calls: {},
  stores: [],
  handlers: {
    async search(q, c) {
      const formulas = mayReadFormulas(c.caller);
      if (q.kind === 'formula' && !formulas) throw forPractitioners();
      const hits = search(loaded().index, q.query, { limit: q.limit || 10, ...(q.kind ? { kind: q.kind as Kind } : {}), ...(formulas ? {} : { without: 'formula' as const }) });
      return { hits: hits.map((h) => hitMessage(h, formulas)) };
    },
    async getEntry(q, c) {
      const d = loaded().byId.get(q.id);
      if (!d) throw notFound('entry', q.id);
      const formulas = mayReadFormulas(c.caller);
      if (d.kind === 'formula' && !formulas) throw forPractitioners();
      return entryMessage(d, formulas);
    },
    async getRelease() {
      const k = loaded();
      return { version: k.base.version, sha256: k.sha256, counts: Object.fromEntries(KINDS.map((kind) => [kind, k.documents.filter((d) => d.kind === kind).length])), limits: LIMITS.map((l) => l.zh) };
    },
    async getTables() {
      const k = loaded();
      return { version: k.base.version, sha256: k.sha256, json: Buffer.from(JSON.stringify(k.base)) };
    },
    async runBenchmark(q, c) {
      const r = bench(q.name);
      return { name: r.name, items: r.items, metrics: r.metrics, at: timestampFromDate(c.now()), details: plainJson({ groups: r.groups, confusion: r.confusion, worst: r.worst }) };
    },
  },
});
