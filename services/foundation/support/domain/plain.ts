// The same content in plain language, to be read and to be read aloud. Our own wording and our own rules.

import { symptomZh, tongueZh, type Sign } from './plain-signs.ts';

export interface LocalText { zh: string; en: string }
export interface PlainFinding extends Sign { en: string; polarity: string; modality: string; /** tells a tongue from a face, where it is known */ code?: string }
export interface PlainInput {
  findings: readonly PlainFinding[];
  /** without `en` the English text does not name the syndrome */
  syndromes: readonly { zh: string; en?: string; plain?: LocalText }[];
  /** further text in the same two languages, such as the theory in plain words */
  text?: LocalText | undefined;
}

const SOURCES: readonly { of: (f: PlainFinding) => boolean; intro: LocalText; say?: (signs: readonly Sign[]) => string[] }[] = [
  { of: (f) => f.modality === 'inquiry', intro: { zh: '您提到', en: 'You said' } },
  { of: (f) => f.modality === 'look' && isTongue(f), intro: { zh: '舌头照片显示', en: 'The photo of the tongue shows' }, say: tongueZh },
  { of: (f) => f.modality === 'look' && !isTongue(f), intro: { zh: '照片显示', en: 'The photo shows' } },
  { of: (f) => f.modality === 'listen', intro: { zh: '声音分析显示', en: 'The voice shows' } },
  { of: (f) => f.modality === 'palpation', intro: { zh: '触按的记录显示', en: 'Touch found' } },
  { of: (f) => f.modality === 'pulse', intro: { zh: '脉象显示', en: 'The pulse shows' } },
];
const isTongue = (f: PlainFinding) => (f.code ? f.code.startsWith('tongue.') : /^(舌|苔|吐弄舌|.*舌$)/u.test(f.zh));
const DEGREE_EN: Record<string, string> = { slight: 'slight ', severe: 'marked ' };
const CLOSING: LocalText = { zh: '以上仅供健康参考，不是诊断。', en: 'This is for reference, not a diagnosis.' };

/** Short sentences, one thought each; terms of art stay in quotation marks so that they can be asked about. What `text` already says is not said twice. */
export function plain(input: PlainInput): LocalText {
  const zh: string[] = [];
  const en: string[] = [];
  for (const { of, intro, say } of SOURCES) {
    const here = input.findings.filter((f) => of(f) && f.polarity !== 'absent');
    if (here.length === 0) continue;
    zh.push(`${intro.zh}：${(say ? say(here) : [...new Set(here.map(symptomZh))]).join('、')}。`);
    en.push(`${intro.en}: ${[...new Set(here.map((f) => `${DEGREE_EN[f.degree] ?? ''}${f.en.toLowerCase()}`))].join(', ')}.`);
  }
  const [first, ...others] = input.syndromes;
  const { text } = input;
  if (first && !text?.zh.includes(bare(first.zh))) {
    zh.push(`中医把这样一组表现称为「${first.zh}」。${first.plain?.zh ?? ''}${others.length ? `也可能是${others.map((s) => `「${s.zh}」`).join('或')}。` : ''}`);
  }
  if (first?.en && !text?.en.toLowerCase().includes(first.en.toLowerCase())) {
    const named = others.flatMap((s) => (s.en ? [`“${s.en}”`] : []));
    en.push(`Chinese medicine calls such a picture “${first.en}”.${first.plain?.en ? ` ${first.plain.en}` : ''}${named.length ? ` It may also be ${named.join(' or ')}.` : ''}`);
  }
  if (text?.zh) zh.push(text.zh);
  if (text?.en) en.push(text.en);
  if (!text?.zh.includes('不是诊断')) zh.push(CLOSING.zh);
  if (!/(?:not|neither) a diagnosis/i.test(text?.en ?? '')) en.push(CLOSING.en);
  return { zh: zh.join('\n'), en: en.join('\n') };
}
const bare = (name: string) => name.replace(/证$/u, '');

/** For a voice: no quotation marks or symbols, commas for brackets; pauses where a reader would take breath. */
export function readAloud(text: string): string {
  return text.replace(/[(（]/g, '，').replace(/[)）](?=\s*(?:[，。、；：:!！?？]|$))/gm, '').replace(/[)）]/g, '，').replace(/[「」“”"'《》【】*#_]/g, '').replace(/[:：]\s*/g, '，').replace(/℃/g, '摄氏度').replace(/%/g, '百分之').replace(/[ \t]+/g, ' ').replace(/\n+/g, '\n').trim();
}

/** SSML 1.1 (W3C) with a pause after each sentence. */
export function ssml(text: string, language: string): string {
  const esc = (s: string) => s.replace(/[<>&]/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&amp;'));
  const sentences = readAloud(text).split(/(?<=[。！？.!?])|\n/).map((s) => s.trim()).filter(Boolean);
  return `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">${sentences.map((s) => `<s>${esc(s)}</s><break time="400ms"/>`).join('')}</speak>`;
}
