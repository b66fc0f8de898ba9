// How soon a person should be seen: emergency, urgent, soon, routine or self-care, by stated rules.
import type { Sign } from './evidence.ts';
import type { Person } from './score.ts';

export type TriageLevel = 'emergency' | 'urgent' | 'soon' | 'routine' | 'self-care';
/** `words` are the person's own only where `span` says which part of their text they are; otherwise they name findings or values. */
export interface RedFlag { code: string; level: 'emergency' | 'urgent'; zh?: string; en?: string; words: string; span?: readonly number[]; advice: { zh: string; en: string } | string }
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
  ['urgent', /^(symptom\.(delirium|reversal-cold|cold-sweat|hemiplegia|slurred-speech|orthopnoea|haematemesis|double-incontinence|stool-urine-blocked|mania)|sign\.(cyanosis|flaring-nostrils|facial-droop)|pulse\.scattered|palpation\.(abdomen\.(rebound|guarding)|mass\.pulsating|limbs\.reversal-cold))$/],
  ['soon', /^(symptom\.(chest-pain|high-fever|persistent-fever|blood-in-phlegm|blood-in-stool|blood-in-urine|uterine-bleeding|urinary-retention|dysphagia|epilepsy|confused-mind|trance)|sign\.(jaundice|masses|ascites|drum-abdomen|purpura|hepatosplenomegaly|emaciation|arrhythmia)|pulse\.(knotted|intermittent|skipping|suspected-af)|palpation\.(mass\.(fixed|movable|elsewhere|tender)|edema\.one-leg|lumbar\.knock-pain))$/],
  ['routine', /^symptom\.(chest-oppression|palpitations|shortness-of-breath|dyspnoea|fever|severe-headache|amenorrhoea|vomiting|stifling-chest)$/],
];

/** NEWS2 points of one vital sign (adults; SpO2 on scale 1, air). Blood pressure: systolic. */
function news2(v: Vitals): { name: { zh: string; en: string }; value: number; points: number }[] {
  const table: [keyof Vitals, { zh: string; en: string }, (x: number) => number][] = [
    ['respirationBpm', MEASURED.respiratoryRate, (x) => (x <= 8 || x >= 25 ? 3 : x >= 21 ? 2 : x <= 11 ? 1 : 0)],
    ['spo2Percent', MEASURED.spo2, (x) => (x <= 91 ? 3 : x <= 93 ? 2 : x <= 95 ? 1 : 0)],
    ['systolicMmHg', MEASURED.systolic, (x) => (x <= 90 || x >= 220 ? 3 : x <= 100 ? 2 : x <= 110 ? 1 : 0)],
    ['heartRateBpm', MEASURED.heartRate, (x) => (x <= 40 || x >= 131 ? 3 : x >= 111 ? 2 : x <= 50 || x >= 91 ? 1 : 0)],
    ['temperatureC', MEASURED.temperature, (x) => (x <= 35 ? 3 : x >= 39.1 ? 2 : x <= 36 || x >= 38.1 ? 1 : 0)],
  ];
  return table.flatMap(([key, name, points]) => { const x = v[key]; return x !== undefined && Number.isFinite(x) ? [{ name, value: x, points: points(x) }] : []; });
}

/** What was measured, as the inquiry service names it in a flag that rests on values, with its unit. */
const MEASURED = {
  temperature: { zh: '体温', en: 'temperature', unit: '℃' }, systolic: { zh: '收缩压', en: 'systolic', unit: 'mmHg' }, diastolic: { zh: '舒张压', en: 'diastolic', unit: 'mmHg' },
  heartRate: { zh: '心率', en: 'heart rate', unit: '/min' }, respiratoryRate: { zh: '呼吸', en: 'respiration', unit: '/min' }, spo2: { zh: '血氧', en: 'SpO2', unit: '%' },
  glucose: { zh: '血糖', en: 'blood glucose', unit: 'mmol/L' }, age: { zh: '年龄', en: 'age', unit: '' },
} as const;
const isMeasured = (name: string): name is keyof typeof MEASURED => Object.hasOwn(MEASURED, name);

/** `systolic 186, spo2 88` as values a person can read; undefined when the words are anything else. */
function valuesIn(words: string): { zh: string; en: string } | undefined {
  const parts = words.split(', ').map((part) => /^([a-zA-Z0-9]+) (-?\d+(?:\.\d+)?)$/.exec(part));
  const read = parts.flatMap((m) => { const name = m?.[1] ?? ''; return m && isMeasured(name) ? [{ ...MEASURED[name], value: `${m[2]} ${MEASURED[name].unit}`.trim() }] : []; });
  return read.length > 0 && read.length === parts.length ? { zh: read.map((x) => `${x.zh} ${x.value}`).join('，'), en: read.map((x) => `${x.en} ${x.value}`).join(', ') } : undefined;
}

/** A red flag as a reason. Only a stretch of the person's text is put in quotation marks. */
function flagReason(f: RedFlag): { zh: string; en: string } {
  const zh = f.zh || '', en = f.en || f.code;
  const said = f.span?.length === 2 && f.words !== '';
  const values = said ? undefined : valuesIn(f.words);
  const why = said ? { zh: `“${f.words}”`, en: `“${f.words}”` } : values ? { zh: `测得${values.zh}`, en: `measured ${values.en}` } : { zh: f.words, en: f.words };
  return { zh: `危险信号：${zh && why.zh ? `${zh}（${why.zh}）` : zh || why.zh || f.code}`, en: `red flag: ${en}${why.en ? ` (${why.en})` : ''}` };
}

/** The blood pressure with what of it was measured. */
function pressureOf({ systolicMmHg: sys, diastolicMmHg: dia }: Vitals): { zh: string; en: string } {
  if (sys !== undefined && dia !== undefined) return { zh: ` ${sys}/${dia} mmHg`, en: ` ${sys}/${dia} mmHg` };
  return sys !== undefined ? { zh: `：收缩压 ${sys} mmHg`, en: `: systolic ${sys} mmHg` } : { zh: `：舒张压 ${dia} mmHg`, en: `: diastolic ${dia} mmHg` };
}

/** The highest level any rule asks for, with every reason that asks for more than routine. */
export function triage(signs: readonly Sign[], redFlags: readonly RedFlag[] = [], person: Person = {}, vitals: Vitals = {}): Triage {
  const reasons: TriageReason[] = [];
  for (const f of redFlags) reasons.push({ level: f.level, ...flagReason(f), source: OWN });
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
      const counted = scored.filter((x) => x.points > 0);
      reasons.push({
        level, zh: `早期预警评分 ${sum} 分（${counted.map((x) => `${x.name.zh} ${x.value}：${x.points} 分`).join('，')}）`,
        en: `early warning score ${sum} (${counted.map((x) => `${x.name.en} ${x.value}: ${x.points}`).join(', ')})`, source: NEWS2,
      });
    }
  }
  const { systolicMmHg: sys = 0, diastolicMmHg: dia = 0, temperatureC: t = 0, spo2Percent: ox } = vitals;
  const pressure = pressureOf(vitals);
  if (sys > 180 || dia > 120) reasons.push({ level: 'urgent', zh: `测得血压${pressure.zh}`, en: `measured blood pressure${pressure.en}`, source: 'ACC/AHA guideline for high blood pressure, 2017: above 180/120 mmHg' });
  if (person.pregnant && (sys >= 160 || dia >= 110)) reasons.push({ level: 'emergency', zh: `妊娠，测得血压${pressure.zh}`, en: `pregnant, measured blood pressure${pressure.en}`, source: 'ACOG Practice Bulletin 222 (2020): severe range from 160/110 mmHg' });
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
