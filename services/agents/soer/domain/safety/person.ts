// What is known of the person, read into the few words that the safety filters understand. Doubt counts as risk.
import { SuokeError } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import type { FoodTag } from '../tables/foods.ts';
import type { Person } from '../types.ts';

export type Condition =
  | 'diabetes' | 'kidney-disease' | 'hypertension' | 'anticoagulant' | 'heart-disease' | 'asthma' | 'gout' | 'thyroid' | 'osteoporosis'
  | 'varicose' | 'thrombosis' | 'epilepsy' | 'fall-risk' | 'recent-surgery' | 'knee-pain' | 'neuropathy' | 'skin-wound' | 'stomach-ulcer'
  | 'stones' | 'cancer' | 'liver-disease';

export interface Safety {
  ageYears?: number;
  /** stated, or not excluded for a woman of 12 to 55 */
  pregnancy: 'yes' | 'possible' | 'no';
  conditions: ReadonlySet<string>;
  /** food tags to leave out for allergy, and the words as given */
  allergyTags: ReadonlySet<FoodTag>;
  allergyWords: readonly string[];
  /** words nothing here understands: said aloud, never silently dropped */
  unknownConditions: readonly string[];
  unknownAllergies: readonly string[];
  /** codes of findings present */
  present: ReadonlySet<string>;
}

const CONDITIONS: readonly (readonly [RegExp, Condition])[] = [
  [/糖尿病|消渴|血糖高|高血糖|diabet|insulin|胰岛素|二甲双胍|metformin/i, 'diabetes'],
  [/肾病|肾炎|肾功能|肾衰|肾脏病|尿毒症|透析|kidney|renal|nephr|dialysis/i, 'kidney-disease'],
  [/高血压|血压高|降压药|hypertens|high blood pressure/i, 'hypertension'],
  [/抗凝|抗血小板|华法林|利伐沙班|阿哌沙班|达比加群|依度沙班|肝素|氯吡格雷|阿司匹林|血友病|血小板减少|凝血|warfarin|rivaroxaban|apixaban|dabigatran|edoxaban|heparin|clopidogrel|aspirin|anticoag|antiplatelet|blood thinner|h[a]?emophilia|bleeding/i, 'anticoagulant'],
  [/心脏病|冠心病|心衰|心力衰竭|房颤|心梗|心肌|心绞痛|支架|起搏器|heart(?!burn)|cardiac|angina|atrial fib|pacemaker/i, 'heart-disease'],
  [/哮喘|asthma/i, 'asthma'], [/痛风|尿酸|gout|uric/i, 'gout'], [/甲亢|甲状腺|thyroid/i, 'thyroid'],
  [/骨质疏松|osteopor/i, 'osteoporosis'], [/静脉曲张|varicose/i, 'varicose'], [/血栓|静脉炎|脉管炎|thromb|embol|\bdvt\b/i, 'thrombosis'],
  [/癫痫|epilep|seizure/i, 'epilepsy'], [/跌倒|帕金森|步态|parkinson|falls?\b|unsteady/i, 'fall-risk'],
  [/术后|手术|surgery|operation|骨折|fracture/i, 'recent-surgery'], [/膝|knee|arthritis|关节炎/i, 'knee-pain'],
  [/神经病变|neuropath/i, 'neuropathy'], [/伤口|破溃|皮肤溃疡|糖尿病足|wound/i, 'skin-wound'],
  [/胃溃疡|十二指肠溃疡|消化性溃疡|反流|ulcer|reflux|gerd/i, 'stomach-ulcer'], [/结石|stones?\b/i, 'stones'],
  [/癌|肿瘤|化疗|cancer|tumou?r|chemo/i, 'cancer'], [/肝炎|肝硬化|肝病|hepat|liver|cirrhosis/i, 'liver-disease'],
];

/** Findings that mean the same as a condition. */
const FROM_FINDINGS: Readonly<Record<string, Condition>> = {
  'disease.diabetes': 'diabetes', 'disease.chronic-kidney': 'kidney-disease', 'disease.acute-nephritis': 'kidney-disease', 'sign.hypertension': 'hypertension',
  'disease.heart-failure': 'heart-disease', 'sign.arrhythmia': 'heart-disease', 'disease.asthma': 'asthma', 'disease.hyperthyroidism': 'thyroid',
  'disease.vasculitis': 'thrombosis', 'symptom.epilepsy': 'epilepsy', 'symptom.vertigo': 'fall-risk', 'symptom.unsteady-gait': 'fall-risk',
  'symptom.near-fainting': 'fall-risk', 'disease.stones': 'stones', 'disease.hepatitis': 'liver-disease', 'sign.purpura': 'anticoagulant', 'disease.marrow': 'anticoagulant',
};

const ALLERGIES: readonly (readonly [RegExp, FoodTag[]])[] = [
  [/花生|peanut|groundnut/i, ['peanut']], [/坚果|\bnuts?\b/i, ['tree-nut', 'peanut']],
  [/核桃|杏仁|腰果|榛|栗|开心果|walnut|almond|cashew|hazel|chestnut|pistachio|pecan/i, ['tree-nut']],
  [/芝麻|sesame/i, ['sesame']], [/大豆|黄豆|黑豆|豆腐|豆浆|soya?/i, ['soy']], [/^豆|豆类|bean|legume|lentil|pulses/i, ['soy', 'legume', 'peanut']],
  [/小麦|麦|麸|面筋|面粉|gluten|wheat|c(o)?eliac|barley|oat/i, ['gluten']], [/荞麦|buckwheat/i, ['buckwheat']],
  [/奶|乳糖|乳制品|milk|dairy|lactose|casein|yog/i, ['milk']], [/蛋|egg(?!plant)/i, ['egg']],
  [/鱼|(?<!shell)fish/i, ['fish']], [/海鲜|seafood/i, ['fish', 'shellfish']], [/虾|蟹|贝|牡蛎|蚝|shellfish|shrimp|prawn|crab|oyster|mollus|clam/i, ['shellfish']],
  [/芹|celery/i, ['celery']], [/番茄|西红柿|tomato/i, ['tomato']], [/柑|橘|橙|柚|柠檬|citrus|orange|lemon|tangerine/i, ['citrus']],
  [/桃(?!仁)|苹果|梨|樱桃|枇杷|李子|草莓|apple|pear\b|cherr|peach|plum|birch/i, ['rosaceae']], [/乳胶|latex/i, ['latex-fruit']],
  [/猕猴桃|香蕉|芒果|菠萝|热带|kiwi|banana|mango|pineapple|tropical/i, ['tropical-fruit', 'latex-fruit']],
  [/菌|菇|木耳|mushroom|fung/i, ['mushroom']], [/花粉|菊|pollen|hay ?fever|ragweed/i, ['pollen', 'honey']], [/蜂|honey|bee\b|bees\b/i, ['honey']],
  [/肉|羊|牛肉|鸡肉|鸭|meat|beef|lamb|pork|chicken|duck|alpha-?gal/i, ['meat']], [/葱|蒜|韭|garlic|onion|leek|chive/i, ['allium']],
];

const NOTHING = /^(无|没有|否|暂无|不详|none|no|nil|n\/a|-)?[。.]?$/i;
const DENIED = /^(无|没有|否认|不是|no |not |denies )/i;
/** "No nuts" is an order, not a denial: among allergies only a plain "no allergies" is one. */
const NO_ALLERGY = /^(无|没有|否认).{0,6}过敏|^no (known )?(drug |food )?allerg/i;

function words(list: readonly string[] | undefined, name: string, denied: RegExp): string[] {
  if (list === undefined) return [];
  if (!Array.isArray(list) || list.length > 100 || list.some((w) => typeof w !== 'string' || w.length > 200)) {
    throw new SuokeError('invalid', 'soer.person-invalid', `${name} is not a list of at most 100 short words.`, 'Send for example ["花生", "milk"].');
  }
  return list.flatMap((w: string) => w.split(/[、，,;；/]+/)).map((w) => w.trim()).filter((w) => !NOTHING.test(w) && !denied.test(w));
}

/** Reads a person. Throws `soer.person-invalid` for an age or list out of shape; unknown words are kept and named. */
export function readPerson(person: Person, findings: readonly Finding[]): Safety {
  if (person === null || typeof person !== 'object') throw new SuokeError('invalid', 'soer.person-invalid', 'The person is missing.', 'Send at least an empty object.');
  const { ageYears, sex, pregnant } = person;
  if (ageYears !== undefined && !(ageYears >= 0 && ageYears <= 130)) throw new SuokeError('invalid', 'soer.person-invalid', 'The age is not between 0 and 130 years.', 'Correct the age or leave it out.');
  const own = findings.filter((f) => f.polarity === 'present' && (f.subject === undefined || f.subject === 'self' || f.subject === 'patient'));
  const present = new Set(own.map((f) => f.code));

  const conditions = new Set<string>(), unknownConditions: string[] = [];
  let saysPregnant = pregnant === true;
  for (const word of words(person.conditions, 'conditions', DENIED)) {
    const pregnancyWord = /怀孕|孕期|妊娠|孕妇|pregnan|gestation/i.test(word);
    saysPregnant ||= pregnancyWord;
    const hits = CONDITIONS.filter(([re, id]) => re.test(word) || word === id);
    for (const [, id] of hits) conditions.add(id);
    if (hits.length === 0 && !pregnancyWord) unknownConditions.push(word);
  }
  // A medicine that nothing here knows is no reason to stop, only one to be careful: see notes in make-plan.
  for (const word of words(person.medicines, 'medicines', DENIED)) for (const [re, id] of CONDITIONS) if (re.test(word)) conditions.add(id);
  for (const code of present) { const id = FROM_FINDINGS[code]; if (id) conditions.add(id); }

  const allergyTags = new Set<FoodTag>(), unknownAllergies: string[] = [];
  const allergyWords = words(person.allergies, 'allergies', NO_ALLERGY).map((w) => w.replace(/过敏|allergy|allergic to/gi, '').trim()).filter(Boolean);
  for (const word of allergyWords) {
    const hits = ALLERGIES.filter(([re, tags]) => re.test(word) || tags.some((tag) => tag === word.toLowerCase()));
    for (const [, tags] of hits) for (const tag of tags) allergyTags.add(tag);
    if (hits.length === 0) unknownAllergies.push(word);
  }

  const fertileAge = ageYears === undefined || (ageYears >= 12 && ageYears <= 55);
  const pregnancy = saysPregnant ? 'yes' : present.has('factor.pregnancy-miscarriage') ? 'possible'
    : pregnant === undefined && sex !== 'male' && fertileAge ? 'possible' : 'no';
  return { ...(ageYears === undefined ? {} : { ageYears }), pregnancy, conditions, allergyTags, allergyWords, unknownConditions, unknownAllergies, present };
}
