import { expect, it } from 'vitest';
import { channelOf, coverOf, meanColour, sampleOf } from './frame.ts';

it('means the channels and leaves alpha out', () => expect(meanColour(Uint8ClampedArray.of(10, 20, 30, 255, 30, 40, 50, 0))).toEqual({ red: 20, green: 30, blue: 40 }));
it('has a colour for no pixel', () => expect(meanColour([])).toEqual({ red: 0, green: 0, blue: 0 }));

it.each([
  ['a finger before a lamp', { red: 210, green: 40, blue: 25 }, 'covered'],
  ['a finger before a strong lamp', { red: 255, green: 120, blue: 90 }, 'covered'],
  ['a finger in daylight', { red: 60, green: 12, blue: 10 }, 'covered'],
  ['a lens on a table', { red: 6, green: 5, blue: 5 }, 'dark'],
  ['the sky', { red: 240, green: 245, blue: 250 }, 'bright'],
  ['a room', { red: 120, green: 118, blue: 110 }, 'not-red'],
] as const)('%s', (_what, colour, cover) => expect(coverOf(colour)).toBe(cover));

it('reads green where red is at its limit, and comes back to red only when it is clear of it', () => {
  const at = (red: number) => ({ red, green: 90, blue: 60 });
  expect(channelOf('red', at(249))).toBe('red');
  expect(channelOf('red', at(252))).toBe('green');
  expect(channelOf('green', at(245))).toBe('green');
  expect(channelOf('green', at(230))).toBe('red');
});
it('rises as the light falls', () => expect(sampleOf({ red: 100, green: 50, blue: 0 }, 'red')).toBeGreaterThan(sampleOf({ red: 101, green: 50, blue: 0 }, 'red')));
