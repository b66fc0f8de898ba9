// The linter really refuses what the rules of the house forbid, and lets through what they allow.
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import house from './house.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const linter = new Linter({ cwd: root });
const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { house }, rules: Object.fromEntries(Object.keys(house.rules).map((r) => [`house/${r}`, 'error'])) }];

/** Names of the rules that a piece of code at this place breaks. */
function broken(file: string, code: string): string[] {
  return linter.verify(code, config, { filename: path.join(root, file) }).map((m) => m.ruleId ?? m.message);
}

describe('services', () => {
  const file = 'services/agents/xiaoke/analyse.ts';
  it.each([
    ["import { theorise } from '@suoke/laoke/analyse.ts';"],
    ["import type { Plan } from '@suoke/soer';"],
    ["export * from '@suoke/look';"],
    ["const m = await import('@suoke/pulse/analyse.ts');"],
    ["type P = import('@suoke/soer').Plan;"],
    ["import { x } from '../laoke/domain/check.ts';"],
    ["import { catalogue } from '../../catalogue.ts';"],
    ["import { x } from '@suoke/rest';"],
    ["import { x } from '../../../packages/service/guard.ts';"],
  ])('refuses %s', (code) => expect(broken(file, code)).toEqual(['house/own-service']));
  it.each([
    ["import { SuokeError } from '@suoke/terminology';"], ["import { KnowledgeService } from '@suoke/contracts';"], ["import { signAs } from '@suoke/service/signing-key.ts';"],
    ["import { examinations } from '@suoke/examination';"], ["import { ask } from './domain/ask.ts';"], ["import { x } from '@suoke/xiaoke/domain/x.ts';"], ["import sharp from 'sharp';"], ["import fs from 'node:fs';"],
  ])('lets %s through', (code) => expect(broken(file, code)).toEqual([]));
  it('counts the service that has no layer folder', () => expect(broken('services/data-processing/service.ts', "import { x } from '@suoke/pulse';")).toEqual(['house/own-service']));
  it('leaves shared test inputs, the catalogue, apps and bench alone', () => {
    for (const f of ['services/agents/laoke/testing.ts', 'services/catalogue.ts', 'apps/cli/main.ts', 'bench/look.ts']) expect(broken(f, "import { x } from '@suoke/knowledge/data/load.ts';")).toEqual([]);
  });
  it('lets a test host another service, but not reach into it', () => {
    for (const what of ['@suoke/knowledge', '@suoke/data-processing/testing/hosting.ts', '@suoke/listen/testing.ts']) expect(broken('services/agents/laoke/x.test.ts', `import { x } from '${what}';`)).toEqual([]);
    expect(broken('services/agents/laoke/x.test.ts', "import { x } from '@suoke/knowledge/domain/search.ts';")).toEqual(['house/own-service']);
  });
});

describe('domain', () => {
  const file = 'services/agents/xiaoke/domain/deep/rank.ts';
  it.each([
    ["import { readFile } from 'node:fs/promises';"], ["import sharp from 'sharp';"], ["import { defineService } from '@suoke/service';"], ["import type { Context } from '../../store.ts';"], ["import { createHash } from 'node:crypto';"],
  ])('refuses %s', (code) => expect(broken(file, code)).toEqual(['house/domain-imports']));
  it.each([
    ['const t = Date.now();'], ["const t = Date['now']();"], ['const d = new Date();'], ['const d = Date();'], ['const r = Math.random();'], ['const id = crypto.randomUUID();'], ['const t = performance.now();'],
    ['const e = process.env;'], ['void fetch("http://x");'], ['setTimeout(f, 1);'], ['const n = globalThis.Date;'], ['console.log(1);'],
  ])('refuses %s', (code) => expect(broken(file, code)).toEqual(['house/domain-pure']));
  it.each([
    ["import { ask } from '../ask.ts';"], ["import { SuokeError } from '@suoke/terminology/errors.ts';"], ['const d = new Date(0);'], ['const d = Date.UTC(2026, 0, 1);'], ['const f = (now: Date) => now.getTime();'], ['const f = (crypto: { randomUUID(): string }) => crypto.randomUUID();'],
  ])('lets %s through', (code) => expect(broken(file, code)).toEqual([]));
  it('lets the ledger hash, but not throw dice', () => {
    const leaf = 'services/foundation/blockchain/domain/merkle.ts';
    expect(broken(leaf, "import { createHash, verify } from 'node:crypto';")).toEqual([]);
    for (const code of ["import { randomBytes } from 'node:crypto';", "import * as c from 'node:crypto';", "import c from 'node:crypto';"]) expect(broken(leaf, code)).toEqual(['house/domain-imports']);
  });
  it('leaves tests of a domain free', () => expect(broken('services/agents/xiaoke/domain/x.test.ts', "import fc from 'fast-check'; const d = new Date();")).toEqual([]));
});

it('keeps the packages below the services', () => {
  for (const code of ["import { pulse } from '@suoke/pulse';", "import { catalogue } from '../../services/catalogue.ts';"]) expect(broken('packages/service/host.ts', code)).toEqual(['house/package-imports']);
  expect(broken('packages/service/host.ts', "import { x } from '@suoke/stores';")).toEqual([]);
});

it('is in force: the project\'s own configuration carries the rules for a service and skips what is generated', async () => {
  const eslint = new ESLint({ cwd: root });
  const rules = ((await eslint.calculateConfigForFile(path.join(root, 'services/agents/xiaoke/domain/rank.ts'))) as Linter.Config).rules ?? {};
  const on = [...Object.keys(house.rules).map((r) => `house/${r}`), '@typescript-eslint/no-explicit-any', '@typescript-eslint/no-floating-promises', '@typescript-eslint/consistent-type-imports', '@typescript-eslint/no-unused-vars'];
  for (const r of on) expect([r, (rules[r] as unknown[] | undefined)?.[0]]).toEqual([r, 2]);
  for (const f of ['packages/contracts/gen/suoke/look/v1/look_pb.js', 'apps/web/dist/x.js', 'ml/x.ts']) expect(await eslint.isPathIgnored(path.join(root, f))).toBe(true);
});
