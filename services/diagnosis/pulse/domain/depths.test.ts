import { describe, expect, it } from 'vitest';
import { depthFindings } from './depths.ts';

const present = (light: number, heavy: number) => depthFindings([{ depth: 'light', amplitude: light }, { depth: 'heavy', amplitude: heavy }]).filter((f) => f.polarity === 'present').map((f) => f.code);

describe('depth', () => {
  it('is where the pulse answers more strongly', () => {
    expect(present(2, 1)).toEqual(['pulse.floating']);
    expect(present(1, 2)).toEqual(['pulse.deep']);
    expect(present(1, 1.1)).toEqual([]);
  });
  it('needs both pressures', () => {
    expect(() => depthFindings([{ depth: 'light', amplitude: 1 }])).toThrow(expect.objectContaining({ code: 'pulse.depths-incomplete' }));
    expect(() => present(1, NaN)).toThrow(expect.objectContaining({ code: 'pulse.depths-incomplete' }));
  });
});
