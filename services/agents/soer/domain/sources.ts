// Where advice comes from. What has no named source says that it is the project's own.
import type { Text } from './types.ts';

export const OWN: Text = { zh: '本项目自拟', en: 'project’s own' };
export const SUWEN_SEASONS: Text = { zh: '《素问·四气调神大论》', en: 'Suwen, ch. 2 (Siqi tiaoshen dalun)' };
export const SUWEN_QI: Text = { zh: '《素问·举痛论》“怒则气上”', en: 'Suwen, ch. 39 (Jutong lun): anger makes qi rise' };
export const WHO_ACTIVITY: Text = { zh: '世界卫生组织《关于身体活动和久坐行为的指南》（2020）', en: 'WHO guidelines on physical activity and sedentary behaviour (2020)' };
export const SLEEP_HOURS: Text = { zh: '美国国家睡眠基金会睡眠时长建议（Hirshkowitz 等，Sleep Health，2015）', en: 'National Sleep Foundation sleep duration recommendations (Hirshkowitz et al., Sleep Health, 2015)' };
export const FOOD_MEDICINE_LIST: Text = { zh: '原卫生部《既是食品又是药品的物品名单》（卫法监发〔2002〕51号）', en: 'Ministry of Health list of items that are both food and medicine (2002, No. 51)' };
export const PREGNANCY_POINTS: Text = { zh: '《针灸大成》称孕妇不宜针合谷、三阴交，关元孕妇禁针；肩井等其余从严，为本项目自拟', en: 'Zhenjiu dacheng warns against needling LI4, SP6 and CV4 in pregnancy; the stricter rest (GB21 and others) is the project’s own' };
