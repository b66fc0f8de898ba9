// 前后对比: what changed between two photos of the same tongue, by how much, and whether the light allows saying so.
import { deltaE2000 } from './compare-delta.ts';
import { readLooked } from './compare-input.ts';
import type { Looked } from './compare-input.ts';
import { NEAR, OTHER, REPEATABILITY, REPEATABILITY_METHOD } from './compare-repeatability.ts';
import type { Colour } from './regions.ts';
import { round } from './statistics.ts';

type Words = { zh: string; en: string };
/** `changed`: beyond what photographing the same tongue twice does in 95 of 100 cases. `not-said`: the light or the method forbids it. */
export type Verdict = 'changed' | 'unchanged' | 'not-said';
export interface Change extends Words {
  /** stable: `look.change.body-colour`, …, or the code of a sign */
  code: string;
  kind: 'colour' | 'measure' | 'sign';
  before: number | Colour;
  after: number | Colour;
  /** ΔE00 for colours, after − before for the rest */
  difference: number;
  /** the difference that photographing twice stays under in 95 of 100 cases */
  repeatability: number;
  verdict: Verdict;
  sentence: Words;
}
export interface LookComparison {
  /** both photos were usable and read by the same method */
  comparable: boolean;
  light: Words & {
    /** may anything be compared at all */
    allows: boolean;
    /** distance of the two white balances, natural logarithm of the gains' ratios with the brightness taken out */
    difference: number;
    /** the lower of the two white balances' confidences */
    confidence: number;
  };
  warnings: (Words & { code: string })[];
  /** colours, measures, signs, in fixed order; empty when a photo was unusable */
  changes: Change[];
  summary: Words;
  /** which simulation the repeatabilities come from */
  basis: string;
}

/**
 * Under this confidence of either white balance, or over these distances of the two in colour and in brightness (natural logarithm of the gains), nothing is
 * compared, for colour and brightness move coating, fissures and outline too. Project's own: beyond them the simulation was not run (its exposures differ by .08, one deviation).
 */
export const LIGHT = { confidence: 0.25, difference: 0.45, brightness: 0.15 } as const;
/** Photos with one of these faults are not compared either: the simulation's photos had none. */
const FAULTS: readonly string[] = ['image.blurred', 'image.too-dark', 'image.over-exposed', 'tongue.cut-off'];

const MEASURES: readonly { code: string; zh: string; en: string; key: 'cover' | 'thickness' | 'fissure' | 'toothMarks' | 'plumpness'; more: Words; less: Words }[] = [
  { code: 'look.change.coating-cover', zh: '舌苔覆盖', en: 'coating cover', key: 'cover', more: { zh: '舌苔范围变大', en: 'the coating covers more' }, less: { zh: '舌苔范围变小', en: 'the coating covers less' } },
  { code: 'look.change.coating-thickness', zh: '舌苔厚度', en: 'coating thickness', key: 'thickness', more: { zh: '舌苔变厚', en: 'the coating has grown thicker' }, less: { zh: '舌苔变薄', en: 'the coating has grown thinner' } },
  { code: 'look.change.fissures', zh: '裂纹', en: 'fissures', key: 'fissure', more: { zh: '裂纹加深', en: 'the fissures are deeper' }, less: { zh: '裂纹变浅', en: 'the fissures are shallower' } },
  { code: 'look.change.tooth-marks', zh: '齿痕', en: 'tooth marks', key: 'toothMarks', more: { zh: '齿痕加重', en: 'the tooth marks are stronger' }, less: { zh: '齿痕减轻', en: 'the tooth marks are weaker' } },
  { code: 'look.change.plumpness', zh: '舌形胖瘦', en: 'breadth of the outline', key: 'plumpness', more: { zh: '舌形变宽', en: 'the outline is broader' }, less: { zh: '舌形变窄', en: 'the outline is narrower' } },
];
type Measured = NonNullable<Looked['measured']>;
const valueOf = (m: Measured, key: (typeof MEASURES)[number]['key']): number => (key === 'thickness' ? m.cover * m.opacity : key === 'plumpness' ? m.aspect * m.fullness : m[key]);

/** Distance of two lamps as the white balances saw them: 0 the same colour, whatever the brightness. */
export function lampDifference(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  const d = a.map((g, i) => Math.log(g / (b[i] as number)));
  const mean = ((d[0] as number) + (d[1] as number) + (d[2] as number)) / 3;
  return Math.hypot(...d.map((x) => x - mean));
}

/** How far apart two photos are in brightness, whatever the lamps' colours: 0 the same. */
const brightnessDifference = (a: readonly number[], b: readonly number[]): number => Math.abs(a.reduce((s, g, i) => s + Math.log(g / (b[i] as number)), 0) / 3);

/** How a colour moved, in words, by its largest difference (L*, a*, b*). */
function colourWords(before: Colour, after: Colour): Words {
  const d = [{ v: after.a - before.a, zh: ['偏红', '偏淡'], en: ['redder', 'less red'] }, { v: after.b - before.b, zh: ['偏黄', '偏青白'], en: ['yellower', 'less yellow'] }, { v: after.L - before.L, zh: ['变亮', '变暗'], en: ['lighter', 'darker'] }];
  const top = d.reduce((x, y) => (Math.abs(y.v) > Math.abs(x.v) ? y : x));
  const side = top.v > 0 ? 0 : 1;
  return { zh: top.zh[side] as string, en: top.en[side] as string };
}

/**
 * Compares two stored look results (as `readLooked` takes them). A difference is called a change only over the repeatability: the 95th
 * percentile of the same difference between two simulated photographs of one tongue (as the repeatability limit of ISO 5725-6, but taken
 * from the distribution itself), for lamps as near to each other as these two. Colours are compared after white balance, by CIEDE2000; anything only when the light allows and both photos are clear.
 * Throws `look.compare.not-a-look-result`.
 */
export function compareLooks(before: unknown, after: unknown): LookComparison {
  const x = readLooked(before), y = readLooked(after);
  const warnings: LookComparison['warnings'] = [];
  const warn = (code: string, zh: string, en: string) => warnings.push({ code, zh, en });
  const [p, q] = [x.measured, y.measured];
  if (p === null || q === null) {
    warn('look.compare.unusable', '有一张照片不可用，不能对比。', 'One of the photos is not usable; they cannot be compared.');
    return { comparable: false, light: { allows: false, difference: 0, confidence: 0, zh: '无从比较光线。', en: 'The light cannot be compared.' }, warnings, changes: [], summary: { zh: '不能对比。', en: 'No comparison is possible.' }, basis: REPEATABILITY_METHOD };
  }
  const same = x.method === y.method;
  if (!same) warn('look.compare.method-differs', `两次的分析方法不同（${x.method}、${y.method}），请用同一版本重新分析后再比。`, `The two were analysed by different methods (${x.method}, ${y.method}); analyse both again by one version first.`);
  const difference = lampDifference(p.gains, q.gains), confidence = Math.min(p.balance, q.balance);
  const brightness = brightnessDifference(p.gains, q.gains), allows = confidence >= LIGHT.confidence && difference <= LIGHT.difference && brightness <= LIGHT.brightness;
  const clear = ![...x.problems, ...y.problems].some((code) => FAULTS.includes(code));
  if (!clear) warn('look.compare.unclear', '至少一张照片模糊、过暗、过曝或舌体不全，不作对比。', 'At least one photo is blurred, too dark, over-exposed or cuts the tongue off; nothing is compared.');
  const light: LookComparison['light'] = {
    allows, difference: round(difference, 3), confidence: round(confidence),
    ...(confidence < LIGHT.confidence ? { zh: '至少一次的光线颜色无法确定，不作对比。', en: 'The colour of the light is uncertain in at least one photo; nothing is compared.' }
      : !allows ? { zh: '两次的光线相差太大，不作对比。', en: 'The light differs too much between the photos; nothing is compared.' }
        : { zh: '光线允许对比。', en: 'The light allows comparing.' }),
  };
  const limitOf = (code: string): number => (REPEATABILITY[code] ?? OTHER)[difference <= NEAR ? 0 : 1];
  const judge = (d: number, limit: number): Verdict => (!same || !allows || !clear ? 'not-said' : Math.abs(d) > limit ? 'changed' : 'unchanged');
  const sentence = (name: Words, verdict: Verdict, moved: Words): Words =>
    verdict === 'changed' ? { zh: `${moved.zh}。`, en: `${moved.en}.` }
      : verdict === 'unchanged' ? { zh: `${name.zh}：变化未超出重复拍照的误差。`, en: `${name.en}: no change beyond what taking the photo again does.` }
        : { zh: `${name.zh}：${!same ? '方法不同，不作判断' : allows ? '照片不清，不作判断' : '光线不允许判断'}。`, en: `${name.en}: ${!same ? 'not said, for the methods differ' : allows ? 'not said, for a photo is not clear' : 'the light does not allow saying'}.` };
  const changes: Change[] = [];
  for (const part of [{ key: 'body', code: 'look.change.body-colour', zh: '舌色', en: 'colour of the tongue body' }, { key: 'coating', code: 'look.change.coating-colour', zh: '苔色', en: 'colour of the coating' }] as const) {
    const [c, d] = [p[part.key], q[part.key]];
    const delta = deltaE2000(c, d), limit = limitOf(part.code);
    const words = colourWords(c, d), verdict = judge(delta, limit);
    changes.push({ code: part.code, zh: part.zh, en: part.en, kind: 'colour', before: c, after: d, difference: round(delta, 2), repeatability: limit, verdict, sentence: sentence(part, verdict, { zh: `${part.zh}${words.zh}`, en: `${part.en}: ${words.en}` }) });
  }
  for (const m of MEASURES) {
    const [c, d] = [valueOf(p, m.key), valueOf(q, m.key)], limit = limitOf(m.code);
    const verdict = judge(d - c, limit);
    changes.push({ code: m.code, zh: m.zh, en: m.en, kind: 'measure', before: round(c), after: round(d), difference: round(d - c), repeatability: limit, verdict, sentence: sentence(m, verdict, d > c ? m.more : m.less) });
  }
  for (const [code, s] of x.signs) {
    const t = y.signs.get(code);
    if (t === undefined) continue;
    const d = t.score - s.score, limit = limitOf(code);
    const verdict = judge(d, limit);
    changes.push({ code, zh: s.zh, en: s.en, kind: 'sign', before: s.score, after: t.score, difference: round(d), repeatability: limit, verdict, sentence: sentence(s, verdict, d > 0 ? { zh: `${s.zh}较前明显`, en: `${s.en}: more than before` } : { zh: `${s.zh}较前减轻`, en: `${s.en}: less than before` }) });
  }
  const moved = changes.filter((c) => c.verdict === 'changed' && c.kind !== 'sign'), signs = changes.filter((c) => c.verdict === 'changed' && c.kind === 'sign');
  const told = [...moved, ...signs];
  const summary: Words = !same ? { zh: '分析方法不同，不作对比。', en: 'The methods differ; nothing is said.' }
    : !allows ? { zh: light.zh, en: light.en }
      : !clear ? { zh: '照片不清，不作对比。', en: 'A photo is not clear; nothing is said.' }
        : told.length === 0 ? { zh: '未见超出拍照误差的变化。', en: 'No change beyond what taking the photo again does.' }
          : { zh: told.map((c) => c.sentence.zh).join(''), en: told.map((c) => c.sentence.en).join(' ') };
  return { comparable: same, light, warnings, changes, summary, basis: REPEATABILITY_METHOD };
}
