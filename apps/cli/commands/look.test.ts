import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardSvg } from '@suoke/look/domain/colour-card.ts';
import { drawTongue, encode } from '@suoke/look/testing.ts';
import { lookAt } from '../work/look.ts';
import { line } from './look.ts';

const folder = mkdtempSync(join(tmpdir(), 'suoke-cli-look-'));
const file = join(folder, 'tongue.png');
beforeAll(async () => {
  const tongue = await encode(drawTongue({ rx: 0.2, ry: 0.26 }).picture), { width, height } = await sharp(tongue).metadata();
  const card = await sharp(Buffer.from(cardSvg())).resize({ width: Math.round(width / 2) }).png().toBuffer(), size = await sharp(card).metadata();
  writeFileSync(file, await sharp({ create: { width, height: height + size.height + 20, channels: 3, background: '#777' } }).composite([{ input: tongue, left: 0, top: 0 }, { input: card, left: 20, top: height + 10 }]).png().toBuffer());
});
afterAll(() => { rmSync(folder, { recursive: true }); });

it('tells the colours by the card only when asked, and the rest alike', async () => {
  const [plain, by] = [await lookAt({ file }), await lookAt({ file, card: true })];
  expect(plain.result.quality.usable).toBe(true);
  const { card, ...rest } = line(file, by.result);
  expect(card?.confidence).toBeGreaterThan(0.8);
  expect(card?.corners).toHaveLength(4);
  expect(line(file, plain.result)).toEqual(rest);
});
