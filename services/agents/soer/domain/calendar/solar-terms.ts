// The 24 solar terms: the moment the sun's apparent longitude reaches a multiple of 15°, in Beijing time (UTC+8).
import { SuokeError } from '@suoke/terminology';
import { earthLongitude } from './vsop-earth.ts';

export interface SolarTermName { id: string; zh: string; en: string; /** apparent solar longitude in degrees */ longitude: number }

export interface SolarTerm extends SolarTermName {
  /** the moment in UTC, ISO 8601, rounded to the second (the accuracy is about a minute) */
  utc: string;
  /** calendar day in Beijing, YYYY-MM-DD */
  date: string;
  /** time of day in Beijing, HH:MM */
  time: string;
}

/** In the order of a Gregorian year: from 小寒 in January to 冬至 in December. */
export const SOLAR_TERM_NAMES: readonly SolarTermName[] = [
  ['xiaohan', '小寒', 'Lesser Cold'], ['dahan', '大寒', 'Greater Cold'],
  ['lichun', '立春', 'Start of Spring'], ['yushui', '雨水', 'Rain Water'], ['jingzhe', '惊蛰', 'Awakening of Insects'],
  ['chunfen', '春分', 'Spring Equinox'], ['qingming', '清明', 'Clear and Bright'], ['guyu', '谷雨', 'Grain Rain'],
  ['lixia', '立夏', 'Start of Summer'], ['xiaoman', '小满', 'Grain Buds'], ['mangzhong', '芒种', 'Grain in Ear'],
  ['xiazhi', '夏至', 'Summer Solstice'], ['xiaoshu', '小暑', 'Lesser Heat'], ['dashu', '大暑', 'Greater Heat'],
  ['liqiu', '立秋', 'Start of Autumn'], ['chushu', '处暑', 'End of Heat'], ['bailu', '白露', 'White Dew'],
  ['qiufen', '秋分', 'Autumn Equinox'], ['hanlu', '寒露', 'Cold Dew'], ['shuangjiang', '霜降', 'Frost’s Descent'],
  ['lidong', '立冬', 'Start of Winter'], ['xiaoxue', '小雪', 'Lesser Snow'], ['daxue', '大雪', 'Greater Snow'],
  ['dongzhi', '冬至', 'Winter Solstice'],
].map(([id = '', zh = '', en = ''], k) => ({ id, zh, en, longitude: (285 + 15 * k) % 360 }));

/** Years for which the accuracy below was checked. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

const RAD = Math.PI / 180;
const J2000 = 2451545;
const UNIX_EPOCH_JD = 2440587.5;
const DAY_MS = 86_400_000;

/**
 * Sun's apparent geocentric longitude in degrees [0,360), equinox of date, at Julian Ephemeris Day `jde` (TT).
 * Meeus, Astronomical Algorithms (2nd ed.), ch. 25 "higher accuracy": VSOP87 (App. III), FK5 correction,
 * nutation by the four terms of ch. 22, aberration −20.4898″/R. About 1″ or 2″ for 1900–2100.
 */
export function apparentSolarLongitude(jde: number): number {
  const t = (jde - J2000) / 36525;
  const trueLongitude = earthLongitude(t / 10) / RAD + 180 - 0.09033 / 3600;
  const node = (125.04452 - 1934.136261 * t) * RAD;
  const sun = (280.4665 + 36000.7698 * t) * RAD;
  const moon = (218.3165 + 481267.8813 * t) * RAD;
  const nutation = (-17.2 * Math.sin(node) - 1.32 * Math.sin(2 * sun) - 0.23 * Math.sin(2 * moon) + 0.21 * Math.sin(2 * node)) / 3600;
  // Radius vector from the low-accuracy orbit of ch. 25: an error of 1e-4 AU moves the aberration by 0.002″.
  const anomaly = (357.52911 + 35999.05029 * t) * RAD;
  const e = 0.016708634 - 0.000042037 * t;
  const centre = ((1.914602 - 0.004817 * t) * Math.sin(anomaly) + 0.019993 * Math.sin(2 * anomaly)) * RAD;
  const r = 1.000001018 * (1 - e * e) / (1 + e * Math.cos(anomaly + centre));
  return mod360(trueLongitude + nutation - 20.4898 / 3600 / r);
}

const mod360 = (x: number): number => ((x % 360) + 360) % 360;

/**
 * TT − UT in seconds for a decimal year, 1900–2150: the polynomials of Espenak and Meeus
 * (Five Millennium Canon of Solar Eclipses, NASA/TP-2006-214141). Future values are a prediction.
 */
export function deltaT(year: number): number {
  const t = year - 2000;
  if (year < 1920) { const u = year - 1900; return -2.79 + 1.494119 * u - 0.0598939 * u ** 2 + 0.0061966 * u ** 3 - 0.000197 * u ** 4; }
  if (year < 1941) { const u = year - 1920; return 21.2 + 0.84493 * u - 0.0761 * u ** 2 + 0.0020936 * u ** 3; }
  if (year < 1961) { const u = year - 1950; return 29.07 + 0.407 * u - u ** 2 / 233 + u ** 3 / 2547; }
  if (year < 1986) { const u = year - 1975; return 45.45 + 1.067 * u - u ** 2 / 260 - u ** 3 / 718; }
  if (year < 2005) return 63.86 + 0.3345 * t - 0.060374 * t ** 2 + 0.0017275 * t ** 3 + 0.000651814 * t ** 4 + 0.00002373599 * t ** 5;
  if (year < 2050) return 62.92 + 0.32217 * t + 0.005589 * t ** 2;
  return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year);
}

function jdeToUtcMs(jde: number): number {
  const year = 2000 + (jde - J2000) / 365.25;
  return (jde - UNIX_EPOCH_JD) * DAY_MS - deltaT(year) * 1000;
}

/** JDE at which the apparent longitude is `longitude`, near `guess`; Newton with the mean motion, to 1e-7°. */
function solve(longitude: number, guess: number): number {
  let jde = guess;
  for (let i = 0; i < 30; i++) {
    const diff = mod360(longitude - apparentSolarLongitude(jde) + 180) - 180;
    jde += diff * 365.2422 / 360;
    if (Math.abs(diff) < 1e-7) break;
  }
  return jde;
}

const cache = new Map<number, readonly SolarTerm[]>();

/** The 24 terms of a Gregorian year (Beijing time), January to December. Throws `soer.year-out-of-range` outside 1900–2100. */
export function solarTerms(year: number): readonly SolarTerm[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new SuokeError('unsupported', 'soer.year-out-of-range', `Solar terms are computed for ${FIRST_YEAR} to ${LAST_YEAR}.`, 'Give a year in that range.');
  }
  const stored = cache.get(year);
  if (stored) return stored;
  const newYear = Date.UTC(year, 0, 1) / DAY_MS + UNIX_EPOCH_JD;
  const terms = SOLAR_TERM_NAMES.map((name, k) => {
    const utcMs = Math.round(jdeToUtcMs(solve(name.longitude, newYear + 5 + 15.22 * k)) / 1000) * 1000;
    const beijing = new Date(utcMs + 8 * 3_600_000).toISOString();
    return { ...name, utc: new Date(utcMs).toISOString().replace('.000Z', 'Z'), date: beijing.slice(0, 10), time: beijing.slice(11, 16) };
  });
  cache.set(year, terms);
  return terms;
}

/** The solar term in force on a calendar day (it begins on its own date), and the one that follows. */
export function solarTermOn(date: string): { current: SolarTerm; next: SolarTerm } {
  const year = Number(date.slice(0, 4));
  const terms = [
    ...(year > FIRST_YEAR ? solarTerms(year - 1).slice(-1) : []),
    ...solarTerms(year),
    ...(year < LAST_YEAR ? solarTerms(year + 1).slice(0, 1) : []),
  ];
  const at = terms.findLastIndex((t) => t.date <= date);
  const current = terms[at], next = terms[at + 1];
  if (!current || !next) throw new SuokeError('unsupported', 'soer.year-out-of-range', 'The day lies at the edge of the supported years.', `Give a date inside ${FIRST_YEAR} to ${LAST_YEAR}.`);
  return { current, next };
}
