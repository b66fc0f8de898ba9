// How much each measure moves when the same tongue is photographed again: figures of our own, from simulated re-photographing.

/** The simulation (`node bench/look-more.ts --part repeatability`): photos of `labelled`, pairs of casts, exposures, blurs, scales, crops, JPEGs; 95th percentiles. */
export const REPEATABILITY_METHOD = 'simulated re-photographing of 120 photos, look/1.1.0';

/** Signs that are read from colour, so that the light decides whether a change may be told. */
export const COLOUR_SIGNS = /^tongue\.(body\.|coating\.(white|yellow|grey-black))/;

/** ΔE00 for colours, units of the measure for measures, score for signs. */
export const REPEATABILITY: {
  colour: { body: number; coating: number };
  measures: { cover: number; thickness: number; fissure: number; toothMarks: number; plumpness: number };
  signs: Readonly<Record<string, number>>;
  /** for signs that the simulation did not have */
  otherSign: number;
} = {
  colour: { body: 5, coating: 5 },
  measures: { cover: 0.2, thickness: 3, fissure: 0.05, toothMarks: 0.5, plumpness: 0.1 },
  signs: {},
  otherSign: 0.5,
};
