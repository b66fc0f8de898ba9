// `suoke palpation FILE.json…`: structured touch data to findings, without a server.
import process from 'node:process';
import type { Command } from 'commander';
import { runBatch } from '../batch.ts';
import { confidenceHelp, findingLine, problemLine } from '../finding-view.ts';
import { chunked, HEAVY_FILES, sizes } from '../work/chunks.ts';
import type { PalpationDone } from '../work/palpation.ts';

export function register(program: Command): void {
  program
    .command('palpation')
    .description('切诊：分析触诊数据 / findings from structured touch data')
    .argument('[file...]', 'JSON 文件 / JSON files')
    .option('--json', '每个输入一行 JSON / one JSON object a line')
    .option('--schema', '打印输入的 JSON Schema / print the JSON Schema of the input')
    .addHelpText('after', confidenceHelp({ basis: 'constructed', of: { zh: '传感器网格上的区域', en: 'areas on sensor grids' } }, { basis: 'repeated', of: null }))
    .action(async (files: string[], flags: { json?: boolean; schema?: boolean }, command: Command) => {
      if (flags.schema) {
        const { palpationSchema } = await import('@suoke/palpation/analyse.ts');
        process.stdout.write(JSON.stringify(palpationSchema(), null, 2) + '\n');
        return;
      }
      if (files.length === 0) command.error("error: missing required argument 'file'");
      await using work = await chunked<string, PalpationDone>(new URL('../work/palpation.ts', import.meta.url), 'palpate', files, await sizes(files), HEAVY_FILES);
      process.exitCode = await runBatch({
        inputs: files.map((file, at) => ({ file, at })), name: (i) => i.file, json: flags.json ?? false, render,
        concurrency: 1, // the threads work ahead by chunks
        analyse: ({ at }) => work.result(at),
      });
    });
}

function render(r: PalpationDone): string {
  const lines = [r.file];
  lines.push(...r.quality.problems.map(problemLine), ...r.findings.map(findingLine));
  if (r.findings.length === 0) lines.push('  无所见 no findings');
  return lines.join('\n');
}
