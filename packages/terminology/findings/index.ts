// All findings the platform knows, from every table.
import { parseGroups } from './group.ts';
import type { FindingGroup } from './group.ts';
import { temperature } from './temperature.ts';
import { head } from './head.ts';
import { mind } from './mind.ts';
import { chest } from './chest.ts';
import { digestion } from './digestion.ts';
import { urine } from './urine.ts';
import { limbs } from './limbs.ts';
import { skin } from './skin.ts';
import { women } from './women.ts';
import { children } from './children.ts';
import { diseases } from './diseases.ts';
import { factors } from './factors.ts';
import { signs } from './signs.ts';
import { tongue } from './tongue.ts';
import { pulse } from './pulse.ts';

export type { FindingGroup } from './group.ts';
export { parseGroups } from './group.ts';

const groups: readonly FindingGroup[] = Object.freeze(
  parseGroups([temperature, head, mind, chest, digestion, urine, limbs, skin, women, children, diseases, factors, signs, tongue, pulse].join('\n')),
);
const byCode: ReadonlyMap<string, FindingGroup> = new Map(groups.map((g) => [g.code, g]));

/** Every finding group, in table order; parsed once, shared, not to be changed. */
export function findingGroups(): readonly FindingGroup[] {
  return groups;
}

/** The group of a code, or undefined when the code is not known. */
export function findingGroup(code: string): FindingGroup | undefined {
  return byCode.get(code);
}
