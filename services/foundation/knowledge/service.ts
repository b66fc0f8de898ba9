// Knowledge: terms, syndromes, herbs, formulas, acupoints and constitutions with sources and versions; search; benchmarks.
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { KnowledgeService, plainJson } from '@suoke/contracts';
import { defineService, notFound } from '@suoke/service';
import { bench } from './bench.ts';
import { KINDS, type Kind } from './domain/documents.ts';
import { LIMITS } from './domain/limits.ts';
import { search } from './domain/search.ts';
import { knowledge as loaded } from './knowledge.ts';
import { entryMessage, hitMessage } from './messages.ts';

export const knowledge = defineService({
  name: 'knowledge',
  title: { zh: '统一知识服务', en: 'knowledge' },
  layer: 'foundation',
  contract: KnowledgeService,
  calls: {},
  stores: [],
  handlers: {
    async search(q) {
      const hits = search(loaded().index, q.query, { limit: q.limit || 10, ...(q.kind ? { kind: q.kind as Kind } : {}) });
      return { hits: hits.map(hitMessage) };
    },
    async getEntry(q) {
      const d = loaded().byId.get(q.id);
      if (!d) throw notFound('entry', q.id);
      return entryMessage(d);
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
