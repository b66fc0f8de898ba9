// Reads a TensorFlow Lite model file (a flatbuffer): its tensors, constants and operators. Only what the two face nets use.
// Layout: schema.fbs of TensorFlow Lite, version 3 (Apache-2.0), field numbers as there; flatbuffers binary format.
import { SuokeError } from '@suoke/terminology';

export interface Tensor { name: string; shape: number[]; /** 0 float32, 1 float16, 2 int32 */ type: number; /** constant values, undefined for what is computed */ data?: Float32Array }
/** `code` is the builtin operator's number in the schema; `option(i, width)` reads scalar field i of its options, 0 when absent. */
export interface Operator { code: number; inputs: number[]; outputs: number[]; option: (field: number, width: 8 | 32) => number }
export interface TfliteModel { tensors: Tensor[]; inputs: number[]; outputs: number[]; operators: Operator[] }

const FLOAT32 = 0, FLOAT16 = 1, INT32 = 2;
const damaged = (why: string, cause?: unknown) => new SuokeError('unavailable', 'look.model-damaged', `the face model cannot be read: ${why} 面部模型无法读取`, 'run npm install again 请重新安装', { cause });

/** One flatbuffer table: fields by number, offsets followed. Every read is bounds-checked by DataView, so bad bytes throw RangeError. */
class Table {
  private readonly view: DataView;
  private readonly at: number;
  constructor(view: DataView, at: number) { this.view = view; this.at = at; }
  private place(field: number): number {
    const vtable = this.at - this.view.getInt32(this.at, true);
    const size = this.view.getUint16(vtable, true);
    const slot = 4 + 2 * field;
    const offset = slot < size ? this.view.getUint16(vtable + slot, true) : 0;
    return offset === 0 ? 0 : this.at + offset;
  }
  int8(field: number): number { const p = this.place(field); return p === 0 ? 0 : this.view.getInt8(p); }
  int32(field: number): number { const p = this.place(field); return p === 0 ? 0 : this.view.getInt32(p, true); }
  table(field: number): Table | null { const p = this.place(field); return p === 0 ? null : new Table(this.view, p + this.view.getUint32(p, true)); }
  private vector(field: number): { from: number; count: number } {
    const p = this.place(field);
    if (p === 0) return { from: 0, count: 0 };
    const from = p + this.view.getUint32(p, true);
    const count = this.view.getUint32(from, true);
    if (count > this.view.byteLength) throw new RangeError('a vector longer than the file');
    return { from: from + 4, count };
  }
  ints(field: number): number[] { const { from, count } = this.vector(field); return Array.from({ length: count }, (_, i) => this.view.getInt32(from + 4 * i, true)); }
  tables(field: number): Table[] {
    const { from, count } = this.vector(field);
    return Array.from({ length: count }, (_, i) => new Table(this.view, from + 4 * i + this.view.getUint32(from + 4 * i, true)));
  }
  bytes(field: number): Uint8Array {
    const { from, count } = this.vector(field);
    if (from + count > this.view.byteLength) throw new RangeError('a vector beyond the file');
    return new Uint8Array(this.view.buffer, this.view.byteOffset + from, count);
  }
  text(field: number): string { return new TextDecoder().decode(this.bytes(field)); }
}

/** IEEE 754 half to number. */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1, exponent = (bits >> 10) & 31, fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

function values(bytes: Uint8Array, type: number, count: number): Float32Array | undefined {
  if (bytes.length === 0) return undefined;
  const width = type === FLOAT16 ? 2 : 4;
  if (bytes.length !== width * count) throw new RangeError('a constant whose size does not fit its shape');
  const v = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const read = type === FLOAT16 ? (i: number) => half(v.getUint16(2 * i, true)) : type === INT32 ? (i: number) => v.getInt32(4 * i, true) : (i: number) => v.getFloat32(4 * i, true);
  return Float32Array.from({ length: count }, (_, i) => read(i));
}

/** Error `look.model-damaged` for anything that is no readable model of float tensors. */
export function readTflite(file: Uint8Array): TfliteModel {
  try {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    if (new TextDecoder().decode(file.subarray(4, 8)) !== 'TFL3') throw new RangeError('no TFL3 mark');
    const model = new Table(view, view.getUint32(0, true));
    const codes = model.tables(1).map((c) => Math.max(c.int8(0), c.int32(3)));
    const buffers = model.tables(4).map((b) => b.bytes(0));
    const graph = model.tables(2)[0];
    if (graph === undefined) throw new RangeError('no graph');
    const tensors = graph.tables(0).map((t): Tensor => {
      const shape = t.ints(0), type = t.int8(1);
      const constant = buffers[t.int32(2)] ?? new Uint8Array();
      if (type !== FLOAT32 && type !== FLOAT16 && type !== INT32) { if (constant.length > 0) throw new RangeError(`a constant of type ${type}`); return { name: t.text(3), shape, type }; }
      const data = values(constant, type, shape.reduce((a, b) => a * b, 1));
      return { name: t.text(3), shape, type, ...(data === undefined ? {} : { data }) };
    });
    const operators = graph.tables(3).map((o): Operator => {
      const options = o.table(4);
      return { code: codes[o.int32(0)] ?? -1, inputs: o.ints(1), outputs: o.ints(2), option: (field, width) => (options === null ? 0 : width === 8 ? options.int8(field) : options.int32(field)) };
    });
    return { tensors, inputs: graph.ints(1), outputs: graph.ints(2), operators };
  } catch (e) {
    if (e instanceof RangeError || e instanceof TypeError) throw damaged(e.message, e);
    throw e;
  }
}
