// The parts of the body and the points that can be marked, and what can be said of each. Names and ids are those of the palpation service.
export type Side = 'left' | 'right' | 'midline';
export type Field =
  | 'nrs' | 'pressure' | 'rebound' | 'knock' | 'felt' | 'tension' | 'guarding' | 'distension'
  | 'mass' | 'massCm' | 'massHardness' | 'massTender' | 'massPulsating'
  | 'feel' | 'reaches' | 'moisture' | 'edema' | 'returnS' | 'celsius';
/** `of`: the region, or the WHO code of the point. */
export interface Place { id: string; kind: 'region' | 'point'; of: string; side: Side; fields: readonly Field[]; /** limbs are mostly alike on both sides */ pairs: boolean }

const lump: readonly Field[] = ['mass', 'massCm', 'massHardness', 'massTender'];
const swelling: readonly Field[] = ['edema', 'returnS'];
const skin: readonly Field[] = ['feel', 'moisture', 'celsius'];
const abdomen: readonly Field[] = ['nrs', 'pressure', 'rebound', 'tension', 'guarding', 'distension', ...lump, 'massPulsating', 'feel', 'celsius'];
const end: readonly Field[] = ['feel', 'reaches', 'moisture', 'celsius'];
const point: readonly Field[] = ['nrs', 'felt'];

const one = (of: string, fields: readonly Field[], side: Side = 'midline', pairs = false, kind: Place['kind'] = 'region'): Place => ({ id: side === 'midline' ? of : `${of}-${side}`, kind, of, side, fields, pairs });
const both = (of: string, fields: readonly Field[], pairs: boolean): Place[] => [one(of, fields, 'right', pairs), one(of, fields, 'left', pairs)];

/** 背俞 along the bladder line, from the lungs to the bladder; then the points of the legs that are pressed most. */
export const BACK_POINTS = ['BL13', 'BL14', 'BL15', 'BL17', 'BL18', 'BL19', 'BL20', 'BL21', 'BL22', 'BL23', 'BL25', 'BL27', 'BL28'] as const;
export const LEG_POINTS = ['ST34', 'SP10', 'GB34', 'SP9', 'ST36', 'ST37', 'ST39', 'SP6', 'KI3', 'LR3'] as const;

/** In the order in which they are listed: from head to foot, the back, the points. */
export const PLACES: readonly Place[] = [
  one('forehead', skin), one('face', [...swelling, 'feel', 'celsius']),
  ...both('neck', ['nrs', ...lump], false), ...both('chest', ['nrs', ...lump, ...skin], false),
  one('hypochondrium', abdomen, 'right'), one('epigastrium', abdomen), one('hypochondrium', abdomen, 'left'),
  one('lateral-abdomen', abdomen, 'right'), one('umbilical', abdomen), one('lateral-abdomen', abdomen, 'left'),
  one('lateral-lower-abdomen', abdomen, 'right'), one('lower-abdomen', abdomen), one('lateral-lower-abdomen', abdomen, 'left'),
  ...both('forearm', [...swelling, ...skin], true), ...both('palm', end, true), ...both('fingers', end, true),
  ...both('thigh', ['nrs', ...swelling, ...skin], true), ...both('knee', ['nrs', ...swelling, 'feel', 'celsius'], true),
  ...both('calf', ['nrs', ...swelling, ...skin], true), ...both('ankle', [...swelling, 'feel', 'celsius'], true), ...both('foot-back', [...swelling, ...end], true), ...both('sole', end, true),
  ...both('back', ['nrs', 'tension', ...skin], false), ...both('lumbar', ['nrs', 'knock', 'tension', ...skin], false), one('sacrum', ['nrs', ...swelling, 'feel', 'celsius']),
  ...[...BACK_POINTS, ...LEG_POINTS].flatMap((code) => [one(code, point, 'right', false, 'point'), one(code, point, 'left', false, 'point')]),
];

const byId = new Map(PLACES.map((p) => [p.id, p]));
export const placeOf = (id: string): Place | undefined => byId.get(id);
/** The same part on the other side; undefined for single parts. */
export const otherSide = (p: Place): Place | undefined => (p.side === 'midline' ? undefined : byId.get(`${p.of}-${p.side === 'left' ? 'right' : 'left'}`));
