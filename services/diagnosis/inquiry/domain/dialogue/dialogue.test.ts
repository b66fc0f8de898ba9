// Invariants of the ten-question dialogue under random answers, and its particular promises.
import fc from 'fast-check';
import { findingGroup, findingGroups } from '@suoke/terminology';
import type { Finding } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analyseInquiry, toFindings } from '../../analyse.ts';
import { answer, codesOf, factsOf, findingsOf, nextQuestion, openQuestion, QUESTIONS, questionById, resumeDialogue, startDialogue, TOPICS, undo } from './index.ts';
import type { DialogueState, Question, Value } from './index.ts';

// The same cases on every run.
fc.configureGlobal({ seed: 20260320 });

const complaint = (code: string, polarity: 'present' | 'absent' = 'present', subject?: string): Finding => {
  const g = findingGroup(code);
  if (!g) throw new Error(code);
  return { code, zh: g.zh, en: g.en, modality: 'inquiry', polarity, score: polarity === 'present' ? 1 : 0, confidence: 1, ...(subject ? { subject } : {}), evidence: [] };
};
const open = (s: DialogueState, id: string) => openQuestion(s, questionById(id));

/** A valid answer chosen by `pick`, a number in [0,1). */
function anyAnswer(q: Question, pick: number): Value {
  if (pick > 0.93) return null;
  if (q.kind === 'text') return '无';
  if (q.kind === 'scale') return Math.floor(pick * 4);
  const o = q.options[Math.floor(pick * q.options.length)];
  if (!o) return null;
  return q.kind === 'single' ? o.id : [o.id];
}

const person = fc.record({
  sex: fc.constantFrom('female' as const, 'male' as const), ageYears: fc.integer({ min: 0, max: 100 }), pregnant: fc.boolean(),
}, { requiredKeys: [] });
const codes = findingGroups().map((g) => g.code);
const findings = fc.array(fc.constantFrom(...codes).map((c) => complaint(c)), { maxLength: 6 });
const tell = fc.option(fc.dictionary(fc.constantFrom(...codes), fc.double({ min: -0.1, max: 1 })), { nil: undefined });

describe('invariants under random answers', () => {
  it('never asks twice, always ends, stays within the limit, and undo restores every state exactly', () => {
    fc.assert(fc.property(person, findings, tell, fc.integer({ min: 0, max: 60 }), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (who, known, gains, maxQuestions, picks) => {
      let state = startDialogue(who, known, { maxQuestions });
      const history: string[] = [], seen = new Set<string>();
      for (;;) {
        const next = nextQuestion(state, gains);
        if (next.done) break;
        expect(seen.has(next.question.id)).toBe(false);
        seen.add(next.question.id);
        expect(seen.size).toBeLessThanOrEqual(maxQuestions);
        const pick = picks.next().value as number;
        history.push(JSON.stringify(state));
        state = answer(state, next.question.id, anyAnswer(next.question, pick)).state;
      }
      for (const before of history.reverse()) {
        state = undo(state);
        expect(JSON.stringify(state)).toBe(before);
      }
      expect(undo(state)).toEqual(state);
    }), { numRuns: 150 });
  });
  it('is a function of its inputs: a stored state goes on exactly as the live one', () => {
    fc.assert(fc.property(person, findings, fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 12 }), (who, known, picks) => {
      let live = startDialogue(who, known);
      for (const pick of picks) {
        const stored = resumeDialogue(JSON.parse(JSON.stringify(live)) as DialogueState);
        const a = nextQuestion(live), b = nextQuestion(stored);
        expect(b).toEqual(a);
        if (a.done) return;
        live = answer(live, a.question.id, anyAnswer(a.question, pick)).state;
      }
    }), { numRuns: 50 });
  });
  it('never states anything about a sign that is already settled as present', () => {
    fc.assert(fc.property(findings, fc.infiniteStream(fc.double({ min: 0, max: 0.9, noNaN: true })), (known, picks) => {
      let state = startDialogue({ sex: 'female', ageYears: 30 }, known);
      const present = new Set(known.map((f) => f.code));
      for (let next = nextQuestion(state); !next.done; next = nextQuestion(state)) {
        const { state: after, findings: got } = answer(state, next.question.id, anyAnswer(next.question, picks.next().value as number));
        for (const f of got) expect(f.polarity === 'absent' && present.has(f.code)).toBe(false);
        for (const f of got) if (f.polarity === 'present') present.add(f.code);
        state = after;
      }
    }), { numRuns: 60 });
  });
});

describe('the questions', () => {
  it('use known codes, unique ids, both languages, and cover the twelve topics', () => {
    expect(new Set(QUESTIONS.map((q) => q.id)).size).toBe(QUESTIONS.length);
    for (const q of QUESTIONS) {
      for (const code of [...codesOf(q), ...(q.after ?? [])]) expect(findingGroup(code), `${q.id}: ${code}`).toBeDefined();
      expect(q.zh).toMatch(/[？。）]$/);
      expect(q.en.length).toBeGreaterThan(10);
      expect(new Set(q.options.map((o) => o.id)).size).toBe(q.options.length);
    }
    expect(new Set(QUESTIONS.map((q) => q.topic))).toEqual(new Set(TOPICS.map((t) => t.id)));
  });
  it('do not lead: every choice can be declined, and no wording suggests an answer', () => {
    for (const q of QUESTIONS) {
      if (q.kind === 'single' || q.kind === 'multi') expect(q.options.some((o) => o.exclusive && o.says.length === 0), q.id).toBe(true);
      expect(q.zh).not.toMatch(/是不是|难道|对吧|吧[？。]|应该|肯定|不会.*吗/);
      expect(q.en).not.toMatch(/isn't|don't you|surely|right\?/i);
    }
  });
});

describe('adapting', () => {
  it('asks about the phlegm after a cough, and not without', () => {
    expect(open(startDialogue(), 'phlegm-kind')).toBeNull();
    const next = nextQuestion(startDialogue({}, [complaint('symptom.cough')]));
    expect(next).toMatchObject({ done: false, why: 'follow-up' });
    const s = answer(startDialogue(), 'chest', ['cough']).state;
    expect(open(s, 'phlegm-kind')?.options.map((o) => o.id)).toContain('yellow');
    expect(open(answer(startDialogue(), 'chest', ['none']).state, 'phlegm-kind')).toBeNull();
  });
  it('drops options the complaint has answered, and the whole question when nothing is left', () => {
    const s = startDialogue({}, [complaint('symptom.insomnia')]);
    expect(open(s, 'sleep')?.options.map((o) => o.id)).toEqual(['falling', 'dreams', 'sleepy', 'none']);
    expect(open(startDialogue({}, [complaint('symptom.thirst')]), 'thirst')).toBeNull();
    expect(open(startDialogue({}, [complaint('symptom.fatigue', 'absent')]), 'fatigue')).toBeNull();
  });
  it.each([
    ['胃口正常，睡得好，不渴', 'appetite sleep thirst'], ['二便正常', 'stool urine'], ['头痛三年', 'onset'], ['月经正常', 'cycle'], ['大便先干后稀', 'stool'], ['怀孕三个月', 'pregnancy cycle'], ['老是早醒', ''], ['吃一点就饱', 'appetite'],
  ])('does not ask again what free words have told: %s', (text, closed) => {
    const s = startDialogue({ sex: 'female', ageYears: 30 }, toFindings(analyseInquiry(text)));
    const all = 'appetite sleep thirst stool urine onset cycle pregnancy'.split(' ');
    expect(all.filter((id) => open(s, id) === null).join(' ')).toBe(all.filter((id) => closed.split(' ').includes(id)).join(' '));
  });
  it('carries a pregnancy that was told to the facts, and asks where it was only denied', () => {
    const of = (text: string) => startDialogue({ sex: 'female', ageYears: 30 }, toFindings(analyseInquiry(text)));
    expect(factsOf(of('怀孕三个月，恶心')).pregnant).toBe(true);
    expect(open(of('没有怀孕，恶心'), 'pregnancy')).not.toBeNull();
  });
  it('never puts an option that free words have told, whatever they are', () => {
    const complaints = ['头痛', '失眠多梦', '胃胀反酸', '咳嗽有痰', '口苦', '月经推迟，痛经', '腰酸', '心慌胸闷', '手脚冰凉', '便秘三天', '尿频尿急', '耳鸣', '心烦', '盗汗', '两胁胀痛', '怕冷', '发热38.5度', '没胃口', '口干不想喝水', '恶心呕吐'];
    fc.assert(fc.property(fc.subarray(complaints, { minLength: 1 }), fc.infiniteStream(fc.double({ min: 0, max: 0.9, noNaN: true })), (said, picks) => {
      const told = toFindings(analyseInquiry(said.join('，')));
      const present = new Set(told.filter((f) => f.polarity === 'present').map((f) => f.code));
      let state = startDialogue({ sex: 'female', ageYears: 30 }, told);
      for (let next = nextQuestion(state, Object.fromEntries(findingGroups().map((g) => [g.code, 1]))); !next.done; next = nextQuestion(state, Object.fromEntries(findingGroups().map((g) => [g.code, 1])))) {
        if (!next.question.always) for (const o of next.question.options) if (o.says.length > 0) expect(o.says.every((x) => present.has(x.code)), `${said.join('，')}: ${next.question.id} ${o.id}`).toBe(false);
        state = answer(state, next.question.id, anyAnswer(next.question, picks.next().value as number)).state;
      }
    }), { numRuns: 25 });
  });
  it('hears what one finding implies: chronic cough is cough, chills with fever is fever', () => {
    const s = startDialogue({}, [complaint('symptom.chronic-cough'), complaint('symptom.chills-fever')]);
    expect(open(s, 'chest')?.options.map((o) => o.id)).not.toContain('cough');
    expect(open(s, 'phlegm-kind')).not.toBeNull();
    expect(open(s, 'cold-heat')?.options.map((o) => o.id)).not.toContain('fever');
  });
  it('does not take the mother’s cough for the person’s', () => {
    expect(open(startDialogue({}, [complaint('symptom.cough', 'present', 'mother')]), 'phlegm-kind')).toBeNull();
  });
  it('keeps sex and age gates', () => {
    const woman = startDialogue({ sex: 'female', ageYears: 30 }), man = startDialogue({ sex: 'male', ageYears: 30 }), girl = startDialogue({ sex: 'female', ageYears: 6 });
    expect(open(woman, 'cycle')).not.toBeNull();
    expect(open(man, 'cycle')).toBeNull();
    expect(open(girl, 'cycle')).toBeNull();
    expect(open(girl, 'child')).not.toBeNull();
    expect(open(woman, 'child')).toBeNull();
    expect(open(startDialogue({}), 'child-growth')).toBeNull();
    expect(open(startDialogue({ sex: 'female', ageYears: 30, pregnant: true }), 'pregnancy')).toBeNull();
  });
  it('asks the most telling question first', () => {
    const next = nextQuestion(startDialogue(), { 'symptom.tinnitus-deafness': 0.6, 'symptom.thirst': 0.2 });
    expect(next).toMatchObject({ done: false, why: 'most-telling', question: { id: 'ears-eyes' }, gain: 0.6 });
  });
  it('stops when the best question would tell too little, but not before the safety questions', () => {
    let state = startDialogue({ sex: 'male', ageYears: 30 });
    const low = { 'symptom.thirst': 0.001 };
    const asked: string[] = [];
    for (let next = nextQuestion(state, low); !next.done; next = nextQuestion(state, low)) { asked.push(next.question.id); state = answer(state, next.question.id, null).state; }
    expect(asked).toEqual(['conditions', 'medicines-allergies']);
    expect(nextQuestion(state, low)).toEqual({ done: true, reason: 'low-gain', asked: 2 });
  });
  it('keeps room for the safety questions when the number is limited', () => {
    let state = startDialogue({ sex: 'female', ageYears: 30 }, [], { maxQuestions: 5 });
    const asked: string[] = [];
    for (let next = nextQuestion(state); !next.done; next = nextQuestion(state)) { asked.push(next.question.id); state = answer(state, next.question.id, null).state; }
    expect(asked).toHaveLength(5);
    expect(asked).toEqual(expect.arrayContaining(['pregnancy', 'conditions', 'medicines-allergies']));
    expect(nextQuestion(state)).toMatchObject({ done: true, reason: 'max-questions' });
  });
});

describe('answers', () => {
  it('turn a choice into present and the rest into absent findings', () => {
    const { findings: got } = answer(startDialogue(), 'thirst', 'thirsty');
    expect(got.filter((f) => f.polarity === 'present').map((f) => f.code)).toEqual(['symptom.thirst']);
    expect(got.filter((f) => f.polarity === 'absent')).toHaveLength(3);
    expect(got[0]).toMatchObject({ modality: 'inquiry', score: 1, evidence: [{ kind: 'text', words: '口渴，喝得多', span: [0, 6] }] });
  });
  it('grade a scale monotonically', () => {
    const scores = [0, 1, 2, 3].map((v) => answer(startDialogue(), 'fatigue', v).findings[0]);
    expect(scores.map((f) => f?.score)).toEqual([0, 0.4, 0.7, 1]);
    expect(scores.map((f) => f?.degree)).toEqual([undefined, 'slight', 'moderate', 'severe']);
    expect(scores[0]?.polarity).toBe('absent');
  });
  it('collect facts for safety', () => {
    let s = startDialogue({ sex: 'female', ageYears: 30 });
    s = answer(s, 'pregnancy', 'maybe').state;
    s = answer(s, 'conditions', ['diabetes', 'anticoagulant']).state;
    s = answer(s, 'medicines-allergies', '花生过敏').state;
    expect(factsOf(s)).toEqual({ pregnant: true, conditions: ['diabetes', 'anticoagulant'], texts: { 'medicines-allergies': '花生过敏' } });
    expect(findingsOf(s).filter((f) => f.polarity === 'present').map((f) => f.code)).toEqual(['disease.diabetes']);
  });
  it.each<[string, Value, string]>([
    ['no-such', null, 'inquiry.question-unknown'],
    ['phlegm-kind', ['yellow'], 'inquiry.question-not-open'],
    ['thirst', 'beer', 'inquiry.answer-invalid'],
    ['thirst', 3, 'inquiry.answer-invalid'],
    ['sweat', [], 'inquiry.answer-invalid'],
    ['sweat', 'night', 'inquiry.answer-invalid'],
    ['sweat', ['none', 'night'], 'inquiry.answer-invalid'],
    ['fatigue', 4, 'inquiry.answer-invalid'],
    ['fatigue', Number.NaN, 'inquiry.answer-invalid'],
  ])('%s answered %j → %s', (id, value, code) => {
    expect(() => answer(startDialogue(), id, value)).toThrow(expect.objectContaining({ code }));
  });
  it('refuse a text over 2000 characters', () => {
    expect(() => answer(startDialogue(), 'anything-else', 'x'.repeat(2001))).toThrow(expect.objectContaining({ code: 'inquiry.answer-too-long' }));
  });
  it('refuse a question that was answered, until it is undone', () => {
    const s = answer(startDialogue(), 'thirst', 'none').state;
    expect(() => answer(s, 'thirst', 'none')).toThrow(expect.objectContaining({ code: 'inquiry.question-not-open' }));
    expect(answer(undo(s), 'thirst', 'thirsty').findings.length).toBeGreaterThan(0);
  });
  it('refuse a broken start and a foreign state', () => {
    expect(() => startDialogue({ ageYears: -1 })).toThrow(expect.objectContaining({ code: 'inquiry.dialogue-invalid' }));
    expect(() => startDialogue({}, [], { maxQuestions: Number.POSITIVE_INFINITY })).toThrow(expect.objectContaining({ code: 'inquiry.dialogue-invalid' }));
    expect(() => resumeDialogue({ version: 'x' } as DialogueState)).toThrow(expect.objectContaining({ code: 'inquiry.dialogue-version' }));
  });
});
