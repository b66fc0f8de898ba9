import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain, readAloud, ssml } from './plain.ts';

const finding = (zh: string, modality: string, more: object = {}) => ({ zh, en: zh, polarity: 'present', degree: '', modality, ...more });

it('groups what was found by how, leaves out what is absent, and says what it is not', () => {
  const p = plain({ findings: [finding('头晕', 'inquiry', { degree: 'slight' }), finding('淡白舌', 'look'), finding('齿痕', 'look', { polarity: 'absent' })], syndromes: [{ zh: '气虚证' }, { zh: '血虚证' }] });
  expect(p.zh.split('\n')).toEqual(['您说到，有：有一点头晕。', '从舌头的照片看，有：淡白舌。', '中医把这样的一组表现叫作「气虚证」。也有可能是「血虚证」。', '这是健康参考，不是诊断。']);
});
it('is read aloud without signs that no one says', () => expect(readAloud('体温：37.5℃（“低热”）')).toBe('体温，37.5摄氏度低热'));
it('makes well-formed SSML of anything', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const inner = ssml(text, 'zh-CN').replace(/^<speak [^>]*>|<\/speak>$/g, '').replaceAll('<break time="400ms"/>', '');
    expect(inner.replace(/<s>|<\/s>/g, '')).not.toMatch(/[<>]/);
    expect(inner.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
    expect((inner.match(/<s>/g) ?? []).length).toBe((inner.match(/<\/s>/g) ?? []).length);
  }));
});
