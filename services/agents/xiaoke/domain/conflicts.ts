// Where complaints, tongue and pulse lean to opposite sides: named, not smoothed over.
import type { Sign } from './evidence.ts';

export interface Conflict {
  kind: 'cold-heat' | 'deficiency-excess' | 'dry-damp' | 'contradiction';
  zh: string;
  en: string;
  sides: { from: Side; leans: { zh: string; en: string }; amount: number; findings: { code: string; zh: string; en: string }[] }[];
  note: { zh: string; en: string };
  /** the classic that speaks of it, or the project's own */
  source: { zh: string; en: string };
}
export type Side = 'complaint' | 'tongue' | 'pulse' | 'voice';

const SIDES: Record<Side, { zh: string; en: string }> = {
  complaint: { zh: '症状', en: 'complaints' }, tongue: { zh: '舌象', en: 'tongue' }, pulse: { zh: '脉象', en: 'pulse' }, voice: { zh: '闻诊', en: 'voice' },
};
const POLES = {
  'cold-heat': {
    plus: { zh: '热', en: 'heat', elements: ['热', '虚热', '血热', '阳亢'] }, minus: { zh: '寒', en: 'cold', elements: ['寒', '阳虚', '血寒'] },
    note: { zh: '寒热之象不一，需辨寒热真假；单凭一诊不可定论。', en: 'Signs of cold and heat disagree: tell true from false cold and heat; no single examination decides.' },
    source: { zh: '《景岳全书·传忠录·寒热真假篇》;《景岳全书·脉神章·从舍辨》', en: 'Complete Works of Jingyue: On true and false cold and heat; On following or setting aside the pulse' },
  },
  'deficiency-excess': {
    plus: { zh: '实', en: 'excess', elements: ['腑实', '血瘀', '痰', '湿', '食积', '热', '气滞', '毒'] }, minus: { zh: '虚', en: 'deficiency', elements: ['气虚', '血虚', '阴虚', '阳虚', '精亏', '津亏'] },
    note: { zh: '虚实之象不一，可能虚实夹杂，或“大实有羸状，至虚有盛候”，需再审。', en: 'Signs of deficiency and excess disagree: they may be mixed, or one may look like the other; examine again.' },
    source: { zh: '李中梓《医宗必读·疑似之症须辨论》', en: 'Li Zhongzi, Required Readings for Physicians: On doubtful syndromes' },
  },
  'dry-damp': {
    plus: { zh: '湿', en: 'dampness', elements: ['湿', '痰', '饮', '水停'] }, minus: { zh: '燥', en: 'dryness', elements: ['津亏', '燥', '阴虚'] },
    note: { zh: '燥湿之象不一，可能湿邪与津伤并见。', en: 'Signs of dryness and dampness disagree: dampness and damaged fluids may be together.' },
    source: { zh: '本项目自拟', en: "project's own" },
  },
} as const;
type Axis = keyof typeof POLES;
/** How far a side must lean before it counts as leaning (project's own; about one plain sign). */
const LEANS: Record<Axis, number> = { 'cold-heat': 1.2, 'deficiency-excess': 2.2, 'dry-damp': 1.4 };

function sideOf(code: string): Side {
  if (code.startsWith('tongue.')) return 'tongue';
  if (code.startsWith('pulse.')) return 'pulse';
  if (/^(voice|listen|odour|breath|cough)\./.test(code)) return 'voice';
  return 'complaint';
}

/** How far one sign leans to the plus pole, the strongest element of each pole speaking for it. */
function lean(sign: Sign, axis: Axis): number {
  const best = (elements: readonly string[]) => Math.max(0, ...sign.weights.filter(([e]) => elements.includes(e)).map(([, w]) => w));
  return Math.max(0, sign.strength) * (best(POLES[axis].plus.elements) - best(POLES[axis].minus.elements));
}

/** Every conflict, in a fixed order. */
export function conflicts(signs: readonly Sign[]): Conflict[] {
  const out: Conflict[] = [];
  for (const axis of Object.keys(POLES) as Axis[]) {
    const sides = (['complaint', 'tongue', 'pulse', 'voice'] as const).map((from) => {
      const own = signs.filter((s) => sideOf(s.code) === from).map((s) => ({ s, l: lean(s, axis) })).filter((x) => x.l !== 0);
      const amount = own.reduce((t, x) => t + x.l, 0);
      const findings = own.filter((x) => Math.sign(x.l) === Math.sign(amount)).sort((a, b) => Math.abs(b.l) - Math.abs(a.l)).slice(0, 4)
        .map(({ s }) => ({ code: s.code, zh: s.zh, en: s.en }));
      return { from, amount, findings };
    }).filter((x) => Math.abs(x.amount) >= LEANS[axis]);
    if (!sides.some((x) => x.amount > 0) || !sides.some((x) => x.amount < 0)) continue;
    const pole = (x: number) => (x > 0 ? POLES[axis].plus : POLES[axis].minus);
    out.push({
      kind: axis,
      zh: sides.map((x) => `${SIDES[x.from].zh}偏${pole(x.amount).zh}`).join('，'),
      en: sides.map((x) => `${SIDES[x.from].en}: ${pole(x.amount).en}`).join('; '),
      sides: sides.map((x) => ({ from: x.from, leans: { zh: pole(x.amount).zh, en: pole(x.amount).en }, amount: Math.round(x.amount * 1e4) / 1e4, findings: x.findings })),
      note: POLES[axis].note, source: POLES[axis].source,
    });
  }
  for (const s of signs) if (s.contradicted) out.push({
    kind: 'contradiction', zh: `“${s.zh}”一诊说有，一诊说无`, en: `${s.en}: one examination says present, another absent`, sides: [],
    note: { zh: '请复查这一项。', en: 'Please check this sign again.' }, source: { zh: '本项目自拟', en: "project's own" },
  });
  return out;
}
