// A practitioner's body map: all that the hand found at one place in one entry, spread over the lists that the rules read.
import { SuokeError } from '@suoke/terminology';

/** What may stand in one entry beside `region` and `side`, and where it goes. */
export const BODY_MAP_FIELDS = [
  { name: 'celsius', list: 'temperature', field: 'celsius' },
  { name: 'feel', list: 'warmth', field: 'feel' }, { name: 'reaches', list: 'warmth', field: 'reaches' },
  { name: 'moisture', list: 'moisture', field: 'level' },
  { name: 'roughness', list: 'texture', field: 'roughness' }, { name: 'scaly', list: 'texture', field: 'scaly' },
  { name: 'recoilS', list: 'turgor', field: 'recoilS' },
  { name: 'tension', list: 'tension', field: 'level' }, { name: 'guarding', list: 'tension', field: 'guarding' },
  { name: 'distension', list: 'distension', field: 'level' }, { name: 'percussion', list: 'distension', field: 'percussion' },
  { name: 'nrs', list: 'tenderness', field: 'nrs' }, { name: 'pain', list: 'tenderness', field: 'pain' }, { name: 'pressure', list: 'tenderness', field: 'pressure' }, { name: 'rebound', list: 'tenderness', field: 'rebound' }, { name: 'knock', list: 'tenderness', field: 'knock' },
  { name: 'mass', list: 'masses', field: 'mobility' }, { name: 'massCm', list: 'masses', field: 'sizeCm' }, { name: 'massHardness', list: 'masses', field: 'hardness' }, { name: 'massSurface', list: 'masses', field: 'surface' }, { name: 'massTender', list: 'masses', field: 'tender' }, { name: 'massPulsating', list: 'masses', field: 'pulsating' },
  { name: 'edema', list: 'edema', field: 'grade' }, { name: 'edemaMm', list: 'edema', field: 'depthMm' }, { name: 'returnS', list: 'edema', field: 'returnS' },
] as const;

export interface Placed { list: string; entry: Record<string, unknown>; /** JSON Pointer of the entry on the map */ path: string; /** field of the entry → its name on the map */ names: Record<string, string> }

/** What the fields of a list are called on the map, given or not. */
const namesIn = (list: string): Record<string, string> => Object.fromEntries(BODY_MAP_FIELDS.filter((f) => f.list === list).map((f) => [f.field, f.name]));

/** Values are not checked here: the lists do that, with the names and the place of the map. Throws `palpation.bad-type`, `.unknown-field`, `.too-many`, `.empty-mark`. */
export function spreadBodyMap(v: unknown, path: string, most: number): Placed[] {
  const fail = (code: string, at: string, zh: string, en: string, hint: string) => new SuokeError('invalid', `palpation.${code}`, `${at}: ${zh} / ${en}`, hint);
  if (!Array.isArray(v)) throw fail('bad-type', path, '类型不对，应为 array', 'expected array', '见接口说明 / see the schema');
  if (v.length > most) throw fail('too-many', path, '条目过多', `${v.length} entries`, `至多 / at most ${most}`);
  return v.flatMap((item: unknown, i) => {
    const at = `${path}/${i}`;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) throw fail('bad-type', at, '类型不对，应为 object', 'expected object', '见接口说明 / see the schema');
    const given = item as Record<string, unknown>;
    const known = BODY_MAP_FIELDS.map((f) => f.name as string);
    for (const k of Object.keys(given)) if (k !== 'region' && k !== 'side' && !known.includes(k)) throw fail('unknown-field', `${at}/${k.slice(0, 40).replaceAll('~', '~0').replaceAll('/', '~1')}`, '不认识的字段', 'unknown field', `可用 / known: region, side, ${known.join(', ')}`);
    const lists = new Map<string, Placed>();
    for (const f of BODY_MAP_FIELDS) {
      if (!Object.hasOwn(given, f.name)) continue;
      const place = lists.get(f.list) ?? { list: f.list, path: at, names: namesIn(f.list), entry: { ...(Object.hasOwn(given, 'region') ? { region: given['region'] } : {}), ...(Object.hasOwn(given, 'side') ? { side: given['side'] } : {}) } };
      place.entry[f.field] = given[f.name];
      lists.set(f.list, place);
    }
    if (lists.size === 0) throw fail('empty-mark', at, '此处没有填任何所见', 'nothing was found here', `至少填一项 / give at least one of: ${known.join(', ')}`);
    return [...lists.values()];
  });
}
