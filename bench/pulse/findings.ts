// Do pulse findings keep the word of their confidence? Generated records, judged by the same rules on their true beats.
import { writeFileSync } from 'node:fs';
import { analysePulse } from '@suoke/pulse/analyse.ts';
import { evidenceOf, FITTED } from '@suoke/pulse/domain/finding-confidence.ts';
import { signalFindings } from '@suoke/pulse/domain/findings.ts';
import { move } from '@suoke/pulse/support/movement.ts';
import { random } from '@suoke/pulse/support/random.ts';
import { record, visible } from '@suoke/pulse/support/records.ts';
import { KINDS } from '@suoke/pulse/support/rhythms.ts';
import { fitLogistic } from '../logistic.ts';
import { byCount, calibrationError, plot, told, type Claim } from '../reliability.ts';
import { f3 } from './print.ts';

const SECONDS = 30;
interface Call { code: string; score: number; quality: number; confidence: number; right: number }

/** Thirty seconds of any rhythm, −6 to 25 dB or in movement, a third with strong dicrotic waves; every call on it that the truth can judge. */
function callsOf(seed: number, i: number): Call[] {
  const kind = KINDS[i % KINDS.length]!, o = { kind, seconds: SECONDS, seed: seed + i, dicrotic: i % 3 === 0 };
  const clean = record({ ...o, clean: true });
  const samples = i % 5 === 4 ? move(clean.samples, 100, random(seed + 100_000 + i)).samples : record({ ...o, snrDb: -6 + 31 * ((i * 0.618) % 1) }).samples;
  const r = analysePulse(samples, 100, { rhythm: 'rules' });
  if (!r.quality.usable) return [];
  const beats = visible(clean).filter((t) => t > 0.3 && t < SECONDS - 0.3), rr = beats.slice(1).map((t, k) => t - beats[k]!);
  if (rr.length < 5) return [];
  const truth = signalFindings({ runs: [{ rr, at: beats.slice(0, -1) }], rateBpm: 60 / (rr.reduce((a, b) => a + b, 0) / rr.length), seconds: SECONDS, quality: 1, af: 0 });
  return r.findings.flatMap((f) => {
    const t = truth.find((x) => x.code === f.code);
    return t && FITTED[f.code] ? [{ code: f.code, score: f.score, quality: r.quality.score, confidence: f.confidence, right: +(t.polarity === f.polarity) }] : [];
  });
}

const claims = (calls: readonly Call[]): Claim[] => calls.map((c) => ({ claimed: c.confidence, outcome: c.right }));

export function findings(options: { 'findings-plot'?: string }): void {
  const records = (seed: number, n: number) => Array.from({ length: n }, (_, i) => callsOf(seed, i)).flat();
  const fitted = records(910_000, 900), others = records(930_000, 600);
  console.log('\nConfidence of the findings that can be counted, on generated records of 30 s: fitted on 900, held to its word on 600 others');
  for (const code of Object.keys(FITTED)) {
    const of = fitted.filter((c) => c.code === code), check = others.filter((c) => c.code === code);
    const w = fitLogistic(of.map((c) => [1, ...evidenceOf(c.score, c.quality)]), of.map((c) => c.right)).map((v) => Number(v.toFixed(2)));
    console.log(`  ${code.padEnd(19)} fit for domain/finding-confidence.ts: base ${w[0]}, quality ${w[1]}, score ${w[2]}, present ${w[3]}`);
    const bins = byCount(claims(check), 5);
    console.log(`    right ${f3(check.reduce((s, c) => s + c.right, 0) / check.length)} of ${check.length}, calibration error ${f3(calibrationError(bins))}  ${told(bins)}`);
  }
  const all = byCount(claims(others), 8);
  console.log(`  all: calibration error ${f3(calibrationError(all))} (target ≤ 0.05: ${calibrationError(all) <= 0.05 ? 'met' : 'missed'})  ${told(all)}`);
  if (options['findings-plot'] === undefined) return;
  const curve = (name: string, codes: readonly string[]) => ({ name, bins: byCount(claims(others.filter((c) => codes.includes(c.code))), 6) });
  writeFileSync(options['findings-plot'], plot([
    curve('脉率 rate', ['pulse.slow', 'pulse.moderate', 'pulse.rapid', 'pulse.swift']), curve('不齐 irregular', ['pulse.irregular']), curve('结 促 stops', ['pulse.knotted', 'pulse.skipping']),
  ], { zh: '脉象把握：生成的记录', en: 'confidence of pulse findings on generated records' }));
}
