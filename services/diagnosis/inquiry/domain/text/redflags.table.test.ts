// The confusion of levels over sentences of the project's own: nothing dangerous may be called harmless, nothing harmless an emergency.
import { describe, expect, it } from 'vitest';
import { findingGroups } from '@suoke/terminology';
import { FIFTH } from '../../testing/sentences/fifth.ts';
import { FOURTH } from '../../testing/sentences/fourth.ts';
import { SECOND, SENTENCES } from '../../testing/sentences/first-second.ts';
import type { Expected } from '../../testing/sentences/sentence.ts';
import { BARE, SIXTH } from '../../testing/sentences/sixth.ts';
import { EIGHTH, NINTH, SEVENTH } from '../../testing/sentences/seventh-to-ninth.ts';
import { redFlagsInText } from './redflags.ts';
import { THIRD } from '../../testing/sentences/third.ts';

const said = (text: string): Expected => {
  const flags = redFlagsInText(text);
  return flags.some((f) => f.level === 'emergency') ? 'emergency' : flags.length > 0 ? 'urgent' : 'none';
};

/** Sentences that the reader answers more strictly than they are labelled: sudden one-sided weakness or blindness, bleeding in pregnancy. */
const STRICTER = ['怀孕两个月，阴道有少量出血', '右眼突然看不清东西', '一侧胳膊突然没有力气，过了十分钟好了'];

describe('red flags over the written sentences', () => {
  it('has at least 120 sentences of every kind, none twice', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(SENTENCES.map((s) => s.text)).size).toBe(SENTENCES.length);
    expect(new Set(SENTENCES.map((s) => s.kind)).size).toBeGreaterThanOrEqual(9);
  });
  it('calls every emergency an emergency', () => {
    expect(SENTENCES.filter((s) => s.level === 'emergency' && said(s.text) !== 'emergency').map((s) => s.text)).toEqual([]);
  });
  it('never calls an urgent sentence harmless, and calls it an emergency only where we know of it', () => {
    const urgent = SENTENCES.filter((s) => s.level === 'urgent');
    expect(urgent.filter((s) => said(s.text) === 'none').map((s) => s.text)).toEqual([]);
    expect(urgent.filter((s) => said(s.text) === 'emergency').map((s) => s.text)).toEqual(STRICTER);
  });
  it.each([...new Set(SENTENCES.filter((s) => s.level === 'none').map((s) => s.kind))])('raises nothing for what is %s', (kind) => {
    expect(SENTENCES.filter((s) => s.kind === kind && s.level === 'none' && said(s.text) !== 'none').map((s) => s.text)).toEqual([]);
  });
  it.each([
    ['second', SECOND, ['眼睛被石灰溅到了，已经冲洗，还有点疼', '孩子摔下床，撞到头，吐了一次']],
    ['third', THIRD, ['怀孕十周，内裤上有一点点褐色的血']],
    ['fourth', FOURTH, ['孕36周血压150/92，脚有点肿']],
    ['fifth', FIFTH, ['孩子呕吐一整天，喝水就吐，尿布六个小时没湿']],
    ['sixth', SIXTH, []], ['bare', BARE, []], ['seventh', SEVENTH, ['右边蛋蛋突然痛得要命，还吐了']], ['eighth', EIGHTH, []], ['ninth', NINTH, []],
  ] as const)('reads the %s list, unseen once or a reviewer\'s, but for urgent sentences that it calls emergencies', (_, list, stricter) => {
    expect(list.filter((s) => said(s.text) !== s.level && !(s.level === 'urgent' && said(s.text) === 'emergency')).map((s) => `${s.level} read as ${said(s.text)}: ${s.text}`)).toEqual([]);
    expect(list.filter((s) => s.level === 'urgent' && said(s.text) === 'emergency').map((s) => s.text)).toEqual(stricter);
  });
  it('raises no emergency for ordinary words of the vocabulary said alone', () => {
    const ordinary = findingGroups().filter((g) => /^(?:symptom|sign)\.(?:fatigue|insomnia|poor-appetite|palpitations|dizziness|headache|cough|loose-stools|constipation|abdominal-pain|epigastric-pain|lumbar-soreness|joint-pain|nose-gum-bleeding|late-menses|heavy-menses|borborygmus|menses-brown|hypochondriac-pain|chest-oppression|numbness|sallow-face|low-mood|anxiety|fever|sweating)$/.test(g.code));
    expect(ordinary).toHaveLength(26);
    const raised = ordinary.flatMap((g) => g.terms.filter((t) => !/[~^(|?]/.test(t) && redFlagsInText(`最近${t}`).some((f) => f.level === 'emergency')));
    expect(raised).toEqual([]);
  });
  it('has the confusion table that the README shows', () => {
    const table: Record<string, number> = {};
    for (const s of SENTENCES) table[`${s.level} read as ${said(s.text)}`] = (table[`${s.level} read as ${said(s.text)}`] ?? 0) + 1;
    expect(table).toEqual({ 'emergency read as emergency': 57, 'urgent read as urgent': 17, 'urgent read as emergency': 3, 'none read as none': 76 });
  });
});
