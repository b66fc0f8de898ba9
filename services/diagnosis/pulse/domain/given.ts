// What a caller without types may hand over: told apart here, so that the wrong kind is refused by name and not by a crash further in.
import { SuokeError } from '@suoke/terminology';

/** The error for an argument of the wrong kind; `what` names it and `needed` says what it should be. */
export const badType = (what: string, needed: string): SuokeError =>
  new SuokeError('invalid', 'pulse.bad-type', `${what} 的类型不对 ${what} is of the wrong type`, `give ${needed}`);

/** The tag that every typed array carries; of any other value undefined. Unlike `instanceof` it holds across threads and contexts. */
const tagOf = (v: unknown): string | undefined => (ArrayBuffer.isView(v) ? (v as ArrayBufferView & { readonly [Symbol.toStringTag]: string })[Symbol.toStringTag] : undefined);

export const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v) && !ArrayBuffer.isView(v);
export const isWave = (v: unknown): v is Float64Array => tagOf(v) === 'Float64Array';
export const isBytes = (v: unknown): v is Uint8Array => tagOf(v) === 'Uint8Array';
/** An array or a typed array; what its elements are is not looked at. */
export const isList = (v: unknown): v is ArrayLike<unknown> => Array.isArray(v) || (ArrayBuffer.isView(v) && tagOf(v) !== 'DataView');
