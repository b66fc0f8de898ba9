// Small residual networks over slope and wave; the mean of their probabilities.
import { fill, halve, machine, meanOf, pooledLogits, softmax, type Conv, type Dense, type Machine, type Rows } from './convolution.ts';
import { described, listed, modelFile, whole } from './model-file.ts';

interface Block { first: Conv; second: Conv; skip: Conv }
interface Net { rows: number[]; blocks: Block[]; out: Dense }
export interface Network { rhythms: string[]; nets: Net[]; machine: Machine }

/** Reads the file that ml/pulse/train.py writes; throws `pulse.model-broken` when its length does not fit its header. */
export function readNetwork(bytes: Uint8Array): Network {
  const { header, body } = modelFile(bytes, 'network');
  const m = machine(body);
  const nets = listed(header.nets, 'networks').map((net) => {
    const said = described(net, 'a network');
    const rows = listed(said.rows, 'rows').map((row) => whole(row, 'a row', 0, 1));
    const channels = listed(said.channels, 'channels').map((to) => whole(to, 'the number of channels'));
    let from = rows.length;
    const blocks = channels.map((to) => {
      const block = { first: m.conv(from, to), second: m.conv(to, to), skip: m.conv(from, to, 1) };
      m.addBias(block.skip, block.second);
      from = to;
      return block;
    });
    return { rows, blocks, out: m.dense(2 * from, header.rhythms.length) };
  });
  m.end();
  return { rhythms: header.rhythms, nets, machine: m };
}

/** Three sets of rows suffice: a block's input, what is between its two convolutions, and its output, which is pooled over the input. */
function block(m: Machine, x: Rows, b: Block): Rows {
  const h = m.rows(1, x.n, b.first.to);
  m.convolve(x, b.first, h, { rectify: true });
  const y = m.rows(2, x.n, b.second.to);
  m.convolve(x, b.skip, y, {});
  m.convolve(h, b.second, y, { add: true, rectify: true });
  const out = m.rows(0, Math.floor(x.n / 2), b.second.to);
  halve(m.floats(), y, out);
  return out;
}

function logits(m: Machine, net: Net, input: Float32Array): number[] {
  const n = input.length / 2;
  m.reserve(n, Math.max(net.rows.length, ...net.blocks.map((b) => b.first.to)));
  let x = m.rows(0, n, net.rows.length);
  fill(m.floats(), x, net.rows.map((row) => input.subarray(row * n, (row + 1) * n)));
  for (const b of net.blocks) x = block(m, x, b);
  return pooledLogits(m.floats(), x, net.out);
}

/** Mean of the nets' probabilities over all inputs; sums to 1. Each input as `networkInput` gives it, from about five to twenty seconds. */
export const networkScores = (network: Network, inputs: readonly Float32Array[]): number[] =>
  meanOf(inputs.flatMap((input) => network.nets.map((net) => softmax(logits(network.machine, net, input)))));
