// What was found at each place of the body, and the same as the palpation service reads it.
import { otherSide, PLACES, type Field, type Place } from './places.ts';

/** Numbers for nrs, tension, distension, edema, celsius; the service's words for the rest. */
export type Mark = Partial<Record<Field, number | string>>;
export type Marks = Readonly<Record<string, Mark>>;
export interface TouchForm { ambientC?: number | undefined; bodyC?: number | undefined; /** of the skin as a whole */ moisture?: string | undefined; marks: Marks }

/** The choices of each field, as the service has them; `celsius` is typed. */
export const choices: Record<Exclude<Field, 'celsius'>, readonly (number | string)[]> = {
  nrs: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], pressure: ['relieved', 'unchanged', 'worse'], tension: [0, 1, 2, 3, 4], distension: [0, 1, 2, 3],
  feel: ['icy', 'cool', 'normal', 'warm', 'hot'], reaches: ['digits', 'wrist-ankle', 'elbow-knee'], moisture: ['dry', 'normal', 'moist', 'dripping'], edema: [0, 1, 2, 3, 4],
};

/** What goes with a field only when another is there: what pressure does wants a pain, how far the cold reaches wants a cold. */
export function asked(mark: Mark, field: Field): boolean {
  if (field === 'pressure') return mark.nrs !== undefined;
  if (field === 'reaches') return mark.feel === 'icy' || mark.feel === 'cool';
  return true;
}

/** Sets or clears (undefined) one field at a place, and at its other side when `alike`. */
export function set(marks: Marks, p: Place, field: Field, value: number | string | undefined, alike: boolean): Marks {
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
  const map = entries(f.marks).map(({ place, side, mark }) => ({ region: place.region, ...(side === 'midline' ? {} : { side }), ...mark }));
  const bodyMap = [...(f.moisture ? [{ region: 'whole-body', moisture: f.moisture }] : []), ...map];
  // The room alone is no finding.
  if (bodyMap.length === 0 && f.bodyC === undefined) return {};
  return { ...(f.ambientC === undefined ? {} : { ambientC: f.ambientC }), ...(f.bodyC === undefined ? {} : { bodyC: f.bodyC }), ...(bodyMap.length ? { bodyMap } : {}) };
}
