// What is learned from reference odours: the centre of each, one covariance shared by all, and how far a known odour may lie off.
// Distances are Mahalanobis distances under a covariance shrunk after O. Ledoit and M. Wolf (2004), "A well-conditioned estimator for
// large-dimensional covariance matrices", J. Multivariate Analysis 88: 365–411: the amount of shrinkage follows from the references.
// The limit is split conformal (V. Vovk, A. Gammerman, G. Shafer, Algorithmic Learning in a Random World, 2005), by folds.

import { cholesky, shrunk, whitened } from './covariance.ts';

/** `at` is in coordinates along the model's basis, whitened, so that plain distances there are Mahalanobis distances. */
export interface Centre { label: string; at: Float64Array; references: number }

export interface OdourModel {
  centres: Centre[];
  /** lower triangle, row by row, of the Cholesky factor of the covariance */
  factor: Float64Array;
  /** share of the shrinkage target in the covariance, [0,1] */
  shrinkage: number;
  /** mean of the centres, and an orthonormal basis of the differences between them: all that tells these odours apart lies in it */
  origin: Float64Array;
  basis: Float64Array[];
  /** what a reading off that space may measure: 95 % of known ones, held out in turn, lie within */
  aside: number;
  /** novelty beyond which an odour is called unknown: 95 % of known odours, held out in turn, lie within it */
  limit: number;
}

export interface Ranked { label: string; references: number; distance: number }

const FOLDS = 5;
const KNOWN_ACCEPTED = 0.95;

/** More readings than this are not held out in turn: their own weight in what is learned no longer shows. */
const MANY = 1500;
/** So many held-out readings settle the limit. */
const ENOUGH = 500;
/** Off the space of the references only gross departures count, of this many times what known readings show: drift goes there first (project's own). */
const GROSS = 4;

type Fitted = Omit<OdourModel, 'limit' | 'aside'>;

/** `vectors` all of one length, at least one. */
export function learn(labels: readonly string[], vectors: readonly Float64Array[]): OdourModel {
  const model = fit(labels, vectors);
  const fold = vectors.length > MANY ? labels.map(() => FOLDS) : foldsOf(labels);
  const every = Math.max(1, Math.floor(vectors.length / ENOUGH));
  const held: { along: number; aside: number }[] = [];
  for (let k = 0; k <= FOLDS; k++) {
    const outside = labels.map((_, i) => i).filter((i) => fold[i] === k && i % every === 0);
    if (outside.length === 0) continue;
    const inside = labels.map((_, i) => i).filter((i) => fold[i] !== k);
    const m = k === FOLDS ? model : fit(inside.map((i) => labels[i] as string), inside.map((i) => vectors[i] as Float64Array));
    for (const i of outside) { const p = split(m, vectors[i] as Float64Array); held.push({ along: nearest(m, p.along), aside: p.aside }); }
  }
  const aside = held.length ? Math.max(1e-9, upper(held.map((h) => h.aside))) : 1;
  const novelty = held.map((h) => Math.max(h.along, h.aside / aside / GROSS));
  return { ...model, aside, limit: held.length ? Math.max(1e-9, upper(novelty)) : halfWay(model) };
}

/** Conformal quantile. */
function upper(v: readonly number[]): number {
  const s = [...v].sort((a, b) => a - b);
  return s[Math.min(s.length, Math.ceil((s.length + 1) * KNOWN_ACCEPTED)) - 1] as number;
}

/** Nearest first, by root mean squared deviation along the space of the references (equal distances by label); and how strange the reading is. */
export function judge(m: OdourModel, v: Float64Array): { ranked: Ranked[]; novelty: number } {
  const p = split(m, v);
  const ranked = m.centres.map((c) => ({ label: c.label, references: c.references, distance: apart(p.along, c.at) })).sort((a, b) => a.distance - b.distance || (a.label < b.label ? -1 : 1));
  return { ranked, novelty: Math.max((ranked[0] as Ranked).distance, p.aside / m.aside / GROSS) };
}

/** Of recent readings at least this share is taken for known odours (project's own; the caller vouches for it). */
const RECENT_KNOWN = 0.85;

/**
 * The limit raised to where the stated share of recent readings lies: sensors drift, and what they call known must move with them. It is
 * never lowered. `drift` is the new limit over the old.
 */
export function allowForDrift(m: OdourModel, recent: readonly Float64Array[]): { model: OdourModel; drift: number } {
  const v = recent.map((r) => judge(m, r).novelty).sort((a, b) => a - b);
  const limit = Math.max(m.limit, v[Math.ceil(RECENT_KNOWN * v.length) - 1] ?? 0);
  return { model: { ...m, limit }, drift: limit / m.limit };
}

/** Coordinates along the basis, and the length of what is left, both per feature. Without two centres the whole reading counts as along. */
function split(m: Fitted, v: Float64Array): { along: Float64Array; aside: number } {
  const z = whitened(m.factor, v).map((x, i) => x - (m.origin[i] as number));
  if (m.basis.length === 0) return { along: z, aside: 0 };
  const along = Float64Array.from(m.basis, (b) => b.reduce((a, x, i) => a + x * (z[i] as number), 0));
  let whole = 0, inside = 0;
  for (const x of z) whole += x * x;
  for (const x of along) inside += x * x;
  return { along, aside: Math.sqrt(Math.max(0, whole - inside) / z.length) };
}

const nearest = (m: Fitted, along: Float64Array) => Math.min(...m.centres.map((c) => apart(along, c.at)));

/** Every fifth reading of a label; the only reading of a label is never held out. */
function foldsOf(labels: readonly string[]): number[] {
  const seen = new Map<string, number>(), counts = new Map<string, number>();
  for (const l of labels) counts.set(l, (counts.get(l) ?? 0) + 1);
  return labels.map((l) => {
    const k = seen.get(l) ?? 0;
    seen.set(l, k + 1);
    return counts.get(l) === 1 ? -1 : k % FOLDS;
  });
}

/** Without anything to hold out: half of the way between the two nearest of the first centres (project's own). */
function halfWay(m: Fitted): number {
  const few = m.centres.slice(0, 200);
  let least = Infinity;
  for (const a of few) for (const b of few) if (a !== b) least = Math.min(least, apart(a.at, b.at) / 2);
  return Number.isFinite(least) ? least : 1;
}

function fit(labels: readonly string[], vectors: readonly Float64Array[]): Fitted {
  const size = (vectors[0] as Float64Array).length;
  const groups = new Map<string, Float64Array[]>([...new Set(labels)].sort().map((l) => [l, []]));
  vectors.forEach((v, i) => groups.get(labels[i] as string)?.push(v));
  const centres = [...groups].map(([label, own]): Centre => ({ label, references: own.length, at: Float64Array.from({ length: size }, (_, j) => own.reduce((a, v) => a + (v[j] as number), 0) / own.length) }));
  const byLabel = new Map(centres.map((c) => [c.label, c.at]));
  const rest = vectors.map((v, i) => { const c = byLabel.get(labels[i] as string) as Float64Array; return v.map((x, j) => x - (c[j] as number)); });
  const { covariance, shrinkage } = shrunk(rest, size);
  const factor = cholesky(covariance, size);
  const white = centres.map((c) => whitened(factor, c.at));
  const origin = Float64Array.from({ length: size }, (_, j) => white.reduce((a, w) => a + (w[j] as number), 0) / white.length);
  const basis = orthonormal(white.map((w) => w.map((x, j) => x - (origin[j] as number))));
  const bare: Fitted = { centres, factor, shrinkage, origin, basis };
  return { ...bare, centres: centres.map((c) => ({ ...c, at: split(bare, c.at).along })) };
}

/** Gram and Schmidt; no more vectors than independent directions, and no more than 64. */
function orthonormal(rows: readonly Float64Array[]): Float64Array[] {
  const out: Float64Array[] = [];
  for (const r of rows) {
    const v = r.slice();
    for (const b of out) { const p = b.reduce((a, x, i) => a + x * (v[i] as number), 0); b.forEach((x, i) => { v[i] = (v[i] as number) - p * x; }); }
    const norm = Math.hypot(...v), before = Math.hypot(...r);
    if (norm > 1e-6 * Math.max(1, before) && out.length < 64) out.push(v.map((x) => x / norm));
  }
  return out;
}

function apart(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += ((a[i] as number) - (b[i] as number)) ** 2;
  return Math.sqrt(total / a.length);
}
