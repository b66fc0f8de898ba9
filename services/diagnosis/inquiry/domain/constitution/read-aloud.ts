// Plain sentences for a screen reader or a voice: an item, its answers, and the result, without symbols or tables.
import { ANSWER_SCALE, LOOK_BACK } from './items.ts';
import { CONSTITUTION_NAMES } from './types.ts';
import type { ConstitutionResult, Item } from './types.ts';

export type Lang = 'zh' | 'en';

/** One question to be heard: number, sentence, the five answers. `position` counts from 1. */
export function readItemAloud(item: Item, position: number, total: number, lang: Lang): string {
  if (lang === 'zh') {
    const scale = ANSWER_SCALE.map((a) => `${a.value}，${a.zh}`).join('；');
    return `第${position}题，一共${total}题。${position === 1 ? LOOK_BACK.zh : ''}${item.zh}请说一个数字：${scale}。`;
  }
  const scale = ANSWER_SCALE.map((a) => `${a.value}, ${a.en}`).join('; ');
  return `Question ${position} of ${total}. ${position === 1 ? `${LOOK_BACK.en} ` : ''}${item.en} Please say a number: ${scale}.`;
}

/** The result in a few sentences. */
export function readResultAloud(result: ConstitutionResult, lang: Lang): string {
  const name = (t: keyof typeof CONSTITUTION_NAMES): string => CONSTITUTION_NAMES[t][lang];
  const score = (t: string): string => String(Math.round(result.types.find((x) => x.type === t)?.low ?? 0));
  const parts: string[] = [];
  const zh = lang === 'zh';
  if (result.main === 'balanced') {
    const basically = result.types[0]?.verdict === 'basically';
    parts.push(zh ? `您的体质${basically ? '基本' : ''}是平和质，得${score('balanced')}分，满分100分。` : `Your constitution is ${basically ? 'basically ' : ''}balanced, with ${score('balanced')} points out of 100.`);
  } else if (result.main) {
    parts.push(zh ? `您的主要体质是${name(result.main)}，得${score(result.main)}分，满分100分。` : `Your main type is the ${name(result.main)}, with ${score(result.main)} points out of 100.`);
  } else if (result.complete) {
    parts.push(zh ? '没有一种体质达到判定标准。' : 'No type reaches its threshold.');
  } else {
    parts.push(zh ? `还有${result.missing.length}题没有回答，现在还不能定出主要体质。` : `${result.missing.length} questions are still open, so the main type cannot be named yet.`);
  }
  if (result.also.length) parts.push(zh ? `另外还有${result.also.map(name).join('、')}。` : `Also present: ${result.also.map(name).join(', ')}.`);
  if (result.tendencies.length) parts.push(zh ? `有${result.tendencies.map(name).join('、')}的倾向。` : `There is a tendency to: ${result.tendencies.map(name).join(', ')}.`);
  parts.push(zh ? '体质说的是平时的底子，不是诊断，也不能代替医生。' : 'A constitution describes your usual make-up; it is not a diagnosis and does not replace a doctor.');
  return parts.join(zh ? '' : ' ');
}
