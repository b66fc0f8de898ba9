// Do pulse findings keep the word of their confidence? Fitted on generated recordings of one set of seeds, held to it on others.
import { writeFileSync } from 'node:fs';
import { evidenceOf, FITTED, FITTED_PLACES } from '@suoke/pulse/domain/finding-confidence.ts';
import { fitSigned, short } from '../logistic.ts';
import { byCount, calibrationError, plot, told, type Claim } from '../reliability.ts';
import { counted, places, shape, stops, type Call, type Caller } from './findings-calls.ts';
import { f3 } from './print.ts';

interface Part { title: string; caller: Caller; table: string; codes: readonly string[]; fit: readonly [seed: number, n: number]; check: readonly [seed: number, n: number]; /** calls of presence that the other codes lend to a row, where its own are few */ lent?: number }
const COUNTED = Object.keys(FITTED).filter((c) => !['pulse.intermittent', 'pulse.slippery', 'pulse.wiry'].includes(c));
const PARTS: readonly Part[] = [
  { title: 'counted signs: the rules say the same of the true beats', caller: counted, table: 'FITTED', codes: COUNTED, fit: [910_000, 900], check: [930_000, 600] },
  { title: '代, stops at equal counts: the rule says the same of the true beats', caller: stops, table: 'FITTED', codes: ['pulse.intermittent'], fit: [950_000, 1200], check: [960_000, 800] },
  { title: '滑 and 弦 of one optical wave: the noiseless, unfiltered wave meets the same conditions', caller: shape, table: 'FITTED', codes: ['pulse.slippery', 'pulse.wiry'], fit: [970_000, 1500], check: [980_000, 1000] },
  { title: 'places and depths: the numbers the hand was made from meet the same conditions', caller: places, table: 'FITTED_PLACES', codes: Object.keys(FITTED_PLACES), fit: [1_000_000, 1400], check: [1_100_000, 900], lent: 15 },
];

const claims = (calls: readonly Call[]): Claim[] => calls.map((c) => ({ claimed: c.confidence, outcome: c.right }));
const callsOf = (caller: Caller, [seed, n]: readonly [number, number]): Call[] => Array.from({ length: n }, (_, i) => caller(seed, i)).flat();
const share = (calls: readonly Call[], of: (c: Call) => boolean): number => calls.filter(of).length / (calls.length || 1);
const isTrue = (c: Call): boolean => c.present === (c.right === 1);

/** Chance that a case with the sign scores higher than one without. */
function auc(calls: readonly Call[]): number {
  const yes = calls.filter(isTrue), no = calls.filter((c) => !isTrue(c));
  let n = 0;
  for (const a of yes) for (const b of no) n += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return n / (yes.length * no.length || 1);
}

/** Weights of the columns, none of quality and score below zero: a poorer signal must not make anything surer. */
function fitRising(calls: readonly Call[]): number[] {
  return short(fitSigned(calls.map((c) => [1, ...evidenceOf(c.score, c.quality)]), calls.map((c) => c.right), [0, 1, 1, 0]));
}

/** The calls of a code, with as many of presence from the others, taken evenly: a row of a dozen present calls would else be sure of anything. */
function withLent(calls: readonly Call[], code: string, lent: number): Call[] {
  const others = calls.filter((c) => c.present && c.code !== code);
  return [...calls.filter((c) => c.code === code), ...Array.from({ length: Math.min(lent, others.length) }, (_, k) => others[Math.floor(((k + 0.5) * others.length) / lent)]!)];
}

function report(part: Part): Call[] {
  const fitted = callsOf(part.caller, part.fit), others = callsOf(part.caller, part.check);
  console.log(`\n  ${part.title}; fitted on ${part.fit[1]} recordings, shown on ${part.check[1]} others`);
  for (const code of part.codes) {
    const [base, quality, score, present] = fitRising(withLent(fitted, code, part.lent ?? 0)), check = others.filter((c) => c.code === code);
    const bins = byCount(claims(check), 5), said = check.filter((c) => c.present);
    console.log(`  '${code}': { base: ${base}, quality: ${quality}, score: ${score}, present: ${present} },`);
    console.log(`    true in ${f3(share(check, isTrue))} of ${check.length}, of these ${f3(share(check.filter(isTrue), (c) => c.present))} found, AUC ${f3(auc(check))}; right ${f3(share(check, (c) => c.right === 1))}, where said to be there ${f3(share(said, (c) => c.right === 1))} of ${said.length} (claimed ${f3(said.reduce((s, c) => s + c.confidence, 0) / (said.length || 1))}); calibration error ${f3(calibrationError(bins))}  ${told(bins)}`);
  }
  const all = byCount(claims(others), 8), said = byCount(claims(others.filter((c) => c.present)), 6);
  console.log(`  together: calibration error ${against(calibrationError(all))}  ${told(all)}`);
  console.log(`  of what is said to be there alone: ${against(calibrationError(said))}  ${told(said)}`);
  return others;
}
const against = (x: number): string => `${f3(x)} (target ≤ 0.05: ${x <= 0.05 ? 'met' : 'missed'})`;

export function findings(options: { 'findings-plot'?: string }): void {
  console.log('\nConfidence of the findings on generated recordings; each line is the row of domain/finding-confidence.ts, fitted anew');
  const shown = PARTS.map(report);
  const all = byCount(claims(shown.flat()), 10);
  console.log(`\n  all findings: calibration error ${against(calibrationError(all))}`);
  if (options['findings-plot'] === undefined) return;
  const curve = (name: string, calls: readonly Call[]) => ({ name, bins: byCount(claims(calls), 6) });
  const [count = [], stop = [], wave = [], place = []] = shown;
  writeFileSync(options['findings-plot'], plot([
    curve('脉率 rate', count.filter((c) => ['pulse.slow', 'pulse.moderate', 'pulse.rapid', 'pulse.swift'].includes(c.code))), curve('不齐 irregular', count.filter((c) => c.code === 'pulse.irregular')),
    curve('结 促 stops', count.filter((c) => ['pulse.knotted', 'pulse.skipping'].includes(c.code))), curve('代 equal counts', stop), curve('滑 弦 one wave', wave),
    curve('诸部 places', place), curve('诸部，言有 places, present', place.filter((c) => c.present)),
  ], { zh: '脉象把握：生成的记录', en: 'confidence of pulse findings on generated records' }));
}
