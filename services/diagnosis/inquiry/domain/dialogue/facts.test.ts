import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statedIn } from './facts.ts';

it.each([
  ['无', [], []], ['没有', [], []], ['没有吃药，也没有过敏', [], []], ['none', [], []], ['No medicines, no allergies.', [], []], ['', [], []], ['不过敏', [], []],
  ['正在吃华法林，对青霉素过敏', ['华法林'], ['青霉素']],
  ['阿司匹林、二甲双胍', ['阿司匹林', '二甲双胍'], []],
  ['每天吃降压药；对花生、虾过敏', ['降压药'], ['花生', '虾']],
  ['没有药物过敏，在服用左甲状腺素', ['左甲状腺素'], []],
  ['I take warfarin and metformin, allergic to penicillin', ['warfarin', 'metformin'], ['penicillin']],
  ['青霉素过敏史', [], ['青霉素']],
  ['吃止痛药，有时肚子胀', ['止痛药'], []],
])('reads %j', (text, medicines, allergies) => expect(statedIn(text)).toEqual({ medicines, allergies }));

it('never throws and stays small', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
    const r = statedIn(text);
    for (const list of [r.medicines, r.allergies]) {
      expect(list.length).toBeLessThanOrEqual(20);
      for (const item of list) { expect(item).not.toBe(''); expect(item.length).toBeLessThanOrEqual(60); }
    }
  }));
});
