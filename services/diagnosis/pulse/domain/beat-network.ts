// Small residual networks over the sequence of beats (not the wave); the mean of their probabilities.
import { BEAT_ROWS, beatInput } from './beat-input.ts';
import { addRows, fill, machine, meanOf, pooledLogits, softmax, type Conv, type Dense, type Machine } from './convolution.ts';
import type { Beat } from './fiducials.ts';
import { described, listed, modelFile, unfit, whole } from './model-file.ts';

interface Net { layers: Conv[]; out: Dense }
export interface BeatNetwork { rhythms: string[]; nets: Net[]; machine: Machine }

/** Reads the file that ml/pulse/train.py writes; throws `pulse.model-unfit` on another number of rows and `pulse.model-broken` when its length does not fit its header. */
export function readBeatNetwork(bytes: Uint8Array): BeatNetwork {
  const { header, body } = modelFile(bytes, 'beats');
  const m = machine(body);
  const nets = listed(header.beatNets, 'networks').map((net) => {
    const said = described(net, 'a network');
    if (said.rows !== BEAT_ROWS) throw unfit('the beat networks were trained on other rows');
    const channels = whole(said.channels, 'the number of channels');
    const layers = Array.from({ length: whole(said.layers, 'the number of layers') }, (_, k) => m.conv(k ? channels : BEAT_ROWS, channels));
    return { layers, out: m.dense(2 * channels, header.rhythms.length) };
  });
  m.end();
  return { rhythms: header.rhythms, nets, machine: m };
}

/** The first layer, and each further one added to what came before. */
function logits(m: Machine, net: Net, columns: readonly Float32Array[]): number[] {
  const n = columns[0]!.length;
  const width = net.layers[0]!.to;
  m.reserve(n, Math.max(width, columns.length));
  const input = m.rows(0, n, columns.length);
  fill(m.floats(), input, columns);
  const x = m.rows(1, n, width);
  const [first, ...more] = net.layers;
  m.convolve(input, first!, x, { rectify: true });
  for (const layer of more) {
    const y = m.rows(2, n, width);
    m.convolve(x, layer, y, { rectify: true });
    addRows(m.floats(), x, y);
  }
  return pooledLogits(m.floats(), x, net.out);
}

/** Mean of the nets' probabilities; sums to 1. `beats` of one window, at least two. */
export function beatScores(network: BeatNetwork, beats: readonly Beat[]): number[] {
  const { data, n } = beatInput(beats);
  const columns = Array.from({ length: BEAT_ROWS }, (_, k) => data.subarray(k * n, (k + 1) * n));
  return meanOf(network.nets.map((net) => softmax(logits(network.machine, net, columns))));
}
