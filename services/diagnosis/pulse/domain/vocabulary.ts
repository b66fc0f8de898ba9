// The pulses of the classics: 27 of 《濒湖脉学》 (李时珍, 1564) and 疾, with what tells each, and what one optical sensor can show of it.

/** What one must feel or measure to tell a pulse. */
export type Dimension = 'rate' | 'rhythm' | 'shape' | 'depth' | 'force' | 'width' | 'length';
export interface PulseTerm {
  code: string;
  zh: string;
  en: string;
  needs: readonly Dimension[];
  /** the condition as the source gives it */
  classic: string;
  source: string;
}

const HU = '《濒湖脉学》';
const term = (name: string, zh: string, en: string, needs: readonly Dimension[], classic: string, source = HU): PulseTerm => ({ code: `pulse.${name}`, zh, en, needs, classic, source });

export const PULSES: readonly PulseTerm[] = [
  term('floating', '浮脉', 'floating pulse', ['depth'], '举之有余，按之不足'),
  term('deep', '沉脉', 'deep pulse', ['depth'], '重手按至筋骨乃得'),
  term('slow', '迟脉', 'slow pulse', ['rate'], '一息三至，去来极慢'),
  term('rapid', '数脉', 'rapid pulse', ['rate'], '一息六至'),
  term('swift', '疾脉', 'swift pulse', ['rate'], '七疾八极（一息七至）'),
  term('moderate', '缓脉', 'moderate pulse', ['rate', 'rhythm'], '去来小快于迟，一息四至'),
  term('slippery', '滑脉', 'slippery pulse', ['shape'], '往来前却，流利展转，替替然如珠之应指'),
  term('rough', '涩脉', 'rough pulse', ['shape', 'width', 'rhythm'], '细而迟，往来难，短且散，或一止复来'),
  term('deficient', '虚脉', 'deficient pulse', ['depth', 'force', 'width'], '迟大而软，按之无力，隐指豁豁然空'),
  term('excess', '实脉', 'excess pulse', ['depth', 'force', 'width'], '浮沉皆得，脉大而长微弦'),
  term('long', '长脉', 'long pulse', ['length'], '过于本位脉名长'),
  term('short', '短脉', 'short pulse', ['length'], '不及本位'),
  term('surging', '洪脉', 'surging pulse', ['depth', 'force', 'width'], '指下极大；来盛去衰'),
  term('faint', '微脉', 'faint pulse', ['force', 'width'], '极细而软，按之如欲绝，若有若无'),
  term('tight', '紧脉', 'tight pulse', ['force', 'shape'], '来往有力，左右弹人手，如转索无常'),
  term('hollow', '芤脉', 'hollow pulse', ['depth', 'width', 'shape'], '浮大而软，按之中央空，两边实'),
  term('wiry', '弦脉', 'wiry pulse', ['shape'], '端直以长，如张弓弦'),
  term('leather', '革脉', 'leather pulse', ['depth', 'shape'], '弦而芤，如按鼓皮'),
  term('firm', '牢脉', 'firm pulse', ['depth', 'force', 'width', 'length', 'shape'], '似沉似伏，实大而长，微弦'),
  term('soggy', '濡脉', 'soggy pulse', ['depth', 'force', 'width'], '极软而浮细，如帛在水中，轻手相得，按之无有'),
  term('weak', '弱脉', 'weak pulse', ['depth', 'force', 'width'], '极软而沉细，按之乃得，举手无有'),
  term('scattered', '散脉', 'scattered pulse', ['depth', 'width', 'rhythm'], '大而散，有表无里，涣漫不收'),
  term('thready', '细脉', 'thready pulse', ['width'], '小于微而常有，细直而软，若丝线之应指'),
  term('hidden', '伏脉', 'hidden pulse', ['depth'], '重按着骨，指下裁动'),
  term('stirring', '动脉', 'stirring pulse', ['rate', 'length', 'shape'], '数脉见于关上下，无头尾，如豆大，厥厥动摇'),
  term('skipping', '促脉', 'skipping pulse', ['rate', 'rhythm'], '来去数，时一止复来'),
  term('knotted', '结脉', 'knotted pulse', ['rate', 'rhythm'], '往来缓，时一止复来'),
  term('intermittent', '代脉', 'intermittent pulse', ['rhythm'], '动而中止，不能自还，因而复动；止有常数'),
];

/** Two signs of our own beside them: irregularity without a name, and the suspicion that asks for an ECG. */
export const OWN: readonly PulseTerm[] = [
  term('irregular', '脉律不齐', 'irregular pulse', ['rhythm'], 'RMSSD / mean interval > .10', "project's own"),
  term('suspected-af', '疑似房颤节律（须心电图确认）', 'rhythm suspicious of atrial fibrillation (to be confirmed by ECG)', ['rhythm'], 'rhythm score', "project's own"),
];

const BY_CODE = new Map([...PULSES, ...OWN].map((t) => [t.code, t]));
/** The term of a code; throws for a code that does not exist. */
export function pulseTerm(code: string): PulseTerm {
  const t = BY_CODE.get(code);
  if (!t) throw new Error(`no pulse is called ${code}`);
  return t;
}

const NEVER: Record<string, { zh: string; en: string }> = {
  depth: { zh: '深浅须以不同指力比较', en: 'depth needs the response at different pressures' },
  force: { zh: '力度须有压力标定', en: 'force needs a calibrated pressure' },
  width: { zh: '粗细须触及脉管横向', en: 'width needs touch across the vessel' },
  length: { zh: '长短须比较寸关尺', en: 'length needs several positions' },
};

/** Pulses that one recording of one optical sensor can never show, with the reason. */
export const NEVER_FROM_ONE_SENSOR: readonly { code: string; zh: string; en: string; because: { zh: string; en: string } }[] = PULSES.flatMap((t) => {
  const lacking = t.needs.filter((n) => n in NEVER);
  if (lacking.length === 0) return [];
  return [{ code: t.code, zh: t.zh, en: t.en, because: { zh: lacking.map((n) => NEVER[n]!.zh).join('；'), en: lacking.map((n) => NEVER[n]!.en).join('; ') } }];
});
