// Free Chinese text to findings: what was said, of whom, since when, how strongly, and whether it was denied.
import { findingGroups, findingGroup } from '@suoke/terminology';
import type { Degree, FindingGroup } from '@suoke/terminology';
import { clauseAt, clauses } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { Whose } from './whose.ts';
import { allDeniedAfter, deniedAfter, deniedBefore, excepted, degreeOf, degreeWithin, joined, resolvedBefore } from './context.ts';
import type { Polarity } from './context.ts';
import { continueStretch, examinedTables, readStretch } from './examined.ts';
import type { Tables } from './examined.ts';
import { compile, matchAt } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { confidenceOf } from './confidence.ts';
import type { ReadFrom } from './confidence.ts';
import { registerOf } from './register.ts';
import type { Register } from './register.ts';
import { measuresIn } from './measures.ts';
import type { Measure } from './measures.ts';
import { normalise } from './normal.ts';
import type { Normal } from './normal.ts';
import { NOT_SIGNS } from './not-signs.ts';
import { durationsIn, numberOf } from './time.ts';

export interface TextFinding {
  code: string;
  zh: string;
  en: string;
  polarity: Polarity;
  degree?: Degree;
  /** ISO 8601 */
  duration?: string;
  /** whose sign when not the person's own: `mother`, `child`, `family` … */
  subject?: string;
  /** true for a sign of an earlier time, or one that is gone */
  past?: true;
  /** true for a sign only feared, asked about or supposed */
  supposed?: true;
  words: string;
  /** [start, end) in code points */
  span: [number, number];
  /** what it was read from, and how often such a reading is true: see confidence.ts */
  by: ReadFrom;
  /** how its owner was found, where the text is Chinese */
  whose?: Whose;
  confidence: number;
}

export interface TextReading { findings: TextFinding[]; measures: Measure[]; clauses: Clause[]; normal: Normal }

/** A sign at a place in UTF-16 units, before it is written out. */
export interface Hit {
  code: string; start: number; end: number; clause: Clause; absent: boolean; past: boolean; degree?: Degree; duration?: string; examined: boolean; by: ReadFrom;
}

/** The code of words that are read and tell nothing. */
const NONE = 'none';
let compiled: { free: Lexicon; tables: Tables } | undefined;
/** Compiled at the first use and kept: some ten milliseconds for the whole vocabulary. */
export function lexicons(): { free: Lexicon; tables: Tables } {
  if (!compiled) {
    const groups = findingGroups();
    const isExamined = (g: FindingGroup) => g.code.startsWith('tongue.') || g.code.startsWith('pulse.');
    compiled = { free: compile([...groups.filter((g) => !isExamined(g)), { code: NONE, terms: NOT_SIGNS }]), tables: examinedTables(groups) };
  }
  return compiled;
}

/** Reads a text; throws the errors of `normalise`. One finding for each code, polarity, subject and time. */
export function readText(original: unknown): TextReading {
  const normal = normalise(original);
  const cut = clauses(normal.text);
  const { free, tables } = lexicons();
  const hits = signs(normal.text, cut, free, tables);
  const measures = measuresIn(normal.text, numberOf);
  const fevers = statedFevers(hits);
  for (const m of measured(measures, cut)) if (!fevers.has(`${m.clause.sentence} ${m.code}`)) hits.push(m);
  const pains = sentencesWithPlacedPain(hits);
  giveDurations(normal.text, cut, hits);
  return { findings: merge(hits.filter((h) => h.code !== 'symptom.pain' || !pains.has(h.clause.sentence)), normal, registerOf(normal.text)), measures, clauses: cut, normal };
}

/** Every match of a lexicon with its context; used for findings and for red flags alike. */
export function signs(text: string, cut: readonly Clause[], free: Lexicon, tables?: Tables): Hit[] {
  const hits: Hit[] = [];
  let part: 'body' | 'sublingual' | 'coating' | 'pulse' | undefined;
  let sentence = -1;
  for (const clause of cut) {
    if (clause.sentence !== sentence) {
      part = undefined;
      sentence = clause.sentence;
    }
    let list: { end: number; reach: 'list' } | undefined;
    let i = clause.start;
    if (part && tables) {
      const more = continueStretch(tables, text, part, i, clause.end, free);
      if (more) {
        pushExamined(hits, more.findings, clause);
        part = more.part;
        i = more.end;
      } else part = undefined;
    }
    while (i < clause.end) {
      const match = matchAt(free, text, i, clause.sentence);
      const stretch = tables && (!match || match.end - match.start < 3) ? readStretch(tables, text, i, clause.end, free) : undefined;
      if (stretch && (stretch.findings.length > 0 || !match)) {
        pushExamined(hits, stretch.findings, clause);
        part = stretch.part;
        i = Math.max(stretch.end, i + 1);
        if (match && match.codes.every((c) => c.code !== NONE)) pushFree(match, i);
        continue;
      }
      if (!match || match.codes.some((c) => c.code === NONE)) {
        i = match ? match.end : i + 1;
        continue;
      }
      if (match.inner && match.inner.codes.every((c) => c.code !== NONE)) pushFree(match.inner, match.inner.end);
      pushFree(match, match.end);
      i = match.end;
    }
    function pushFree(match: NonNullable<ReturnType<typeof matchAt>>, _next: number): void {
      const before = deniedBefore(text, clause.start, match.start);
      // 无发热、无汗: a word that denies by itself ends the reach of the denial before it.
      const carried = !before && list !== undefined && !/[无不未没]/.test(text.charAt(match.start)) && joined(text.slice(list.end, match.start));
      const after = excepted(text, clause.start, match.start) ? undefined : deniedAfter(text, match.end, clause.end);
      const resolved = after === 'resolved' || resolvedBefore(text, clause.start, match.start);
      const denied = before !== undefined || carried || after === 'absent' || resolved;
      const degree = (match.adverb ? degreeWithin(match.adverb) : undefined) ?? degreeOf(text, clause.start, match.start, match.end, clause.end);
      for (const { code, absent, by } of match.codes) {
        // 不咳不喘: a turned word denied once more stays denied.
        hits.push({ code, start: match.start, end: match.end, clause, absent: denied || absent, past: clause.past || resolved, examined: false, by, ...(degree ? { degree } : {}) });
      }
      list = before === 'list' || carried ? { end: match.end, reach: 'list' } : undefined;
      if (after !== undefined) denyList(text, hits, clause, match.start, resolved, allDeniedAfter(text, match.end, clause.end));
    }
  }
  return hits;
}

const FEVER = new Set(['symptom.fever', 'symptom.high-fever', 'symptom.persistent-fever']);

/** 壮热，体温39℃: the number would say the fever of its sentence once more. Keys are sentence and code. */
function statedFevers(hits: readonly Hit[]): Set<string> {
  const stated = new Set<string>();
  for (const h of hits) {
    if (h.absent || !FEVER.has(h.code)) continue;
    for (const code of FEVER) if (code === h.code || h.code !== 'symptom.fever') stated.add(`${h.clause.sentence} ${code}`);
  }
  return stated;
}

/** 小腹胀痛，疼痛难忍: pain without a place says nothing beside a placed pain of its sentence. */
function sentencesWithPlacedPain(hits: readonly Hit[]): Set<number> {
  return new Set(hits.filter((h) => h.code !== 'symptom.pain' && !h.absent && (findingGroup(h.code)?.zh ?? '').includes('痛')).map((h) => h.clause.sentence));
}

/** 头痛、发热均消失: what is said after a list is said of all of it. */
function denyList(text: string, hits: Hit[], clause: Clause, start: number, resolved: boolean, all: boolean): void {
  for (let k = hits.length - 1; k >= 0; k--) {
    const hit = hits[k] as Hit;
    if (hit.clause !== clause) break;
    if (hit.start >= start) continue;
    // 头痛发热都没有 needs no mark between the two.
    if (!text.slice(hit.end, start).match(all ? /^[、及和与]?$/ : /^[、及和与]$/)) break;
    hit.absent = true;
    hit.past = hit.past || resolved;
    start = hit.start;
  }
}

function pushExamined(hits: Hit[], findings: readonly { code: string; absent: boolean; degree?: Degree; start: number; end: number }[], clause: Clause): void {
  for (const f of findings) hits.push({ ...f, clause, past: clause.past, examined: true, by: f.code.startsWith('pulse.') ? 'pulse' : 'tongue' });
}

/** Findings that a number gives. SOURCE of the limits: fever 37.3 and 39.1 °C (诊断学, axillary); pressure 140/90 and 90 mmHg (中国高血压防治指南). */
function measured(measures: readonly Measure[], cut: readonly Clause[]): Hit[] {
  const hits: Hit[] = [];
  for (const m of measures) {
    const clause = clauseAt(cut, m.start);
    const code = m.name === 'temperature' && m.value >= 39.1 ? 'symptom.high-fever'
      : m.name === 'temperature' && m.value >= 37.3 ? 'symptom.fever'
        : (m.name === 'systolic' && m.value >= 140) || (m.name === 'diastolic' && m.value >= 90) ? 'sign.hypertension'
          : m.name === 'systolic' && m.value < 90 ? 'sign.hypotension' : undefined;
    if (code && clause) hits.push({ code, start: m.start, end: Math.min(m.end, clause.end), clause, absent: false, past: clause.past, examined: false, by: 'number' });
  }
  return hits;
}

/** A time belongs to the signs of its clause; standing alone, to those just said (已3天) or to those that follow (3天前). */
function giveDurations(text: string, cut: readonly Clause[], hits: readonly Hit[]): void {
  const byClause = new Map<Clause, Hit[]>();
  for (const hit of hits) if (!hit.examined) byClause.set(hit.clause, [...(byClause.get(hit.clause) ?? []), hit]);
  let last: Hit[] = [];
  let pending: { duration: string; sentence: number } | undefined;
  for (const clause of cut) {
    const here = byClause.get(clause) ?? [];
    const times = durationsIn(text.slice(clause.start, clause.end), clause.start);
    if (pending && pending.sentence !== clause.sentence) pending = undefined;
    for (const time of times) {
      const ago = /^[余多]?(?:以)?(?:前|起)/.test(text.slice(time.end, time.end + 3));
      if (here.length === 0) {
        const words = text.slice(clause.start, clause.end).trim();
        const refersBack = !ago && (/^(?:已|有|约|历时|时历|持续|病程|达|将近|近|大概|差不多|快|都)/.test(words) || words.length <= time.end - time.start + 4);
        if (refersBack) for (const hit of last) hit.duration ??= time.duration;
        else if (ago) pending = { duration: time.duration, sentence: clause.sentence };
      } else {
        // Of several times in one clause each goes to the signs before it since the last one.
        const own = times.length === 1 ? here : here.filter((h) => h.end <= time.start || ago);
        for (const hit of own) if (!clause.past || ago) hit.duration ??= time.duration;
      }
    }
    if (pending && times.length === 0) for (const hit of here) hit.duration ??= pending.duration;
    if (here.length > 0) last = here;
  }
}

/** One finding for each code, polarity, subject and time: the first place is kept, later ones fill what it lacks. */
function merge(hits: readonly Hit[], normal: Normal, register: Register): TextFinding[] {
  const found = new Map<string, TextFinding>();
  const sorted = [...hits].sort((a, b) => a.start - b.start || a.end - b.end);
  const named = new Set<string>();
  for (const hit of sorted) {
    const polarity: Polarity = hit.absent ? 'absent' : 'present';
    const { subject, supposed, sentence } = hit.clause;
    const whose = hit.clause.whose === 'carried' && named.has(`${sentence} ${subject}`) ? 'followed' : hit.clause.whose;
    if (whose === 'named') named.add(`${sentence} ${subject}`);
    const key = `${hit.code} ${polarity} ${subject ?? ''} ${hit.past} ${supposed}`;
    const known = found.get(key);
    if (known) {
      if (hit.degree && !known.degree) known.degree = hit.degree;
      if (hit.duration && !known.duration) known.duration = hit.duration;
      continue;
    }
    const group = findingGroup(hit.code) as FindingGroup;
    const end = Math.max(hit.end, hit.start + 1);
    found.set(key, {
      code: hit.code, zh: group.zh, en: group.en, polarity,
      ...(hit.degree ? { degree: hit.degree } : {}), ...(hit.duration ? { duration: hit.duration } : {}),
      ...(subject ? { subject } : {}), ...(hit.past ? { past: true as const } : {}), ...(supposed ? { supposed: true as const } : {}),
      ...normal.cite(hit.start, end),
      by: hit.by, whose, confidence: confidenceOf(hit.by, hit.absent, { register, whose }),
    });
  }
  return [...found.values()];
}
