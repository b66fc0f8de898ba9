// The parts of the body that palpation speaks of, with their names, and whether they come in pairs.

export interface Region { zh: string; en: string; paired: boolean }

export const REGIONS = {
  'whole-body': { zh: '全身', en: 'whole body', paired: false },
  forehead: { zh: '额', en: 'forehead', paired: false },
  face: { zh: '面', en: 'face', paired: false },
  eyelid: { zh: '眼睑', en: 'eyelid', paired: true },
  neck: { zh: '颈', en: 'neck', paired: true },
  chest: { zh: '胸', en: 'chest', paired: true },
  precordium: { zh: '虚里', en: 'precordium', paired: false },
  hypochondrium: { zh: '胁下', en: 'hypochondrium', paired: true },
  epigastrium: { zh: '心下（胃脘）', en: 'epigastrium', paired: false },
  umbilical: { zh: '脐腹', en: 'around the navel', paired: false },
  'lateral-abdomen': { zh: '侧腹', en: 'side of the abdomen (flank)', paired: true },
  'lower-abdomen': { zh: '小腹', en: 'lower abdomen, middle', paired: false },
  'lateral-lower-abdomen': { zh: '少腹', en: 'lower abdomen, side', paired: true },
  back: { zh: '背', en: 'back', paired: true },
  lumbar: { zh: '腰', en: 'lumbar region', paired: true },
  sacrum: { zh: '骶', en: 'sacrum', paired: false },
  'upper-arm': { zh: '上臂', en: 'upper arm', paired: true },
  forearm: { zh: '前臂', en: 'forearm', paired: true },
  palm: { zh: '手心', en: 'palm', paired: true },
  'hand-back': { zh: '手背', en: 'back of the hand', paired: true },
  fingers: { zh: '手指', en: 'fingers', paired: true },
  thigh: { zh: '大腿', en: 'thigh', paired: true },
  knee: { zh: '膝', en: 'knee', paired: true },
  calf: { zh: '小腿', en: 'lower leg', paired: true },
  ankle: { zh: '踝', en: 'ankle', paired: true },
  'foot-back': { zh: '足背', en: 'back of the foot', paired: true },
  sole: { zh: '足心', en: 'sole', paired: true },
  toes: { zh: '足趾', en: 'toes', paired: true },
} as const satisfies Record<string, Region>;

export type RegionId = keyof typeof REGIONS;
export type Side = 'left' | 'right' | 'midline' | 'both';

export const SIDES: Record<Side, { zh: string; en: string }> = {
  left: { zh: '左', en: 'left' }, right: { zh: '右', en: 'right' }, midline: { zh: '正中', en: 'middle' }, both: { zh: '双侧', en: 'both sides' },
};

/**
 * The nine regions of the abdomen, two lines down from the mid-collarbones and two across (under the ribs, and between the iliac
 * tubercles): hypochondriac right and left, epigastric; lumbar (lateral) right and left, umbilical; iliac (inguinal) right and left,
 * hypogastric. Each under its TCM name.
 */
export const ABDOMEN: readonly RegionId[] = ['hypochondrium', 'epigastrium', 'lateral-abdomen', 'umbilical', 'lower-abdomen', 'lateral-lower-abdomen'];
export const HANDS_FEET: readonly RegionId[] = ['palm', 'hand-back', 'fingers', 'foot-back', 'sole', 'toes'];
/** Beyond wrist and ankle. */
export const LIMBS_ABOVE: readonly RegionId[] = ['forearm', 'calf'];
/** Where the warmth of the trunk is read, best first. */
export const TRUNK: readonly RegionId[] = ['chest', 'forehead', 'epigastrium', 'umbilical', 'back'];

/** For example `左手心 left palm`. */
export function place(region: RegionId, side: Side): string {
  const r = REGIONS[region];
  const s = side === 'midline' ? { zh: '', en: '' } : SIDES[side];
  return `${s.zh}${r.zh} ${s.en ? `${s.en} ` : ''}${r.en}`;
}
