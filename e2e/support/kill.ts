// Kills the platform again and again while people use it, and checks that everything that was acknowledged is there.
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fromJson } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { BlockchainService, CommunicationService, PulseService, UsersService, XiaoaiService, type blockchain, type xiaoai } from '@suoke/contracts';
import { verifyConsistency } from '@suoke/blockchain/domain/merkle.ts';
import { fromConnectError } from '@suoke/service/errors.ts';
import { expect } from 'vitest';
import { seeded } from '@suoke/listen/testing/voices.ts';
import { startChild, type Child } from './child.ts';
import { until } from './expect.ts';
import { dataFolder, houseOf, type Account, type House } from './house.ts';
import { inputs } from './inputs.ts';

export type Victim = 'process' | 'database' | 'both';
export interface KillPlan { seed: number; victims: readonly Victim[]; /** people who use it at once */ people: number; /** a kill comes after this many more acknowledged steps at most, and up to 300 ms later: in work on a slow machine too */ steps: number }
export interface KillReport { consultations: number; acknowledged: number; finished: number; restartMs: number[] }

/** What a client was told, and may rely on. */
interface Fact { id: string; said: string[]; examined: string[]; answers: number; analysed: boolean }

const complaints = ['心慌失眠，没力气', '怕冷，手脚凉，腰酸', '口苦，胁肋胀，容易生气', '胃胀，吃得少，大便稀', '咳嗽有痰，胸闷', '头晕耳鸣，腰膝酸软'];
const finishedStates = ['review', 'follow-up', 'closed'];
const rank = ['intake', 'examinations', 'analysis', 'opinion', 'plan', 'review', 'follow-up', 'closed'];

export async function killAgainAndAgain(plan: KillPlan): Promise<KillReport> {
  const random = seeded(plan.seed);
  const dataDir = await dataFolder();
  const given = await inputs();
  let child: Child | undefined;
  const start = async () => {
    const began = performance.now();
    child = await startChild(['start', '--port', '0', '--grpc-port', '-1', '--data-dir', dataDir], { SUOKE_SIGN_IN_PER_MINUTE: '6000', SUOKE_LOG_LEVEL: 'error' });
    report.restartMs.push(Math.round(performance.now() - began));
    const { url } = child;
    return houseOf(() => url, () => '', async () => {});
  };
  const report: KillReport = { consultations: 0, acknowledged: 0, finished: 0, restartMs: [] };
  const facts = new Map<string, { owner: number; fact: Fact }>();
  let head: blockchain.SignedHead | undefined;

  try {
    let house = await start();
    await house.register('operator');
    const people = await Promise.all(Array.from({ length: plan.people }, (_, i) => house.register(`person${i}`)));
    for (const p of people) await p.client(UsersService).setConsent({ purpose: 'care', granted: true });

    for (const victim of plan.victims) {
      head = await readHead(house, head);
      const work = people.map((p, i) => use(in_(house, p), (id) => facts.get(id)?.fact ?? remember(facts, id, i), random, given.pulse.bytes));
      // Six steps make a consultation: in the first round somebody has certainly asked for an analysis.
      const target = Math.max(acknowledged(facts) + 2, 5 * plan.people + 1) + Math.floor(random() * plan.steps);
      await until(async () => acknowledged(facts), (n) => n >= target, 30_000);
      await sleep(random() * 300);
      await kill(victim, child as Child, dataDir);
      if (victim === 'database') await until(async () => (await fetch(`${(child as Child).url}/readyz`)).ok, Boolean, 30_000);
      for (const w of work) w.stop();
      await Promise.all(work.map((w) => w.done));
      if (victim !== 'database') house = await start();
      for (const { owner, fact } of facts.values()) await check(in_(house, people[owner] as Account), fact);
      head = await readHead(house, head);
    }

    // Unfinished analyses finish by themselves, and what they come to is whole.
    for (const { owner, fact } of facts.values()) {
      const me = in_(house, people[owner] as Account);
      await check(me, fact);
      if (!fact.analysed) continue;
      const c = await until(() => me.client(XiaoaiService).getConsultation({ id: fact.id }), (x) => finishedStates.includes(x.state), 30_000);
      expect([c.differentiation, c.theory, c.plan].every((x) => x !== undefined)).toBe(true);
      expect(c.steps.map((s) => s.state).filter((s, i, all) => all.indexOf(s) !== i)).toEqual([]);
      expect(await me.client(XiaoaiService).replay({ id: fact.id })).toMatchObject({ identical: true });
      const { entries } = await until(() => me.client(BlockchainService).listEntries({ consultationId: fact.id }), (r) => r.entries.some((e) => e.kind === 'consultation'));
      expect(entries.filter((e) => e.kind === 'consultation')).toHaveLength(1);
      const { messages } = await until(() => me.client(CommunicationService).listMessages({ conversationId: fact.id }), (m) => m.messages.some((x) => x.kind === 'result'));
      expect(messages.filter((m) => m.kind === 'result')).toHaveLength(1);
      for (const text of fact.said) expect(messages.some((m) => m.text === text)).toBe(true);
      report.finished++;
    }
    report.consultations = facts.size;
    report.acknowledged = acknowledged(facts);
    return report;
  } finally {
    await child?.end();
    await killDatabase(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

const acknowledged = (facts: Map<string, { fact: Fact }>): number => [...facts.values()].reduce((n, { fact: f }) => n + 1 + f.said.length + f.examined.length + f.answers + Number(f.analysed), 0);

const in_ = (house: House, a: Account): Account => ({ ...a, client: (s) => house.client(s, a.token) });

function remember(facts: Map<string, { owner: number; fact: Fact }>, id: string, owner: number): Fact {
  const fact: Fact = { id, said: [], examined: [], answers: 0, analysed: false };
  facts.set(id, { owner, fact });
  return fact;
}

/** One person, consultation after consultation, until told to stop or cut off; only what was answered becomes a fact. */
function use(me: Account, fact: (id: string) => Fact, random: () => number, wave: Uint8Array): { done: Promise<void>; stop(): void } {
  let stopped = false;
  const x = me.client(XiaoaiService);
  const one = async () => {
    const f = fact((await x.startConsultation({ requestId: crypto.randomUUID() })).id);
    const text = `${complaints[Math.floor(random() * complaints.length)] ?? ''}（${f.id.slice(0, 4)}）`;
    let at: xiaoai.Consultation | undefined;
    for await (const piece of x.say({ id: f.id, text })) at = piece.consultation ?? at;
    f.said.push(text);
    const e = await me.client(PulseService).examine({ consultationId: f.id, input: { case: 'file', value: { content: wave, rateHz: 100 } } });
    f.examined.push(e.id);
    for (let n = 0; n < 2 && at?.question; n++) {
      at = await x.answerQuestion({ id: f.id, questionId: at.question.id, value: fromJson(ValueSchema, null) });
      f.answers++;
    }
    await x.analyse({ id: f.id });
    f.analysed = true;
  };
  const done = (async () => {
    try {
      while (!stopped) await one();
    } catch (e) {
      // Cut off, or refused because the database is away: both are expected here, a defect is not.
      const known = fromConnectError(e);
      if (known.kind !== 'unavailable' && known.code !== 'internal') throw e;
      if (known.code === 'internal' && !/cut|reset|hang up|ECONN|aborted|closed|terminated|something went wrong/i.test(`${String(e)} ${String(known.cause)}`)) throw e;
    }
  })();
  done.catch(() => {}); // it is looked at after the kill: until then a rejection is not an unhandled one
  return { done, stop() { stopped = true; } };
}

/** Everything acknowledged is there, in order, and at most one unacknowledged thing beside it. */
async function check(me: Account, f: Fact): Promise<void> {
  const c = await until(() => me.client(XiaoaiService).getConsultation({ id: f.id }), (x) => f.analysed || f.examined.every((id) => x.examinations.some((e) => e.id === id)));
  expect(c.said.slice(0, f.said.length)).toEqual(f.said);
  expect(c.said.length).toBeLessThanOrEqual(Math.max(1, f.said.length));
  expect(rank.indexOf(c.state)).toBeGreaterThanOrEqual(f.analysed ? rank.indexOf('analysis') : f.said.length ? rank.indexOf('examinations') : 0);
  for (const id of f.examined) expect((await me.client(PulseService).getExamination({ id })).consultationId).toBe(f.id);
  if (c.resultSha256) expect([c.differentiation, c.theory, c.plan].every((x) => x !== undefined)).toBe(true);
}

/** The head now; consistent with the one seen before. */
async function readHead(house: House, before: blockchain.SignedHead | undefined): Promise<blockchain.SignedHead> {
  const ledger = house.client(BlockchainService);
  const now = await until(() => ledger.getHead({}), (h) => h.size > 0n);
  if (before) {
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
    const p = await ledger.getConsistencyProof({ from: before.size, to: now.size });
    expect(verifyConsistency({ from: Number(before.size), to: Number(now.size), path: p.path.map(bytes), rootFrom: bytes(before.root), rootTo: bytes(now.root) })).toBe(true);
    expect(now.publicKey).toBe(before.publicKey);
  }
  return now;
}

async function kill(victim: Victim, child: Child, dataDir: string): Promise<void> {
  if (victim !== 'process') await killDatabase(dataDir);
  if (victim !== 'database') {
    child.process.kill('SIGKILL');
    await child.gone;
  }
}

/** The database's own main process, without warning; nothing when there is none. */
async function killDatabase(dataDir: string): Promise<void> {
  const text = await readFile(path.join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!(pid > 1)) return;
  // Only a server of this very folder: the number may have been given to another process meanwhile.
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (command.includes(dataDir)) process.kill(pid, 'SIGKILL');
}
