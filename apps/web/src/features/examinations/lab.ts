// CIELAB (D65) as a colour a screen can show.

/** L in [0,100], a and b around ±128; out-of-gamut parts are clipped. IEC 61966-2-1 transfer and matrix, CIE 1976 inverse. */
export function labToCss(lab: { L: number; a: number; b: number }): string {
  const fy = (lab.L + 16) / 116;
  const inverse = (f: number) => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));
  const [x, y, z] = [0.95047 * inverse(fy + lab.a / 500), inverse(fy), 1.08883 * inverse(fy - lab.b / 200)];
  const channel = (v: number) => {
    const c = Math.min(1, Math.max(0, v));
    return Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055));
  };
  return `rgb(${channel(3.2404542 * x - 1.5371385 * y - 0.4985314 * z)} ${channel(-0.969266 * x + 1.8760108 * y + 0.041556 * z)} ${channel(0.0556434 * x - 0.2040259 * y + 1.0572252 * z)})`;
}
