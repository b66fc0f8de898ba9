import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plain, readAloud, ssml } from './plain.ts';

const finding = (zh: string, modality: string, more: object = {}) => ({ zh, en: zh, polarity: 'present', degree: '', modality, ...more });

it('groups what was found by how, leaves out what is absent, and says what it is not', () => {
  const p = plain({ findings: [finding('头晕', 'inquiry', { degree: 'slight' }), finding('淡白舌', 'look'), finding('齿痕', 'look', { polarity: 'absent' })], syndromes: [{ zh: '气虚证' }, { zh: '血虚证' }] });
  expect(p.zh.split('\n')).toEqual(['您提到：有点头晕。', '舌头照片显示：淡白舌。', '中医把这样一组表现称为「气虚证」。也可能是「血虚证」。', '以上仅供健康参考，不是诊断。']);
});
it('says degrees as people do, and the tongue in one breath', () => {
  const p = plain({ findings: [
    finding('失眠', 'inquiry', { degree: 'severe' }), finding('无汗', 'inquiry', { degree: 'slight' }), finding('舌淡', 'look', { degree: 'slight' }), finding('舌有齿痕', 'look', { degree: 'slight' }),
    finding('苔白', 'look'), finding('苔薄', 'look', { degree: 'severe' }), finding('苔腻', 'look', { degree: 'slight' }), finding('面红', 'look', { code: 'face.red' }), finding('脉细', 'pulse', { degree: 'severe' }),
  ], syndromes: [] });
  expect(p.zh.split('\n').slice(0, 4)).toEqual(['您提到：失眠比较明显、无汗。', '舌头照片显示：舌偏淡、有轻微齿痕、苔薄白、苔略腻。', '照片显示：面红。', '脉象显示：脉细。']);
});
it('names syndromes in each language by its own name, or not at all', () => {
  const two = plain({ findings: [], syndromes: [{ zh: '心脾两虚', en: 'dual deficiency of the heart and spleen' }, { zh: '心血虚', en: 'heart blood deficiency' }] });
  expect(two.en).toContain('“dual deficiency of the heart and spleen”. It may also be “heart blood deficiency”.');
  expect(two.en).not.toMatch(/\p{Script=Han}/u);
  expect(plain({ findings: [], syndromes: [{ zh: '心脾两虚' }] }).en).toBe('This is for reference, not a diagnosis.');
});
it('does not say twice what the text already says', () => {
  const p = plain({ findings: [], syndromes: [{ zh: '心脾两虚证', en: 'dual deficiency' }], text: { zh: '最可能是“心脾两虚”。以上是中医理论的说明，不是诊断，也不是处方。', en: 'Most likely “dual deficiency”. It is neither a diagnosis nor a prescription.' } });
  expect([p.zh.split('不是诊断').length, p.zh.split('心脾两虚').length, p.en.split('diagnosis').length, p.en.split('dual deficiency').length]).toEqual([2, 2, 2, 2]);
});
it('is read aloud without signs that no one says', () => expect(readAloud('体温：37.5℃（“低热”）')).toBe('体温，37.5摄氏度，低热'));
it('makes well-formed SSML of anything', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    const inner = ssml(text, 'zh-CN').replace(/^<speak [^>]*>|<\/speak>$/g, '').replaceAll('<break time="400ms"/>', '');
    expect(inner.replace(/<s>|<\/s>/g, '')).not.toMatch(/[<>]/);
    expect(inner.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
    expect((inner.match(/<s>/g) ?? []).length).toBe((inner.match(/<\/s>/g) ?? []).length);
  }));
});
