import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byService, parseMetrics, quantile } from './metrics.ts';

const text = `# HELP suoke_call_duration_seconds time
# TYPE suoke_call_duration_seconds histogram
suoke_call_duration_seconds_bucket{le="0.1",service="look",method="Examine",outcome="ok"} 50
suoke_call_duration_seconds_bucket{le="0.2",service="look",method="Examine",outcome="ok"} 100
suoke_call_duration_seconds_bucket{le="+Inf",service="look",method="Examine",outcome="ok"} 100
suoke_call_duration_seconds_count{service="look",method="Examine",outcome="ok"} 100
suoke_call_duration_seconds_count{service="look",method="Examine",outcome="image.truncated"} 3
process_resident_memory_bytes 1.5e+08
`;

describe('metrics', () => {
  it('sums calls and errors and finds the quantiles', () => {
    const [look] = byService(parseMetrics(text));
    expect(look).toMatchObject({ service: 'look', calls: 103, errors: 3 });
    expect(look?.p50).toBeCloseTo(0.1, 9);
    expect(look?.p95).toBeCloseTo(0.19, 9);
  });
  it('reads plain samples', () => expect(parseMetrics(text).find((s) => s.name === 'process_resident_memory_bytes')?.value).toBe(1.5e8));
  it('has no quantile of nothing', () => expect(quantile(0.95, [])).toBeNaN());
  it('reads anything without failing', () => fc.assert(fc.property(fc.string(), (s) => { byService(parseMetrics(s)); })));
});
