// A TensorFlow Lite net rewritten as ONNX: same weights, channels first instead of last.
import { SuokeError } from '@suoke/terminology';
import { writeOnnx } from './onnx.ts';
import type { Constant, Node } from './onnx.ts';
import type { Operator, Tensor, TfliteModel } from './tflite.ts';

/** Builtin operator numbers of TensorFlow Lite's schema. */
const OP = { add: 0, concatenation: 2, conv: 3, depthwise: 4, dequantize: 6, maxPool: 17, relu: 19, reshape: 22, pad: 34, prelu: 54 } as const;
const unsupported = (what: string) => new SuokeError('unavailable', 'look.model-damaged', `the face model uses ${what}, which is not read 面部模型含不支持的算子`, 'run npm install again 请重新安装');

const channelsFirst = (s: number[]): number[] => (s.length === 4 ? [s[0] as number, s[3] as number, s[1] as number, s[2] as number] : s);

/** [a, h, w, b] to [a, b, h, w] (`swap` false: convolution) or [1, h, w, c] to [c, 1, h, w] (`swap` true: depthwise). */
function kernel(t: Tensor, data: Float32Array, depthwise: boolean): { shape: number[]; data: Float32Array } {
  const [n, h, w, c] = t.shape as [number, number, number, number];
  // A side of 0 beside a huge one has no values and would be walked for ever.
  if (t.shape.length !== 4 || t.shape.some((side) => !(side >= 1)) || n * h * w * c !== data.length) throw unsupported('a kernel whose shape does not fit its values');
  const out = new Float32Array(data.length);
  for (let i = 0; i < n; i++) for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) for (let k = 0; k < c; k++) {
    const v = data[((i * h + y) * w + x) * c + k] as number;
    out[depthwise ? (k * h + y) * w + x : ((i * c + k) * h + y) * w + x] = v;
  }
  return { shape: depthwise ? [c, 1, h, w] : [n, c, h, w], data: out };
}

/** The ONNX file; inputs and outputs in the net's order. Error `look.model-damaged` for a net with other operators or layouts. */
export function toOnnx(m: TfliteModel): Uint8Array {
  try {
    return rewrite(m);
  } catch (e) {
    // options are read from the file only now
    if (e instanceof RangeError || e instanceof TypeError) throw unsupported(e.message);
    throw e;
  }
}

function rewrite(m: TfliteModel): Uint8Array {
  const nodes: Node[] = [], constants: Constant[] = [];
  const known = new Map<number, Float32Array>();
  m.tensors.forEach((t, i) => { if (t.data !== undefined) known.set(i, t.data); });
  const tensor = (i: number | undefined): Tensor => { const t = i === undefined ? undefined : m.tensors[i]; if (t === undefined) throw unsupported('a missing tensor'); return t; };
  const name = (i: number | undefined): string => `t${i as number}`;
  const constant = (c: Constant): string => { constants.push(c); return c.name; };
  const activated = (op: Operator, field: number, node: Omit<Node, 'outputs'>): void => {
    const kind = op.option(field, 8), out = name(op.outputs[0]);
    if (kind !== 0 && kind !== 1 && kind !== 3) throw unsupported(`activation ${kind}`);
    nodes.push({ ...node, outputs: [kind === 0 ? out : `${out}.raw`] });
    if (kind === 1) nodes.push({ op: 'Relu', inputs: [`${out}.raw`], outputs: [out] });
    if (kind === 3) nodes.push({ op: 'Clip', inputs: [`${out}.raw`, constant({ name: `${out}.lo`, shape: [], data: Float32Array.of(0) }), constant({ name: `${out}.hi`, shape: [], data: Float32Array.of(6) })], outputs: [out] });
  };
  const conv = (op: Operator, depthwise: boolean): void => {
    const weights = known.get(op.inputs[1] as number), bias = known.get(op.inputs[2] as number);
    if (weights === undefined || bias === undefined) throw unsupported('a convolution without constant weights');
    const k = kernel(tensor(op.inputs[1]), weights, depthwise), at = name(op.outputs[0]);
    const strides = [op.option(2, 32), op.option(1, 32)];
    activated(op, depthwise ? 4 : 3, {
      op: 'Conv', inputs: [name(op.inputs[0]), constant({ name: `${at}.w`, ...k }), constant({ name: `${at}.b`, shape: [bias.length], data: bias })],
      attributes: { auto_pad: op.option(0, 8) === 0 ? 'SAME_UPPER' : 'VALID', strides, kernel_shape: k.shape.slice(2), group: depthwise ? (k.shape[0] as number) : 1 },
    });
  };
  for (const op of m.operators) {
    const [a, b] = op.inputs, out = name(op.outputs[0]);
    switch (op.code) {
      case OP.dequantize: {
        const data = known.get(a as number);
        if (data === undefined) throw unsupported('computed half floats');
        known.set(op.outputs[0] as number, data);
        break;
      }
      case OP.conv: conv(op, false); break;
      case OP.depthwise: conv(op, true); break;
      case OP.add: activated(op, 0, { op: 'Add', inputs: [name(a), name(b)] }); break;
      case OP.relu: nodes.push({ op: 'Relu', inputs: [name(a)], outputs: [out] }); break;
      case OP.prelu: {
        const slope = known.get(b as number);
        if (slope === undefined) throw unsupported('a computed slope');
        nodes.push({ op: 'PRelu', inputs: [name(a), constant({ name: `${out}.s`, shape: [slope.length, 1, 1], data: slope })], outputs: [out] });
        break;
      }
      case OP.pad: {
        const p = known.get(b as number);
        if (p === undefined || p.length !== 8) throw unsupported('a computed padding');
        const at = (i: number) => BigInt(p[i] as number);
        nodes.push({ op: 'Pad', inputs: [name(a), constant({ name: `${out}.p`, shape: [8], data: BigInt64Array.of(at(0), at(6), at(2), at(4), at(1), at(7), at(3), at(5)) })], outputs: [out] });
        break;
      }
      case OP.maxPool:
        nodes.push({ op: 'MaxPool', inputs: [name(a)], outputs: [out], attributes: { auto_pad: op.option(0, 8) === 0 ? 'SAME_UPPER' : 'VALID', strides: [op.option(2, 32), op.option(1, 32)], kernel_shape: [op.option(4, 32), op.option(3, 32)] } });
        break;
      case OP.reshape: {
        const from = tensor(a).shape.length === 4 ? `${out}.last` : name(a);
        if (from !== name(a)) nodes.push({ op: 'Transpose', inputs: [name(a)], outputs: [from], attributes: { perm: [0, 2, 3, 1] } });
        const shape = tensor(op.outputs[0]).shape;
        if (shape.length === 4) throw unsupported('a reshape to four dimensions');
        nodes.push({ op: 'Reshape', inputs: [from, constant({ name: `${out}.shape`, shape: [shape.length], data: BigInt64Array.from(shape.map(BigInt)) })], outputs: [out] });
        break;
      }
      case OP.concatenation:
        if (tensor(op.outputs[0]).shape.length === 4 || op.option(1, 8) !== 0) throw unsupported('a concatenation of pictures');
        nodes.push({ op: 'Concat', inputs: op.inputs.map(name), outputs: [out], attributes: { axis: op.option(0, 32) } });
        break;
      default: throw unsupported(`operator ${op.code}`);
    }
  }
  const values = (list: number[]) => list.map((i) => ({ name: name(i), shape: channelsFirst(tensor(i).shape) }));
  return writeOnnx({ inputs: values(m.inputs), outputs: values(m.outputs), nodes, constants });
}
