// Precision by judgement: a drawn sample of what the list does not mark, each judged against the record by hand.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steering, type Case } from './data.ts';
import { random, run, type CaseResult } from './findings.ts';
import { ours } from './peers.ts';

const FILE = join(import.meta.dirname, 'judged.tsv');
export const SAMPLE = 150;

export interface Drawn { id: string; code: string; start: number; end: number }

/** The sample: of the kept-aside half, findings said of now that stand in no listed phrase, drawn with a fixed seed. */
export function draw(results: readonly CaseResult[]): { drawn: Drawn[]; unmarked: number; said: number } {
  const pool: Drawn[] = [];
  let said = 0;
  for (const r of results) {
    r.said.forEach((f, k) => {
      if (r.verdicts[k] === 'not-now') return;
      said++;
      if (!r.strict[k]) pool.push({ id: r.case.id, code: f.code, start: f.span[0], end: f.span[1] });
    });
  }
  const pick = random(7);
  const drawn = pool.map((d) => ({ d, key: pick() })).sort((a, b) => a.key - b.key).slice(0, SAMPLE).map((x) => x.d);
  return { drawn, unmarked: pool.length, said };
}

/**
 * Prints the estimate. The judgements are of the reading as it was drawn from; words that they showed to be wrong were corrected
 * afterwards, so some drawn findings are no longer said: they stay in the share, as they were judged.
 */
export function judgedPrecision(all: readonly Case[]): void {
  const kept = run(all.filter((c) => !steering(c.id)), ours);
  const { unmarked, said } = draw(kept);
  if (!existsSync(FILE)) return;
  const rows = readFileSync(FILE, 'utf8').trim().split('\n').filter((l) => !l.startsWith('#')).map((l) => l.split('\t'));
  const now = new Set(kept.flatMap((r) => r.said.map((f) => `${r.case.id}\t${f.code}\t${f.span[0]}\t${f.span[1]}`)));
  const still = rows.filter(([id, code, a, b]) => now.has(`${id}\t${code}\t${a}\t${b}`)).length;
  const right = rows.filter((r) => r[4] === 'right').length;
  const share = right / (rows.length || 1);
  console.log(`\nby judgement (kept-aside half): of ${rows.length} drawn findings that stand in no listed phrase ${right} are truly said in the record (${share.toFixed(3)}; ${still} still said); taking the ${said - unmarked} that stand in one for right, precision is about ${((said - unmarked + share * unmarked) / said).toFixed(3)} of ${said}`);
}
