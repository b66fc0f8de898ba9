// `suoke look IMAGE…`: tongue photos to findings, masks and overlays, without a server.
import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import process from 'node:process';
import { SuokeError } from '@suoke/terminology';
import { isUnlikely } from '@suoke/terminology/confidence.ts';
import type { Command } from 'commander';
import { runBatch } from '../batch.ts';
import { confidenceHelp, findingLine, problemLine, sure, sureOf } from '../finding-view.ts';
import { spread } from '../spread.ts';
import type { UsualSkins } from '@suoke/look/domain/face/usual.ts';
import type { FaceDone, FaceJob, LookDone, LookJob, LookView } from '../work/look.ts';

interface Options { json?: boolean; face?: boolean; card?: boolean; usual?: string[]; printCard?: boolean; maskDir?: string; overlayDir?: string }

export function register(program: Command): void {
  program.command('look')
    .description('望 舌象：从舌照得出舌质、舌苔与舌形 / tongue photos to findings')
    .argument('[image...]', 'JPEG, PNG or WebP photos 舌照')
    .option('--mask-dir <dir>', 'write DIR/NAME.png, 255 = tongue, in the size of the upright photo 输出舌体掩膜')
    .option('--overlay-dir <dir>', 'write DIR/NAME.jpg, the photo with outline and marks 输出标注图')
    .option('--face', 'faces instead of tongues: complexion by place 面诊：照片是面部')
    .option('--usual <photo...>', 'with --face: at least three photos of the same person on ordinary days, to hold the whole face against 同一人平日的面部照片（至少三天），作为常色')
    .option('--card', 'also the colours as in daylight, by the printed colour card in the photo 按照片中的色卡给出日光下的颜色')
    .option('--print-card', 'print that card as SVG, for matt paper at 100 % 打印色卡（SVG）')
    .option('--json', 'one JSON object per photo 每张照片一行 JSON')
    .addHelpText('after', confidenceHelp({ basis: 'labelled', of: { zh: '淡白、淡红、红舌，白苔、黄苔，裂纹、齿痕', en: 'pale, light red, red body; white, yellow coating; fissures, tooth marks' } }, { basis: 'constructed', of: null }))
    .action(async (files: string[], options: Options, command: Command) => {
      if (options.printCard) { process.stdout.write(`${(await import('@suoke/look/domain/colour-card.ts')).cardSvg()}\n`); return; }
      if (files.length === 0) command.error("error: missing required argument 'image'");
      for (const dir of [options.maskDir, options.overlayDir]) if (dir !== undefined) await mkdir(dir, { recursive: true });
      if (options.usual !== undefined && !options.face) throw new SuokeError('invalid', 'look.usual-of-a-face', '--usual is for faces', 'add --face, or leave it out');
      if (options.face) { process.exitCode = await faces(files, options); return; }
      await using work = await spread<LookJob, LookDone>(new URL('../work/look.ts', import.meta.url), 'lookAt', files.length);
      process.exitCode = await runBatch({
        inputs: jobs(files, options), name: (job) => job.file, json: options.json === true, concurrency: work.concurrency,
        analyse: async (job) => { const done = await work.analyse(job); return { ...done, toJSON: () => line(done.file, done.result) }; },
        render,
      });
    });
}

async function faces(files: readonly string[], o: Options): Promise<number> {
  if (o.maskDir !== undefined) throw new SuokeError('invalid', 'look.no-mask', 'a face has no mask', 'leave --mask-dir out; --overlay-dir draws the places');
  await using work = await spread<FaceJob, FaceDone>(new URL('../work/look.ts', import.meta.url), 'lookAtFace', files.length + (o.usual?.length ?? 0));
  const usual = o.usual === undefined ? undefined : await usualOf(o.usual, (file) => work.analyse({ file }));
  return await runBatch({
    inputs: jobs(files, o), name: (job) => job.file, json: o.json === true, concurrency: work.concurrency, render: renderFace,
    analyse: async ({ file, overlayFile }) => {
      const done = await work.analyse({ file, ...(overlayFile === undefined ? {} : { overlayFile }), ...(usual === undefined ? {} : { usual }) });
      return { ...done, toJSON: () => ({ file, ...done.result }) };
    },
  });
}

/** Each photo counts as a day of its own. */
async function usualOf(photos: readonly string[], read: (file: string) => Promise<FaceDone>): Promise<UsualSkins> {
  const { usualSkin, USUAL } = await import('@suoke/look/domain/face/usual.ts');
  const usual = usualSkin((await Promise.all(photos.map(read))).map(({ file, result }) => ({ day: file, result })));
  if (Object.keys(usual).length > 0) return usual;
  throw new SuokeError('invalid', 'look.no-usual', 'these photos tell no usual skin', `give at least ${USUAL.days} usable photos of different ordinary days, in even light, with open eyes or the colour card`);
}

const complexions = { blue: '青', red: '赤', yellow: '黄', white: '白', black: '黑' } as const;

function renderFace({ file, result: r, written }: FaceDone): string {
  const out = [file];
  if (!r.quality.usable) out.push('  照片不可用 not usable');
  out.push(...r.quality.problems.map(problemLine));
  for (const p of r.places) out.push(`  ${p.zh} ${p.en}（${p.organ.zh} ${p.organ.en}）：${p.colour === null ? '常 as the rest' : `${complexions[p.colour]} ${p.colour}${isUnlikely(p.confidence) ? '？看不准 not sure' : ''}`}  ${sure(p.confidence)}`);
  out.push(...r.findings.filter((x) => x.polarity === 'present').map(findingLine));
  for (const w of written) out.push(`  → ${w}`);
  return out.join('\n');
}

/** Photos of one name in several folders must not overwrite each other: the second is NAME-2. */
function jobs(files: readonly string[], o: Options): LookJob[] {
  const used = new Set<string>();
  return files.map((file) => {
    const name = basename(file, extname(file));
    let stem = name;
    for (let n = 2; used.has(stem); n++) stem = `${name}-${n}`;
    used.add(stem);
    return { file, ...(o.card === true ? { card: true } : {}), ...(o.maskDir === undefined ? {} : { maskFile: join(o.maskDir, `${stem}.png`) }), ...(o.overlayDir === undefined ? {} : { overlayFile: join(o.overlayDir, `${stem}.jpg`) }) };
  });
}

/** The JSON of one photo; its shape is an interface. */
export function line(file: string, r: LookView) {
  return {
    file,
    quality: { usable: r.quality.usable, problems: r.quality.problems },
    findings: r.findings.map(({ code, zh, en, present, score, confidence, evidence }) => ({ code, zh, en, present, score, confidence, evidence })),
    ...(r.measures?.card === undefined ? {} : { card: r.measures.card }),
  };
}

function render({ file, result: r, written }: LookDone): string {
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  const paint = (code: number, s: string) => (colour ? `\x1b[${code}m${s}\x1b[0m` : s);
  const out = [paint(1, file)];
  if (!r.quality.usable) out.push(paint(31, '  照片不可用 not usable'));
  for (const p of r.quality.problems) out.push(paint(33, problemLine(p)));
  const shown = r.findings.filter((f) => f.present).sort((a, b) => b.score - a.score);
  for (const f of shown) {
    const bar = '█'.repeat(Math.round(f.score * 10)).padEnd(10, '░');
    out.push(`  ${paint(32, bar)} ${f.zh} ${f.en}  ${f.score.toFixed(2)}${paint(2, `  ${sureOf(f.confidence)}`)}`);
  }
  const c = r.measures;
  if (c !== null) {
    const lab = (x: { L: number; a: number; b: number }) => `L* ${x.L.toFixed(0)} a* ${x.a.toFixed(0)} b* ${x.b.toFixed(0)}`;
    out.push(paint(2, `  舌质 body ${lab(c.body)} · 舌苔 coating ${lab(c.coating)} · 覆盖 cover ${(100 * c.coatingCover).toFixed(0)}% · 白平衡 white balance ${sure(c.whiteBalance.confidence)}`));
    if (c.card !== undefined) out.push(paint(2, `  色卡 colour card：舌质 body ${lab(c.card.body)} · 舌苔 coating ${lab(c.card.coating)} · ${sure(c.card.confidence)}`));
  }
  for (const w of written) out.push(paint(2, `  → ${w}`));
  return out.join('\n') + '\n';
}
