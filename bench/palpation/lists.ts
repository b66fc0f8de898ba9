// Do the findings of what hands enter keep the word of their confidence? Each simulated person is examined twice, by examiners who err as published.
import { AGREEMENT } from '@suoke/palpation/domain/agreement-fitted.ts';
import type { ListCode } from '@suoke/palpation/domain/agreement-fitted.ts';
import { agreement, evidenceOf } from '@suoke/palpation/domain/agreement.ts';
import { checkPalpation } from '@suoke/palpation/domain/check.ts';
import type { ListSign } from '@suoke/palpation/domain/finding.ts';
import { readSigns } from '@suoke/palpation/domain/signs.ts';
import { byCount, calibrationError, told, type Claim, type Curve } from '../reliability.ts';
import { fitSigned, short } from '../logistic.ts';
import { twice } from './persons.ts';
import { ERRORS, type Error } from './sources.ts';

const FITTED_ON = 16_000, CHECKED_ON = 10_000, TRIED_ON = 3_000;
interface Call { code: ListCode; present: boolean; claimed: number; outcome: number; x: number[]; bare: boolean; fit: boolean; single: boolean }

/** All pairs of back points are one: their names make no difference. */
const nameOf = (code: ListCode): string => (/^palpation\.back-shu\.(?!tender)/.test(code) ? 'palpation.back-shu.<organ>' : code);
const isList = (s: { code: string }): s is ListSign => !s.code.startsWith('palpation.area.');

function callsOf(seed: number, scale: (e: Error) => number): Call[] {
  const both = twice(seed, scale);
  if (!both) return [];
  const [first, second] = both.map((input) => readSigns(checkPalpation(input)).signs.filter(isList)) as [ListSign[], ListSign[]];
  return first.map((s) => {
    const score = Number(Math.min(1, Math.max(0, s.score)).toFixed(4)), present = score >= 0.5, other = second.find((o) => o.code === s.code), says = other !== undefined && other.score >= 0.5;
    return { code: s.code, present, claimed: agreement(s.code, score, s), outcome: +(says === present), x: [1, ...evidenceOf(score, s)], bare: s.hand ?? false, fit: s.room === undefined, single: (s.places?.[1] ?? 1) === 1 };
  });
}

const callsFrom = (from: number, n: number, scale: (e: Error) => number = () => 1): Call[] => Array.from({ length: n }, (_, i) => callsOf(from + i, scale)).flat();
const mean = (v: readonly number[]) => (v.length ? v.reduce((a, b) => a + b, 0) / v.length : Number.NaN);
const pct = (v: number) => (Number.isNaN(v) ? '—' : `${(100 * v).toFixed(0)} %`);
const NAMES = ['base', 'margin', 'showing', 'looked', 'hand', 'unknownRoom', 'unfitRoom'] as const;

/** The farther from the limit the surer; more places make its presence surer and its absence less sure; a bare hand and another room never make it surer. */
function fitOf(calls: readonly Call[], present: boolean): string {
  const of = calls.filter((c) => c.present === present), first = of[0];
  if (!first) return 'never said';
  // What is the same in every call tells nothing.
  const use = first.x.flatMap((v, k) => (k === 0 || of.some((c) => c.x[k] !== v) ? [k] : [])), signs = [0, 1, 1, present ? 1 : -1, -1, -1, -1];
  const w = short(fitSigned(of.map((c) => use.map((k) => c.x[k] as number)), of.map((c) => c.outcome), use.map((k) => signs[k] as number)));
  return `{ ${use.flatMap((k, i) => (k === 0 || w[i] !== 0 ? [`${NAMES[k]}: ${w[i]}`] : [])).join(', ')} }`;
}

const errorOf = (claims: readonly Claim[], bins = 8): number => calibrationError(byCount(claims, bins));

/** Prints the errors assumed, the fit, the check on other persons, and what hangs on the errors. The curves are those of the check. */
export function listCalibration(): Curve[] {
  console.log('how much examiners differ (share: of the cases that show the sign):');
  for (const [name, e] of Object.entries(ERRORS as Record<string, Error>)) console.log(`  ${name}: ${e.kappa === undefined ? `deviation ${e.sd ?? ''}` : `κ ${e.kappa.toFixed(2)} at ${e.share ?? 0.5}`}; ${e.from}`);
  const fitted = callsFrom(1_000_000, FITTED_ON), others = callsFrom(4_000_000, CHECKED_ON);
  const names = [...new Set(Object.keys(AGREEMENT).map((c) => nameOf(c as ListCode)))];
  const of = (calls: readonly Call[], name: string) => calls.filter((c) => nameOf(c.code) === name);
  console.log(`confidence of what hands enter: fitted on ${FITTED_ON} persons, held to its word on ${CHECKED_ON} others; event: another examiner, the same day, at rest in a room of 20–28 °C, gives the same call`);
  for (const name of names) console.log(`  fit for domain/agreement-fitted.ts  '${name}': { there: ${fitOf(of(fitted, name), true)}, absent: ${fitOf(of(fitted, name), false)} },`);
  for (const name of names) {
    const c = of(others, name), [there, absent] = [c.filter((x) => x.present), c.filter((x) => !x.present)];
    console.log(`  ${name}: present ${there.length}, the other too ${pct(mean(there.map((x) => x.outcome)))}, claimed ${pct(mean(there.map((x) => x.claimed)))}; absent ${absent.length}, the other too ${pct(mean(absent.map((x) => x.outcome)))}, claimed ${pct(mean(absent.map((x) => x.claimed)))}; calibration error ${errorOf(c, 5).toFixed(3)}`);
  }
  const parts: [string, Call[]][] = [['there', others.filter((c) => c.present)], ['not there', others.filter((c) => !c.present)], ['by the bare hand', others.filter((c) => c.bare)], ['room not stated or unfit', others.filter((c) => !c.fit)], ['one place looked at', others.filter((c) => c.single)], ['several', others.filter((c) => !c.single)]];
  for (const [name, c] of parts) console.log(`  ${name}: calibration error ${errorOf(c).toFixed(3)}; ${told(byCount(c, 8))}`);
  const error = errorOf(others, 10), worst = names.map((n) => ({ n, e: errorOf(of(others, n), 5) })).sort((a, b) => b.e - a.e)[0];
  console.log(`  all: calibration error ${error.toFixed(3)} (target ≤ 0.05 ${error <= 0.05 ? 'met' : 'missed'}); worst finding ${worst?.n ?? ''} ${(worst?.e ?? 0).toFixed(3)}`);
  const repeated = ([['tender', 'palpation.abdomen.tender'], ['rebound', 'palpation.abdomen.rebound'], ['distended', 'palpation.abdomen.distended'], ['tense', 'palpation.abdomen.tense'], ['pit', 'palpation.edema.pitting'], ['recoil', 'palpation.skin.poor-turgor'], ['knock', 'palpation.lumbar.knock-pain']] as const)
    .map(([error, code]) => `${code} ${kappa([...fitted, ...others].filter((c) => c.code === code && c.single)).toFixed(2)} (${(ERRORS[error] as Error).kappa ?? ''})`);
  console.log(`  agreement of the two simulated examiners where one place was looked at, κ (meant): ${repeated.join(', ')}`);
  sensitivity(names, of);
  return [{ name: '有 there', bins: byCount(parts[0]?.[1] ?? [], 8) }, { name: '无 not there', bins: byCount(parts[1]?.[1] ?? [], 8) }];
}

/** Chance-corrected agreement of first and second. */
function kappa(calls: readonly Call[]): number {
  const first = mean(calls.map((c) => +c.present)), second = mean(calls.map((c) => +(c.present === (c.outcome === 1)))), same = mean(calls.map((c) => c.outcome)), chance = first * second + (1 - first) * (1 - second);
  return (same - chance) / (1 - chance);
}

/** The share of calls that another examiner confirms, were the errors half or twice as large: those that are assumed, and all of them. */
function sensitivity(names: readonly string[], of: (calls: readonly Call[], name: string) => Call[]): void {
  const trials = [['own ×½', (e: Error) => (e.own ? 0.5 : 1)], ['own ×2', (e: Error) => (e.own ? 2 : 1)], ['all ×½', () => 0.5], ['as stated', () => 1], ['all ×2', () => 2]] as const;
  const calls = trials.map(([, scale]) => callsFrom(3_000_000, TRIED_ON, scale));
  console.log(`what hangs on the errors: share that another examiner confirms, present/absent (${trials.map(([n]) => n).join('; ')})`);
  console.log(`  calibration error of the claims, were it so: ${trials.map(([n], i) => `${n} ${errorOf(calls[i] ?? [], 10).toFixed(3)}`).join('; ')}`);
  const share = (c: readonly Call[], present: boolean) => pct(mean(c.filter((x) => x.present === present).map((x) => x.outcome)));
  for (const name of names) console.log(`  ${name}: ${calls.map((c) => `${share(of(c, name), true)}/${share(of(c, name), false)}`).join('; ')}`);
}
