// A clean pulse at a steady rate with known beats, for tests of the live reading.

/** Samples of arbitrary unit; `beats`: the steepest points of the upstrokes, seconds. */
export function beatTrain({ rateHz, seconds, bpm }: { rateHz: number; seconds: number; bpm: number }): { samples: number[]; beats: number[] } {
  const rr = 60 / bpm;
  const onsets = Array.from({ length: Math.ceil(seconds / rr) + 1 }, (_, i) => i * rr);
  const bump = (t: number, at: number, width: number) => Math.exp(-(((t - at) / width) ** 2));
  // A percussion wave and a smaller, later one; the upstroke of a Gaussian is steepest at its inflection, width/√2 before the top.
  const samples = Array.from({ length: Math.round(seconds * rateHz) }, (_, i) => {
    const t = i / rateHz;
    return onsets.reduce((v, o) => v + bump(t, o + 0.15, 0.09) + 0.35 * bump(t, o + 0.42, 0.12), 0);
  });
  return { samples, beats: onsets.map((o) => o + 0.15 - 0.09 / Math.SQRT2) };
}
