// The seeded numbers behind every generated signal, drawing and control: tests and benchmarks, never an analysis.

/** Uniform numbers in [0,1) from a 32-bit seed: mulberry32 (public domain, T. Ettinger). */
export function uniform(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
