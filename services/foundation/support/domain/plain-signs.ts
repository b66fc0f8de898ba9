// How single findings are said in everyday Chinese: degrees where speech has them, the coating of the tongue in one breath.

export interface Sign { zh: string; degree: string }

/** The order in which a coating is spoken of: how thick, what colour, what surface. */
const COATING = [...'薄厚白黄腻腐滑燥'];
/** Words that hold their own degree or a denial: 有点无汗, 有点高热 nobody says. */
const WHOLE = /^[无不没大高剧壮五]/u;

/** 有点头晕、失眠比较明显; pulses and what holds its degree in the word stay as they are. */
export function symptomZh({ zh, degree }: Sign): string {
  if (zh.startsWith('脉') || WHOLE.test(zh)) return zh;
  return degree === 'slight' ? `有点${zh}` : degree === 'severe' ? `${zh}比较明显` : zh;
}

/** 舌偏淡、有齿痕、苔薄白: what a photo of the tongue shows. Thin, scanty and peeled have no degree. */
export function tongueZh(signs: readonly Sign[]): string[] {
  const body: string[] = [], coat: string[] = [], apart: string[] = [];
  for (const { zh, degree } of signs) {
    const has = /^舌有(.+)$/u.exec(zh)?.[1], colour = /^舌(尖|边)?([淡红紫暗绛])$/u.exec(zh), layer = /^苔(.)$/u.exec(zh)?.[1];
    if (has) body.push(`有${degree === 'slight' ? '轻微' : degree === 'severe' ? '明显的' : ''}${has}`);
    else if (colour) body.push(`舌${colour[1] ?? ''}${degree === 'slight' ? '偏' : degree === 'severe' ? '明显偏' : ''}${colour[2]}`);
    else if (layer && COATING.includes(layer) && layer !== '薄' && (degree === 'slight' || degree === 'severe')) apart.push(`苔${degree === 'slight' ? '略' : '很'}${layer}`);
    else if (layer && COATING.includes(layer)) coat.push(layer);
    else (zh.startsWith('苔') ? apart : body).push(zh);
  }
  const together = COATING.filter((c) => coat.includes(c)).join('');
  return [...new Set([...body, ...(together ? [`苔${together}`] : []), ...apart])];
}
