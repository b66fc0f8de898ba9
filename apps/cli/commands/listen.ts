// `suoke listen AUDIO…`: voice, cough and breath of recordings, without a server. `suoke odour READING.json…`: gas-sensor readings.
import process from 'node:process';
import type { ListenOptions } from '@suoke/listen/analyse.ts';
import type { Command } from 'commander';
import { runBatch } from '../batch.ts';
import { confidenceHelp, findingLine, problemLine } from '../finding-view.ts';
import { spread } from '../spread.ts';
import { chunked, HEAVY_FILES, sizes } from '../work/chunks.ts';
import type { ListenDone, ListenJob } from '../work/listen.ts';
import type { OdourDone } from '../work/odour.ts';

interface ListenFlags { json?: boolean; task?: string; pitchFloor?: number; pitchCeiling?: number }

export function register(program: Command): void {
  program
    .command('listen')
    .description('闻诊：分析录音 / analyse voice recordings (WAV, WebM/Opus, Ogg/Opus)')
    .argument('<audio...>', '录音文件 / recordings')
    .option('--json', '每个输入一行 JSON / one JSON object a line')
    .option('--task <task>', 'speech 说话 | sustained-vowel 尽量长地发“啊” / hold “ah” as long as possible', 'speech')
    .option('--pitch-floor <hz>', '最低音高 / lowest pitch, Hz (75)', Number)
    .option('--pitch-ceiling <hz>', '最高音高 / highest pitch, Hz (600)', Number)
    .addHelpText('after', confidenceHelp({ basis: 'constructed', of: null }))
    .action(async (files: string[], flags: ListenFlags) => {
      const options = { task: flags.task as ListenOptions['task'], pitchFloor: flags.pitchFloor, pitchCeiling: flags.pitchCeiling };
      await using work = await spread<ListenJob, ListenDone>(new URL('../work/listen.ts', import.meta.url), 'listenTo', files.length);
      process.exitCode = await runBatch({ inputs: files, name: (f) => f, json: flags.json ?? false, concurrency: work.concurrency, render, analyse: (file) => work.analyse({ file, options }) });
    });
  program
    .command('odour')
    .description('气味传感器读数与参考样本的相似度 / likeness of gas-sensor readings to references')
    .argument('<reading...>', 'JSON: {"reading": 16×8, "references"?: [{"label", "reading"}]}')
    .option('--json', '每个输入一行 JSON / one JSON object a line')
    .action(async (files: string[], flags: { json?: boolean }) => {
      await using work = await chunked<string, OdourDone>(new URL('../work/odour.ts', import.meta.url), 'smell', files, await sizes(files), HEAVY_FILES);
      process.exitCode = await runBatch({
        inputs: files.map((file, at) => ({ file, at })), name: (i) => i.file, json: flags.json ?? false,
        concurrency: 1, // the threads work ahead by chunks
        analyse: ({ at }) => work.result(at),
        render: (r) => [r.file, r.nearest ? `  最接近 nearest: ${r.nearest}` : '  未知气味 unknown odour', ...r.similarity.map((s) => `  ${s.label}\t${s.distance.toFixed(2)} sd`), `  ${r.note.zh} ${r.note.en}`].join('\n'),
      });
    });
}

const show = (v: number | null, unit: string, digits = 1) => (v === null ? '—' : `${v.toFixed(digits)} ${unit}`);

function render(r: ListenDone): string {
  const lines = [`${r.file}  ${r.durationS.toFixed(1)} s  ${r.audio.kind}`];
  lines.push(...r.quality.problems.map(problemLine));
  if (!r.quality.usable) return lines.join('\n');
  lines.push(`  基频 f0 ${show(r.f0Hz, 'Hz')}  抖动 jitter ${show(r.jitterLocal === null ? null : r.jitterLocal * 100, '%', 2)}  振幅微扰 shimmer ${show(r.shimmerLocal === null ? null : r.shimmerLocal * 100, '%', 2)}  谐噪比 HNR ${show(r.hnrDb, 'dB')}  强度 level ${show(r.intensityDb, 'dB')}`);
  const breaths = r.events.breaths === null ? '—' : String(r.events.breaths.length);
  lines.push(`  咳嗽 coughs ${r.events.coughs.length}  呼吸 breaths ${breaths}  停顿 pauses ${r.events.pauses.length}  语速 rate ${show(r.speechRate?.ratePerS ?? null, '/s')}`);
  lines.push(...r.findings.map(findingLine));
  return lines.join('\n');
}
