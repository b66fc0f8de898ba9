// How much each measure moves when the same tongue is photographed again: figures of our own, from simulated re-photographing.

/** The simulation (`node bench/look-more.ts --part repeatability`): photos of `labelled`, pairs of casts, exposures, blurs, scales, crops, JPEGs; 95th percentiles. */
export const REPEATABILITY_METHOD = 'simulated re-photographing of 60 photos, two pairs each; look/1.3.0';

/** Signs that are read from colour, so that the light decides whether a change may be told. */
export const COLOUR_SIGNS = /^tongue\.(body\.|coating\.(white|yellow|grey-black))/;

/** Up to this distance of the two white balances (see `lampDifference`) the first column holds, beyond it the second. Project's own. */
export const NEAR = 0.06;

/** [under nearly the same lamp, under different ones]: ΔE00 for colours, units of the measure for measures, score for signs (at least .05). */
export const REPEATABILITY: Readonly<Record<string, readonly [number, number]>> = {
  'look.change.body-colour': [1.45, 1.64],
  'look.change.coating-colour': [2.08, 2.94],
  'look.change.coating-cover': [0.116, 0.203],
  'look.change.coating-thickness': [1.41, 1.63],
  'look.change.fissures': [0.0137, 0.0249],
  'look.change.tooth-marks': [0.252, 0.48],
  'look.change.plumpness': [0.0318, 0.0318],
  'tongue.body.pale': [0.181, 0.408],
  'tongue.body.light-red': [0.347, 0.551],
  'tongue.body.red': [0.339, 0.474],
  'tongue.body.crimson': [0.153, 0.281],
  'tongue.body.purple': [0.05, 0.05],
  'tongue.coating.white': [0.103, 0.279],
  'tongue.coating.yellow': [0.103, 0.279],
  'tongue.coating.grey-black': [0.05, 0.05],
  'tongue.coating.thin': [0.178, 0.25],
  'tongue.coating.thick': [0.178, 0.25],
  'tongue.coating.peeled': [0.0878, 0.401],
  'tongue.shape.fissured': [0.14, 0.223],
  'tongue.shape.tooth-marked': [0.292, 0.292],
  'tongue.shape.swollen': [0.0991, 0.135],
  'tongue.shape.thin': [0.05, 0.0908],
  'tongue.coating.dry': [0.261, 0.576],
  'tongue.body.moist': [0.261, 0.576],
  'tongue.coating.slippery': [0.164, 0.2],
  'tongue.shape.prickly': [0.44, 0.44],
  'tongue.body.stasis-spots': [0.311, 0.311],
};
/** For signs that the simulation did not have. */
export const OTHER: readonly [number, number] = [0.35, 0.35];
