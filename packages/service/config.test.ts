// Configuration: where a value comes from, what is refused, and that secrets are not shown.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isSuokeError } from '@suoke/terminology';
import { afterAll, describe, expect, it } from 'vitest';
import { configSpec, describeConfig, loadConfig } from './config.ts';

const dir = mkdtempSync(path.join(os.tmpdir(), 'suoke-config-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const fileOf = (content: string) => {
  const file = path.join(dir, `${crypto.randomUUID()}.json`);
  writeFileSync(file, content);
  return file;
};
const refusal = (load: () => unknown) => {
  try { load(); } catch (e) { if (isSuokeError(e)) return { code: e.code, hint: e.hint !== '', message: e.message }; throw e; }
  return { code: 'none', hint: false, message: '' };
};

describe('origins', () => {
  it('defaults, then the file, then the environment, then flags', () => {
    const file = fileOf('{"port": 1, "host": "from-file", "timeZone": "Europe/Berlin"}');
    const { config, origin } = loadConfig({ file, env: { SUOKE_PORT: '2', SUOKE_HOST: 'from-env' }, overrides: { port: 3 } });
    expect([config.port, origin.port]).toEqual([3, 'flag']);
    expect([config.host, origin.host]).toEqual(['from-env', 'SUOKE_HOST']);
    expect([config.timeZone, origin.timeZone]).toEqual(['Europe/Berlin', 'suoke.config.json']);
    expect([config.rateLimit, origin.rateLimit]).toEqual([configSpec.rateLimit.fallback, 'default']);
  });
  it('an empty variable counts as not set', () => {
    expect(loadConfig({ file: fileOf('{}'), env: { SUOKE_PORT: '' } }).origin.port).toBe('default');
  });
  it('reads lists and peers', () => {
    const { config } = loadConfig({ file: fileOf('{"peers": "look=a:1"}'), env: { SUOKE_ONLY: 'pulse, look,', SUOKE_PEERS: 'users=10.0.0.1:8081, *=mesh:9000' } });
    expect(config.only).toEqual(['pulse', 'look']);
    expect(config.peers).toEqual({ users: '10.0.0.1:8081', '*': 'mesh:9000' });
  });
  it('every setting has a variable of its own and says what it is', () => {
    const shown = describeConfig(loadConfig({ file: fileOf('{}'), env: {} }));
    expect(new Set(shown.map((s) => s.env)).size).toBe(shown.length);
    expect(shown.every((s) => s.about !== '' && s.origin === 'default')).toBe(true);
  });
});

describe('refusals', () => {
  it.each([
    ['a port that is no number', { env: { SUOKE_PORT: 'eighty' } }, 'config.number'],
    ['a blank number', { env: { SUOKE_PORT: ' ' } }, 'config.number'],
    ['infinity', { env: { SUOKE_RATE_LIMIT: 'Infinity' } }, 'config.number'],
    ['a port out of range', { env: { SUOKE_PORT: '70000' } }, 'config.number'],
    ['half a port', { env: { SUOKE_PORT: '80.5' } }, 'config.number'],
    ['a negative limit', { env: { SUOKE_RATE_LIMIT: '-3' } }, 'config.number'],
    ['peers without ports', { env: { SUOKE_PEERS: 'users=host' } }, 'config.peers'],
    ['peers with a scheme', { env: { SUOKE_PEERS: 'users=http://host:1' } }, 'config.peers'],
    ['a log level there is not', { env: { SUOKE_LOG_LEVEL: 'loud' } }, 'config.log-level'],
    ['a time zone there is not', { env: { SUOKE_TIME_ZONE: 'Mars/Olympus' } }, 'config.time-zone'],
    ['a file that is not there', { file: '/nowhere/suoke.config.json', env: {} }, 'config.file'],
    ['a file that is not JSON', { file: fileOf('{port:'), env: {} }, 'config.file'],
    ['a file that is a list', { file: fileOf('[]'), env: {} }, 'config.file'],
    ['a setting there is not', { file: fileOf('{"prot": 1}'), env: {} }, 'config.file'],
    ['a setting of the wrong kind', { file: fileOf('{"port": true}'), env: {} }, 'config.file'],
    ['a list where a name belongs', { file: fileOf('{"host": ["a"]}'), env: {} }, 'config.file'],
  ])('%s', (_name, options, code) => {
    expect(refusal(() => loadConfig({ ...options }))).toMatchObject({ code, hint: true });
  });
  it('a secret in the environment is never shown', () => {
    const shown = JSON.stringify(describeConfig(loadConfig({ file: fileOf('{}'), env: { SUOKE_MASTER_KEY: 'aa'.repeat(32), SUOKE_LLM_API_KEY: 'sk-1', SUOKE_DATABASE_URL: 'postgres://u:secret@h/d' } })));
    for (const s of ['aa'.repeat(32), 'sk-1', 'secret']) expect(shown).not.toContain(s);
  });
});
