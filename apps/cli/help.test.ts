// The help stays true: every command is in a group, and every example is a command line that its command would take.
import { execFileSync, spawnSync } from 'node:child_process';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import * as bench from './commands/bench.ts';
import * as config from './commands/config.ts';
import * as consult from './commands/consult.ts';
import * as differentiate from './commands/differentiate.ts';
import * as inquiry from './commands/inquiry.ts';
import * as knowledge from './commands/knowledge.ts';
import * as listen from './commands/listen.ts';
import * as look from './commands/look.ts';
import * as palpation from './commands/palpation.ts';
import * as pulse from './commands/pulse.ts';
import * as start from './commands/start.ts';
import * as verify from './commands/verify.ts';
import { arrange, groups } from './help.ts';

const program = new Command('suoke');
for (const c of [verify, start, consult, look, listen, pulse, inquiry, palpation, differentiate, config, knowledge, bench]) c.register(program);
arrange(program);
const listed = groups.flatMap((g) => Object.entries(g.commands).map(([name, about]) => ({ name, about })));

it('lists every command once, in the order of the groups, with both languages', () => {
  expect(program.commands.map((c) => c.name())).toEqual(listed.map((l) => l.name));
  for (const c of program.commands) expect(c.summary()).toMatch(/\p{Script=Han}.* {2}[A-Za-z]/u);
  const text = program.helpInformation();
  for (const g of groups) expect(text).toContain(g.heading);
});

describe('examples', () => {
  const all = listed.flatMap(({ name, about }) => about.examples.map(([line]) => ({ name, line })));
  it.each(all)('$line', ({ name, line }) => {
    const words = /suoke (.*)$/.exec(line)?.[1]?.match(/"[^"]*"|\S+/g) ?? [];
    expect(words[0]).toBe(name);
    const command = program.commands.find((c) => c.name() === name) as Command;
    const options = words.filter((w) => w.startsWith('--'));
    expect(options.filter((o) => !command.options.some((x) => x.long === o))).toEqual([]);
    for (const o of command.options.filter((x) => x.mandatory)) expect(options).toContain(o.long);
  });
});

it('prints at once', () => {
  const text = execFileSync(process.execPath, [new URL('suoke.js', import.meta.url).pathname, 'verify', '--help'], { encoding: 'utf8' });
  expect(text).toContain('例 Examples:');
});

it.each([
  [['look', '--no-such'], 'suoke: look: cli.unknown-option: '], [['loook'], 'suoke: loook: cli.unknown-command: '], [['pulse'], 'suoke: pulse: cli.missing-argument: '], [['pulse', 'x', '--rate', 'fast'], 'suoke: pulse: cli.invalid-argument: '],
])('a mistake in the command line %j is one line with a code and a hint', (args, start) => {
  const r = spawnSync(process.execPath, [`${import.meta.dirname}/main.ts`, ...args], { encoding: 'utf8' });
  expect([r.status, r.stdout]).toEqual([2, '']);
  expect(r.stderr.startsWith(start)).toBe(true);
  expect(r.stderr.trim().split('\n')).toHaveLength(1);
  expect(r.stderr).toMatch(/\(see suoke .*--help\)/);
});
