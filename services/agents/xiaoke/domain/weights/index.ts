// How strongly each finding speaks for (+) or against (-) each syndrome element (证素), about -3 to 3.
// SOURCE: the project's own judgement after 中医诊断学 and the idea of 证素辨证; unsourced in detail, to be reviewed by a practitioner.
// One table a topic; one row `finding code | element weight …`.
import { body } from './body.ts';
import { chest } from './chest.ts';
import { digestion } from './digestion.ts';
import { diseases } from './diseases.ts';
import { factors } from './factors.ts';
import { head } from './head.ts';
import { mind } from './mind.ts';
import { palpation } from './palpation.ts';
import { people } from './people.ts';
import { pulse } from './pulse.ts';
import { temperature } from './temperature.ts';
import { tongue } from './tongue.ts';

/** Reads the table; throws on a malformed row or a code given twice, since the table is part of the program. */
export function parseWeights(table: string): Map<string, Record<string, number>> {
  const weights = new Map<string, Record<string, number>>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const [code = '', cells = ''] = line.split(' | ');
    const row: Record<string, number> = {};
    for (const cell of cells.trim().split(/\s+/)) {
      const m = /^(\p{Script=Han}+)(-?(?:\d+(?:\.\d+)?|\.\d+))$/u.exec(cell);
      if (!m) throw new Error(`weight ${cell} of ${code} is malformed`);
      row[m[1] as string] = Number(m[2]);
    }
    if (weights.has(code)) throw new Error(`weights of ${code} are given twice`);
    weights.set(code, row);
  }
  return weights;
}

/** Element weights by finding code; a finding without a row says nothing about elements. */
export const findingWeights: ReadonlyMap<string, Readonly<Record<string, number>>> = parseWeights([temperature, factors, head, mind, people, chest, diseases, digestion, body, tongue, pulse, palpation].join('\n'));
