// How sure a finding from what a hand or a single instrument entered is: how often another examiner's entries give the same call.
import { AGREEMENT } from './agreement-fitted.ts';
import type { ListCode } from './agreement-fitted.ts';
import { MOST, sigmoid } from './chance.ts';

/** What a call rests on, beside its score. */
export interface Ground {
  /** places that show it, and places that were looked at; 1 and 1 when not said */
  places?: readonly [showing: number, looked: number];
  /** judged by the hand alone where an instrument could have measured, or rests on a rating where others rest on a sensor */
  hand?: boolean;
  /** for skin temperature: the room is not stated, or too cold or too hot to compare skin in */
  room?: 'unknown' | 'unfit';
}

/** More places than these tell no more: so many were simulated. */
const MOST_PLACES = 6;

const lnPlaces = (n: number): number => Math.log(Math.min(MOST_PLACES, Math.max(1, n)));

/**
 * What the fit weighs, after its base: the score's distance from one half (0–1), the logarithm of the places that show it and of those looked at,
 * the bare hand, a room not stated, an unfit room.
 */
export function evidenceOf(score: number, ground: Ground): [number, number, number, number, number, number] {
  const [showing, looked] = ground.places ?? [1, 1];
  return [2 * Math.abs(score - 0.5), score >= 0.5 ? lnPlaces(showing) : 0, lnPlaces(looked), +(ground.hand ?? false), +(ground.room === 'unknown'), +(ground.room === 'unfit')];
}

/** 0…1: the chance that another examiner, of the same person on the same day, says the same (present: says so too; absent: does not say present). */
export function agreement(code: ListCode, score: number, ground: Ground = {}): number {
  const w = AGREEMENT[code][score >= 0.5 ? 'there' : 'absent'];
  const [margin, showing, looked, hand, unknown, unfit] = evidenceOf(score, ground);
  const z = w.base + (w.margin ?? 0) * margin + (w.showing ?? 0) * showing + (w.looked ?? 0) * looked + (w.hand ?? 0) * hand + (w.unknownRoom ?? 0) * unknown + (w.unfitRoom ?? 0) * unfit;
  return Math.min(MOST, sigmoid(z));
}
