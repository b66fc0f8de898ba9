// The confusion of levels over sentences of the project's own: nothing dangerous may be called harmless, nothing harmless an emergency.
import { describe, expect, it } from 'vitest';
import { SECOND, SENTENCES } from './redflags.sentences.ts';
import type { Expected } from './redflags.sentences.ts';
import { redFlagsInText } from './redflags.ts';

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
  it('reads the second list but for what no rule covers yet', () => {
    const differs = SECOND.filter((s) => said(s.text) !== s.level).map((s) => `${s.level} read as ${said(s.text)}: ${s.text}`);
    expect(differs).toEqual([
      'urgent read as none: 拉了三天血便', 'urgent read as none: 孕妇血压145/95，没有不舒服', 'urgent read as none: 睾丸疼了一天',
      'urgent read as emergency: 眼睛被石灰溅到了，已经冲洗，还有点疼', 'urgent read as none: 尿里有血三天', 'urgent read as emergency: 孩子摔下床，撞到头，吐了一次', 'urgent read as none: 突然一边耳朵听不见',
    ]);
  });
  it('has the confusion table that the README shows', () => {
    const table: Record<string, number> = {};
    for (const s of SENTENCES) table[`${s.level} read as ${said(s.text)}`] = (table[`${s.level} read as ${said(s.text)}`] ?? 0) + 1;
    expect(table).toEqual({ 'emergency read as emergency': 57, 'urgent read as urgent': 17, 'urgent read as emergency': 3, 'none read as none': 76 });
  });
});
