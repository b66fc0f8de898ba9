// The colour card under simulated lamps and cameras, in perspective, with noise and JPEG: how often it is found, and how well it brings colours back.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { TONGUES, haveTongues, idsOf } from '@suoke/look/evaluation.ts';
import { deltaE2000 } from '@suoke/look/domain/compare-delta.ts';
import { CARD } from '@suoke/look/domain/colour-card.ts';
import { drawCard } from '@suoke/look/domain/colour-card-draw.ts';
import { findCard } from '@suoke/look/domain/colour-card-find.ts';
import { correctPicture, linearRgb } from '@suoke/look/domain/colour-card-fit.ts';
import type { Matrix3 } from '@suoke/look/domain/colour-card-fit.ts';
import { labOf } from '@suoke/look/domain/face/colour.ts';
import type { Rgb } from '@suoke/look/domain/raster.ts';
import { decodePicture } from '@suoke/look/imaging/decode.ts';
import { drawTongue } from '@suoke/look/testing.ts';
import { GREY } from '@suoke/look/domain/white-balance.ts';
import { line, quantile, seeded } from './print.ts';

export async function card(): Promise<void> {
  const u = seeded(11), N = 60;
  const normal = () => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
  let found = 0;
  const off: number[] = [], before: number[] = [], after: number[] = [], grey: number[] = [], residual: number[] = [], times: number[] = [];
  for (let n = 0; n < N; n++) {
    const scene = drawTongue({ width: 960, height: 720, cx: 0.3, body: [150 + 50 * u(), 70 + 60 * u(), 75 + 60 * u()], cover: u() }).picture;
    const width = 180 + 150 * u(), angle = 0.35 * normal(), cx = 700 + 20 * normal(), cy = 360 + 30 * normal();
    const corners = ([[-1, -1], [1, -1], [1, 1], [-1, 1]] as const).map(([a, b]): [number, number] => {
      const x = (a * width) / 2, y = (b * width * CARD.height) / CARD.width / 2;
      return [cx + x * Math.cos(angle) - y * Math.sin(angle) + 0.035 * width * normal(), cy + x * Math.sin(angle) + y * Math.cos(angle) + 0.035 * width * normal()];
    });
    const level = 0.5 + 0.4 * u(), g = [level * Math.exp(0.25 * normal()), level, level * Math.exp(0.3 * normal())] as const;
    const c = () => 0.05 * normal();
    const light: Matrix3 = [[g[0], c() * g[1], 0], [c() * g[0], g[1], c() * g[2]], [0, c() * g[1], g[2]]];
    const lit = drawCard(scene, corners, light, 0.15 * u());
    const jpeg = await sharp(lit.data, { raw: { width: 960, height: 720, channels: 3 } }).blur(0.4 + 0.5 * u()).jpeg({ quality: Math.round(70 + 25 * u()) }).toBuffer();
    const p: Rgb = (await decodePicture(jpeg)).rgb, noisy: Rgb = { ...p, data: Uint8Array.from(p.data, (v) => Math.max(0, Math.min(255, Math.round(v + 2 * normal())))) };
    const start = process.cpuUsage();
    const fit = findCard(noisy);
    const used = process.cpuUsage(start);
    times.push((used.user + used.system) / 1000);
    if (fit === null) continue;
    found++;
    residual.push(fit.residual);
    off.push(Math.max(...corners.map(([x, y], i) => Math.hypot((fit.corners[i]?.[0] ?? 0) - x, (fit.corners[i]?.[1] ?? 0) - y))));
    const back = correctPicture(noisy, fit);
    const at = (q: Rgb, x: number, y: number) => {
      const sum = [0, 0, 0];
      for (let dy = -4; dy <= 4; dy++) for (let dx = -4; dx <= 4; dx++) for (let k = 0; k < 3; k++) sum[k] = (sum[k] as number) + (q.data[3 * ((y + dy) * q.width + x + dx) + k] as number) / 81;
      return sum as [number, number, number];
    };
    const mean = [0, 1, 2].map((k) => { let s = 0; for (let i = k; i < noisy.data.length; i += 3) s += noisy.data[i] as number; return (3 * s) / noisy.data.length; });
    for (const [x, y] of [[288, 380], [240, 300], [340, 300], [60, 100]] as const) {
      const truth = labOf(linearRgb(at(scene, x, y))), seen = at(noisy, x, y);
      before.push(deltaE2000(labOf(linearRgb(seen)), truth));
      after.push(deltaE2000(labOf(linearRgb(at(back, x, y))), truth));
      // the peer: the white balance in use without a card, grey world to 140
      grey.push(deltaE2000(labOf(linearRgb(seen.map((v, k) => Math.min(255, (v * GREY) / (mean[k] as number))))), truth));
    }
  }
  line('card found', found / N, '≥ .95', found / N >= 0.95);
  line('corners off by, pixels, median', quantile(off, 0.5), '≤ 3', quantile(off, 0.5) <= 3, 2);
  console.log(`ΔE00 of tongue and skin as photographed, median: ${quantile(before, 0.5).toFixed(2)}`);
  console.log(`ΔE00 after the white balance used without a card (peer), median: ${quantile(grey, 0.5).toFixed(2)}`);
  line('ΔE00 after the card, median', quantile(after, 0.5), '≤ 3', quantile(after, 0.5) <= 3, 2);
  line('ΔE00 after the card, 95th percentile', quantile(after, 0.95), '≤ 6', quantile(after, 0.95) <= 6, 2);
  line('residual of the fit (left-one-out), median', quantile(residual, 0.5), '≤ 3', quantile(residual, 0.5) <= 3, 2);
  console.log(`CPU for a picture of 960 × 720 with a card: ${quantile(times, 0.5).toFixed(0)} ms (median)`);
  if (!haveTongues()) return;
  let wrong = 0;
  const ids = idsOf('segmented');
  for (const id of ids) if (findCard((await decodePicture(readFileSync(join(TONGUES, 'segmented', `${id}.jpg`)))).rgb) !== null) wrong++;
  line(`cards found in ${ids.length} photos that show none`, wrong, '0', wrong === 0, 0);
}
