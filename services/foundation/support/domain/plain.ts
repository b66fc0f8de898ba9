// The same content in plain language, to be read and to be read aloud. Our own wording and our own rules.

export interface LocalText { zh: string; en: string }
export interface PlainInput { findings: readonly { zh: string; en: string; polarity: string; degree: string; modality: string }[]; syndromes: readonly { zh: string; plain?: LocalText }[]; text?: LocalText | undefined }

const degreeZh: Record<string, string> = { slight: '有一点', moderate: '', severe: '比较明显的' };
const seen: Record<string, LocalText> = {
  look: { zh: '从舌头的照片看', en: 'From the photo of the tongue' }, listen: { zh: '从声音听', en: 'From the voice' }, inquiry: { zh: '您说到', en: 'You said' },
  palpation: { zh: '从触摸的记录看', en: 'From what was felt by touch' }, pulse: { zh: '从脉搏看', en: 'From the pulse' },
};

/** Short sentences, one thought each; terms of art stay in quotation marks so that they can be asked about. */
export function plain(input: PlainInput): LocalText {
  const zh: string[] = [];
  const en: string[] = [];
  for (const modality of ['inquiry', 'look', 'listen', 'palpation', 'pulse']) {
    const here = input.findings.filter((f) => f.modality === modality && f.polarity !== 'absent');
    if (here.length === 0) continue;
    const words = seen[modality] as LocalText;
    zh.push(`${words.zh}，有：${here.map((f) => `${degreeZh[f.degree] ?? ''}${f.zh}`).join('、')}。`);
    en.push(`${words.en}: ${here.map((f) => f.en.toLowerCase()).join(', ')}.`);
  }
  if (input.syndromes.length) {
    const [first, ...others] = input.syndromes;
    zh.push(`中医把这样的一组表现叫作「${first?.zh ?? ''}」。${first?.plain?.zh ?? ''}${others.length ? `也有可能是${others.map((s) => `「${s.zh}」`).join('或')}。` : ''}`);
    en.push(`Chinese medicine calls such a picture “${first?.zh ?? ''}”. ${first?.plain?.en ?? ''}`.trim());
  }
  if (input.text?.zh) zh.push(input.text.zh);
  if (input.text?.en) en.push(input.text.en);
  zh.push('这是健康参考，不是诊断。');
  en.push('This is for reference, not a diagnosis.');
  return { zh: zh.join('\n'), en: en.join('\n') };
}

/** For a voice: no brackets, quotation marks or symbols; pauses where a reader would take breath. */
export function readAloud(text: string): string {
  return text.replace(/[「」“”"'《》()（）【】*#_]/g, '').replace(/[:：]\s*/g, '，').replace(/℃/g, '摄氏度').replace(/%/g, '百分之').replace(/[ \t]+/g, ' ').replace(/\n+/g, '\n').trim();
}

/** SSML 1.1 (W3C) with a pause after each sentence. */
export function ssml(text: string, language: string): string {
  const esc = (s: string) => s.replace(/[<>&]/g, (c) => (c === '<' ? '&lt;' : c === '>' ? '&gt;' : '&amp;'));
  const sentences = readAloud(text).split(/(?<=[。！？.!?])|\n/).map((s) => s.trim()).filter(Boolean);
  return `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${language}">${sentences.map((s) => `<s>${esc(s)}</s><break time="400ms"/>`).join('')}</speak>`;
}
