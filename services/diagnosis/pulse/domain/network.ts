// Small residual networks over wave and slope; the mean of their probabilities.
import { convolve, meanOf, pooledLogits, rectify, rows, softmax, stride, weights, type Conv, type Rows } from './convolution.ts';
import { modelFile } from './model-file.ts';

interface Block { first: Conv; second: Conv; skip: Conv }
interface Net { rows: number[]; blocks: Block[]; out: Conv }
export interface Network { rhythms: string[]; nets: Net[] }

/** Reads the file that ml/pulse/train.py writes; throws when its length does not fit its header. */
export function readNetwork(bytes: Uint8Array): Network {
  const { header, body } = modelFile(bytes, 'network');
  const { conv, end } = weights(body);
  const nets = (header.nets ?? []).map(({ rows, channels }) => {
    let from = rows.length;
    const blocks = channels.map((to) => {
      const block = { first: conv(from, to), second: conv(to, to), skip: conv(from, to, 1) };
      from = to;
      return block;
    });
    return { rows, blocks, out: conv(2 * from, header.rhythms.length, 1) };
  });
  end();
  return { rhythms: header.rhythms, nets };
}

function block(x: Rows, b: Block): Rows {
  const h = rows(b.first.to, x.n);
  convolve(x, b.first, h);
  rectify(h);
  const y = rows(b.second.to, x.n);
  convolve(h, b.second, y);
  convolve(x, b.skip, y);
  rectify(y);
  const half = Math.floor(x.n / 2);
  const out = rows(b.second.to, half);
  for (let c = 0; c < b.second.to; c++) {
    for (let t = 0; t < half; t++) {
      const at = c * stride(x.n) + 2 + 2 * t;
      out.data[c * stride(half) + 2 + t] = Math.max(y.data[at]!, y.data[at + 1]!);
    }
  }
  return out;
}

function logits(net: Net, input: Float32Array): number[] {
  const n = input.length / 2;
  let x = rows(net.rows.length, n);
  net.rows.forEach((row, k) => x.data.set(input.subarray(row * n, (row + 1) * n), k * stride(n) + 2));
  for (const b of net.blocks) x = block(x, b);
  return pooledLogits(x, net.out);
}

/** Mean of the nets' probabilities; sums to 1. `input` as `networkInput` gives it, from about five to twenty seconds. */
export const networkScores = (network: Network, input: Float32Array): number[] => meanOf(network.nets.map((net) => softmax(logits(net, input))));
