import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SuokeError } from '@suoke/terminology';
import { addRedFlags, attach, countingExaminations, moveTo, most, noteRequest, requireRoom, requireState, speak, withAnswers, type Consultation, type RedFlag, type State } from './consultation.ts';
import { hear, withoutStale } from './safety.ts';

const states: readonly State[] = ['intake', 'examinations', 'analysis', 'opinion', 'plan', 'review', 'follow-up', 'closed', 'emergency', 'withdrawn'];
const ends: readonly State[] = ['closed', 'emergency', 'withdrawn'];
/** The way of a consultation, written down once more and in another form. */
const way = ['intake', 'examinations', 'analysis', 'opinion', 'plan', 'review', 'follow-up', 'closed'];
const allowed = (from: State, to: State) => from === to || (!ends.includes(from) && (to === 'emergency' || to === 'withdrawn' || way.indexOf(to) === way.indexOf(from) + 1));

const now = new Date('2026-11-22T08:00:00Z');
const fresh: Consultation = {
  id: 'c', personId: 'p', state: 'intake', createdAt: now.toISOString(), updatedAt: now.toISOString(), steps: [{ state: 'intake', at: now.toISOString() }], language: 'zh',
  person: { sex: 'female', allergies: ['花生'], conditions: [], medicines: [] }, said: [], textFindings: [], examinations: [], dialogueFindings: [], asked: 0, requests: [], redFlags: [], spoken: [],
};
const flag = (code: string, level: RedFlag['level'] = 'urgent', more: Partial<RedFlag> = {}): RedFlag => ({ code, level, zh: code, en: code, words: '', span: [], advice: '就医。', adviceEn: 'See a physician.', source: 'test', ...more });
const someFlag = fc.record({ code: fc.constantFrom('a', 'b', 'c'), level: fc.constantFrom('emergency' as const, 'urgent' as const) }).map((f) => flag(f.code, f.level));

describe('the steps of a consultation', () => {
  it('only allowed ones happen, each is written down, and an end is an end', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...states), { maxLength: 30 }), (wanted) => {
      let c = fresh;
      for (const to of wanted) {
        const from = c.state;
        if (allowed(from, to)) c = moveTo(c, to, now);
        else expect(() => moveTo(c, to, now)).toThrow(SuokeError);
        expect(c.state).toBe(allowed(from, to) ? to : from);
        expect(c.steps.at(-1)?.state).toBe(c.state);
      }
      expect(new Set(c.steps.map((s) => s.state)).size).toBe(c.steps.length); // nothing twice
      expect(c.steps.slice(0, -1).some((s) => ends.includes(s.state))).toBe(false);
    }));
  });
  it('says with a stable code what stands in the way', () => {
    const over = moveTo(fresh, 'withdrawn', now);
    expect(() => requireState(over, ['intake'], 'take in more')).toThrow(expect.objectContaining({ kind: 'conflict', code: 'consultation.withdrawn' }));
  });
});

describe('red flags', () => {
  it('each code once with its worst level, emergencies first; again changes nothing', () => {
    fc.assert(fc.property(fc.array(someFlag, { maxLength: 20 }), (flags) => {
      const c = addRedFlags(fresh, flags);
      expect(c.redFlags.map((f) => f.code).sort()).toEqual([...new Set(flags.map((f) => f.code))].sort());
      for (const f of c.redFlags) expect(f.level).toBe(flags.some((x) => x.code === f.code && x.level === 'emergency') ? 'emergency' : 'urgent');
      expect(c.redFlags.map((f) => f.level)).toEqual([...c.redFlags.map((f) => f.level)].sort());
      expect(addRedFlags(c, flags)).toBe(c);
    }));
  });
  it('an emergency stops at once from any open state and is announced without saying what it is', () => {
    for (const state of ['intake', 'examinations', 'analysis', 'review', 'follow-up'] as const) {
      const h = hear({ ...fresh, state }, [flag('redflag.stroke', 'emergency')], '120', now);
      expect([h.stopped, h.value.state, h.announce]).toEqual([true, 'emergency', [{ type: 'red-flag.raised' }]]);
      expect(h.value.spoken.at(-1)).toMatchObject({ kind: 'red-flag', text: expect.stringContaining('120') as string });
    }
  });
  it('an urgent one is told once', () => {
    const once = hear(fresh, [flag('x')], '120', now).value;
    expect(once.spoken).toHaveLength(1);
    expect(hear(once, [flag('x')], '120', now).value).toBe(once);
  });
  it('goes with the answer it came from, and only then', () => {
    const c = { ...fresh, redFlags: [flag('said'), flag('answered', 'urgent', { from: 'dialogue' }), flag('still', 'urgent', { from: 'dialogue' })] };
    expect(withoutStale(c, [flag('still')]).redFlags.map((f) => f.code)).toEqual(['said', 'still']);
  });
});

describe('what is kept', () => {
  it('counts the newest examination of each kind', () => {
    const c = ['a', 'b', 'a', 'c'].reduce((v, id, i) => attach(v, { modality: i === 3 ? 'pulse' : 'look', id }), fresh);
    expect(c.examinations.map((e) => e.id)).toEqual(['a', 'b', 'c']);
    const withFace = attach(attach(c, { modality: 'look', id: 'f1', view: 'face' }), { modality: 'look', id: 'f2', view: 'face' });
    expect(countingExaminations(withFace).filter((e) => e.view === 'face').map((e) => e.id)).toEqual(['f2']);
    expect(countingExaminations(withFace).filter((e) => !e.view)).toEqual(countingExaminations(c));
    expect(countingExaminations(c).map((e) => e.id)).toEqual(['b', 'c']);
  });
  it('never grows without end', () => {
    const long = { ...fresh, said: Array.from({ length: most.said }, () => '头晕') };
    expect(() => requireRoom(long)).toThrow(expect.objectContaining({ code: 'consultation.too-long' }));
    expect(() => requireRoom(fresh, '晕'.repeat(most.characters + 1))).toThrow(expect.objectContaining({ code: 'consultation.too-long' }));
    expect(() => requireRoom(fresh, '头晕')).not.toThrow();
    let c = fresh;
    for (let i = 0; i < 3 * most.requests; i++) c = noteRequest(c, String(i), i);
    expect(c.requests).toHaveLength(most.requests);
    expect(c.requests.at(-1)).toEqual({ id: String(3 * most.requests - 1), reply: 3 * most.requests - 1 });
    expect(() => Array.from({ length: most.examinations + 1 }, (_, i) => String(i)).reduce((v, id) => attach(v, { modality: 'look', id }), fresh)).toThrow(expect.objectContaining({ code: 'consultation.examinations' }));
  });
  it('joins what was known with what was answered', () => {
    expect(withAnswers({ ...fresh.person, pregnant: false }, { pregnant: true, allergies: ['花生', '虾'], conditions: ['diabetes'], medicines: [] })).toMatchObject({ pregnant: true, allergies: ['花生', '虾'], conditions: ['diabetes'] });
    expect(withAnswers({ ...fresh.person, pregnant: true }, { allergies: [], conditions: [], medicines: [] }).pregnant).toBe(true);
  });
  it('speaks in order', () => expect(['a', 'b'].reduce((c, text) => speak(c, { from: 'xiaoai', kind: 'text', text }, now), fresh).spoken.map((s) => s.text)).toEqual(['a', 'b']));
});
