// What a person would bring, made in code: a drawn tongue, a held vowel, a pulse wave. Same bytes every time.
import { vowel } from '@suoke/listen/testing/voices.ts';
import { writeWav } from '@suoke/listen/testing/wav-writer.ts';
import { drawTongue, encode } from '@suoke/look/testing.ts';
import { steady } from '@suoke/pulse/support/records.ts';

export const complaint = '最近两个月心慌、失眠多梦，白天没力气，吃饭不香，大便有点稀，口干。没有胸痛。';
/** Crushing chest pain with cold sweat: the flow must stop. */
export const emergencyComplaint = '半小时前突然胸口压榨样剧痛，出冷汗，快喘不上气了';

export async function inputs() {
  const tongue = await encode(drawTongue({ width: 320, height: 280, cover: 0.6 }).picture, 'jpeg');
  const voice = writeWav([vowel({ rate: 16000, seconds: 3, f0: 170, jitter: 0.004, shimmer: 0.03, hnr: 22, seed: 3 }).samples], { rate: 16000 });
  const pulse = Buffer.from([...steady(72, 15).samples].map((v) => v.toFixed(5)).join('\n'));
  return {
    tongue: { name: 'tongue.jpg', bytes: new Uint8Array(tongue) }, voice: { name: 'voice.wav', bytes: voice }, pulse: { name: 'pulse.txt', bytes: new Uint8Array(pulse) },
    rateHz: 100, column: '', sex: 'female', birthDate: '1985-03-02', progress: () => {},
  };
}
