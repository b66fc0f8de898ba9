// `suoke inquiry`: red flags and findings from free text, one or many.
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import type { InquiryResult } from '@suoke/inquiry/analyse.ts';
import { errorLine, runBatch } from '../batch.ts';
import { linesOf } from '../lines.ts';

interface Input { id: string; /** the text, or what was wrong with its line */ text: string | SuokeError }
type Output = { id: string } & InquiryResult;

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
      // Loaded only now, so that --help stays quick.
      const { analyseInquiry } = await import('@suoke/inquiry/analyse.ts');
      process.exitCode = await runBatch<Input, Output>({
        inputs,
        name: (input) => input.id,
        json: options.json ?? false,
        analyse: async ({ id, text }) => {
          if (text instanceof SuokeError) throw text;
          if (text.trim() === '') throw new SuokeError('invalid', 'inquiry.text-empty', '没有文字 there is no text', '写下症状，例如：头痛三天 write what is wrong');
          return { id, ...analyseInquiry(text, { emergencyNumber: options.emergencyNumber }) };
        },
        render: (output) => render(output, inputs.find((i) => i.id === output.id)?.text),
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

/** For a person: the flags first, then the text with the words that were read in brackets, then the findings. */
export function render(output: Output, text: string | SuokeError | undefined): string {
  const lines = [`# ${output.id}`];
  for (const flag of output.redFlags) {
    lines.push(`${flag.level === 'emergency' ? '!! 急症 EMERGENCY' : '!  尽快就医 URGENT'} ${flag.zh} ${flag.en}「${flag.words}」`, `   ${flag.advice.zh}`, `   ${flag.advice.en}`);
  }
  if (typeof text === 'string') lines.push(mark(text, output.findings.map((f) => f.span)));
  for (const f of output.findings) {
    const notes = [f.degree, f.duration, f.subject === 'person' ? null : f.subject, f.past ? '既往 past' : null, f.supposed ? '未定 supposed' : null].filter(Boolean);
    lines.push(`${f.polarity === 'present' ? '+' : '-'} ${f.zh} ${f.en} (${f.code})${notes.length ? ` ${notes.join(', ')}` : ''}`);
  }
  // Text is the person's own: control characters must not reach the terminal.
  return lines.join('\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ');
}

function mark(text: string, spans: readonly (readonly [number, number])[]): string {
  const points = [...text];
  let out = '';
  let end = 0;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (from < end) continue;
    out += points.slice(end, from).join('') + `[${points.slice(from, to).join('')}]`;
    end = to;
  }
  return out + points.slice(end).join('');
}
