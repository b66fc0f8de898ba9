// Acupoint codes of the WHO standard nomenclature (1993): which exist, and which are an organ's alarm (募), back transport (背俞) or lower sea (下合) point.

/** Number of points on each of the fourteen channels. */
const CHANNELS: Record<string, number> = {
  LU: 11, LI: 20, ST: 45, SP: 21, HT: 9, SI: 19, BL: 67, KI: 27, PC: 9, TE: 23, GB: 44, LR: 14, GV: 28, CV: 24,
};

export function isAcupoint(code: string): boolean {
  const m = /^([A-Z]{2})([1-9]\d?)$/.exec(code);
  const last = m ? CHANNELS[m[1] as string] : undefined;
  return last !== undefined && Number((m as RegExpExecArray)[2]) <= last;
}

/** Alarm and back transport points as every textbook of acupuncture lists them; the transport points carry the organ in their name (肺俞, 心俞, …). */
const ORGANS: Record<string, { zh: string; en: string }> = {
  LU1: { zh: '肺募', en: 'lung, alarm point' }, CV17: { zh: '心包募', en: 'pericardium, alarm point' }, CV14: { zh: '心募', en: 'heart, alarm point' },
  LR14: { zh: '肝募', en: 'liver, alarm point' }, GB24: { zh: '胆募', en: 'gallbladder, alarm point' }, LR13: { zh: '脾募', en: 'spleen, alarm point' },
  CV12: { zh: '胃募', en: 'stomach, alarm point' }, CV5: { zh: '三焦募', en: 'triple energizer, alarm point' }, ST25: { zh: '大肠募', en: 'large intestine, alarm point' },
  CV4: { zh: '小肠募', en: 'small intestine, alarm point' }, GB25: { zh: '肾募', en: 'kidney, alarm point' }, CV3: { zh: '膀胱募', en: 'bladder, alarm point' },
  BL13: { zh: '肺俞', en: 'lung, back transport point' }, BL14: { zh: '厥阴俞', en: 'pericardium, back transport point' }, BL15: { zh: '心俞', en: 'heart, back transport point' },
  BL17: { zh: '膈俞', en: 'diaphragm, back transport point' },
  BL18: { zh: '肝俞', en: 'liver, back transport point' }, BL19: { zh: '胆俞', en: 'gallbladder, back transport point' }, BL20: { zh: '脾俞', en: 'spleen, back transport point' },
  BL21: { zh: '胃俞', en: 'stomach, back transport point' }, BL22: { zh: '三焦俞', en: 'triple energizer, back transport point' }, BL23: { zh: '肾俞', en: 'kidney, back transport point' },
  BL25: { zh: '大肠俞', en: 'large intestine, back transport point' }, BL27: { zh: '小肠俞', en: 'small intestine, back transport point' }, BL28: { zh: '膀胱俞', en: 'bladder, back transport point' },
  // Lower sea points (下合穴), where the bowels are treated: 《灵枢·邪气脏腑病形》.
  ST36: { zh: '足三里，胃下合', en: 'Zusanli, stomach, lower sea point' }, ST37: { zh: '上巨虚，大肠下合', en: 'Shangjuxu, large intestine, lower sea point' },
  ST39: { zh: '下巨虚，小肠下合', en: 'Xiajuxu, small intestine, lower sea point' }, GB34: { zh: '阳陵泉，胆下合', en: 'Yanglingquan, gallbladder, lower sea point' },
  BL39: { zh: '委阳，三焦下合', en: 'Weiyang, triple energizer, lower sea point' }, BL40: { zh: '委中，膀胱下合', en: 'Weizhong, bladder, lower sea point' },
};

/** More points that are pressed often, by name only. */
const NAMES: Record<string, { zh: string; en: string }> = {
  SP10: { zh: '血海', en: 'Xuehai' }, ST34: { zh: '梁丘', en: 'Liangqiu' }, SP9: { zh: '阴陵泉', en: 'Yinlingquan' }, SP8: { zh: '地机', en: 'Diji' }, SP6: { zh: '三阴交', en: 'Sanyinjiao' },
  KI3: { zh: '太溪', en: 'Taixi' }, LR3: { zh: '太冲', en: 'Taichong' }, ST40: { zh: '丰隆', en: 'Fenglong' }, BL57: { zh: '承山', en: 'Chengshan' },
};

/** What a point is of, or its name, in both languages; empty when neither is known here. */
export const pointName = (code: string): string => {
  const n = ORGANS[code] ?? NAMES[code];
  return n ? `${n.zh} ${n.en}` : '';
};

/** Code and name, for a list of places. */
export const nameOf = (code: string): { zh: string; en: string } => {
  const n = ORGANS[code] ?? NAMES[code];
  return { zh: n ? `${code} ${n.zh}` : code, en: n ? `${code} ${n.en}` : code };
};
