// The patterns a plan can answer: how they are recognised in elements and names, and what they mean for a day.
import type { PatternId, Text } from '../types.ts';

export interface Pattern extends Text {
  id: PatternId;
  goal: Text;
  /** the principle for the table */
  diet: Text;
  avoid: Text;
  mood: Text;
}

const row = (id: PatternId, zh: string, en: string, goal: Text, diet: Text, avoid: Text, mood: Text): Pattern => ({ id, zh, en, goal, diet, avoid, mood });
const t = (zh: string, en: string): Text => ({ zh, en });

/** Project's own wording of textbook principles (寒者热之，热者寒之：《素问·至真要大论》；虚则补之：《素问·三部九候论》). */
export const PATTERNS: readonly Pattern[] = [
  row('qi-deficiency', '气虚', 'qi deficiency', t('体力慢慢回来，不硬撑', 'regain strength gently, without forcing'),
    t('三餐定时，温热、熟软、好消化，每餐七八分饱', 'regular meals, warm, soft and easy to digest, to about three quarters full'),
    t('少吃生冷和难消化的，少节食、少熬夜、少大汗', 'little raw, cold or heavy food; no fasting, late nights or heavy sweating'),
    t('做完一件事就歇一会儿，少说话少操心', 'rest after each task; talk and worry less')),
  row('blood-deficiency', '血虚', 'blood deficiency', t('睡够，养血，少耗神', 'sleep enough, nourish blood, spare the mind'),
    t('每天有一份蛋、鱼、瘦肉或豆类，加深色蔬菜', 'one portion of egg, fish, lean meat or beans a day, with dark vegetables'),
    t('不节食，不空腹喝浓茶咖啡，少久看屏幕', 'no crash diets, no strong tea or coffee on an empty stomach, less screen time'),
    t('睡前一小时放下手机，让眼睛和心都歇一歇', 'put the phone away an hour before bed')),
  row('yin-deficiency', '阴虚', 'yin deficiency', t('滋润、安静，不再熬夜', 'moisten and calm, and stop late nights'),
    t('多汤羹，清淡甘润，少油炸烧烤', 'soups and stews, light and moist, little fried or grilled food'),
    t('少辛辣、煎炸、烟酒，不蒸桑拿，不大汗', 'little spice, frying, tobacco or alcohol; no sauna or heavy sweating'),
    t('给自己每天一段安静的时间，听听轻的音乐', 'a quiet time each day, with gentle music')),
  row('yang-deficiency', '阳虚', 'yang deficiency', t('保暖，动起来，少受凉', 'keep warm, get moving, avoid chills'),
    t('吃热的熟的，可以放一点姜、葱调味', 'warm cooked food, seasoned with a little ginger or scallion'),
    t('不吃冰的，少吃寒凉水果，不坐凉地，空调不直吹', 'nothing iced, little cold-natured fruit, no cold seats or direct air conditioning'),
    t('多晒太阳，多和人往来', 'sunlight and company')),
  row('qi-stagnation', '气滞', 'qi stagnation', t('心情舒展，气机通畅', 'ease the mood and let qi move'),
    t('清淡，不过饱，可用橘、萝卜、香味的蔬菜', 'light meals, not too full; citrus, radish and fragrant vegetables'),
    t('生气的时候不吃饭，少喝酒，少闷在屋里', 'do not eat while angry; little alcohol; do not stay shut in'),
    t('每天和信任的人说说话，或写下心事；出声唱一唱也好', 'talk with someone you trust each day, write it down, or sing')),
  row('blood-stasis', '血瘀', 'blood stasis', t('多活动，保暖，让气血流通', 'move and keep warm, so that blood flows'),
    t('清淡温和，少油腻，多蔬菜', 'light and mild, little grease, many vegetables'),
    t('不久坐，不受寒，少肥肉和动物油，不吸烟', 'no long sitting, no chills, little fat, no smoking'),
    t('不把气憋在心里，常出门走走', 'do not bottle things up; go out often')),
  row('phlegm-dampness', '痰湿', 'phlegm-dampness', t('清淡少甜，动得微微出汗', 'less sweet and greasy food, and movement to a light sweat'),
    t('清淡，少甜少油，晚饭早而少', 'light, little sugar and oil, an early small supper'),
    t('少甜食、奶油、肥肉、酒，不睡懒觉，不住潮湿的地方', 'little sugar, cream, fat or alcohol; no sleeping in; no damp rooms'),
    t('定一个小目标，和朋友一起动', 'set a small goal and move with a friend')),
  row('damp-heat', '湿热', 'damp-heat', t('清淡，少酒，睡得早', 'light food, no alcohol, early nights'),
    t('清淡多蔬，少油少辣，不喝酒', 'light, many vegetables, little oil or spice, no alcohol'),
    t('少酒、辛辣、煎炸、甜腻，不熬夜', 'no alcohol, spice, frying or sweets; no late nights'),
    t('天热时放慢，做几次深长的呼吸', 'slow down in the heat, with a few deep breaths')),
  row('heat', '热', 'heat', t('清淡降火，喝够水', 'cool down with light food and enough water'),
    t('清淡，多蔬菜水果，分次喝够水', 'light, with vegetables and fruit, and water in small portions'),
    t('少辛辣、煎炸、羊肉、酒，少熬夜', 'little spice, frying, lamb or alcohol; fewer late nights'),
    t('急的时候先数十个呼吸再开口', 'when heated, count ten breaths before speaking')),
  row('cold', '寒', 'cold', t('温暖身体，不再受凉', 'warm the body and avoid chills'),
    t('热汤热饭，姜葱调味', 'hot soup and meals with ginger and scallion'),
    t('不吃冰的生的，不淋雨，腰腹和脚保暖', 'nothing iced or raw; stay out of rain; keep waist, belly and feet warm'),
    t('晒太阳，做些让身子热起来的小事', 'sunlight and small tasks that warm you')),
  row('food-stagnation', '食积', 'food stagnation', t('让脾胃歇一歇，吃得少而清', 'rest the stomach with little, plain food'),
    t('这几天吃七分饱，粥和软的蔬菜，饭后走一走', 'for some days eat to two thirds, congee and soft vegetables, and walk after meals'),
    t('不暴饮暴食，少肉、油炸、糯米、甜食，睡前三小时不吃', 'no overeating; little meat, frying, sticky rice or sweets; nothing three hours before bed'),
    t('吃饭时不看手机，慢慢嚼', 'no phone at table; chew slowly')),
  row('dryness', '燥', 'dryness', t('润一润，喝够水', 'moisten, and drink enough'),
    t('多汤水、梨、白萝卜之类，分次喝水', 'soups, pears, radish and the like, and water in small portions'),
    t('少辛辣、炒货、油炸，屋里不过干', 'little spice, roasted nuts or frying; air not too dry'),
    t('少说话，少在风里大声喊', 'speak less, do not shout in the wind')),
  row('yang-rising', '阳亢', 'ascendant yang', t('平静，早睡，少盐', 'calm, early nights, little salt'),
    t('清淡少盐，多蔬菜', 'light, little salt, many vegetables'),
    t('少酒、辛辣、浓咖啡，不争吵，不低头久', 'little alcohol, spice or strong coffee; no quarrels; no long bending'),
    t('每天两次，坐下来慢慢呼吸五分钟', 'twice a day, sit and breathe slowly for five minutes')),
];

export const pattern = (id: PatternId): Pattern => {
  const p = PATTERNS.find((x) => x.id === id);
  if (!p) throw new Error(`no pattern ${id}`);
  return p;
};

/** Element (证素) → patterns with share. Locations say nothing here. Project's own. */
export const ELEMENT_PATTERNS: Readonly<Record<string, Partial<Record<PatternId, number>>>> = {
  气虚: { 'qi-deficiency': 1 }, 气陷: { 'qi-deficiency': 1 }, 不固: { 'qi-deficiency': 0.5 },
  血虚: { 'blood-deficiency': 1 }, 精亏: { 'blood-deficiency': 0.4, 'yin-deficiency': 0.3 },
  阴虚: { 'yin-deficiency': 1 }, 虚热: { 'yin-deficiency': 0.8 }, 阳虚: { 'yang-deficiency': 1 },
  气滞: { 'qi-stagnation': 1 }, 气逆: { 'qi-stagnation': 0.6 }, 血瘀: { 'blood-stasis': 1 },
  痰: { 'phlegm-dampness': 1 }, 湿: { 'phlegm-dampness': 1 }, 饮: { 'phlegm-dampness': 0.8 }, 水停: { 'phlegm-dampness': 0.6 },
  热: { heat: 1 }, 毒: { heat: 0.7 }, 血热: { heat: 0.8 }, 暑: { heat: 0.8 }, 营: { heat: 0.5 }, 气分: { heat: 0.6 }, 腑实: { heat: 0.7 },
  寒: { cold: 1 }, 食积: { 'food-stagnation': 1 }, 津亏: { dryness: 1 }, 燥: { dryness: 1 },
  阳亢: { 'yang-rising': 1 }, 内风: { 'yang-rising': 0.6 },
};

/** Words in a syndrome's name → patterns; longest first. Used when no elements are given. Project's own. */
export const NAME_PATTERNS: readonly (readonly [RegExp, PatternId])[] = [
  [/湿热/, 'damp-heat'],
  [/阴虚|阴亏|阴伤|阴不足|阴阳两虚|气阴|肝肾(亏|不足|两)|水亏|虚火|心肾不交|精(不足|亏)|髓海/, 'yin-deficiency'],
  [/阳虚|阳衰|火衰|虚寒|阳不足|阴阳两虚|虚水泛|胸阳|真寒|脾肾两虚/, 'yang-deficiency'],
  [/气虚|气陷|气不(足|固|摄)|脾虚|不固|(心脾|气血|气阴)两虚|肺脾两虚|脾肺两虚|气弱|脾弱|气血(不足|亏)|不统血|不摄血|不纳气|清阳不升|伤气阴|津气两|脾肾两虚|胆怯/, 'qi-deficiency'],
  [/血虚|血亏|血不足|(心脾|气血)两虚|气血(不足|亏)|心神失养|冲任虚/, 'blood-deficiency'],
  [/气滞|郁|不和|不调|失疏|气逆|上逆|不疏|乳络|气机/, 'qi-stagnation'],
  [/瘀|痹/, 'blood-stasis'],
  [/痰|湿|饮|水停|水泛|水气|风水|积水|蓄水/, 'phlegm-dampness'],
  [/(?<![虚假内])热|(?<![虚])(?<!阴虚)火(?!衰)|毒|暑|腑实/, 'heat'],
  [/(?<![虚假])寒/, 'cold'],
  [/食积|食滞|伤食|积滞/, 'food-stagnation'],
  [/燥|津(气|亏|伤|液|不足)/, 'dryness'],
  [/阳(上)?亢|肝阳|肝风|动风|化风/, 'yang-rising'],
];

/** Names that want a doctor before a plan, and names of an acute illness in which only light movement is proposed. */
export const GRAVE_NAME = /亡阳|亡阴|[阳阴气血]脱|暴脱|脱证|闭证|窍闭|热陷心包|热入营血|水气凌心|惊风/;
export const ACUTE_NAME = /外感|风寒|风热|表(寒|热|证|虚|实)|气分|卫分|暑温|暑湿|少阳|阳明|肺热|疫/;

/** Constitution (ids of the nine types) → pattern. Balanced and special have none of their own. */
export const CONSTITUTION_PATTERNS: Readonly<Record<string, PatternId | null>> = {
  'balanced': null, 'special': null, 'qi-deficiency': 'qi-deficiency', 'yang-deficiency': 'yang-deficiency', 'yin-deficiency': 'yin-deficiency',
  'phlegm-dampness': 'phlegm-dampness', 'damp-heat': 'damp-heat', 'blood-stasis': 'blood-stasis', 'qi-stagnation': 'qi-stagnation',
};

/** Patterns whose foods and movements pull in opposite directions. */
export const OPPOSITES: readonly (readonly [PatternId, PatternId])[] = [
  ['yang-deficiency', 'heat'], ['yang-deficiency', 'yin-deficiency'], ['yang-deficiency', 'damp-heat'], ['cold', 'heat'], ['cold', 'yin-deficiency'],
  ['cold', 'damp-heat'], ['qi-deficiency', 'qi-stagnation'], ['qi-deficiency', 'food-stagnation'], ['yin-deficiency', 'phlegm-dampness'],
  ['blood-deficiency', 'phlegm-dampness'], ['dryness', 'phlegm-dampness'], ['yin-deficiency', 'damp-heat'], ['yang-deficiency', 'yang-rising'],
];
