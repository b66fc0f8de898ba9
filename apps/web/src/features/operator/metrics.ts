// Reads Prometheus text and sums the call histogram by service.

export interface ServiceFigures { service: string; calls: number; errors: number; p50: number; p95: number }
interface Sample { name: string; labels: Record<string, string>; value: number }

/** Samples of the text exposition format; comments and unreadable lines are left out. */
export function parseMetrics(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const m = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})?\s+(\S+)/.exec(line);
    if (!m?.[1]) return [];
    const labels = Object.fromEntries([...(m[2] ?? '').matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map((l) => [l[1] as string, l[2] as string]));
    return [{ name: m[1], labels, value: Number(m[3]) }];
  });
}

/** Seconds at quantile q of cumulative buckets [upper bound, count], linear within the bucket as PromQL's histogram_quantile; NaN when empty. */
export function quantile(q: number, buckets: readonly (readonly [le: number, count: number])[]): number {
  const sorted = buckets.toSorted((a, b) => a[0] - b[0]);
  const total = sorted.at(-1)?.[1] ?? 0;
  if (total === 0) return NaN;
  const rank = q * total;
  let below: readonly [number, number] = [0, 0];
  for (const b of sorted) {
    if (b[1] >= rank) return b[0] === Infinity ? below[0] : below[0] + ((b[0] - below[0]) * (rank - below[1])) / Math.max(1e-12, b[1] - below[1]);
    below = b;
  }
  return below[0];
}

/** Lines that stay open tell nothing about how quickly a service answers. */
const open = new Set(['Watch', 'IngestStream']);

export function byService(all: readonly Sample[]): ServiceFigures[] {
  const samples = all.filter((s) => !open.has(s.labels['method'] ?? ''));
  const name = 'suoke_call_duration_seconds';
  const services = [...new Set(samples.filter((s) => s.name === `${name}_count`).map((s) => s.labels['service'] ?? ''))].sort();
  return services.map((service) => {
    const own = samples.filter((s) => s.labels['service'] === service);
    const counts = own.filter((s) => s.name === `${name}_count`);
    const sum = (list: readonly Sample[]) => list.reduce((n, s) => n + s.value, 0);
    const buckets = new Map<number, number>();
    for (const s of own) if (s.name === `${name}_bucket`) { const le = s.labels['le'] === '+Inf' ? Infinity : Number(s.labels['le']); buckets.set(le, (buckets.get(le) ?? 0) + s.value); }
    return { service, calls: sum(counts), errors: sum(counts.filter((s) => s.labels['outcome'] !== 'ok')), p50: quantile(0.5, [...buckets]), p95: quantile(0.95, [...buckets]) };
  });
}
