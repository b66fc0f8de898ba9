// Does the confidence of a named odour keep its word? Fitted on generated arrays; held to its word on others and on real batches, one gas
// left out of learning at a time.
import { ODOUR_FITTED, odourConfidence, odourRow } from '@suoke/listen/domain/odour-confidence.ts';
import type { Sample } from '@suoke/listen/testing/odours.ts';
import { byCount, calibrationError, told, type Claim } from '../reliability.ts';
import { fitNeverFalling } from './fit.ts';
import { arrayCase, named, type NamedCase } from './odour-cases.ts';

const row = (x: NamedCase) => odourRow(x.result.ratio, (x.result.novelty as number) / (x.result.limit as number), x.drift);
const claims = (c: readonly NamedCase[]): Claim[] => c.map((x) => ({ claimed: odourConfidence(row(x)), outcome: x.right }));
const arrays = (first: number, n: number) => Array.from({ length: n }, (_, i) => arrayCase(first + i)).flat();

/** `batches` in the order of their months, or none where the data is not at hand. Gives back what was claimed and came out: generated, real. */
export function odourConfidenceBench(batches: readonly (readonly Sample[])[]): { made: Claim[]; real: Claim[] } {
  const fit = arrays(800_000, 220), made = claims(arrays(820_000, 120)), real: Claim[] = [];
  const w = fitNeverFalling(fit.map(row), fit.map((x) => x.right), [1, 2, 3, 4]);
  console.log(`\nconfidence of a named odour: fitted on ${fit.length} named readings of 220 generated arrays, for domain/odour-confidence.ts [${w.join(', ')}]${w.join() === ODOUR_FITTED.join() ? '' : ' (differs)'}`);
  say('120 other generated arrays', made);
  const [first] = batches;
  if (!first) return { made, real };
  const gases = [...new Set(first.map((s) => s.label))].sort();
  batches.forEach((batch, k) => {
    const here = gases.filter((g) => batch.some((s) => s.label === g));
    const of = claims(here.flatMap((g) => (k === 0 ? named(first.filter((_, i) => i % 2 === 0), first.filter((_, i) => i % 2 === 1), g, false) : named(first, batch, g, true))));
    say(`batch ${k + 1}${k === 0 ? ', half learned and half judged' : ', with every fifth reading as recent'}`, of);
    real.push(...of);
  });
  say('all batches', real);
  return { made, real };
}

function say(name: string, of: readonly Claim[]): void {
  const bins = byCount(of, Math.min(6, Math.max(1, Math.floor(of.length / 40)))), error = calibrationError(bins);
  console.log(`  ${name}: ${(of.reduce((s, c) => s + c.outcome, 0) / of.length).toFixed(3)} right of ${of.length} named, calibration error ${error.toFixed(3)} (target ≤ 0.05: ${error <= 0.05 ? 'met' : 'missed'})  ${told(bins)}`);
}
