// Which question would tell most: expected information gain over the syndromes still possible.
//
// Model (project's own): P(finding | syndrome) is read from the catalogue's descriptions. For a name with element vector o,
// P = (Σ_t K(o,t)·[t's description has the finding] + m·π) / (Σ_t K(o,t) + m), with K = max(0, cos(o, o_t))^8, π the
// finding's share of all descriptions and m = .25; a person tells .9 of what is there and .05 of what is not. The gain is
// the entropy of the candidates less its expectation after a yes or no, in bits (Lindley 1956).
import { findingGroup } from '@suoke/terminology';
import type { Sign } from './evidence.ts';
import { questionFor } from './questions.ts';
import type { Person } from './score.ts';
import { SYNDROMES } from './syndromes/catalogue.ts';
import { dot, norm, type Vector } from './vectors.ts';

export interface Question { code: string; zh: string; en: string; gain: number }

const PRIOR_MASS = 0.25;
const TELLS = 0.9, FALSE_ALARM = 0.05;
const CANDIDATES = 12;
/** A question that tells less than this is not worth a person's time (bits). */
export const WORTH_ASKING = 0.02;

interface Askable { code: string; has: boolean[]; share: number }
let askable: Askable[] | undefined;
function questions(): Askable[] {
  if (askable) return askable;
  const codes = new Set(SYNDROMES.flatMap((s) => s.findings));
  // what a person can tell: complaints, visible signs and circumstances; not the tongue, the pulse, a diagnosis, or a state in which nobody answers
  const cannot = /clouded-consciousness|delirium|trance|confused-mind|mania|convulsion|epilepsy|hemiplegia|reversal-cold|cold-sweat|heat-in-blood-chamber|flaring-nostrils|bowel-excess|excess-libido|hypertension|hepatosplenomegaly|malar-flush|hidden-fever|retained-lochia|scanty-milk|bright-blood|pale-blood|blood-loss|near-fainting|summer-heat|pregnancy-miscarriage/;
  askable = [...codes].sort().filter((c) => /^(symptom|sign|factor)\./.test(c) && !cannot.test(c))
    .map((code) => {
      const has = SYNDROMES.map((s) => s.findings.includes(code));
      return { code, has, share: has.filter(Boolean).length / SYNDROMES.length };
    });
  return askable;
}

/** Answering the first answers the others too. */
const IMPLIES: readonly (readonly string[])[] = [
  ['symptom.high-fever', 'symptom.fever'], ['symptom.persistent-fever', 'symptom.fever'], ['symptom.chills-fever', 'symptom.fever', 'symptom.aversion-to-cold'],
  ['symptom.alternating-chills-fever', 'symptom.fever', 'symptom.aversion-to-cold'], ['symptom.watery-diarrhoea', 'symptom.loose-stools', 'symptom.constipation'],
  ['symptom.chronic-diarrhoea', 'symptom.loose-stools', 'symptom.constipation'], ['symptom.loose-stools', 'symptom.constipation'], ['symptom.constipation', 'symptom.loose-stools', 'symptom.watery-diarrhoea', 'symptom.chronic-diarrhoea', 'symptom.undigested-dawn-diarrhoea'],
  ['symptom.dry-cough', 'symptom.cough', 'symptom.phlegm', 'symptom.yellow-phlegm', 'symptom.white-thin-phlegm'], ['symptom.yellow-phlegm', 'symptom.phlegm', 'symptom.white-thin-phlegm'], ['symptom.white-thin-phlegm', 'symptom.phlegm', 'symptom.yellow-phlegm'],
  ['symptom.chronic-cough', 'symptom.cough'], ['symptom.thirst', 'symptom.dry-mouth'], ['symptom.scanty-menses', 'symptom.heavy-menses'], ['symptom.heavy-menses', 'symptom.scanty-menses'],
  ['symptom.dark-urine', 'symptom.clear-urine'], ['symptom.clear-urine', 'symptom.dark-urine'], ['symptom.late-menses', 'symptom.early-menses'], ['symptom.early-menses', 'symptom.late-menses'],
  ['sign.facial-oedema', 'symptom.oedema'], ['symptom.vertigo', 'symptom.dizziness'], ['symptom.no-sweating', 'symptom.sweating'], ['symptom.spontaneous-sweating', 'symptom.sweating', 'symptom.no-sweating'],
  ['symptom.difficulty-falling-asleep', 'symptom.insomnia'], ['symptom.severe-headache', 'symptom.headache'], ['symptom.vertex-headache', 'symptom.headache'], ['symptom.head-distension', 'symptom.headache'],
];

/** Codes that need no question any more. */
export function answered(signs: readonly Sign[]): Set<string> {
  const done = new Set(signs.map((s) => s.code));
  for (const s of signs) if (s.strength > 0) for (const [first, ...rest] of IMPLIES) if (first === s.code) for (const c of rest) done.add(c);
  return done;
}

/** What must be there before a question makes sense. */
const NEEDS: readonly (readonly [question: RegExp, sign: RegExp])[] = [
  [/^symptom\.pain-(relieved|worse)|^factor\.worse-(after-eating|when-hungry)$/, /pain|ache|distension|fullness|vomiting|nausea/],
  [/^symptom\.(yellow-phlegm|white-thin-phlegm|dry-cough|chronic-cough|phlegm-rattle)$/, /cough|phlegm|dyspnoea/],
  [/^symptom\.(severe|vertex)-headache$/, /headache/],
  [/^symptom\.(night-fever|afternoon-tidal-fever|high-fever|no-sweating)$/, /fever|chills/],
  [/^symptom\.(foul-stools|chronic-diarrhoea|watery-diarrhoea|undigested-dawn-diarrhoea|dysentery)$/, /stools|diarrhoea|abdominal/],
  [/^symptom\.vomiting-clear-fluid$/, /vomiting|nausea/],
  [/^symptom\.turbid-nasal-discharge$/, /nasal/],
  [/^symptom\.vertigo$/, /dizziness|headache/],
  [/^symptom\.(clots|dysmenorrhoea)$/, /menses|bleeding|abdominal|menorrhoea|pain/],
  [/^symptom\.(thin|yellow)-leucorrhoea$/, /leucorrhoea|itch|dysuria|abdominal/],
];

const FEMALE = /^(symptom\.(uterine-bleeding|amenorrhoea|dysmenorrhoea|scanty-menses|heavy-menses|late-menses|early-menses|frequent-menses|irregular-menses|clots|bright-blood|pale-blood|leucorrhoea|thin-leucorrhoea|yellow-leucorrhoea|breast-distension|scanty-milk|retained-lochia|vicarious-menstruation)|factor\.(pregnancy.*|postpartum|menopause|menstrual-timing|late-miscarriage))$/;
const MALE = /^symptom\.(seminal-emission|impotence|scrotal-testicular)$/;
const ADULT = /^symptom\.(seminal-emission|impotence)$|^disease\./;

/** Whether a question makes sense for this person. */
export function fits(code: string, person: Person): boolean {
  if (FEMALE.test(code) && (person.sex === 'male' || (person.ageYears !== undefined && person.ageYears < 10))) return false;
  if (/menses|menorrhoea/.test(code) && (person.pregnant || (person.ageYears !== undefined && person.ageYears > 60))) return false;
  if (MALE.test(code) && person.sex !== 'male') return false;
  if (code === 'symptom.delayed-development' && (person.ageYears === undefined || person.ageYears > 12)) return false;
  if (ADULT.test(code) && (person.ageYears === undefined || person.ageYears < 18)) return false;
  return true;
}

const entropy = (p: readonly number[]) => p.reduce((h, x) => (x > 0 ? h - x * Math.log2(x) : h), 0);

/** The questions that tell most, best first. `candidates` need not be normalised. */
export function ask(candidates: readonly { vector: Vector; probability: number }[], signs: readonly Sign[], person: Person = {}, limit = 5): Question[] {
  const top = [...candidates].sort((a, b) => b.probability - a.probability).slice(0, CANDIDATES).filter((c) => norm(c.vector) > 0);
  const mass = top.reduce((s, c) => s + c.probability, 0);
  if (top.length < 2 || mass <= 0) return [];
  const p = top.map((c) => c.probability / mass);
  const kernel = top.map((c) => SYNDROMES.map((t) => Math.max(0, dot(c.vector, t.vector) / (norm(c.vector) * t.length)) ** 8));
  const total = kernel.map((k) => k.reduce((s, x) => s + x, 0));
  const before = entropy(p);
  const done = answered(signs);
  const here = signs.filter((x) => x.strength > 0).map((x) => x.code);
  const senseless = (code: string) => NEEDS.some(([q, sign]) => q.test(code) && !here.some((c) => sign.test(c)));
  const out: Question[] = [];
  for (const q of questions()) {
    if (done.has(q.code) || senseless(q.code) || !fits(q.code, person) || !findingGroup(q.code)) continue;
    const yes = top.map((_, i) => {
      let s = 0;
      (kernel[i] as number[]).forEach((k, t) => { if (q.has[t]) s += k; });
      const there = (s + PRIOR_MASS * q.share) / ((total[i] as number) + PRIOR_MASS);
      return FALSE_ALARM + (TELLS - FALSE_ALARM) * there;
    });
    const pYes = p.reduce((s, x, i) => s + x * (yes[i] as number), 0);
    const afterYes = entropy(p.map((x, i) => (x * (yes[i] as number)) / pYes));
    const afterNo = entropy(p.map((x, i) => (x * (1 - (yes[i] as number))) / (1 - pYes)));
    const gain = before - pYes * afterYes - (1 - pYes) * afterNo;
    if (gain >= WORTH_ASKING) out.push({ code: q.code, ...questionFor(q.code), gain: Math.round(gain * 1e4) / 1e4 });
  }
  out.sort((a, b) => b.gain - a.gain || (a.code < b.code ? -1 : 1));
  const seen = new Set<string>();
  return out.filter((q) => !seen.has(q.zh) && seen.add(q.zh)).slice(0, limit);
}
