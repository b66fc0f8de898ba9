// What a confidence may never do, and what the doubts it rests on look like in sentences.
import fc from 'fast-check';
import { findingGroups } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { ANSWERED, NOT_CHOSEN } from '../dialogue/answer.ts';
import { answer, QUESTIONS, startDialogue } from '../dialogue/index.ts';
import type { Whose } from './whose.ts';
import { confidenceOf, OWNER, type ReadFrom } from './confidence.ts';
import { readText } from './read.ts';
import { registerOf } from './register.ts';

const KINDS: readonly ReadFrom[] = ['phrase', 'word', 'character', 'pattern', 'bound', 'tongue', 'pulse', 'number', 'english-word', 'english-phrase'];
const DOUBTS = Object.keys(OWNER) as Whose[];
const kind = fc.constantFrom(...KINDS), whose = fc.constantFrom(...DOUBTS), register = fc.constantFrom('record' as const, 'everyday' as const);

describe('the confidence of a reading', () => {
  it('is a chance, and never rises by doubt, by everyday wording, or in a record by a denial', () => {
    fc.assert(fc.property(kind, fc.boolean(), register, whose, (by, absent, text, owner) => {
      const c = confidenceOf(by, absent, { register: text, whose: owner });
      expect(c).toBeGreaterThan(0);
      expect(c).toBeLessThan(1);
      expect(c).toBeLessThanOrEqual(confidenceOf(by, absent, { register: text, whose: 'plain' }));
      expect(c).toBeLessThanOrEqual(confidenceOf(by, absent, { register: 'record', whose: owner }));
      expect(confidenceOf(by, true)).toBeLessThanOrEqual(confidenceOf(by, false));
    }));
  });
  it('of any text is that of its kind, its register and the doubt about its owner', () => {
    const words = findingGroups().map((g) => g.zh);
    const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom('我', '我妈', '孩子', '她', '没有', '，', '。', '舌红苔黄', '三天了', '最近', '也', 'headache', 'no fever'));
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((p) => p.join('')), (text) => {
      const { findings, normal } = readText(text);
      for (const f of findings) expect(f.confidence).toBe(confidenceOf(f.by, f.polarity === 'absent', { register: registerOf(normal.text), whose: f.whose ?? 'plain' }));
    }), { numRuns: 200 });
  });
});

it('knows a record by what only a record has', () => {
  expect(['头痛三天，舌质红，苔薄黄，脉弦', '患者自述胃脘胀满', '主诉：咳嗽一周', '头痛三天，夜间失眠'].map(registerOf)).toEqual(Array(4).fill('record'));
  expect(['我最近老是头晕', '舌头上长了个泡', '血管里脉搏跳得快', '一吃凉的胃疼'].map(registerOf)).toEqual(Array(4).fill('everyday'));
});

it('tells how the owner of a sign was found', () => {
  const doubt = (text: string, code = 'symptom.dizziness') => readText(text).findings.find((f) => f.code === code)?.whose;
  expect(doubt('我最近头晕')).toBe('plain');
  expect(doubt('我妈头晕三天了')).toBe('named');
  expect(doubt('我妈咳嗽三天，头晕')).toBe('followed');
  expect(doubt('我妈七十多岁了，身体一直不好，头晕')).toBe('carried');
  expect(doubt('妈妈挺好的，是我头晕')).toBe('own');
  expect(doubt('我妈没事，就是我自己头晕')).toBe('own');
  expect(doubt('弟弟住院了。他头晕')).toBe('pronoun');
  expect(doubt('昨天弟弟吃坏了东西。头晕')).toBe('beside');
});

it.each([
  // who speaks of themselves, is worn out by, or does something to a relative, is the one who is ill
  ['女儿先发烧，过了两天我也头晕', undefined], ['照顾奶奶太辛苦，头晕', undefined], ['跟老公吵了一架，之后就头晕', undefined], ['老公打呼噜，吵得白天头晕', undefined], ['儿子考试，跟着着急，夜里头晕', undefined],
  // he and she are the relative named last, in another sentence too; who only sees or tells is nobody
  ['弟弟住院了。他头晕，吃不下饭', 'sibling'], ['孩子病了，我看他头晕', 'child'], ['我发现妈妈头晕', 'mother'],
  // today goes on with a sentence of theirs, but not with what they always have
  ['我妈昨晚开始咳嗽，今天又头晕', 'mother'], ['我妈有高血压，最近头晕', undefined], ['母亲患高血压，现头晕', undefined],
] as const)('gives the dizziness of "%s" to the right one', (text, subject) => {
  expect(readText(text).findings.find((f) => f.code === 'symptom.dizziness')?.subject).toBe(subject);
});

it('of a plain answer is certain that it was given, of a sign not chosen it is not', () => {
  for (const q of QUESTIONS) {
    if (q.kind !== 'multi') continue;
    const state = startDialogue({ sex: 'female', ageYears: 30 }, []);
    for (const o of q.options) {
      let findings;
      try { ({ findings } = answer(state, q.id, [o.id])); } catch { continue; } // not open at the beginning
      const chosen = new Set(o.says.map((s) => s.code));
      for (const f of findings) expect(f.confidence, f.code).toBe(chosen.has(f.code) || o.id === 'none' ? ANSWERED : NOT_CHOSEN);
    }
  }
});
