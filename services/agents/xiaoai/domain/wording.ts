// What 小艾 says, in words of our own: short, plain, never a diagnosis. A language model may only ever reword these.
import type { RedFlag } from './consultation.ts';

export interface Said { zh: string; en: string }

export const greeting: Said = {
  zh: '您好，我是小艾。请用自己的话说说哪里不舒服、有多久了。您还可以拍一张舌头的照片、录一段声音、上传脉搏波形，我会请小克、老克和索儿一起看。我们给出的是健康参考，不能代替医生。',
  en: 'Hello, I am Xiaoai. Tell me in your own words what is wrong and since when. You can add a photo of your tongue, a voice recording and a pulse wave; Xiaoke, Laoke and Soer will look at them with me. What we say is for reference and does not replace a physician.',
};

/** What was understood, and what comes next. */
export function understood(names: readonly Said[], question: Said | undefined): Said {
  const zh = names.length ? `我听到的是：${names.map((n) => n.zh).join('、')}。` : '我还没有从这段话里听出明确的症状，可以换个说法再讲讲，例如哪里、怎样不舒服、多久了。';
  const en = names.length ? `What I understood: ${names.map((n) => n.en).join(', ')}.` : 'I could not make out a clear symptom yet. Could you put it another way: where, how, and for how long?';
  if (question) return { zh: `${zh}\n接下来想问您：${question.zh}`, en: `${en}\nNext I would like to ask: ${question.en}` };
  return names.length ? { zh: `${zh}\n如果没有要补充的，就可以开始分析了。`, en: `${en}\nIf there is nothing to add, we can start the analysis.` } : { zh, en };
}

export const enough: Said = { zh: '谢谢，问题就到这里。可以再补充检查，或者现在开始分析。', en: 'Thank you, no more questions. You can add an examination, or start the analysis now.' };
export const analysing: Said = { zh: '好的，小克正在综合分析。', en: 'All right, Xiaoke is putting everything together.' };

export function emergency(flags: readonly RedFlag[], number: string): Said {
  const why = flags.filter((f) => f.level === 'emergency');
  return {
    zh: `请立即拨打 ${number} 或马上去急诊。\n原因：${why.map((f) => `${f.zh}${f.words && f.span.length === 2 ? `（“${f.words}”）` : ''}`).join('；')}。\n${why[0]?.advice ?? ''}\n为了您的安全，这次问诊到此为止，已作记录。`,
    en: `Call ${number} or go to an emergency department now.\nWhy: ${why.map((f) => `${f.en}${f.words && f.span.length === 2 ? ` ("${f.words}")` : ''}`).join('; ')}.\n${why[0]?.adviceEn ?? ''}\nFor your safety this consultation stops here; it has been recorded.`,
  };
}

export function urgent(flags: readonly RedFlag[]): Said {
  const f = flags.filter((x) => x.level === 'urgent');
  return { zh: `提醒：${f.map((x) => x.zh).join('、')}，请尽快（当天）就医。${f[0]?.advice ?? ''}`, en: `Please see a physician today because of: ${f.map((x) => x.en).join(', ')}. ${f[0]?.adviceEn ?? ''}` };
}

/** `triage`: how soon a physician should see the person; `review`: a practitioner will look at it. */
export function concluded(first: Said | undefined, support: string, triage: { level: string; zh: string; en: string } | undefined, review: boolean): Said {
  const soon = triage && ['emergency', 'urgent', 'soon'].includes(triage.level) ? { zh: `${triage.zh}。\n`, en: `${triage.en}.\n` } : { zh: '', en: '' };
  const next = review ? { zh: '执业医师审核后会给出意见。', en: 'A practitioner\'s opinion follows after review.' } : { zh: '您没有同意医师审核，所以没有医师意见；需要时请当面就医。', en: 'You did not agree to a review, so there is no practitioner\'s opinion; see a physician in person when in need.' };
  if (!first) return { zh: `${soon.zh}小克：现有信息太少，还不能下判断。生活建议已先给出，可以再补充检查后重新问诊。`, en: `${soon.en}Xiaoke: there is too little to go on for a judgement. General advice is ready; add more and consult again.` };
  const sure = support === 'supported';
  return {
    zh: `${soon.zh}小克：从目前的发现看，${sure ? '最符合' : '较可能是'}「${first.zh}」。这是中医证候的参考，不是疾病诊断；理由、相反的证据和其他可能都列在结果里。索儿的生活方案已经可以看了。${next.zh}`,
    en: `${soon.en}Xiaoke: the findings ${sure ? 'fit best with' : 'may point to'} “${first.en}”. This is a pattern of Chinese medicine for reference, not the diagnosis of a disease; reasons, counter-evidence and alternatives are in the result. Soer's plan is ready. ${next.en}`,
  };
}

export const takenBack = (question: Said | undefined): Said => ({
  zh: `好的，上一个回答收回了。${(question ?? enough).zh}`, en: `All right, the last answer is taken back. ${(question ?? enough).en}`,
});
export const consentGone: Said = { zh: '您已撤回健康数据的使用同意，这次问诊到此结束，不再分析。', en: 'You withdrew your consent to the use of your health data: this consultation ends here without an analysis.' };
export const reviewed: Said = { zh: '医师已经审核并签名，意见在结果里。', en: 'The practitioner has reviewed and signed; the opinion is in the result.' };
export function followUp(outcome: string): Said {
  if (outcome === 'worse') return { zh: '加重了请尽快去医院就诊，不要只靠自我调养。', en: 'If it got worse, please see a physician soon and do not rely on self-care alone.' };
  if (outcome === 'same') return { zh: '没有变化的话，建议面诊，也可以补充新的检查再问一次。', en: 'If nothing changed, an examination in person is advisable; you can also consult again with new examinations.' };
  return { zh: '好转了真好。方案可以继续一段时间，有变化再来找我。', en: 'Good to hear. Keep the plan for a while and come back when anything changes.' };
}
