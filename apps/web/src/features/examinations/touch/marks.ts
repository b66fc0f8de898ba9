// What was found at each place of the body, and the same as the palpation service reads it.
import { otherSide, PLACES, type Field, type Place } from './places.ts';

export type Value = number | string | boolean;
/** Numbers for what is measured or graded; the service's words for the rest. */
export type Mark = Partial<Record<Field, Value>>;
export type Marks = Readonly<Record<string, Mark>>;
export interface TouchForm { ambientC?: number | undefined; bodyC?: number | undefined; /** of the skin as a whole */ moisture?: string | undefined; marks: Marks }

/** What is typed in, with its limits; the service has the same. */
export const typed = { celsius: { min: 10, max: 45, step: 0.1, digits: 1 }, massCm: { min: 0.1, max: 60, step: 0.5, digits: 1 }, returnS: { min: 0, max: 600, step: 1, digits: 0 } } as const;
type Typed = keyof typeof typed;
export const isTyped = (f: Field): f is Typed => Object.hasOwn(typed, f);

/** The choices of each field that is not typed, as the service has them. */
export const choices: Record<Exclude<Field, Typed>, readonly Value[]> = {
  nrs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], pressure: ['relieved', 'unchanged', 'worse'], rebound: [false, true], knock: [false, true], felt: ['nothing', 'nodule', 'cord', 'hollow', 'raised'],
  tension: [0, 1, 2, 3, 4], guarding: ['none', 'voluntary', 'involuntary'], distension: [0, 1, 2, 3],
  mass: ['none', 'fixed', 'movable'], massHardness: ['soft', 'firm', 'hard'], massTender: [false, true], massPulsating: [false, true],
  feel: ['icy', 'cool', 'normal', 'warm', 'hot'], reaches: ['digits', 'wrist-ankle', 'elbow-knee'], moisture: ['dry', 'normal', 'moist', 'dripping'], edema: [0, 1, 2, 3, 4],
};

/** What goes with a field only when another is there: what pressure does wants a pain, how far the cold reaches wants a cold. */
export function asked(mark: Mark, field: Field): boolean {
  switch (field) {
    case 'pressure': case 'knock': case 'felt': return mark.nrs !== undefined;
    case 'rebound': return Number(mark.nrs ?? 0) > 0;
    case 'guarding': return Number(mark.tension ?? 0) >= 2;
    case 'massCm': case 'massHardness': case 'massTender': case 'massPulsating': return mark.mass === 'fixed' || mark.mass === 'movable';
    case 'returnS': return Number(mark.edema ?? 0) >= 1;
    case 'reaches': return mark.feel === 'icy' || mark.feel === 'cool';
    default: return true;
  }
}

/** Signs that may be those of an acute abdomen: the page says so before anything is sent. */
export const alarming = (m: Mark | undefined): boolean => m?.rebound === true || m?.guarding === 'involuntary' || m?.tension === 4;

/** Sets or clears (undefined) one field at a place, and at its other side when `alike`. */
export function set(marks: Marks, p: Place, field: Field, value: Value | undefined, alike: boolean): Marks {
  const out: Record<string, Mark> = { ...marks };
  const other = alike ? otherSide(p) : undefined;
  for (const at of other ? [p, other] : [p]) {
    const { [field]: _, ...rest } = out[at.id] ?? {};
    const next: Mark = value === undefined ? rest : { ...rest, [field]: value };
    const kept = Object.fromEntries(Object.entries(next).filter(([f]) => asked(next, f as Field)));
    if (Object.keys(kept).length) out[at.id] = kept;
    else delete out[at.id];
  }
  return out;
}

/** What is said of one side, said of the other: only the same parts. */
export const copy = (marks: Marks, p: Place): Marks => {
  const other = otherSide(p);
  if (!other) return marks;
  const { [other.id]: _, ...rest } = marks;
  const mark = marks[p.id];
  return mark ? { ...rest, [other.id]: mark } : rest;
};
export const clear = (marks: Marks, ids: readonly string[]): Marks => Object.fromEntries(Object.entries(marks).filter(([id]) => !ids.includes(id)));

const same = (a: Mark | undefined, b: Mark | undefined): boolean => a !== undefined && b !== undefined && Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([k, v]) => b[k as Field] === v);

export interface Entry { place: Place; side: 'left' | 'right' | 'midline' | 'both'; ids: readonly string[]; mark: Mark }
/** The marks from head to foot; two sides that are alike are one. */
export function entries(marks: Marks): Entry[] {
  return PLACES.flatMap((place): Entry[] => {
    const mark = marks[place.id];
    if (!mark) return [];
    const other = otherSide(place);
    if (!other || !same(mark, marks[other.id])) return [{ place, side: place.side, ids: [place.id], mark }];
    return place.side === 'right' ? [{ place, side: 'both', ids: [place.id, other.id], mark }] : [];
  });
}

/** The input of PalpationService.Examine; empty when nothing was judged. */
export function touchOf(f: TouchForm): Record<string, unknown> {
  const all = entries(f.marks);
  const of = (kind: Place['kind'], name: string) => all.filter((e) => e.place.kind === kind).map(({ place, side, mark }) => ({ [name]: place.of, ...(side === 'midline' ? {} : { side }), ...mark }));
  const bodyMap = [...(f.moisture ? [{ region: 'whole-body', moisture: f.moisture }] : []), ...of('region', 'region')], acupoints = of('point', 'point');
  // The room alone is no finding.
  if (bodyMap.length === 0 && acupoints.length === 0 && f.bodyC === undefined) return {};
  return { ...(f.ambientC === undefined ? {} : { ambientC: f.ambientC }), ...(f.bodyC === undefined ? {} : { bodyC: f.bodyC }), ...(bodyMap.length ? { bodyMap } : {}), ...(acupoints.length ? { acupoints } : {}) };
}
