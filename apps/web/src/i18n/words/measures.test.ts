// Whatever measure a diagnosis service may put behind a finding has a name here.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { measureWords } from './measures.ts';

const services = path.resolve(import.meta.dirname, '../../../../../services/diagnosis');
const source = (name: string) => readdirSync(path.join(services, name, 'domain')).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts')).map((f) => readFileSync(path.join(services, name, 'domain', f), 'utf8')).join('\n');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1] ?? '');
/** How each service writes a measure down; names that are put together at run time stand beside it. */
const ways: Record<string, { pattern: RegExp; also?: string[]; least: number }> = {
  look: { pattern: /(?:strength: |value\()'([^']+)'/g, also: ['body', 'coating'].flatMap((p) => ['L*', 'a*', 'b*'].map((c) => `${p}.${c}`)), least: 15 },
  pulse: { pattern: /(?:measure\(|kind: 'measure', name: )'([^']+)'/g, least: 8 },
  listen: { pattern: /measureOf\('([^']+)'/g, least: 8 },
  palpation: { pattern: /measured\('([^']+)'/g, also: ['palm-minus-hand-back', 'sole-minus-foot-back', ...['temperature', 'tension', 'tenderness', 'edema'].map((m) => `${m}-left-minus-right`)], least: 8 },
};

it.each(Object.entries(ways))('names every measure of %s', (service, { pattern, also = [], least }) => {
  const names = new Set([...found(source(service), pattern), ...also]);
  expect(names.size).toBeGreaterThanOrEqual(least);
  expect([...names].filter((n) => !Object.hasOwn(measureWords, `measure.${n}`))).toEqual([]);
});
