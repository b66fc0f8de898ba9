// Every English match with what its surroundings make of it: denied, past, whose, feared, asked about.
import { ENDS_DENIAL, isDenial, STARTS, SUBJECTS } from './cues.ts';
import type { EnglishClause, Frames } from './frame.ts';
import { matchesFrom } from './patterns.ts';
import type { Match, Patterns } from './patterns.ts';
import type { Token } from './tokens.ts';

export interface EnglishHit extends Match {
  absent: boolean; resolved: boolean; past: boolean; subject: string;
  feared: boolean; all: boolean; conditional: boolean; info: boolean; reported: boolean;
  clause: EnglishClause;
}

/** A denial reaches this many words, unless a list carries it on. */
const REACH = 8;
/** How far ahead the `or` of a denied list is looked for. */
const LIST = 24;

/** Words of a record that begin what was found after what was denied: he denies drugs, found unconscious. */
const LONG_ENDS: ReadonlySet<string> = new Set(['found', 'brought', 'presents', 'presented', 'presenting', 'complains', 'reports', 'reporting', 'collapsed', 'now', 'currently', 'today', 'suddenly', 'admits', 'endorses']);

/** Matches in order of place. A row `ignore` swallows what lies inside it, a row `code-` takes its code back where they overlap. */
export function hitsIn(patterns: Patterns, tokens: readonly Token[], f: Frames): EnglishHit[] {
  const matches: Match[] = [];
  const taken = new Map<string, number>();
  let swallowed = 0;
  for (let i = 0; i < tokens.length; i++) {
    for (const m of matchesFrom(patterns, tokens, i)) {
      if (m.code === 'ignore') swallowed = Math.max(swallowed, m.to);
      else if (m.code.endsWith('-')) {
        const code = m.code.slice(0, -1);
        taken.set(code, Math.max(taken.get(code) ?? 0, m.to));
        for (let k = matches.length - 1; k >= 0 && (matches[k] as Match).from > i - 12; k--) if ((matches[k] as Match).code === code && (matches[k] as Match).to > i) matches.splice(k, 1);
      }
    }
    const same = new Set<string>();
    for (const m of matchesFrom(patterns, tokens, i)) {
      if (m.code === 'ignore' || m.code.endsWith('-') || m.to <= swallowed || (taken.get(m.code) ?? 0) > i || same.has(m.code)) continue;
      same.add(m.code);
      matches.push(m);
    }
  }
  return weigh(matches, tokens, f);
}

function weigh(matches: readonly Match[], tokens: readonly Token[], f: Frames): EnglishHit[] {
  const hits: EnglishHit[] = [];
  let at = 0;
  let covered = 0;
  /** tokens from `after` to before `until` are denied */
  let denial: { after: number; until: number; long: boolean } | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).word;
    const first = at;
    while (at < matches.length && (matches[at] as Match).from === i) at++;
    const here = matches.slice(first, at);
    if (denial && (i >= denial.until || ends(tokens, i, denial))) denial = undefined;
    for (const m of here) hits.push(hitOf(m, tokens, f, denial !== undefined && i > denial.after));
    if (denial && here.length > 0) {
      const end = here.reduce((e, m) => Math.max(e, m.to), 0);
      const onward = listGoesOn(tokens, end, denial.long);
      denial.until = onward ?? Math.max(end, i + 1, denial.until - 2);
      if (onward === undefined && tokens[end]?.word === ',') denial.until = end;
    }
    for (const m of here) covered = Math.max(covered, m.to);
    if (f.long[i]) denial = { after: i, until: i + 60, long: true };
    else if (f.think[i]) denial = { after: i + 3, until: i + 12, long: false };
    else if (i >= covered && isDenial(word) && !f.pseudo[i]) denial = { after: i, until: i + REACH, long: false };
  }
  return hits;
}

function ends(tokens: readonly Token[], i: number, denial: { after: number; long: boolean }): boolean {
  const word = (tokens[i] as Token).word;
  if (word === '.' || ENDS_DENIAL.has(word)) return true;
  if (denial.long && LONG_ENDS.has(word)) return true;
  if (i <= denial.after + 1) return false;
  const next = tokens[i + 1]?.word ?? '';
  if (word === ',') return !denial.long && listGoesOn(tokens, i, false) === undefined;
  if (word === 'and') return STARTS.has(next) && !(denial.long && !SUBJECTS.has(next));
  return SUBJECTS.has(word) && !denial.long;
}

/** Where a denied list ends that goes on after token `end` (no chest pain, cough or fever), or undefined. */
function listGoesOn(tokens: readonly Token[], end: number, long: boolean): number | undefined {
  const word = tokens[end]?.word ?? '';
  if (long) return end + 30;
  if (word === 'or' || word === 'nor') return end + REACH;
  if (word === 'and') return STARTS.has(tokens[end + 1]?.word ?? '') ? undefined : end + 4;
  if (word !== ',') return undefined;
  for (let k = end + 1; k < Math.min(tokens.length, end + LIST); k++) {
    const w = (tokens[k] as Token).word;
    if (w === '.' || SUBJECTS.has(w) || ENDS_DENIAL.has(w) || (w === 'and' && STARTS.has(tokens[k + 1]?.word ?? ''))) return undefined;
    if (w === 'or' || w === 'nor') return k + REACH;
    if (isDenial(w)) return undefined;
  }
  return undefined;
}

function hitOf(m: Match, tokens: readonly Token[], f: Frames, denied: boolean): EnglishHit {
  const clause = f.clauses[f.clauseOf[m.from] as number] as EnglishClause;
  const on = (a: Uint8Array) => a[m.from] === 1;
  let resolved = false;
  let absent = denied;
  for (let k = m.to; k < Math.min(tokens.length, m.to + 3); k++) {
    const word = (tokens[k] as Token).word;
    if (word === '.' || word === ',' || isDenial(word)) {
      const answer = tokens[k + 1]?.word ?? '';
      const after = tokens[k + 2]?.word ?? '.';
      if (word === ',' && k === m.to && (answer === 'no' || answer === 'none' || answer === 'negative' || answer === 'absent') && (after === '.' || after === ',')) absent = true;
      break;
    }
    if (f.resolved[k] && tokens[k + 2]?.word !== 'out') resolved = true;
  }
  return {
    ...m, absent, resolved, past: clause.past || resolved, subject: clause.family ? 'family' : f.subject[m.to - 1] ?? '',
    feared: on(f.feared), all: on(f.all), conditional: on(f.conditional), info: on(f.info), reported: on(f.reported), clause,
  };
}
