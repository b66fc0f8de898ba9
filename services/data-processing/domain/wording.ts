// What an alert says to a person, in both languages and without figures. Our own words.
import type { Level } from './alert.ts';
import { metric, type MetricCode } from './metrics.ts';

export interface Words { zh: string; en: string }
type Side = 'high' | 'low';

const special: Partial<Record<`${MetricCode}.${Side}`, Words>> = {
  'glucose.low': {
    zh: '清醒时先吃 15 至 20 克糖（如葡萄糖片或含糖饮料），15 分钟后复测；神志不清者不要喂食。',
    en: 'If awake, take 15 to 20 g of sugar (glucose tablets or a sweet drink) and measure again after 15 minutes; never feed somebody who is drowsy.',
  },
  'heart-rate.high': { zh: '如果当时在运动，不必担心；如果在安静休息，请今天就医。', en: 'No worry if it was during exercise; if you were at rest, see a doctor today.' },
  'heart-rate.low': { zh: '有头晕、乏力或晕倒时请今天就医；经常训练的人可能平时就慢。', en: 'See a doctor today if you are dizzy, weak or have fainted; it may be usual in people who train.' },
  'systolic.low': { zh: '请躺下休息后复测；头晕、出冷汗或仍然如此，请今天就医。', en: 'Lie down and measure again; if you are dizzy or sweating, or it stays so, see a doctor today.' },
  'spo2.low': { zh: '请擦净手指、取下指甲油、坐稳后复测；医生另定了目标的，按医生的目标。', en: 'Wipe the finger, remove nail varnish, sit still and measure again; if your doctor has set another target for you, that one holds.' },
};

function advice(level: Level, emergencyNumber: string): Words {
  if (level === 'emergency') return { zh: `请立即拨打 ${emergencyNumber} 或去急诊。`, en: `Call ${emergencyNumber} or go to an emergency department now.` };
  if (level === 'urgent') return { zh: `请安静休息几分钟后复测；仍然如此，请今天就医；伴有胸痛、呼吸困难、说话不清、肢体无力或神志不清，请立即拨打 ${emergencyNumber}。`, en: `Rest for some minutes and measure again; if it stays so, see a doctor today; with chest pain, breathlessness, slurred speech, weakness of a limb or confusion, call ${emergencyNumber} now.` };
  return { zh: '请休息后复测并留意。', en: 'Rest, measure again and keep an eye on it.' };
}

export function thresholdWords(code: MetricCode, side: Side, level: Level, emergencyNumber: string): Words {
  const m = metric(code);
  const own = special[`${code}.${side}`];
  const general = level === 'notice' && own ? { zh: '', en: '' } : advice(level, emergencyNumber);
  const very = level === 'notice' ? { zh: '', en: '' } : { zh: '明显', en: 'very ' };
  return {
    zh: `${m.zh}${very.zh}${side === 'high' ? '偏高' : '偏低'}。${general.zh}${own?.zh ?? ''}`,
    en: [`Your ${m.en} is ${very.en}${side}.`, general.en, own?.en].filter(Boolean).join(' '),
  };
}

export const trendWords = {
  'weight-gain': { zh: '三天内体重增加超过两公斤。有心脏病、气短或脚踝肿的，请今天联系医生。', en: 'Your weight has gone up by more than two kilograms within three days. With heart disease, breathlessness or swollen ankles, call your doctor today.' },
  'pressure-mean': { zh: '近一周在家测得的血压平均偏高。请按时坐着测量并记录，近期请医生看一看。', en: 'The mean of your blood pressure at home over the last week is high. Keep measuring while seated, and show it to a doctor soon.' },
  'resting-heart-rate': { zh: '近一周的静息心率持续上升。劳累、感染、睡眠不足都可能如此；不缓解请就医。', en: 'Your resting heart rate has been rising all week. Strain, an infection or too little sleep may do this; see a doctor if it does not settle.' },
  'spo2-fall': { zh: '近一周的血氧饱和度持续下降。请复测；有气短或咳嗽请就医。', en: 'Your oxygen saturation has been falling all week. Measure again; see a doctor if you are short of breath or cough.' },
  'fever-days': { zh: '发热已经连续三天。请就医。', en: 'You have had fever for three days running. See a doctor.' },
} as const satisfies Record<string, Words>;
