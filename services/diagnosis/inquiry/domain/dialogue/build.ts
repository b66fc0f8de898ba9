// A short notation for questions, so that the tables of topics read like a questionnaire.
import type { Option, Question, Says, Topic } from './types.ts';

type More = Partial<Pick<Question, 'after' | 'sex' | 'minAge' | 'maxAge' | 'always' | 'told'>>;

/** `id`, wording, and the codes the option states, apart by spaces; a code may carry a degree: `symptom.cough:severe`. */
export function option(id: string, zh: string, en: string, codes = '', more: Partial<Option> = {}): Option {
  const says = codes.split(' ').filter(Boolean).map((word): Says => {
    const [code = '', degree] = word.split(':');
    return degree === 'slight' || degree === 'moderate' || degree === 'severe' ? { code, degree } : { code };
  });
  return { id, zh, en, says, ...more };
}

/** The neutral way out every choice question has. */
export const none = (zh = '都没有', en = 'none of these'): Option => ({ id: 'none', zh, en, says: [], exclusive: true });

export function single(topic: Topic, id: string, zh: string, en: string, options: Option[], more: More = {}): Question {
  return { id, topic, kind: 'single', zh, en, options, ...more };
}
export function multi(topic: Topic, id: string, zh: string, en: string, options: Option[], more: More = {}): Question {
  return { id, topic, kind: 'multi', zh, en, options, ...more };
}
export function scale(topic: Topic, id: string, scaleCode: string, zh: string, en: string, more: More = {}): Question {
  return { id, topic, kind: 'scale', zh, en, options: [], scaleCode, ...more };
}
export function text(topic: Topic, id: string, zh: string, en: string, more: More = {}): Question {
  return { id, topic, kind: 'text', zh, en, options: [], ...more };
}

/** Codes a question can settle, without repeats, in the order of its options. */
export function codesOf(question: Question): string[] {
  const codes = question.options.flatMap((o) => o.says.map((s) => s.code));
  return [...new Set(question.scaleCode ? [question.scaleCode, ...codes] : codes)];
}
