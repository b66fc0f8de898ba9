// An interrupted questionnaire: answer, take back, see what is missing, go on where one stopped. Pure and serialisable.
import { SuokeError } from '@suoke/terminology';
import { ITEMS, itemsFor, QUESTIONNAIRE_VERSION } from './items.ts';
import { checkAnswers } from './score.ts';
import type { Respondent } from './score.ts';
import type { Answers, Item } from './types.ts';

export interface ConstitutionSession { version: string; who: Respondent; answers: Answers }

export interface Progress {
  answered: number;
  total: number;
  /** unanswered item ids in the order they are asked */
  missing: string[];
  /** the next item to ask, or null when complete */
  next: Item | null;
}

export function startConstitution(who: Respondent = {}): ConstitutionSession {
  return { version: QUESTIONNAIRE_VERSION, who, answers: {} };
}

/** Takes up a stored session; refuses one of another questionnaire version or with answers that break the rules. */
export function resumeConstitution(stored: ConstitutionSession): ConstitutionSession {
  if (stored === null || typeof stored !== 'object' || stored.version !== QUESTIONNAIRE_VERSION || typeof stored.who !== 'object' || stored.who === null) {
    throw new SuokeError('conflict', 'inquiry.constitution-version', 'The stored answers belong to another questionnaire.', `Start again with ${QUESTIONNAIRE_VERSION}.`);
  }
  const { sex, ageYears }: { sex?: unknown; ageYears?: unknown } = stored.who;
  if (Array.isArray(stored.who) || (sex !== undefined && sex !== 'female' && sex !== 'male') || (ageYears !== undefined && !(typeof ageYears === 'number' && ageYears >= 0 && ageYears <= 130))) {
    throw new SuokeError('invalid', 'inquiry.constitution-person', 'The stored person has a sex or an age that does not exist.', 'sex: female or male; ageYears: 0 to 130; or leave them out.');
  }
  checkAnswers(stored.answers, stored.who);
  return stored;
}

/** Sets or changes one answer; null takes it back. */
export function answerItem(session: ConstitutionSession, itemId: string, value: number | null): ConstitutionSession {
  const { [itemId]: _old, ...rest } = session.answers;
  if (value === null) {
    if (!ITEMS.some((i) => i.id === itemId)) checkAnswers({ [itemId]: 1 }, session.who);
    return { ...session, answers: rest };
  }
  checkAnswers({ [itemId]: value }, session.who);
  return { ...session, answers: { ...session.answers, [itemId]: value } };
}

export function constitutionProgress(session: ConstitutionSession): Progress {
  const items = itemsFor(session.who.sex);
  const open = items.filter((i) => session.answers[i.id] === undefined);
  return { answered: items.length - open.length, total: items.length, missing: open.map((i) => i.id), next: open[0] ?? null };
}
