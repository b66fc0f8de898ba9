// The segmentation net: one session for the process, loaded when first needed, one thread so that results replay exactly.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SuokeError } from '@suoke/terminology';
import type { InferenceSession } from 'onnxruntime-node';
import { NET_INPUT } from '../domain/segmentation.ts';
import type { Infer } from '../domain/segmentation.ts';

export interface Net {
  infer: Infer;
  /** SHA-256 of the weights, hex */
  sha256: string;
}

const WEIGHTS = new URL('../models/tongue-seg.onnx', import.meta.url);
let shared: Promise<Net> | null = null;

/** The shared net. Error `look.model-missing` when the weights or the runtime cannot be loaded; a later call tries again. */
export function tongueNet(): Promise<Net> {
  shared ??= load(WEIGHTS).catch((e: unknown) => {
    shared = null;
    throw new SuokeError('unavailable', 'look.model-missing', 'the tongue model cannot be loaded 舌象模型无法加载', 'run npm install again, and check services/diagnosis/look/models', { cause: e });
  });
  return shared;
}

async function load(from: URL): Promise<Net> {
  const [ort, weights] = await Promise.all([import('onnxruntime-node'), readFile(from)]);
  const session: InferenceSession = await ort.InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all', enableCpuMemArena: false, enableMemPattern: false });
  const infer: Infer = async (input, count) => {
    const out = await session.run({ image: new ort.Tensor('float32', input, [count, 3, NET_INPUT, NET_INPUT]) });
    return out['logits']?.data as Float32Array;
  };
  return { infer, sha256: createHash('sha256').update(weights).digest('hex') };
}
