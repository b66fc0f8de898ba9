// A text made ready for reading: same length, traditional and full-width characters as their common forms, offsets in code points.
import { SuokeError } from '@suoke/terminology';

/** Longest text that is read, in code points. A whole case file has a few thousand; more is a mistake or an attack. */
export const MAX_TEXT = 200_000;

// Traditional and variant characters of clinical texts and their simplified forms, position by position.
const TRADITIONAL = '頭痛頸項脈臟腫脹瘡熱溫涼濕風氣陰陽虛實無發體倦飲納嘔噦瀉結燥溺淋濁帶經產後腦膽腎腸舌質黃紅紫淨膩薄絳裂紋數澀緊細弱遲滑緩沉長發燒頭暈癢鬆腳關節僵視聽聲歲個張麼這還過時間週開始睡覺難夢驚悸煩悶鬱憂喘氣噁嚥喉嚨鼻塞濃稠癥癱瘓麻顫癲癇亂譫語調勻閉崩漏胎妊娠嬰兒齡餘輕劇嚴動彈滿壓減變換靜躺臥對應顏蒼萎黧顴暗癟絕厥竭傷損勞務業學腹瀉硬乾乾涸營養補瘀滯塊腰膝軟踝轉筋攣縮響鳴聾眩矇雙側邊貧鬚髮齒齦噴嚏涕淚臉脫墜屬鄰藥醫療診斷檢查測試說話讓從來們問題裡裏麵麪點幾兩雲電';
const SIMPLIFIED = '头痛颈项脉脏肿胀疮热温凉湿风气阴阳虚实无发体倦饮纳呕哕泻结燥溺淋浊带经产后脑胆肾肠舌质黄红紫净腻薄绛裂纹数涩紧细弱迟滑缓沉长发烧头晕痒松脚关节僵视听声岁个张么这还过时间周开始睡觉难梦惊悸烦闷郁忧喘气恶咽喉咙鼻塞浓稠症瘫痪麻颤癫痫乱谵语调匀闭崩漏胎妊娠婴儿龄余轻剧严动弹满压减变换静躺卧对应颜苍萎黧颧暗瘪绝厥竭伤损劳务业学腹泻硬干干涸营养补瘀滞块腰膝软踝转筋挛缩响鸣聋眩蒙双侧边贫须发齿龈喷嚏涕泪脸脱坠属邻药医疗诊断检查测试说话让从来们问题里里面面点几两云电';
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ...[...TRADITIONAL].map((c, i) => [c, [...SIMPLIFIED][i] as string] as const).filter(([a, b]) => a !== b),
  ['黏', '粘'], ['喎', '歪'], ['㖞', '歪'], ['煖', '暖'], ['飢', '饥'], ['饑', '饥'], ['瘖', '喑'], ['煽', '扇'], ['淤', '瘀'], ['痠', '酸'], ['勐', '猛'], ['臥', '卧'], ['癒', '愈'], ['瘧', '疟'], ['淸', '清'], ['眞', '真'],  ['欬', '咳'], ['欵', '咳'], ['洩', '泄'], ['蹻', '跷'], ['濇', '涩'], ['澁', '涩'],
] as [string, string][]);

export interface Normal {
  /** the text as given */
  original: string;
  /** same number of UTF-16 units as the original, common forms, Latin in lower case */
  text: string;
  /** the place in code points of a place in UTF-16 units */
  codePoint(unit: number): number;
}

/** Reads a text in; throws `inquiry.text-too-long` over MAX_TEXT code points and `inquiry.text-missing` when it is not a string. */
export function normalise(original: unknown): Normal {
  if (typeof original !== 'string') {
    throw new SuokeError('invalid', 'inquiry.text-missing', 'the text is not a string', 'give the complaint as text');
  }
  // A code point is at most two units: a text over twice the limit is refused before any work on it.
  const tooLong = original.length > 2 * MAX_TEXT || (original.length > MAX_TEXT && countCodePoints(original) > MAX_TEXT);
  if (tooLong) {
    throw new SuokeError('too-large', 'inquiry.text-too-long', `the text has more than ${MAX_TEXT} characters`, 'split the record into visits and give one at a time');
  }
  return { original, text: common(original), codePoint: /[\ud800-\udbff]/.test(original) ? counted(original) : (unit) => unit };
}

/** The common form of a text, unit by unit, so that places stay what they were; lexicon terms go through it too. */
export function common(s: string): string {
  const units: string[] = [];
  for (let i = 0; i < s.length; i++) {
    const unit = s.charCodeAt(i);
    const c = s.charAt(i);
    if (unit >= 0xff01 && unit <= 0xff5e) units.push(String.fromCharCode(unit - 0xfee0).toLowerCase());
    else if (unit < 0x80) units.push(c.toLowerCase());
    else units.push(VARIANTS.get(c) ?? c);
  }
  return units.join('');
}

function countCodePoints(s: string): number {
  let n = 0;
  for (const _ of s) n++;
  return n;
}

/** A table of places, made only for a text that has characters outside the basic plane. */
function counted(s: string): (unit: number) => number {
  const place = new Uint32Array(s.length + 1);
  let n = 0;
  for (let i = 0; i < s.length; i++) {
    place[i] = n;
    const high = s.charCodeAt(i) >= 0xd800 && s.charCodeAt(i) < 0xdc00;
    const low = s.charCodeAt(i + 1) >= 0xdc00 && s.charCodeAt(i + 1) < 0xe000;
    if (high && low && i + 1 < s.length) {
      place[i + 1] = n;  // inside a pair: belongs to the same character
      i++;
    }
    n++;
  }
  place[s.length] = n;
  return (unit) => place[unit] ?? n;
}
