// What comes back from a store may be damaged: each is taken up whole or refused by a typed error, and what is taken up can be gone on with.
import fc from 'fast-check';
import { isSuokeError } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { answerItem, constitutionProgress, itemsFor, resumeConstitution, startConstitution } from './constitution/index.ts';
import type { ConstitutionSession } from './constitution/index.ts';
import { answer, nextQuestion, QUESTIONS, resumeDialogue, startDialogue, undo } from './dialogue/index.ts';
import type { DialogueState } from './dialogue/index.ts';

fc.configureGlobal({ seed: 20260322 });

/** One value somewhere inside is replaced by another. */
function spoil(v: unknown, at: number, by: unknown): unknown {
  let left = at;
  const walk = (x: unknown): unknown => {
    if (left-- === 0) return by;
    if (Array.isArray(x)) return x.map(walk);
    if (typeof x === 'object' && x !== null) return Object.fromEntries(Object.entries(x).map(([k, y]) => [k, walk(y)]));
    return x;
  };
  return walk(v);
}

const JUNK = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, null, Number.NaN, -1, 1e9, '', '__proto__', [null], [[]], { questionId: 'sleep' }, [{ code: 7 }]));
const tried = (f: () => void): string | undefined => {
  try { f(); } catch (e) {
    if (!isSuokeError(e)) throw e;
    return e.code;
  }
  return undefined;
};

const open = (state: DialogueState) => { const next = nextQuestion(state); return next.done ? undefined : next.question; };

describe('resuming', () => {
  it('a dialogue: taken up and gone on with, or refused', () => {
    let state = startDialogue({ sex: 'female', ageYears: 34 });
    for (let k = 0; k < 4; k++) {
      const question = open(state);
      if (!question) break;
      state = answer(state, question.id, null).state;
    }
    expect(state.steps.length).toBeGreaterThan(2);
    fc.assert(fc.property(fc.nat({ max: 60 }), JUNK, (at, junk) => {
      const code = tried(() => {
        const back = resumeDialogue(spoil(state, at, junk) as DialogueState);
        nextQuestion(back);
        undo(back);
        for (const q of QUESTIONS.slice(0, 3)) tried(() => answer(back, q.id, null));
      });
      if (code !== undefined) expect(code).toMatch(/^inquiry\.(?:dialogue|question)-/);
    }), { numRuns: 400 });
    expect(resumeDialogue(JSON.parse(JSON.stringify(state)) as DialogueState)).toEqual(state);
  });
  it('a dialogue in which a question is answered twice is refused', () => {
    const fresh = startDialogue({ sex: 'male', ageYears: 40 });
    const { state } = answer(fresh, open(fresh)?.id ?? '', null);
    expect(tried(() => resumeDialogue({ ...state, steps: [...state.steps, ...state.steps] }))).toBe('inquiry.dialogue-invalid');
  });
  it('a questionnaire: taken up and gone on with, or refused', () => {
    let session = startConstitution({ sex: 'male', ageYears: 50 });
    for (const item of itemsFor('male').slice(0, 5)) session = answerItem(session, item.id, 3);
    fc.assert(fc.property(fc.nat({ max: 12 }), JUNK, (at, junk) => {
      const code = tried(() => { constitutionProgress(resumeConstitution(spoil(session, at, junk) as ConstitutionSession)); });
      if (code !== undefined) expect(code).toMatch(/^inquiry\.constitution-/);
    }), { numRuns: 300 });
    expect(constitutionProgress(resumeConstitution(JSON.parse(JSON.stringify(session)) as ConstitutionSession)).answered).toBe(5);
  });
});
