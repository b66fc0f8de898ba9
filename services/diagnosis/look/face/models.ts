// The two face nets of MediaPipe, taken from the npm package that ships them, once for the process, one thread so that results replay exactly.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SuokeError, isSuokeError } from '@suoke/terminology';
import type { InferenceSession } from 'onnxruntime-node';
import { toOnnx } from './convert.ts';
import { readTflite } from './tflite.ts';

/** `input` is channels first, one picture; answers one array for each output of the net, in its order. */
export type Run = (input: Float32Array) => Promise<Float32Array[]>;
export interface FaceNets {
  /** 3 × 128 × 128 in [−1, 1] → [896 × 16 boxes and points, 896 scores] */
  detector: Run;
  /** 3 × 192 × 192 in [0, 1] → [468 × 3 points in pixels of the input, 1 face score] */
  mesh: Run;
  /** SHA-256 of the weights, by file */
  sha256: Record<string, string>;
}

const PACKAGE = '@mediapipe/face_mesh';
const DETECTOR = 'face_detection_short_range.tflite', MESH = 'face_landmark.tflite';
let shared: Promise<FaceNets> | null = null;

/** The shared nets. Error `look.face-model-missing` when package or runtime cannot be loaded; a later call tries again. */
export function faceNets(): Promise<FaceNets> {
  shared ??= load().catch((e: unknown) => {
    shared = null;
    if (isSuokeError(e)) throw e;
    throw new SuokeError('unavailable', 'look.face-model-missing', 'the face model cannot be loaded 面部模型无法加载', `run npm install again, and check that ${PACKAGE} is installed 请重新安装`, { cause: e });
  });
  return shared;
}

const at = (file: string) => fileURLToPath(import.meta.resolve(`${PACKAGE}/${file}`));
/** Where the installed package keeps its nets, for those who run them elsewhere beside ours. */
export const packedFile = (): string => at('face_mesh_solution_packed_assets.data');

/** The package packs its files into one; the loader script beside it holds the list `{filename, start, end}`. */
async function packed(): Promise<(file: string) => Uint8Array> {
  const [data, script] = await Promise.all([readFile(packedFile()), readFile(at('face_mesh_solution_packed_assets_loader.js'), 'utf8')]);
  const list = [...script.matchAll(/"filename":\s*"([^"]+)",\s*"start":\s*(\d+),\s*"end":\s*(\d+)/g)];
  return (file) => {
    const found = list.find((m) => (m[1] as string).endsWith(`/${file}`));
    if (found === undefined) throw new Error(`${PACKAGE} holds no ${file}`);
    return data.subarray(Number(found[2]), Number(found[3]));
  };
}

async function load(): Promise<FaceNets> {
  const [ort, file] = await Promise.all([import('onnxruntime-node'), packed()]);
  const open = async (name: string): Promise<Run> => {
    const model = readTflite(file(name));
    const session: InferenceSession = await ort.InferenceSession.create(toOnnx(model), { intraOpNumThreads: 1, interOpNumThreads: 1, executionMode: 'sequential', graphOptimizationLevel: 'all', enableCpuMemArena: false, enableMemPattern: false });
    const [input = ''] = session.inputNames;
    const side = model.tensors[model.inputs[0] as number]?.shape[1] ?? 0;
    return async (values) => {
      const out = await session.run({ [input]: new ort.Tensor('float32', values, [1, 3, side, side]) });
      return session.outputNames.map((n) => out[n]?.data as Float32Array);
    };
  };
  const sha256 = (name: string) => createHash('sha256').update(file(name)).digest('hex');
  return { detector: await open(DETECTOR), mesh: await open(MESH), sha256: { [DETECTOR]: sha256(DETECTOR), [MESH]: sha256(MESH) } };
}
