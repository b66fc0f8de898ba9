// Sensor grids: areas where they were put, sides, wrong units, holes; the body map; change over time.
import fc from 'fast-check';
import { isSuokeError } from '@suoke/terminology';
import { describe, expect, it } from 'vitest';
import { analysePalpation, comparePalpations } from './analyse.ts';
import { makeMap } from './testing/maps.ts';
import type { MapSpec, TrueArea } from './testing/maps.ts';
import { refusal } from './testing/refusal.ts';

const base: MapSpec = { rows: 24, cols: 24, pitchMm: 8, base: 32, slope: [0.6, -0.8], bend: 0, noise: 0.1, offset: 0.05, drift: 0.1, dead: 0.02, stuck: 0.01, areas: [], seed: 1 };
const spot: TrueArea = { x: 70, y: 120, a: 22, b: 16, turn: 0.4, contrast: 2, soft: 0 };
const warm = (spec: Partial<MapSpec>, more: object = {}) => ({ region: 'epigastrium', quantity: 'temperature', unit: 'Cel', pitchMm: spec.pitchMm ?? base.pitchMm, values: makeMap({ ...base, ...spec }), ...more });
const press = (spec: Partial<MapSpec>, more: object = {}) => ({ ...warm({ base: 12, slope: [2, 1], noise: 0.3, offset: 0.2, drift: 0, ...spec }, more), quantity: 'pressure', unit: 'kPa' });

describe('areas', () => {
  it('a hot, a cold and a hard spot are found where they lie, as large as they are', () => {
    const r = analysePalpation({ grids: [warm({ areas: [spot, { ...spot, x: 140, y: 60, contrast: -2.2 }] }), press({ areas: [{ ...spot, contrast: 8 }] })] });
    const [heat, hard] = r.maps;
    expect(heat?.areas.map((a) => a.kind).sort()).toEqual(['cold', 'hot']);
    expect(hard?.areas.map((a) => a.kind)).toEqual(['hard']);
    const hot = heat?.areas.find((a) => a.kind === 'hot');
    expect(Math.hypot((hot?.centreMm[0] ?? 0) - 70, (hot?.centreMm[1] ?? 0) - 120)).toBeLessThan(4);
    expect(Math.abs((hot?.areaMm2 ?? 0) / (Math.PI * 22 * 16) - 1)).toBeLessThan(0.25);
    expect((hot?.lengthMm ?? 0) > (hot?.widthMm ?? 0)).toBe(true);
    for (const code of ['hot', 'cold', 'hard']) expect(r.findings.find((f) => f.code === `palpation.area.${code}`)?.polarity, code).toBe('present');
    expect(r.findings.find((f) => f.code === 'palpation.area.soft')).toMatchObject({ polarity: 'absent', score: 0 });
  });

  it('the outline closes round the centre and lies inside the grid', () => {
    const a = analysePalpation({ grids: [warm({ areas: [spot] })] }).maps[0]?.areas[0];
    const c = a?.contourMm ?? [];
    expect(c.length).toBeGreaterThan(8);
    let turns = 0;
    c.forEach(([x, y], i) => {
      const [u, v] = c[(i + 1) % c.length] as [number, number];
      turns += Math.atan2((x - 70) * (v - 120) - (y - 120) * (u - 70), (x - 70) * (u - 70) + (y - 120) * (v - 120));
      expect(Math.hypot(u - x, v - y)).toBeLessThan(3 * 8);
    });
    expect(Math.abs(turns)).toBeCloseTo(2 * Math.PI, 5);
    for (const [x, y] of c) expect(x >= 0 && y >= 0 && x <= 192 && y <= 192).toBe(true);
  });

  it('a slope, noise, drift, dead and stuck sensors make no area', () => {
    for (let seed = 1; seed <= 40; seed++) expect(analysePalpation({ grids: [warm({ seed, slope: [2, -2], bend: 0.4, drift: 0.4, dead: 0.1, stuck: 0.03 })] }).maps[0]?.areas, `seed ${seed}`).toEqual([]);
  });

  it('the score rises with the contrast', () => {
    const scores = [0, 0.5, 1.2, 2, 3].map((contrast) => analysePalpation({ grids: [warm({ areas: [{ ...spot, contrast }] })] }).findings.find((f) => f.code === 'palpation.area.hot')?.score as number);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores[4]).toBeGreaterThan(0.8);
  });

  it('says when many sensors gave nothing', () => {
    expect(analysePalpation({ ambientC: 24, grids: [warm({ dead: 0.25 })] }).quality.problems.map((p) => p.code)).toContain('palpation.grid-holes');
  });
});

describe('sides of grids', () => {
  const pair = (left: Partial<MapSpec>, right: Partial<MapSpec>) => analysePalpation({ grids: [warm(left, { region: 'sole', side: 'left' }), warm({ seed: 2, slope: [-0.6, -0.8], ...right }, { region: 'sole', side: 'right' })] });
  it('equal soles are equal; a foot 1.5 °C warmer is not; 2.5 °C carries the source of the alarm', () => {
    expect(pair({}, {}).asymmetries[0]?.marked).toBe(false);
    expect(pair({ base: 33.5 }, {}).asymmetries[0]).toMatchObject({ measure: 'temperature', marked: true, threshold: 1 });
    expect(JSON.stringify(pair({ base: 34.5 }, {}).findings)).toContain('Diabetes Care');
  });
  it('one warm spot on one side is found, and on which', () => {
    const r = pair({ areas: [spot] }, {});
    expect(r.sideMaps[0]?.areas).toHaveLength(1);
    expect(r.sideMaps[0]?.areas[0]?.higher).toBe('left');
    expect(Math.abs((r.sideMaps[0]?.areas[0]?.centreMm[0] ?? 0) - 70)).toBeLessThan(5);
  });
  it('a grid across the body is folded at its midline, and the view decides which half is the left', () => {
    const of = (view: string) => analysePalpation({ grids: [warm({ slope: [0, 0], areas: [{ ...spot, x: 150 }] }, { midlineMm: 96, view })] }).sideMaps[0]?.areas.map((a) => a.higher);
    expect(of('front')).toEqual(['left']);
    expect(of('back')).toEqual(['right']);
  });
  it('two feet of which one was seen from behind are held against each other the right way round', () => {
    const left = warm({ areas: [spot] }, { region: 'sole', side: 'left' });
    const right = (view: string) => { const g = warm({ areas: [] }, { region: 'sole', side: 'right', view }); return view === 'back' ? { ...g, values: g.values.map((row) => [...row].reverse()) } : g; };
    const of = (view: string) => analysePalpation({ grids: [left, right(view)] }).sideMaps[0];
    expect(of('back')?.areas).toEqual(of('front')?.areas);
  });
  it('grids that were not laid alike are not compared over time, and it is said', () => {
    const first = { grids: [warm({ areas: [spot] })] };
    for (const other of [warm({ areas: [spot] }, { view: 'back' }), warm({ areas: [spot], cols: base.cols + 2 }), warm({ areas: [spot], pitchMm: 9 }, { pitchMm: 9 })])
      expect(comparePalpations(first, { grids: [other] })).toMatchObject({ changes: [], cautions: expect.arrayContaining([expect.objectContaining({ code: 'palpation.compare.grid' })]) });
    expect(comparePalpations(first, first).changes.length).toBeGreaterThan(0);
  });
  it('claims no more than .99 of any map, and cites every limit', () => {
    for (const f of analysePalpation({ grids: [warm({ areas: [spot] })] }).findings) {
      expect(f.confidence).toBeLessThanOrEqual(0.99);
      for (const e of f.evidence) if (e.kind === 'measure') expect(e.source).toBeTruthy();
    }
  });
});

describe('refusals', () => {
  const values = makeMap(base);
  const fahrenheit = values.map((row) => row.map((v) => (v === null ? null : v * 1.8 + 32)));
  it.each([
    [{ grids: [warm({}, { values: fahrenheit })] }, 'palpation.unit /grids/0/values'],
    [{ grids: [warm({}, { values: values.map((row) => row.map((v) => (v === null ? null : v + 273.15))) })] }, 'palpation.unit /grids/0/values'],
    [{ grids: [press({}, { values: values.map((row) => row.map(() => 12_000)) })] }, 'palpation.unit /grids/0/values'],
    [{ grids: [warm({}, { unit: '[degF]' })] }, 'palpation.unit /grids/0/unit'],
    [{ grids: [{ ...press({}), unit: 'Pa' }] }, 'palpation.unit /grids/0/unit'],
    [{ temperature: [{ region: 'palm', side: 'left', celsius: 95 }] }, 'palpation.unit /temperature/0/celsius'],
    [{ bodyC: 98.6 }, 'palpation.unit /bodyC'],
    [{ grids: [warm({}, { values: [[1, 2], [3]] })] }, 'palpation.grid-shape /grids/0/values'],
    [{ grids: [warm({}, { values: [...values.slice(1), [1]] })] }, 'palpation.grid-shape /grids/0/values/23'],
    [{ grids: [warm({}, { values: values.map((r) => r.map(() => null)) })] }, 'palpation.grid-empty /grids/0/values'],
    [{ grids: [warm({}, { region: 'palm' })] }, 'palpation.side /grids/0/side'],
    [{ grids: [warm({}), warm({})] }, 'palpation.duplicate /grids/1'],
    [{ grids: [warm({}, { pitch: 1 })] }, 'palpation.unknown-field /grids/0/pitch'],
    [{ bodyMap: [{ region: 'calf', side: 'left' }] }, 'palpation.empty-mark /bodyMap/0'],
    [{ bodyMap: [{ region: 'calf', side: 'left', edema: 9 }] }, 'palpation.out-of-range /bodyMap/0/edema'],
    [{ bodyMap: [{ region: 'calf', side: 'left', edema: 1 }], edema: [{ region: 'calf', side: 'left', grade: 2 }] }, 'palpation.duplicate /bodyMap/0'],
    [{ tenderness: [{ region: 'epigastrium' }] }, 'palpation.missing /tenderness/0/nrs'],
    [{ tenderness: [{ region: 'epigastrium', nrs: 3, pain: 'mild' }] }, 'palpation.duplicate /tenderness/0/nrs'],
  ])('case %#', (input, want) => expect(refusal(input)).toBe(want));

  it('any grid is answered by a reading or a palpation error', () => {
    const cell = fc.oneof(fc.constant(null), fc.double({ min: 5, max: 48, noNaN: true }), fc.constant(32));
    const wild = fc.record({
      region: fc.constantFrom('epigastrium', 'back', 'moon'), side: fc.constantFrom('left', 'both', undefined), quantity: fc.constantFrom('temperature', 'pressure'), unit: fc.constantFrom('Cel', 'kPa', 'mm[Hg]', 'F'),
      pitchMm: fc.oneof(fc.constant(8), fc.double()), values: fc.oneof(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 7 }), fc.anything()),
    });
    fc.assert(fc.property(fc.array(wild, { maxLength: 2 }), (grids) => {
      const input = { bodyC: 36.5, grids: JSON.parse(JSON.stringify(grids)) as unknown }, said = refusal(input);
      expect(said).toMatch(/^(accepted$|palpation\.)/);
      if (said === 'accepted') for (const f of analysePalpation(input).findings) expect(f.evidence.length, f.code).toBeGreaterThan(0);
    }), { numRuns: 300, seed: 9 });
  });

  it('no grid yields a number that JSON cannot carry', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 6, arbitrary: fc.double({ min: 20, max: 40, noNaN: true }) }), { minLength: 6, maxLength: 6 }), { minLength: 5, maxLength: 12 }), fc.double({ min: 0.5, max: 100, noNaN: true }), (values, pitchMm) => {
      let r;
      try {
        r = analysePalpation({ grids: [{ region: 'umbilical', quantity: 'temperature', unit: 'Cel', pitchMm, values, midlineMm: 3 * pitchMm }] });
      } catch (e) {
        return isSuokeError(e);
      }
      const walk = (v: unknown): boolean => (typeof v === 'number' ? Number.isFinite(v) : v !== null && typeof v === 'object' ? Object.values(v).every(walk) : true);
      return walk(r) && r.findings.every((f) => f.score >= 0 && f.score <= 1 && f.confidence >= 0 && f.confidence <= 1);
    }), { numRuns: 200, seed: 10 });
  });
});

describe('the body map', () => {
  it('says the same as the lists', () => {
    const map = analysePalpation({ bodyMap: [{ region: 'epigastrium', distension: 2, tension: 3, nrs: 6, pressure: 'worse' }, { region: 'sole', side: 'both', feel: 'icy', moisture: 'moist' }, { region: 'lateral-abdomen', side: 'left', pain: 'severe' }] });
    const lists = analysePalpation({
      distension: [{ region: 'epigastrium', level: 2 }], tension: [{ region: 'epigastrium', level: 3 }], warmth: [{ region: 'sole', side: 'both', feel: 'icy' }], moisture: [{ region: 'sole', side: 'both', level: 'moist' }],
      tenderness: [{ region: 'epigastrium', nrs: 6, pressure: 'worse' }, { region: 'lateral-abdomen', side: 'left', nrs: 8.5 }],
    });
    expect(map.findings).toEqual(lists.findings);
    expect(map.findings.filter((f) => f.polarity === 'present').map((f) => f.code)).toContain('palpation.abdomen.pain-refuses-pressure');
  });
  it('four steps of pain order as they should', () => {
    const scores = ['none', 'mild', 'moderate', 'severe'].map((pain) => analysePalpation({ acupoints: [{ point: 'ST36', side: 'left', pain }] }).findings[0]?.score as number);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(scores.map((s) => s >= 0.5)).toEqual([false, false, true, true]);
  });
});

describe('change over time', () => {
  const at = (celsius: number, nrs: number, grade: number, ambientC = 24) => ({ ambientC, temperature: [{ region: 'sole', side: 'both', celsius }], tenderness: [{ region: 'epigastrium', nrs }], edema: [{ region: 'ankle', side: 'left', grade }] });
  it('what the measurement itself may err by is no change', () => {
    expect(comparePalpations(at(30, 5, 2), at(30.4, 6, 1)).changes.map((c) => c.verdict)).toEqual(['same', 'same', 'same', 'same']);
  });
  it('says what is better, what is worse, and leaves warmth unjudged', () => {
    const c = comparePalpations(at(30, 7, 1), at(32, 3, 3)).changes;
    expect(c.map((x) => [x.what, x.verdict, x.better])).toEqual([['temperature', 'more', undefined], ['temperature', 'more', undefined], ['tenderness', 'less', true], ['edema', 'more', false]]);
  });
  it('warns of the room, names what was measured once, and is its own opposite the other way round', () => {
    const a = at(30, 7, 1), b = { ...at(33, 2, 1, 29), bodyC: 37.9 };
    const there = comparePalpations(a, b), back = comparePalpations(b, a);
    expect(there.cautions.map((x) => x.code)).toEqual(['palpation.compare.ambient']);
    expect(there.changes.map((x) => x.difference)).toEqual(back.changes.map((x) => (x.difference === null ? null : x.difference === 0 ? 0 : -x.difference)));
    expect(comparePalpations(a, { edema: [{ region: 'ankle', side: 'right', grade: 2 }] })).toMatchObject({ changes: [], onlyAfter: ['edema ankle.right'] });
  });
  it('follows a spot on a grid: fading, gone, new', () => {
    const g = (areas: TrueArea[], seed = 1) => ({ ambientC: 24, grids: [warm({ areas, seed })] });
    const verdicts = (x: TrueArea[], y: TrueArea[]) => comparePalpations(g(x), g(y, 5)).changes.map((c) => c.verdict);
    expect(verdicts([{ ...spot, contrast: 3 }], [{ ...spot, contrast: 1.5 }])).toEqual(['less']);
    expect(verdicts([spot], [spot])).toEqual(['same']);
    expect(verdicts([spot], [])).toEqual(['gone']);
    expect(verdicts([], [spot])).toEqual(['appeared']);
    expect(comparePalpations(g([spot]), g([], 5)).goneFindings).toContain('palpation.area.hot');
  });
});
