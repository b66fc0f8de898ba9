// `suoke knowledge QUERY`: the knowledge base by words and by meaning, without a server.
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import type { Hit } from '@suoke/knowledge/domain/search.ts';
import { runBatch } from '../batch.ts';

const kindNames: Record<Hit['document']['kind'], string> = { term: '术语 term', syndrome: '证候 syndrome', herb: '中药 herb', formula: '方剂 formula', acupoint: '腧穴 acupoint', constitution: '体质 constitution' };

export function register(program: Command): void {
  program.command('knowledge')
    .description('查知识库：按词，也按意思（心慌能找到心悸）  search the knowledge base by words and by meaning')
    .argument('<query...>', '中文、拼音、英文或编号 Chinese, pinyin, English or a code')
    .option('--kind <kind>', `只查一类 one kind only: ${Object.keys(kindNames).join(', ')}`)
    .option('--limit <n>', '最多几条 at most so many, 1–50', '10')
    .option('--json', '一行 JSON  one JSON object on one line')
    .action(async (words: string[], o: { kind?: string; limit: string; json?: boolean }) => {
      const query = words.join(' ');
      process.exitCode = await runBatch({
        inputs: [query], name: (q) => q, json: o.json === true, render,
        analyse: async () => {
          const [{ knowledge }, { search }, { KINDS }] = await Promise.all([import('@suoke/knowledge/knowledge.ts'), import('@suoke/knowledge/domain/search.ts'), import('@suoke/knowledge/domain/documents.ts')]);
          const kind = KINDS.find((k) => k === o.kind);
          if (o.kind !== undefined && !kind) throw new SuokeError('invalid', 'search.kind', `no kind ${JSON.stringify(o.kind)}`, `one of ${KINDS.join(', ')}`);
          const k = knowledge();
          const hits = search(k.index, query, { limit: Number(o.limit), ...(kind ? { kind } : {}) });
          return { query, version: k.base.version, hits: hits.map(({ document: { id, kind: of, zh, en, text, sources }, score, matchedBy, reason }) => ({ id, kind: of, zh, en, text, sources, score, matchedBy, reason })) };
        },
      });
    });
}

type Line = { hits: (Pick<Hit['document'], 'id' | 'kind' | 'zh' | 'en' | 'text' | 'sources'> & Pick<Hit, 'reason'>)[] };

function render({ hits }: Line): string {
  if (hits.length === 0) return '没有找到。 Nothing was found.';
  return hits.map((h) => [`${h.zh}  ${h.en}  [${kindNames[h.kind]} · ${h.id}]`, ...(h.text ? [`    ${h.text}`] : []), `    ${h.reason.zh}  ${h.reason.en}`, `    出处 source: ${h.sources.join('；')}`].join('\n')).join('\n');
}
