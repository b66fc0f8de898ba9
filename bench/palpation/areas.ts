// Do the findings of sensor maps keep the word of their confidence? Generated maps of any badness, with areas faint and strong.
import { analysePalpation } from '@suoke/palpation/analyse.ts';
import { areaEvidence, nothingEvidence } from '@suoke/palpation/domain/area-confidence.ts';
import type { AreaSeen, NothingSeen } from '@suoke/palpation/domain/area-confidence.ts';
import type { MapReading } from '@suoke/palpation/domain/maps.ts';
import type { TrueArea } from '@suoke/palpation/testing/maps.ts';
import { byCount, calibrationError, told, type Claim, type Curve } from '../reliability.ts';
import { makeCase, mapOf, match, random, type Case } from './cases.ts';
import { fitSigned, short } from '../logistic.ts';

type Quantity = Case['quantity'];
const FITTED_ON = 5000, CHECKED_ON = 4000;
const KINDS = { temperature: ['hot', 'cold'], pressure: ['hard', 'soft'] } as const;
const least = (c: Case) => (c.quantity === 'temperature' ? 1 : Math.max(1, 0.3 * c.spec.base));
/** What the event asks of a true area: the least contrast and size of the rules. */
const counts = (c: Case) => (t: TrueArea) => Math.abs(t.contrast) >= least(c) && Math.PI * t.a * t.b >= 110;

/**
 * Up to three areas of 0.4 to 3.2 times the least contrast and 6–26 mm, either way; noise up to 0.7 °C or 4 kPa; up to a quarter of the sensors dead and
 * 5 % stuck, beside that, the worse the map the oftener, a patch of up to half its rows and columns torn off, or one to nine neighbouring sensors off
 * together by one to four times the least contrast. All of it the project's own: no measured maps were at hand.
 */
function anyMap(seed: number): Case {
  const r = random(seed * 6271 + 5);
  const quantity: Quantity = r.chance(0.5) ? 'temperature' : 'pressure';
  const unit = quantity === 'temperature' ? 1 : 6, bad = r.between(0, 1.6);
  const pitchMm = r.between(3, 12), rows = r.whole(10, 32), cols = r.whole(10, 32), base = quantity === 'temperature' ? r.between(28, 35) : r.between(8, 20);
  const limit = quantity === 'temperature' ? 1 : Math.max(1, 0.3 * base), wide = cols * pitchMm, high = rows * pitchMm;
  const areas: TrueArea[] = [], wanted = r.whole(0, 3);
  for (let tries = 0; areas.length < wanted && tries < 60; tries++) {
    const a = r.between(6, 26), b = a * r.between(0.6, 1), x = r.between(a, wide - a), y = r.between(a, high - a);
    const contrast = (r.chance(0.5) ? -1 : 1) * limit * 0.4 * 8 ** r.between(0, 1);
    if (areas.every((t) => Math.hypot(t.x - x, t.y - y) > 1.6 * (t.a + a) + 12)) areas.push({ x, y, a, b, turn: r.between(0, Math.PI), contrast, soft: r.between(0, 1) });
  }
  const loose = { row: r.whole(0, rows - 3), col: r.whole(0, cols - 3), wide: r.whole(1, 3), high: r.whole(1, 3), off: (r.chance(0.5) ? -1 : 1) * limit * r.between(1, 4) };
  const torn = { row: r.whole(0, rows - 3), col: r.whole(0, cols - 3), wide: r.whole(2, Math.floor(cols / 2)), high: r.whole(2, Math.floor(rows / 2)), off: null };
  const patch = r.chance(0.12 * bad) ? loose : r.chance(0.15 * bad) ? torn : undefined;
  return {
    quantity, seed,
    spec: {
      rows, cols, pitchMm, base, slope: [unit * r.between(-1, 1) * (0.4 + bad), unit * r.between(-1, 1) * (0.4 + bad)], bend: unit * r.between(-0.5, 0.5) * bad,
      noise: unit * (0.05 + 0.4 * bad * r.between(0, 1)), offset: unit * 0.15 * bad * r.between(0, 1), drift: unit * 0.4 * bad * r.between(-1, 1), dead: 0.15 * bad * r.between(0, 1), stuck: 0.03 * bad * r.between(0, 1),
      areas, ...(patch ? { loose: patch } : {}), seed,
    },
  };
}

interface Call { quantity: Quantity; present: boolean; claimed: number; outcome: number; broken: boolean; torn: boolean; noisy: boolean; /** what the fit takes */ areas: { seen: AreaSeen; real: number }[]; nothing: NothingSeen }

function callsOf(c: Case): Call[] {
  const m = mapOf(c);
  if (m.values.flat().filter((v) => v !== null).length < 0.5 * c.spec.rows * c.spec.cols) return []; // refused: too few sensors
  const r = analysePalpation({ ambientC: 24, grids: [{ region: 'umbilical', unit: c.quantity === 'temperature' ? 'Cel' : 'kPa', ...m }] });
  const map = r.maps[0] as MapReading, broken = map.outliers / (map.rows * map.cols);
  const { hits } = match(c.spec.areas, map.areas, (a) => ({ up: a.kind === 'hot' || a.kind === 'hard', at: a.centreMm }));
  return KINDS[c.quantity].map((kind, k) => {
    const f = r.findings.find((x) => x.code === `palpation.area.${kind}`), present = f?.polarity === 'present', found = map.areas.filter((a) => a.kind === kind);
    const areas = found.map((a) => ({ seen: { ...a, pitchMm: map.pitchMm, missing: map.missing, broken }, real: +hits.some((h) => h.found === a && counts(c)(h.truth)) }));
    const hidden = c.spec.areas.some((t) => counts(c)(t) && t.contrast > 0 === (k === 0));
    return { quantity: c.quantity, present, claimed: f?.confidence ?? 0, outcome: present ? Math.max(...areas.map((a) => a.real)) : +!hidden, broken: broken > 0.02 || map.missing > 0.1, torn: map.blind > 0.05, noisy: c.spec.noise > 0.3 * least(c), areas, nothing: { departure: k === 0 ? map.departure.above : map.departure.below, blind: map.blind, broken } };
  });
}

const mean = (v: readonly number[]) => v.reduce((a, b) => a + b, 0) / v.length;
const line = (name: string, c: readonly Claim[], bins = 6) => { const b = byCount(c, bins); return `  ${name}: of ${c.length} true ${(100 * mean(c.map((x) => x.outcome))).toFixed(1)} %, calibration error ${calibrationError(b).toFixed(3)}; ${told(b)}`; };

/** Prints the fit, the check on other maps, and the same on the maps of the table of areas. The curves are those of the check. */
export function areaCalibration(): Curve[] {
  const calls = (from: number, n: number) => Array.from({ length: n }, (_, i) => callsOf(anyMap(from + i))).flat();
  const fitted = calls(500_000, FITTED_ON), others = calls(900_000, CHECKED_ON);
  console.log(`confidence of the findings of maps of any badness: fitted on ${FITTED_ON}, held to its word on ${CHECKED_ON} others; event: an area of at least the stated contrast and size lies there, or none lies under the map`);
  for (const quantity of ['temperature', 'pressure'] as const) {
    const of = fitted.filter((c) => c.quantity === quantity), areas = of.flatMap((c) => c.areas), absent = of.filter((c) => !c.present);
    const a = short(fitSigned(areas.map((x) => [1, ...areaEvidence(x.seen)]), areas.map((x) => x.real), [0, 1, 1, 1, -1, -1]));
    const n = short(fitSigned(absent.map((x) => [1, ...nothingEvidence(x.nothing)]), absent.map((x) => x.outcome), [0, -1, -1]));
    console.log(`  fit for domain/area-confidence.ts, ${quantity}: there: { base: ${a[0]}, signal: ${a[1]}, size: ${a[2]}, sensors: ${a[3]}, missing: ${a[4]}, broken: ${a[5]} }, absent: { base: ${n[0]}, departure: ${n[1]}, broken: ${n[2]} }`);
  }
  const there = others.filter((c) => c.present), absent = others.filter((c) => !c.present);
  console.log(line('there', there, 8));
  console.log(line('not there', absent, 8));
  const all = byCount(others, 10), error = calibrationError(all);
  console.log(`  all: calibration error ${error.toFixed(3)} (target ≤ 0.05 ${error <= 0.05 ? 'met' : 'missed'})`);
  for (const [name, of] of [['there, noisy', there.filter((c) => c.noisy)], ['not there, noisy', absent.filter((c) => c.noisy)], ['there, over 10 % without a reading or 2 % broken', there.filter((c) => c.broken)], ['not there, the same', absent.filter((c) => c.broken)], ['not there, over 5 % torn off', absent.filter((c) => c.torn)]] as const) console.log(line(name, of, 4));
  const table = [0.1, 0.5, 1].flatMap((hard) => Array.from({ length: 700 }, (_, i) => callsOf(makeCase(300_000 + i, hard, i % 4))).flat());
  console.log('  on maps made like those of the table above, whose areas are never faint (other seeds; not fitted on them):');
  console.log(line('there', table.filter((c) => c.present), 4));
  console.log(line('not there', table.filter((c) => !c.present), 4));
  return [{ name: '有 there', bins: byCount(there, 8) }, { name: '无 not there', bins: byCount(absent, 8) }];
}
