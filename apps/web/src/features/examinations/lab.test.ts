import { expect, it } from 'vitest';
import { labToCss } from './lab.ts';

// sRGB primaries in CIELAB D65, as every colour table lists them.
it.each([
  [{ L: 100, a: 0, b: 0 }, 'rgb(255 255 255)'], [{ L: 0, a: 0, b: 0 }, 'rgb(0 0 0)'],
  [{ L: 53.24, a: 80.09, b: 67.2 }, 'rgb(255 0 0)'], [{ L: 87.73, a: -86.18, b: 83.18 }, 'rgb(0 255 0)'], [{ L: 32.3, a: 79.19, b: -107.86 }, 'rgb(0 0 255)'],
])('%j is %s', (lab, css) => {
  const numbers = (s: string) => [...s.matchAll(/\d+/g)].map((m) => Number(m[0]));
  numbers(labToCss(lab)).forEach((n, i) => expect(Math.abs(n - (numbers(css)[i] ?? 0))).toBeLessThanOrEqual(2));
});
