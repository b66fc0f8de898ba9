// Living with the season: the four seasons after 《素问·四气调神大论》, and one practical line for each of the 24 solar terms.
import type { Text } from '../types.ts';

export interface Season extends Text {
  id: 'spring' | 'summer' | 'autumn' | 'winter';
  /** in our own words after the classic, verified against its text */
  living: Text;
  /** bed and rise, as the classic puts them; hours are added by age elsewhere */
  sleep: Text;
  mood: Text;
}

/** 《素问·四气调神大论》: 春 夜卧早起、广步于庭；夏 夜卧早起、使志无怒；秋 早卧早起、收敛神气；冬 早卧晚起、去寒就温。 */
export const SEASONS: readonly Season[] = [
  { id: 'spring', zh: '春', en: 'spring', living: { zh: '万物生发，多到户外缓步，衣带宽松，心意舒展', en: 'Things sprout: stroll outdoors, loose clothes, an open mind' },
    sleep: { zh: '可以稍晚睡，早些起', en: 'to bed a little later, up early' }, mood: { zh: '多给予鼓励，少苛责自己和别人', en: 'encourage, do not scold yourself or others' } },
  { id: 'summer', zh: '夏', en: 'summer', living: { zh: '天长日盛，避开正午，让身体微微出汗，心里不急不怒', en: 'Long days: avoid noon, let a light sweat come, without haste or anger' },
    sleep: { zh: '可以稍晚睡，早些起，午间小歇', en: 'to bed a little later, up early, a short rest at noon' }, mood: { zh: '少生气，让心情向外舒展', en: 'little anger, let the mood open outwards' } },
  { id: 'autumn', zh: '秋', en: 'autumn', living: { zh: '天气收敛转干，活动放平缓，注意润燥', en: 'The air contracts and dries: calmer movement, and moisten' },
    sleep: { zh: '早睡早起', en: 'early to bed, early up' }, mood: { zh: '心神安宁，慢慢收回来', en: 'a quiet mind, drawn in slowly' } },
  { id: 'winter', zh: '冬', en: 'winter', living: { zh: '闭藏的时节，避寒保暖，不大汗，等太阳出来再活动', en: 'A time to store: keep warm, no heavy sweating, move after sunrise' },
    sleep: { zh: '早睡，等天亮再起', en: 'early to bed, up after daylight' }, mood: { zh: '安静内守，少耗神', en: 'quiet and inward, spare the mind' } },
];

/** One line for each solar term, in the order of solar-terms.ts (from 小寒). Project's own wording. */
export const TERM_LINES: Readonly<Record<string, Text>> = {
  xiaohan: { zh: '一年最冷的时候到了，帽子、围巾、厚袜子都用上，晨练改到日出以后。', en: 'The coldest weeks begin: hat, scarf and warm socks; exercise after sunrise.' },
  dahan: { zh: '天寒将尽，保暖不松，年节饮食有度。', en: 'Cold near its end: stay warm, and be moderate at feasts.' },
  lichun: { zh: '春天开始，早晚仍冷，厚衣慢慢减。', en: 'Spring begins, mornings and evenings still cold: shed layers slowly.' },
  yushui: { zh: '湿气渐起，脚和腰要暖，饮食清淡些。', en: 'Damp rises: warm feet and waist, lighter food.' },
  jingzhe: { zh: '天气忽冷忽热，多开窗，勤洗手，出门走走。', en: 'Changeable weather: air rooms, wash hands, go for walks.' },
  chunfen: { zh: '昼夜平分，作息也求平衡，花粉过敏的人出门戴口罩。', en: 'Day equals night: balance work and rest; masks for those with pollen allergy.' },
  qingming: { zh: '踏青散心，心里有思念就和家人说说。', en: 'Walk in the green; share memories with family.' },
  guyu: { zh: '雨多湿重，衣被常晒，少吃甜腻。', en: 'Much rain: air the bedding, little sweet and greasy food.' },
  lixia: { zh: '夏天开始，午间小歇，活动放在早晚。', en: 'Summer begins: a short noon rest, movement morning and evening.' },
  xiaoman: { zh: '湿热渐重，饮食清淡，洗澡后擦干再吹风。', en: 'Damp heat grows: light food; dry off before a fan.' },
  mangzhong: { zh: '闷热多雨，勤喝水，勤换衣。', en: 'Sultry and rainy: drink and change clothes often.' },
  xiazhi: { zh: '白天最长，避开正午的太阳，不贪冰饮。', en: 'The longest day: avoid noon sun, go easy on iced drinks.' },
  xiaoshu: { zh: '天热起来，活动减慢，室内外温差别太大。', en: 'Heat: slow down; not too great a difference between indoors and out.' },
  dashu: { zh: '最热的时候，多喝水，少在中午出门，老人孩子防中暑。', en: 'The hottest weeks: drink, stay in at noon, guard the old and the young from heatstroke.' },
  liqiu: { zh: '秋天开始，暑气未消，少吃瓜果冰饮。', en: 'Autumn begins with the heat still here: less melon and ice.' },
  chushu: { zh: '早晚转凉，睡觉盖好肚子，早点睡。', en: 'Cooler mornings and evenings: cover the belly at night, sleep earlier.' },
  bailu: { zh: '夜里露重，不再赤膊露脚，喉鼻干就多喝温水。', en: 'Heavy dew: no bare feet; warm water for a dry nose and throat.' },
  qiufen: { zh: '昼夜再平分，登高望远，散散心中的闷。', en: 'Day equals night again: climb and look far to lift the mood.' },
  hanlu: { zh: '露水寒了，脚要暖，护好关节。', en: 'The dew is cold: warm feet, protect the joints.' },
  shuangjiang: { zh: '天气干冷，皮肤涂润肤霜，运动前多热身。', en: 'Dry and cold: skin cream, longer warm-up.' },
  lidong: { zh: '冬天开始，早睡，等太阳出来再出门。', en: 'Winter begins: early to bed, out after sunrise.' },
  xiaoxue: { zh: '天短心易闷，中午晒晒太阳。', en: 'Short days lower the mood: noon sunlight.' },
  daxue: { zh: '防寒防滑，屋里常通风。', en: 'Guard against cold and slips; air the rooms.' },
  dongzhi: { zh: '夜最长，好好睡觉，活动缓缓的。', en: 'The longest night: sleep well, move gently.' },
};

const START: Readonly<Record<string, Season['id']>> = {
  xiaohan: 'winter', dahan: 'winter', lichun: 'spring', yushui: 'spring', jingzhe: 'spring', chunfen: 'spring', qingming: 'spring', guyu: 'spring',
  lixia: 'summer', xiaoman: 'summer', mangzhong: 'summer', xiazhi: 'summer', xiaoshu: 'summer', dashu: 'summer',
  liqiu: 'autumn', chushu: 'autumn', bailu: 'autumn', qiufen: 'autumn', hanlu: 'autumn', shuangjiang: 'autumn',
  lidong: 'winter', xiaoxue: 'winter', daxue: 'winter', dongzhi: 'winter',
};

/** The season of a solar term: from 立春, 立夏, 立秋, 立冬. */
export function seasonOf(termId: string): Season {
  const season = SEASONS.find((s) => s.id === START[termId]);
  if (!season) throw new Error(`no season for ${termId}`);
  return season;
}
