// Says what is wrong with a recording before anything is said about the person. Thresholds are the project's own.
import type { Quality, QualityProblem } from '@suoke/terminology';
import type { Segments } from './segments.ts';
import { total } from './segments.ts';
import { clamp01, round } from './numbers.ts';

export const QUALITY = {
  /** dBFS of the 99 % quantile under which nothing was recorded: 16-bit dither lies near −98, a quiet room with a phone near −60 */
  silentDb: -65,
  /** a clipped run is this many samples at the extreme */
  clipRun: 3,
  /** share of sounding time in clipped runs */
  clippedShare: 0.001,
  /** seconds */
  shortest: 0.1,
  shortVoice: 1,
  /** dB from noise floor to the loudest */
  noisy: 12,
  fairNoise: 20,
} as const;

const problem = (code: string, zh: string, en: string, hintZh: string, hintEn: string, measured?: number, threshold?: number): QualityProblem =>
  ({ code, zh, en, hint: { zh: hintZh, en: hintEn }, ...(measured === undefined ? {} : { measured: round(measured) }), ...(threshold === undefined ? {} : { threshold }) });

/** Share of samples in flat runs at one common extreme, in [0,1]. */
export function clippedShare(x: Float32Array): number {
  let top = 0;
  for (const v of x) top = Math.max(top, Math.abs(v));
  if (top < 0.05) return 0;
  const edge = top * 0.999;
  let clipped = 0;
  for (let i = 0; i < x.length; i++) {
    if (Math.abs(x[i] as number) < edge) continue;
    let j = i;
    while (j + 1 < x.length && Math.abs(x[j + 1] as number) >= edge && (x[j + 1] as number) * (x[i] as number) > 0) j++;
    if (j - i + 1 >= QUALITY.clipRun) clipped += j - i + 1;
    i = j;
  }
  return clipped / x.length;
}

export interface QualityInput { duration: number; samples: Float32Array; rate: number; segments: Segments | undefined; voicedSeconds: number; truncated: boolean }

export function judgeQuality(q: QualityInput): Quality {
  const problems: QualityProblem[] = [];
  const fatal: boolean[] = [];
  const add = (isFatal: boolean, p: QualityProblem) => { problems.push(p); fatal.push(isFatal); };
  const seg = q.segments;
  if (q.duration < QUALITY.shortest)
    add(true, problem('audio.too-short', '录音太短', 'the recording is too short', '请至少录 3 秒', 'record at least 3 seconds', q.duration, QUALITY.shortest));
  else if (!seg || seg.loudest < QUALITY.silentDb)
    add(true, problem('audio.silent', '没有录到声音', 'nothing was recorded', '请检查麦克风和权限，靠近一些再录', 'check the microphone and its permission, come closer and record again', seg ? seg.loudest : -120, QUALITY.silentDb));
  else {
    const clipped = clippedShare(q.samples);
    const range = seg.loudest - seg.noiseFloor;
    const gaps = q.duration - total(seg.sounding);
    if (clipped > QUALITY.clippedShare)
      add(clipped > 0.05, problem('audio.clipped', '声音过载失真', 'the recording is clipped', '请离麦克风远一些，或调低录音音量', 'move away from the microphone or lower its level', clipped, QUALITY.clippedShare));
    // A sustained vowel without a pause has no floor to measure: only a recording with gaps, or without any voice, can be called noisy.
    if (range < QUALITY.noisy && q.voicedSeconds < 0.2 * q.duration)
      add(true, problem('audio.too-noisy', '噪声过大或没有人声', 'too noisy, or no voice in it', '请在安静处重录', 'record again in a quiet place', range, QUALITY.noisy));
    else if (range < QUALITY.fairNoise && gaps > 0.3)
      add(false, problem('audio.noisy', '背景噪声较大', 'background noise', '请在安静处重录', 'record again in a quiet place', range, QUALITY.fairNoise));
    if (q.voicedSeconds < QUALITY.shortVoice)
      add(false, problem('audio.little-voice', '嗓音时间不足', 'little voice in the recording', '请连续说话或发长音 3 秒以上', 'speak or hold a vowel for more than 3 seconds', q.voicedSeconds, QUALITY.shortVoice));
    if (q.rate < 8000)
      add(false, problem('audio.low-rate', '采样率偏低', 'low sampling rate', '请用 16 kHz 以上录音', 'record at 16 kHz or more', q.rate, 8000));
  }
  if (q.truncated)
    add(false, problem('audio.truncated', '文件不完整', 'the file is cut off', '请重新上传', 'upload it again'));
  const usable = !fatal.includes(true);
  const score = usable ? clamp01(1 - 0.2 * problems.length - (seg ? 0.2 * clamp01((30 - (seg.loudest - seg.noiseFloor)) / 30) : 0)) : 0;
  return { score: round(score), usable, problems };
}
