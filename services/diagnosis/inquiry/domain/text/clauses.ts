// A text cut into sentences and clauses, with what the wording says about all that stands in them: whose, when, whether at all.
import { kinIn, lastKin } from './kin.ts';
import { CLAUSE_BREAKS } from './lexicon.ts';
import { saysOf, whoseOf, type Whose } from './whose.ts';

export interface Clause {
  /** place in UTF-16 units, without the mark that ends it */
  start: number;
  end: number;
  /** where the sentence begins */
  sentence: number;
  /** whose signs: undefined for the person the text is about, else for example `mother` */
  subject?: string;
  whose: Whose;
  /** told as what runs in the family: of no one who is ill today */
  familyHistory?: true;
  /** said of a time that is over: 既往, 曾, 小时候, 三年前 */
  past: boolean;
  /** said of something feared, asked or supposed, not of something that is: 担心, 会不会, 如果 */
  supposed: boolean;
  /** from this place on what is told was only seen, read or played: 看电视剧里有人吐血 */
  reported?: number;
}

const SENTENCE_ENDS = new Set('。！？!?;；\n');
const BREAKS = new Set(CLAUSE_BREAKS);

/** Clauses longer than this are cut, so that every look back or ahead inside a clause is bounded. */
const MAX_CLAUSE = 400;

const PERSON = /^(?:患者|病人|患儿|本人|我自己|自己|我(?!妈|爸|哥|弟|姐|妹|家|儿|女|老|的|先|太|爷|奶|外|姥|婆|公|丈|妻|爱|父|母|孙|孩|宝|舅|叔|姑|姨|同|朋|邻)|他本人|她本人|诊查|检查|查体|体检|舌|苔|脉|症见|刻下|现症|主诉|现病史|四诊|诊见)/;
/** What the family had or has: a history that tells of no one who is ill today. 全家都吓坏了 and 一家三口都头晕 are none. */
const FAMILY_HEADER = /(?:家族史|家庭史|家族(?!企业|聚)|(?:家里人|家里有人|家里没人|家人|一家人)(?:中|里|都|也|均){0,2}(?:没有|没|无|有|得过|患过|患)(?!有|人说|事|办法|钱|药|电))/;
/** The others of the family, today: 家里人都拉肚子. Of this clause alone, and no history. */
const FAMILY_TODAY = /(?:家里人|全家人?|一家人)(?!.{0,3}(?:急|担心|害怕|吓|以为|说|觉得|发现|送|叫|喊|慌|劝|知道))/;
/** A turn inside the clause that brings the teller back: 吵得我睡不着, 我也头晕, 就我没有. */
const BACK_TO_SELF = /^(?:累|吵|气|愁|急|烦|弄|害|搞|吓|担心)得(?!她|他|人|全家)|跟着(?!她|他)|(?:得我|让我|把我|害我|弄我|令我|使我|而我|就我|我也|我自己|我却)(?!妈|爸|哥|弟|姐|妹|家|儿|女|老)/;
const PAST_SENTENCE = /(?:既往史|既往|过去史|个人史|以往|平素体健|往年)/;
const PAST_CLAUSE = /(?:曾经|曾|既往|以前|从前|(?<![抽晕昏背厥])过去|小时候|幼时|幼年|儿时|童年|早年|当年|那年|去年|前年|年轻时|(?:\d+|[一二两三四五六七八九十数几]+)多?年(?:多)?(?:以)?前|往年)/;
/** A year with what was done or had then: 1963年患过, 1981年作盆腔包块切除术. A bare year is no proof: the illness that began then may be today's. */
const YEAR = /^(?:于|至|到|在|约)?(?:1[89]|20)\d\d年.{0,10}(?:患过|患有?过|作|做|行|诊断?为|手术|切除)/;
/** Words after which a time in the past is only where it began: 三年前开始头痛 is a sign of today. */
const STILL = /(?:开始|起病|始|至今|以来|发作至今|直到现在|一直|反复|渐|时有|经常|加重|现)/;
const RESOLVED_PRESENT = /^(?:现|目前|刻下|近|今|此次|本次|这次|最近|昨|来诊|就诊|入院|诊查|症见)/;
/** Times of today that in a relative's own sentence only go on: 我妈昨晚开始发烧，今天又咳嗽了. In a record the illness of today begins with 现, 来诊, 此次. */
const GOES_ON = /^(?:最近|近来|今天|今早|昨天|昨晚|昨夜|昨起)/;
/** What was or is always so of a relative, beside which 最近 brings the teller back: 我妈有高血压，最近头晕. */
const STANDING = /(?:患|有|得过?|是).{0,8}(?:病|压|癌|瘤|症|史|炎|风|心)$|遗传/;
const OF_NOW = /刚才|刚刚|刚|突然|忽然|今早|今天|昨天|昨晚|半夜|最近|近来|这几天|这两天|现在|一直|开始/;
const SUPPOSED = /(?:担心|害怕会|怕会|怕是|恐怕会|会不会|是不是|是否|有没有|有无|如果|假如|要是|万一|一旦|若是|倘若|以防|预防|为了防止|想问|请问.{0,6}(?:会|能)|听说|网上说|可能会|怀疑是|疑似|待排|不能排除|不除外|什么是|怎么预防|科普)/;

/** A film, a series, the news, a novel, and that something stands in it; 看电视的时候 is only when. */
const REPORTED = /做梦|梦到|梦见|梦里|(?:新闻|电视剧?|电影|影片|片子|(?:连续|美|韩|日|短|古装|网|泰|港|喜|悲)剧|小说|漫画|动画片?|短?视频|抖音|直播|节目|故事|游戏|纪录片|文章|(?<![秘文证遗图])书|网上|报上|报纸|公众号)(?:(?:里面?|里头|上面?|(?<=说|影|剧|闻|书)中)(?!买|订|约|挂号|查|问|咨询|突然|忽然|我|发病|开始)|的?(?:男主|女主|主角|角色|人物|演员)|说(?!明|到一半|着)|讲(?!话|到一半)|报道|演的?|播|有人)/;
/** 昨晚看韩剧: the next clause may tell what happened in it. */
const WATCHED = /(?:看|读|追|刷|翻|听)[^，]{0,6}(?:剧|电影|小说|漫画|动画片?|新闻|视频|纪录片|故事|书)了?$/;
/** How a clause goes on telling of what the one before it saw. */
const TOLD_ON = /^\s*(?:里面|里头|主角|男主|女主|演员|角色|有人|有个|那个?人|一个人|病人|患者|医生|其中|最后|结果)/;

interface Frame { subject?: string; past: boolean; standing?: boolean }

/** Cuts the text and reads the frame of each clause, from left to right. Work is linear in the length of the text. */
export function clauses(text: string): Clause[] {
  const found: Clause[] = [];
  let sentence = 0;
  let start = 0;
  let frame: Frame = { past: false };
  let told = false;
  /** the relative named last, in any sentence */
  let kin: string | undefined;
  const close = (end: number, ends: string) => {
    if (end > start) {
      const words = text.slice(start, end);
      const named = lastKin(words);
      kin = named.who ?? kin;
      const says = saysOf(words.slice(named.end));
      frame = frameOf(words, frame);
      // Who speaks of themselves after the relative was named has taken the sentence over: 女儿先发烧，过了两天我也咳嗽.
      const whose = kin === undefined && frame.subject === undefined ? 'plain' : whoseOf(says, frame.subject, named.who !== undefined);
      if (whose === 'own') frame = { past: frame.past };
      if (whose === 'pronoun' && frame.subject === undefined && kin !== undefined) frame = { ...frame, subject: kin };
      const subject = frame.subject ?? (FAMILY_TODAY.test(words) && !BACK_TO_SELF.test(words) ? 'family' : undefined);
      const clausePast = (PAST_CLAUSE.test(words) || YEAR.test(words.trim())) && !STILL.test(words) && !RESOLVED_PRESENT.test(words.trim());
      const frameWord = REPORTED.exec(words);
      const reported = frameWord ? start + frameWord.index : told && TOLD_ON.test(words) ? start : undefined;
      told = reported !== undefined || WATCHED.test(words);
      const question = ends === '?' || ends === '？' || /(?:吗|么)$/.test(words);
      found.push({
        start, end, sentence, whose, past: frame.past || clausePast,
        supposed: reported !== undefined || SUPPOSED.test(words) || (question && /(?:会|是)(?:是|得|有|中|发)?/.test(words)),
        ...(subject ? { subject } : {}), ...(frame.subject === 'family' ? { familyHistory: true as const } : {}), ...(reported !== undefined ? { reported } : {}),
      });
    }
    start = end + 1;
    if (SENTENCE_ENDS.has(ends)) {
      sentence = start;
      frame = { past: false };
      told = false;
    }
  };
  for (let i = 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (BREAKS.has(c) && !(isDigit(text, i - 1) && isDigit(text, i + 1))) close(i, c);
    else if (i - start >= MAX_CLAUSE) {
      close(i, '');
      start = i;
    }
  }
  close(text.length, '');
  endEarlierIllnesses(text, found);
  return found;
}

/** A sentence that dates an illness … */
const EARLIER = /(?:\d+|[一二两三四五六七八九十数几]+)多?年(?:多)?(?:以)?前|(?:1[89]|20)\d\d年|曾|昔|去年|前年|往年|幼年|幼时|小时候|少年时|早年/;
/** … and tells its end … */
const HEALED = /治愈|痊愈|而愈|已愈|即愈|遂愈|乃愈|渐愈|告愈|病愈|治好|症状消失|诸症消失|完全缓解/;
/** … and does not take it up again. */
const RESUMED = /复发|又|再|反复|至今|仍|未|不愈|近|现(?!象)|今|此次|本次|来诊|就诊|迁延|遗留|后遗|加重|时作|时发|但|未愈|此后|以后|自此|继而/;

/** 三年前患痢疾，腹痛里急，经治疗痊愈: all that such a sentence tells is over. */
function endEarlierIllnesses(text: string, found: readonly Clause[]): void {
  let from = 0;
  for (let k = 1; k <= found.length; k++) {
    if (k < found.length && found[k]?.sentence === found[from]?.sentence) continue;
    const [first, last] = [found[from], found[k - 1]];
    if (first && last && last.end - first.start <= MAX_CLAUSE) {
      const sentence = text.slice(first.start, last.end);
      if (HEALED.test(sentence) && EARLIER.test(sentence) && !RESUMED.test(sentence)) for (let i = from; i < k; i++) (found[i] as Clause).past = true;
    }
    from = k;
  }
}

function isDigit(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 48 && c <= 57;
}

/** Whose signs and whether of the past: kept through a sentence until a clause says otherwise. */
function frameOf(clause: string, before: Frame): Frame {
  const words = clause.trim();
  let { subject, past } = before;
  const goesOn = subject !== undefined && subject !== 'family' && !past && GOES_ON.test(words) && !before.standing;
  if (PERSON.test(words) || (RESOLVED_PRESENT.test(words) && !goesOn)) {
    subject = undefined;
    past = false;
  }
  if (PAST_SENTENCE.test(words)) past = true;
  // A family history ends where what is of now begins: 家族里没人有心脏病，刚才突然胸痛.
  if (subject === 'family' && OF_NOW.test(words)) subject = undefined;
  if (FAMILY_HEADER.test(words)) subject = 'family';
  else subject = kinIn(words) ?? subject;
  if (BACK_TO_SELF.test(words)) subject = undefined;
  return { subject, past, standing: STANDING.test(words) };
}

/** The clause that holds a place, by halving. */
export function clauseAt(cut: readonly Clause[], at: number): Clause | undefined {
  let low = 0;
  let high = cut.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = cut[middle] as Clause;
    if (at < clause.start) high = middle - 1;
    else if (at >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
}
