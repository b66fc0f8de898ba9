// The frame of a model file: u32 length of a JSON header (little-endian), the header, the body; and what a header may say.
import { SuokeError } from '@suoke/terminology';
import { isObject } from './given.ts';

export interface ModelHeader {
  kind: string;
  rhythms: string[];
  features?: unknown;
  trees?: unknown;
  nets?: unknown;
  beatNets?: unknown;
}

/** No header lists more rhythms, trees, networks or layers than this. The project's own; the shipped files have six rhythms and 160 trees. */
const MOST = 10_000;

/** A file that is damaged. */
export const broken = (what: string): SuokeError => new SuokeError('invalid', 'pulse.model-broken', `模型文件损坏 the model file is damaged: ${what}`, 'put the file back as it was shipped, or train it again with ml/pulse');
/** A file that is whole, and made for something else. */
export const unfit = (what: string): SuokeError => new SuokeError('invalid', 'pulse.model-unfit', `模型与程序不符 the model does not fit this version: ${what}`, 'take the file that came with this version, or run ml/pulse again');

/** A whole number of at least `least` from a header. */
export function whole(v: unknown, what: string, least = 1, most = MOST): number {
  if (typeof v !== 'number' || !Number.isInteger(v) || v < least || v > most) throw broken(`${what} is no whole number from ${least} to ${most}`);
  return v;
}

/** A list with something in it from a header. */
export function listed(v: unknown, what: string): unknown[] {
  if (!Array.isArray(v) || v.length === 0 || v.length > MOST) throw broken(`${what} is no list`);
  return v;
}

/** An object from a header. */
export function described(v: unknown, what: string): Record<string, unknown> {
  if (!isObject(v)) throw broken(`${what} is not described`);
  return v;
}

function parsed(text: string): Record<string, unknown> {
  try {
    return described(JSON.parse(text), 'its content');
  } catch (e) {
    throw e instanceof SuokeError ? e : broken('the header is no JSON');
  }
}

/** Splits the frame and checks the kind. Throws `pulse.model-broken` and `pulse.model-unfit`, as all readers of models do. */
export function modelFile(bytes: Uint8Array, kind: string): { header: ModelHeader; body: DataView } {
  if (bytes.byteLength < 4) throw broken('it has no header');
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  if (length > bytes.byteLength - 4) throw broken('the header is cut off');
  const header = parsed(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  if (header.kind !== kind) throw unfit(`it is not of the kind ${kind}`);
  const rhythms = listed(header.rhythms, 'rhythms').map((r) => {
    if (typeof r !== 'string') throw broken('a rhythm has no name');
    return r;
  });
  return { header: { ...header, kind, rhythms }, body: new DataView(bytes.buffer, bytes.byteOffset + 4 + length, bytes.byteLength - 4 - length) };
}
