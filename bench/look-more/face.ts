// The face: found in drawn pictures, places and colours read back; not found where there is none; parity and speed beside TensorFlow Lite.
// SUOKE_FACES=FOLDER adds your own photos (found or not, certainty; marked pictures go to --out FOLDER). SUOKE_TFLITE_PYTHON=python adds the peer.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { TONGUES, haveTongues, idsOf } from '@suoke/look/evaluation.ts';
import { fiveColours } from '@suoke/look/domain/face/findings.ts';
import { REGION_ORDER, faceRegions } from '@suoke/look/domain/face/regions.ts';
import type { FaceRegion } from '@suoke/look/domain/face/regions.ts';
import { analyseFace } from '@suoke/look/face/analyse-face.ts';
import { findFaces } from '@suoke/look/face/find.ts';
import { faceNets, packedFile } from '@suoke/look/face/models.ts';
import { drawFace } from '@suoke/look/face/testing.ts';
import { decodePicture } from '@suoke/look/imaging/decode.ts';
import { TINTS, TINT_NAMES } from './face-scenes.ts';
import { line, quantile, seeded } from './print.ts';

export async function face(out: string | undefined): Promise<void> {
  const u = seeded(5), N = 60;
  let found = 0, places = 0, right = 0, falseColours = 0, quiet = 0, unusable = 0;
  const shift: number[] = [], times: number[] = [];
  const wrong: string[] = [], why = new Map<string, number>();
  for (let n = 0; n < N; n++) {
    const tone = u(), skin = [235 - 150 * tone, 195 - 135 * tone, 170 - 125 * tone] as const;
    const place = REGION_ORDER[Math.floor(u() * 5)] as FaceRegion, colour = TINT_NAMES[Math.floor(u() * 5)] as (typeof TINT_NAMES)[number];
    const lamp = [0.95 + 0.25 * u() - 0.1, 1, 0.75 + 0.45 * u()] as const;
    const drawing = { size: Math.round(300 + 500 * u()), skin, lamp, shade: 0.15 * u() };
    const make = async (d: Parameters<typeof drawFace>[0]) => { const p = drawFace(d); return sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).jpeg({ quality: Math.round(75 + 20 * u()) }).toBuffer(); };
    const [plain, tinted] = [await analyseFace(await make(drawing)), await analyseFace(await make({ ...drawing, tint: { [place]: TINTS[colour] } }))];
    if (plain.box !== null) found++;
    if (!plain.quality.usable || !tinted.quality.usable) { unusable++; for (const p of [plain, tinted].flatMap((r) => (r.quality.usable ? [] : r.quality.problems))) why.set(p.code, (why.get(p.code) ?? 0) + 1); continue; }
    quiet++;
    falseColours += plain.places.filter((p) => p.colour !== null).length;
    for (const p of tinted.places) {
      places++;
      const should = p.name === place ? colour : null;
      if (p.colour === should) right++;
      else wrong.push(`${p.name}: ${colour} on ${place}, read ${p.colour ?? 'nothing'} (${JSON.stringify(p.difference)})`);
      if (p.name !== place && p.difference !== null) { const q = plain.places.find((x) => x.name === p.name)?.difference; if (q !== null && q !== undefined) shift.push(Math.hypot(p.difference.a - q.a, p.difference.b - q.b)); }
    }
    if (n < 12) { const bytes = await make({ ...drawing, size: 384 }), cpu = process.cpuUsage(); await analyseFace(bytes); const used = process.cpuUsage(cpu); times.push((used.user + used.system) / 1000); }
  }
  line(`drawn faces found (of ${N})`, found / N, '≥ .95', found / N >= 0.95);
  line('places whose colour is read as drawn (tinted and plain ones)', right / Math.max(1, places), '≥ .95', right / places >= 0.95);
  line('plain faces: places called coloured', falseColours / Math.max(1, 5 * quiet), '≤ .02', falseColours / (5 * quiet) <= 0.02);
  console.log(`   not usable: ${unusable} of ${N} (${[...why].map(([k, v]) => `${k} ${v}`).join(', ')}); hue of untouched places moves by ${quantile(shift, 0.95).toFixed(2)} (95th percentile, a*b* units)`);
  for (const w of wrong.slice(0, 10)) console.log(`   wrong: ${w}`);
  line('CPU for a picture of 384 pixels, ms, median', quantile(times, 0.5), '≤ 60', quantile(times, 0.5) <= 60, 0);
  const drawn = drawFace({ size: 1000 }), big: number[] = [];
  const photo = await sharp(drawn.data, { raw: { width: 1000, height: 1000, channels: 3 } }).resize(4000, 3000, { fit: 'cover' }).jpeg({ quality: 90 }).toBuffer();
  for (let n = 0; n < 7; n++) { const cpu = process.cpuUsage(); await analyseFace(photo); const used = process.cpuUsage(cpu); big.push((used.user + used.system) / 1000); }
  line('CPU for a picture of 12 megapixels, ms, median of 7', quantile(big, 0.5), '≤ 400', quantile(big, 0.5) <= 400, 0);
  if (haveTongues()) {
    let seen = 0, usable = 0;
    const ids = idsOf('labelled').filter((_, i) => i % 10 === 0);
    for (const id of ids) { const r = await analyseFace(readFileSync(join(TONGUES, 'labelled', `${id}.jpg`))); if (r.box !== null) seen++; if (r.quality.usable) usable++; }
    line(`tongue close-ups taken for a face (of ${ids.length})`, seen / ids.length, '≤ .02', seen / ids.length <= 0.02);
    console.log(`   of these usable: ${usable}`);
    const halves = idsOf('segmented');
    let half = 0;
    for (const id of halves) if ((await findFaces((await decodePicture(readFileSync(join(TONGUES, 'segmented', `${id}.jpg`)))).rgb)).some((f) => f.certainty >= 0.5)) half++;
    console.log(`   half faces of segmented in which a face is found: ${half} of ${halves.length} (no target: a mouth with a tongue is part of a face)`);
  }
  await own(out);
  await peer();
  console.log(`boundaries: red over ${[...Array(200).keys()].map((i) => i / 10).find((a) => (fiveColours({ L: null, a, b: 0 }).red ?? 0) >= 0.5)} a* units, own choice, checked by nobody`);
}

async function own(out: string | undefined): Promise<void> {
  const folder = process.env['SUOKE_FACES'];
  if (folder === undefined) return;
  for (const file of readdirSync(folder).filter((f) => /\.(jpe?g|png|webp)$/i.test(f)).sort()) {
    const bytes = readFileSync(join(folder, file)), p = (await decodePicture(bytes)).rgb, faces = await findFaces(p), r = await analyseFace(bytes);
    console.log(`${file}: ${faces.length} faces, certainty ${faces.map((f) => f.certainty.toFixed(2)).join(' ')}; ${r.quality.usable ? r.places.map((x) => `${x.zh} ${x.colour ?? '常'}`).join(' ') : r.quality.problems.map((x) => x.code).join(', ')}`);
    if (out === undefined) continue;
    mkdirSync(out, { recursive: true });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${p.width}" height="${p.height}">${faces.flatMap((f) => Object.values(faceRegions(f.mesh))).map((q) => `<polygon points="${q.map((v) => v.map((x) => x.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="#3fd3c6" stroke-width="2"/>`).join('')}</svg>`;
    await sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } }).composite([{ input: Buffer.from(svg) }]).jpeg().toFile(join(out, `${file.replace(/\.\w+$/, '')}.faces.jpg`));
  }
}

/** The same nets on the same input by TensorFlow Lite's own interpreter. */
async function peer(): Promise<void> {
  const python = process.env['SUOKE_TFLITE_PYTHON'];
  if (python === undefined) { console.log('peer left out: set SUOKE_TFLITE_PYTHON to a python with ai-edge-litert and numpy (pip install ai-edge-litert numpy)'); return; }
  const run = spawnSync(python, [fileURLToPath(new URL('../look-more_tflite.py', import.meta.url)), packedFile()], { encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) { console.error(`the peer failed: ${run.stderr.slice(-400)}`); process.exitCode = 1; return; }
  const theirs = JSON.parse(run.stdout) as Record<string, { side: number; outputs: number[][]; ms: number }>;
  const nets = await faceNets();
  for (const [name, net] of [['detector', nets.detector], ['mesh', nets.mesh]] as const) {
    const t = theirs[name];
    if (t === undefined) continue;
    const input = Float32Array.from({ length: 3 * t.side * t.side }, (_, i) => Math.fround(Math.fround(Math.sin(i * 0.37)) * 0.5 + 0.2));
    const ours = await net(input);
    const apart = Math.max(...t.outputs.map((o) => { const mine = ours.find((v) => v.length === o.length); return Math.max(...o.map((v, i) => Math.abs(v - (mine?.[i] ?? NaN)))); }));
    const times: number[] = [];
    for (let i = 0; i < 40; i++) { const start = performance.now(); await net(input); times.push(performance.now() - start); }
    line(`${name}: largest difference from TensorFlow Lite`, apart, '≤ .01', apart <= 0.01, 5);
    line(`${name}: our time over TensorFlow Lite's (${quantile(times, 0.5).toFixed(2)} ms over ${t.ms.toFixed(2)} ms)`, quantile(times, 0.5) / t.ms, '≤ 2', quantile(times, 0.5) / t.ms <= 2, 2);
  }
}
