// Small robust statistics over few values.

/** Middle value, or the mean of the two middle ones; NaN for none. */
export function median(values: readonly number[]): number {
  const s = [...values].sort((a, b) => a - b);
  const h = s.length >> 1;
  return s.length === 0 ? NaN : s.length % 2 ? (s[h] as number) : ((s[h - 1] as number) + (s[h] as number)) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/**
 * Theil–Sen slope (Theil 1950; Sen, J Am Stat Assoc 1968;63:1379): the median of the slopes between all pairs of
 * different x. Stands up to 29 % wild values. NaN for fewer than two different x.
 */
export function theilSen(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      const [a, b] = [points[i] as readonly [number, number], points[j] as readonly [number, number]];
      if (a[0] !== b[0]) slopes.push((b[1] - a[1]) / (b[0] - a[0]));
    }
  }
  return median(slopes);
}
