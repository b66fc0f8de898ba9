// Sentences and clauses of English tokens with their frame: of an earlier time, whose, feared, only asked about, told of a film; one pass.
import { cues, isDenial, KIN, SUBJECTS } from './cues.ts';
import { matchesFrom } from './patterns.ts';
import type { Match } from './patterns.ts';
import type { Token } from './tokens.ts';

export interface EnglishClause {
  /** [from, to) in tokens */
  from: number; to: number; sentence: number;
  past: boolean; present: boolean; family: boolean; dead: boolean; had: boolean;
}
export interface Frames {
  clauses: EnglishClause[];
  /** index of the clause of each token */
  clauseOf: Int32Array;
  /** whose signs, at each token; '' for the person */
  subject: string[];
  /** at each token: nothing, or how far what follows is taken back */
  feared: Uint8Array; all: Uint8Array; conditional: Uint8Array; info: Uint8Array; reported: Uint8Array;
  /** a denial that is none, at each token */
  pseudo: Uint8Array; long: Uint8Array; think: Uint8Array; resolved: Uint8Array;
  degree: (('slight' | 'moderate' | 'severe') | undefined)[];
}

const OWN_CLAUSE: ReadonlySet<string> = new Set(['i', 'im', 'ive', 'my', 'now', 'he', 'hes', 'she', 'shes', 'his', 'her']);
const BREAKS: ReadonlySet<string> = new Set(['but', 'however', 'although', 'though', 'yet', 'whereas']);
const JOINS: ReadonlySet<string> = new Set(['and', 'then', 'so']);

export function framesOf(tokens: readonly Token[]): Frames {
  const n = tokens.length;
  const clauses = cutClauses(tokens);
  const clauseOf = new Int32Array(n);
  clauses.forEach((c, k) => clauseOf.fill(k, c.from, c.to));
  const f: Frames = {
    clauses, clauseOf, subject: new Array<string>(n).fill(''), feared: new Uint8Array(n), all: new Uint8Array(n), conditional: new Uint8Array(n), info: new Uint8Array(n),
    reported: new Uint8Array(n), pseudo: new Uint8Array(n), long: new Uint8Array(n), think: new Uint8Array(n), resolved: new Uint8Array(n), degree: new Array<undefined>(n).fill(undefined),
  };
  const open = { feared: false, all: false, conditional: false, info: false, reported: false };
  let sentence = -1;
  let clause = -1;
  let subject = '';
  for (let i = 0; i < n; i++) {
    const here = clauses[clauseOf[i] as number] as EnglishClause;
    if (here.sentence !== sentence) {
      sentence = here.sentence;
      open.reported = false;
      open.info = false;
      if (!continuesSubject(tokens, i)) subject = '';
    }
    if (clauseOf[i] !== clause) {
      clause = clauseOf[i] as number;
      open.feared = open.all = open.conditional = false;
      // How do I know if it's a heart attack, I have …: a clause of one's own ends the question.
      if (OWN_CLAUSE.has((tokens[i] as Token).word)) open.info = false;
    }
    subject = subjectAt(tokens, i, subject);
    f.subject[i] = subject;
    for (const m of matchesFrom(cues(), tokens, i)) apply(m, f, here, open);
    if (open.feared) f.feared[i] = 1;
    if (open.all) f.all[i] = 1;
    if (open.conditional) f.conditional[i] = 1;
    if (open.info) f.info[i] = 1;
    if (open.reported) f.reported[i] = 1;
  }
  carryTime(clauses, tokens);
  return f;
}

function apply(m: Match, f: Frames, clause: EnglishClause, open: { feared: boolean; all: boolean; conditional: boolean; info: boolean; reported: boolean }): void {
  switch (m.code) {
    case 'past': clause.past = true; break;
    case 'present': clause.present = true; break;
    case 'family': clause.family = true; break;
    case 'dead': clause.dead = true; break;
    case 'had': clause.had = true; break;
    case 'feared': open.feared = true; break;
    case 'feared-all': open.feared = open.all = true; break;
    case 'if': open.conditional = true; break;
    case 'info': open.info = true; break;
    case 'reported': open.reported = true; break;
    case 'self-clause': open.reported = false; break;
    case 'pseudo': for (let k = m.from; k < m.to; k++) f.pseudo[k] = 1; break;
    case 'long-denial': f.long[m.from] = 1; break;
    case 'think': f.think[m.from] = 1; break;
    case 'resolved': f.resolved[m.from] = 1; break;
    case 'slight': case 'moderate': case 'severe': f.degree[m.from] = m.code; break;
    default: break;
  }
}

function cutClauses(tokens: readonly Token[]): EnglishClause[] {
  const clauses: EnglishClause[] = [];
  let from = 0;
  let sentence = 0;
  const close = (to: number) => {
    if (to > from) clauses.push({ from, to, sentence, past: false, present: false, family: false, dead: false, had: false });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).word;
    const next = tokens[i + 1]?.word ?? '';
    if (word === '.') {
      close(i + 1);
      sentence++;
    } else if (word === ',') close(i + 1);
    else if (BREAKS.has(word) || (JOINS.has(word) && (SUBJECTS.has(next) || next === 'now' || next === 'today' || next === 'her' || next === 'suddenly'))) close(i);
    else if (word === 'now' && i > from + 1 && !['right', 'by', 'just', 'until', 'and', 'so', 'up'].includes(tokens[i - 1]?.word ?? '')) close(i);
  }
  close(tokens.length);
  return clauses;
}

/** A sentence that goes on with he or she is still about the same person. */
function continuesSubject(tokens: readonly Token[], at: number): boolean {
  return ['he', 'she', 'hes', 'shes', 'his', 'her', 'they'].includes(tokens[at]?.word ?? '');
}

function subjectAt(tokens: readonly Token[], i: number, subject: string): string {
  const word = (tokens[i] as Token).word;
  const kin = KIN.get(word);
  if (kin) {
    const before = tokens[i - 1]?.word ?? '';
    const second = tokens[i - 2]?.word ?? '';
    const childhood = before === 'a' && (second === 'as' || second === 'was');
    return childhood || before === 'like' || second === 'like' || before === 'to' || before === 'with' || second === 'with' ? subject : kin;
  }
  if (word === 'i' || word === 'im' || word === 'ive' || word === 'id' || word === 'me') return '';
  if (word === 'my' && !KIN.has(tokens[i + 1]?.word ?? '') && !KIN.has(tokens[i + 2]?.word ?? '') && tokens[i + 1]?.value === undefined) return '';
  return subject;
}

/** Words that make a short clause a statement of its own: no history of anything, is no time. */
const NO_TIME: ReadonlySet<string> = new Set(['i', 'he', 'she', 'had', 'was', 'have', 'has', 'my', 'history', 'medical', 'previous', 'prior']);

/** Two years ago, I had …: a time alone tells of the clause beside it; what is of now is not past. */
function carryTime(clauses: readonly EnglishClause[], tokens: readonly Token[]): void {
  for (const c of clauses) if (c.present) c.past = false;
  for (let k = 0; k < clauses.length; k++) {
    const c = clauses[k] as EnglishClause;
    if (!c.past || c.to - c.from > 6 || c.present) continue;
    const adverbial = !range(c.from, c.to).some((i) => NO_TIME.has(tokens[i]?.word ?? '') || isDenial(tokens[i]?.word ?? ''));
    const next = clauses[k + 1];
    const before = clauses[k - 1];
    if (!adverbial) continue;
    if (next && next.sentence === c.sentence && !next.present && !(before && before.sentence === c.sentence)) next.past = true;
    else if (before && before.sentence === c.sentence && !before.present) before.past = true;
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
