// How much each measure of a face moves when the same face is photographed again: figures of our own, from drawn people.

/**
 * The simulation (`node bench/look-more.ts --part face-repeatability`): drawn people of all skin tones, the second photograph tinted, brighter, darker,
 * blurred, turned, cropped, small, lit from elsewhere, by another camera; 95th percentiles, of the widest condition that the comparison lets through.
 */
export const FACE_REPEATABILITY_METHOD = 'simulated re-photographing of 30 drawn people in 29 conditions; look-face/1.2.0';

/** ΔE00 at the anchor's lightness for colours, score for signs (at least .05). */
export const FACE_REPEATABILITY: Readonly<Record<string, number>> = {
  'look.change.face.forehead': 6.32,
  // the cheeks by the worse of the two: which side the lamp is on is chance
  'look.change.face.left-cheek': 3.03,
  'look.change.face.right-cheek': 3.03,
  'look.change.face.nose': 2.43,
  'look.change.face.chin': 2.02,
  'look.change.face.skin': 6.39,
  'sign.malar-flush': 0.064,
};
/** For what the simulation did not have: it is the widest of its kind. */
export const OTHER = { colour: 6.4, sign: 0.5 } as const;
