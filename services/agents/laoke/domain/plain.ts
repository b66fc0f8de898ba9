// The theory in plain language, from fixed sentences: the same input gives the same words.
import type { Method, Syndrome, Text } from './base.ts';

export interface FindingIn { code: string; zh: string; en: string; polarity: 'present' | 'absent'; score?: number }
/** How sure, in words (project's own). */
const SURE: readonly [number, Text][] = [[0.7, { zh: '最可能是', en: 'most likely' }], [0.4, { zh: '比较可能是', en: 'fairly likely' }], [0, { zh: '有可能是', en: 'possibly' }]];
export interface Spoken { s: Syndrome; probability: number }
const MOST_FINDINGS = 6;
const DANGER: Text = { zh: '这里提到的情况可能危急，请立即就医或拨打急救电话，不要等待调理。', en: 'This may be an emergency: seek care at once or call the emergency number; do not wait.' };

/** What is said when the likeliest syndrome, `zh`, has no theory: so, and nothing about another one. */
export function unexplainable(zh: string, urgent: boolean): Text {
  return {
    zh: `${urgent ? DANGER.zh : ''}排在最前的证候“${zh}”在知识库中还没有理论说明，这里不拿排在后面的证候代替它来解释，请以医师意见为准。`,
    en: `${urgent ? `${DANGER.en} ` : ''}The knowledge base has no theory of the likeliest pattern, “${zh}”; a less likely one is not explained in its place. Please rely on the practitioner.`,
  };
}

export function explain(first: Spoken, others: readonly Spoken[], findings: readonly FindingIn[], methods: readonly Method[], urgent: boolean): Text {
  const sure = SURE.find(([from]) => first.probability >= from)?.[1] ?? { zh: '有可能是', en: 'possibly' };
  const present = findings.filter((f) => f.polarity === 'present').slice(0, MOST_FINDINGS);
  const zh = [
    ...(urgent ? [DANGER.zh] : []),
    ...(present.length > 0 ? [`根据您的表现（${present.map((f) => f.zh).join('、')}），从中医角度看，${sure.zh}“${first.s.zh}”。`] : [`从中医角度看，${sure.zh}“${first.s.zh}”。`]),
    `通俗地说：${first.s.plain}。`,
    ...(others.length > 0 ? [`也要考虑：${others.map(({ s }) => `“${s.zh}”（${s.plain}）`).join('，')}。`] : []),
    ...(methods.length > 0 && !urgent ? [`调理的方向是：${methods.map((m) => m.plain).join('，')}。`] : []),
    '以上是中医理论的说明，不是诊断，也不是处方；用药须由医师决定。',
  ];
  const en = [
    ...(urgent ? [DANGER.en] : []),
    `${present.length > 0 ? `From what was found (${present.map((f) => f.en).join(', ')}), in` : 'In'} terms of Chinese medicine this is ${sure.en} “${first.s.en}”: ${first.s.pathogenesis.en}.`,
    ...(others.length > 0 ? [`Also considered: ${others.map(({ s }) => s.en).join(', ')}.`] : []),
    ...(methods.length > 0 && !urgent ? [`The direction of care: ${methods.map((m) => m.en).join('; ')}.`] : []),
    'This explains theory; it is neither a diagnosis nor a prescription, and medicines are for a practitioner to decide.',
  ];
  return { zh: zh.join(''), en: en.join(' ') };
}
