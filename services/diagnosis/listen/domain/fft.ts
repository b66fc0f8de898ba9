// Radix-2 complex FFT on split arrays, and the two uses made of it: spectra and correlations of two real frames at once.

export interface Fft {
  readonly size: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
  /** In place, forward, over `re` and `im`. */
  run(): void;
}

/** `size` is a power of two, at least 4. The object keeps its own work arrays. */
export function makeFft(size: number): Fft {
  const bits = Math.log2(size);
  const swaps = bitReversal(size, bits);
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  // Stages go two by two (a quarter fewer multiplications, half the passes over memory); an odd one out goes first, alone.
  const passes: { span: number; twiddle: Float64Array }[] = [];
  for (let span = bits % 2 ? 2 : 1; span < size; span *= 4) passes.push({ span, twiddle: twiddles(span) });
  const run = () => {
    for (let i = 0; i < swaps.length; i += 2) {
      const p = swaps[i] as number, q = swaps[i + 1] as number;
      const a = re[p] as number; re[p] = re[q] as number; re[q] = a;
      const b = im[p] as number; im[p] = im[q] as number; im[q] = b;
    }
    if (bits % 2) pairs(re, im);
    for (const { span, twiddle } of passes) fours(re, im, span, twiddle);
  };
  return { size, re, im, run };
}

function bitReversal(size: number, bits: number): Uint32Array {
  const reversed = new Uint32Array(size);
  const swaps: number[] = [];
  for (let i = 0; i < size; i++) {
    reversed[i] = ((reversed[i >> 1] as number) >> 1) | ((i & 1) << (bits - 1));
    if ((reversed[i] as number) > i) swaps.push(i, reversed[i] as number);
  }
  return Uint32Array.from(swaps);
}

/** For each k < span: cos and sin of −π k/span (first stage), then of −π k/(2 span) (second). */
function twiddles(span: number): Float64Array {
  const t = new Float64Array(4 * span);
  for (let k = 0; k < span; k++) {
    t[4 * k] = Math.cos((Math.PI * k) / span);
    t[4 * k + 1] = -Math.sin((Math.PI * k) / span);
    t[4 * k + 2] = Math.cos((Math.PI * k) / (2 * span));
    t[4 * k + 3] = -Math.sin((Math.PI * k) / (2 * span));
  }
  return t;
}

function pairs(re: Float64Array, im: Float64Array): void {
  for (let p = 0; p < re.length; p += 2) {
    const ar = re[p] as number, ai = im[p] as number, br = re[p + 1] as number, bi = im[p + 1] as number;
    re[p] = ar + br; im[p] = ai + bi;
    re[p + 1] = ar - br; im[p + 1] = ai - bi;
  }
}

/** Two radix-2 stages at once, spans `span` and 2·`span`. */
function fours(re: Float64Array, im: Float64Array, span: number, t: Float64Array): void {
  for (let start = 0; start < re.length; start += 4 * span) {
    for (let k = 0; k < span; k++) {
      const c1 = t[4 * k] as number, s1 = t[4 * k + 1] as number, c2 = t[4 * k + 2] as number, s2 = t[4 * k + 3] as number;
      const p0 = start + k, p1 = p0 + span, p2 = p1 + span, p3 = p2 + span;
      const x0r = re[p0] as number, x0i = im[p0] as number, x2r = re[p2] as number, x2i = im[p2] as number;
      const r1 = re[p1] as number, i1 = im[p1] as number, r3 = re[p3] as number, i3 = im[p3] as number;
      const x1r = r1 * c1 - i1 * s1, x1i = r1 * s1 + i1 * c1;
      const x3r = r3 * c1 - i3 * s1, x3i = r3 * s1 + i3 * c1;
      const ar = x0r + x1r, ai = x0i + x1i, br = x0r - x1r, bi = x0i - x1i;
      const er = x2r + x3r, ei = x2i + x3i, fr = x2r - x3r, fi = x2i - x3i;
      const cr = er * c2 - ei * s2, ci = er * s2 + ei * c2;
      // The second twiddle of the upper half is the lower one turned by −90°.
      const dr = fr * s2 + fi * c2, di = fi * s2 - fr * c2;
      re[p0] = ar + cr; im[p0] = ai + ci;
      re[p2] = ar - cr; im[p2] = ai - ci;
      re[p1] = br + dr; im[p1] = bi + di;
      re[p3] = br - dr; im[p3] = bi - di;
    }
  }
}

export function powerOfTwo(atLeast: number): number {
  let n = 4;
  while (n < atLeast) n *= 2;
  return n;
}

/**
 * Circular autocorrelations of the two real signals lying in `f.re` and `f.im`, left in the same places (not divided by the size).
 * Two real signals share one complex transform: Z = A + iB splits by symmetry, and real even spectra pack the same way back.
 */
export function autocorrelatePair(f: Fft): void {
  const { re, im, size } = f;
  f.run();
  for (let k = 0; k <= size / 2; k++) {
    const m = (size - k) % size;
    const kr = re[k] as number, ki = im[k] as number, mr = re[m] as number, mi = im[m] as number;
    const ar = (kr + mr) / 2, ai = (ki - mi) / 2, br = (ki + mi) / 2, bi = (mr - kr) / 2;
    const a = ar * ar + ai * ai;
    const b = br * br + bi * bi;
    re[k] = a; re[m] = a;
    im[k] = b; im[m] = b;
  }
  f.run();
}

/**
 * Circular cross-correlation c[l] = Σ x[i]·y[i+l] of x in `f.re` and y in `f.im`, left in `f.re` (not divided by the size).
 */
export function crossCorrelate(f: Fft): void {
  const { re, im, size } = f;
  f.run();
  for (let k = 0; k <= size / 2; k++) {
    const m = (size - k) % size;
    const kr = re[k] as number, ki = im[k] as number, mr = re[m] as number, mi = im[m] as number;
    const xr = (kr + mr) / 2, xi = (ki - mi) / 2, yr = (ki + mi) / 2, yi = (mr - kr) / 2;
    const cr = xr * yr + xi * yi;
    const ci = xr * yi - xi * yr;
    // A forward transform stands in for the inverse one, so the conjugate goes in (the result is real).
    re[k] = cr; im[k] = -ci;
    re[m] = cr; im[m] = ci;
  }
  f.run();
}
