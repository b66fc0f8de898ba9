// How much each measure moves when the same tongue is photographed again: figures of our own, from simulated re-photographing.

/** The simulation (`node bench/look-more.ts --part repeatability`): photos of `labelled`, pairs of casts, exposures, blurs, scales, crops, JPEGs; 95th percentiles. */
export const REPEATABILITY_METHOD = 'simulated re-photographing of 75 photos, two pairs each; look/1.4.0';

/** Signs that are read from colour, so that the light decides whether a change may be told. */
export const COLOUR_SIGNS = /^tongue\.(body\.|coating\.(white|yellow|grey-black))/;

/** Up to this distance of the two white balances (see `lampDifference`) the first column holds, beyond it the second. Project's own. */
export const NEAR = 0.06;

/** [under nearly the same lamp, under different ones]: ΔE00 for colours, units of the measure for measures, score for signs (at least .05). */
export const REPEATABILITY: Readonly<Record<string, readonly [number, number]>> = {
  'look.change.body-colour': [1.21, 1.72],
  'look.change.coating-colour': [1.83, 6.45],
  'look.change.coating-cover': [0.0868, 0.145],
  'look.change.coating-thickness': [1.11, 2.03],
  'look.change.fissures': [0.0188, 0.0188],
  'look.change.tooth-marks': [0.338, 0.461],
  'look.change.plumpness': [0.0185, 0.0301],
  'tongue.body.pale': [0.192, 0.604],
  'tongue.body.light-red': [0.344, 0.604],
  'tongue.body.red': [0.28, 0.409],
  'tongue.body.crimson': [0.0894, 0.134],
  'tongue.body.purple': [0.05, 0.05],
  'tongue.coating.white': [0.107, 0.216],
  'tongue.coating.yellow': [0.107, 0.216],
  'tongue.coating.grey-black': [0.05, 0.05],
  'tongue.coating.thin': [0.185, 0.326],
  'tongue.coating.thick': [0.185, 0.326],
  'tongue.coating.peeled': [0.0955, 0.44],
  'tongue.shape.fissured': [0.192, 0.232],
  'tongue.shape.tooth-marked': [0.31, 0.31],
  'tongue.shape.swollen': [0.0729, 0.0729],
  'tongue.shape.thin': [0.0922, 0.099],
  'tongue.coating.dry': [0.32, 0.46],
  'tongue.body.moist': [0.348, 0.447],
  'tongue.coating.slippery': [0.181, 0.342],
  'tongue.shape.prickly': [0.368, 0.524],
  'tongue.body.stasis-spots': [0.178, 0.49],
};
/** For signs that the simulation did not have. */
export const OTHER: readonly [number, number] = [0.35, 0.35];
