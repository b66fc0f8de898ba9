// How sure a finding of a sensor map is: how often such a call, of an area or of none, was right.
import { MOST, sigmoid } from './chance.ts';
import type { Grid } from './grid.ts';

/** What the map and one area on it show, as far as it bears on whether the area is real. */
export interface AreaSeen { signalToNoise: number; areaMm2: number; pitchMm: number; /** shares of the sensors: without a reading; that gave nonsense */ missing: number; broken: number }
/** What a map shows on which nothing was found: `departure` is the largest of that direction, in times of the least that counts, `blind` the share too far from any working sensor. */
export interface NothingSeen { departure: number; blind: number; broken: number }

interface AreaFit { there: { base: number; signal: number; size: number; sensors: number; missing: number; broken: number }; absent: { base: number; departure: number; broken: number } }

/**
 * Event of `there`: an area of that direction lies where one was reported, truly of the contrast and of the size that is asked for (maps.ts,
 * areas.ts). Of `absent`: no such area lies under the map. Chance = logistic of the evidence below (after Platt 1999), fitted on generated maps of
 * any badness with areas of 0.4 to 3.2 times the least contrast, dead patches and loose contacts among them, by `node bench/palpation.ts`, which
 * prints these numbers and how well they keep their word on other maps. They hold for as many areas, faint and strong, as were put there; no skin
 * with its veins, hair and folds was at hand.
 */
export const AREA_FITTED: Readonly<Record<Grid['quantity'], AreaFit>> = {
  temperature: { there: { base: -1.13, signal: 1.09, size: 1.3, sensors: 0.63, missing: -3, broken: -9.17 }, absent: { base: 5.95, departure: -6.35, broken: 0 } },
  pressure: { there: { base: -1.21, signal: 1.12, size: 1.63, sensors: 0, missing: -1.32, broken: -1.36 }, absent: { base: 5.34, departure: -5.08, broken: -14.12 } },
};

/** Beyond these nothing more is read: no claim is made of maps worse, or areas clearer, than were counted. */
const lnBetween = (v: number, low: number, high: number): number => Math.log(Math.min(high, Math.max(low, v)));
const share = (v: number, most: number): number => Math.min(most, v);

/** In the order of the fit, after its base: ten times the least signal, eight times the least area, 64 sensors, 40 % missing and 5 % broken are the most that count. */
export const areaEvidence = (a: AreaSeen): [number, number, number, number, number] =>
  [lnBetween(a.signalToNoise / 6, 1, 10), lnBetween(a.areaMm2 / 110, 1, 8), lnBetween(a.areaMm2 / a.pitchMm ** 2 / 4, 1, 16), share(a.missing, 0.4), share(a.broken, 0.05)];
/** The same for nothing found: smoothing leaves less than nine tenths of an area that only just counts. */
export const nothingEvidence = (n: NothingSeen): [number, number] => [share(n.departure, 0.92), share(n.broken, 0.05)];

/** Chance that this one area is real. */
export function areaClaim(quantity: Grid['quantity'], a: AreaSeen): number {
  const { base, signal, size, sensors, missing, broken } = AREA_FITTED[quantity].there, [s, m, n, gone, bad] = areaEvidence(a);
  return sigmoid(base + signal * s + size * m + sensors * n + missing * gone + broken * bad);
}

/** So many areas that count, of one direction, lay on a generated map: what a blind part hides. */
const AREAS_A_MAP = 0.4;

/** Chance that the map truly has none, under its blind part either. */
export function nothingClaim(quantity: Grid['quantity'], n: NothingSeen): number {
  const { base, departure, broken } = AREA_FITTED[quantity].absent, [d, bad] = nothingEvidence(n);
  return sigmoid(base + departure * d + broken * bad) * (1 - AREAS_A_MAP * n.blind);
}

/** At least one of the areas found is real. */
export const anyArea = (quantity: Grid['quantity'], areas: readonly AreaSeen[]): number => Math.min(MOST, 1 - areas.reduce((none, a) => none * (1 - areaClaim(quantity, a)), 1));
/** None of the maps has one. */
export const noArea = (quantity: Grid['quantity'], maps: readonly NothingSeen[]): number => Math.min(MOST, maps.reduce((all, n) => all * nothingClaim(quantity, n), 1));
