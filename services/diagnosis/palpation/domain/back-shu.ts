// 背俞 the back transport points: what pressing along the bladder line shows, pair by pair, and which organ each pair belongs to.
import type { Evidence } from '@suoke/terminology';
import { pointName } from './acupoints.ts';
import { measured, round, scoreAt, spotAt } from './finding.ts';
import type { Sign } from './finding.ts';
import type { Palpation } from './schema.ts';

type Point = Palpation['acupoints'][number];

/** In the order of the spine; the places are those of《针灸大成》卷六: beside the spine, an inch and a half from its middle. */
export const BACK_SHU = {
  BL13: 'lung', BL14: 'pericardium', BL15: 'heart', BL17: 'diaphragm', BL18: 'liver', BL19: 'gallbladder', BL20: 'spleen', BL21: 'stomach',
  BL22: 'triple-energizer', BL23: 'kidney', BL25: 'large-intestine', BL27: 'small-intestine', BL28: 'bladder',
} as const;
type ShuPoint = keyof typeof BACK_SHU;

/** Pressing the points to examine them is《灵枢·背腧》's; the limits of pain and the weight of what is felt are the project's own. */
const SOURCE = '按背腧以验之，《灵枢·背腧》; NRS: 本项目自定 / project’s own';
const TENDER = 4;
/** Strength of what the finger feels where nothing hurts (project's own): a knot or cord is a reaction, a hollow or a swelling a doubtful one. */
const FELT = { nothing: 0, nodule: 0.55, cord: 0.55, hollow: 0.45, raised: 0.45 } as const;
const WORDS = { nodule: '结节 nodule', cord: '条索 cord', hollow: '凹陷 hollow', raised: '隆起 raised' } as const;

/** Strength of the reaction at a point, 0–1; 0.5 and more is a reaction. */
export function reaction(a: Point): number {
  const felt = Math.max(a.felt ? FELT[a.felt] : 0, a.nodule ? FELT.nodule : 0);
  return Math.min(1, Math.max(scoreAt(a.nrs, 0, TENDER, 10), felt) + (a.nrs >= TENDER && felt >= 0.5 ? 0.1 : 0));
}

/** Words for what is felt at a point, empty when there is nothing to say. */
export const feltWords = (a: Point): string => (a.felt && a.felt !== 'nothing' ? WORDS[a.felt] : a.nodule ? WORDS.nodule : '');

const isShu = (point: string): point is ShuPoint => Object.hasOwn(BACK_SHU, point);

/** One finding for all pairs that were pressed; beside it one for each organ whose points answered. */
export function backShuFindings(p: Palpation): Sign[] {
  const pressed = p.acupoints.filter((a): a is Point & { point: ShuPoint } => isShu(a.point));
  if (pressed.length === 0) return [];
  const pairs = (Object.keys(BACK_SHU) as ShuPoint[]).flatMap((point) => {
    const of = pressed.filter((a) => a.point === point);
    return of.length ? [{ point, score: Math.max(...of.map(reaction)), answering: of.filter((a) => reaction(a) >= 0.5).length, pressed: of.length, evidence: evidenceOf(point, of) }] : [];
  });
  const answered = pairs.filter((x) => x.score >= 0.5);
  return [
    { code: 'palpation.back-shu.tender', score: Math.max(...pairs.map((x) => x.score)), places: [answered.length, pairs.length], evidence: answered.length > 0 ? answered.flatMap((x) => x.evidence) : pressed.map((a) => spotAt(a.point, a.side, pointName(a.point))), graded: true },
    // The confidence is of the reaction that was felt; what it says of the organ is tradition, and the evidence says so.
    ...answered.map((x): Sign => ({ code: `palpation.back-shu.${BACK_SHU[x.point]}`, score: x.score, places: [x.answering, x.pressed], evidence: [traditional(x.point), ...x.evidence], graded: true })),
  ];
}

/** Said at the head of the evidence, so that nobody takes the confidence for that of an organ. */
const traditional = (point: ShuPoint): Evidence => ({ kind: 'region', region: point, note: `${pointName(point)}：把握只指此穴按有反应；以此候脏腑是传统说法，未经测量 the confidence is of the reaction felt; that it speaks of the organ is tradition, not measured` });

function evidenceOf(point: ShuPoint, of: readonly Point[]): Evidence[] {
  const at = (side: 'left' | 'right') => of.find((a) => a.side === side || a.side === 'both');
  const left = at('left'), right = at('right');
  return [
    ...of.flatMap((a) => (reaction(a) >= 0.5 ? [spotAt(a.point, a.side, [pointName(point), feltWords(a)].filter(Boolean).join('，')), measured('tenderness', a.nrs, '{NRS}', TENDER, SOURCE)] : [])),
    ...(left && right && left !== right ? [measured('tenderness-left-minus-right', round(left.nrs - right.nrs), '{NRS}', 3)] : []),
  ];
}
