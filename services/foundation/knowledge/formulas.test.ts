// Formulas are reference for who may prescribe; nobody else finds one, by whatever way.
import { KnowledgeService, type knowledge } from '@suoke/contracts';
import { refusal, testHost, type TestHost } from '@suoke/service/testing.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { knowledge as service } from './service.ts';

let h: TestHost;
beforeAll(async () => { h = await testHost({ services: [service] }); });
afterAll(() => h.stop());

const callers = () => ({ nobody: h.asNobody(KnowledgeService), person: h.as(KnowledgeService, 'an') });
const words = (r: knowledge.SearchResponse) => JSON.stringify(r.hits.map((x) => [x.entry?.zh, x.entry?.summary, x.entry?.body, x.highlights]));

it('a practitioner finds the formula, its herbs, and which pattern names it', async () => {
  const doctor = h.as(KnowledgeService, 'dr', 'practitioner');
  const { hits } = await doctor.search({ query: '归脾汤' });
  expect(hits[0]?.entry).toMatchObject({ kind: 'formula', zh: '归脾汤' });
  expect((await doctor.getEntry({ id: hits[0]?.entry?.id ?? '' })).summary).toContain('组成');
  expect(words(await doctor.search({ query: '心脾两虚', kind: 'syndrome' }))).toContain('归脾汤');
});

it('nobody else does', async () => {
  const formula = (await h.as(KnowledgeService, 'dr', 'practitioner').search({ query: '归脾汤' })).hits[0]?.entry?.id ?? '';
  for (const [who, client] of Object.entries(callers())) {
    for (const query of ['归脾汤', '心脾两虚', '心慌', formula]) {
      const found = await client.search({ query, limit: 50 });
      expect(found.hits.map((x) => x.entry?.kind), `${who} ${query}`).not.toContain('formula');
      expect(words(found), `${who} ${query}`).not.toMatch(/归脾汤|组成/);
    }
    expect((await client.search({ query: '心脾两虚' })).hits[0]?.entry).toMatchObject({ kind: 'syndrome' });
    expect((await refusal(client.search({ query: '归脾汤', kind: 'formula' }))).code).toBe('knowledge.practitioners-only');
    expect((await refusal(client.getEntry({ id: formula }))).code).toBe('knowledge.practitioners-only');
  }
});
