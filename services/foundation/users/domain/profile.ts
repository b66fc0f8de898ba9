// What a person says of themselves, and what the clinical services make of it.

export interface Profile {
  /** ISO date, '' when not said */
  birthDate: string;
  /** female | male | unknown */
  sex: string;
  /** absent: not said */
  pregnant?: boolean;
  allergies: string[];
  conditions: string[];
  medicines: string[];
}

export const emptyProfile: Profile = { birthDate: '', sex: 'unknown', allergies: [], conditions: [], medicines: [] };

/** Whole years on a day; undefined when the birth date is not said, not a date, or not in [0, 130] years before. */
export function ageOn(birthDate: string, today: Date): number | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(birthDate);
  if (!m) return undefined;
  const [y, mo, d] = [Number(m[1]), Number(m[2]), Number(m[3])];
  const born = new Date(Date.UTC(y, mo - 1, d));
  if (born.getUTCMonth() !== mo - 1 || born.getUTCDate() !== d) return undefined;
  const had = today.getUTCMonth() > mo - 1 || (today.getUTCMonth() === mo - 1 && today.getUTCDate() >= d);
  const age = today.getUTCFullYear() - y - (had ? 0 : 1);
  return age >= 0 && age <= 130 ? age : undefined;
}

/** Trimmed, without empty or repeated entries, at most 50 of at most 100 characters. */
export function cleanList(list: readonly string[]): string[] {
  return [...new Set(list.map((s) => s.trim().slice(0, 100)).filter(Boolean))].slice(0, 50);
}

export interface Facts { sex: string; pregnant?: boolean | undefined; allergies: readonly string[]; conditions: readonly string[]; medicines: readonly string[] }

/** A birth date of '' and facts that are not sent leave what was said before; facts that are sent replace them all. */
export function profileWith(old: Profile, birthDate: string, f: Facts | undefined): Profile {
  const kept = { ...old, birthDate: birthDate || old.birthDate };
  if (!f) return kept;
  return {
    birthDate: kept.birthDate, sex: f.sex === 'female' || f.sex === 'male' ? f.sex : 'unknown', ...(f.pregnant === undefined ? {} : { pregnant: f.pregnant && f.sex !== 'male' }),
    allergies: cleanList(f.allergies), conditions: cleanList(f.conditions), medicines: cleanList(f.medicines),
  };
}
