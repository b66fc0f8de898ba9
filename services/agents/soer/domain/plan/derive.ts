// From syndromes and constitution to the few patterns a plan answers.
import { SuokeError } from '@suoke/terminology';
import { CONSTITUTION_PATTERNS, ELEMENT_PATTERNS, NAME_PATTERNS, OPPOSITES, pattern, PATTERNS } from '../tables/patterns.ts';
import { OWN } from '../sources.ts';
import type { Conflict, ConstitutionInput, PatternId, Plan, Reason, SyndromeInput } from '../types.ts';
import type { Season } from '../season/seasons.ts';

/** A pattern below this weight changes nothing; more than four would make a plan of everything (project's own). */
export const MIN_WEIGHT = 0.15;
const MOST = 4;
/** The present complaint leads; the constitution is the ground it stands on (project's own). */
const CONSTITUTION_WEIGHT = { main: 0.5, also: 0.35, tendency: 0.2 };

type Active = Plan['patterns'][number];
const round4 = (x: number): number => Math.round(x * 1e4) / 1e4;

/** Patterns of one syndrome with shares in [0,1]: from its elements, or read from its name. */
export function patternsOf(s: SyndromeInput): Map<PatternId, number> {
  const found = new Map<PatternId, number>();
  const add = (id: PatternId, w: number): void => { found.set(id, Math.max(found.get(id) ?? 0, Math.min(1, w))); };
  if (s.elements) {
    for (const [element, weight] of Object.entries(s.elements)) {
      for (const [id, share] of Object.entries(Object.hasOwn(ELEMENT_PATTERNS, element) ? ELEMENT_PATTERNS[element] ?? {} : {})) {
        if (Number.isFinite(weight) && weight > 0) add(id as PatternId, weight * share);
      }
    }
  } else {
    for (const [re, id] of NAME_PATTERNS) if (re.test(s.zh)) add(id, 1);
    // The false heat of 真寒假热 and the fire of 阴虚火旺 are no heat to be cooled.
    if (found.has('damp-heat')) { found.delete('phlegm-dampness'); found.delete('heat'); }
  }
  return found;
}

function check(syndromes: readonly SyndromeInput[]): void {
  if (!Array.isArray(syndromes) || syndromes.length > 200) throw new SuokeError('invalid', 'soer.syndromes-invalid', 'The syndromes are not a list of at most 200.', 'Send the ranked syndromes.');
  for (const s of syndromes as readonly (Partial<SyndromeInput> | null | undefined)[]) {
    if (typeof s?.zh !== 'string' || s.zh.length === 0 || s.zh.length > 100 || !(typeof s.probability === 'number' && s.probability >= 0 && s.probability <= 1)) {
      throw new SuokeError('invalid', 'soer.syndromes-invalid', 'A syndrome has no name or its probability is not in [0,1].', 'Send {zh, probability} for each.');
    }
  }
}

/** The active patterns, strongest first. Throws `soer.syndromes-invalid`, `soer.constitution-unknown`. */
export function derivePatterns(syndromes: readonly SyndromeInput[], constitution: ConstitutionInput | null | undefined): Active[] {
  check(syndromes);
  const weights = new Map<PatternId, { now: number; ground: number; reasons: Reason[] }>();
  const at = (id: PatternId): { now: number; ground: number; reasons: Reason[] } => {
    const w = weights.get(id) ?? { now: 0, ground: 0, reasons: [] };
    weights.set(id, w);
    return w;
  };
  for (const s of syndromes) {
    for (const [id, share] of patternsOf(s)) {
      const w = at(id);
      w.now += s.probability * share;
      if (s.probability * share >= 0.05) w.reasons.push({ kind: 'syndrome', ref: s.code ?? s.zh, zh: `辨证提示${s.zh}`, en: `the differentiation points to ${s.en ?? s.zh}`, source: OWN });
    }
  }
  const ground: [string, number][] = constitution ? [
    ...(constitution.main ? [[constitution.main, CONSTITUTION_WEIGHT.main] as [string, number]] : []),
    ...(constitution.also ?? []).map((t): [string, number] => [t, CONSTITUTION_WEIGHT.also]),
    ...(constitution.tendencies ?? []).map((t): [string, number] => [t, CONSTITUTION_WEIGHT.tendency]),
  ] : [];
  for (const [type, weight] of ground) {
    if (!Object.hasOwn(CONSTITUTION_PATTERNS, type)) throw new SuokeError('invalid', 'soer.constitution-unknown', `There is no constitution type "${String(type).slice(0, 40)}".`, 'Use the ids of the nine-constitution questionnaire, for example qi-deficiency.');
    const id = CONSTITUTION_PATTERNS[type];
    if (!id) continue;
    const w = at(id);
    w.ground = Math.max(w.ground, weight);
    w.reasons.push({ kind: 'constitution', ref: type, zh: `体质偏向${pattern(id).zh}`, en: `the constitution leans to ${pattern(id).en}`, source: OWN });
  }
  // Dampness and heat together are answered as damp-heat, not one against the other.
  const damp = weights.get('phlegm-dampness'), heat = weights.get('heat');
  if (damp && heat) {
    const both = Math.min(damp.now, heat.now);
    if (both > 0) {
      const w = at('damp-heat');
      w.now += both; damp.now -= both / 2; heat.now -= both;
      w.reasons.push(...damp.reasons.filter((r) => !w.reasons.some((x) => x.ref === r.ref)));
    }
  }
  return PATTERNS.map((p): Active | null => {
    const w = weights.get(p.id);
    return w ? { id: p.id, zh: p.zh, en: p.en, weight: round4(Math.min(1, w.now + (1 - Math.min(1, w.now)) * w.ground)), reasons: w.reasons } : null;
  }).filter((p): p is Active => p !== null && p.weight >= MIN_WEIGHT).sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** Goals that pull apart, and how the plan settles each (project's own rules). */
export function conflictsOf(active: readonly Active[], season: Season): Conflict[] {
  const conflicts: Conflict[] = [];
  const find = (id: PatternId): Active | undefined => active.find((p) => p.id === id);
  for (const [a, b] of OPPOSITES) {
    const x = find(a), y = find(b);
    if (!x || !y) continue;
    const even = Math.abs(x.weight - y.weight) < 0.1 * Math.max(x.weight, y.weight);
    const [lead, other] = x.weight >= y.weight ? [x, y] : [y, x];
    conflicts.push({
      between: [a, b], zh: `${x.zh}与${y.zh}的调养方向不同`, en: `${x.en} and ${y.en} ask for different things`,
      resolution: even
        ? { zh: '两者相当：只选对两者都无妨的平和食物和活动', en: 'About equal: only mild foods and movements that hurt neither' }
        : { zh: `以${lead.zh}为主；明显不利于${other.zh}的不选，轻微的注明少量`, en: `${lead.en} leads; what clearly harms ${other.en} is left out, what harms it slightly is marked "keep it little"` },
    });
  }
  const against: PatternId[] = season.id === 'winter' ? ['heat', 'yin-deficiency', 'damp-heat', 'yang-rising'] : season.id === 'summer' ? ['cold', 'yang-deficiency'] : [];
  for (const p of active.filter((x) => against.includes(x.id))) {
    conflicts.push({
      between: [`season.${season.id}`, p.id], zh: `${season.zh}季的习惯与${p.zh}不合`, en: `the habits of ${season.en} do not suit ${p.en}`,
      resolution: season.id === 'winter'
        ? { zh: '保暖照旧，但不跟着冬令吃温热燥烈的', en: 'Keep warm, but do not follow winter’s hot, drying foods' }
        : { zh: '防暑照旧，但不吃冰的寒凉的', en: 'Avoid the heat, but eat nothing iced or cold-natured' },
    });
  }
  return conflicts;
}
