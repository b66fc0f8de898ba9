// Writes an ONNX model (a protocol buffer) from nodes and constants, so that onnxruntime runs a net that came in another format.
// Field numbers: onnx.proto3 of ONNX IR version 8; operators of opset 13.

type Attribute = number | number[] | string;
export interface Node { op: string; inputs: string[]; outputs: string[]; attributes?: Record<string, Attribute> }
export interface Constant { name: string; shape: number[]; data: Float32Array | BigInt64Array }
export interface Value { name: string; shape: number[] }

function varint(n: number): number[] {
  const out: number[] = [];
  let rest = n;
  while (rest > 127) { out.push((rest % 128) | 128); rest = Math.floor(rest / 128); }
  return [...out, rest];
}
const number = (field: number, n: number): Buffer => Buffer.from([...varint(field * 8), ...varint(n)]);
const bytes = (field: number, b: Uint8Array): Buffer => Buffer.concat([Buffer.from([...varint(field * 8 + 2), ...varint(b.length)]), b]);
const text = (field: number, s: string): Buffer => bytes(field, Buffer.from(s));

function attribute(name: string, v: Attribute): Buffer {
  const value = typeof v === 'number' ? [number(3, v), number(20, 2)] : typeof v === 'string' ? [text(4, v), number(20, 3)] : [...v.map((n) => number(8, n)), number(20, 7)];
  return Buffer.concat([text(1, name), ...value]);
}

function value(v: Value): Buffer {
  const shape = Buffer.concat(v.shape.map((d) => bytes(1, number(1, d))));
  return Buffer.concat([text(1, v.name), bytes(2, bytes(1, Buffer.concat([number(1, 1), bytes(2, shape)])))]);
}

/** Serialises one graph of float32 values. Attribute integers must not be negative. */
export function writeOnnx(g: { inputs: Value[]; outputs: Value[]; nodes: Node[]; constants: Constant[] }): Uint8Array {
  const graph = Buffer.concat([
    ...g.nodes.map((n) => bytes(1, Buffer.concat([...n.inputs.map((i) => text(1, i)), ...n.outputs.map((o) => text(2, o)), text(4, n.op), ...Object.entries(n.attributes ?? {}).map(([k, v]) => bytes(5, attribute(k, v)))]))),
    text(2, 'net'),
    ...g.constants.map((c) => bytes(5, Buffer.concat([...c.shape.map((d) => number(1, d)), number(2, c.data instanceof Float32Array ? 1 : 7), text(8, c.name), bytes(9, new Uint8Array(c.data.buffer, c.data.byteOffset, c.data.byteLength))]))),
    ...g.inputs.map((v) => bytes(11, value(v))),
    ...g.outputs.map((v) => bytes(12, value(v))),
  ]);
  return Buffer.concat([number(1, 8), text(2, 'suoke'), bytes(7, graph), bytes(8, number(2, 13))]);
}
