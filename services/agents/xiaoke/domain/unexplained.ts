// What a syndrome leaves unexplained: signs that plainly tell heat or cold, in a name that accounts for neither them nor their place.
//
// Method (project's own; the idea is the noisy-or of probabilistic diagnosis, the poles are the heat and cold of the eight
// principles 八纲): a sign is explained by the pole of a name (heat by 热, 虚热, 血热, 阳亢, 暑, 毒, 阴虚, in part by 津亏; cold by
// 寒, 阳虚, 血寒), or in part by any other element the sign speaks for, each with its own chance. What is left over, weighed by
// strength and by how plainly the sign tells, is set against √evidence as the sums of score.ts are; its logarithm is taken
// off, so that in a mixed picture a second syndrome is not ruled out by what the first explains.
import { elementIndex } from './elements.ts';
import type { Sign } from './evidence.ts';
import type { Vector } from './vectors.ts';

const HOT = ['热', '虚热', '血热', '暑', '毒'], COLD = ['寒', '阳虚', '血寒'];
/** A sign has to lean this far to one pole before it counts: insomnia or dizziness do not tell heat from cold. */
const PLAIN = 0.8;
/** The chance that the element which a sign speaks for most accounts for it by itself. */
const ALONE = 0.63;
/** What wanting fluids accounts for of heat (伤津). */
const DRY = 0.6;
/** Scale of the cost. PLAIN, ALONE and COST were chosen as the middle of a flat region (README.md). */
const COST = 0.3;

/** The signs that plainly tell heat or cold, with what is the same for every name. */
export interface Telling {
  /** √ of the summed strength of all present signs that weigh anything */
  scale: number;
  signs: { sign: Sign; pole: '热' | '寒'; amount: number; /** element → chance that it accounts for the sign */ chances: [number, number][] }[];
}
export interface Unexplained { sign: Sign; pole: '热' | '寒'; /** what it takes off the score */ cost: number }

const strongest = (s: Sign, elements: readonly string[]) => Math.max(0, ...s.weights.filter(([e]) => elements.includes(e)).map(([, w]) => w));
const anyOf = (o: Vector, elements: readonly string[]) => Math.min(1, Math.max(...elements.map((e) => o[elementIndex(e) as number] as number)));

export function telling(signs: readonly Sign[]): Telling {
  let evidence = 0;
  const out: Telling['signs'] = [];
  for (const sign of signs) {
    if (sign.strength <= 0 || sign.weights.length === 0) continue;
    evidence += sign.strength;
    const lean = strongest(sign, HOT) - strongest(sign, COLD);
    if (Math.abs(lean) <= PLAIN) continue;
    const top = Math.max(...sign.weights.map(([, w]) => w));
    out.push({
      sign, pole: lean > 0 ? '热' : '寒', amount: sign.strength * Math.abs(lean),
      chances: sign.weights.flatMap(([e, w]): [number, number][] => { const i = elementIndex(e); return w > 0 && i !== undefined ? [[i, (ALONE * w) / top]] : []; }),
    });
  }
  return { scale: Math.sqrt(evidence || 1), signs: out };
}

/** The signs that the name of vector `o` leaves unexplained, dearest first; their costs add up to what is taken off its score. */
export function unexplained(o: Vector, t: Telling): Unexplained[] {
  const left: Unexplained[] = [];
  const explained = { 热: Math.max(anyOf(o, [...HOT, '阳亢', '阴虚']), DRY * anyOf(o, ['津亏'])), 寒: anyOf(o, COLD) };
  let sum = 0;
  for (const { sign, pole, amount, chances } of t.signs) {
    const cost = chances.reduce((missed, [i, q]) => missed * (1 - q * Math.min(1, o[i] as number)), amount * (1 - explained[pole]));
    if (cost <= 0) continue;
    sum += cost;
    left.push({ sign, pole, cost });
  }
  const taken = COST * Math.log1p(sum / t.scale);
  return left.map((x) => ({ ...x, cost: (taken * x.cost) / sum })).sort((a, b) => b.cost - a.cost || (a.sign.code < b.sign.code ? -1 : 1));
}

export const unexplainedCost = (o: Vector, t: Telling): number => unexplained(o, t).reduce((n, x) => n + x.cost, 0);
