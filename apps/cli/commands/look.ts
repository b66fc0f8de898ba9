// `suoke look IMAGE…`: tongue photos to findings, masks and overlays, without a server.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import process from 'node:process';
import type { LookResult } from '@suoke/look/analyse.ts';
import type { Command } from 'commander';
import { runBatch } from '../batch.ts';

interface Options { json?: boolean; maskDir?: string; overlayDir?: string }
interface Job { file: string; /** name of what is written for it, without extension */ stem: string }
interface Output { file: string; result: LookResult; written: string[]; /** what `--json` prints */ toJSON: () => ReturnType<typeof line> }

export function register(program: Command): void {
  program.command('look')
    .description('望 舌象：从舌照得出舌质、舌苔与舌形 / tongue photos to findings')
    .argument('<image...>', 'JPEG, PNG or WebP photos 舌照')
    .option('--mask-dir <dir>', 'write DIR/NAME.png, 255 = tongue, in the size of the upright photo 输出舌体掩膜')
    .option('--overlay-dir <dir>', 'write DIR/NAME.jpg, the photo with outline and marks 输出标注图')
    .option('--json', 'one JSON object per photo 每张照片一行 JSON')
    .action(async (files: string[], options: Options) => {
      const look = await import('@suoke/look/analyse.ts');
      for (const dir of [options.maskDir, options.overlayDir]) if (dir !== undefined) await mkdir(dir, { recursive: true });
      process.exitCode = await runBatch<Job, Output>({
        inputs: named(files),
        name: (job) => job.file,
        json: options.json === true,
        analyse: async (job) => {
          const bytes = await readFile(job.file);
          const result = await look.analyseLook(bytes);
          const written: string[] = [];
          const write = async (path: string, data: Buffer) => { await writeFile(path, data); written.push(path); };
          if (options.maskDir !== undefined) await write(join(options.maskDir, `${job.stem}.png`), await look.renderMask(result));
          if (options.overlayDir !== undefined) await write(join(options.overlayDir, `${job.stem}.jpg`), await look.renderOverlay(bytes, result));
          return { file: job.file, result, written, toJSON: () => line(job.file, result) };
        },
        render,
      });
    });
}

/** Photos of one name in several folders must not overwrite each other: the second is NAME-2. */
function named(files: readonly string[]): Job[] {
  const used = new Set<string>();
  return files.map((file) => {
    const name = basename(file, extname(file));
    let stem = name;
    for (let n = 2; used.has(stem); n++) stem = `${name}-${n}`;
    used.add(stem);
    return { file, stem };
  });
}

/** The JSON of one photo; its shape is an interface. */
export function line(file: string, r: LookResult) {
  return {
    file,
    quality: { usable: r.quality.usable, problems: r.quality.problems },
    findings: r.findings.map(({ code, zh, en, present, score, confidence, evidence }) => ({ code, zh, en, present, score, confidence, evidence })),
  };
}

function render({ file, result: r, written }: Output): string {
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const paint = (code: number, s: string) => (colour ? `\x1b[${code}m${s}\x1b[0m` : s);
  const out = [paint(1, file)];
  if (!r.quality.usable) out.push(paint(31, '  照片不可用 not usable'));
  for (const p of r.quality.problems) out.push(paint(33, `  ! ${p.zh} ${p.en}：${p.hint.zh} (${p.hint.en})`));
  const shown = r.findings.filter((f) => f.present).sort((a, b) => b.score - a.score);
  for (const f of shown) {
    const bar = '█'.repeat(Math.round(f.score * 10)).padEnd(10, '░');
    out.push(`  ${paint(32, bar)} ${f.zh} ${f.en}  ${f.score.toFixed(2)}${paint(2, `  可信 confidence ${f.confidence.toFixed(2)}`)}`);
  }
  const c = r.measures;
  if (c !== null) {
    const lab = (x: { L: number; a: number; b: number }) => `L* ${x.L.toFixed(0)} a* ${x.a.toFixed(0)} b* ${x.b.toFixed(0)}`;
    out.push(paint(2, `  舌质 body ${lab(c.body)} · 舌苔 coating ${lab(c.coating)} · 覆盖 cover ${(100 * c.coatingCover).toFixed(0)}% · 白平衡可信 white balance ${c.whiteBalance.confidence.toFixed(2)}`));
  }
  for (const w of written) out.push(paint(2, `  → ${w}`));
  return out.join('\n') + '\n';
}
