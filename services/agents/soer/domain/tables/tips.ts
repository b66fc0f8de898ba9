// Small things to do for a particular finding. Project's own wording of common health advice.
import type { TaskKind, Text } from '../types.ts';

export interface Tip { id: string; kind: TaskKind; codes: readonly string[]; text: Text; how: Text; time: string; minutes: number; minAge?: number; notWith?: readonly string[]; notPregnant?: boolean }

export const TIPS: readonly Tip[] = [
  { id: 'sleep.wind-down', kind: 'sleep', codes: ['symptom.insomnia', 'symptom.difficulty-falling-asleep', 'symptom.dream-disturbed-sleep'], time: '21:30', minutes: 30, minAge: 6,
    text: { zh: '睡前半小时静下来', en: 'Wind down half an hour before bed' },
    how: { zh: '关屏幕、调暗灯，洗漱、看几页纸书。躺下二十分钟还睡不着，就起来坐一会儿再躺。下午两点后不喝茶和咖啡。', en: 'Screens off, lights low, wash, read a few pages. If sleep has not come after twenty minutes, get up and sit for a while. No tea or coffee after two in the afternoon.' } },
  { id: 'diet.fibre-water', kind: 'diet', codes: ['symptom.constipation', 'symptom.pellet-stools'], time: '07:30', minutes: 0, minAge: 3, notWith: ['kidney-disease', 'heart-disease'],
    text: { zh: '早起一杯温水，每餐一份蔬菜', en: 'A cup of warm water on rising, vegetables at each meal' },
    how: { zh: '早饭后去坐一坐马桶，不憋不催，不看手机。', en: 'Sit on the toilet after breakfast, without forcing and without a phone.' } },
  { id: 'diet.gentle-stool', kind: 'diet', codes: ['symptom.loose-stools', 'symptom.watery-diarrhoea', 'symptom.chronic-diarrhoea'], time: '12:00', minutes: 0,
    text: { zh: '吃软、热、淡的，少量多次补水', en: 'Soft, warm, plain food, and fluids in small sips' },
    how: { zh: '先停生冷、油腻、牛奶和甜饮料；口很干、尿很少时用口服补液盐并看医生。', en: 'Pause raw, cold and greasy food, milk and sweet drinks; with a very dry mouth or little urine use oral rehydration salts and see a doctor.' } },
  { id: 'care.throat', kind: 'care', codes: ['symptom.cough', 'symptom.dry-cough', 'symptom.sore-throat', 'symptom.dry-throat'], time: '10:00', minutes: 0,
    text: { zh: '护好咽喉', en: 'Spare the throat' },
    how: { zh: '小口喝温水，不吸烟不闻烟，少大声说话，屋里别太干。', en: 'Sip warm water; no smoke; speak softly; keep the air from drying.' } },
  { id: 'care.neck-eyes', kind: 'care', codes: ['symptom.dry-eyes-blurred-vision', 'symptom.spine-neck-pain'], time: '15:00', minutes: 5, minAge: 6,
    text: { zh: '每用屏幕二十分钟，看远处二十秒', en: 'Every twenty minutes of screen, look far for twenty seconds' },
    how: { zh: '同时把肩放松，慢慢左右转头。', en: 'Let the shoulders drop and turn the head slowly from side to side.' } },
  { id: 'care.warm-feet', kind: 'care', codes: ['symptom.cold-limbs', 'symptom.fear-of-cold', 'symptom.cold-abdomen'], time: '21:00', minutes: 15, minAge: 14, notPregnant: true,
    notWith: ['diabetes', 'varicose', 'thrombosis', 'heart-disease', 'skin-wound', 'anticoagulant', 'hypertension', 'neuropathy'],
    text: { zh: '温水泡脚', en: 'A warm foot bath' },
    how: { zh: '水温不超过40℃，用手试过再放脚，泡到微微发热，不出大汗，擦干保暖。饭后一小时内和酒后不泡。', en: 'Not above 40 °C, tested by hand first; until slightly warm, without heavy sweat; dry and keep warm. Not within an hour after meals or after alcohol.' } },
  { id: 'care.rise-slowly', kind: 'care', codes: ['symptom.dizziness', 'symptom.vertigo', 'symptom.near-fainting', 'sign.hypotension'], time: '07:00', minutes: 2,
    text: { zh: '起身慢三步', en: 'Rise in three slow steps' },
    how: { zh: '醒来躺一会儿，坐一会儿，站一会儿，再走。晕的时候马上坐下，不开车、不登高。', en: 'Lie a while, sit a while, stand a while, then walk. Sit down at once when dizzy; no driving, no ladders.' } },
  { id: 'diet.salt', kind: 'diet', codes: ['symptom.oedema', 'sign.hypertension', 'sign.facial-oedema'], time: '18:00', minutes: 0,
    text: { zh: '少盐：一天不超过5克', en: 'Little salt: under 5 g a day' },
    how: { zh: '少放酱油、咸菜、方便食品，用醋、葱、香料提味。（世界卫生组织对成人的建议）', en: 'Less soy sauce, pickles and ready meals; season with vinegar, scallion and spices. (WHO advice for adults.)' } },
  { id: 'care.period-warm', kind: 'care', codes: ['symptom.dysmenorrhoea'], time: '20:00', minutes: 15, minAge: 10, notPregnant: true, notWith: ['neuropathy', 'skin-wound'],
    text: { zh: '经期小腹保暖', en: 'Keep the lower belly warm during periods' },
    how: { zh: '隔着衣服放温热的（不烫的）暖水袋，少碰冰的。血量特别多时不用，去看医生。', en: 'A warm, not hot, water bottle over the clothes; nothing iced. Not with very heavy bleeding: see a doctor.' } },
];
