// Input that should not be, made in code: pictures, sounds and waves that lie, are cut off, or are far too large.
import { deflateSync, crc32 } from 'node:zlib';
import { writeWav } from '@suoke/listen/testing/wav-writer.ts';
import { encode } from '@suoke/look/testing.ts';
import { inputs } from './inputs.ts';

const ascii = (s: string) => Buffer.from(s, 'latin1');

/** A PNG that says it is this large; its pixels are zeros, or nothing at all. */
function png(width: number, height: number, pixels: 'zeros' | 'none'): Buffer {
  const chunk = (type: string, body: Uint8Array) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length);
    const tail = Buffer.alloc(4);
    tail.writeUInt32BE(crc32(body, crc32(ascii(type))));
    return Buffer.concat([head, ascii(type), body, tail]);
  };
  const ihdr = Buffer.alloc(13);
  ihdr.writeUInt32BE(width, 0);
  ihdr.writeUInt32BE(height, 4);
  ihdr.set([8, 2, 0, 0, 0], 8);
  const idat = pixels === 'zeros' ? deflateSync(Buffer.alloc(height * (1 + 3 * width)), { level: 9 }) : deflateSync(Buffer.alloc(10));
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', ihdr), chunk('IDAT', idat), chunk('IEND', new Uint8Array())]);
}

/** Plaster: a colour with a little grain. */
async function wall(): Promise<Buffer> {
  const width = 640, height = 480;
  const data = new Uint8Array(3 * width * height);
  for (let i = 0; i < width * height; i++) for (let k = 0; k < 3; k++) data[3 * i + k] = [214, 208, 196][k] as number - ((i * 7919) % 11);
  return encode({ width, height, data }, 'jpeg');
}

export async function badPictures(): Promise<Record<string, Uint8Array>> {
  const { tongue } = await inputs();
  return {
    'empty.jpg': new Uint8Array(),
    'text.jpg': ascii('this is not a picture'),
    'header-only.jpg': tongue.bytes.slice(0, 20),
    'truncated.jpg': tongue.bytes.slice(0, Math.floor(tongue.bytes.length / 2)),
    'lying.png': png(1200, 900, 'none'),
    'bomb.png': png(10_000, 10_000, 'zeros'),
    'giant-claim.png': png(65_000, 65_000, 'none'),
  };
}
/** Readable, but nothing to say anything about: an examination that is not usable and says why. */
export const poorPictures = async (): Promise<Record<string, Uint8Array>> => ({ 'wall.jpg': await wall(), 'sliver.png': png(1, 20_000, 'zeros') });

export function badSounds(): Record<string, Uint8Array> {
  const head = writeWav([new Float32Array(1600)], { rate: 16000 });
  // Three hours of 8 kHz speech, as its header tells, and a minute's worth of bytes.
  const threeHours = writeWav([new Float32Array(8000)], { rate: 8000, declaredDataBytes: 3 * 3600 * 8000 * 2 });
  return { 'empty.wav': new Uint8Array(), 'text.wav': ascii('RIFF nonsense'), 'header-only.wav': head.slice(0, 30), 'three-hours.wav': threeHours, 'no-rate.wav': writeWav([new Float32Array(1600)], { rate: 0 }) };
}
export const poorSounds = (): Record<string, Uint8Array> => ({ 'silence.wav': writeWav([new Float32Array(3 * 16000)], { rate: 16000 }) });

export async function badWaves(): Promise<Record<string, { bytes: Uint8Array; rateHz: number; format?: string }>> {
  const { pulse } = await inputs();
  const f32 = new Uint8Array(new Float32Array(1500).fill(NaN).buffer);
  return {
    'nan.f32': { bytes: f32, rateHz: 100, format: 'f32' },
    'words.txt': { bytes: Buffer.from('one\ntwo\nthree'), rateHz: 100 },
    'no-rate.txt': { bytes: pulse.bytes, rateHz: 0 },
    'rate-too-low.txt': { bytes: pulse.bytes, rateHz: 2 },
    'wrong-rate.txt': { bytes: pulse.bytes, rateHz: 5000 },
    'odd.u16': { bytes: new Uint8Array(3001), rateHz: 100, format: 'u16' },
  };
}
export const markup = '<img src=x onerror=alert(1)> 头痛 <script>alert("x")</script> \'; DROP TABLE delivery; -- {{7*7}} ${7*7}';
