// How soon a person should be seen: emergency, urgent, soon, routine or self-care, by stated rules.
import type { Sign } from './evidence.ts';
import type { Person } from './score.ts';

export type TriageLevel = 'emergency' | 'urgent' | 'soon' | 'routine' | 'self-care';
export interface RedFlag { code: string; level: 'emergency' | 'urgent'; words: string; advice: { zh: string; en: string } | string }
export interface Vitals { temperatureC?: number; heartRateBpm?: number; respirationBpm?: number; systolicMmHg?: number; diastolicMmHg?: number; spo2Percent?: number }
export interface TriageReason { zh: string; en: string; level: TriageLevel; source: string }
export interface Triage { level: TriageLevel; zh: string; en: string; reasons: TriageReason[] }

export const LEVELS: readonly TriageLevel[] = ['emergency', 'urgent', 'soon', 'routine', 'self-care'];
const TEXT: Record<TriageLevel, { zh: string; en: string }> = {
  emergency: { zh: '急症：请立即呼叫急救或去急诊', en: 'Emergency: call an ambulance or go to the emergency room now' },
  urgent: { zh: '紧急：请在今天内就医', en: 'Urgent: see a doctor today' },
  soon: { zh: '尽早：请在几天内就医', en: 'Soon: see a doctor within days' },
  routine: { zh: '常规：请预约医师面诊', en: 'Routine: make an appointment with a practitioner' },
  'self-care': { zh: '可先自我调养并观察，加重或不缓解时就医', en: 'Self-care and watch: see a doctor if it worsens or stays' },
};
const OWN = "project's own";
const NEWS2 = 'Royal College of Physicians, National Early Warning Score (NEWS2), 2017';

/** Codes of findings that by themselves ask for a doctor; the red flags of the text come first and are stricter. */
const BY_FINDING: readonly (readonly [TriageLevel, RegExp])[] = [
  ['emergency', /^(symptom\.(clouded-consciousness|convulsion|infantile-convulsion)|pulse\.absent)$/],
  ['urgent', /^(symptom\.(delirium|reversal-cold|cold-sweat|hemiplegia|slurred-speech|orthopnoea|haematemesis|double-incontinence|stool-urine-blocked|mania)|sign\.(cyanosis|flaring-nostrils|facial-droop)|pulse\.scattered|palpation\.(abdomen\.rebound|limbs\.reversal-cold))$/],
  ['soon', /^(symptom\.(chest-pain|high-fever|persistent-fever|blood-in-phlegm|blood-in-stool|blood-in-urine|uterine-bleeding|urinary-retention|dysphagia|epilepsy|confused-mind|trance)|sign\.(jaundice|masses|ascites|drum-abdomen|purpura|hepatosplenomegaly|emaciation|arrhythmia)|pulse\.(knotted|intermittent|skipping|suspected-af)|palpation\.mass\.(fixed|movable|elsewhere))$/],
  ['routine', /^symptom\.(chest-oppression|palpitations|shortness-of-breath|dyspnoea|fever|severe-headache|amenorrhoea|vomiting|stifling-chest)$/],
];

/** NEWS2 points of one vital sign (adults; SpO2 on scale 1, air). Blood pressure: systolic. */
function news2(v: Vitals): { name: string; value: number; points: number }[] {
  const table: [keyof Vitals, string, (x: number) => number][] = [
    ['respirationBpm', 'respiration', (x) => (x <= 8 || x >= 25 ? 3 : x >= 21 ? 2 : x <= 11 ? 1 : 0)],
    ['spo2Percent', 'SpO2', (x) => (x <= 91 ? 3 : x <= 93 ? 2 : x <= 95 ? 1 : 0)],
    ['systolicMmHg', 'systolic', (x) => (x <= 90 || x >= 220 ? 3 : x <= 100 ? 2 : x <= 110 ? 1 : 0)],
    ['heartRateBpm', 'heart rate', (x) => (x <= 40 || x >= 131 ? 3 : x >= 111 ? 2 : x <= 50 || x >= 91 ? 1 : 0)],
    ['temperatureC', 'temperature', (x) => (x <= 35 ? 3 : x >= 39.1 ? 2 : x <= 36 || x >= 38.1 ? 1 : 0)],
  ];
  return table.flatMap(([key, name, points]) => { const x = v[key]; return x !== undefined && Number.isFinite(x) ? [{ name, value: x, points: points(x) }] : []; });
}

/** The highest level any rule asks for, with every reason that asks for more than routine. */
export function triage(signs: readonly Sign[], redFlags: readonly RedFlag[] = [], person: Person = {}, vitals: Vitals = {}): Triage {
  const reasons: TriageReason[] = [];
  for (const f of redFlags) reasons.push({ level: f.level, zh: `危险信号：${f.words}`, en: `red flag ${f.code}: ${f.words}`, source: OWN });
  const present = signs.filter((s) => s.strength >= 0.3);
  for (const s of present) for (const [level, codes] of BY_FINDING) if (codes.test(s.code)) { reasons.push({ level, zh: s.zh, en: s.en, source: OWN }); break; }
  // An irregular pulse asks for an ECG within days; together with signs of a failing circulation, the same day.
  const troubled = present.find((s) => /^symptom\.(chest-pain|dyspnoea|orthopnoea|near-fainting|fainting|cold-sweat)$/.test(s.code));
  if (troubled && present.some((s) => s.code === 'pulse.suspected-af')) reasons.push({ level: 'urgent', zh: `脉律疑似房颤，并有${troubled.zh}：须当天做心电图`, en: `a rhythm suspicious of atrial fibrillation with ${troubled.en}: an ECG today`, source: OWN });
  const age = person.ageYears;
  const adult = age === undefined || age >= 16;
  if (adult && !person.pregnant) {
    const scored = news2(vitals), sum = scored.reduce((n, x) => n + x.points, 0);
    if (sum > 0) {
      const level: TriageLevel = sum >= 7 ? 'emergency' : sum >= 5 || scored.some((x) => x.points === 3) ? 'urgent' : 'routine';
      const list = scored.filter((x) => x.points > 0).map((x) => `${x.name} ${x.value}: ${x.points}`).join(', ');
      reasons.push({ level, zh: `早期预警评分 ${sum} 分 (${list})`, en: `early warning score ${sum} (${list})`, source: NEWS2 });
    }
  }
  const { systolicMmHg: sys = 0, diastolicMmHg: dia = 0, temperatureC: t = 0, spo2Percent: ox } = vitals;
  if (sys > 180 || dia > 120) reasons.push({ level: 'urgent', zh: `血压 ${sys}/${dia} mmHg`, en: `blood pressure ${sys}/${dia} mmHg`, source: 'ACC/AHA guideline for high blood pressure, 2017: above 180/120 mmHg' });
  if (person.pregnant && (sys >= 160 || dia >= 110)) reasons.push({ level: 'emergency', zh: `妊娠血压 ${sys}/${dia} mmHg`, en: `blood pressure in pregnancy ${sys}/${dia} mmHg`, source: 'ACOG Practice Bulletin 222 (2020): severe range from 160/110 mmHg' });
  if (age !== undefined && age < 0.25 && t >= 38) reasons.push({ level: 'emergency', zh: `三个月以下婴儿发热 ${t} ℃`, en: `fever of ${t} °C under three months of age`, source: 'NICE NG143, fever in under 5s' });
  else if (age !== undefined && age < 0.5 && t >= 39) reasons.push({ level: 'urgent', zh: `半岁以下婴儿发热 ${t} ℃`, en: `fever of ${t} °C under six months of age`, source: 'NICE NG143, fever in under 5s' });
  if (!adult && ox !== undefined && ox <= 92) reasons.push({ level: 'emergency', zh: `血氧 ${ox}%`, en: `oxygen saturation ${ox} %`, source: OWN });
  if ((person.pregnant || (age !== undefined && (age < 5 || age >= 75))) && present.some((s) => /fever/.test(s.code) && s.code !== 'symptom.tidal-fever')) reasons.push({ level: 'soon', zh: '孕妇、幼儿或高龄者发热', en: 'fever in pregnancy, a small child or old age', source: OWN });
  const order = (l: TriageLevel) => LEVELS.indexOf(l);
  reasons.sort((a, b) => order(a.level) - order(b.level) || (a.en < b.en ? -1 : a.en > b.en ? 1 : 0));
  const severe = present.some((s) => s.strength > 1.1);
  const base: TriageLevel = present.length > 6 || severe || person.pregnant || signs.some((s) => /^disease\./.test(s.code)) ? 'routine' : 'self-care';
  const level = reasons.reduce<TriageLevel>((l, r) => (order(r.level) < order(l) ? r.level : l), base);
  return { level, ...TEXT[level], reasons };
}
