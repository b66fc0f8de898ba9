// Lowers the sampling rate by a whole factor behind a windowed-sinc low-pass; used where full bandwidth tells nothing more.

const HALF_WIDTH = 16; // zero crossings on each side: over 60 dB of rejection with a Hann window

/** The largest whole factor that keeps the rate at or above `target` Hz; the same array when that is one. */
export function decimateTo(x: Float32Array, rate: number, target: number): { samples: Float32Array; rate: number } {
  const factor = Math.floor(rate / target);
  if (factor < 2) return { samples: x, rate };
  const half = HALF_WIDTH * factor;
  const cut = 0.9 / factor;
  const taps = Float64Array.from({ length: half + 1 }, (_, i) => {
    const t = Math.PI * i * cut;
    return cut * (i === 0 ? 1 : Math.sin(t) / t) * (0.5 + 0.5 * Math.cos((Math.PI * i) / (half + 1)));
  });
  const out = new Float32Array(Math.ceil(x.length / factor));
  for (let n = 0; n < out.length; n++) {
    const c = n * factor;
    let sum = (taps[0] as number) * (x[c] as number);
    if (c >= half && c + half < x.length) for (let i = 1; i <= half; i++) sum += (taps[i] as number) * ((x[c - i] as number) + (x[c + i] as number));
    else for (let i = 1; i <= half; i++) sum += (taps[i] as number) * ((x[c - i] ?? 0) + (x[c + i] ?? 0));
    out[n] = sum;
  }
  return { samples: out, rate: rate / factor };
}
