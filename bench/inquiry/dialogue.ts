// Simulated patients drawn from the knowledge base: how many questions until the dialogue stops, and how often its answer is right.
import process from 'node:process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answer, first, nextByBelief, nextQuestion, nextUntilSupported, startBelief, startDialogue, update, findingsOf, type DialogueState, type Next, type Question, type Value } from '@suoke/inquiry/domain/dialogue/index.ts';
import { differentiate, SYNDROMES } from '@suoke/xiaoke/analyse.ts';
import { findingGroup, type Finding } from '@suoke/terminology';
import { random } from './findings.ts';
import { byEdges, calibrationError, plot, told, type Claim } from '../reliability.ts';

/** Two patients of every syndrome. What its description names is there with .8, anything else with .03; two complaints and .7 of tongue and pulse are known at the start. */
const PER_SYNDROME = 2;
const THERE = 0.8, ELSE = 0.03, EXAMINED = 0.7;
/** Of all answers one in ten is not the truth: half are forgotten (no answer), half are wrong (another answer at random). */
const NOISE = 0.1;
const base = startBelief(SYNDROMES.map((s) => ({ id: s.code, findings: s.findings })));
const described = [...new Set(SYNDROMES.flatMap((s) => s.findings))];

interface Patient { syndrome: string; truth: Set<string>; known: Finding[]; pick: () => number }

function patients(noise: number): Patient[] {
  return SYNDROMES.flatMap((s, i) => Array.from({ length: PER_SYNDROME }, (_, k) => {
    const pick = random(1000 * k + i + 17);
    const truth = new Set(described.filter((c) => pick() < (s.findings.includes(c) ? THERE : ELSE)));
    const complaints = s.findings.filter((c) => /^(symptom|sign)\./.test(c)).slice(0, 2);
    complaints.forEach((c) => truth.add(c));
    const examined = [...truth].filter((c) => /^(tongue|pulse)\./.test(c) && pick() < EXAMINED);
    return { syndrome: s.code, truth, known: [...complaints, ...examined].map(found), pick: noise > 0 ? pick : () => 1 };
  }));
}

const found = (code: string): Finding => ({ code, zh: findingGroup(code)?.zh ?? code, en: findingGroup(code)?.en ?? code, modality: 'inquiry', polarity: 'present', score: 1, confidence: 1, evidence: [] });

/** What the patient answers: the truth, or with the noise's chance nothing or something else. */
function reply(q: Question, { truth, pick }: Patient): Value {
  if (q.kind === 'text') return null;
  const roll = pick();
  if (roll < NOISE / 2) return null;
  if (q.kind === 'scale') return roll < NOISE ? Math.floor(pick() * 4) : q.scaleCode && truth.has(q.scaleCode) ? 2 : 0;
  const none = q.options.find((o) => o.exclusive)?.id ?? q.options[0]?.id ?? '';
  if (roll < NOISE) {
    const other = q.options[Math.floor(pick() * q.options.length)]?.id ?? none;
    return q.kind === 'single' ? other : [other];
  }
  const true_ = q.options.filter((o) => o.says.some((s) => truth.has(s.code))).map((o) => o.id);
  return q.kind === 'single' ? true_[0] ?? none : true_.length > 0 ? true_ : [none];
}

type Way = (state: DialogueState) => Next;
const belief = (state: DialogueState) => update(base, findingsOf(state));
const wired: Way = (s) => {
  const d = differentiate({ findings: findingsOf(s), limit: 1, askLimit: 1000 });
  return nextUntilSupported(s, belief(s), Object.fromEntries(d.ask.map((a) => [a.code, a.gain])), d.state.code === 'supported');
};
const ways: readonly { name: string; next: Way }[] = [
  { name: 'by gain over the candidates, ends when no answer would turn the first', next: (s) => nextByBelief(s, belief(s)) },
  { name: 'as wired: the same, and up to eight questions in all while xiaoke’s ranking is not well supported', next: wired },
  { name: 'by xiaoke’s gains of single findings, ends under .02 bit', next: (s) => nextQuestion(s, Object.fromEntries(differentiate({ findings: findingsOf(s), limit: 1, askLimit: 1000 }).ask.map((a) => [a.code, a.gain]))) },
  { name: 'fixed order, but ending by the same rule as the first', next: (s) => { const n = nextByBelief(s, belief(s)); return n.done || n.why === 'safety' ? n : nextQuestion(s); } },
  { name: 'fixed, order of the ten questions', next: (s) => nextQuestion(s) },
];

interface Outcome { asked: number; right: boolean; among3: boolean; p: number; /** the answer after each question */ track: boolean[] }

function consult(patient: Patient, next: Way): Outcome {
  let state = startDialogue({ ageYears: 40, sex: 'female', pregnant: false }, patient.known, { maxQuestions: 60 });
  const now = () => first(belief(state)).id === patient.syndrome;
  const track = [now()];
  let telling = 0;
  for (let n = next(state); !n.done; n = next(state)) {
    // Safety questions and free text are asked whatever they tell and are the same for all: not counted.
    const counted = !n.question.always && n.question.kind !== 'text';
    state = answer(state, n.question.id, reply(n.question, patient)).state;
    if (!counted) continue;
    telling++;
    track.push(now());
  }
  const b = belief(state);
  const best = b.p.map((p, i) => ({ p, id: b.described[i]?.id })).sort((x, y) => y.p - x.p);
  return { asked: telling, right: best[0]?.id === patient.syndrome, among3: best.slice(0, 3).some((x) => x.id === patient.syndrome), p: best[0]?.p ?? 0, track };
}

const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / (x.length || 1);
const f = (x: number): string => x.toFixed(3);

export function dialogueReport(svg?: string): void {
  const points: Claim[] = [];
  for (const noise of [0, NOISE]) {
    const all = patients(noise);
    console.log(`\ndialogue, ${all.length} simulated patients, ${noise === 0 ? 'true answers' : `${Math.round(NOISE * 100)} % of answers forgotten or wrong`}`);
    const asked: number[] = [];
    for (const way of ways) {
      const from = process.cpuUsage();
      const results = all.map((p) => consult(p, way.next));
      const ms = process.cpuUsage(from).user / 1000 / results.reduce((n, r) => n + r.asked + 1, 0);
      const at = (n: number) => f(mean(results.map((r) => +(r.track[Math.min(n, r.track.length - 1)] ?? false))));
      asked.push(mean(results.map((r) => r.asked)));
      console.log(`  ${way.name}:\n    asks ${mean(results.map((r) => r.asked)).toFixed(1)} (most ${Math.max(...results.map((r) => r.asked))}); at the stop first place right ${f(mean(results.map((r) => +r.right)))}, among three ${f(mean(results.map((r) => +r.among3)))}; right after 0, 3, 6, 9, 12 questions ${[0, 3, 6, 9, 12].map(at).join(' ')}; ${ms.toFixed(1)} ms a question`);
      if (way === ways[0] && noise > 0) points.push(...results.map((r) => ({ claimed: r.p, outcome: +r.right })));
    }
    console.log(`  the fixed order asks ${((asked.at(-1) ?? 0) / (asked[0] || 1)).toFixed(1)} times as many`);
  }
  const bins = byEdges(points, [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]);
  console.log(`\ncalibration at the stop, noisy answers: said → right ${told(bins)}; expected calibration error ${f(calibrationError(bins))}, Brier ${f(mean(points.map((p) => (p.claimed - p.outcome) ** 2)))}`);
  if (svg) {
    mkdirSync(svg, { recursive: true });
    writeFileSync(join(svg, 'dialogue-reliability.svg'), plot([{ name: '首位证候 first syndrome', bins }], { zh: '问诊停止时首位证候的概率', en: 'probability of the first syndrome when the dialogue stops' }));
    console.log(`reliability plot: ${join(svg, 'dialogue-reliability.svg')}`);
  }
}
