// Power spectrum by a radix-2 FFT, and the spectral purity of a pulse.

/** Power of the Hann-windowed signal, zero-padded to a power of two: `power[k]` belongs to k · rate / (2 · (length − 1)) Hz. */
export function powerSpectrum(x: Float64Array): Float64Array {
  let n = 1;
  while (n < x.length) n *= 2;
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  for (let i = 0; i < x.length; i++) re[i] = x[i]! * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / Math.max(1, x.length - 1)));
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re[i], re[j]] = [re[j]!, re[i]!];
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let k = 0; k < size / 2; k++) {
      const c = Math.cos((-2 * Math.PI * k) / size);
      const s = Math.sin((-2 * Math.PI * k) / size);
      for (let i = k; i < n; i += size) {
        const j = i + size / 2;
        const tr = re[j]! * c - im[j]! * s;
        const ti = re[j]! * s + im[j]! * c;
        re[j] = re[i]! - tr;
        im[j] = im[i]! - ti;
        re[i]! += tr;
        im[i]! += ti;
      }
    }
  }
  return Float64Array.from({ length: n / 2 + 1 }, (_, k) => re[k]! ** 2 + im[k]! ** 2);
}

/** Spectral purity within 0.5–8 Hz: (ΣPf²)² / (ΣP · ΣPf⁴), 1 for a single sine (Sörnmo & Laguna 2005; used for PPG by Elgendi 2016). */
export function purity(x: Float64Array, rateHz: number): number {
  const p = powerSpectrum(x);
  const step = rateHz / (2 * (p.length - 1));
  let m0 = 0;
  let m2 = 0;
  let m4 = 0;
  for (let k = Math.ceil(0.5 / step); k * step <= 8 && k < p.length; k++) {
    const f2 = (k * step) ** 2;
    m0 += p[k]!;
    m2 += p[k]! * f2;
    m4 += p[k]! * f2 * f2;
  }
  return m0 > 0 && m4 > 0 ? (m2 * m2) / (m0 * m4) : 0;
}

/** Share of the power above 0.5 Hz that lies above `hz`; 0 for a signal without any. */
export function fastShare(x: Float64Array, rateHz: number, hz: number): number {
  const p = powerSpectrum(x);
  const step = rateHz / (2 * (p.length - 1));
  let all = 0;
  let fast = 0;
  for (let k = Math.ceil(0.5 / step); k < p.length; k++) {
    all += p[k]!;
    if (k * step > hz) fast += p[k]!;
  }
  return all > 0 ? fast / all : 0;
}
