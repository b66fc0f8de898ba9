// The same photo as if taken again: another lamp, exposure, focus, distance, frame and compression. Seeded.
import sharp from 'sharp';

const toLinear = Float64Array.from({ length: 256 }, (_, i) => (i / 255 <= 0.04045 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4));
const toByte = (v: number) => Math.max(0, Math.min(255, Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055))));

/** `cast`: standard deviation of the natural logarithm of the linear gains of red and blue. */
export async function rephotograph(file: Uint8Array, u: () => number, cast: number): Promise<Buffer> {
  const normal = () => Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const exposure = Math.exp(0.12 * normal());
  const gains = [exposure * Math.exp(cast * normal()), exposure, exposure * Math.exp(cast * normal())];
  const tables = gains.map((g) => Uint8Array.from({ length: 256 }, (_, i) => toByte(g * (toLinear[i] as number))));
  for (let i = 0; i < data.length; i++) data[i] = (tables[i % 3] as Uint8Array)[data[i] as number] as number;
  const cut = () => Math.floor(0.04 * u() * Math.min(info.width, info.height));
  const [l, t, r, b] = [cut(), cut(), cut(), cut()];
  const scale = 0.75 + 0.5 * u(), sigma = 0.3 + 0.5 * u();
  const width = Math.max(64, Math.round((info.width - l - r) * scale));
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .extract({ left: l, top: t, width: info.width - l - r, height: info.height - t - b }).resize({ width }).blur(sigma).jpeg({ quality: Math.round(70 + 25 * u()) }).toBuffer();
}
