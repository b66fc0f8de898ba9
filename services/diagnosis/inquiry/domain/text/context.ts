// What the words around a sign say about it: denied, resolved, strong or slight.
import type { Degree } from '@suoke/terminology';

export type Polarity = 'present' | 'absent';
/** How far a denial reaches: one sign, or all that follow in a list. */
export type Reach = 'one' | 'list';

/** Signs that deny one thing. The first group reaches over lists and over signs that follow without a break. */
const LIST_NEGATORS = ['否认', '并无', '未见', '未诉', '未出现', '未发现', '未找到', '未查到', '未查见', '未检出', '未检见', '没找到', '没发现', '未发生', '没有', '毫无', '从无', '均无', '皆无', '都没', '排除', '不伴', '未伴', '无', '没', '未有', '未觉', '未感', '查无', '亦无', '也没', '未曾', '从未', '从没', '未', '不存在'];
const ONE_NEGATORS = ['并不', '从不', '不再', '不觉', '不感', '不会', '不是', '不发', '不', '非', '毋', '勿', '不怎么', '不太', '不甚觉'];
/** Turns of speech that hold a negator and deny nothing. */
const NOT_NEGATORS = ['无不', '不得不', '不能不', '不仅', '不但', '不光', '不只', '不单', '不独', '无论', '不论', '不管', '无非', '没想到', '没多久', '不久', '不时', '不断', '不料', '不知', '不由', '不明原因', '无明显诱因', '无诱因', '无故', '不慎', '不停', '不止', '不已', '不过', '不适', '不舒', '没事就', '无缘无故', '未愈', '未见好', '未好', '不见好', '没好', '不见缓解', '未缓解', '不到', '不足', '没法', '没办法', '无法', '不好', '受不了', '不得了', '不行', '没吃', '没睡', '未治', '未效', '无效', '不效', '不解', '未解', '未退', '不退', '不是一般', '不是一般的', '没停', '没减', '止不住', '忍不住', '说不出', '不得不', '不要命', '没有一天不', '没一天不', '没有一次不', '无日不', '无时不', '无处不', '没有不'];
/** Words that may stand between the negator and the sign. */
const FILLERS = new Set('明显任何伴有见出现感觉诉过特殊什么怎太再以及其他他的等现象症状发生过了曾大很这些种类似显著典型经常地得到些何');
const JOINERS = new Set('、及和或与/并兼跟');
/** Turns that end the reach of a denial. */
const STOPS = /[但却而反只仅惟唯仍]/;

const AFTER_ABSENT = /^(?:病?史)?(?:\s*)(?:不明显(?!好|缓解|改善|减)|不显著|不显|阴性|\(-\)|（-）|\(－\)|无$|没有$|没有了|未见$|否$|均无|皆无|都无|均未见|均阴性|是没有的|倒没有|都不明显|都不严重)(?!好|见好|见效|缓解|减|停|止|退|用|办法|改善|消|变|起色)/;
/** An answer to a whole list: 胸痛胸闷都没有. */
const AFTER_ALL = /^\s*(?:都|均|皆|也|全)(?:都)?(?:没有?|无|未见|阴性|不明显)(?:$|了$|的$|过$|出现|发生)/;
const AFTER_RESOLVED = /^(?:症状|现象|感|者)?(?:均|都|皆|已经|已|也|亦|全|完全|基本|渐|即|遂|则|大|明显|随之|很快|诸症|等|等症)*(?:消失|消退|消除|解除|已除|除$|痊愈|愈$|已愈|已止|停止|止$|已退|退$|退了|退净|好$|止住|止了|缓解|已平|平息|悉除|悉平|若失|好了|没了|不再|恢复正常|恢复|已无|减退$)(?!不|得不|甚微|很慢|较慢|后又|后复|后再)/;
const BEFORE_RESOLVED = /(?:已无|已不|不再有?|消除了?|治愈了?)$/;

/** The reach of a denial that stands right before `start` inside the clause, or undefined. */
export function deniedBefore(text: string, clauseStart: number, start: number): Reach | undefined {
  // 否认药物中毒及外伤史: a formal denial reaches to the end of its clause.
  const said = text.slice(Math.max(clauseStart, start - 60), start);
  const formal = said.lastIndexOf('否认');
  if (formal >= 0 && !STOPS.test(said.slice(formal))) return 'list';
  let i = start;
  let fillers = 0;
  while (i > clauseStart && fillers <= 6) {
    const before = text.slice(Math.max(clauseStart, i - 4), i);
    const turns = text.slice(Math.max(clauseStart, i - 6), i);
    // 不断咳嗽; but 不止 before a 、 list is read as the end of the sign before it.
    if (NOT_NEGATORS.some((turn) => turns.endsWith(turn))) return undefined;
    const list = LIST_NEGATORS.find((n) => before.endsWith(n));
    if (list && !isPartOfWord(text, clauseStart, i, list)) return 'list';
    const one = ONE_NEGATORS.find((n) => before.endsWith(n));
    if (one) return 'one';
    if (!FILLERS.has(text.charAt(i - 1))) return undefined;
    i--;
    fillers++;
  }
  return undefined;
}

/** 有无 asks, 虚无 and 全无 are words of their own; 有没有 asks too. */
function isPartOfWord(text: string, clauseStart: number, end: number, negator: string): boolean {
  const at = end - negator.length;
  return at > clauseStart && (text.charAt(at - 1) === '有' || text.startsWith('沉没', at - 1) || text.startsWith('淹没', at - 1));
}

/** True when only joiners (、 及 和 …) or fillers stand between two signs, so that a denial of the first reaches the second. */
export function joined(between: string): boolean {
  if (between.length > 4 || STOPS.test(between)) return false;
  for (const c of between) if (!JOINERS.has(c) && !FILLERS.has(c) && c !== ' ') return false;
  return true;
}

/** What the words right after a sign do to it. */
export function deniedAfter(text: string, end: number, clauseEnd: number): 'absent' | 'resolved' | undefined {
  const after = text.slice(end, Math.min(clauseEnd, end + 14));
  if (AFTER_ABSENT.test(after) || allDeniedAfter(text, end, clauseEnd)) return 'absent';
  return AFTER_RESOLVED.test(after) ? 'resolved' : undefined;
}

const FIRST_OF_ALL: ReadonlySet<string> = new Set(' 都均皆也全');

/** 除了便秘都好: what is excepted from being well is there. */
export function excepted(text: string, clauseStart: number, start: number): boolean {
  return /除(?:了|去|开|却)?[^，]{0,3}$/.test(text.slice(Math.max(clauseStart, start - 6), start));
}

/** Whether a list that ends here is denied as a whole. */
export function allDeniedAfter(text: string, end: number, clauseEnd: number): boolean {
  return FIRST_OF_ALL.has(text.charAt(end)) && AFTER_ALL.test(text.slice(end, Math.min(clauseEnd, end + 8)));
}

export function resolvedBefore(text: string, clauseStart: number, start: number): boolean {
  return BEFORE_RESOLVED.test(text.slice(Math.max(clauseStart, start - 4), start));
}

const SEVERE_BEFORE = /(?:剧烈|严重|极度|极其|极为|极|非常|特别|十分|异常|重度|甚为|很|太|大量|明显|显著|频频|频繁|持续|顽固性?|超级|巨|贼|老是|要命地?)(?:的|地)?$/;
const SEVERE_WITHIN = /剧|难忍|不堪|如劈|欲裂/;
const SEVERE_AFTER = /^(?:得|的)?(?:症状|感)?(?:剧烈|严重|尤甚|甚剧|较甚|更甚|甚$|加重|加剧|难忍|不堪|难耐|厉害|要命|要死|频作|频频|频繁|不止|不已|不停|不断|明显|显著|难受|受不了|死了|欲裂|如劈|很|非常|特别)/;
const SLIGHT_BEFORE = /(?:轻微|轻度|稍微|稍稍|稍有|略有|微有|有点儿?|有些|偶有|偶尔有?|偶见|偶发|偶感|时或|少许|一点儿?|些许|略感|稍感|稍觉|略觉|微觉|自觉微|稍|略|微|偶|轻|不太|不怎么)(?:的|地)?$/;
const SLIGHT_AFTER = /^(?:症状)?(?:不甚|不重|较轻|轻微|不剧|减轻|稍减|略减|好转|改善|有所减|偶作|偶发)/;
const MODERATE_BEFORE = /(?:比较|中度|中等度?|时有|时常|常有|经常|时时|时感|常感|常觉|阵发性?|间断性?|较)(?:的|地)?$/;

/** How strong the sign is, as far as the clause says it right before or right after. */
export function degreeOf(text: string, clauseStart: number, start: number, end: number, clauseEnd: number): Degree | undefined {
  const before = text.slice(Math.max(clauseStart, start - 5), start);
  const after = text.slice(end, Math.min(clauseEnd, end + 8));
  if (SEVERE_WITHIN.test(text.slice(start, end))) return 'severe';
  if (SLIGHT_BEFORE.test(before) || SLIGHT_AFTER.test(after)) return 'slight';
  if (SEVERE_AFTER.test(after) || SEVERE_BEFORE.test(before)) return 'severe';
  return MODERATE_BEFORE.test(before) ? 'moderate' : undefined;
}

const SEVERE_ADVERB = /^(?!.*不)(?:.*(?:很|好|特别|非常|十分|极|太|真|超|越来越|越发|更|怪|可))/;
const SLIGHT_ADVERB = /有点|有些|稍|略|不太|不怎么|不大/;
const MODERATE_ADVERB = /比较|较|挺|蛮|经常|时常|常/;

/** The degree that adverbs inside a sign say: 很 of 头很晕. */
export function degreeWithin(adverbs: string): Degree | undefined {
  if (SLIGHT_ADVERB.test(adverbs)) return 'slight';
  if (SEVERE_ADVERB.test(adverbs)) return 'severe';
  return MODERATE_ADVERB.test(adverbs) ? 'moderate' : undefined;
}
