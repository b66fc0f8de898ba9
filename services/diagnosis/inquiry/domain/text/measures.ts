// Numbers with a meaning in a complaint: temperature, blood pressure, pulse rate, oxygen, sugar, breathing, age.

export type MeasureName = 'temperature' | 'systolic' | 'diastolic' | 'heartRate' | 'respiratoryRate' | 'spo2' | 'glucose' | 'age';

/** One number read: °C, mmHg, 1/min, %, mmol/L, years. */
export interface Measure { name: MeasureName; value: number; start: number; end: number }

const CHINESE = '零一二三四五六七八九';
interface Rule { name: MeasureName; pattern: RegExp; read?: (m: RegExpMatchArray) => number | undefined; range: readonly [number, number] }

/** 一百八 and 一百八十 are 180, 两百 is 200. */
const spokenHundreds = (s: string): number => (s.startsWith('一') ? 100 : 200) + 10 * Math.max(0, CHINESE.indexOf(s.charAt(2) || '零'));
const degrees = (m: RegExpMatchArray): number => Number(m[1]) + (m[2] ? Number(m[2]) / 10 : 0);
// Every pattern is anchored on a word or a unit and has bounded repetition only.
const RULES: readonly Rule[] = [
  { name: 'temperature', pattern: /(?<![\d.]|(?:气温|天气|室温|水温|外面|室外|高温|空调)[有是达高约到了开为在]{0,3})(3[5-9]|4[0-3])(?:\.(\d))?(?:℃|°c|摄氏度|度(?!角|转|斜|近))(\d)?/gu, read: (m) => degrees(m) + (!m[2] && m[3] ? Number(m[3]) / 10 : 0), range: [34, 43.9] },
  { name: 'temperature', pattern: /(?:体温|发烧|发热|高烧|高热|烧到|低烧|体温为|t)[约达高低至到为:是在只有才仅降了测得量出来]{0,8}(3[4-9]|4[0-3])(?:\.(\d))?(?![\d.岁次年天个月/])/gu, read: degrees, range: [34, 43.9] },
  // Below the 34 °C that a thermometer's scale begins with only after the word itself: 34 degrees may be the weather.
  { name: 'temperature', pattern: /体温[约达低至到为:是在只有才仅降了测得量出来]{0,8}(2[0-9]|3[0-3])(?:\.(\d))?(?![\d.岁次年天个月/])/gu, read: degrees, range: [20, 33.9] },
  { name: 'temperature', pattern: /体温[约达低至到为:是在只有才仅降了测得量出来]{0,8}三十([一二三四])?度/gu, read: (m) => 30 + (m[1] ? CHINESE.indexOf(m[1]) : 0), range: [30, 34] },
  { name: 'temperature', pattern: /(三十[五六七八九]|四十[一二三]?)度(?:([一二三四五六七八九])|(半))?/gu, read: (m) => {
    const s = m[1] as string;
    const unit = CHINESE.indexOf(s.at(-1) as string);
    return (s.startsWith('四') ? 40 + Math.max(0, unit) : 30 + unit) + (m[3] ? 0.5 : m[2] ? CHINESE.indexOf(m[2]) / 10 : 0);
  }, range: [34, 43.9] },
  { name: 'heartRate', pattern: /(?:心率|脉搏|脉率|心跳)[约达高至到为:是在有每一分钟快慢了都只降升测得量出]{0,8}(\d{2,3})(?!\d|\/\d)/gu, range: [10, 350] },
  { name: 'temperature', pattern: /(?:华氏|(?<=体温|烧到|发烧)[约达到了]{0,3})(\d{2,3})(?:\.(\d))?(?:度|℉|°f)?(?!\d)|(?<![\d.])(\d{2,3})(?:\.(\d))?(?:℉|°f|华氏度)/gu, read: (m) => {
    const f = Number(m[1] ?? m[3]) + Number(m[2] ?? m[4] ?? 0) / 10;
    return f >= 90 && f <= 112 ? ((f - 32) * 5) / 9 : undefined;
  }, range: [32, 44.5] },
  { name: 'systolic', pattern: /(?:血压|高压|收缩压)[约达高至到为:是在升有测量得了都飙只降\s]{0,6}([12]\d\d)(?!\d|[\/／.])/gu, range: [60, 300] },
  { name: 'systolic', pattern: /(?:血压|高压|收缩压)[约达高至到为:是在升有测量得了都飙]{0,6}([一二两]百[一二三四五六七八九]?十?)/gu, read: (m) => spokenHundreds(m[1] as string), range: [60, 300] },
  { name: 'diastolic', pattern: /(?:低压|舒张压)[约达高至到为:是在升有测量得了都]{0,6}(\d{2,3})(?!\d|[\/／.])/gu, range: [20, 200] },
  { name: 'respiratoryRate', pattern: /(?:呼吸|呼吸频率)[约达高至到为:是在每分钟]{0,5}(\d{1,3})(?:次|\/分)/gu, range: [2, 150] },
  { name: 'spo2', pattern: /(?:血氧|氧饱和度|血氧饱和度|spo2)[饱和度约达低至到为:是在只有掉降]{0,7}(\d{2,3})(?!\d)/gu, range: [30, 100] },
  { name: 'glucose', pattern: /血糖[值约达高至到为:是在只有测了低出来才是得]{0,8}(\d{1,2}(?:\.\d{1,2})?)(?!\d|\s{0,2}mg)/gu, range: [0.5, 60] },
];
const PRESSURE = /(?:血压|bp|高压)?[约达高至到为:是在升有测量\s]{0,5}(?<![\d.])([4-9]\d|[12]\d\d)[/／]([2-9]\d|1\d\d)(?!\d|\/|年|月|日)(\s{0,2}mmhg|\s{0,2}毫米汞柱)?/gu;
const AGE_YEARS = /(?<![\d.])(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:周岁|岁)(?:(\d{1,2}|半)个?月?)?/gu;
const AGE_MONTHS = /(?<![\d.年])(\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:多)?(?:月龄|月大|月的?(?:宝宝|婴儿|孩子|娃|小孩|女儿|儿子|男婴|女婴|小宝))/gu;
const AGE_WEEKS = /(?<![\d.])(\d{1,2}|[一二两三四五六七八九十]{1,2})个?(?:星期|礼拜|周)(?:大|龄)/gu;
const AGE_OF_CHILD = /(?:宝宝|婴儿|孩子|小孩|女儿|儿子|娃娃?|男婴|女婴|小宝|患儿)[,，]?(?:才|刚|现在)?(\d{1,2}|[一二两三四五六七八九十]{1,2})个(?:多)?月/gu;
const AGE_DAYS = /(?:出生|生后|生下来|日龄|(?:宝宝|婴儿|娃娃?|女儿|儿子|小宝|男婴|女婴)(?:才|刚满|满|刚|只有|才满))(?:后|才|刚)?(\d{1,3}|[一二两三四五六七八九十]{1,3})(天|周|个月|日)/gu;
const FULL_MONTH = /(?:新生儿|刚出生|未满月|没满月|刚满月|满月的?(?:宝宝|婴儿|孩子))/gu;

/** All measures in the (normalised) text; numbers outside a possible range are left out rather than guessed at. */
export function measuresIn(text: string, numberOf: (s: string) => number | undefined): Measure[] {
  const found: Measure[] = [];
  // Places already read, by name: two wordings of one number give one measure, and the check stays linear.
  const taken = new Map<MeasureName, Set<number>>();
  const add = (name: MeasureName, value: number | undefined, m: RegExpMatchArray, range: readonly [number, number]) => {
    if (value === undefined || !Number.isFinite(value) || value < range[0] || value > range[1]) return;
    const start = m.index as number;
    const places = taken.get(name) ?? new Set<number>();
    taken.set(name, places);
    let free = true;
    for (let i = start; i < start + m[0].length; i++) {
      if (places.has(i)) free = false;
      places.add(i);
    }
    if (free) found.push({ name, value: Math.round(value * 100) / 100, start, end: start + m[0].length });
  };
  for (const rule of RULES) for (const m of text.matchAll(rule.pattern)) add(rule.name, rule.read ? rule.read(m) : Number(m[1]), m, rule.range);
  for (const m of text.matchAll(PRESSURE)) {
    const [upper, lower] = [Number(m[1]), Number(m[2])];
    // Without a word for it, only a plausible pair is a pressure: 3/4 or 120/1 are something else.
    if (upper <= lower || (!/血压|bp|高压|mmhg|毫米/.test(m[0]) && !(upper >= 80 && lower >= 40))) continue;
    add('systolic', upper, m, [40, 300]);
    add('diastolic', lower, m, [20, 200]);
  }
  for (const m of text.matchAll(AGE_YEARS)) {
    const years = numberOf(m[1] as string);
    add('age', years === undefined ? undefined : years + (m[2] === '半' ? 0.5 : Number(m[2] ?? 0) / 12), m, [0, 125]);
  }
  for (const m of text.matchAll(AGE_MONTHS)) add('age', (numberOf(m[1] as string) ?? NaN) / 12, m, [0, 10]);
  for (const m of text.matchAll(AGE_WEEKS)) add('age', ((numberOf(m[1] as string) ?? NaN) * 7) / 365.25, m, [0, 2]);
  for (const m of text.matchAll(AGE_OF_CHILD)) add('age', (numberOf(m[1] as string) ?? NaN) / 12, m, [0, 3]);
  for (const m of text.matchAll(AGE_DAYS)) {
    const n = numberOf(m[1] as string) ?? NaN;
    add('age', m[2] === '周' ? (n * 7) / 365.25 : m[2] === '个月' ? n / 12 : n / 365.25, m, [0, 10]);
  }
  for (const m of text.matchAll(FULL_MONTH)) add('age', 1 / 12, m, [0, 1]);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}
