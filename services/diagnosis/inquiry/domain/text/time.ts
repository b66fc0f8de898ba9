// How long something has lasted, as ISO 8601 durations: 3天, 半年, 两周余, 三个多月, 昨天.

export interface Span { start: number; end: number; duration: string }

const NUMERAL = '(?:\\d{1,3}(?:\\.\\d)?(?:[-~～至到]\\d{1,3})?|[一二两三四五六七八九十百]{1,4}|半|数|几|好几)';
const UNIT = '(?:分钟|个?多?小时|个?钟头|时辰|天|日|昼夜|夜|宿|个?多?星期|个?多?礼拜|周|旬|个多?月|月|年|载)';
const TIME = new RegExp(`(${NUMERAL})(余|多|来)?(个半)?(${UNIT})(半)?(余|多)?`, 'gu');
const NAMED: readonly (readonly [string, string])[] = [['大前天', 'P3D'], ['前天', 'P2D'], ['昨天', 'P1D'], ['昨日', 'P1D'], ['昨晚', 'P1D'], ['昨夜', 'P1D'], ['上周', 'P7D'], ['上星期', 'P7D'], ['上个月', 'P1M'], ['去年', 'P1Y'], ['前年', 'P2Y'], ['半天', 'PT12H'], ['半日', 'PT12H'], ['半个月', 'P15D'], ['半月', 'P15D'], ['半年', 'P6M'], ['半小时', 'PT30M'], ['半个小时', 'PT30M'], ['一天半', 'P36H']];
/** Before the number these make it a frequency, a date, an age or an order: 每日3次, 日行2次, 第3天, 孕3月. */
const NOT_BEFORE = /(?:每|隔|逢|第|日行|孕|妊娠|怀孕|停经|产后|术后|胎|\d|约隔|间隔|年|月|的|那|这|某|当|有一|同)$/;
/** After the unit these make it a frequency, an age or a date. */
const NOT_AFTER = /^(?:一?次|一?行|一?解|一?更|数?次|[0-9一二两三四五六七八九十]+次|\d|一至|龄|大的?(?:宝|孩|婴)|生|未行|未解|未大便|不大便|一潮|一发|疗程|剂|服|份|级|初|底|中旬|上旬|下旬|[0-9]{1,2}[日号])/;

/** Every stretch of the clause that says how long. `from` is the clause's place in the text. */
export function durationsIn(clause: string, from: number): Span[] {
  const spans: Span[] = [];
  for (const [word, duration] of NAMED) {
    const at = clause.indexOf(word);
    if (at >= 0 && !spans.some((s) => at + from < s.end && at + from + word.length > s.start)) {
      spans.push({ start: from + at, end: from + at + word.length, duration: duration === 'P36H' ? 'PT36H' : duration });
    }
  }
  for (const m of clause.matchAll(TIME)) {
    const start = from + m.index;
    const end = start + m[0].length;
    if (spans.some((s) => start < s.end && end > s.start)) continue;
    if (NOT_BEFORE.test(clause.slice(Math.max(0, m.index - 3), m.index)) || NOT_AFTER.test(clause.slice(m.index + m[0].length, m.index + m[0].length + 4))) continue;
    const duration = toDuration(m[1] as string, m[4] as string, Boolean(m[3] || m[5]));
    if (duration) spans.push({ start, end, duration });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** The duration in ISO 8601; undefined where the number is not stated (数日, 几天) or the unit alone is a date. */
export function toDuration(numeral: string, unit: string, half = false): string | undefined {
  const n = numberOf(numeral);
  if (n === undefined || n <= 0) return undefined;
  const value = half ? n + 0.5 : n;
  if (unit.includes('分')) return `PT${whole(value)}M`;
  if (unit.includes('小时') || unit.includes('钟头')) return value % 1 === 0 ? `PT${value}H` : `PT${whole(value * 60)}M`;
  if (unit === '时辰') return `PT${whole(value * 2)}H`;
  if (unit === '旬') return `P${whole(value * 10)}D`;
  if (unit.includes('星期') || unit.includes('礼拜') || unit === '周') return value % 1 === 0 ? `P${value}W` : `P${Math.ceil(value * 7)}D`;
  if (unit.includes('月')) {
    // 3月 is the month of March; 3个月 and 三月 lasted.
    if (unit === '月' && /^\d/.test(numeral)) return undefined;
    return value % 1 === 0 ? `P${value}M` : n === 0.5 ? 'P15D' : `P${Math.round(value * 30)}D`;
  }
  if (unit === '年' || unit === '载') return value % 1 === 0 ? `P${value}Y` : `P${whole(value * 12)}M`;
  return value % 1 === 0 ? `P${value}D` : `PT${whole(value * 24)}H`;
}

function whole(x: number): number {
  return Math.round(x);
}

const DIGITS = '一二三四五六七八九';

/** A number in figures or in Chinese; of a range (2-3) the upper end; undefined for 数 and 几. */
export function numberOf(s: string): number | undefined {
  if (s === '半') return 0.5;
  if (/^\d/.test(s)) return Number(s.split(/[-~～至到]/).at(-1));
  if (!/^[一二两三四五六七八九十百]+$/.test(s)) return undefined;
  const figures = s.replaceAll('两', '二');
  let total = 0;
  let digit = 0;
  for (const c of figures) {
    if (c === '百') total += (digit || 1) * 100;
    else if (c === '十') total += (digit || 1) * 10;
    else digit = DIGITS.indexOf(c) + 1;
    if (c === '百' || c === '十') digit = 0;
  }
  // 两三天 is two or three: the later digit is kept, which is the upper end.
  return total + digit;
}
