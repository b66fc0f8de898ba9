// What to tell the person while the pulse is recorded: the one thing that helps most now.
import type { WordKey } from '../../../i18n/words.ts';
import type { Cover } from './frame.ts';

/** In the order in which they matter; what the pulse service says is looked at only with the finger in place. */
const said: readonly [problem: string, word: WordKey][] = [
  ['pulse.constant', 'camera.constant'], ['pulse.unreadable', 'camera.unreadable'], ['pulse.settling', 'camera.settling'],
  ['pulse.saturated', 'camera.saturated'], ['pulse.noisy', 'camera.noisy'], ['pulse.gaps', 'camera.gaps'],
];
const covers: Record<Exclude<Cover, 'covered'>, WordKey> = { dark: 'camera.dark', bright: 'camera.bright', 'not-red': 'camera.notRed' };

export function adviceOf(cover: Cover, reading: { problems: readonly string[] } | undefined): { word: WordKey; good: boolean } {
  if (cover !== 'covered') return { word: covers[cover], good: false };
  if (!reading) return { word: 'camera.settling', good: true };
  const first = said.find(([problem]) => reading.problems.includes(problem));
  return first ? { word: first[1], good: first[0] === 'pulse.settling' } : { word: 'camera.good', good: true };
}
