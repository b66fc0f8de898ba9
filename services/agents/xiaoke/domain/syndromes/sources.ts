// Where the platform's syndromes come from. Only chapters the project is sure of; the rest says "the project's own".
// A source names who describes the syndrome; the weights behind the ranking are the project's own in every case.

export interface Source { zh: string; en: string }

const T = (zh: string, en: string): Source => ({ zh, en });

export const SOURCES: Readonly<Record<string, Source>> = {
  O: T('本项目自拟(依通行教材知识)', "project's own, after common textbook knowledge"),
  Z: T('《中医诊断学》脏腑辨证', 'Diagnostics of Chinese Medicine (textbook), differentiation by organs'),
  Q: T('《中医诊断学》气血津液辨证', 'Diagnostics of Chinese Medicine (textbook), differentiation by qi, blood and fluids'),
  E: T('《中医诊断学》八纲辨证', 'Diagnostics of Chinese Medicine (textbook), differentiation by the eight principles'),
  W: T('叶桂《温热论》卫气营血', 'Ye Gui, Treatise on Warm Heat (defence, qi, nutrient, blood)'),
  B: T('吴瑭《温病条辨》', 'Wu Tang, Systematic Differentiation of Warm Diseases'),
  Y: T('《金匮要略·痰饮咳嗽病脉证并治》', 'Essentials of the Golden Cabinet, on phlegm-fluid and cough'),
  JS: T('《金匮要略·水气病脉证并治》', 'Essentials of the Golden Cabinet, on water qi'),
  JF: T('《金匮要略·妇人杂病脉证并治》', 'Essentials of the Golden Cabinet, on miscellaneous diseases of women'),
  JX: T('《金匮要略·胸痹心痛短气病脉证治》', 'Essentials of the Golden Cabinet, on chest impediment'),
  JZ: T('《金匮要略·五脏风寒积聚病脉证并治》(肾着)', 'Essentials of the Golden Cabinet, on wind-cold and accumulations of the five organs (kidney fixity)'),
  SX: T('《伤寒论》143–145条; 《金匮要略·妇人杂病脉证并治》', 'Treatise on Cold Damage 143–145; Essentials of the Golden Cabinet, on miscellaneous diseases of women'),
  SM: T('《伤寒论·辨阳明病脉证并治》', 'Treatise on Cold Damage, yang brightness disease'),
  SS: T('《伤寒论·辨少阳病脉证并治》; 96条', 'Treatise on Cold Damage, lesser yang disease; article 96'),
  ST: T('《伤寒论》35条(太阳伤寒)', 'Treatise on Cold Damage, article 35 (greater yang cold damage)'),
  SG: T('《伤寒论》12条、53条', 'Treatise on Cold Damage, articles 12 and 53'),
  SD: T('《伤寒论》351条', 'Treatise on Cold Damage, article 351'),
  SZ: T('《伤寒论》11条、317条', 'Treatise on Cold Damage, articles 11 and 317'),
  SJ: T('《伤寒论》335条', 'Treatise on Cold Damage, article 335'),
  SQ: T('《伤寒论》38条', 'Treatise on Cold Damage, article 38'),
  SW: T('《伤寒论》40条', 'Treatise on Cold Damage, article 40'),
  SP: T('《伤寒论》149条、157条、158条', 'Treatise on Cold Damage, articles 149, 157 and 158'),
  ST3: T('《伤寒论》273条、277条', 'Treatise on Cold Damage, articles 273 and 277'),
  SY1: T('《伤寒论》281条、282条', 'Treatise on Cold Damage, articles 281 and 282'),
  SY3: T('《伤寒论》303条', 'Treatise on Cold Damage, article 303'),
  SJ2: T('《伤寒论》326条、338条', 'Treatise on Cold Damage, articles 326 and 338'),
  S71: T('《伤寒论》71条、74条', 'Treatise on Cold Damage, articles 71 and 74'),
  S76: T('《伤寒论》76条', 'Treatise on Cold Damage, article 76'),
  SB: T('《素问·痹论》', 'Plain Questions, on impediment'),
  LH: T('《灵枢·海论》', 'Spiritual Pivot, on the seas'),
};
