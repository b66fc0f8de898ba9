// Whose sign is it? Sentences made from turns of everyday speech, with relatives near, far and only mentioned; each sign's owner is known.
// Every list of turns was written before the reader was run on it. The kinds of doubt (Whose) were made after the first lists had been read.
import type { Whose } from '@suoke/inquiry/domain/text/whose.ts';
import { readText, type TextFinding } from '@suoke/inquiry/domain/text/read.ts';
import { OWNER } from '@suoke/inquiry/domain/text/confidence.ts';
import { uniform } from '@suoke/terminology/testing/uniform.ts';
import { calibrationError, type Bin } from '../reliability.ts';

/** Signs that the reader reads wherever they stand, so that only the owner can be wrong. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['头疼', 'symptom.headache'], ['咳嗽', 'symptom.cough'], ['拉肚子', 'symptom.loose-stools'], ['发烧', 'symptom.fever'], ['失眠', 'symptom.insomnia'], ['心慌', 'symptom.palpitations'],
  ['胸闷', 'symptom.chest-oppression'], ['头晕', 'symptom.dizziness'], ['便秘', 'symptom.constipation'], ['恶心', 'symptom.nausea'], ['耳鸣', 'symptom.tinnitus-deafness'], ['口苦', 'symptom.bitter-taste'],
];
/** Relatives as people name them, and what the reader calls them. */
const KIN: readonly (readonly [string, string])[] = [
  ['妈妈', 'mother'], ['爸爸', 'father'], ['奶奶', 'grandparent'], ['外公', 'grandparent'], ['老公', 'spouse'], ['老婆', 'spouse'], ['儿子', 'child'], ['女儿', 'child'], ['姐姐', 'sibling'], ['弟弟', 'sibling'], ['婆婆', 'relative'], ['同事', 'other'],
];
const ME = 'person';

/** `R` the relative, `A` and `B` the signs; whose they are, in that order: `r` the relative's, `m` the teller's. */
type Turn = readonly [text: string, owners: string];
const FIRST: readonly Turn[] = [
  // the relative right before the sign
  ['我R这几天A，晚上还B', 'rr'], ['我R昨晚开始A，今天又B了', 'rr'],
  ['R说她A，还有点B', 'rr'], ['R告诉我他A得厉害，B也有', 'rr'],
  ['医生您好，我R老是A', 'r'], ['请问我R总A怎么办', 'r'],
  ['我家R从上周起A，胃口也不好，还B', 'rr'], ['R最近天天A，人也没精神，老B', 'rr'],
  // the relative some clauses before
  ['我R七十多岁了，身体一直不太好，最近A', 'r'], ['我R今年五十，以前挺硬朗的，这两天突然A', 'r'],
  ['帮我R问一下，这几天老是A，夜里B', 'rr'], ['替我R咨询，上个月开始A，有时候B', 'rr'],
  ['我陪R来看病，她A三天了', 'r'], ['我带R来的，他A一个星期了', 'r'],
  ['R住院了。他A，吃不下饭，还B', 'rr'], ['R请假没上班。她A，一直躺着，还B', 'rr'],
  ['昨天R吃坏了东西。夜里就A，早上又B', 'rr'], ['R上周淋了雨。回来以后A，一直B', 'rr'],
  // the teller, and a relative who is well or only mentioned
  ['我R没事，就是我自己A', 'm'], ['R挺好的，是我A', 'm'],
  ['照顾R累着了，这几天A，还B', 'mm'], ['为了R的事操心，最近A，老B', 'mm'],
  ['跟R吵了一架，之后就A', 'm'], ['R出差了，我一个人在家A', 'm'],
  ['R老说我A，让我来看看', 'm'], ['R担心我A，催我来问问', 'm'],
  ['R给我买了药，吃了还是A', 'm'], ['听R的话喝了姜汤，现在还A', 'm'],
  ['R有高血压。最近A，还B', 'mm'], ['R也有这毛病，老觉得A', 'm'],
  ['R得癌症走了，一直A，还B', 'mm'], ['R年纪大了要人照顾，累得A', 'm'],
  ['R结婚，喝了不少酒，A', 'm'], ['R爱吃辣，跟着吃，这几天A', 'm'],
  ['R不在家，一个人吃饭，老A', 'm'], ['R走了以后，天天A', 'm'],
  ['R打呼噜，吵得没法睡，白天A', 'm'], ['R的工作没着落，急得A，B', 'mm'],
  // both
  ['R得过病，我现在也A，还B', 'mm'], ['R身体也不行，我呢，A，B', 'mm'],
  ['R先A的，过了两天我也B了', 'rm'], ['一开始是R A，后来我开始B', 'rm'],
  ['R A，我B', 'rm'], ['我A，我R B', 'mr'],
  ['我A，R倒是没有A，就是B', 'mr'], ['我最近A，我R也跟着B', 'mr'],
  // nobody else
  ['我最近A，还B', 'mm'], ['这几天老A，晚上B', 'mm'],
  ['医生你好，A一个星期了', 'm'], ['A，B，好几天了', 'mm'],
];

/** Written after the kinds of doubt were made. */
const LATER: readonly Turn[] = [
  ['我R有点A，半夜还B', 'rr'], ['我想替R问问，A是怎么回事', 'r'], ['R一到晚上就A，白天好些，偶尔B', 'rr'],
  ['我R退休好几年了，人挺瘦的，老A', 'r'], ['跟您说下我R的情况：A半个月，还B', 'rr'], ['R刚做完手术，在家养着，今天A', 'r'],
  ['我在照看R，他从早上起A', 'r'], ['R不肯上医院，可她天天A，B也不轻', 'rr'], ['R昨天从外地回来，路上就A，到家又B', 'rr'],
  ['R在外地打工。打电话说A，还B', 'rr'], ['R上个月摔了一跤。之后她就A', 'r'], ['R今年高三。压力大，A，还B', 'rr'],
  ['R都挺健康，我这阵子A', 'm'], ['送R上学回来，路上突然A', 'm'], ['R回老家了，没人做饭，我吃外卖吃得A', 'm'],
  ['半夜起来哄R，白天就A', 'm'], ['R劝我别熬夜，可我还是A，B', 'mm'], ['R是医生，她说我A是累的', 'm'],
  ['R也来看过您，这次是我自己A，还B', 'mm'], ['和R一起吃的饭，回来就A', 'm'],
  ['R是高血压，遗传吧，最近也A', 'm'], ['R不听话，气得A，还B', 'mm'], ['R考试，跟着着急，夜里A', 'm'],
  ['R来串门，聊到半夜，第二天就A', 'm'], ['R生病住院，跑前跑后，现在A', 'm'], ['R吵着要买房，愁得A', 'm'],
  ['R A三天了，我倒只是B', 'rm'], ['我们俩都不舒服，R A，我是B', 'rm'],
  ['我这两天A，晚上B，以前没有过', 'mm'], ['干活一累就A，歇会儿好点，还B', 'mm'],
  // written after a sign told before (`followed`) was made a kind of its own
  ['R A两天了，也不爱吃饭，B', 'rr'], ['我R A，一到夜里就B', 'rr'], ['R前天开始A，吃了药不管用，昨天起B', 'rr'],
  ['R A，吵得全家睡不好，弄得白天B', 'rm'], ['R总说A，检查又没事，最近B', 'rr'], ['我R A，另外还B', 'rr'],
  ['R A把病传染给了全家，这两天B', 'rm'], ['R出生以后没睡过整觉，白天A', 'm'], ['R瘦得厉害，吃什么都不长肉，老A', 'r'],
  ['R搬来以后老吵架，气得A', 'm'], ['R病了大半年了，吃不下东西，总A', 'r'], ['R老加班，我也跟着睡不好，A', 'm'],
  ['我发现R A，好像还B', 'rr'], ['我看R这两天A', 'r'], ['R病了，我看有点A', 'r'], ['我给R量了血压，说A', 'r'],
  ['我R脾气急，一上火就A，有时候B', 'rr'], ['R爱熬夜，结果A，B', 'rr'],
];

/** Written after the rules for 我, 他 and 她, 累得, 跟着, 照顾 and 今天 had been made with the lists above in view; its first run is what the numbers stand on. */
const FRESH: readonly Turn[] = [
  ['我R前几天A，吃了药好点了，这两天又B', 'rr'], ['R一上楼就A，晚上躺下还B', 'rr'], ['R从小身体弱，换季就A', 'r'], ['我R八十了，耳朵背，老说自己A', 'r'],
  ['想给R挂个号，她A好久了，还B', 'rr'], ['R不愿意来，我替他说：A，B', 'rr'], ['R上夜班，回家就喊A', 'r'], ['我R以前是司机，落下A的毛病', 'r'],
  ['R怕花钱，一直拖着，现在A得厉害，还B', 'rr'], ['R感冒了，咳得不多，主要是A', 'r'], ['R前天喝多了，到现在还A，也B', 'rr'], ['我R吧，平时挺好，一生气就A', 'r'],
  ['R做饭油烟大，熏得我A', 'm'], ['R抽烟，我闻了就A', 'm'], ['R病了以后我没睡好，A', 'm'], ['为R的婚事发愁，好几个月了，A，还B', 'mm'],
  ['R带回来的海鲜，吃完就A，还B', 'mm'], ['R天天催我找对象，烦得A', 'm'], ['R的狗半夜叫，睡不着，早上A', 'm'], ['R去年走的，从那以后A', 'm'],
  ['和R去爬山，回来A，腿也酸，还B', 'mm'], ['抱R抱多了，这阵子A', 'm'], ['R让我别担心，可A都一个月了', 'm'], ['R都说我脸色差，我最近确实A，B', 'mm'],
  ['R开车我坐着，一路A', 'm'], ['R没这毛病，就我A', 'm'], ['R陪我来的，我A三天，昨晚B', 'mm'], ['给R带孩子带的，A，还B', 'mm'],
  ['R说可能是上火，我A两天了', 'm'], ['R也劝我来看看。A，B，有一阵了', 'mm'], ['我R是护士，让我来查查，我老A', 'm'], ['R要高考了，全家紧张，我跟着A', 'm'],
  ['R A，我没A，就是B', 'rm'], ['R A好了，轮到我B了', 'rm'], ['我A，传给R了，R现在B', 'mr'], ['R是A，我不一样，我是B', 'rm'],
  ['我A，跟R年轻时一样，还B', 'mm'], ['我A，R急坏了，我还B', 'mm'], ['我最近老A，R说是累的，晚上B', 'mm'], ['A两天了，R给揉了揉，好点，还B', 'mm'],
];

const TURNS = [...FIRST, ...LATER, ...FRESH];
const EACH = 40;
const FOLDS = 5;

interface Told { turn: number; right: boolean; whose: Whose }

/** Of each sentence what was read of the planted signs, present, and whether the owner is the true one. */
function told(seed: number): Told[] {
  const next = uniform(seed), pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  return TURNS.flatMap(([turn, owners], k) => Array.from({ length: EACH }, (): Told[] => {
    const [kin, who] = pick(KIN), a = pick(SIGNS);
    let b = pick(SIGNS);
    while (b === a) b = pick(SIGNS);
    const text = turn.replaceAll('R ', 'R').replaceAll('R', kin).replaceAll('A', a[0]).replaceAll('B', b[0]);
    const found: TextFinding[] = readText(text).findings.filter((f) => f.polarity === 'present');
    return [a, b].slice(0, owners.length).flatMap(([, code], i) => found.filter((f) => f.code === code).map((f): Told => ({ turn: k, right: (f.subject ?? ME) === (owners[i] === 'm' ? ME : who), whose: f.whose ?? 'plain' })));
  }).flat());
}

const shareOf = (rows: readonly Told[]): number => rows.filter((r) => r.right).length / (rows.length || 1);

/** Prints how often the owner is right by kind of doubt, and the calibration error with every fifth turn left out of the fit; answers the bins. */
export function whoseReport(): Bin[] {
  const all = told(5), kinds = Object.keys(OWNER) as Whose[];
  console.log(`\nwhose sign: ${TURNS.length} turns of everyday speech, ${EACH} sentences each; the owner is right for ${shareOf(all).toFixed(3)} of ${all.length} signs`);
  const bins = kinds.map((k): Bin => { const rows = all.filter((r) => r.whose === k); return { claimed: OWNER[k], observed: shareOf(rows), n: rows.length }; });
  console.log(`  ${kinds.map((k, i) => `${k} ${bins[i]?.observed.toFixed(3)} of ${bins[i]?.n}, said ${OWNER[k]}`).join('; ')}`);
  // held out: each turn is judged by the shares of the turns of the other folds
  const held = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => kinds.map((k): Bin => {
    const rows = all.filter((r) => r.whose === k), out = rows.filter((r) => r.turn % FOLDS === fold);
    return { claimed: shareOf(rows.filter((r) => r.turn % FOLDS !== fold)), observed: shareOf(out), n: out.length };
  }));
  const pooled = kinds.map((k, i): Bin => { const own = held.filter((_, h) => h % kinds.length === i && (held[h]?.n ?? 0) > 0), n = own.reduce((s, b) => s + b.n, 0); return { claimed: own.reduce((s, b) => s + b.n * b.claimed, 0) / (n || 1), observed: own.reduce((s, b) => s + b.n * b.observed, 0) / (n || 1), n }; });
  const error = calibrationError(pooled.filter((b) => b.n > 0));
  console.log(`  expected calibration error, turns left out by fifths: ${error.toFixed(3)} (target 0.05: ${error <= 0.05 ? 'met' : 'missed'}); fold by fold, where few turns decide, ${calibrationError(held.filter((b) => b.n > 0)).toFixed(3)}`);
  return bins.filter((b) => b.n > 0).sort((a, b) => a.claimed - b.claimed);
}
