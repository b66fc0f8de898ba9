// What a hand marks on the body map, marked again by an examiner who errs: changes reported where there are none, and found where there are.
import process from 'node:process';
import { analysePalpation, comparePalpations } from '@suoke/palpation/analyse.ts';
import { BACK_SHU } from '@suoke/palpation/domain/back-shu.ts';
import { REGIONS } from '@suoke/palpation/domain/regions.ts';
import { seeded } from '@suoke/palpation/testing/maps.ts';

const COUNT = 400;
const clamp = (v: number, a: number, b: number) => Math.min(b, Math.max(a, v));
const pct = (v: number) => `${(100 * v).toFixed(1)} %`;

/** The state of one person: every value as it truly is. */
interface Truth { nrs: number[]; grade: number[]; returnS: number[]; massCm: number; point: number[] }
type Draw = ReturnType<typeof draw>;
function draw(seed: number) {
  const r = seeded(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());
  return { between: (a: number, b: number) => a + (b - a) * r(), chance: (p: number) => r() < p, normal };
}

const ABDOMEN = ['epigastrium', 'umbilical', 'lower-abdomen'] as const;
const PITS = ['face', 'sacrum', 'whole-body'] as const;
const POINTS = ['BL18', 'BL20', 'BL23'] as const;

/** How an examiner errs (project's own): pain told again within some 0.7 points, a grade one step off in a quarter of cases, a time by 15 %, a size by 0.35 cm. */
function felt(t: Truth, d: Draw) {
  const pain = (v: number) => Math.round(clamp(v + 0.7 * d.normal(), 0, 10));
  const step = (v: number, most: number) => clamp(Math.round(v) + (d.chance(0.25) ? (d.chance(0.5) ? 1 : -1) : 0), 0, most);
  return {
    bodyMap: [
      ...ABDOMEN.map((region, i) => ({ region, nrs: pain(t.nrs[i] as number), ...(i === 1 ? { mass: 'fixed', massCm: Number(clamp(t.massCm + 0.35 * d.normal(), 0.1, 60).toFixed(1)) } : {}) })),
      ...PITS.map((region, i) => { const edema = step(t.grade[i] as number, 4); return { region, edema, ...(edema > 0 ? { returnS: Math.round(clamp((t.returnS[i] as number) * (1 + 0.15 * d.normal()), 0, 600)) } : {}) }; }),
    ],
    acupoints: POINTS.map((point, i) => ({ point, side: 'left', nrs: pain(t.point[i] as number) })),
  };
}

export function hand(): void {
  let compared = 0, wrong = 0;
  const found = { pain: 0, pit: 0, lump: 0, point: 0 };
  const whole: Record<string, number> = {};
  for (let i = 0; i < COUNT; i++) {
    const d = draw(7001 + i);
    const truth: Truth = { nrs: ABDOMEN.map(() => d.between(4, 9)), grade: PITS.map(() => Math.round(d.between(1, 4))), returnS: PITS.map(() => d.between(10, 60)), massCm: d.between(3, 8), point: POINTS.map(() => d.between(4, 9)) };
    const before = felt(truth, d);
    for (const c of comparePalpations(before, felt(truth, d)).changes) {
      compared++;
      if (c.verdict !== 'same') { wrong++; whole[c.what] = (whole[c.what] ?? 0) + 1; }
    }
    // Half the pain, a pit two steps and more lighter, a lump a third as large.
    const better: Truth = { nrs: truth.nrs.map((v) => v / 2), grade: truth.grade.map((v) => Math.max(0, v - 3)), returnS: truth.returnS, massCm: truth.massCm / 3, point: truth.point.map((v) => v / 2) };
    const now = comparePalpations(before, felt(better, d)).changes;
    const share = (what: string, usable: (b: number) => boolean = () => true) => { const of = now.filter((c) => c.what === what && usable(c.before ?? 0)); return of.length ? of.filter((c) => c.verdict === 'less').length / of.length : 1; };
    found.pain += share('tenderness'); found.pit += share('edema', (b) => b >= 3); found.lump += share('masses'); found.point += share('acupoints');
  }
  const right = 1 - wrong / compared;
  console.log(`body map, the same person marked twice by an examiner who errs (${COUNT} persons): nothing reported for ${pct(right)} of ${compared} values (target ≥ 95 %, ${right >= 0.95 ? 'met' : 'missed'}); reported wrongly: ${Object.entries(whole).map(([k, n]) => `${k} ${n}`).join(', ')}`);
  console.log(`body map, truly better: half the pain reported as less ${pct(found.pain / COUNT)}, at points ${pct(found.point / COUNT)}; a pit of grade 3–4 three steps lighter ${pct(found.pit / COUNT)}; a lump a third as large ${pct(found.lump / COUNT)}`);
  const full = { bodyMap: Object.entries(REGIONS).map(([region, { paired }]) => ({ region, ...(paired ? { side: 'both' } : {}), nrs: 5, tension: 3, guarding: 'voluntary', distension: 1, mass: 'movable', massCm: 2, feel: 'cool', moisture: 'moist', edema: 2, returnS: 30, celsius: 31 })), acupoints: Object.keys(BACK_SHU).flatMap((point) => ['left', 'right'].map((side) => ({ point, side, nrs: side === 'left' ? 6 : 2, felt: 'cord' }))) };
  const times = Array.from({ length: 9 }, () => { const s = process.cpuUsage(); for (let i = 0; i < 20; i++) analysePalpation(full); const e = process.cpuUsage(s); return (e.user + e.system) / 20_000; }).sort((a, b) => a - b);
  console.log(`speed: every place of the body map marked with everything, and the back points, in ${(times[4] as number).toFixed(2)} ms of processor time (median of 9)`);
}
