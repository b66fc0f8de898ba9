// Filters for a stream: sample by sample, forward only, with their memory outside so that a stream can be stored and gone on with.
import type { Section } from './filter.ts';

/** Two numbers a section; a copy of it is a copy of the filter. */
export type Memory = number[];

/** Memory of a filter that has seen the constant `level` for ever: no jump at the start. */
export function settled(sections: readonly Section[], level: number): Memory {
  const out: Memory = [];
  let x = level;
  for (const { b0, b1, b2, a1, a2 } of sections) {
    const g = (b0 + b1 + b2) / (1 + a1 + a2);
    const z1 = (b2 - a2 * g) * x;
    out.push((b1 - a1 * g) * x + z1, z1);
    x *= g;
  }
  return out;
}

/** One sample through the sections; changes the memory. */
export function step(sections: readonly Section[], memory: Memory, value: number): number {
  let v = value;
  sections.forEach(({ b0, b1, b2, a1, a2 }, i) => {
    const y = b0 * v + memory[2 * i]!;
    memory[2 * i] = b1 * v - a1 * y + memory[2 * i + 1]!;
    memory[2 * i + 1] = b2 * v - a2 * y;
    v = y;
  });
  return v;
}

/** Delay of the sections about `hz` in seconds: minus the derivative of the phase (Oppenheim & Schafer), by a small difference. */
export function groupDelay(sections: readonly Section[], hz: number, rateHz: number): number {
  const phase = (f: number): number => sections.reduce((sum, { b0, b1, b2, a1, a2 }) => {
    const w = (2 * Math.PI * f) / rateHz;
    const at = (c0: number, c1: number, c2: number) => Math.atan2(-c1 * Math.sin(w) - c2 * Math.sin(2 * w), c0 + c1 * Math.cos(w) + c2 * Math.cos(2 * w));
    return sum + at(b0, b1, b2) - at(1, a1, a2);
  }, 0);
  const d = 1e-3;
  let change = phase(hz + d) - phase(hz - d);
  change -= 2 * Math.PI * Math.round(change / (2 * Math.PI));
  return -change / (2 * Math.PI * 2 * d);
}
