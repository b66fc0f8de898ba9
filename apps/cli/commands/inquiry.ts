// `suoke inquiry`: red flags and findings from free text, one or many.
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import { errorLine, runBatch } from '../batch.ts';
import { linesOf } from '../lines.ts';
import { chunked } from '../work/chunks.ts';
import type { TextJob } from '../work/inquiry.ts';

interface Input { id: string; /** the text, or what was wrong with its line */ text: string | SuokeError }

/** So many characters end a chunk, so that long records go a few at a time. */
const LONG = 20_000;

/** Adds the command. Its exit status is 1 when any input failed. */
export function register(program: Command): void {
  program.command('inquiry')
    .description('问诊：从中文或英文自述读出危险信号与症状 · red flags and findings from free text in Chinese or English')
    .option('--text <text>', '自述，中文或英文 · the complaint, in Chinese or English')
    .option('--batch <file>', 'a file of {"id","text"} lines')
    .option('--emergency-number <number>', 'the number that advice names', '120')
    .option('--json', 'one JSON object a line')
    .action(async (options: { text?: string; batch?: string; emergencyNumber: string; json?: boolean }) => {
      let inputs: Input[];
      try {
        inputs = await inputsOf(options);
      } catch (e) {
        process.stderr.write(errorLine(options.batch ?? 'inquiry', e) + '\n');
        process.exitCode = 1;
        return;
      }
      const jobs = inputs.map(({ id, text }): TextJob => ({ id, text: typeof text === 'string' ? text : '', emergencyNumber: options.emergencyNumber, json: options.json ?? false }));
      await using work = await chunked<TextJob, string>(new URL('../work/inquiry.ts', import.meta.url), 'readTexts', jobs, jobs.map((j) => j.text.length), LONG);
      process.exitCode = await runBatch({
        inputs: inputs.map(({ id, text }, at) => ({ id, at, wrong: text instanceof SuokeError ? text : undefined })),
        name: (input) => input.id,
        concurrency: 1, // the threads work ahead by chunks
        analyse: async ({ at, wrong }) => { if (wrong) throw wrong; return await work.result(at); },
        json: false, render: (line) => line, // JSON or not, the line comes ready: making it costs the threads less than handing over the findings
      });
    });
}

async function inputsOf(options: { text?: string; batch?: string }): Promise<Input[]> {
  if (options.text !== undefined && options.batch !== undefined) throw new SuokeError('invalid', 'inquiry.two-inputs', 'both --text and --batch were given', 'give one of them');
  if (options.text !== undefined) return [{ id: 'text', text: options.text }];
  if (options.batch !== undefined) return (await linesOf(options.batch)).map(({ n, text }) => (typeof text === 'string' ? readLine(text, `line ${n}`) : { id: `line ${n}`, text }));
  throw new SuokeError('invalid', 'inquiry.no-input', 'neither --text nor --batch was given', 'try: suoke inquiry --text 头痛三天');
}

/** A line that cannot be read is an error of its own and of no other. */
function readLine(line: string, name: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return { id: name, text: new SuokeError('invalid', 'batch.not-json', 'the line is not JSON', 'one {"id","text"} object a line', { cause }) };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return { id: name, text: new SuokeError('invalid', 'batch.no-text', 'the line has no text', 'one {"id","text"} object a line') };
  }
  const id = 'id' in value && (typeof value.id === 'string' || typeof value.id === 'number') ? String(value.id) : name;
  return { id, text: value.text };
}
