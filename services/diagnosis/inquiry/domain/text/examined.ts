// The tongue and the pulse, which records describe in a grammar of their own: 舌质暗红边有齿痕苔黄腻，脉弦滑数.
import type { Degree, FindingGroup } from '@suoke/terminology';
import { compile, matchAt } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';

type Part = 'body' | 'sublingual' | 'coating' | 'pulse';

export interface Examined { code: string; absent: boolean; degree?: Degree; start: number; end: number }
export interface ExaminedStretch { findings: Examined[]; /** where free reading goes on */ end: number; part: Part }

export interface Tables { parts: Record<Part, Lexicon> }

/** The tables of the four parts from the finding groups. */
export function examinedTables(groups: readonly FindingGroup[]): Tables {
  const of = (test: (code: string) => boolean) => compile(groups.filter((g) => test(g.code)));
  return {
    parts: {
      sublingual: of((c) => c.startsWith('tongue.sublingual.')),
      coating: of((c) => c.startsWith('tongue.coating.')),
      body: of((c) => c.startsWith('tongue.') && !c.startsWith('tongue.coating.') && !c.startsWith('tongue.sublingual.')),
      pulse: of((c) => c.startsWith('pulse.')),
    },
  };
}

/** Words with 脉 that are vessels, channels, formulas or measures, not the pulse that was felt. */
const NOT_A_PULSE_AFTER = ['络', '管', '冲', '搏', '粥', '散', '饮', '胀', '证', '道', '症', '压', '动静'];
const NOT_A_PULSE_BEFORE = ['动', '静', '血', '经', '筋', '冲', '任', '督', '带', '心', '肝', '络', '百', '山', '生', '复', '通', '肺', '胞', '阳', '阴', '支', '叶', '命', '主', '肾', '脾', '支', '奇', '目', '导'];
const PULSE_HEADS = ['脉象', '脉来', '脉势', '脉体', '脉息', '脉至', '脉按之', '脉诊', '脉搏', '脉'];
const HEADS: readonly (readonly [string, Part])[] = [
  ['舌下络脉', 'sublingual'], ['舌下静脉', 'sublingual'], ['舌下脉络', 'sublingual'], ['舌底络脉', 'sublingual'], ['舌底静脉', 'sublingual'], ['舌底脉络', 'sublingual'], ['舌底', 'sublingual'], ['舌下', 'sublingual'],
  ['舌苔', 'coating'], ['苔质', 'coating'], ['苔色', 'coating'], ['苔', 'coating'],
  ['舌质', 'body'], ['舌体', 'body'], ['舌色', 'body'], ['舌象', 'body'], ['舌面', 'body'], ['舌本', 'body'], ['舌', 'body'],
];
/** Words between signs that neither say nor deny anything. */
const FILLERS = new Set('略微稍偏较有而兼带边尖中根部两侧及和之色质体面象来按重取见呈为可心前后左右寸关尺手均皆俱亦也上下处的且并或与布满伴夹挟少许点些似如六数片状带居多多极甚明显尤更部舌苔至得按浮沉则诊切、 (),');
const JOINS_A_CLAUSE = new Set('有带见边中根尖微稍略偏色体质面上可伴两侧部尺寸关左右重按取前心布满少无未不');
const SLIGHT = new Set('微略稍');
const DENIALS = ['未见', '没有', '不见', '无', '不', '未', '非'];

/** The part that begins at a place, and how long its name is. */
export function headAt(text: string, at: number): { part: Part; length: number } | undefined {
  const c = text.charAt(at);
  if (c === '舌' || c === '苔') {
    const head = HEADS.find(([word]) => text.startsWith(word, at));
    return head && { part: head[1], length: head[0].length };
  }
  if (c !== '脉') return undefined;
  if (NOT_A_PULSE_BEFORE.includes(text.charAt(at - 1)) || NOT_A_PULSE_AFTER.some((w) => text.startsWith(w, at + 1))) return undefined;
  const head = PULSE_HEADS.find((word) => text.startsWith(word, at)) as string;
  return { part: 'pulse', length: head.length };
}

/** Reads on from a head up to the end of the clause, of the part, or of what the grammar knows. */
export function readStretch(tables: Tables, text: string, at: number, end: number, free: Lexicon): ExaminedStretch | undefined {
  const head = headAt(text, at);
  return head && walk(tables, text, head.part, at, at + head.length, end, free);
}

/** A clause that goes on about the part named before: 舌质红，有裂纹 or 脉细，尺弱. */
export function continueStretch(tables: Tables, text: string, part: Part, at: number, end: number, free: Lexicon): ExaminedStretch | undefined {
  if (headAt(text, at)) return undefined;
  // 苔薄白，质红: the bare 质 is the body of the tongue.
  if (part === 'coating' && text.charAt(at) === '质') {
    const body = walk(tables, text, part, at, at, end, free);
    return body.findings.length > 0 ? body : undefined;
  }
  if (part !== 'pulse' && coatingBefore(tables, text, at, end)) return walk(tables, text, 'coating', at, at, end, free);
  let i = at;
  while (i < end && i - at < 5 && JOINS_A_CLAUSE.has(text.charAt(i)) && !matchAt(tables.parts[part], text, i)) i++;
  const first = matchAt(tables.parts[part], text, i);
  // 苔黑燥，带有芒刺: two characters and more of the body are told after the coating too.
  const body = part === 'coating' && !first ? matchAt(tables.parts.body, text, i) : undefined;
  if (body && body.end - body.start > 1 && body.end <= end && !matchAt(free, text, at)) {
    const stretch = walk(tables, text, 'body', at, at, end, free);
    return stretch.end >= end ? stretch : undefined;
  }
  if (!first || first.end > end || matchAt(free, text, at)) return undefined;
  // A lone 大 or 小 or 白 beginning an unrelated clause is not a sign: what follows must be known too.
  const stretch = walk(tables, text, part, at, at, end, free);
  return stretch.end >= end ? stretch : undefined;
}

function walk(tables: Tables, text: string, first: Part, from: number, begin: number, end: number, free: Lexicon): ExaminedStretch {
  let part = first;
  let head = from;
  let i = begin;
  let unknown = 0;
  const barred = (headAt: number, after: number) => (text.charAt(headAt - 1) === '无' && matchAt(tables.parts.coating, text, after) ? headAt : -1);
  let none = first === 'coating' ? barred(from, begin) : -1;
  const findings: Examined[] = [];
  while (i < end) {
    const other = headAt(text, i);
    if (other) {
      // 无苔垢: what is named after 苔 is not there.
      none = other.part === 'coating' ? barred(i, i + other.length) : -1;
      part = other.part;
      head = i;
      i += other.length;
      unknown = 0;
      continue;
    }
    if (part === 'coating' && text.charAt(i) === '质') {
      part = 'body';
      head = i;
      i++;
      continue;
    }
    const read = wordAt(tables, text, i, end, part);
    const freely = matchAt(free, text, i);
    // Where the part knows a word of its own, only a long free reading outweighs it: 脉虚弱无力 stays with the pulse.
    if (freely && freely.end - freely.start > 1 && (!read || (part !== 'pulse' && freely.end - freely.start > 3))) break;
    if (read) {
      const before = text.slice(Math.max(head, i - 2), i);
      const absent = DENIALS.some((d) => before.endsWith(d)) && !before.endsWith('不');
      const denied = absent || before.endsWith('不') || (none >= 0 && i - none <= 3);
      const degree = SLIGHT.has(text.charAt(i - 1)) || (text.charAt(i - 1) === '偏') ? 'slight' as const : undefined;
      const start = i - head <= 6 && !/[，。；,]/.test(text.slice(head, i)) ? head : i;
      for (const code of read.codes) findings.push({ code, absent: denied, start, end: read.end, ...(degree ? { degree } : {}) });
      i = read.end;
      unknown = 0;
    } else if (FILLERS.has(text.charAt(i))) i++;
    else if (/[0-9]/.test(text.charAt(i)) || ++unknown > 2) break;
    else i++;
  }
  return { findings, end: Math.max(i, begin), part };
}

/** One word of a part, with the traps: 少苔 and 黄腻苔 name the coating from before; 微 may be an adverb. */
function wordAt(tables: Tables, text: string, i: number, end: number, part: Part): { codes: string[]; end: number } | undefined {
  if (part === 'body' || part === 'coating') {
    const ahead = coatingBefore(tables, text, i, end);
    if (ahead) return ahead;
  }
  let m = matchAt(tables.parts[part], text, i);
  if (m && part === 'body' && text.charAt(m.end) === '苔' && m.end - i > 1 && matchAt(tables.parts.coating, text, m.end - 1)) {
    // 舌淡白苔: the last character belongs to the coating.
    const shorter = matchAt(tables.parts[part], text.slice(0, m.end - 1), i);
    if (shorter) m = shorter;
  }
  if (!m && part === 'body') m = matchAt(tables.parts.coating, text, i);
  if (!m || m.end > end) return undefined;
  const word = text.slice(m.start, m.end);
  if (part === 'pulse' && word === '微' && matchAt(tables.parts.pulse, text, m.end)) return undefined;
  if (word === '无' && matchAt(tables.parts[part], text, i + 1)) return undefined;
  if (word === '无' && coatingBefore(tables, text, m.end, end)) return undefined;
  if (word === '无' && text.charAt(m.end) === '苔' && matchAt(tables.parts.coating, text, m.end + 1)) return undefined;
  if (part === 'coating' && word === '无' && !/^[，。；,、苔]?$/.test(text.charAt(m.end))) return undefined;
  return { codes: m.codes.filter((c) => !c.absent).map((c) => c.code), end: m.end };
}

/** A run of coating words that ends in 苔: 薄白苔, 黄腻苔, 少苔, 无苔. */
function coatingBefore(tables: Tables, text: string, i: number, end: number): { codes: string[]; end: number } | undefined {
  const codes: string[] = [];
  let at = i;
  // 无腻苔 and 无苔垢 deny a quality; 无苔 alone is the bare tongue.
  if (text.charAt(i) === '无' && (text.charAt(i + 1) !== '苔' || matchAt(tables.parts.coating, text, i + 2))) return undefined;
  while (at < end && at - i <= 5) {
    if (text.charAt(at) === '苔' && at > i) return { codes, end: at + 1 };
    const m = matchAt(tables.parts.coating, text, at);
    if (!m || m.end > end) return undefined;
    codes.push(...m.codes.filter((c) => !c.absent).map((c) => c.code));
    at = m.end;
  }
  return undefined;
}
