// `suoke differentiate`: a complaint in words, findings of the other commands, or both → ranked syndromes and what to ask next.
import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import { errorLine, runBatch } from '../batch.ts';
import { linesOf } from '../lines.ts';

interface Options { text?: string; findings?: string; among?: string; batch?: string; json?: boolean; sex?: string; age?: string; limit?: string }
interface Job { id: string; read: () => Promise<{ text?: string; findings?: unknown; among?: string[] }> }

const MAX_FILE = 64 * 1024 * 1024;

export function register(program: Command): void {
  program.command('differentiate')
    .description('辨证：由症状文字与各诊发现排出证候及理由 · rank syndromes from a complaint and findings')
    .option('--text <text>', '主诉与症状 · the complaint, in Chinese or English')
    .option('--findings <file>', '发现的 JSON 数组 · JSON array of findings, as the other commands print them')
    .option('--among <names>', '只在这些证候中排序，以 | 分隔 · rank exactly these names, apart by |')
    .option('--batch <file>', '每行一个 {id,text,findings?,among?} · one JSON object a line')
    .option('--sex <sex>', 'male | female')
    .option('--age <years>', '年龄 · age in years')
    .option('--limit <n>', '最多几个证候 · at most so many syndromes', '5')
    .option('--json', '每行一个 JSON 对象 · one JSON object a line')
    .action(async (options: Options) => {
      try {
        process.exitCode = await run(options);
      } catch (e) {
        process.stderr.write(errorLine('differentiate', e) + '\n');
        process.exitCode = 1;
      }
    });
}

async function run(options: Options): Promise<number> {
  const [{ analyseInquiry }, { differentiate, checkFindings }, { personFromText }] = await Promise.all([
    import('@suoke/inquiry/analyse.ts'), import('@suoke/xiaoke/analyse.ts'), import('@suoke/xiaoke/domain/person.ts'),
  ]);
  const person = personOf(options);
  const limit = Number(options.limit ?? 5);
  const jobs = await jobsOf(options);
  const all = options.among === undefined ? undefined : namesOf(options.among);
  return runBatch({
    inputs: jobs, name: (j) => j.id, json: options.json === true, render, concurrency: 1,
    analyse: async (job) => {
      const { text, findings: given, among = all } = await job.read();
      const read = text === undefined ? undefined : analyseInquiry(text);
      const findings = [...(read?.findings ?? []), ...(given === undefined ? [] : checkFindings(given))];
      const d = differentiate({
        findings, redFlags: read?.redFlags ?? [], person: { ...(text === undefined ? {} : personFromText(text)), ...person }, limit, ...(among ? { among } : {}),
      });
      return {
        id: job.id, redFlags: read?.redFlags ?? [], findings,
        ranked: d.ranked.map(({ syndrome, ...rest }) => ({ syndrome: syndrome.zh, ...(syndrome.code ? { code: syndrome.code } : {}), en: syndrome.en, ...rest })),
        ask: d.ask, state: d.state, triage: d.triage, elements: d.elements, conflicts: d.conflicts, notUnderstood: d.notUnderstood, provenance: d.provenance,
      };
    },
  });
}

function personOf(o: Options): { sex?: 'male' | 'female'; ageYears?: number } {
  if (o.sex !== undefined && o.sex !== 'male' && o.sex !== 'female') throw new SuokeError('invalid', 'differentiate.sex', `sex ${o.sex}`, 'give male or female');
  const age = o.age === undefined ? undefined : Number(o.age);
  if (age !== undefined && !(age >= 0 && age <= 130)) throw new SuokeError('invalid', 'differentiate.age', `age ${o.age}`, 'give years from 0 to 130');
  return { ...(o.sex === undefined ? {} : { sex: o.sex }), ...(age === undefined ? {} : { ageYears: age }) };
}

const namesOf = (text: string): string[] => text.split(/[|｜]/).map((n) => n.trim()).filter(Boolean);

async function jobsOf(o: Options): Promise<Job[]> {
  if (o.batch !== undefined) {
    if (o.text !== undefined || o.findings !== undefined) throw new SuokeError('invalid', 'differentiate.options', '--batch goes alone', 'put text and findings into its lines');
    return (await linesOf(o.batch)).map(({ n, text }) => (typeof text === 'string' ? lineJob(text, n) : { id: `line ${n}`, read: () => Promise.reject(text) }));
  }
  if (o.text === undefined && o.findings === undefined) throw new SuokeError('invalid', 'differentiate.nothing', 'nothing to differentiate', 'give --text, --findings or --batch');
  return [{
    id: 'text',
    read: async () => ({ ...(o.text === undefined ? {} : { text: o.text }), ...(o.findings === undefined ? {} : { findings: json(await content(o.findings)) }) }),
  }];
}

async function content(path: string): Promise<string> {
  if ((await stat(path)).size > MAX_FILE) throw new SuokeError('too-large', 'input.too-large', 'the file is over 64 MB', 'split it');
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new SuokeError('invalid', 'input.json', 'not JSON', 'check the file', { cause });
  }
}

/** A line that cannot be read fails alone, under its id or its number. */
function lineJob(line: string, n: number): Job {
  const fail = (e: SuokeError): Job => ({ id: `line ${n}`, read: () => Promise.reject(e) });
  let value: unknown;
  try { value = json(line); } catch (e) { return fail(e as SuokeError); }
  const bad = (what: string) => new SuokeError('invalid', 'differentiate.line', `line ${n}: ${what}`, 'a line is {"id": …, "text": …, "among"?: […]|"a|b"}');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(bad('no object'));
  const { id, text, among, findings } = value as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : `line ${n}`;
  return {
    id: name,
    read: async () => {
      if (text !== undefined && typeof text !== 'string') throw bad('text must be text');
      if (text === undefined && findings === undefined) throw bad('neither text nor findings');
      const names = typeof among === 'string' ? namesOf(among) : among;
      if (names !== undefined && names !== null && !(Array.isArray(names) && names.every((x): x is string => typeof x === 'string'))) throw bad('among must be names');
      return { ...(text === undefined ? {} : { text }), ...(findings === undefined ? {} : { findings }), ...(names ? { among: names } : {}) };
    },
  };
}

interface Output {
  id: string;
  redFlags: readonly { level: string; words: string; advice: unknown }[];
  ranked: { syndrome: string; en: string; probability: number; because: { finding?: { zh: string } }[]; against: { finding?: { zh: string }; note?: { zh: string } }[] }[];
  ask: { zh: string }[];
  state: { zh: string };
  triage: { zh: string; en: string };
  conflicts: { zh: string; note: { zh: string } }[];
}

function render(o: Output): string {
  const names = (list: { finding?: { zh: string }; note?: { zh: string } }[]) => list.map((r) => r.finding?.zh ?? r.note?.zh ?? '').filter(Boolean).join('、');
  const advice = (a: unknown) => (typeof a === 'string' ? a : (a as { zh?: string } | undefined)?.zh ?? '');
  return [
    ...o.redFlags.map((f) => `!! ${f.level}: ${f.words} ${advice(f.advice)}`),
    `${o.triage.zh} · ${o.triage.en}`, o.state.zh,
    ...o.ranked.map((r) => `${(r.probability * 100).toFixed(0).padStart(3)}%  ${r.syndrome} (${r.en})${r.because.length ? `  因：${names(r.because)}` : ''}${r.against.length ? `  不合：${names(r.against)}` : ''}`),
    ...o.conflicts.map((c) => `矛盾：${c.zh}。${c.note.zh}`),
    ...(o.ask.length ? ['还想问：', ...o.ask.map((q) => `  ${q.zh}`)] : []),
  ].join('\n');
}
