// The tiers: `unit` (npm test) and `e2e` need nothing but npm install; `browser` needs Chromium, `data` needs ../shared/data, `engines` a PostgreSQL and a Redis of the machine.
import { defineConfig } from 'vitest/config';

const exclude = ['**/node_modules/**', '**/dist/**', '.suoke/**', 'ml/**'];
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', setupFiles: 'scripts/seed.ts', include: ['**/*.test.ts'], exclude: [...exclude, '**/*.data.test.ts', '**/*.browser.test.ts', '**/*.e2e.test.ts', '**/*.engines.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: 'data', include: ['**/*.data.test.ts'], exclude, testTimeout: 600_000, hookTimeout: 120_000 } },
      // The same tests as elsewhere, on servers that the machine brings.
      { test: { name: 'engines', setupFiles: 'scripts/seed.ts', include: ['packages/stores/embedded/*.test.ts', 'e2e/consultation.test.ts', '**/*.engines.test.ts'], exclude, globalSetup: ['e2e/engines/postgres.ts', 'e2e/engines/redis.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      { test: { name: 'e2e', include: ['**/*.e2e.test.ts'], exclude, testTimeout: 300_000, hookTimeout: 180_000 } },
      { test: { name: 'browser', include: ['**/*.browser.test.ts'], exclude, testTimeout: 300_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } } },
    ],
  },
});
