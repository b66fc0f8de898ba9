// Is this list of herbs safe for this person, as far as the tables reach? Works on what a practitioner writes.
// It finds conflicts; that it finds none is no proof of safety, and the limits say why.
import { SuokeError } from '@suoke/terminology';
import type { TheoryBase, Text } from './base.ts';
import { herbNames, lineage, resolve, cleaned, type HerbNames, type Resolved } from './names.ts';

export interface Person {
  sex?: 'female' | 'male' | 'unknown';
  ageYears?: number;
  pregnant?: boolean;
  /** free text, for example herb names */
  allergies?: readonly string[];
  conditions?: readonly string[];
  /** medicines taken, generic or Chinese names */
  medicines?: readonly string[];
}
export type ConflictKind = 'incompatible' | 'antagonistic' | 'pregnancy' | 'toxic' | 'interaction' | 'allergy';
export interface Conflict extends Text {
  kind: ConflictKind;
  severity: 'forbidden' | 'caution';
  /** as written on the list */
  herbs: string[];
  source: string;
  /** id of the rule, where the table has one */
  rule?: string;
}
export interface Check {
  conflicts: Conflict[];
  /** how each line was read */
  herbs: Resolved[];
  /** names the base does not know: they were not checked */
  unknown: string[];
  /** herbs that stand on the list more than once */
  repeated: string[];
  limits: Text[];
}

export const MOST_HERBS = 100;
const LONGEST_NAME = 64;
const KINDS: readonly ConflictKind[] = ['incompatible', 'antagonistic', 'pregnancy', 'allergy', 'interaction', 'toxic'];
const TOXIC: Record<string, Text> = {
  great: { zh: '有大毒', en: 'of great toxicity' }, toxic: { zh: '有毒', en: 'toxic' }, slight: { zh: '有小毒', en: 'slightly toxic' }, caution: { zh: '需警惕不良反应', en: 'with reported adverse effects' },
};

interface Line { input: string; herb: string; kin: readonly string[] }

/** Throws `herbs.empty`, `herbs.too-many` and `herbs.name`; an unknown herb is not an error but stands in `unknown`. */
export function checkFormula(base: TheoryBase, herbs: readonly string[], person: Person = {}, names: HerbNames = herbNames(base)): Check {
  if (herbs.length === 0) throw new SuokeError('invalid', 'herbs.empty', 'no herbs given', 'name at least one herb');
  if (herbs.length > MOST_HERBS) throw new SuokeError('too-large', 'herbs.too-many', `${herbs.length} herbs`, `give at most ${MOST_HERBS}`);
  for (const h of herbs) if (h.trim() === '' || [...h].length > LONGEST_NAME) throw new SuokeError('invalid', 'herbs.name', 'a herb name is empty or too long', `give names of 1 to ${LONGEST_NAME} characters, one herb each`);

  const read = herbs.map((h) => resolve(names, h));
  const lines: Line[] = read.flatMap((r) => (r.herb ? [{ input: r.input, herb: r.herb, kin: lineage(names, r.herb) }] : []));
  const conflicts = [...pairs(base, lines), ...(person.pregnant ? pregnancy(base, lines) : []), ...allergies(lines, person, names), ...interactions(base, lines, person), ...toxicity(base, lines)];
  conflicts.sort((a, b) => Number(a.severity === 'caution') - Number(b.severity === 'caution') || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const counted = new Map<string, number>();
  for (const l of lines) counted.set(l.herb, (counted.get(l.herb) ?? 0) + 1);
  return {
    conflicts, herbs: read, unknown: read.filter((r) => !r.herb).map((r) => r.input),
    repeated: [...counted].filter(([, n]) => n > 1).map(([h]) => h),
    limits: [...notChecked(base, person, names), ...base.limits],
  };
}

/** 十八反 and 十九畏: each rule against every pair of lines, so the order does not matter. */
function pairs(base: TheoryBase, lines: readonly Line[]): Conflict[] {
  const out: Conflict[] = [];
  for (const rule of base.incompatibilities) {
    const left = lines.filter((l) => l.kin.includes(rule.left));
    const right = lines.filter((l) => l.kin.includes(rule.right));
    for (const a of left) for (const b of right) if (a !== b) out.push({
      kind: rule.rule === '十九畏' ? 'antagonistic' : 'incompatible', severity: rule.severity, herbs: [a.input, b.input], rule: rule.id, source: rule.source,
      zh: `${a.input}${a.input === rule.left ? '' : `（${rule.left}类）`}与${b.input}${b.input === rule.right ? '' : `（${rule.right}类）`}：${rule.rule}${rule.note ? `；${rule.note}` : ''}`,
      en: `${a.input} with ${b.input}: ${rule.rule === '十九畏' ? 'one of the nineteen antagonisms' : 'one of the eighteen incompatibilities'}`,
    });
  }
  return out;
}

const STRICTNESS = { caution: 0, avoid: 1, forbidden: 2 };
/** A rule taken from the pharmacopoeia, which does tell processed forms apart: 川乌 is forbidden, 制川乌 to be used with caution. */
const fromPharmacopoeia = (source: string) => source.startsWith('《中国药典》');

/**
 * A processed form or kind without an entry of its own is judged by what it is made of, and said so. With an entry that is
 * the project's own it never stands below what it is a kind of: 红大戟 is not milder than 大戟 because no book names it.
 */
function pregnancy(base: TheoryBase, lines: readonly Line[]): Conflict[] {
  const rules = new Map(base.pregnancy.map((r) => [r.herb, r]));
  return lines.flatMap((l): Conflict[] => {
    const held = l.kin.flatMap((k) => rules.get(k) ?? []);
    let rule = held[0];
    for (const above of held.slice(1)) {
      if (!rule || fromPharmacopoeia(rule.source)) break;
      if (STRICTNESS[above.level] > STRICTNESS[rule.level]) rule = above;
    }
    if (!rule) return [];
    const at = rule.herb, through = at === l.herb ? '' : `（按${at}论）`;
    const hard = rule.level !== 'caution';
    return [{ kind: 'pregnancy', severity: hard ? 'forbidden' : 'caution', herbs: [l.input], source: rule.source,
      zh: `${l.input}${through}：孕妇${{ forbidden: '禁用', avoid: '忌用', caution: '慎用' }[rule.level]}`, en: `${l.input}: ${{ forbidden: 'forbidden', avoid: 'to be avoided', caution: 'with caution' }[rule.level]} in pregnancy${at === l.herb ? '' : ` (as for ${at})`}` }];
  });
}

/**
 * Of great toxicity, yet used internally in pills and powders once processed, as the pharmacopoeia has it: 巴豆霜, 马钱子粉 and
 * 制马钱子, 米斑蝥. What is called raw (生) is not.
 */
function forPills({ input, herb }: Line): boolean {
  const written = cleaned(input);
  if (written.startsWith('生')) return false;
  return herb === '巴豆霜' || herb === '马钱子粉' || (herb === '马钱子' && /^(制|炙|砂烫|砂炒|油炸)/u.test(written)) || (herb === '斑蝥' && /^(制|米炒|米)/u.test(written));
}

/** A warning for every toxic herb; the raw forms of great toxicity are marked forbidden for internal use as they are. */
function toxicity(base: TheoryBase, lines: readonly Line[]): Conflict[] {
  const rules = new Map(base.toxic.map((r) => [r.herb, r]));
  return lines.flatMap((l): Conflict[] => {
    const at = l.kin.find((k) => rules.has(k));
    const rule = at === undefined ? undefined : rules.get(at);
    const word = rule && TOXIC[rule.level];
    if (!rule || !word || at === undefined) return [];
    const own = at === l.herb, pills = own && rule.level === 'great' && forPills(l), raw = own && rule.level === 'great' && !pills;
    const how: Text = pills ? { zh: '，入丸散，严格按药典用量', en: '; only in pills or powders, strictly within the dose of the pharmacopoeia' }
      : raw ? { zh: '，生品不作内服', en: '; not for internal use as it is' } : { zh: '，注意炮制、用量与疗程', en: '; mind processing, dose and duration' };
    return [{ kind: 'toxic', severity: raw ? 'forbidden' : 'caution', herbs: [l.input], source: rule.source,
      zh: own ? `${l.input}${word.zh}${how.zh}` : `${l.input}的原药材${at}${word.zh}，请核对炮制`,
      en: own ? `${l.input} is ${word.en}${how.en}` : `${at}, of which ${l.input} is a form, is ${word.en}; verify the processing` }];
  });
}

function interactions(base: TheoryBase, lines: readonly Line[], person: Person): Conflict[] {
  const out: Conflict[] = [];
  for (const rule of base.interactions) for (const medicine of person.medicines ?? []) {
    if (!takes(medicine, rule.drug, rule.aliases)) continue;
    for (const l of lines) if (l.kin.includes(rule.herb)) out.push({ kind: 'interaction', severity: rule.severity === 'serious' ? 'forbidden' : 'caution', herbs: [l.input], rule: rule.id, source: rule.source,
      zh: `${l.input}与${medicine}：${rule.effect.zh}`, en: `${l.input} with ${medicine}: ${rule.effect.en}` });
  }
  return out;
}
const takes = (medicine: string, drug: string, aliases: readonly string[]) => {
  const said = medicine.normalize('NFKC').toLowerCase();
  return [drug, ...aliases].some((n) => said.includes(n.toLowerCase()));
};

/** An allergy counts against the herb itself, its forms and what it is a form of, and against any name that contains it. */
function allergies(lines: readonly Line[], person: Person, names: HerbNames): Conflict[] {
  const out: Conflict[] = [];
  for (const said of person.allergies ?? []) {
    const word = cleaned(said).replace(/(过敏|过敏史)$/u, '');
    if (word === '') continue;
    const herb = resolve(names, word).herb;
    const kin = herb ? lineage(names, herb) : [];
    for (const l of lines) {
      const same = herb !== undefined && (l.kin.some((k) => kin.includes(k)));
      if (same || ([...word].length >= 2 && (l.input.includes(word) || l.herb.includes(word)))) out.push({ kind: 'allergy', severity: 'forbidden', herbs: [l.input], source: '本人所述过敏史 / the person’s own statement',
        zh: `本人对“${said}”过敏，方中有${l.input}`, en: `the person is allergic to “${said}”; the list has ${l.input}` });
    }
  }
  return out;
}

/** What was asked but could not be checked. */
function notChecked(base: TheoryBase, person: Person, names: HerbNames): Text[] {
  const out: Text[] = [];
  if (person.pregnant === undefined && person.sex !== 'male') out.push({ zh: '是否妊娠未知，未查妊娠禁忌', en: 'pregnancy is not known and was not checked' });
  for (const a of person.allergies ?? []) if (!resolve(names, cleaned(a).replace(/(过敏|过敏史)$/u, '')).herb) out.push({ zh: `过敏原“${a}”不在药材表中，只按字面比对`, en: `the allergen “${a}” is not a herb of the base; compared by letters only` });
  for (const m of person.medicines ?? []) if (!base.interactions.some((i) => takes(m, i.drug, i.aliases))) out.push({ zh: `“${m}”没有收录相互作用，不等于没有`, en: `no interaction of “${m}” is held, which does not mean there is none` });
  if ((person.conditions ?? []).length > 0) out.push({ zh: '病史禁忌未收录，未查', en: 'contraindications by disease are not held and were not checked' });
  return out;
}
