// Bytes of a recording → one channel of samples, whatever of the accepted kinds it is.
import { ACCEPTED, checkBytes, invalid, unsupported } from './limits.ts';
import type { DecodedAudio } from './limits.ts';
import { demuxOgg, isOgg } from './ogg.ts';
import { decodeOpus } from './opus.ts';
import { decodeWav, isWav } from './wav.ts';
import { demuxWebm, isEbml } from './webm.ts';

/** Throws SuokeError with a code under `audio.`; see wav.ts, webm.ts, ogg.ts, opus.ts. The kind is told by the bytes, not by a name. */
export async function decodeAudio(b: Uint8Array): Promise<DecodedAudio> {
  if (!((b as unknown) instanceof Uint8Array)) throw invalid('audio.bad-type', '不是音频字节 / not the bytes of a recording', `可接受 / accepted: ${ACCEPTED}`);
  checkBytes(b.length);
  if (b.length === 0) throw invalid('audio.empty', '音频文件为空 / the audio file is empty', '请重新录音 / record it again');
  if (isWav(b)) return decodeWav(b);
  if (isEbml(b)) return decodeOpus(demuxWebm(b));
  if (isOgg(b)) return decodeOpus(demuxOgg(b));
  throw unsupported(describe(b));
}

/** Names the common kinds that are not accepted, so that the person knows what they sent. */
function describe(b: Uint8Array): string {
  const s = String.fromCharCode(...b.subarray(0, 12));
  if (s.startsWith('ID3') || (b[0] === 0xff && ((b[1] ?? 0) & 0xe6) === 0xe2)) return 'MP3';
  if (s.startsWith('fLaC')) return 'FLAC';
  if (s.slice(4, 8) === 'ftyp') return 'MP4/M4A';
  if (s.startsWith('#!AMR')) return 'AMR';
  if (s.startsWith('FORM')) return 'AIFF';
  if (s.startsWith('RIFX') || s.startsWith('RF64')) return s.slice(0, 4);
  if (s.startsWith('RIFF')) return 'RIFF, not WAVE';
  return 'unknown';
}
