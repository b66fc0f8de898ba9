import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acceptable } from './acceptable.ts';

const plain = '我听到的是：头晕、乏力。\n接下来想问您：睡眠怎么样？可以多选。';
const rules = { keep: ['头晕', '乏力'], forbidden: ['党参', '归脾汤', '气虚', '足三里'] };

it.each(['我明白了，您有头晕和乏力。想再问问您：睡眠怎么样？可以多选哦。', plain])('takes %j', (text) => expect(acceptable(plain, text, rules)).toBe(true));
it.each([
  ['nothing', ''], ['a dropped sign', '我听到您头晕。睡眠怎么样？可以多选。'], ['a number', '头晕、乏力3天了吧。睡眠怎么样？'], ['a Chinese number', '头晕、乏力三天了吧。睡眠怎么样？'],
  ['a herb', '头晕、乏力，可以喝点党参水。睡眠怎么样？'], ['a formula', '头晕、乏力，归脾汤合适。睡眠怎么样？'], ['a syndrome', '头晕、乏力像是气虚。睡眠怎么样？'], ['a point', '头晕、乏力可按足三里。睡眠怎么样？'],
  ['a diagnosis', '头晕、乏力，诊断为贫血。睡眠怎么样？'], ['a dose', '头晕、乏力，吃10毫克。睡眠怎么样？'], ['no question', '我听到头晕、乏力。睡眠的情况可以多选。'], ['a link', '头晕、乏力。睡眠怎么样？ https://example.com'],
  ['markup', '头晕、乏力。**睡眠**怎么样？'], ['much more', `${plain}${'请慢慢说。'.repeat(40)}`], ['wide digits', '头晕、乏力３天。睡眠怎么样？'],
])('refuses %s', (_what, text) => expect(acceptable(plain, text, rules)).toBe(false));

it('never lets a digit through that was not there', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.nat({ max: plain.length }), (n, at) => { expect(acceptable(plain, `${plain.slice(0, at)}${n}${plain.slice(at)}`, rules)).toBe(false); }));
});
