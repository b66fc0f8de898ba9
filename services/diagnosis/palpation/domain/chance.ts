// The two pieces that every fitted chance of touch is made with.

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
/** No more is claimed than so many generated cases can show. */
export const MOST = 0.99;
