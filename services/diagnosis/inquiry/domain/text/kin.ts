// Relatives in a text: by which names, which of them a clause is about, and which only tell, or had something done to them.

const KIN: readonly (readonly [string, string])[] = [
  ['mother', '母亲|妈妈|我妈|老妈|其母|患者之母|母'], ['father', '父亲|爸爸|我爸|老爸|其父|患者之父|患者父|父'],
  ['grandparent', '爷爷|奶奶|外公|外婆|姥姥|姥爷|祖父|祖母|外祖父|外祖母'], ['parents', '父母|爸妈'],
  ['sibling', '哥哥|弟弟|姐姐|妹妹|兄弟|姐妹|我哥|我弟|我姐|我妹|其兄|其姐|其弟|其妹'],
  ['spouse', '丈夫|妻子|老公|老婆|爱人|配偶|我先生|我太太'], ['child', '儿子|女儿|孩子|宝宝|小孩|宝贝|娃娃|我家娃|孙子|孙女|外孙'],
  ['relative', '叔叔|舅舅|姑姑|阿姨|伯伯|表哥|表姐|亲戚|岳母|岳父|婆婆|公公|家属|家人'], ['other', '同事|朋友|邻居|同学|室友|老师|客户'],
];
const KIN_WORDS: readonly (readonly [string, string])[] = KIN
  .flatMap(([who, words]) => words.split('|').map((w) => [w, who] as const))
  .sort((a, b) => b[0].length - a[0].length);
/** The same by their first character; the longest first. */
const KIN_BY_FIRST: ReadonlyMap<string, readonly (readonly [string, string])[]> = Map.groupBy(KIN_WORDS, ([word]) => word.charAt(0));
/** After a relative's name these make him the one who tells or does, not the one who is ill. */
const TELLS = /^[\s]{0,2}(?:等|们|今天|昨天|今日|昨日)?(?:代|陪|带|说|述|诉|讲|告|云|言|发现|看见|见|觉得|认为|以为|怀疑|要求|送|背|抱|叫|让|给|问|担心|去世|争吵|吵架|不和|离婚|病故|亡故|死|离|打(?!呼|嗝|喷|鼾|摆|颤|哈|饱)|骂|怀孕|的(?:陪|话|意见))/;
/** Before a relative's name: one to whom something was done, and not the one who is ill: 照顾妈妈累着了, 跟妈妈吵了一架. */
const DONE_TO = /(?:照顾|照料|照看|伺候|送|接|哄|跟|和|与|为了)(?:我|我家)?$/;

/** The relative a clause begins with (after up to four characters), unless the relative only tells or brings. */
export function kinIn(words: string): string | undefined {
  for (let i = 0; i <= Math.min(4, words.length - 1); i++) {
    for (const [word, who] of KIN_BY_FIRST.get(words.charAt(i)) ?? []) {
      if (!words.startsWith(word, i)) continue;
      const rest = words.slice(i + word.length, i + word.length + 16);
      // 孩子爸爸 is the father, not the child.
      const next = KIN_BY_FIRST.get(rest.charAt(0))?.find(([w]) => w.length > 1 && rest.startsWith(w));
      if (next) return TELLS.test(rest.slice(next[0].length)) ? undefined : next[1];
      if (word.length === 1 && !/^(?:有|患|亦|也)/.test(rest)) continue;
      if (DONE_TO.test(words.slice(0, i)) && !/^[都也]/.test(rest)) return undefined;
      // Not a relative: 酵母, 母乳; not the one who is ill: 母亲代诉.
      return TELLS.test(rest) ? undefined : who;
    }
  }
  return undefined;
}

/** The relative named last in a clause by a name of two characters and more, and where the name ends. */
export function lastKin(words: string): { who?: string; end: number } {
  let last: { who?: string; end: number } = { end: 0 };
  for (let i = 0; i < words.length - 1; i++) {
    const name = KIN_BY_FIRST.get(words.charAt(i))?.find(([word]) => word.length > 1 && words.startsWith(word, i));
    if (name) last = { who: name[1], end: i + name[0].length };
  }
  return last;
}
