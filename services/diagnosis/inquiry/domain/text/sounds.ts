// Characters that are typed for one another, brought to one: what is misspelt in fright must still be seen. For red flags only.
import { common } from './normal.ts';

/**
 * Each row is one class; its first character stands for all. Particles (疼的厉害), characters of the same sound and nearly the same shape or
 * meaning (巨痛, 晕到, 抽畜, 心埂, 肚子帐, 瘫 and 摊), and 疼 for 痛. Classes whose members are words of their own (血 and 雪) are left out. Project's own list.
 */
const CLASSES = '的得地 痛疼 倒到 吸息 搐畜 梗埂哽 气汽 他她它 坐座 胀帐 烈裂 剧巨 蜇蛰 绞搅 瘫摊 猝卒 晕昏 迷眯 醒腥'.split(' ');
/** What is a common word by itself is folded only beside the character that it is mistaken with. */
const INSIDE: readonly (readonly [RegExp, string])[] = [[/(?<=困)南/g, '难'], [/(?<=呼)西/g, '吸'], [/(?<=脑)(?:更|耿|梗)(?!年)/g, '梗'], [/(?<=心)(?:更|耿)/g, '梗'], [/(?<=中)疯/g, '风'], [/(?<=休)刻/g, '克'], [/(?<=昏|晕)谜/g, '迷'], [/(?<=抽)处/g, '搐'], [/(?<=冒)令(?=汗)/g, '冷'], [/(?<=出)令(?=汗)/g, '冷']];
/** Words of as many characters that say the same in the speech of Sichuan, the north and Canton. */
const BEYOND_BEARING = /遭不住|吃不消|顶不住|顶不顺|扛不住|捱不住|挨不住|忍不了|抵不住/g;
const FOLD: ReadonlyMap<string, string> = new Map(CLASSES.flatMap((row) => [...row].slice(1).map((c) => [c, row.charAt(0)] as const)));

/** A term or text brought to its common form and then to its sounds. */
export const likeSounding = (s: string): string => bySound(common(s));

/** A text in its common form with like-sounding characters as one; same length, so that places stay. */
export function bySound(plain: string): string {
  let text = plain.replace(BEYOND_BEARING, '受不了');
  for (const [wrong, right] of INSIDE) text = text.replace(wrong, right);
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    folded += FOLD.get(c) ?? c;
  }
  return folded;
}
