// The segmentation nets: one session each for the process, loaded when first needed, one thread so that results replay exactly.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SuokeError } from '@suoke/terminology';
import type { InferenceSession } from 'onnxruntime-node';
import type { Nets } from '../domain/segmentation.ts';
import { NET_INPUT } from '../domain/segmentation-net.ts';
import type { Infer } from '../domain/segmentation-net.ts';

export interface TongueNets extends Nets {
  /** SHA-256 of the weights, hex, by file */
  sha256: Record<string, string>;
}

const FILES = { find: 'tongue-seg.onnx', edge: 'tongue-edge.onnx' } as const;
let shared: Promise<TongueNets> | null = null;

/** The shared nets. Error `look.model-missing` when the weights or the runtime cannot be loaded; a later call tries again. */
export function tongueNets(): Promise<TongueNets> {
  shared ??= load().catch((e: unknown) => {
    shared = null;
    throw new SuokeError('unavailable', 'look.model-missing', 'the tongue model cannot be loaded 舌象模型无法加载', 'run npm install again, and check services/diagnosis/look/models', { cause: e });
  });
  return shared;
}

async function load(): Promise<TongueNets> {
  const [find, edge] = await Promise.all([open(FILES.find), open(FILES.edge)]);
  return { find: find.infer, edge: edge.infer, sha256: { [FILES.find]: find.sha256, [FILES.edge]: edge.sha256 } };
}

async function open(file: string): Promise<{ infer: Infer; sha256: string }> {
  const [ort, weights] = await Promise.all([import('onnxruntime-node'), readFile(new URL(`../models/${file}`, import.meta.url))]);
  const session: InferenceSession = await ort.InferenceSession.create(weights, { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all', enableCpuMemArena: false, enableMemPattern: false });
  const infer: Infer = async (input, count) => {
    const out = await session.run({ image: new ort.Tensor('float32', input, [count, 3, NET_INPUT, NET_INPUT]) });
    return out['logits']?.data as Float32Array;
  };
  return { infer, sha256: createHash('sha256').update(weights).digest('hex') };
}
