// Findings of the records held against the annotators' lists: strictly, fairly, and with controls that must score low.
import { annotated, goldOf, judge, marksFairly, marksStrictly, type Gold, type Judged, type Said, type Verdict } from '@suoke/inquiry/measure/match.ts';
import { findingGroups } from '@suoke/terminology';
import type { Case } from './data.ts';
import type { Reader } from './peers.ts';
import { uniform as random } from '@suoke/terminology/testing/uniform.ts';

export { random };

export interface CaseResult { case: Case; gold: Gold[]; said: Said[]; verdicts: Verdict[]; strict: boolean[]; readStrictly: boolean[]; readFairly: boolean[]; halfCovered: boolean[] }

/** Codes a reader finds in a phrase, each phrase read once. */
export function alone(reader: Reader): (phrase: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (phrase) => {
    let codes = known.get(phrase);
    if (!codes) known.set(phrase, (codes = new Set(reader.read(phrase).map((f) => f.code))));
    return codes;
  };
}

/** `swap` gives the readings under control: other codes or other places; `other` another record's list. */
export interface Control { swap?: (said: Said[], text: string, k: number) => Said[]; other?: (k: number) => Case }

export function run(cases: readonly Case[], reader: Reader, control: Control = {}): CaseResult[] {
  const codesOf = alone(reader);
  return cases.map((c, k) => {
    const own = goldOf(c.text, c.list);
    // Under the control of another record's list the stretches that count stay those of the record's own list.
    const gold = control.other ? goldOf(c.text, control.other(k).list) : own;
    const read = reader.read(c.text);
    const said = control.swap ? control.swap(read, c.text, k) : read;
    const how: Judged = { gold, sentences: annotated(c.text, own), alone: codesOf, comment: new Set(reader.read((control.other ? control.other(k) : c).comment).map((f) => f.code)) };
    const present = said.filter((f) => f.polarity === 'present');
    const covered = (g: Gold) => g.places.some(([a, b]) => {
      let n = 0;
      for (let i = a; i < b; i++) if (said.some((f) => i >= f.span[0] && i < f.span[1])) n++;
      return n * 2 >= b - a;
    });
    return {
      case: c, gold, said: present, verdicts: present.map((f) => judge(f, how)), strict: present.map((f) => gold.some((g) => marksStrictly(f, g))),
      readStrictly: gold.map((g) => present.some((f) => marksStrictly(f, g))), readFairly: gold.map((g) => said.some((f) => marksFairly(f, g, codesOf))), halfCovered: gold.map(covered),
    };
  });
}

export interface Figures { gold: number; said: number; strictRecall: number; strictPrecision: number; recall: number; halfCovered: number; precision: number; listOnly: number; counts: Record<Verdict, number> }

export function figures(results: readonly CaseResult[]): Figures {
  const counts: Record<Verdict, number> = { 'marked': 0, 'commented': 0, 'unmarked': 0, 'not-now': 0, 'other-kind': 0, 'normal': 0, 'outside': 0 };
  for (const v of results.flatMap((r) => r.verdicts)) counts[v]++;
  const share = (all: readonly boolean[]) => all.filter(Boolean).length / (all.length || 1);
  const judged = counts.marked + counts.commented + counts.unmarked;
  const golds = results.flatMap((r) => r.readFairly);
  return {
    gold: golds.length, said: results.reduce((n, r) => n + r.said.length, 0), recall: share(golds), strictRecall: share(results.flatMap((r) => r.readStrictly)), halfCovered: share(results.flatMap((r) => r.halfCovered)),
    strictPrecision: share(results.flatMap((r) => r.strict)), precision: (counts.marked + counts.commented) / (judged || 1), listOnly: counts.marked / (judged || 1), counts,
  };
}

/** Three ways to say nonsense with the right numbers of findings; a rule that cannot tell them from the real thing is worthless. */
export function controls(cases: readonly Case[]): { name: string; control: Control }[] {
  const codes = findingGroups().map((g) => g.code).filter((c) => /^(symptom|sign|tongue|pulse)\./.test(c));
  const pick = random(20260320);
  return [
    { name: 'lists of other records', control: { other: (k) => cases[(k + 7) % cases.length] as Case } },
    { name: 'random codes, right places', control: { swap: (said) => said.map((f) => ({ ...f, code: codes[Math.floor(pick() * codes.length)] as string })) } },
    { name: 'random codes, random places', control: { swap: (said, text) => said.map((f) => {
      const length = f.span[1] - f.span[0];
      const start = Math.floor(pick() * Math.max(1, [...text].length - length));
      return { ...f, code: codes[Math.floor(pick() * codes.length)] as string, span: [start, start + length] as const };
    }) } },
  ];
}
