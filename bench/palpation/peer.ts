// The peer of the areas: OpenCV (bench/palpation_opencv.py) on the same maps. SUOKE_OPENCV_PYTHON names a Python that has opencv-python-headless.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

export interface PeerMap { quantity: 'temperature' | 'pressure'; pitchMm: number; values: (number | null)[][] }
interface PeerArea { up: boolean; at: readonly [number, number] }
interface Told { found: PeerArea[][]; /** processor time a map */ milliseconds: number }

/** By peer's name; or why there is none. */
export function openCv(maps: readonly PeerMap[]): Map<string, Told> | string {
  const run = spawnSync(process.env['SUOKE_OPENCV_PYTHON'] ?? 'python3', [join(import.meta.dirname, '../palpation_opencv.py')], { input: JSON.stringify(maps), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) return `${run.stderr?.trim().split('\n').at(-1) ?? 'no python'}; pip install opencv-python-headless, and name that Python in SUOKE_OPENCV_PYTHON`;
  const said = JSON.parse(run.stdout) as Record<string, { seconds: number; areas: [number, number, number][][] }>;
  return new Map(Object.entries(said).map(([name, { seconds, areas }]) => [name, { milliseconds: (1000 * seconds) / maps.length, found: areas.map((list) => list.map(([x, y, sign]) => ({ up: sign > 0, at: [x, y] as const }))) }]));
}
