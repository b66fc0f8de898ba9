// How a table of findings is written and read: one row `code | zh | en | terms`, terms apart by spaces.
import type { Modality } from '../finding.ts';

/** One finding with all the words by which people and records call it. */
export interface FindingGroup {
  /** dotted English slug, stable: `symptom.palpitations`, `tongue.body.pale`, `pulse.wiry` */
  code: string;
  zh: string;
  en: string;
  /** where a finding of this code comes from when it is read in a text */
  modality: Modality;
  /**
   * Words or patterns. In a term, `~N` stands for up to N characters of the same clause, `(a|b)` for a choice, and
   * `经血^色淡` for 色淡 where 经 or 血 was named before in the sentence. Tongue and pulse terms hold only inside a
   * stretch about the tongue, its coating or the pulse.
   */
  terms: readonly string[];
  /** Words that say the finding is not there: 口中和 of thirst, 二便调 of constipation. Written with a leading `!` in a table. */
  denials?: readonly string[];
}

/** Reads a table; a malformed row or a code given twice throws, since tables are part of the program. */
export function parseGroups(table: string): FindingGroup[] {
  const groups: FindingGroup[] = [];
  const seen = new Set<string>();
  for (const line of table.split('\n')) {
    if (line.trim() === '') continue;
    const cells = splitCells(line);
    const [code = '', zh = '', en = '', words = ''] = cells;
    if (cells.length !== 4 || !/^[a-z]+(\.[a-z0-9-]+)+$/.test(code) || !zh || !en || !words) {
      throw new Error(`a row of a finding table is malformed: ${line}`);
    }
    if (seen.has(code)) throw new Error(`finding ${code} is given twice in a table`);
    seen.add(code);
    const all = [...new Set(words.split(/\s+/))];
    const terms = all.filter((t) => !t.startsWith('!'));
    const denials = all.filter((t) => t.startsWith('!')).map((t) => t.slice(1));
    if (terms.length === 0 || denials.includes('')) throw new Error(`a row of a finding table is malformed: ${line}`);
    groups.push({ code, zh, en, modality: modalityOf(code), terms, ...(denials.length > 0 ? { denials } : {}) });
  }
  return groups;
}

/** Cells apart by ` | `: the bare bar belongs to the choices inside a term. */
function splitCells(line: string): string[] {
  return line.split(' | ').map((cell) => cell.trim());
}

function modalityOf(code: string): Modality {
  if (code.startsWith('tongue.')) return 'look';
  if (code.startsWith('pulse.')) return 'pulse';
  return 'inquiry';
}
