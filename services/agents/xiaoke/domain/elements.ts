// The 70 elements of differentiation (证素): where the disorder sits and what its nature is.
// The idea of splitting syndromes into elements of location and nature follows Zhu Wenfeng (朱文锋,《证素辨证学》, 2008);
// this list and its English are the project's own.

export type ElementKind = 'location' | 'nature';

export interface Element {
  id: ElementId;
  kind: ElementKind;
  en: string;
  /** rarely touched by findings: a syndrome that names it needs support for it (see score.ts) */
  specific: boolean;
}

const LOCATIONS = `
心 heart
神 mind (shen)
肝 liver
胆 gallbladder
脾 spleen
胃 stomach
肺 lung
肾 kidney
膀胱 bladder
小肠 small intestine !
肠 large intestine
三焦 triple energizer !
上焦 upper energizer
中焦 middle energizer
下焦 lower energizer
胞宫 uterus !
冲任 thoroughfare and conception vessels !
督脉 governor vessel !
带脉 belt vessel !
乳 breast !
胸 chest
清窍 head and sense orifices
经络 meridians and collaterals
筋骨 sinews and bones
皮肤 skin !
表 exterior
卫 defence aspect
气分 qi aspect
营 nutrient aspect
血分 blood aspect
太阳 greater yang
阳明 yang brightness
少阳 lesser yang
太阴 greater yin
少阴 lesser yin
厥阴 reverting yin
`;
const NATURES = `
气虚 qi deficiency
血虚 blood deficiency
阴虚 yin deficiency
阳虚 yang deficiency
精亏 essence deficiency
津亏 fluid deficiency
不固 insecurity
气陷 qi sinking !
脱 collapse !
先天 congenital insufficiency !
气滞 qi stagnation
气逆 qi counterflow
血瘀 blood stasis
血热 blood heat
血寒 blood cold
出血 bleeding !
热 heat
虚热 deficiency heat
寒 cold
湿 dampness
痰 phlegm
饮 fluid retention
水停 water retention !
燥 dryness
暑 summer-heat !
外风 external wind
内风 internal wind
阳亢 ascendant yang
毒 toxin
疫 epidemic pestilence !
食积 food accumulation !
虫 worms !
腑实 bowel excess
窍闭 blocked orifices !
`;

/** The Chinese name is the identifier: the tables are written with it. */
export type ElementId = string;

function read(table: string, kind: ElementKind): Element[] {
  return table.trim().split('\n').map((line) => {
    const specific = line.endsWith(' !');
    const [id = '', ...en] = line.replace(/ !$/, '').split(' ');
    return { id, kind, en: en.join(' '), specific };
  });
}

export const ELEMENTS: readonly Element[] = [...read(LOCATIONS, 'location'), ...read(NATURES, 'nature')];
export const ELEMENT_COUNT = ELEMENTS.length;
const INDEX = new Map(ELEMENTS.map((e, i) => [e.id, i]));

/** Place of an element in a vector, or undefined for a word that is none. */
export const elementIndex = (id: ElementId): number | undefined => INDEX.get(id);
