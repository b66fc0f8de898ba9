// Reads a gas-sensor array: 16 metal-oxide sensors × 8 features. It reports the measured pattern and how near it lies to reference
// readings that the caller supplies. It never names a sign of illness: no published model of breath odour has a licence and evidence
// that would allow one. Layout of features after A. Vergara et al. (2012), Sensors and Actuators B 166–167: 320–329: the steady
// resistance change, the same relative to the baseline, and exponential moving averages of the rise (3) and of the decay (3).
import { SuokeError } from '@suoke/terminology';
import { round } from './numbers.ts';
import { allowForDrift, judge, learn } from './odour-model.ts';
import type { OdourModel as DistanceModel } from './odour-model.ts';
import { odourConfidence, odourRow } from './odour-confidence.ts';
import { learnRatio, RATIO_LIMIT, ratioOf } from './odour-ratio.ts';
import type { RatioModel } from './odour-ratio.ts';

/** Distances for naming and for what is strange on the day; ratios for what is strange once the sensors have drifted (`drift` over 1). */
export interface OdourModel extends DistanceModel { ratio: RatioModel; drift: number }

export const SENSORS = 16;
export const FEATURES = 8;
export const MAX_REFERENCES = 5_000;
export const MAX_RECENT = 500;

/** [sensor][feature], each finite and within ±1e9 */
export type OdourReading = number[][];

/** `recent`: what the same array has read of late, unlabelled, mostly of known odours; lets the limit follow the drift of the sensors. */
export interface OdourInput { reading: OdourReading; references?: { label: string; reading: OdourReading }[]; recent?: OdourReading[] }

export interface OdourResult {
  /** sensors whose response is no larger than the noise (|change| < 1 in the units given), by number from 1 */
  silentSensors: number[];
  /** per sensor: the steady change, and its share of the whole array's, in [−1,1] */
  pattern: { sensor: number; response: number; share: number }[];
  /** natural logarithm of 1 + the mean absolute steady change: rises with concentration */
  strength: number;
  /** references, nearest first: root mean square distance in standard deviations (see odour-model.ts), and 1/(1+distance²) */
  similarity: { label: string; references: number; distance: number; similarity: number }[];
  /** the nearest label, or null: no references, a dead array, or farther off than 95 of 100 known readings would lie */
  nearest: string | null;
  /** chance that what is named is the true odour (odour-confidence.ts); null where nothing is named */
  confidence: number | null;
  unknown: boolean;
  /** distance to the nearest reference; null without references */
  novelty: number | null;
  /** novelty beyond which a reading is called unknown; null without references */
  limit: number | null;
  /** distance to the nearest label over that to the next, [0,1] (odour-ratio.ts); null without two labels */
  ratio: number | null;
  /** ratio from which a reading is called unknown once the sensors have drifted; null while they have not */
  ratioLimit: number | null;
  /** by how much `recent` raised the limit; absent without it */
  drift?: number;
  note: { zh: string; en: string };
}

const NOTE = {
  zh: '这是传感器读数与所给参考样本的相似度，不是诊断。',
  en: 'This is the likeness of a sensor reading to the references given, not a diagnosis.',
};
/** Throws SuokeError `odour.bad-input` naming the place. */
export function readOdour(input: unknown): OdourResult {
  const { reading, references, recent } = checkOdour(input);
  if (references.length === 0) return compareOdour(reading, null);
  const learned = learnOdours(references);
  if (recent.length < LEAST_RECENT) return compareOdour(reading, learned);
  const { model, drift } = followDrift(learned, recent);
  return { ...compareOdour(reading, model), drift: round(drift) };
}

/** Fewer recent readings say nothing about drift. */
const LEAST_RECENT = 10;

/** The model with its limit moved by what `recent` readings show (odour-model.ts). Throws as `readOdour` does. */
export function followDrift(model: OdourModel, recent: readonly OdourReading[]): { model: OdourModel; drift: number } {
  checkModel(model);
  const given: unknown = recent;
  if (!Array.isArray(given)) throw bad('/recent', 'not a list');
  given.forEach((r, i) => checkReading(r, `/recent/${i}`));
  const { model: moved, drift } = allowForDrift(model, recent.map(features));
  return { model: { ...model, limit: moved.limit, drift }, drift };
}

/** Once drift is known of, the ratio decides; a distance of so many times the moved limit is strange all the same (project's own). */
const FAR = 2;

/** The same with references learned beforehand; null without any. Throws as `readOdour` does. */
export function compareOdour(reading: OdourReading, model: OdourModel | null): OdourResult {
  checkReading(reading, '/reading');
  if (model !== null) checkModel(model);
  const steady = reading.map((s) => s[0] as number);
  const sum = steady.reduce((a, v) => a + Math.abs(v), 0);
  const base = {
    silentSensors: steady.flatMap((v, i) => (Math.abs(v) < 1 ? [i + 1] : [])),
    pattern: steady.map((v, i) => ({ sensor: i + 1, response: round(v), share: sum > 0 ? round(v / sum) : 0 })),
    strength: round(Math.log1p(sum / SENSORS)),
    note: NOTE,
  };
  if (!model) return { ...base, similarity: [], nearest: null, confidence: null, unknown: true, novelty: null, limit: null, ratio: null, ratioLimit: null };
  const { ranked, novelty } = judge(model, features(reading));
  const similarity = ranked.map((c) => ({ label: c.label, references: c.references, distance: round(c.distance), similarity: round(1 / (1 + c.distance ** 2)) }));
  const compared = ratioOf(model.ratio, normalise(reading));
  const drifted = model.drift > 1 && compared !== null;
  const strange = drifted ? compared.ratio > RATIO_LIMIT || novelty > FAR * model.limit : novelty > model.limit;
  const unknown = base.silentSensors.length > SENSORS / 2 || strange;
  return {
    ...base, similarity, nearest: unknown ? null : (similarity[0] as (typeof similarity)[number]).label,
    confidence: unknown ? null : round(odourConfidence(odourRow(compared?.ratio ?? null, novelty / model.limit, model.drift))), unknown, novelty: round(novelty), limit: round(model.limit),
    ratio: compared ? round(compared.ratio) : null, ratioLimit: drifted ? RATIO_LIMIT : null,
  };
}

/** At least one reference. Throws as `readOdour` does. */
export function learnOdours(references: readonly { label: string; reading: OdourReading }[]): OdourModel {
  const given: unknown = references;
  if (!Array.isArray(given) || given.length === 0) throw bad('/references', 'not a list of at least one');
  given.forEach(checkReference);
  const labels = references.map((r) => r.label);
  return { ...learn(labels, references.map((r) => features(r.reading))), ratio: learnRatio(labels, references.map((r) => normalise(r.reading))), drift: 1 };
}

/** Each feature as it is, and as it stands to the same feature of the other sensors: what the array shows whatever the concentration. */
function features(reading: OdourReading): Float64Array {
  const level = normalise(reading);
  return Float64Array.from([...level, ...withoutStrength(level)]);
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

const bad = (path: string, what: string) => new SuokeError('invalid', 'odour.bad-input', `气味读数不合法 / bad odour reading at ${path}: ${what}`, `reading: ${SENSORS} sensors × ${FEATURES} finite numbers; references?: [{label, reading}]`);

function checkOdour(input: unknown): { reading: OdourReading; references: { label: string; reading: OdourReading }[]; recent: OdourReading[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw bad('/', 'not an object');
  for (const k of Object.keys(input)) if (k !== 'reading' && k !== 'references' && k !== 'recent') throw bad(`/${k.slice(0, 40)}`, 'unknown field');
  const { reading, references, recent } = input as Record<string, unknown>;
  if (recent !== undefined && (!Array.isArray(recent) || recent.length > MAX_RECENT)) throw bad('/recent', `not a list of at most ${MAX_RECENT}`);
  if (references !== undefined && (!Array.isArray(references) || references.length > MAX_REFERENCES)) throw bad('/references', `not a list of at most ${MAX_REFERENCES}`);
  return {
    recent: ((recent as unknown[] | undefined) ?? []).map((r, i) => checkReading(r, `/recent/${i}`)),
    reading: checkReading(reading, '/reading'),
    references: ((references as unknown[] | undefined) ?? []).map((r, i) => {
      const reference = checkReference(r, i);
      for (const k of Object.keys(r as object)) if (k !== 'reading' && k !== 'label') throw bad(`/references/${i}/${k.slice(0, 40)}`, 'unknown field');
      return reference;
    }),
  };
}

function checkReference(r: unknown, i: number): { label: string; reading: OdourReading } {
  const path = `/references/${i}`;
  if (typeof r !== 'object' || r === null || Array.isArray(r)) throw bad(path, 'not an object');
  const { label, reading } = r as Record<string, unknown>;
  if (typeof label !== 'string' || label.trim() === '' || label.length > 80) throw bad(`${path}/label`, 'not a name of 1–80 characters');
  return { label, reading: checkReading(reading, `${path}/reading`) };
}

/** That it came from `learnOdours`, as far as its outline shows. */
function checkModel(model: unknown): void {
  const m = (typeof model === 'object' && model !== null ? model : {}) as Partial<Record<keyof OdourModel, unknown>>;
  const learned = Array.isArray(m.centres) && m.centres.length > 0 && m.factor instanceof Float64Array && m.origin instanceof Float64Array && Array.isArray(m.basis)
    && typeof m.ratio === 'object' && m.ratio !== null && [m.aside, m.limit, m.drift].every((x) => typeof x === 'number');
  if (!learned) throw bad('/model', 'not what learnOdours gives');
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
