// `suoke palpation FILE.json…`: structured touch data to findings, without a server.
import { open } from 'node:fs/promises';
import process from 'node:process';
import { SuokeError } from '@suoke/terminology';
import type { PalpationResult } from '@suoke/palpation/analyse.ts';
import type { Command } from 'commander';
import { runBatch } from '../batch.ts';

/** A full record of every region is some tens of kilobytes. */
const MAX_BYTES = 4 * 1024 * 1024;

export function register(program: Command): void {
  program
    .command('palpation')
    .description('切诊：分析触诊数据 / findings from structured touch data')
    .argument('[file...]', 'JSON 文件 / JSON files')
    .option('--json', '每个输入一行 JSON / one JSON object a line')
    .option('--schema', '打印输入的 JSON Schema / print the JSON Schema of the input')
    .action(async (files: string[], flags: { json?: boolean; schema?: boolean }, command: Command) => {
      const { analysePalpation, palpationSchema } = await import('@suoke/palpation/analyse.ts');
      if (flags.schema) {
        process.stdout.write(JSON.stringify(palpationSchema(), null, 2) + '\n');
        return;
      }
      if (files.length === 0) command.error("error: missing required argument 'file'");
      process.exitCode = await runBatch({
        inputs: files, name: (f) => f, json: flags.json ?? false, render,
        analyse: async (file) => ({ file, ...analysePalpation(await readJson(file)) }),
      });
    });
}

async function readJson(file: string): Promise<unknown> {
  const handle = await open(file, 'r');
  try {
    if ((await handle.stat()).size > MAX_BYTES) throw new SuokeError('too-large', 'input.too-large', '文件过大 / the file is too large', `最大 / at most ${MAX_BYTES} bytes`);
    return JSON.parse(await handle.readFile('utf8')) as unknown;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw new SuokeError('invalid', 'input.bad-json', '不是合法的 JSON / not valid JSON', '检查文件内容 / check the file', { cause });
  } finally {
    await handle.close();
  }
}

function render(r: PalpationResult & { file: string }): string {
  const lines = [r.file];
  for (const p of r.quality.problems) lines.push(`  ! ${p.zh} ${p.en}（${p.hint.zh} / ${p.hint.en}）`);
  for (const f of r.findings) lines.push(`  ${f.polarity === 'present' ? '●' : '○'} ${f.zh} ${f.en}  ${f.score.toFixed(2)}（可信度 confidence ${f.confidence.toFixed(2)}）`);
  if (r.findings.length === 0) lines.push('  无所见 no findings');
  return lines.join('\n');
}
