// What the linter refuses: unsafe types, promises nobody waits for, and whatever breaks the rules of the house.
import tseslint from 'typescript-eslint';
import house from './scripts/lint/house.js';

export default tseslint.config(
  { ignores: ['**/node_modules/', '**/dist/', 'packages/contracts/gen/', 'ml/', '.suoke/', '**/public/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: {
      'house/own-service': 'error',
      'house/domain-imports': 'error',
      'house/domain-pure': 'error',
      'house/package-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true, caughtErrors: 'none' }],
      // Contracts ask for a promise even where the answer is at hand.
      '@typescript-eslint/require-await': 'off',
      // The data of our own events is JSON of unknown shape; String() of a member that is known to be text is meant.
      '@typescript-eslint/no-base-to-string': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Dear, and of little use where a test takes JSON apart: the compiler checks tests all the same.
    files: ['**/*.test.ts', '**/testing/**', '**/testing.ts', 'e2e/**', '**/conformance/**'],
    rules: Object.fromEntries(['no-unsafe-assignment', 'no-unsafe-return', 'no-unsafe-argument', 'no-unsafe-call', 'no-unsafe-member-access', 'unbound-method', 'no-unnecessary-type-assertion'].map((r) => [`@typescript-eslint/${r}`, 'off'])),
  },
);
