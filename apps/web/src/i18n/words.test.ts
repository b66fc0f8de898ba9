// The dictionary is complete in both languages and asks for the same values in each.
import { describe, expect, it } from 'vitest';
import { say, sayMaybe, words, type Entry } from './words.ts';

const entries = Object.entries(words as Record<string, Entry>);
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe('dictionary', () => {
  it.each(entries)('%s is said in both languages with the same values', (_key, [zh, en]) => {
    expect(zh.trim()).not.toBe('');
    expect(en.trim()).not.toBe('');
    expect(places(zh)).toEqual(places(en));
  });
  it('has no Chinese in its English', () => {
    // Names of the app, the agents and the language switch are shown as they are.
    const mixed = entries.filter(([key, [, en]]) => !key.startsWith('name.') && /\p{Script=Han}/u.test(en)).map(([key]) => key);
    expect(mixed).toEqual([]);
  });
  it('fills values in and leaves unknown ones visible', () => {
    expect(say('en', 'home.waiting', { n: 3 })).toContain('3');
    expect(sayMaybe('zh', 'no.such.key', 'kept')).toBe('kept');
  });
});
