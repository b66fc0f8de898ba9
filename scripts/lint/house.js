// The house rules as an ESLint plugin: who may import whom, and what `domain/` may touch.
// Plain JavaScript on purpose: editors run ESLint under whatever Node they carry.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const slashed = (p) => p.split(path.sep).join('/');

/** What every service may import of the project's own; npm packages besides. */
const open = new Set(['terminology', 'contracts', 'service', 'stores', 'examination']);
/** `domain/` folders that hash: the tree of the ledger is hashes, so SHA-256 is part of its domain. */
const hashing = new Set(['services/foundation/blockchain']);

/** The service folder that a path (relative to the root) lies in, or undefined. */
export function serviceOf(file) {
  return /^services\/(?:(?:agents|diagnosis|foundation)\/[^/]+|data-processing)(?=\/)/.exec(file)?.[0];
}

/** `testing.ts` and `testing/`: what tests of a service share; they may build their inputs with another service's domain. */
const isSupport = (file) => /\/testing(\/|\.ts$)/.test(file);
const isTest = (file) => /\.test\.ts$/.test(file) || isSupport(file);
/** A test may host another service beside its own: its definition and what it offers to tests, nothing deeper. */
const mayHost = (file, specifier) => /\.test\.ts$/.test(file) && /^@suoke\/[^/]+(\/testing(\.ts|\/.+))?$/.test(specifier);
/** A `*.data.test.ts` holds a service to the figures that a program in bench/ measures over several. */
const mayMeasure = (file, at) => /\.data\.test\.ts$/.test(file) && at.startsWith('bench/');

/** Calls `check` with each import of a file: static, re-exported, dynamic, or as a type. */
function imports(check) {
  const literal = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? node : undefined);
  const visit = (node) => { const source = literal(node.source); if (source) check(source, source.value, node); };
  return {
    ImportDeclaration: visit, ExportAllDeclaration: visit, ExportNamedDeclaration: visit, ImportExpression: visit,
    TSImportType: (node) => { const source = literal(node.source ?? node.argument?.literal); if (source) check(source, source.value, node); },
  };
}

const rule = (messages, create) => ({
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const file = slashed(path.relative(root, context.filename));
    return create(context, file) ?? {};
  },
});
const target = (file, specifier) => slashed(path.posix.join(path.posix.dirname(file), specifier));

/** No service imports another service's code, only its contract. */
const ownService = rule({
  other: 'A service imports no other service\'s code: {{what}} is not open to {{service}}. Call it through its contract (`calls` in service.ts).',
  outside: '{{what}} lies outside {{service}}. Import workspaces by name, and only {{open}}.',
}, (context, file) => {
  const service = serviceOf(file);
  if (service === undefined || isSupport(file)) return undefined;
  const own = service.split('/').at(-1);
  return imports((source, specifier) => {
    const named = /^@suoke\/([^/]+)/.exec(specifier)?.[1];
    const data = { what: specifier, service: service, open: [...open].map((n) => `@suoke/${n}`).join(', ') };
    if (named !== undefined && named !== own && !open.has(named) && !mayHost(file, specifier)) context.report({ node: source, messageId: 'other', data });
    const at = target(file, specifier);
    if (specifier.startsWith('.') && serviceOf(at) !== service && !mayMeasure(file, at)) context.report({ node: source, messageId: 'outside', data });
  });
});

/** `domain/` imports nothing but the shared vocabulary and its own service's domain. */
const domainImports = rule({
  no: '`domain/` is pure: it imports @suoke/terminology and domain files of its own service, not {{what}}.',
  chance: '`domain/` makes no randomness of its own: {{what}} has to be passed in.',
}, (context, file) => {
  const service = serviceOf(file);
  if (service === undefined || !file.startsWith(`${service}/domain/`) || isTest(file)) return undefined;
  return imports((source, specifier, node) => {
    if (/^@suoke\/terminology(\/|$)/.test(specifier)) return;
    if (specifier.startsWith('.') && target(file, specifier).startsWith(`${service}/domain/`)) return;
    if (specifier === 'node:crypto' && hashing.has(service)) {
      for (const s of node.specifiers ?? []) {
        const name = s.imported?.name ?? s.local?.name ?? '*';
        if (s.type !== 'ImportSpecifier' || /^(random|generate|getRandom|webcrypto|subtle)/.test(name)) context.report({ node: s, messageId: 'chance', data: { what: name } });
      }
      return;
    }
    context.report({ node: source, messageId: 'no', data: { what: specifier } });
  });
});

const clocks = new Map([['Date', ['now']], ['Math', ['random']], ['crypto', ['randomUUID', 'getRandomValues']], ['performance', ['now']], ['process', ['hrtime']]]);
/** What would make a result differ from one run to the next, or reach out of the process. */
const globals = new Set(['fetch', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'console', 'localStorage']);

/** No clock, no randomness, no input or output in `domain/`: they are passed in, so that replay is exact. */
const domainPure = rule({
  no: '`domain/` is pure: {{what}} makes a result depend on more than its input. Pass it in.',
}, (context, file) => {
  const service = serviceOf(file);
  if (service === undefined || !file.startsWith(`${service}/domain/`) || isTest(file)) return undefined;
  const isGlobal = (node) => {
    for (let scope = context.sourceCode.getScope(node); scope; scope = scope.upper) {
      const v = scope.set.get(node.name);
      if (v) return v.defs.length === 0;
    }
    return true;
  };
  const report = (node, what) => context.report({ node, messageId: 'no', data: { what } });
  return {
    MemberExpression(node) {
      const name = node.computed ? node.property.value : node.property.name;
      if (node.object.type === 'Identifier' && clocks.get(node.object.name)?.includes(name) && isGlobal(node.object)) report(node, `${node.object.name}.${name}`);
      else if (node.object.type === 'Identifier' && node.object.name === 'globalThis') report(node, 'globalThis');
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0 && isGlobal(node.callee)) report(node, 'new Date()');
    },
    CallExpression(node) {
      if (node.callee.type === 'Identifier' && (node.callee.name === 'Date' || globals.has(node.callee.name)) && isGlobal(node.callee)) report(node, `${node.callee.name}()`);
    },
    'MemberExpression > Identifier.object'(node) {
      if (globals.has(node.name) && !clocks.get(node.name)?.length && isGlobal(node)) report(node, node.name);
    },
    'MemberExpression > Identifier.object[name="process"]'(node) {
      if (isGlobal(node)) report(node, 'process');
    },
  };
});

/** The shared packages stand below the services and know none of them. */
const packageImports = rule({
  no: 'packages/ stands below services/ and apps/: {{what}} may not be imported here.',
}, (context, file) => {
  if (!file.startsWith('packages/')) return undefined;
  const known = new Set([...open, 'rest']);
  return imports((source, specifier) => {
    const named = /^@suoke\/([^/]+)/.exec(specifier)?.[1];
    const away = specifier.startsWith('.') && !target(file, specifier).startsWith('packages/');
    if ((named !== undefined && !known.has(named)) || away) context.report({ node: source, messageId: 'no', data: { what: specifier } });
  });
});

export default {
  meta: { name: 'house' },
  rules: { 'own-service': ownService, 'domain-imports': domainImports, 'domain-pure': domainPure, 'package-imports': packageImports },
};
