// Signs on which a person must be sent to a physician at once: the words, the combinations, the advice and where each comes from.
// Words and combinations are the project's own wording of general medical knowledge, to be reviewed by a practitioner;
// `source` names the guidance a rule follows, or says that the rule is ours.

import { CONCEPTS } from './redflags/concepts.ts';
import { EVERYDAY } from './redflags/everyday.ts';
import { FAMILIES } from './redflags/families.ts';
import { FAMILIES_SECOND } from './redflags/families-second.ts';
import { SIGNALS } from './redflags/signals.ts';

export type RedFlagLevel = 'emergency' | 'urgent';

/** One rule: it holds when all parts of any of its combinations are said close together. */
export interface RedFlagRule {
  /** stable, for example `redflag.stroke` */
  code: string;
  level: RedFlagLevel;
  zh: string;
  en: string;
  /** a part is a signal name, `!name` for a signal that must not be said, `measure>=value`, or `finding:CODE` */
  combinations: readonly (readonly string[])[];
  advice: { zh: string; en: string };
  source: string;
}

const OWN = "project's own clinical rule, to be reviewed";
const FAST = 'FAST stroke recognition (face, arm, speech, time); 中风120 (Zhao, Liu: Lancet Neurology 2017)';
const FEVER_CHILD = 'NICE NG143, fever in under 5s (traffic light)';
const SEPSIS = 'general signs of sepsis as in qSOFA (Sepsis-3, JAMA 2016); wording ours';

const EMERGENCY_ADVICE = (zh: string, en: string) => ({ zh: `请立即拨打 {number}，不要等待。${zh}`, en: `Call {number} now, do not wait. ${en}` });
const URGENT_ADVICE = (zh: string, en: string) => ({ zh: `请今天就到医院就诊。${zh}如症状加重，请拨打 {number}。`, en: `See a physician today. ${en} Call {number} if it gets worse.` });

const ADVICE = {
  heart: EMERGENCY_ADVICE('停止一切活动，坐下或半卧，不要自行开车去医院。', 'Stop all activity, sit or lie half upright, do not drive yourself.'),
  stroke: EMERGENCY_ADVICE('记下症状开始的时间，让病人侧卧，不要喂水、喂药、喂食。', 'Note when it began, lay the person on the side, give no water, food or medicine.'),
  mind: { zh: '您的生命很重要。如有立即的危险，请拨打 {number} 或 110，并请身边的人陪伴您、把可能伤害自己的东西拿开；也可以拨打 12356 心理援助热线。', en: 'Your life matters. In immediate danger call {number} or 110, have someone stay with you and remove what could harm you; the psychological support line 12356 is there too.' },
  brain: EMERGENCY_ADVICE('让病人平卧、侧头，保持呼吸道通畅，不要离开。', 'Lay the person down with the head to the side, keep the airway free, do not leave.'),
  breath: EMERGENCY_ADVICE('坐起身体前倾，松开衣领，保持空气流通。', 'Sit up leaning forward, loosen the collar, let fresh air in.'),
  allergy: EMERGENCY_ADVICE('停止接触可疑食物或药物，平卧抬高双腿；随身有肾上腺素笔的按医嘱使用。', 'Stop contact with the suspected food or drug, lie with legs raised; use a prescribed adrenaline pen if there is one.'),
  bleeding: EMERGENCY_ADVICE('平卧，体表出血用干净布料持续压住，不要进食饮水。', 'Lie down, press a clean cloth firmly on a visible bleeding, do not eat or drink.'),
  abdomen: EMERGENCY_ADVICE('不要进食饮水，不要服用止痛药或泻药。', 'Do not eat or drink, take no painkiller and no laxative.'),
  pregnancy: EMERGENCY_ADVICE('平卧，左侧为好，不要自行用药，带上产检资料。', 'Lie down, best on the left side, take no medicine by yourself, bring the antenatal records.'),
  child: EMERGENCY_ADVICE('保持孩子呼吸道通畅，抽搐时侧卧，不要往嘴里塞任何东西。', "Keep the child's airway free; in a convulsion lay the child on the side and put nothing in the mouth."),
  sugar: EMERGENCY_ADVICE('清醒者疑为低血糖可先喝糖水；意识不清时不要喂任何东西。', 'If awake and low sugar is likely, give sugar water; give nothing by mouth when not fully conscious.'),
  poison: EMERGENCY_ADVICE('不要自行催吐，保留药瓶或残余物；煤气中毒先离开现场并通风。', 'Do not make the person vomit, keep the bottle or remains; in gas poisoning leave the place and air it.'),
  heat: EMERGENCY_ADVICE('移到阴凉处，脱去衣物，用凉水擦身扇风降温。', 'Move into the shade, take off clothing, cool with water and fanning.'),
  injury: EMERGENCY_ADVICE('不要随意搬动伤者，伤口出血时持续压迫。', 'Do not move the injured needlessly, keep pressure on bleeding wounds.'),
  emergencyRoom: EMERGENCY_ADVICE('这种情况的处理以小时计，请直接到急诊科。', 'Hours count here: go straight to an emergency department.'),
  safety: { zh: '您不应受到伤害。如有危险请立即拨打 110；受伤请到医院就诊或拨打 {number}，妇女权益服务热线为 12338。', en: "You should not be hurt. In danger call 110 at once; for injuries see a hospital or call {number}. The women's rights line is 12338." },
  today: URGENT_ADVICE('', ''),
  soon: { zh: '请在一两天内到医院检查。如出血增多、头晕、心慌或晕倒，请拨打 {number}。', en: 'See a physician within a day or two. Call {number} if the bleeding grows, or you feel dizzy, have a racing heart or faint.' },
  hours: URGENT_ADVICE('这种情况的处理以小时计，请现在就去急诊。', 'Hours count here: go to an emergency department now.'),
  wound: URGENT_ADVICE('先用肥皂和流水冲洗伤口至少十五分钟，并尽快接种疫苗。', 'Wash the wound with soap and running water for at least fifteen minutes and get vaccinated soon.'),
};

interface Row { code: string; level: RedFlagLevel; zh: string; en: string; when: string; advice: keyof typeof ADVICE; source: string }
const row = (level: RedFlagLevel) => (code: string, zh: string, en: string, advice: keyof typeof ADVICE, when: string, source = OWN): Row => ({ code: `redflag.${code}`, level, zh, en, when, advice, source });
const emergency = row('emergency');
const urgent = row('urgent');

const ROWS: readonly Row[] = [
  emergency('suicide', '自杀意念或自伤', 'suicidal thoughts or self-harm', 'mind', 'suicide, self-harm, high-place+despair, means+despair, pills-ready+goodbye', OWN),
  emergency('violence-to-others', '伤人危险', 'danger to others', 'mind', 'harm-others'),
  emergency('acute-coronary', '疑似急性心肌梗死', 'possible heart attack', 'heart', 'chest-pain+cold-sweat, chest-pain+radiation, chest-pain+dyspnoea, chest-pain+cyanosis, chest-pain+faint, chest-pain+vomit+sudden, chest-tight+cold-sweat+radiation, chest-tight+cold-sweat+sudden, crushing-chest, chest-pain+shock, chest-pain+nitro-fails, chest-tight+nitro-fails, chest-tight+radiation+shock, chest-tight+shock+sudden, chest-tight+drenched+!sleep-sweat, chest-pain-bare+drenched, upper-abdomen+drenched+!sleep-sweat, tearing+chest-to-back, tearing+back-upper+!strain, chest-pain+tearing, chest-pain-bare+sweat-now+!sleep-sweat+!exertion, chest-place+press-event+wet-event+grey-face, chest-place+press-event+grey-face, chest-place+press-event+wet-event+!sleep-sweat+!exertion, chest-place+grey-face+wet-event, chest-place+press-event+arm-jaw+suddenly+!strain, chest-place+radiates+sweat-now+!strain, chest-pain+radiates, chest-place+press-event+radiates', 'general signs of acute coronary syndrome as in WHO and AHA public advice; wording ours'),
  emergency('heart-attack-named', '心梗、夹层或肺栓塞', 'heart attack, dissection or embolism named', 'heart', 'heart-attack-named+sudden, heart-attack-named+chest-pain, heart-attack-named+dyspnoea'),
  emergency('stroke', '疑似脑卒中', 'possible stroke', 'stroke', 'face-droop+slurred, face-droop+one-side-weak, slurred+one-side-weak, face-droop+sudden, slurred+sudden, one-side-weak+sudden, stroke-named+sudden, stroke-named+faint, stroke-named+unconscious, vertigo-sudden+slurred, vertigo-sudden+severe-headache, face-droop+since-today, slurred+since-today, one-side-weak+since-today, side-paralysed+!chronic-course, face-droop+drool+!chronic-course, double-vision+sudden, double-vision+since-today+slurred, mouth-leak+speech-off, mouth-leak+limb-off, speech-off+limb-off+suddenly, face-droop+speech-off, mouth-leak+suddenly+slurred, side-word+limb-off+sudden', FAST),
  urgent('stroke-signs', '疑似卒中征象', 'a sign that may be a stroke', 'stroke', 'face-droop, one-side-weak+!shoulder, slurred, vertigo-sudden', FAST),
  emergency('thunderclap-headache', '突发剧烈头痛', 'thunderclap headache', 'stroke', 'thunderclap, severe-headache+projectile-vomit, severe-headache+unconscious, headache+projectile-vomit, severe-headache+convulsion, severe-headache+sudden, headache+worst-ever+vomit, headache+worst-ever+sudden, severe-headache+worst-ever'),
  emergency('meningitis', '疑似脑膜炎', 'possible meningitis', 'brain', 'fever+stiff-neck, fever+headache+projectile-vomit, fever+severe-headache+vomit, fever+purpura+drowsy, temperature>=38+stiff-neck, headache+stiff-neck+vomit, fever+headache+convulsion, bulging-fontanelle+fever, fever+purpura+shock, fever+non-blanching, child+fever+purpura, age<14+fever+purpura, non-blanching+drowsy, non-blanching+vomit, non-blanching+child, non-blanching+!chronic-course', FEVER_CHILD + '; general signs of meningitis'),
  emergency('unconscious', '意识丧失', 'loss of consciousness', 'brain', 'unconscious, no-pulse, convulsion-long, faint+chest-pain, faint+palpitation-faint, faint+headache, faint+heavy-bleeding, faint+cyanosis, syncope-exertion, confused+sudden'),
  emergency('cardiac-arrest', '呼吸心跳停止', 'no breathing or no heartbeat', 'heart', 'no-pulse+unconscious, heart-attack-named+unconscious, heart-attack-named+no-pulse'),
  urgent('syncope', '晕厥', 'fainting', 'today', 'faint'),
  emergency('seizure', '抽搐发作', 'convulsion', 'child', 'convulsion+unconscious, convulsion+fever, convulsion+child, convulsion+cyanosis, convulsion-long, convulsion+pregnant, convulsion+head-injury, convulsing-now, twitch+foam+!habitual, fit-cramp+fever+child, fit-cramp+fever+age<14, fit-cramp+child+temperature>=38, fit-cramp+age<14+temperature>=38', FEVER_CHILD),
  urgent('seizure-any', '抽搐', 'a convulsion', 'today', 'convulsion'),
  emergency('severe-dyspnoea', '严重呼吸困难', 'severe difficulty breathing', 'breath', 'severe-dyspnoea, dyspnoea+cyanosis, dyspnoea+cold-sweat, dyspnoea+drowsy+fever, dyspnoea+unconscious, dyspnoea+confused, spo2<90, respiratoryRate>=40, dyspnoea+sudden+chest-pain, dyspnoea+leg-swelling-one, chest-pain+leg-swelling-one, dyspnoea+sudden+dvt-risk, chest-pain+sudden+dvt-risk, dyspnoea+shock+sudden, dyspnoea+inhaler-fails, lying+stifled, lying+dyspnoea-bare, short-breath+leg-swelling-one, leg-swollen+sudden+dyspnoea, leg-swollen+haemoptysis+dyspnoea, leg-swollen+haemoptysis+sudden, inhaler-fails+severe-dyspnoea, gas-inhaled+dyspnoea, hoarse-burn+gas-inhaled'),
  emergency('sudden-cyanosis', '突然口唇青紫', 'lips or face suddenly blue', 'breath', 'cyanosis+sudden, cyanosis+since-today+!cold-hands', 'NHS, Blue or grey skin or lips (sudden blue lips, tongue, face: 999); that lasting ones are seen on the day is our own rule'),
  urgent('cyanosis', '口唇青紫', 'blue lips or face', 'today', 'cyanosis+!cold-hands', 'NHS, Blue or grey skin or lips (sudden blue lips, tongue, face: 999); that lasting ones are seen on the day is our own rule'),
  urgent('dyspnoea', '呼吸困难', 'difficulty breathing', 'breath', 'spo2<94, dyspnoea+fever, dyspnoea+sudden, respiratoryRate>=30, dyspnoea-bare', SEPSIS),
  emergency('choking', '气道异物', 'choking', 'breath', 'choking, stuck+dyspnoea, stuck+severe-dyspnoea, stuck+cyanosis, stuck+unconscious, child+small-object+dyspnoea, child+sudden-cough+small-object, sudden-cough+small-object+cyanosis, small-object+no-voice, stuck+no-voice, stuck-throat+severe-dyspnoea+!as-if, stuck-throat+dyspnoea-bare+!as-if, stuck-throat+cyanosis, child+eating-now+voice-gone, age<5+eating-now+voice-gone, eating-now+voice-gone+grey-face, child+small-object+voice-gone'),
  emergency('epiglottitis', '疑似会厌炎', 'possible epiglottitis', 'breath', 'epiglottitis, fever+throat-swelling+dyspnoea, cannot-swallow-saliva+dyspnoea, cannot-swallow-saliva+throat-swollen, throat-swollen+drool+wheeze, throat-swollen+noisy-breath'),
  emergency('anaphylaxis', '疑似过敏性休克', 'possible anaphylaxis', 'allergy', 'anaphylactic-shock, anaphylaxis-cause+dyspnoea, hives+dyspnoea, anaphylaxis-cause+throat-swelling, hives+throat-swelling, anaphylaxis-cause+shock, anaphylaxis-cause+faint, hives+faint, hives+shock, anaphylaxis-cause+unconscious, lips-swollen+dyspnoea, hives+lips-swollen, exposure+lips-swollen+hives, exposure+hives+shock, anaphylaxis-cause+lips-swollen, lips-swollen+wheeze, allergy-now+wheeze+!chronic-allergy, allergen+throat-tight, allergen+tongue-swollen, exposure+tongue-swollen, hives+throat-tight, hives+tongue-swollen, allergen+lips-swollen+hives, throat-narrow+face-swollen, throat-narrow+patches, patches+wheezy, hives+throat-narrow, exposure+patches+face-swollen+throat-narrow, allergen+throat-narrow', 'general criteria of anaphylaxis (World Allergy Organization 2020); wording ours'),
  emergency('haematemesis', '呕血', 'vomiting of blood', 'bleeding', 'haematemesis'),
  emergency('gastrointestinal-bleeding', '消化道大出血', 'heavy bleeding of the gut', 'bleeding', 'melena+shock, melena+faint, melena+dizzy, stool-blood+shock, stool-blood+faint, stool-blood+heavy-bleeding, melena+heavy-bleeding'),
  urgent('melena', '黑便或便血', 'black or bloody stool', 'today', 'melena+!dark-food'),
  emergency('haemoptysis', '大咯血', 'coughing up much blood', 'bleeding', 'haemoptysis-heavy, haemoptysis+dyspnoea+shock'),
  urgent('haemoptysis-any', '咯血', 'coughing up blood', 'today', 'haemoptysis'),
  emergency('heavy-bleeding', '大出血', 'heavy bleeding', 'bleeding', 'heavy-bleeding, nose-bleed-long+shock'),
  emergency('acute-abdomen', '疑似急腹症', 'possible acute abdomen', 'abdomen', 'abdomen-rigid, abdomen-severe+shock, abdomen-severe+vomit+fever, abdomen-severe+sudden, abdomen-severe+no-stool-gas, abdomen-severe+unconscious, abdomen-severe+cold-sweat, abdomen-pain+no-stool-gas+vomit, red-jelly+child, abdomen-severe+child, red-jelly+age<5, abdomen-severe+belly-hard, abdomen-pain+belly-hard+fever, abdomen-pain+belly-hard+vomit, hernia+irreducible, infant+bilious, age<1+bilious, faecal-vomit, no-stool-gas+vomit+bloated, no-stool-gas+bloated+abdomen-pain, belly-place+stabbed-event+hard-touch, child+bilious+bloated, child+bilious+inconsolable, belly-place+hard-touch+fever, belly-place+hard-touch+temperature>=38'),
  urgent('abdominal-pain', '剧烈腹痛或右下腹痛', 'severe or right lower abdominal pain', 'abdomen', 'abdomen-severe, right-lower, no-stool-gas+abdomen-pain'),
  emergency('ectopic-pregnancy', '疑似宫外孕', 'possible ectopic pregnancy', 'pregnancy', 'missed-period+abdomen-severe, missed-period+abdomen-pain+vaginal-bleed, missed-period+abdomen-pain+shock, missed-period+abdomen-pain+faint, missed-period+abdomen-pain+dizzy, ectopic-named+abdomen-pain, ectopic-named+vaginal-bleed, ectopic-named+!treated, missed-period+abdomen-pain+faint'),
  emergency('bleeding-in-pregnancy', '孕期出血', 'bleeding in pregnancy', 'pregnancy', 'pregnant+vaginal-bleed, pregnant+abdomen-severe, pregnant+heavy-bleeding, waters, pregnant+gush, fetal-still, pregnant+baby-not-moving, pregnant+faint, pregnant+baby-inside+moves-none'),
  emergency('postpartum-haemorrhage', '产后出血', 'bleeding after childbirth', 'pregnancy', 'lochia-heavy, postpartum+heavy-bleeding, postpartum+vaginal-bleed+shock, postpartum+pad-soaked, postpartum+vaginal-bleed+dizzy, postpartum+big-blood+weak-off'),
  emergency('pre-eclampsia', '疑似子痫前期', 'possible pre-eclampsia', 'pregnancy', 'pregnant+systolic>=160, pregnant+systolic>=140+preeclampsia-sign, eclampsia+preeclampsia-sign, eclampsia+sudden, pregnant+convulsion, pregnant+severe-headache, pregnant+vision-loss, pregnant+headache+eyes-blurred, postpartum+systolic>=160, postpartum+systolic>=140+preeclampsia-sign, postpartum+severe-headache+eyes-blurred, postpartum+headache+eyes-blurred, postpartum+convulsion, pregnant+headache+seeing-spots, pregnant+face-swollen+seeing-spots', 'general criteria of pre-eclampsia (ISSHP); wording ours'),
  emergency('hypertensive-crisis', '高血压急症', 'hypertensive emergency', 'stroke', 'systolic>=180+severe-headache, systolic>=180+chest-pain, systolic>=180+dyspnoea, systolic>=180+confused, systolic>=180+vision-loss, systolic>=180+headache, systolic>=180+vomit, diastolic>=120+headache, diastolic>=120+chest-pain, systolic>=180+slurred', '中国高血压防治指南 (limits of 180/120 mmHg)'),
  urgent('very-high-pressure', '血压过高', 'very high blood pressure', 'today', 'systolic>=180, diastolic>=120', '中国高血压防治指南 (limits of 180/120 mmHg)'),
  emergency('shock', '疑似休克', 'possible shock', 'emergencyRoom', 'systolic<80, systolic<90+shock, systolic<90+confused, shock+confused, shock+unconscious, heartRate>=150, heartRate<35, heartRate>=130+faint, rapid-heart+faint, rapid-heart+chest-pain, rapid-heart+shock, rapid-heart+dizzy, rapid-heart+faint-feeling, heartRate>=130+dizzy, heartRate>=130+faint-feeling, heartRate>=130+chest-pain, heartRate<45+faint, heartRate<45+dizzy'),
  emergency('diabetic-crisis', '糖尿病急症', 'diabetic emergency', 'sugar', 'glucose<2.8, glucose>=33, glucose>=16.7+vomit, glucose>=16.7+confused, glucose>=16.7+drowsy, glucose>=16.7+dyspnoea, polydipsia+unconscious, polydipsia+ketosis, polydipsia+confused, polydipsia+vomit+drowsy, hypoglycaemia+confused, hypoglycaemia+unconscious, hypoglycaemia+convulsion, polydipsia+vomit+dyspnoea, polydipsia+slurred, polydipsia+convulsion, polydipsia+sugar-low+drowsy, polydipsia+shaky+drenched, polydipsia+shaky+drowsy, polydipsia+drenched+drowsy, polydipsia+drenched+confused, polydipsia+fruit-breath, polydipsia+deep-breath+vomits-again, polydipsia+deep-breath+confused, polydipsia+sugar-low+confused, polydipsia+shaky+confused, polydipsia+wet-event+shaky+sugar-low'),
  urgent('glucose', '血糖异常', 'sugar far out of range', 'today', 'glucose<3.9, glucose>=16.7, hypoglycaemia+cold-sweat, polydipsia+sugar-low'),
  emergency('poisoning', '中毒', 'poisoning', 'poison', 'poison, co-source+several+dizzy, co-source+several+headache, co-source+several+vomit, co-source+dizzy+vomit, co-source+headache+vomit, co-source+drowsy, co-source+unconscious, co-source+faint, co-source+room-closed+dizzy, co-source+room-closed+headache, gas-inhaled+dizzy, gas-inhaled+drowsy, gas-inhaled+faint, co-source+dizzy-sick+several, co-source+cannot-stand+dizzy-sick'),
  emergency('overdose', '服药过量', 'overdose', 'poison', 'overdose, child-took'),
  emergency('infant-fever', '三月以下婴儿发热', 'fever under three months of age', 'child', 'age<0.25+fever, age<0.25+temperature>=38, infant+fever, infant+temperature>=38, age<0.25+hot-body', FEVER_CHILD),
  emergency('child-danger', '儿童危重征象', 'danger signs in a child', 'child', 'child+fever+drowsy, age<14+fever+drowsy, child+high-fever+purpura, child+fever+mastoid+cyanosis, age<5+fever+mastoid, child+mastoid+fever, age<5+high-fever+vomit+drowsy, child+unconscious, child+dehydration+drowsy, age<5+not-feeding+drowsy, infant+not-feeding, age<0.25+not-feeding, child+bulging-fontanelle, child+vomit+bulging-fontanelle, age<14+temperature>=40+drowsy, child+cyanosis, age<5+cyanosis, rash-fever-hand+convulsion, rash-fever-hand+drowsy+fever, child+indrawing, age<14+indrawing, child+temperature>=38+drowsy, child+fever+not-feeding, age<5+fever+not-feeding, child+dehydration+not-feeding, child+floppy+not-feeding, child+floppy+fever, age<5+floppy, infant+floppy, child+mottled+fever, infant+mottled, infant+newborn-yellow+drowsy, infant+newborn-yellow+not-feeding, age<0.5+bottle-none+fever, age<0.5+bottle-none+hot-body', FEVER_CHILD),
  urgent('child-high-fever', '儿童高热', 'high fever in a child', 'today', 'child+high-fever, age<14+high-fever, age<14+temperature>=39, child+temperature>=39, age<0.5+temperature>=38, age<0.5+fever, child+dehydration, child+not-feeding, child+inconsolable+vomit, child+barking-cough', FEVER_CHILD),
  emergency('hyperpyrexia', '超高热', 'extreme fever', 'heat', 'temperature>=41, temperature>=40+confused, high-fever+confused, high-fever+convulsion, high-fever+shock'),
  urgent('very-high-fever', '高热', 'very high fever', 'today', 'temperature>=39.5, immuno+fever, immuno+temperature>=38'),
  emergency('sepsis', '疑似脓毒症', 'possible sepsis', 'emergencyRoom', 'sepsis-named, fever+shock+confused, fever+confused, temperature>=38+confused, fever+systolic<100, fever+purpura+sepsis-sign, immuno+high-fever+sepsis-sign, chemo+fever, chemo+temperature>=38, fever+mottled, mottled+drowsy, mottled+confused', SEPSIS),
  emergency('heat-stroke', '疑似热射病', 'possible heat stroke', 'heat', 'heat-stroke, heat-exposure+unconscious, heat-exposure+confused, heat-exposure+convulsion, heat-exposure+temperature>=40, heat-exposure+faint, heat-exposure+hot-body+no-sweat, heat-exposure+hot-body+sleepy-off'),
  emergency('testicular-torsion', '疑似睾丸扭转', 'possible testicular torsion', 'emergencyRoom', 'testis-torsion, testis-pain+sudden, testis-pain+severe-pain, testis-pain+vomit, testis-pain+since-today+vomit'),
  emergency('vision-loss', '突然视力丧失', 'sudden loss of vision', 'emergencyRoom', 'vision-loss, eye-chemical, eye-pain+halos+vomit, eye-pain+headache+vomit, half-sight+suddenly'),
  urgent('acute-glaucoma', '疑似青光眼急性发作', 'possible acute glaucoma', 'today', 'eye-pain+halos, eye-pain+vomit'),
  emergency('cauda-equina', '疑似马尾综合征', 'possible cauda equina syndrome', 'emergencyRoom', 'back-pain+cauda'),
  urgent('urinary-retention', '尿潴留或无尿', 'no urine passed', 'today', 'urine-none'),
  emergency('limb-ischaemia', '疑似肢体急性缺血', 'possible acute limb ischaemia', 'emergencyRoom', 'limb-cold+limb-pain-sudden, limb-cold+sudden+severe-pain, limb-cold+severe-pain, limb-cold+limb-no-pulse'),
  urgent('deep-vein-thrombosis', '疑似下肢静脉血栓', 'possible deep vein thrombosis', 'today', 'leg-swelling-one'),
  emergency('major-injury', '严重外伤', 'major injury', 'injury', 'trauma-grave, legs-numb+fall, legs-numb+sudden, scald+burn-bad+child, head-injury+vomit, head-injury+unconscious, head-injury+faint, head-injury+drowsy, head-injury+convulsion, head-injury+confused, head-injury+severe-headache, burn, scald+big-area, head-injury+csf, impaled, fall-from+cannot-move, electric, csf+fall-from, fell-hit+head-place+sleepy-off+vomits-again, head-injury+sleepy-off, fell-hit+confused+!chronic-course'),
  urgent('head-injury', '头部外伤', 'head injury', 'today', 'head-injury'),
  emergency('necrotising-infection', '疑似坏死性感染', 'possible necrotising infection', 'emergencyRoom', 'gas-gangrene'),
  urgent('animal-bite', '动物咬伤', 'animal bite', 'wound', 'rabies', 'WHO: rabies, wound washing and vaccination'),
  urgent('tetanus', '破伤风风险', 'risk of tetanus', 'wound', 'tetanus'),
  urgent('violence', '家庭暴力或侵害', 'domestic or sexual violence', 'safety', 'violence, abuse-child', 'WHO: responding to intimate partner and sexual violence against women (2013)'),
  urgent('psychosis', '急性精神症状', 'acute psychotic signs', 'today', 'psychosis'),
  urgent('severe-dehydration', '重度脱水', 'severe dehydration', 'today', 'dehydration+vomit, dehydration+drowsy, vomit+not-feeding'),
  urgent('jaundice', '黄疸', 'jaundice', 'today', 'yellow-eyes, jaundice+fever+abdomen-pain, jaundice+confused, jaundice+dark-stool-pale, infant+newborn-yellow'),
  urgent('blood-in-stool', '便血', 'blood in the stool', 'soon', 'stool-blood+!haemorrhoid+!red-food+!menses-now', 'NICE NG12, suspected cancer: recognition and referral (rectal bleeding); without its limits of age, selection ours'),
  urgent('blood-in-urine', '血尿', 'blood in the urine', 'soon', 'urine-blood+!red-food+!menses-now', 'NICE NG12, suspected cancer: recognition and referral (visible haematuria); without its limits of age, selection ours'),
  urgent('hypertension-in-pregnancy', '孕期血压升高', 'raised blood pressure in pregnancy', 'today', 'pregnant+systolic>=140, pregnant+diastolic>=90', 'ISSHP: hypertension in pregnancy from 140/90 mmHg'),
  urgent('contractions', '孕期腹痛', 'abdominal pain or contractions in pregnancy', 'today', 'pregnant+contractions, pregnant+abdomen-pain'),
  urgent('testis-pain', '睾丸疼痛', 'pain of the testis', 'hours', 'testis-pain, priapism'),
  urgent('sudden-deafness', '突发听力下降', 'sudden loss of hearing', 'today', 'sudden-deaf', 'NICE NG98, hearing loss in adults (sudden onset: seen within 24 hours)'),
  urgent('retina', '疑似视网膜脱离', 'possible retinal detachment', 'today', 'floaters+flashes, floaters+sudden, flashes+sudden, shadow'),
  urgent('heavy-menses', '经血过多', 'very heavy menstrual bleeding', 'today', 'pad-soaked, menses-long+shock, menses-long+dizzy, menses-long+palpitation-faint'),
  urgent('spreading-infection', '感染扩散', 'a spreading infection', 'today', 'spreading-infection+red-swelling, spreading-infection+fever, red-swelling+fever+joint, swollen-eye+fever'),
  urgent('throat', '咽喉重症', 'severe throat signs', 'today', 'cannot-swallow-saliva'),
  urgent('chest-pain', '胸痛', 'chest pain', 'heart', 'chest-pain-bare+!breast, chest-tight+exertion+rising', 'NICE CG95, recent-onset chest pain: assessment; that bare chest pain is seen on the day is our own rule'),
  urgent('disease-named', '自述心梗或中风', 'a heart attack or a stroke named', 'today', 'heart-bare+!chronic-course+!treated, stroke-bare+!chronic-course+!wind-theory+!treated'),
  urgent('pre-eclampsia-signs', '孕期头痛、眼花或浮肿', 'headache, blurred sight or swelling in pregnancy', 'today', 'pregnant+headache, pregnant+eyes-blurred, pregnant+feet-swollen', 'NICE NG133, hypertension in pregnancy (symptoms to be reported at once); selection ours'),
  emergency('hypothermia', '低体温', 'hypothermia', 'emergencyRoom', 'temperature<32, temperature<35+infant, temperature<35+age<1, temperature<35+drowsy, temperature<35+confused, temperature<35+unconscious, temperature<35+slurred, cold-exposure+drowsy, cold-exposure+confused, cold-exposure+unconscious, cold-exposure+stiff-cold, ice-fall+shiver', 'Wilderness Medical Society guideline on accidental hypothermia, 2019 (below 35 °C; moderate below 32 °C)'),
  emergency('acute-weakness', '疑似急性弛缓性瘫痪', 'possible rapidly rising paralysis', 'emergencyRoom', 'legs-weak+arms-weak-too+bulbar, legs-weak+arms-weak-too+dyspnoea, legs-weak+bulbar+since-today', "rapidly rising weakness with trouble swallowing or breathing, as in Guillain-Barré syndrome; the project's own rule"),
  emergency('birth', '即将分娩', 'a birth about to happen', 'pregnancy', 'birth-now'),
  urgent('low-temperature', '体温过低', 'low body temperature', 'today', 'temperature<35', 'Wilderness Medical Society guideline on accidental hypothermia, 2019 (below 35 °C)'),
  urgent('fracture', '疑似骨折', 'possible fracture', 'today', 'fall+cannot-stand'),
  urgent('burn', '烫伤烧伤', 'a burn', 'today', 'scald+burn-bad, scald+child'),
  urgent('allergic-swelling', '过敏性肿胀', 'swelling after a food or a medicine', 'today', 'allergen+lips-swollen, exposure+lips-swollen', 'general criteria of anaphylaxis (World Allergy Organization 2020): one organ alone is watched; selection ours'),
  urgent('confusion', '意识状态改变', 'a changed state of mind', 'today', 'confused+!child'),
  urgent('postpartum-fever', '产后发热', 'fever after childbirth', 'today', 'postpartum+fever, postpartum+temperature>=38'),
  urgent('alarm-weight-loss', '需要尽快检查的征象', 'signs to be examined soon', 'today', 'weight-loss+dysphagia, weight-loss-much+!dieting, breast-lump, weight-loss+stool-blood, weight-loss+haemoptysis, weight-loss+melena, nipple, postmenopausal+vaginal-bleed, dysphagia+haematemesis, weight-loss+lump, weight-loss+chronic-cough, chronic-cough+haemoptysis', 'NICE NG12, suspected cancer: recognition and referral; selection ours'),
];

/** All rules, emergencies of one complaint before the urgent ones. */
export const redFlagRules: readonly RedFlagRule[] = ROWS.map(({ when, advice, ...rest }) => ({
  ...rest,
  advice: ADVICE[advice],
  combinations: when.split(',').map((c) => c.trim().split('+')),
}));

/** The words of each signal, one row for each table that has it; `ignore` is swallowed. */
export function redFlagSignals(): { code: string; terms: string[] }[] {
  return `${SIGNALS.trim()}\n${EVERYDAY.trim()}\n${FAMILIES.trim()}\n${FAMILIES_SECOND.trim()}\n${CONCEPTS.trim()}`.split('\n').flatMap((line) => {
    const [code = '', words = ''] = line.split(' | ').map((s) => s.trim());
    return words ? [{ code, terms: words.split(/\s+/) }] : [];
  });
}

/** Coded findings that count as a signal when no text is at hand, for example from the guided inquiry. */
export const findingSignals: Readonly<Record<string, readonly string[]>> = {
  'symptom.chest-pain': ['chest-pain'], 'symptom.chest-oppression': ['chest-tight'], 'symptom.cold-sweat': ['cold-sweat', 'shock'],
  'symptom.dyspnoea': ['dyspnoea'], 'symptom.orthopnoea': ['severe-dyspnoea'], 'sign.cyanosis': ['cyanosis'], 'sign.facial-droop': ['face-droop'],
  'symptom.hemiplegia': ['one-side-weak'], 'symptom.slurred-speech': ['slurred'], 'factor.sudden': ['sudden'], 'symptom.severe-headache': ['severe-headache', 'headache'],
  'symptom.headache': ['headache'], 'symptom.vomiting': ['vomit'], 'symptom.fever': ['fever'], 'symptom.high-fever': ['fever', 'high-fever'],
  'symptom.clouded-consciousness': ['unconscious'], 'symptom.delirium': ['confused'], 'symptom.convulsion': ['convulsion'], 'symptom.somnolence': ['drowsy'],
  'symptom.haematemesis': ['haematemesis'], 'symptom.blood-in-stool': ['stool-blood'], 'symptom.blood-in-phlegm': ['haemoptysis'], 'symptom.abdominal-pain': ['abdomen-pain'],
  'sign.jaundice': ['jaundice'], 'factor.pregnancy': ['pregnant'], 'symptom.reversal-cold': ['shock'], 'sign.purpura': ['purpura'], 'sign.flaring-nostrils': ['mastoid'],
  'symptom.palpitations': ['palpitation-faint'], 'disease.diabetes': ['polydipsia'], 'symptom.suicidal-thoughts': ['suicide'], 'symptom.self-harm': ['self-harm'], 'symptom.fainting': ['faint'],
  'symptom.stiff-neck': ['stiff-neck'], 'symptom.melena': ['melena'], 'symptom.vision-loss': ['vision-loss'],
  // Felt by touch: 反跳痛 and 腹肌强直 count as they do in a text; a tense wall alone may be a tense person.
  'palpation.abdomen.rebound': ['abdomen-rigid'], 'palpation.abdomen.guarding': ['abdomen-rigid'], 'palpation.abdomen.tense': ['abdomen-severe'],
  'palpation.abdomen.tender': ['abdomen-pain'], 'palpation.abdomen.pain-refuses-pressure': ['abdomen-pain'], 'palpation.mass.pulsating': ['abdomen-severe'],
  'palpation.mass.fixed': ['lump'], 'palpation.mass.elsewhere': ['lump'], 'palpation.edema.one-leg': ['leg-swelling-one'],
  'palpation.limbs.reversal-cold': ['shock'], 'palpation.body.hot': ['fever'],
};
