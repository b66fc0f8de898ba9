// The drawings of the body, and which place is drawn where.
import { PLACES, type Place } from '../places.ts';
import { back } from './back.ts';
import { front } from './front.ts';
import { legs } from './legs.ts';
import type { Drawing } from './shapes.ts';

export type View = 'front' | 'back' | 'legs';
export const VIEWS: Readonly<Record<View, Drawing>> = { front, back, legs };
export const VIEW_NAMES = Object.keys(VIEWS) as View[];

const draws = (v: View, id: string) => VIEWS[v].parts.some((d) => d.id === id);
/** The drawing that shows a place, the present one if it does. */
export const viewOf = (id: string, now: View): View => (draws(now, id) ? now : (VIEW_NAMES.find((v) => draws(v, id)) ?? now));
/** Each place once, under the first drawing that shows it. */
export const placesByView = (): { view: View; places: Place[] }[] => VIEW_NAMES.map((view) => ({ view, places: PLACES.filter((p) => viewOf(p.id, 'front') === view) }));
