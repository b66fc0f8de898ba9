// How much each measure of a face moves when the same face is photographed again: figures of our own, from drawn faces.

/** The simulation (`node bench/look-more.ts --part face-repeatability`): drawn faces of all skin tones, two pairs each; casts, exposures, shades, blurs, scales, frames, JPEGs; 95th percentiles. */
export const FACE_REPEATABILITY_METHOD = 'simulated re-photographing of drawn faces; look-face/1.0.0';

/** ΔE00 for colours, score for signs (at least .05). */
export const FACE_REPEATABILITY: Readonly<Record<string, number>> = {
  'look.change.face.forehead': 1,
  // the cheeks by the worse of the two: which side the lamp is on is chance
  'look.change.face.left-cheek': 1.8,
  'look.change.face.right-cheek': 1.8,
  'look.change.face.nose': 1.52,
  'look.change.face.chin': 1.5,
  'look.change.face.skin': 1.29,
  'sign.cyanosis': 0.05,
  'sign.red-face': 0.05,
  'sign.sallow-face': 0.112,
  'sign.malar-flush': 0.05,
};
/** For what the simulation did not have: it is the widest of its kind. */
export const OTHER = { colour: 6, sign: 0.5 } as const;
