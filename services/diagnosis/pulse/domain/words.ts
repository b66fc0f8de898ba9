// Every thing the pulse analysis may say about a recording itself, with what to do about it.
import type { QualityProblem } from '@suoke/terminology';

type Words = Omit<QualityProblem, 'measured' | 'threshold'>;
const problem = (code: string, zh: string, en: string, hintZh: string, hintEn: string): Words => ({ code: `pulse.${code}`, zh, en, hint: { zh: hintZh, en: hintEn } });

export const PROBLEMS = {
  short: problem('short', '记录不足 10 秒', 'shorter than 10 s', '请至少记录 30 秒', 'record at least 30 s'),
  gaps: problem('gaps', '有缺失或停滞的部分', 'parts are missing or frozen', '手指保持不动，检查连接', 'hold still and check the connection'),
  saturated: problem('saturated', '信号顶到传感器上下限', "the signal stands at the sensor's limit", '减小按压或降低增益', 'press less or lower the gain'),
  inverted: problem('inverted', '波形上下颠倒，已翻转', 'the wave was upside down and has been turned', '无须处理', 'nothing to do'),
  noisy: problem('noisy', '波形有干扰', 'the wave is disturbed', '请静坐、手暖后再测', 'sit still with warm hands and record again'),
  unreadable: problem('unreadable', '看不出可靠的脉搏', 'no reliable pulse can be seen', '请重新放好传感器再测', 'place the sensor again and repeat'),
  fewBeats: problem('too-few-beats', '可用的脉搏不足五次', 'fewer than five usable beats', '请至少记录 30 秒', 'record at least 30 s'),
  rateDoubtful: problem('rate-doubtful', '波形与所给采样率不符', 'the wave does not fit the given sampling rate', '请核对采样率', 'check the sampling rate'),
  rateDisagrees: problem('rate-disagrees', '所给采样率与时间列不符', 'the given rate disagrees with the time column', '请核对采样率', 'check the sampling rate'),
  lowRate: problem('rate-low', '采样率低，不分析波形形态', 'sampled too slowly for the shape of the wave', '用 50 Hz 以上的采样率', 'sample at 50 Hz or more'),
} as const;

export const say = (words: Words, measured?: number, threshold?: number): QualityProblem => ({ ...words, ...(measured === undefined ? {} : { measured }), ...(threshold === undefined ? {} : { threshold }) });
