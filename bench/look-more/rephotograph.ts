// The same photo as if taken again: another lamp, exposure, focus, distance, frame and compression. Seeded.
import sharp from 'sharp';

const toLinear = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
const toByte = (v: number) => Math.max(0, Math.min(255, Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))));

/** Beyond an ordinary photo: `blur` σ in pixels of it, `shrink` of its sides, `slope` of the light from the left and top to the right and lower border (natural logarithm), `exposure` (the same). */
export interface Harsh { blur?: number; shrink?: number; slope?: readonly [number, number]; exposure?: number }

/** `cast`: standard deviation of the natural logarithm of the linear gains of red and blue. */
export async function rephotograph(file: Uint8Array, u: () => number, cast: number, harsh: Harsh = {}): Promise<Buffer> {
  const normal = () => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const exposure = Math.exp(0.12 * normal() + (harsh.exposure ?? 0));
  const gains = [exposure * Math.exp(cast * normal()), exposure, exposure * Math.exp(cast * normal())];
  if (harsh.slope === undefined) {
    const tables = gains.map((g) => Uint8Array.from({ length: 256 }, (_, i) => toByte(g * (toLinear[i] as number))));
    for (let i = 0; i < data.length; i++) data[i] = (tables[i % 3] as Uint8Array)[data[i] as number] as number;
  } else {
    const [right, down] = harsh.slope;
    for (let y = 0, i = 0; y < info.height; y++) for (let x = 0; x < info.width; x++) {
      const light = Math.exp(right * (x / info.width - 0.5) + down * (y / info.height - 0.5));
      for (let c = 0; c < 3; c++, i++) data[i] = toByte(light * (gains[c] as number) * (toLinear[data[i] as number] as number));
    }
  }
  const cut = () => Math.floor(0.04 * u() * Math.min(info.width, info.height));
  const [l, t, r, b] = [cut(), cut(), cut(), cut()];
  const scale = (0.75 + 0.5 * u()) * (harsh.shrink ?? 1), sigma = 0.3 + 0.5 * u() + (harsh.blur ?? 0);
  const width = Math.max(64, Math.round((info.width - l - r) * scale));
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extract({ left: l, top: t, width: info.width - l - r, height: info.height - t - b }).resize({ width }).blur(sigma).jpeg({ quality: Math.round(70 + 25 * u()) }).toBuffer();
}
