// `suoke pulse FILE…`: one pulse recording a file, or many segments in a raw file, analysed without a server.
import process from 'node:process';
import type { Finding } from '@suoke/terminology';
import { InvalidArgumentError, type Command } from 'commander';
import { runBatch } from '../batch.ts';
import { confidenceHelp, percent, problemLine, sureOf } from '../finding-view.ts';
import { spread } from '../spread.ts';
import type { PulseFlags, PulseJob } from '../work/pulse.ts';
import type { PulseResult } from '@suoke/pulse/result.ts';

interface Options extends PulseFlags { samples?: number; json?: boolean; waveform?: boolean }
/** A file, one of its segments, or a file that could not be opened, which is one input that fails. */
interface Input { file: string; segment?: number; job?: PulseJob; failed?: unknown }
type Line = { file: string; segment?: number } & Omit<PulseResult, 'findings' | 'unsupported' | 'waveform'> & { findings: (Finding & { present: boolean })[]; /** codes that this record cannot show */ unsupported: string[]; waveform?: PulseResult['waveform'] };

const number = (text: string): number => {
  const v = Number(text);
  if (!Number.isFinite(v) || v <= 0) throw new InvalidArgumentError('须为正数 a positive number');
  return v;
};
const whole = (text: string): number => {
  const v = number(text);
  if (!Number.isInteger(v)) throw new InvalidArgumentError('须为整数 a whole number');
  return v;
};

/** Segments of a file, numbered. */
async function segmentsOf(file: string, o: Options, samples: number): Promise<Input[]> {
  try {
    const { stretches } = await import('../work/pulse.ts');
    return (await stretches(file, o, samples)).map((job, segment) => ({ file, segment, job }));
  } catch (failed) {
    return [{ file, failed }];
  }
}

function line(i: Input, r: PulseResult, o: Options): Line {
  const { waveform, findings, unsupported, ...rest } = r;
  return {
    file: i.file, ...(i.segment === undefined ? {} : { segment: i.segment }), ...rest,
    findings: findings.map((f) => ({ ...f, present: f.polarity === 'present' })),
    unsupported: unsupported.map((u) => u.code), ...(o.waveform || !o.json ? { waveform } : {}),
  };
}

const BARS = '▁▂▃▄▅▆▇█';
/** The first five seconds as one line of blocks. */
export function sparkline(values: readonly number[], rateHz: number, seconds = 5, width = 72): string {
  const part = values.slice(0, Math.round(seconds * rateHz));
  if (part.length === 0) return '';
  const low = Math.min(...part);
  const high = Math.max(...part);
  const n = Math.min(width, part.length);
  return Array.from({ length: n }, (_, k) => {
    const bin = part.slice(Math.floor((k * part.length) / n), Math.max(Math.floor(((k + 1) * part.length) / n), Math.floor((k * part.length) / n) + 1));
    return BARS[Math.min(7, Math.floor((8 * (Math.max(...bin) - low)) / (high - low || 1)))];
  }).join('');
}

function render(l: Line): string {
  const out = [`${l.file}${l.segment === undefined ? '' : ` #${l.segment}`}`];
  if (l.waveform) out.push(`  ${sparkline(l.waveform.values, l.waveform.rateHz)}`);
  out.push(`  质量 quality ${percent(l.quality.score)}${l.quality.usable ? '' : '，不可用 not usable'}`);
  out.push(...l.quality.problems.map(problemLine));
  if (l.rateBpm !== undefined) out.push(`  脉率 rate ${Math.round(l.rateBpm)} 次/分 a minute，${l.beats.length} 次搏动 beats，${l.durationS.toFixed(0)} 秒 s`);
  if (l.quality.usable) out.push(`  节律 rhythm ${l.rhythm.zh} ${l.rhythm.en}（${percent(l.rhythm.confidence)}）`);
  const present = l.findings.filter((f) => f.present);
  if (l.quality.usable) out.push(`  脉象 findings ${present.length ? present.map((f) => `${f.zh} ${f.en}（${sureOf(f.confidence)}）`).join('；') : '无特殊 nothing particular'}`);
  return out.join('\n');
}

export function register(program: Command): void {
  program
    .command('pulse')
    .summary('脉诊：分析脉搏波 analyse pulse waves')
    .description('脉诊：脉搏波 → 搏动、脉率、节律、信号质量、脉象 pulse waves → beats, rate, rhythm, quality, findings')
    .argument('<files...>', '每行一个样本、csv 表格、.u16 或 .f32 one sample a line, a csv table, .u16 or .f32')
    .option('--rate <hz>', '采样率；文件有时间列时可省略 samples a second; may be left out when the file tells it', number)
    .option('--samples <n>', '每段样本数（多段文件） samples a segment, for files of many segments', whole)
    .option('--column <name>', '脉搏波所在的列 name or number of the column')
    .option('--format <kind>', 'text、u16 或 f32（缺省按扩展名） by default from the name', (v: string) => {
      if (v !== 'text' && v !== 'u16' && v !== 'f32') throw new InvalidArgumentError('text, u16, f32');
      return v;
    })
    .option('--rules', '只用规则判断节律 judge the rhythm by rules alone')
    .option('--waveform', 'JSON 中带上波形 put the cleaned wave into the JSON')
    .option('--json', '每行一个 JSON 对象 one JSON object a line')
    .addHelpText('after', confidenceHelp({ basis: 'labelled', of: { zh: '节律与疑似房颤', en: 'rhythm and suspected fibrillation' } }, { basis: 'constructed', of: null }))
    .action(async (files: string[], o: Options) => {
      await using work = await spread<PulseJob, PulseResult>(new URL('../work/pulse.ts', import.meta.url), 'feel', o.samples === undefined ? files.length : Infinity);
      const flags: PulseFlags = { rate: o.rate, column: o.column, format: o.format, rules: o.rules };
      const batch = (inputs: readonly Input[]) => runBatch<Input, Line>({
        inputs, json: o.json ?? false, render, concurrency: work.concurrency,
        name: (i) => (i.segment === undefined ? i.file : `${i.file}#${i.segment}`),
        analyse: async (i) => { if (!i.job) throw i.failed; return line(i, await work.analyse(i.job), o); },
      });
      let status = 0;
      if (o.samples === undefined) status = await batch(files.map((file) => ({ file, job: { file, flags } })));
      // One file after another: only one file's samples are in memory.
      else for (const file of files) status = Math.max(status, await batch(await segmentsOf(file, flags, o.samples)));
      process.exitCode = status;
    });
}
