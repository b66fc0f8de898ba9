// Pressure points a person can press alone: where, for what, and for whom not.
// Codes and names follow the WHO Standard Acupuncture Point Locations (2008); the descriptions are in the project's own
// words. Suitability and the pregnancy rule are the project's own: only points marked true are proposed in pregnancy.
import type { PatternId, Text } from '../types.ts';

export interface Point extends Text {
  id: string;
  where: Text;
  region: 'arm' | 'leg' | 'head' | 'belly' | 'chest' | 'shoulder' | 'foot';
  suits: readonly PatternId[];
  /** finding codes it is pressed for */
  findings: readonly string[];
  pregnancy: boolean;
}

type Row = [id: string, zh: string, en: string, region: Point['region'], whereZh: string, whereEn: string, suits: PatternId[], findings: string[], pregnancy?: boolean];

const ROWS: Row[] = [
  ['ST36', '足三里', 'Zusanli', 'leg', '膝盖外下方的凹窝往下四横指，小腿骨外侧一横指', 'four finger-breadths below the hollow at the outer side of the kneecap, one finger outside the shin bone', ['qi-deficiency', 'yang-deficiency', 'food-stagnation', 'blood-deficiency'], ['symptom.poor-appetite', 'symptom.fatigue', 'symptom.epigastric-fullness']],
  ['PC6', '内关', 'Neiguan', 'arm', '手腕内侧横纹往上三横指，两条筋之间', 'three finger-breadths above the inner wrist crease, between the two tendons', ['qi-stagnation', 'phlegm-dampness'], ['symptom.nausea', 'symptom.palpitations', 'symptom.chest-oppression', 'symptom.vomiting'], true],
  ['HT7', '神门', 'Shenmen', 'arm', '手腕内侧横纹上，靠小指一边的凹处', 'on the inner wrist crease, in the hollow on the little-finger side', ['blood-deficiency', 'yin-deficiency'], ['symptom.insomnia', 'symptom.palpitations', 'symptom.difficulty-falling-asleep', 'symptom.dream-disturbed-sleep', 'symptom.restlessness'], true],
  ['LI4', '合谷', 'Hegu', 'arm', '手背拇指与食指之间，肌肉隆起的最高处', 'on the back of the hand, on the highest spot of the muscle between thumb and index finger', ['heat', 'qi-stagnation'], ['symptom.headache', 'symptom.toothache', 'symptom.nasal-congestion']],
  ['LR3', '太冲', 'Taichong', 'foot', '脚背上，大脚趾与第二趾的骨缝往后按到的凹处', 'on the foot, in the hollow behind the gap between the big and second toe', ['qi-stagnation', 'yang-rising'], ['symptom.irritability', 'symptom.hypochondriac-pain', 'symptom.headache']],
  ['KI3', '太溪', 'Taixi', 'foot', '脚内踝尖与后面大筋之间的凹处', 'in the hollow between the inner ankle bone and the tendon behind it', ['yin-deficiency', 'yang-deficiency'], ['symptom.lumbar-soreness', 'symptom.tinnitus-deafness', 'symptom.night-sweats']],
  ['KI1', '涌泉', 'Yongquan', 'foot', '脚底前三分之一处，脚趾弯曲时的凹窝', 'in the hollow of the front third of the sole when the toes are bent', ['yin-deficiency', 'yang-rising'], ['symptom.insomnia', 'symptom.hot-soles', 'symptom.difficulty-falling-asleep']],
  ['SP6', '三阴交', 'Sanyinjiao', 'leg', '内踝尖往上四横指，小腿骨后缘', 'four finger-breadths above the inner ankle bone, at the back edge of the shin bone', ['blood-deficiency', 'yin-deficiency', 'blood-stasis'], ['symptom.dysmenorrhoea', 'symptom.insomnia', 'symptom.irregular-menses']],
  ['SP9', '阴陵泉', 'Yinlingquan', 'leg', '小腿内侧，沿骨头往上推到膝下的凹处', 'on the inner leg, in the hollow reached by sliding up the shin bone to below the knee', ['phlegm-dampness', 'damp-heat'], ['symptom.oedema', 'symptom.heavy-body']],
  ['SP10', '血海', 'Xuehai', 'leg', '膝盖内上角往上三横指的肌肉隆起处', 'three finger-breadths above the inner upper corner of the kneecap, on the muscle', ['blood-stasis', 'blood-deficiency'], ['symptom.rash-itch', 'symptom.dysmenorrhoea']],
  ['ST40', '丰隆', 'Fenglong', 'leg', '小腿外侧，膝与踝的正中，小腿骨外两横指', 'on the outer leg, half way between knee and ankle, two finger-breadths outside the shin bone', ['phlegm-dampness'], ['symptom.phlegm', 'symptom.heavy-head']],
  ['LI11', '曲池', 'Quchi', 'arm', '屈肘，肘横纹外侧的尽头', 'with the elbow bent, at the outer end of the crease', ['heat', 'damp-heat'], ['symptom.rash-itch']],
  ['TE6', '支沟', 'Zhigou', 'arm', '手腕背侧横纹往上四横指，两骨之间', 'four finger-breadths above the wrist crease on the back of the forearm, between the bones', ['qi-stagnation', 'dryness'], ['symptom.constipation', 'symptom.hypochondriac-pain']],
  ['CV12', '中脘', 'Zhongwan', 'belly', '肚脐与胸骨下端的正中', 'half way between the navel and the lower end of the breastbone', ['food-stagnation', 'phlegm-dampness'], ['symptom.epigastric-fullness', 'symptom.belching-hiccup', 'symptom.food-stagnation']],
  ['ST25', '天枢', 'Tianshu', 'belly', '肚脐旁开约三横指，左右各一', 'about three finger-breadths to either side of the navel', ['food-stagnation', 'heat'], ['symptom.constipation', 'symptom.loose-stools', 'symptom.abdominal-distension']],
  ['CV6', '气海', 'Qihai', 'belly', '肚脐正下方约两横指', 'about two finger-breadths below the navel', ['qi-deficiency', 'yang-deficiency', 'cold'], ['symptom.fatigue', 'symptom.cold-abdomen']],
  ['CV4', '关元', 'Guanyuan', 'belly', '肚脐正下方四横指', 'four finger-breadths below the navel', ['yang-deficiency', 'cold', 'qi-deficiency'], ['symptom.clear-urine', 'symptom.nocturia-incontinence', 'symptom.cold-abdomen']],
  ['CV17', '膻中', 'Danzhong', 'chest', '两乳头连线的正中，胸骨上', 'on the breastbone, level with the nipples', ['qi-stagnation'], ['symptom.chest-oppression', 'symptom.low-mood']],
  ['LU7', '列缺', 'Lieque', 'arm', '两手虎口交叉，食指尖落在手腕上方的凹处', 'interlock thumbs and index fingers; the tip of the index finger rests on it above the wrist', ['cold'], ['symptom.cough', 'symptom.headache']],
  ['LU10', '鱼际', 'Yuji', 'arm', '手掌拇指根部隆起的外缘中点', 'at the middle of the outer edge of the mound below the thumb', ['dryness', 'heat'], ['symptom.sore-throat', 'symptom.dry-throat', 'symptom.dry-cough']],
  ['LI20', '迎香', 'Yingxiang', 'head', '鼻翼两旁的凹沟里', 'in the groove beside each nostril', [], ['symptom.nasal-congestion'], true],
  ['GB20', '风池', 'Fengchi', 'head', '后脑发际两侧，大筋外缘的凹窝', 'in the hollows below the skull on either side of the neck muscles', ['yang-rising'], ['symptom.headache', 'symptom.dizziness', 'symptom.spine-neck-pain']],
  ['EX-HN5', '太阳', 'Taiyang', 'head', '眉梢与外眼角之间往后一横指的凹处', 'in the hollow one finger-breadth behind the point between brow end and outer eye corner', [], ['symptom.headache', 'symptom.dry-eyes-blurred-vision'], true],
  ['EX-HN3', '印堂', 'Yintang', 'head', '两眉头的正中', 'midway between the inner ends of the eyebrows', ['yang-rising'], ['symptom.insomnia', 'symptom.headache', 'symptom.restlessness', 'symptom.difficulty-falling-asleep'], true],
  ['GB21', '肩井', 'Jianjing', 'shoulder', '肩上，颈根与肩头的正中', 'on top of the shoulder, half way between the neck and the shoulder tip', ['qi-stagnation'], ['symptom.spine-neck-pain']],
];

export const POINTS: readonly Point[] = ROWS.map(([id, zh, en, region, whereZh, whereEn, suits, findings, pregnancy = false]) =>
  ({ id, zh, en, region, where: { zh: whereZh, en: whereEn }, suits, findings, pregnancy }));
