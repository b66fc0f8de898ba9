// Whose signs a clause tells: the teller's own or a relative's, and how that was found.

/**
 * How the owner of a clause's signs was found. Nobody else was named so far (`plain`). The relative's: named in the clause itself (`named`), carried from a
 * clause before (`carried`; `followed` where a sign of theirs was told in the sentence already), or meant by "he" or "she" (`pronoun`). The teller's, though
 * a relative was named: the clause says "I" (`own`), or does not (`beside`).
 */
export type Whose = 'plain' | 'named' | 'carried' | 'followed' | 'pronoun' | 'own' | 'beside';

/** The teller, speaking of themselves: 我 that is no relative's (我妈, 我同事) and not only the one who sees and tells (我看, 我发现). */
const TELLER = /我(?!们|家|[妈爸哥弟姐妹]|儿子|女儿|老[公婆爸妈]|爷爷|奶奶|外[公婆孙]|姥|婆婆|公公|丈夫|妻|爱人|父|母|孙|孩|宝|舅|叔|姑|姨|同[事学]|朋友|邻居|室友|看|瞧|发现|给|带|陪|替|帮|问|听|怀疑|担心|想问)|自己/;
const HE_OR_SHE = /[他她]/;

/** Of the words after the last relative's name in a clause. */
export const saysOf = (words: string): 'I' | 'they' | undefined => (HE_OR_SHE.test(words) && !/我(?:也|就|自己|却|反而)/.test(words) ? 'they' : TELLER.test(words) ? 'I' : undefined);

export function whoseOf(says: 'I' | 'they' | undefined, subject: string | undefined, here: boolean): Whose {
  if (says === 'I') return 'own';
  if (subject === undefined) return says === 'they' ? 'pronoun' : 'beside';
  return here || subject === 'family' ? 'named' : says === 'they' ? 'pronoun' : 'carried';
}
