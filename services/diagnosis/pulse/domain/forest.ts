// Extra trees over the 66 features, from the compact file that ml/pulse/train.py writes (layout described there).
import { FEATURES } from './features.ts';
import { broken, modelFile, unfit, whole } from './model-file.ts';

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

/** Reads the file. Throws `pulse.model-unfit` on another list of features and `pulse.model-broken` on a tree that could not be walked to a leaf. */
export function readForest(bytes: Uint8Array): Forest {
  const { header, body } = modelFile(bytes, 'forest');
  if (JSON.stringify(header.features) !== JSON.stringify(FEATURES)) throw unfit('the forest was trained on other features');
  const classes = header.rhythms.length;
  const feature: number[] = [];
  const threshold: number[] = [];
  const right: number[] = [];
  const leaves: number[] = [];
  const roots: number[] = [];
  let at = 0;
  /** The place of the next bytes. */
  const take = (n: number): number => {
    if (at + n > body.byteLength) throw broken('a tree is cut off');
    at += n;
    return at - n;
  };
  for (let t = whole(header.trees, 'the number of trees'); t > 0; t--) {
    const root = feature.length;
    roots.push(root);
    const nodes = body.getUint16(take(2), true);
    if (nodes === 0) throw broken('a tree has no nodes');
    for (let i = 0; i < nodes; i++) {
      const f = body.getUint8(take(1));
      feature.push(f);
      if (f === LEAF) {
        const from = take(classes);
        let votes = 0;
        for (let k = 0; k < classes; k++) {
          const v = body.getUint8(from + k);
          votes += v;
          leaves.push(v);
        }
        if (votes === 0) throw broken('a leaf says nothing');
        threshold.push(0);
        right.push(0);
      } else {
        const from = take(6);
        const other = body.getUint16(from + 4, true);
        // children lie behind their parent, so every walk ends
        if (f >= FEATURES.length || i + 1 >= nodes || other <= i || other >= nodes) throw broken('a node leads nowhere');
        for (let k = 0; k < classes; k++) leaves.push(0);
        threshold.push(body.getFloat32(from, true));
        right.push(root + other);
      }
    }
  }
  if (at !== body.byteLength) throw broken('there is more than its trees');
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
