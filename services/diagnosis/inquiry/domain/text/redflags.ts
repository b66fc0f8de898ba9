// Red flags in a text, in coded findings and in measured values. In doubt a flag is raised; what is clearly denied or past raises none.
import { findingSignals, redFlagRules, redFlagSignals } from '@suoke/terminology';
import type { RedFlagLevel, RedFlagRule } from '@suoke/terminology';
import { clauseAt, clauses } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { ENGLISH_WINDOW, englishSigns, inOrder } from './english/redflags.ts';
import { allDeniedAfter, deniedAfter, deniedBefore, excepted, joined, resolvedBefore } from './context.ts';
import { compile, matchAt, matchesAt } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { measuresIn } from './measures.ts';
import type { Measure, MeasureName } from './measures.ts';
import { normalise } from './normal.ts';
import { bySound, likeSounding } from './sounds.ts';
import { lexicons } from './read.ts';
import { numberOf } from './time.ts';

export interface RedFlag {
  code: string;
  level: RedFlagLevel;
  zh: string;
  en: string;
  advice: { zh: string; en: string };
  source: string;
  /** the stretch of text that holds all parts of the rule; for coded findings their names */
  words: string;
  /** [start, end) in code points; absent for coded findings */
  span?: [number, number];
  /** whose signs, when a relative's */
  subject?: string;
}

export interface RedFlagOptions {
  /** the number to call; 120 in mainland China */
  emergencyNumber?: string;
  /** the age in years, when it is known otherwise */
  ageYears?: number;
  /** when it is known otherwise */
  pregnant?: boolean;
  /** measured values known otherwise: °C, mmHg, 1/min, %, mmol/L */
  measures?: Partial<Record<MeasureName, number>>;
}

/** Parts of one combination must stand within this many characters of each other. */
const WINDOW = 80;
/** Names of diseases: 担心会不会中风 names one and tells no sign. */
const NAMES = new Set(['stroke-named', 'heart-attack-named', 'stroke-bare', 'heart-bare', 'ectopic-named', 'sepsis-named', 'eclampsia', 'testis-torsion', 'heat-stroke', 'anaphylactic-shock', 'poison', 'hypoglycaemia', 'polydipsia']);
/** Words of a danger that lasts: an earlier attempt or earlier violence still counts. */
const LASTING = new Set(['suicide', 'self-harm', 'harm-others', 'violence', 'abuse-child', 'pregnant', 'child', 'infant', 'polydipsia', 'immuno', 'postmenopausal', 'missed-period', 'dvt-risk', 'postpartum']);
const DEAD = /去世|死于|病故|亡故|过世|已故|身亡|走了(?:好)?[几多\d一二两三四五六七八九十]/;
/** 家族史：母亲脑出血 tells of no one who is ill today. */
const FAMILY_HISTORY = /家族史|家族中|家族里|家族有/;
/** Blood told of another place is no bleeding from the womb: 怀孕五个月，刷牙出血. */
const ELSEWHERE = /[鼻牙齿龈刷肛便尿痔皮眼脑咳痰胃吐呕伤手脚针镜][^，,。]{0,4}$/;
const HYPOTHETICAL = /(?:如果|假如|要是|万一|一旦|倘若|预防|听说|什么是|科普|防止|以免|避免|警惕|注意有无|若出现|如出现|如有)/;
/** An urgent rule says nothing new beside the emergency of the same complaint. */
const COVERED: Readonly<Record<string, readonly string[]>> = {
  'redflag.stroke-signs': ['redflag.stroke', 'redflag.hypertensive-crisis'], 'redflag.seizure-any': ['redflag.seizure', 'redflag.unconscious', 'redflag.meningitis'],
  'redflag.dyspnoea': ['redflag.sudden-cyanosis', 'redflag.severe-dyspnoea', 'redflag.acute-coronary', 'redflag.choking', 'redflag.anaphylaxis', 'redflag.epiglottitis', 'redflag.hypertensive-crisis'], 'redflag.syncope': ['redflag.unconscious', 'redflag.shock', 'redflag.acute-coronary'],
  'redflag.melena': ['redflag.gastrointestinal-bleeding', 'redflag.haematemesis'], 'redflag.haemoptysis-any': ['redflag.haemoptysis'],
  'redflag.abdominal-pain': ['redflag.acute-abdomen', 'redflag.ectopic-pregnancy'], 'redflag.very-high-pressure': ['redflag.hypertensive-crisis', 'redflag.pre-eclampsia'],
  'redflag.glucose': ['redflag.diabetic-crisis'], 'redflag.child-high-fever': ['redflag.infant-fever', 'redflag.child-danger', 'redflag.meningitis', 'redflag.seizure'],
  'redflag.very-high-fever': ['redflag.hyperpyrexia', 'redflag.sepsis', 'redflag.child-high-fever', 'redflag.infant-fever', 'redflag.child-danger'],
  'redflag.head-injury': ['redflag.major-injury'], 'redflag.fracture': ['redflag.major-injury'], 'redflag.burn': ['redflag.major-injury'], 'redflag.confusion': ['redflag.stroke', 'redflag.unconscious', 'redflag.sepsis', 'redflag.hyperpyrexia', 'redflag.heat-stroke', 'redflag.diabetic-crisis', 'redflag.shock'],
  'redflag.blood-in-stool': ['redflag.gastrointestinal-bleeding', 'redflag.melena', 'redflag.acute-abdomen', 'redflag.alarm-weight-loss'], 'redflag.hypertension-in-pregnancy': ['redflag.pre-eclampsia'], 'redflag.testis-pain': ['redflag.testicular-torsion'],
  'redflag.contractions': ['redflag.bleeding-in-pregnancy', 'redflag.ectopic-pregnancy'], 'redflag.heavy-menses': ['redflag.postpartum-haemorrhage', 'redflag.bleeding-in-pregnancy'], 'redflag.throat': ['redflag.epiglottitis'], 'redflag.retina': ['redflag.vision-loss'], 'redflag.acute-glaucoma': ['redflag.vision-loss'], 'redflag.severe-dehydration': ['redflag.child-danger'],
  'redflag.chest-pain': ['redflag.acute-coronary', 'redflag.heart-attack-named', 'redflag.severe-dyspnoea', 'redflag.hypertensive-crisis', 'redflag.unconscious', 'redflag.shock'],
  'redflag.disease-named': ['redflag.stroke', 'redflag.heart-attack-named', 'redflag.acute-coronary', 'redflag.cardiac-arrest', 'redflag.thunderclap-headache', 'redflag.stroke-signs'],
  'redflag.pre-eclampsia-signs': ['redflag.pre-eclampsia', 'redflag.bleeding-in-pregnancy', 'redflag.hypertension-in-pregnancy'], 'redflag.low-temperature': ['redflag.hypothermia'], 'redflag.cyanosis': ['redflag.sudden-cyanosis', 'redflag.severe-dyspnoea', 'redflag.acute-coronary', 'redflag.choking', 'redflag.child-danger', 'redflag.unconscious', 'redflag.seizure', 'redflag.anaphylaxis', 'redflag.shock', 'redflag.cardiac-arrest', 'redflag.sepsis', 'redflag.heat-stroke', 'redflag.poisoning', 'redflag.hypothermia'], 'redflag.allergic-swelling': ['redflag.anaphylaxis'],
};

interface Sign { code: string; start: number; end: number; subject?: string; hypothetical: boolean }

let lexicon: Lexicon | undefined;
function signals(): Lexicon {
  lexicon ??= compile(redFlagSignals(), likeSounding);
  return lexicon;
}

/** The red flags of a text, emergencies first; throws the errors of `normalise`. */
export function redFlagsInText(original: unknown, options: RedFlagOptions = {}): RedFlag[] {
  const normal = normalise(original);
  const cut = clauses(normal.text);
  const english = englishSigns(normal.text);
  const signs = inOrder(signsIn(normal.text, cut), english.signs);
  const measures = measuresIn(normal.text, numberOf).filter((m) => {
    const clause = clauseAt(cut, m.start);
    return m.name === 'age' || (!clause?.past && !clause?.familyHistory);
  });
  return evaluate(signs, [...measures, ...english.measures], options, normal.cite, english.signs.length * 2 > signs.length ? ENGLISH_WINDOW : WINDOW);
}

/** The red flags of coded findings (present, not past, of this person), with measured values in `options`. */
export function redFlagsInFindings(findings: readonly { code: string; polarity: 'present' | 'absent'; zh?: string; past?: boolean }[], options: RedFlagOptions = {}): RedFlag[] {
  const names: string[] = [];
  const signs: Sign[] = [];
  for (const f of findings) {
    if (f.polarity !== 'present' || f.past) continue;
    for (const code of [...(findingSignals[f.code] ?? []), `finding:${f.code}`]) signs.push({ code, start: names.length, end: names.length + 1, hypothetical: false });
    names.push(f.zh ?? f.code);
  }
  return evaluate(signs, [], options, (start, end) => ({ words: names.slice(start, end).join('、') }), Infinity);
}

/** Every signal that is said to be there, in order of place. */
function signsIn(text: string, cut: readonly Clause[]): Sign[] {
  const found: Sign[] = [];
  const words = signals();
  const loose = bySound(text);
  const { free } = lexicons();
  for (const clause of cut) {
    let swallowed = clause.start;
    let denied: { end: number; list: boolean } | undefined;
    for (let i = clause.start; i < clause.end; i++) {
      const matches = matchesAt(words, loose, i, clause.sentence).filter((m) => m.end <= clause.end + 4);
      const ignore = matches.find((m) => m.codes[0]?.code === 'ignore');
      // A finding that is no signal still carries a denial through a list: 无头晕、恶心、胸痛.
      const longest = matches.reduce((end, m) => Math.max(end, m.end), matchAt(free, text, i, clause.sentence)?.end ?? 0);
      if (ignore && ignore.end >= matches.reduce((end, m) => Math.max(end, m.end), 0)) swallowed = Math.max(swallowed, ignore.end);
      if (longest === 0) continue;
      const inside = denied !== undefined && i < denied.end;
      const before = deniedBefore(text, clause.start, i);
      const carried = !before && denied?.list === true && i >= denied.end && joined(text.slice(denied.end, i));
      for (const m of matches) {
        const { code, absent } = m.codes[0] as { code: string; absent: boolean };
        if (code === 'ignore' || m.end <= swallowed) continue;
        const after = excepted(text, clause.start, i) ? undefined : deniedAfter(text, m.end, clause.end);
        const resolved = after === 'resolved' || resolvedBefore(text, clause.start, i);
        if (after === 'absent' && allDeniedAfter(text, m.end, clause.end)) unsay(text, found, clause.start, i);
        if (absent || before || carried || inside || after || resolved) continue;
        if ((clause.past || clause.familyHistory) && !LASTING.has(code)) continue;
        if (NAMES.has(code) && (clause.supposed || DEAD.test(text.slice(clause.start, clause.end)) || FAMILY_HISTORY.test(text.slice(Math.max(clause.sentence, i - 40), i)))) continue;
        if (clause.reported !== undefined && i >= clause.reported) continue;
        // Of one who is dead nothing is urgent any more.
        if (clause.subject && DEAD.test(text.slice(clause.start, clause.end))) continue;
        if (cutShort(words, free, text, loose, i, m.end, clause.sentence)) continue;
        if (code === 'vaginal-bleed' && (ELSEWHERE.test(text.slice(Math.max(clause.start, i - 6), i)) || text.charAt(m.end) === '点' || text.charAt(m.end) === '尿')) continue;
        const hypothetical = HYPOTHETICAL.test(text.slice(clause.start, i));
        found.push({ code, start: i, end: m.end, hypothetical, ...(clause.subject ? { subject: clause.subject } : {}) });
      }
      if (before || carried) denied = { end: longest, list: before === 'list' || carried };
      else if (denied && i >= denied.end) denied = undefined;
    }
  }
  return found;
}

/** 胸痛、呼吸困难都没有: what stands right before in the list is denied with the last of it. */
function unsay(text: string, found: Sign[], clauseStart: number, start: number): void {
  let from = start;
  for (let last = found.at(-1); last && last.start >= clauseStart && last.end <= from && /^[、及和与]?$/.test(text.slice(last.end, from)); last = found.at(-1)) {
    from = last.start;
    while (found.at(-1)?.start === from) found.pop();
  }
}

/** 没有呼吸困难 is no 没有呼吸: a signal that begins with a denial ends where a longer word that it cuts short does not. */
function cutShort(words: Lexicon, free: Lexicon, text: string, loose: string, start: number, end: number, sentence: number): boolean {
  if (!/[没无未不]/.test(text.charAt(start))) return false;
  for (let i = start + 1; i < end; i++) {
    if (Math.max(matchAt(words, loose, i, sentence)?.end ?? 0, matchAt(free, text, i, sentence)?.end ?? 0) > end) return true;
  }
  return false;
}

/** Holds the rules against the signs. `place` writes out a stretch; parts must lie within `window` of each other. */
function evaluate(signs: readonly Sign[], measures: readonly Measure[], options: RedFlagOptions, place: (start: number, end: number) => { words: string; span?: [number, number] }, window = WINDOW): RedFlag[] {
  const byCode = new Map<string, Sign[]>();
  for (const s of signs) {
    const list = byCode.get(s.code);
    if (list) list.push(s);
    else byCode.set(s.code, [s]);
  }
  const values: Measure[] = [...measures];
  for (const [name, value] of Object.entries(options.measures ?? {})) if (value !== undefined && Number.isFinite(value)) values.push({ name: name as MeasureName, value, start: -1, end: -1 });
  if (options.ageYears !== undefined && Number.isFinite(options.ageYears)) values.push({ name: 'age', value: options.ageYears, start: -1, end: -1 });
  const flags: RedFlag[] = [];
  for (const rule of redFlagRules) {
    const held = firstHeld(rule, byCode, values, options, window);
    if (!held) continue;
    const level = held.hypothetical ? 'urgent' : rule.level;
    const stretch = held.start < 0 ? { words: held.words } : place(held.start, held.end);
    flags.push({
      code: rule.code, level, zh: rule.zh, en: rule.en, ...stretch, advice: adviceFor(rule, options.emergencyNumber), source: rule.source,
      ...(held.subject ? { subject: held.subject } : {}),
    });
  }
  const codes = new Set(flags.map((f) => f.code));
  return flags
    .filter((f) => !(COVERED[f.code] ?? []).some((c) => codes.has(c)))
    .sort((a, b) => (a.level === b.level ? 0 : a.level === 'emergency' ? -1 : 1));
}

interface Held { start: number; end: number; words: string; subject?: string; hypothetical: boolean }

/** The first combination that holds without a hypothetical part, else the first that holds with one. */
function firstHeld(rule: RedFlagRule, byCode: ReadonlyMap<string, readonly Sign[]>, values: readonly Measure[], options: RedFlagOptions, window: number): Held | undefined {
  let weak: Held | undefined;
  for (const parts of rule.combinations) {
    const held = holds(parts, byCode, values, options, window);
    if (held && !held.hypothetical) return held;
    weak ??= held;
  }
  return weak;
}

const limits = new Map<string, RegExpExecArray | null>();
/** A part such as `systolic>=180`, read once. */
function limitOf(part: string): RegExpExecArray | null {
  let known = limits.get(part);
  if (known === undefined) limits.set(part, (known = /^([a-zA-Z0-9]+)(>=|<)([\d.]+)$/.exec(part)));
  return known;
}

function holds(parts: readonly string[], byCode: ReadonlyMap<string, readonly Sign[]>, values: readonly Measure[], options: RedFlagOptions, window: number): Held | undefined {
  const lists: (readonly Sign[])[] = [];
  const measured: Measure[] = [];
  for (const part of parts) {
    if (part.startsWith('!')) {
      if (byCode.has(part.slice(1))) return undefined;
      continue;
    }
    const m = limitOf(part);
    if (m) {
      const limit = Number(m[3]);
      const value = values.find((v) => v.name === m[1] && (m[2] === '<' ? v.value < limit : v.value >= limit));
      if (!value) return undefined;
      measured.push(value);
    } else if (!(part === 'pregnant' && options.pregnant) && !(part === 'child' && options.ageYears !== undefined && options.ageYears < 14)) {
      const list = byCode.get(part);
      if (!list) return undefined;
      lists.push(list);
    }
  }
  const chosen = lists.length === 0 ? [] : close(lists, window);
  if (!chosen) return undefined;
  const anchor = chosen[0]?.start;
  const stretches = [...chosen, ...measured.filter((v) => v.start >= 0 && (anchor === undefined || Math.abs(v.start - anchor) <= window))];
  const subject = chosen.find((s) => s.subject)?.subject;
  return {
    start: stretches.reduce((a, s) => Math.min(a, s.start), stretches.length ? Infinity : -1),
    end: stretches.reduce((a, s) => Math.max(a, s.end), -1),
    words: measured.map((v) => `${v.name} ${v.value}`).join(', '),
    hypothetical: chosen.some((s) => s.hypothetical),
    ...(subject ? { subject } : {}),
  };
}

/** One sign of each list, all within the window of the first list's sign; the lists are in order of place. */
function close(lists: readonly (readonly Sign[])[], window: number): Sign[] | undefined {
  const [first, ...rest] = lists as [readonly Sign[], ...(readonly Sign[])[]];
  let weak: Sign[] | undefined;
  for (const anchor of first) {
    const chosen = [anchor];
    for (const list of rest) {
      const near = nearest(list, anchor.start);
      if (!near || Math.abs(near.start - anchor.start) > window) break;
      chosen.push(near);
    }
    if (chosen.length !== lists.length) continue;
    if (!chosen.some((s) => s.hypothetical)) return chosen;
    weak ??= chosen;
  }
  return weak;
}

function nearest(list: readonly Sign[], at: number): Sign | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Sign).start < at) low = middle + 1;
    else high = middle;
  }
  const after = list[low];
  const before = list[low - 1];
  if (!after || !before) return after ?? before;
  return after.start - at <= at - before.start ? after : before;
}

function adviceFor(rule: RedFlagRule, number = '120'): { zh: string; en: string } {
  return { zh: rule.advice.zh.replaceAll('{number}', number), en: rule.advice.en.replaceAll('{number}', number) };
}
