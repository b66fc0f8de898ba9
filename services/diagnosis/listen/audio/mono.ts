// Joins channels into one: their mean, or the loudest where the mean would cancel the voice.

/**
 * Channels of equal length → one channel. Channels in opposite phase cancel in the mean: then the loudest is taken.
 * The mean is written over the first channel, since ten minutes of a second copy would be a hundred megabytes.
 */
export function toMono(channels: readonly Float32Array[]): Float32Array {
  const first = channels[0];
  if (!first) return new Float32Array(0);
  if (channels.length === 1) return first;
  const power = new Float64Array(channels.length);
  let together = 0;
  for (let i = 0; i < first.length; i++) {
    let sum = 0;
    for (let c = 0; c < channels.length; c++) {
      const v = (channels[c] as Float32Array)[i] as number;
      sum += v;
      power[c] = (power[c] as number) + v * v;
    }
    together += (sum / channels.length) ** 2;
  }
  const loudest = power.indexOf(Math.max(...power));
  if (together < 0.01 * (power[loudest] as number)) return channels[loudest] as Float32Array;
  for (let i = 0; i < first.length; i++) {
    let sum = 0;
    for (const c of channels) sum += c[i] as number;
    first[i] = sum / channels.length;
  }
  return first;
}
