// Reads a gas-sensor array: 16 metal-oxide sensors × 8 features. It reports the measured pattern and how near it lies to reference
// readings that the caller supplies. It never names a sign of illness: no published model of breath odour has a licence and evidence
// that would allow one. Layout of features after A. Vergara et al. (2012), Sensors and Actuators B 166–167: 320–329: the steady
// resistance change, the same relative to the baseline, and exponential moving averages of the rise (3) and of the decay (3).
import { SuokeError } from '@suoke/terminology';
import { quantile, round } from './numbers.ts';

export const SENSORS = 16;
export const FEATURES = 8;
export const MAX_REFERENCES = 5_000;

/** [sensor][feature], each finite and within ±1e9 */
export type OdourReading = number[][];

export interface OdourInput { reading: OdourReading; references?: { label: string; reading: OdourReading }[] }

export interface OdourResult {
  /** sensors whose response is no larger than the noise (|change| < 1 in the units given), by number from 1 */
  silentSensors: number[];
  /** per sensor: the steady change, and its share of the whole array's, in [−1,1] */
  pattern: { sensor: number; response: number; share: number }[];
  /** natural logarithm of 1 + the mean absolute steady change: rises with concentration */
  strength: number;
  /** references, nearest first: root mean square distance in standard deviations, and 1/(1+distance²) */
  similarity: { label: string; references: number; distance: number; similarity: number }[];
  /** the nearest label, or null: no references, or farther than the references lie from one another */
  nearest: string | null;
  unknown: boolean;
  /** how far the pattern, its strength taken out, lies from the nearest reference centre; null without references */
  novelty: number | null;
  /** novelty beyond which a reading is called unknown; null without references */
  limit: number | null;
  note: { zh: string; en: string };
}

const NOTE = {
  zh: '这是传感器读数与所给参考样本的相似度，不是诊断。',
  en: 'This is the likeness of a sensor reading to the references given, not a diagnosis.',
};
/** A feature that hardly varies among the references still may not weigh without bound (project's own, in log units). */
const LEAST_DEVIATION = 0.05;
/** Unknown from this multiple of the 95 % quantile of the references' own novelty (project's own; leaves some room for drift). */
const SLACK = 1.2;

/** Throws SuokeError `odour.bad-input` naming the place. */
export function readOdour(input: unknown): OdourResult {
  const { reading, references } = checkOdour(input);
  return compareOdour(reading, references.length ? learnOdours(references) : null);
}

/** The same with references learned beforehand. */
export function compareOdour(reading: OdourReading, model: OdourModel | null): OdourResult {
  const steady = reading.map((s) => s[0] as number);
  const sum = steady.reduce((a, v) => a + Math.abs(v), 0);
  const base = {
    silentSensors: steady.flatMap((v, i) => (Math.abs(v) < 1 ? [i + 1] : [])),
    pattern: steady.map((v, i) => ({ sensor: i + 1, response: round(v), share: sum > 0 ? round(v / sum) : 0 })),
    strength: round(Math.log1p(sum / SENSORS)),
    note: NOTE,
  };
  if (!model) return { ...base, similarity: [], nearest: null, unknown: true, novelty: null, limit: null };
  const { level, pattern, limit } = model;
  const similarity = ranked(level, normalise(reading)).map((c) => ({ label: c.label, references: c.references, distance: round(c.distance), similarity: round(1 / (1 + c.distance ** 2)) }));
  const novelty = (ranked(pattern, withoutStrength(normalise(reading)))[0] as Ranked).distance;
  const unknown = base.silentSensors.length > SENSORS / 2 || novelty > limit;
  return { ...base, similarity, nearest: unknown ? null : (similarity[0] as (typeof similarity)[number]).label, unknown, novelty: round(novelty), limit: round(limit) };
}

interface Centre { label: string; at: Float64Array; references: number }
interface Space { centres: Centre[]; scale: Float64Array }
interface Ranked extends Centre { distance: number }

/** `level` keeps the strength and tells gases apart best across drift; `pattern` is without it and shows best what is strange. */
export interface OdourModel { level: Space; pattern: Space; limit: number }

export function learnOdours(references: readonly { label: string; reading: OdourReading }[]): OdourModel {
  const labels = references.map((r) => r.label);
  const vectors = references.map((r) => normalise(r.reading));
  const patterns = vectors.map(withoutStrength);
  const pattern = space(labels, patterns);
  const inner = patterns.map((v) => (ranked(pattern, v)[0] as Ranked).distance);
  return { level: space(labels, vectors), pattern, limit: SLACK * Math.max(quantile(inner, 0.95), 0.25) };
}

/** Centre of each label, and the deviation of each feature over all references. */
function space(labels: readonly string[], vectors: readonly Float64Array[]): Space {
  const size = SENSORS * FEATURES;
  const average = (of: readonly Float64Array[]) => Float64Array.from({ length: size }, (_, i) => of.reduce((a, v) => a + (v[i] as number), 0) / of.length);
  const centres = [...new Set(labels)].sort().map((label) => {
    const own = vectors.filter((_, i) => labels[i] === label);
    return { label, at: average(own), references: own.length };
  });
  const middle = average(vectors);
  const scale = Float64Array.from({ length: size }, (_, i) =>
    Math.max(LEAST_DEVIATION, Math.sqrt(vectors.reduce((a, v) => a + ((v[i] as number) - (middle[i] as number)) ** 2, 0) / vectors.length)));
  return { centres, scale };
}

/** Nearest first; equal distances by label. */
function ranked(s: Space, v: Float64Array): Ranked[] {
  return s.centres.map((c) => ({ ...c, distance: distance(v, c.at, s.scale) })).sort((a, b) => a.distance - b.distance || (a.label < b.label ? -1 : 1));
}

/** Signed logarithm: drift of these sensors is mostly a change of gain, which a logarithm turns into a small shift. */
export function normalise(reading: OdourReading): Float64Array {
  return Float64Array.from(reading.flat(), (v) => Math.sign(v) * Math.log1p(Math.abs(v)));
}

/** Each feature without its mean over the sensors: what the array shows whatever the concentration. */
function withoutStrength(v: Float64Array): Float64Array {
  return v.map((x, i) => {
    let mean = 0;
    for (let s = 0; s < SENSORS; s++) mean += (v[s * FEATURES + (i % FEATURES)] as number) / SENSORS;
    return x - mean;
  });
}

function distance(a: Float64Array, b: Float64Array, scale: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (((a[i] as number) - (b[i] as number)) / (scale[i] as number)) ** 2;
  return Math.sqrt(sum / a.length);
}

const bad = (path: string, what: string) => new SuokeError('invalid', 'odour.bad-input', `气味读数不合法 / bad odour reading at ${path}: ${what}`, `reading: ${SENSORS} sensors × ${FEATURES} finite numbers; references?: [{label, reading}]`);

function checkOdour(input: unknown): { reading: OdourReading; references: { label: string; reading: OdourReading }[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw bad('/', 'not an object');
  for (const k of Object.keys(input)) if (k !== 'reading' && k !== 'references') throw bad(`/${k.slice(0, 40)}`, 'unknown field');
  const { reading, references } = input as Record<string, unknown>;
  if (references !== undefined && (!Array.isArray(references) || references.length > MAX_REFERENCES)) throw bad('/references', `not a list of at most ${MAX_REFERENCES}`);
  return {
    reading: checkReading(reading, '/reading'),
    references: ((references as unknown[] | undefined) ?? []).map((r, i) => {
      const path = `/references/${i}`;
      if (typeof r !== 'object' || r === null || Array.isArray(r)) throw bad(path, 'not an object');
      for (const k of Object.keys(r)) if (k !== 'reading' && k !== 'label') throw bad(`${path}/${k.slice(0, 40)}`, 'unknown field');
      const { label, reading: inner } = r as Record<string, unknown>;
      if (typeof label !== 'string' || label.trim() === '' || label.length > 80) throw bad(`${path}/label`, 'not a name of 1–80 characters');
      return { label, reading: checkReading(inner, `${path}/reading`) };
    }),
  };
}

function checkReading(v: unknown, path: string): OdourReading {
  if (!Array.isArray(v) || v.length !== SENSORS) throw bad(path, `not a list of ${SENSORS} sensors`);
  return v.map((s: unknown, i) => {
    if (!Array.isArray(s) || s.length !== FEATURES) throw bad(`${path}/${i}`, `not a list of ${FEATURES} features`);
    return s.map((x: unknown, j) => {
      if (typeof x !== 'number' || !(Math.abs(x) <= 1e9)) throw bad(`${path}/${i}/${j}`, 'not a finite number within ±1e9');
      return x;
    });
  });
}
