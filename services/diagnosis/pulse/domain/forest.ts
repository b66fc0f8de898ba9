// Extra trees over the 66 features, from the compact file that ml/pulse/train.py writes (layout described there).
import { FEATURES } from './features.ts';
import { modelFile } from './model-file.ts';

const LEAF = 255;

export interface Forest {
  rhythms: string[];
  /** index of each tree's first node in the flat arrays */
  roots: number[];
  feature: Uint8Array;
  threshold: Float32Array;
  /** right child; the left child is the next node */
  right: Uint32Array;
  /** leaf probabilities, six a node */
  leaves: Uint8Array;
}

/** Reads the file; throws on another layout or another list of features. */
export function readForest(bytes: Uint8Array): Forest {
  const { header, body } = modelFile(bytes, 'forest');
  if (JSON.stringify(header.features) !== JSON.stringify(FEATURES)) throw new Error('the forest was trained on other features: run ml/pulse again');
  const classes = header.rhythms.length;
  const feature: number[] = [];
  const threshold: number[] = [];
  const right: number[] = [];
  const leaves: number[] = [];
  const roots: number[] = [];
  let at = 0;
  for (let t = 0; t < (header.trees ?? 0); t++) {
    const root = feature.length;
    roots.push(root);
    const nodes = body.getUint16(at, true);
    at += 2;
    for (let i = 0; i < nodes; i++) {
      const f = body.getUint8(at);
      feature.push(f);
      if (f === LEAF) {
        for (let k = 0; k < classes; k++) leaves.push(body.getUint8(at + 1 + k));
        threshold.push(0);
        right.push(0);
        at += 1 + classes;
      } else {
        for (let k = 0; k < classes; k++) leaves.push(0);
        threshold.push(body.getFloat32(at + 1, true));
        right.push(root + body.getUint16(at + 5, true));
        at += 7;
      }
    }
  }
  return { rhythms: header.rhythms, roots, feature: Uint8Array.from(feature), threshold: Float32Array.from(threshold), right: Uint32Array.from(right), leaves: Uint8Array.from(leaves) };
}

/** Mean of the trees' leaf probabilities; sums to 1. `x` as `featureVector` gives it. */
export function forestScores(f: Forest, x: Float32Array): number[] {
  const classes = f.rhythms.length;
  const sum = new Array<number>(classes).fill(0);
  for (const root of f.roots) {
    let node = root;
    while (f.feature[node] !== LEAF) node = x[f.feature[node]!]! <= f.threshold[node]! ? node + 1 : f.right[node]!;
    for (let k = 0; k < classes; k++) sum[k]! += f.leaves[node * classes + k]!;
  }
  const total = sum.reduce((a, b) => a + b, 0);
  return sum.map((v) => v / total);
}
