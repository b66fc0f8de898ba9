// The platform's own list of syndromes: what is ranked when nobody names candidates.
import { readDescription } from '../describe.ts';
import { readName } from '../names/vector.ts';
import { norm, type Vector } from '../vectors.ts';
import { ALIASES } from './aliases.ts';
import { FURTHER_SYNDROMES } from './further.ts';
import { GENERAL_SYNDROMES } from './general.ts';
import { ORGAN_SYNDROMES } from './organs.ts';
import { SOURCES, type Source } from './sources.ts';

export interface Syndrome {
  /** the project's own identifier, `syndrome.…` */
  code: string;
  zh: string;
  en: string;
  /** how it looks, in plain Chinese */
  description: string;
  /** the description as finding codes, in its order */
  findings: readonly string[];
  sources: readonly Source[];
  vector: Vector;
  /** ‖vector‖ */
  length: number;
}

function parse(table: string): Syndrome[] {
  return table.trim().split('\n').map((line) => {
    const [code = '', zh = '', en = '', sources = '', description = ''] = line.split('|').map((c) => c.trim());
    const found = sources.split(' ').map((s) => SOURCES[s]);
    if (!/^syndrome\.[a-z0-9-]+$/.test(code) || !zh || !en || !description || found.includes(undefined)) throw new Error(`a row of a syndrome table is malformed: ${line}`);
    const { vector } = readName(zh);
    return { code, zh, en, description, findings: readDescription(description), sources: found as Source[], vector, length: norm(vector) };
  });
}

export const SYNDROMES: readonly Syndrome[] = [...parse(ORGAN_SYNDROMES), ...parse(GENERAL_SYNDROMES), ...parse(FURTHER_SYNDROMES)];
const BY_NAME = new Map(SYNDROMES.map((s) => [s.zh, s]));
for (const line of ALIASES.trim().split('\n')) {
  const [name = '', others = ''] = line.split(' : ');
  const known = BY_NAME.get(name);
  if (!known) throw new Error(`an alias of no syndrome: ${line}`);
  for (const other of others.split(' ')) if (!BY_NAME.has(other)) BY_NAME.set(other, known);
}

/** The catalogue's entry of this Chinese name or one of its other names (a trailing 证 aside), if there is one. */
export const syndromeNamed = (name: string): Syndrome | undefined => BY_NAME.get(name) ?? BY_NAME.get(name.replace(/证$/, ''));
