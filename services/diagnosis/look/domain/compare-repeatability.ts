// How much each measure moves when the same tongue is photographed again: figures of our own, from simulated re-photographing.

/** The simulation (`node bench/look-more.ts --part repeatability`): photos of `labelled`, pairs of casts, exposures, blurs, scales, crops, JPEGs; 95th percentiles. */
export const REPEATABILITY_METHOD = 'simulated re-photographing of 75 photos, two pairs each; look/1.6.0';

/** Up to this distance of the two white balances (see `lampDifference`) the first column holds, beyond it the second. Project's own. */
export const NEAR = 0.06;

/** [under nearly the same lamp, under different ones]: ΔE00 for colours, units of the measure for measures, score for signs (at least .05). */
export const REPEATABILITY: Readonly<Record<string, readonly [number, number]>> = {
  'look.change.body-colour': [1.17, 1.61],
  'look.change.coating-colour': [2.05, 6.62],
  'look.change.coating-cover': [0.0844, 0.141],
  'look.change.coating-thickness': [1.14, 2.03],
  'look.change.fissures': [0.0152, 0.0157],
  'look.change.tooth-marks': [0.393, 0.423],
  'look.change.plumpness': [0.0175, 0.0242],
  'tongue.body.pale': [0.184, 0.614],
  'tongue.body.light-red': [0.31, 0.614],
  'tongue.body.red': [0.268, 0.411],
  'tongue.body.crimson': [0.0921, 0.144],
  'tongue.body.purple': [0.0535, 0.0535],
  'tongue.coating.white': [0.11, 0.22],
  'tongue.coating.yellow': [0.11, 0.22],
  'tongue.coating.grey-black': [0.05, 0.05],
  'tongue.coating.thin': [0.189, 0.318],
  'tongue.coating.thick': [0.189, 0.318],
  'tongue.coating.peeled': [0.106, 0.427],
  'tongue.shape.fissured': [0.163, 0.175],
  'tongue.shape.tooth-marked': [0.314, 0.351],
  'tongue.shape.swollen': [0.0951, 0.1],
  'tongue.shape.thin': [0.0792, 0.0792],
  'tongue.coating.dry': [0.289, 0.462],
  'tongue.body.moist': [0.354, 0.46],
  'tongue.coating.slippery': [0.171, 0.349],
  'tongue.shape.prickly': [0.36, 0.427],
  'tongue.body.stasis-spots': [0.178, 0.178],
};
/** For signs that the simulation did not have. */
export const OTHER: readonly [number, number] = [0.35, 0.35];
