// Do the findings and events of listen keep the word of their confidence? Generated recordings whose truth is known: fitted on one set of
// seeds, held to its word on others.
import { EVENT_FITTED, scoreOf, type ScoredKind } from '@suoke/listen/domain/event-score.ts';
import { FITTED, type Fits } from '@suoke/listen/domain/finding-confidence.ts';
import { measuredChance } from '@suoke/listen/domain/numbers.ts';
import { byCount, calibrationError, told, type Claim } from '../reliability.ts';
import { groupsCase, longestCase } from './breath-cases.ts';
import type { Case } from './cases.ts';
import { digitCase, type Digits } from './digit-cases.ts';
import { sceneCase, type EventCase } from './event-cases.ts';
import { fitNeverFalling } from './fit.ts';
import { heldCase, speechCase } from './voice-cases.ts';

/** Seeds of the fit, and of the check. */
const FIT = 600_000, CHECK = 700_000;
type Part = 'scenes' | 'held' | 'speech' | 'longest' | 'groups';
const COUNT: Record<Part, readonly [number, number]> = { scenes: [208, 156], held: [400, 300], speech: [208, 156], longest: [156, 114], groups: [130, 100] };
const DIGITS = 150;
const MAKE: Record<Exclude<Part, 'scenes'>, (seed: number) => Case[]> = { held: heldCase, speech: (seed) => speechCase(seed), longest: longestCase, groups: groupsCase };

const share = (v: readonly { right: number }[]) => v.reduce((s, c) => s + c.right, 0) / v.length;
/** Bins of 40 and more, at most so many: fewer cases stray from their chance by themselves. */
const binned = (claims: readonly Claim[], bins = 5) => byCount(claims, Math.min(bins, Math.max(1, Math.floor(claims.length / 40))));
const verdict = (e: number) => `calibration error ${e.toFixed(3)} (target ≤ 0.05: ${e <= 0.05 ? 'met' : 'missed'})`;
const times = <T>(n: number, of: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => of(i));

export interface Checked { cases: Case[]; events: EventCase[]; /** on real voices */ digits: Case[] }

interface Sets { scenes: Halves<ReturnType<typeof sceneCase>>; rest: Halves<Case>; digits: Case[] }
interface Halves<T> { fit: T[]; check: T[] }

/** Prints fits and errors; gives back the cases that the fits were held to. `digits` null: no real voices at hand. */
export function confidenceBench(digits: Digits | null): Checked {
  const [n, m] = COUNT.scenes, rest: Halves<Case> = { fit: [], check: [] };
  for (const part of Object.keys(MAKE) as (keyof typeof MAKE)[]) {
    rest.fit.push(...times(COUNT[part][0], (i) => MAKE[part](FIT + i)).flat());
    rest.check.push(...times(COUNT[part][1], (i) => MAKE[part](CHECK + i)).flat());
  }
  return judge({ scenes: { fit: times(n, (i) => sceneCase(FIT + i)), check: times(m, (i) => sceneCase(CHECK + i)) }, rest, digits: digits ? times(DIGITS, (i) => digitCase(digits, 900_000 + i)).flat() : [] });
}

export function judge({ scenes, rest, digits }: Sets): Checked {
  const checked: Checked = { events: scenes.check.flatMap((x) => x.events), cases: [...scenes.check.flatMap((x) => x.cases), ...rest.check], digits };
  console.log('\nconfidence on generated recordings: fitted on one set of seeds (fit), held to its word on others (check)');
  eventFits(scenes.fit.flatMap((x) => x.events), checked.events);
  findingFits([...scenes.fit.flatMap((x) => x.cases), ...rest.fit], checked.cases);
  total('all findings', checked.cases);
  if (digits.length) {
    console.log(`  real digits in a row, with roughness and tilt mixed in, coughs and sighs laid between (${DIGITS} recordings, nothing fitted on them)`);
    for (const name of [...new Set(digits.map((c) => c.fit))].sort()) total(`  ${name}`, digits.filter((c) => c.fit === name));
    total('  all findings on real digits', digits);
  }
  return checked;
}

function total(name: string, cases: readonly Case[]): void {
  const bins = binned(cases.map((c) => ({ claimed: c.confidence, outcome: c.right })), 8);
  console.log(`  ${name}: ${share(cases).toFixed(2)} right of ${cases.length} (present ${cases.filter((c) => c.present).length}), ${verdict(calibrationError(bins))}  ${told(bins)}`);
}

function eventFits(fit: readonly EventCase[], check: readonly EventCase[]): void {
  for (const kind of Object.keys(EVENT_FITTED) as ScoredKind[]) {
    const f = fit.filter((e) => e.kind === kind), c = check.filter((e) => e.kind === kind);
    const w = fitNeverFalling(f.map((e) => e.row), f.map((e) => e.right), kind === 'cough' ? [1, 2] : [1], kind === 'cough' ? [1, 6, 2, 5, 4, 3] : [1, 4, 3, 2, 5]);
    const bins = binned(c.map((e) => ({ claimed: scoreOf(kind, e.row), outcome: e.right })));
    console.log(`  event ${kind}: fit ${share(f).toFixed(2)} true of ${f.length}, for domain/event-score.ts [${w.join(', ')}]${w.join() === EVENT_FITTED[kind].join() ? '' : ' (differs)'}\n    check ${share(c).toFixed(2)} true of ${c.length}, ${verdict(calibrationError(bins))}  ${told(bins)}`);
  }
  const bins = binned(check.map((e) => ({ claimed: e.score, outcome: e.right })), 8);
  console.log(`  all events: ${verdict(calibrationError(bins))}  ${told(bins)}`);
}

function findingFits(fit: readonly Case[], check: readonly Case[]): void {
  for (const name of Object.keys(FITTED) as (keyof typeof FITTED)[]) for (const side of ['present', 'absent'] as const) {
    const f = fit.filter((c) => c.fit === name && c.present === (side === 'present')), c = check.filter((x) => x.fit === name && x.present === (side === 'present'));
    if (f.length === 0 || c.length === 0) continue;
    const w = fitNeverFalling(f.map((x) => x.row), f.map((x) => x.right), [1, 2, 3, 4, 5, 6], [1, 3, 2, 4, 6, 5]), fits: Fits = FITTED[name];
    const say = (v: Case[], of: (row: readonly number[]) => number) => { const b = binned(v.map((x) => ({ claimed: of(x.row), outcome: x.right }))); return `${verdict(calibrationError(b))}  ${told(b)}`; };
    console.log(`  ${name}, ${side}: fit ${share(f).toFixed(2)} right of ${f.length}, for domain/finding-confidence.ts [${w.join(', ')}]${w.join() === fits[side].join() ? '' : ' (differs)'}\n    check ${share(c).toFixed(2)} right of ${c.length}, ${say(c, (row) => measuredChance(fits[side], row))}`);
    if (w.join() !== fits[side].join()) console.log(`    the new fit: ${say(c, (row) => measuredChance(w, row))}`);
  }
}
