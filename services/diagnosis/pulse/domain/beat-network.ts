// Small residual networks over the sequence of beats (not the wave); the mean of their probabilities.
import { BEAT_ROWS, beatInput } from './beat-input.ts';
import { convolve, meanOf, pooledLogits, rectify, rows, softmax, stride, weights, type Conv, type Rows } from './convolution.ts';
import type { Beat } from './fiducials.ts';
import { modelFile } from './model-file.ts';

interface Net { layers: Conv[]; out: Conv }
export interface BeatNetwork { rhythms: string[]; nets: Net[] }

/** Reads the file that ml/pulse/train.py writes; throws on another number of rows or when its length does not fit its header. */
export function readBeatNetwork(bytes: Uint8Array): BeatNetwork {
  const { header, body } = modelFile(bytes, 'beats');
  const { conv, end } = weights(body);
  const nets = (header.beatNets ?? []).map((net) => {
    if (net.rows !== BEAT_ROWS) throw new Error('the beat networks were trained on other rows: run ml/pulse again');
    const layers = Array.from({ length: net.layers }, (_, k) => conv(k ? net.channels : net.rows, net.channels));
    return { layers, out: conv(2 * net.channels, header.rhythms.length, 1) };
  });
  end();
  return { rhythms: header.rhythms, nets };
}

/** The first layer, and each further one added to what came before. */
function logits(net: Net, input: Rows): number[] {
  const [first, ...more] = net.layers;
  const x = rows(first!.to, input.n);
  convolve(input, first!, x);
  rectify(x);
  for (const layer of more) {
    const y = rows(layer.to, x.n);
    convolve(x, layer, y);
    rectify(y);
    for (let i = 0; i < x.data.length; i++) x.data[i]! += y.data[i]!;
  }
  return pooledLogits(x, net.out);
}

/** Mean of the nets' probabilities; sums to 1. `beats` of one window, at least two. */
export function beatScores(network: BeatNetwork, beats: readonly Beat[]): number[] {
  const { data, n } = beatInput(beats);
  const input = rows(BEAT_ROWS, n);
  for (let k = 0; k < BEAT_ROWS; k++) input.data.set(data.subarray(k * n, (k + 1) * n), k * stride(n) + 2);
  return meanOf(network.nets.map((net) => softmax(logits(net, input))));
}
