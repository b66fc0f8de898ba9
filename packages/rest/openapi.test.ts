// The OpenAPI document and the page made from it: complete, self-contained, the same every time.
import * as contracts from '@suoke/contracts';
import { policyOf } from '@suoke/contracts';
import type { DescService } from '@bufbuild/protobuf';
import { describe, expect, it } from 'vitest';
import { docsPage } from './docs.ts';
import { openApi } from './openapi.ts';
import { restRoutes } from './routes.ts';

type Json = { [key: string]: unknown };
const services = (Object.values(contracts) as unknown[]).filter((v): v is DescService => typeof v === 'object' && v !== null && 'kind' in v && v.kind === 'service');
const routes = restRoutes(services);
const info = { title: '索克生活 <Suoke>', version: '1.2.3', description: 'd' };
const document = openApi(routes, info);
const paths = document['paths'] as Record<string, Record<string, Json>>;
const operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([verb, op]) => ({ path, verb, op })));

function walk(v: unknown, see: (o: Json) => void): void {
  if (Array.isArray(v)) for (const x of v) walk(x, see);
  else if (typeof v === 'object' && v !== null) {
    see(v as Json);
    for (const x of Object.values(v)) walk(x, see);
  }
}

describe('the OpenAPI document', () => {
  it('is 3.1 with what that needs', () => {
    expect(services).toHaveLength(16);
    expect(document['openapi']).toBe('3.1.0');
    expect(document['info']).toMatchObject({ title: info.title, version: info.version, license: { identifier: 'Apache-2.0' } });
    for (const { path, verb, op } of operations) {
      expect(path.startsWith('/v1/')).toBe(true);
      expect(['get', 'post', 'put', 'patch', 'delete']).toContain(verb);
      expect(Object.keys(op['responses'] as Json).sort()).toEqual(['200', 'default']);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const parameters = op['parameters'] as { name: string; in: string; required: boolean; schema: unknown }[];
      expect(parameters.filter((p) => p.in === 'path').map((p) => p.name)).toEqual(inPath);
      expect(parameters.every((p) => p.schema !== undefined && (p.in !== 'path' || p.required))).toBe(true);
      expect(new Set(parameters.map((p) => `${p.in} ${p.name}`)).size).toBe(parameters.length);
      expect(verb === 'get' && 'requestBody' in op).toBe(false);
    }
    expect(new Set(operations.map((o) => o.op['operationId'])).size).toBe(operations.length);
  });
  it('has every route of every contract, with its policy', () => {
    expect(operations).toHaveLength(routes.length);
    for (const r of routes) {
      const op = paths[r.template]?.[r.verb.toLowerCase()];
      expect(op?.['operationId']).toBe(`${r.service.name}.${r.method.name}`);
      expect(op?.['x-suoke-policy']).toEqual(policyOf(r.method));
      expect((op?.['security'] as unknown[]).length).toBe(policyOf(r.method).public ? 0 : 1);
    }
  });
  it('refers to nothing that is not there, and defines nothing that nobody refers to', () => {
    const schemas = (document['components'] as { schemas: Json }).schemas;
    const used = new Set<string>();
    walk(document, (o) => { if (typeof o['$ref'] === 'string') used.add(o['$ref']); });
    for (const ref of used) expect(schemas[ref.replace('#/components/schemas/', '')], ref).toBeDefined();
    expect(Object.keys(schemas).filter((n) => !used.has(`#/components/schemas/${n}`))).toEqual([]);
    walk(schemas, (o) => { if (typeof o['type'] === 'string' && o['properties'] === undefined) expect(['object', 'array', 'string', 'number', 'integer', 'boolean']).toContain(o['type']); });
  });
  it('is the same bytes every time', () => {
    expect(JSON.stringify(openApi(restRoutes(services), info))).toBe(JSON.stringify(document));
  });
});

describe('the docs page', () => {
  const page = docsPage(document);
  it('holds every operation and every schema', () => {
    for (const { path, op } of operations) {
      expect(page).toContain(`id="${String(op['operationId'])}"`);
      expect(page).toContain(path.replace(/[&<>"']/g, ''));
    }
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(page, target).toContain(`id="${target}"`);
  });
  it('takes nothing from anywhere else and runs no script', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|javascript:|\son\w+=/i);
    expect([...page.matchAll(/(?:src|href)="([^"#]+)"/g)].map((m) => m[1])).toEqual(['/openapi.json']);
  });
  it('shows names as text', () => {
    expect(page).toContain('&#60;Suoke&#62;');
    expect(page).not.toContain('<Suoke>');
  });
});
