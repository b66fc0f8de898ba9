// The wave as it is drawn: the last seconds, without the slow drift of the light.

/** The last `n` of `wave` less their mean over `span` samples around; NaN stays NaN. */
export function recent(wave: readonly number[], n: number, span: number): number[] {
  const from = Math.max(0, wave.length - n);
  const reach = Math.floor(span / 2);
  const start = Math.max(0, from - reach);
  // Running sums over what is known, so that each mean costs nothing.
  const sum = [0], count = [0];
  for (let i = start; i < wave.length; i++) {
    const v = wave[i]!;
    const known = !Number.isNaN(v);
    sum.push(sum.at(-1)! + (known ? v : 0));
    count.push(count.at(-1)! + (known ? 1 : 0));
  }
  return Array.from({ length: wave.length - from }, (_, k) => {
    const i = from + k - start;
    const [a, b] = [Math.max(0, i - reach), Math.min(sum.length - 1, i + reach + 1)];
    const known = count[b]! - count[a]!;
    return known ? wave[from + k]! - (sum[b]! - sum[a]!) / known : NaN;
  });
}
