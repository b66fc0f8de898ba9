// The 28 classical pulses as measurable conditions: what each needs, between which limits, and what one optical sensor can never show.
// The words are 《濒湖脉学》 (李时珍, 1564), which itself quotes 《脉经》 (王叔和, c. 280) and others; 疾 is of its 四言举要.
// Every number is the project's own reading of those words: the classics give none but beats a breath, and no labelled recordings
// were at hand to fit any. A limit stands where a generated pulse of that name should be told from its neighbours.
import type { Evidence, Finding } from '@suoke/terminology';
import { PLACE_ZH } from './channels.ts';
import { confidenceOf, FITTED_PLACES } from './finding-confidence.ts';
import type { PlaceReading } from './places.ts';
import { clamp, sigmoid } from './stats.ts';
import { pulseTerm } from './vocabulary.ts';

/** What is measured; heights are shares of the strongest depth, force and width are against the device's usual pulse. */
export type Quantity =
  | 'rate' | 'irregularity' | 'pauses' | 'equalCounts'
  | 'lightOverHeavy' | 'heavyOverLight' | 'superficial' | 'middle' | 'deep' | 'deepOverMiddle' | 'least'
  | 'force' | 'width' | 'length'
  | 'rise' | 'halfWidthShare' | 'tension' | 'notchLevel' | 'dicroticDepth' | 'unevenness';

/** UCUM units; 1 for a plain ratio. */
const UNIT: Partial<Record<Quantity, string>> = { rate: '/min', rise: 's' };

/** Holds when the quantity is over (`≥`) or under (`≤`) the limit; `soft` is the distance over which that becomes sure. */
export interface Condition { of: Quantity; is: '≥' | '≤'; limit: number; soft: number }

export interface Classical {
  code: string;
  /** all must hold */
  conditions: readonly Condition[];
  /** how the words were read, where that is not plain */
  reading?: string;
  /** what a single PPG says of it: `yes`; `reserved`, the shape of an optical wave is not what a finger feels; `never` */
  singlePpg: 'yes' | 'reserved' | 'never';
}

const over = (of: Quantity, limit: number, soft: number): Condition => ({ of, is: '≥', limit, soft });
const under = (of: Quantity, limit: number, soft: number): Condition => ({ of, is: '≤', limit, soft });
const FLOATING = [over('lightOverHeavy', 1.3, 0.3), over('superficial', 0.85, 0.1)];
const DEEP = [over('heavyOverLight', 1.3, 0.3), over('deep', 0.85, 0.1)];
const WIRY = [over('halfWidthShare', 0.42, 0.1), over('notchLevel', 0.55, 0.2), over('tension', 0.27, 0.06)];
const SLIPPERY = [under('rise', 0.17, 0.06), under('halfWidthShare', 0.38, 0.1), over('dicroticDepth', 0.04, 0.04), under('notchLevel', 0.5, 0.2)];
const HOLLOW = [over('superficial', 0.85, 0.1), under('middle', 0.5, 0.15), over('deepOverMiddle', 1.25, 0.25), over('width', 1.2, 0.2)];
const LARGE = over('width', 1.25, 0.2);
const THIN = under('width', 0.7, 0.15);
const WEAK = under('force', 0.6, 0.15);
const pulse = (name: string, singlePpg: Classical['singlePpg'], conditions: readonly Condition[], reading?: string): Classical => ({ code: `pulse.${name}`, conditions, singlePpg, ...(reading ? { reading } : {}) });

export const CLASSICAL: readonly Classical[] = [
  pulse('floating', 'never', FLOATING),
  pulse('deep', 'never', DEEP),
  pulse('slow', 'yes', [under('rate', 60, 6)], 'three beats a breath, by custom under 60 a minute'),
  pulse('rapid', 'yes', [over('rate', 90, 6)], 'six beats a breath, by custom over 90 a minute'),
  pulse('swift', 'yes', [over('rate', 120, 6)], 'seven beats a breath, by custom over 120 a minute; some say 140'),
  pulse('moderate', 'yes', [over('rate', 60, 6), under('rate', 70, 6), under('irregularity', 0.1, 0.04)], 'a little faster than slow, and even'),
  pulse('slippery', 'reserved', SLIPPERY, 'fluent coming and going: a quick rise, a narrow wave and a clear dicrotic wave'),
  pulse('rough', 'never', [over('rise', 0.24, 0.06), over('unevenness', 0.1, 0.05), THIN], 'hard coming and going: a slow rise, and beats unlike each other, in a thin vessel'),
  pulse('deficient', 'never', [WEAK, LARGE, under('deep', 0.5, 0.15)], 'large and soft, without strength when pressed'),
  pulse('excess', 'never', [over('force', 1.3, 0.2), LARGE, over('least', 0.6, 0.15)], 'found at every depth'),
  pulse('long', 'never', [over('length', 0.85, 0.1)], 'beyond its place: 寸 and 尺 nearly as strong as 关'),
  pulse('short', 'never', [under('length', 0.4, 0.1)], 'short of its place: 寸 or 尺 hardly there'),
  pulse('surging', 'never', [...FLOATING, over('force', 1.3, 0.2), LARGE]),
  pulse('faint', 'never', [under('force', 0.25, 0.08), under('width', 0.6, 0.15)]),
  pulse('tight', 'never', [over('force', 1.2, 0.2), over('tension', 0.2, 0.06), under('width', 1.2, 0.2)], 'strong and held: a blunt top that stays up'),
  pulse('hollow', 'never', HOLLOW, 'strong under light pressure, empty under middle, and there again beneath'),
  pulse('wiry', 'reserved', WIRY, 'straight and long: a broad wave with a held top, whose notch stands high'),
  pulse('leather', 'never', [...HOLLOW, ...WIRY], 'wiry and hollow together'),
  pulse('firm', 'never', [...DEEP, over('force', 1.2, 0.2), over('width', 1.2, 0.2), over('length', 0.85, 0.1), over('halfWidthShare', 0.4, 0.1)]),
  pulse('soggy', 'never', [...FLOATING, WEAK, over('force', 0.25, 0.08), THIN, under('deep', 0.25, 0.1)]),
  pulse('weak', 'never', [...DEEP, WEAK, THIN, under('superficial', 0.25, 0.1)]),
  pulse('scattered', 'never', [over('superficial', 0.85, 0.1), under('deep', 0.2, 0.08), LARGE, over('irregularity', 0.1, 0.04)], 'a surface without an inside, its beats uneven in number'),
  pulse('thready', 'never', [THIN, over('force', 0.25, 0.08)], 'thin, but always there'),
  pulse('hidden', 'never', [over('deep', 0.95, 0.04), under('middle', 0.3, 0.1), under('superficial', 0.12, 0.06)]),
  pulse('stirring', 'never', [over('rate', 90, 6), under('length', 0.4, 0.1), ...SLIPPERY], 'rapid, slippery and short, like a bean at 关'),
  pulse('skipping', 'yes', [over('rate', 90, 6), over('pauses', 0.5, 0.5), over('irregularity', 0.1, 0.04)]),
  pulse('knotted', 'yes', [under('rate', 90, 6), over('pauses', 0.5, 0.5), over('irregularity', 0.1, 0.04)], 'slow with stops; a usual rate with stops is counted here too'),
  pulse('intermittent', 'yes', [over('pauses', 2.5, 0.5), over('equalCounts', 0.99, 0.02)], 'stops at equal counts; needs 30 s'),
];

export const needsOf = (c: Classical): Quantity[] => [...new Set(c.conditions.map((x) => x.of))];
/** The pulses told from rate and rhythm alone; `findings.ts` tells them of every recording. */
const OF_TIME: readonly Quantity[] = ['rate', 'irregularity', 'pauses', 'equalCounts'];
export const ofTime = (c: Classical): boolean => needsOf(c).every((q) => OF_TIME.includes(q));

export type Measures = Partial<Record<Quantity, number>>;

/** What a place shows, with the rate and rhythm of the whole recording. */
export function measuresOf(place: PlaceReading, time: Pick<Measures, 'rate' | 'irregularity'>): Measures {
  const { superficial, middle, deep } = place.amplitudes;
  const m: Measures = { ...time, force: place.force, width: place.width, length: place.length, rise: place.rise, tension: place.tension, unevenness: place.unevenness };
  if (superficial !== undefined && deep !== undefined) {
    m.lightOverHeavy = Math.min(99, superficial / Math.max(deep, 1e-9 * superficial));
    m.heavyOverLight = Math.min(99, deep / Math.max(superficial, 1e-9 * deep));
  }
  if (superficial !== undefined && middle !== undefined && deep !== undefined) {
    const most = Math.max(superficial, middle, deep);
    Object.assign(m, { superficial: superficial / most, middle: middle / most, deep: deep / most, least: Math.min(superficial, middle, deep) / most, deepOverMiddle: Math.min(99, deep / Math.max(middle, 1e-9 * most)) });
  }
  if (place.shape) {
    m.halfWidthShare = place.shape.halfWidthShare;
    m.notchLevel = place.shape.dicrotic?.level ?? 0;
    m.dicroticDepth = place.shape.dicrotic?.depth ?? 0;
  }
  return m;
}

/** How far all conditions hold, in [0,1], one half at the limit of the worst; undefined when a quantity is missing. */
export function holds(c: Classical, m: Measures): number | undefined {
  let score = 1;
  for (const { of, is, limit, soft } of c.conditions) {
    const v = m[of];
    if (v === undefined || !Number.isFinite(v)) return undefined;
    score = Math.min(score, sigmoid(clamp((4 * (v - limit)) / (is === '≥' ? soft : -soft), -40, 40)));
  }
  return score;
}

/** A pulse of the table asked of the places: the place where it is strongest, and every place that shows it. */
export interface PlaceCall { pulse: Classical; best: { place: PlaceReading; m: Measures; score: number }; shown: readonly PlaceReading[] }

/** Every pulse that at least one place could be asked about. */
export function placeCalls(places: readonly PlaceReading[], time: Pick<Measures, 'rate' | 'irregularity'>): PlaceCall[] {
  const measured = places.map((place) => ({ place, m: measuresOf(place, time) }));
  return CLASSICAL.filter((c) => !ofTime(c)).flatMap((pulse): PlaceCall[] => {
    const asked = measured.flatMap(({ place, m }) => { const score = holds(pulse, m); return score === undefined ? [] : [{ place, m, score }]; });
    if (asked.length === 0) return [];
    return [{ pulse, best: asked.reduce((a, b) => (b.score > a.score ? b : a)), shown: asked.filter((a) => a.score >= 0.5).map((a) => a.place) }];
  });
}

/** One finding a pulse that at least one place could be asked about. The confidence is how often such a call on a generated hand was right (finding-confidence.ts). */
export function placeFindings(places: readonly PlaceReading[], time: Pick<Measures, 'rate' | 'irregularity'>): Finding[] {
  return placeCalls(places, time).map(({ pulse: c, best, shown }): Finding => {
    const { zh, en } = pulseTerm(c.code);
    const where = shown.map((p): Evidence => ({ kind: 'region', region: `${PLACE_ZH[p.side]}${PLACE_ZH[p.position]} ${p.side} ${p.position}` }));
    const why = c.conditions.map((x): Evidence => ({ kind: 'measure', name: x.of, value: best.m[x.of]!, unit: UNIT[x.of] ?? '1', threshold: x.limit, source: "project's own convention" }));
    const confidence = confidenceOf(FITTED_PLACES[c.code]!, best.score, best.place.quality);
    return { code: c.code, zh, en, modality: 'pulse', polarity: best.score >= 0.5 ? 'present' : 'absent', score: best.score, confidence, evidence: [...where, ...why] };
  });
}
