// What the listen service accepts: stated once, checked before any work is done.
import { SuokeError } from '@suoke/terminology';

export const LIMITS = {
  /** bytes of one recording: ten minutes of 48 kHz stereo in 32-bit float fit (project's own) */
  maxBytes: 256 * 1024 * 1024,
  /** seconds (project's own: a consultation asks for under a minute) */
  maxSeconds: 600,
  minRate: 4_000,
  maxRate: 192_000,
  maxChannels: 8,
} as const;

export const ACCEPTED = 'WAV (PCM 8/16/24/32 bit, float 32/64 bit), WebM/Opus, Ogg/Opus';

/** One decoded channel and what was noticed on the way. */
export interface DecodedAudio {
  kind: 'wav' | 'webm-opus' | 'ogg-opus';
  /** Hz */
  rate: number;
  channels: number;
  /** mono, full scale = 1 */
  samples: Float32Array;
  /** bytes that the header promised were missing, or the last packets were cut */
  truncated: boolean;
}

export const invalid = (code: string, message: string, hint: string) => new SuokeError('invalid', code, message, hint);

export const unsupported = (what: string) =>
  new SuokeError('unsupported', 'audio.unsupported', `不支持这种音频 / this kind of audio is not read: ${what}`, `可接受 / accepted: ${ACCEPTED}`);

export function checkSeconds(seconds: number): void {
  if (seconds > LIMITS.maxSeconds)
    throw new SuokeError('too-large', 'audio.too-long', `录音过长 / the recording is too long: ${Math.round(seconds)} s`, `最长 / at most ${LIMITS.maxSeconds} s`);
}

export function checkBytes(bytes: number): void {
  if (bytes > LIMITS.maxBytes)
    throw new SuokeError('too-large', 'audio.too-large', `音频文件过大 / the audio file is too large: ${bytes} bytes`, `最大 / at most ${LIMITS.maxBytes} bytes`);
}

export function checkFormat(rate: number, channels: number): void {
  if (!(rate >= LIMITS.minRate && rate <= LIMITS.maxRate))
    throw invalid('audio.bad-rate', `采样率不可用 / sampling rate out of range: ${rate} Hz`, `${LIMITS.minRate}–${LIMITS.maxRate} Hz`);
  if (!(channels >= 1 && channels <= LIMITS.maxChannels))
    throw invalid('audio.bad-channels', `声道数不可用 / number of channels out of range: ${channels}`, `1–${LIMITS.maxChannels}`);
}
