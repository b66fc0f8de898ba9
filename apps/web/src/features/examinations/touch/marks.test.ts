// The body map against the palpation service's own table and rules.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analysePalpation } from '@suoke/palpation/analyse.ts';
import { isAcupoint } from '@suoke/palpation/domain/acupoints.ts';
import { REGIONS } from '@suoke/palpation/domain/regions.ts';
import { LISTS } from '@suoke/palpation/domain/schema.ts';
import { BODY_MAP_FIELDS } from '@suoke/palpation/domain/body-map.ts';
import { say } from '../../../i18n/words.ts';
import type { WordKey } from '../../../i18n/index.tsx';
import { alarming, asked, choices, clear, copy, entries, isTyped, set, touchOf, typed, type Marks, type Value } from './marks.ts';
import { PLACES, placeOf, type Field } from './places.ts';
import { placesByView, VIEW_NAMES, viewOf, VIEWS } from './views/index.ts';
import { WIDTH } from './views/shapes.ts';

const at = (id: string) => placeOf(id)!;

it('draws only parts that the service knows, with its sides', () => {
  for (const p of PLACES) {
    if (p.kind === 'region') expect((REGIONS as Record<string, { paired: boolean }>)[p.of]?.paired, p.id).toBe(p.side !== 'midline');
    else expect(isAcupoint(p.of) && p.side !== 'midline', p.id).toBe(true);
  }
  expect(new Set(PLACES.map((p) => p.id)).size).toBe(PLACES.length);
});
type Limits = { type: string; of?: readonly string[]; min?: number; max?: number };
/** What the service says of a field of the map, or of a point. */
const fieldOf = (name: string): Limits => {
  const where = BODY_MAP_FIELDS.find((f) => f.name === name) ?? { list: 'acupoints', field: name };
  return (LISTS as Record<string, Record<string, Limits>>)[where.list]![where.field]!;
};
it('offers the choices that the service takes', () => {
  for (const [name, list] of Object.entries(choices)) {
    const field = fieldOf(name);
    if (field.type === 'choice') expect(list, name).toEqual(field.of);
    else if (field.type === 'boolean') expect(list, name).toEqual([false, true]);
    else expect([list[0], list.at(-1)], name).toEqual([field.min, field.max]);
  }
  for (const [name, { min, max }] of Object.entries(typed)) expect(fieldOf(name), name).toMatchObject({ type: 'number', min, max });
});
it('has words for every part and every choice', () => {
  for (const p of PLACES) for (const key of [`${p.kind}.${p.of}`, `short.${p.of}`]) expect(say('zh', key as WordKey), key).toBeTruthy();
  for (const name of new Set(PLACES.flatMap((p) => p.fields))) expect(say('zh', `field.${name}` as WordKey), name).toBeTruthy();
  for (const [name, list] of Object.entries(choices)) if (name !== 'nrs') for (const v of list) if (typeof v !== 'boolean') expect(say('en', `${name}.${v}` as WordKey), `${name}.${v}`).toBeTruthy();
});
it('draws every part somewhere, each once in a drawing, inside it, and points large enough to tap', () => {
  const drawn = VIEW_NAMES.flatMap((v) => VIEWS[v].parts);
  expect(PLACES.filter((p) => !drawn.some((d) => d.id === p.id))).toEqual([]);
  expect(drawn.filter((d) => !placeOf(d.id))).toEqual([]);
  expect(placesByView().flatMap((v) => v.places).length).toBe(PLACES.length);
  for (const v of VIEW_NAMES) {
    const { parts, height } = VIEWS[v];
    expect(new Set(parts.map((d) => d.id)).size, v).toBe(parts.length);
    for (const d of parts) {
      const numbers = d.shape.match(/-?[\d.]+/g)!.map(Number), xs = numbers.filter((_, i) => i % 2 === 0), ys = numbers.filter((_, i) => i % 2 === 1);
      expect(Math.min(...xs) >= 0 && Math.max(...xs) <= WIDTH && Math.min(...ys) >= 0 && Math.max(...ys) <= height, d.id).toBe(true);
      if (d.point) expect(Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)), d.id).toBeGreaterThanOrEqual(24);
    }
    // Pills of one drawing do not overlap.
    const pills = parts.filter((d) => d.point);
    for (const a of pills) for (const b of pills) if (a !== b) expect(Math.abs(a.at[0] - b.at[0]) >= 40 || Math.abs(a.at[1] - b.at[1]) >= 24, `${a.id} ${b.id}`).toBe(true);
  }
  expect(viewOf('calf-left', 'legs')).toBe('legs');
  expect(viewOf('calf-left', 'back')).toBe('front');
  expect(viewOf('BL18-left', 'front')).toBe('back');
});
it('warns where the belly is rigid, hurts on letting go, or is hard as a board', () => {
  const pain = set({}, at('umbilical'), 'nrs', 5, false);
  expect(alarming(set(pain, at('umbilical'), 'rebound', true, false)['umbilical'])).toBe(true);
  expect(alarming(set(pain, at('umbilical'), 'rebound', false, false)['umbilical'])).toBe(false);
  expect(alarming(set(pain, at('umbilical'), 'tension', 4, false)['umbilical'])).toBe(true);
  expect(alarming(undefined)).toBe(false);
});
it('sends lumps, guarding, pits and points as the service reads them', () => {
  let marks: Marks = {};
  const put = (id: string, f: Field, v: Value) => { marks = set(marks, at(id), f, v, false); };
  put('umbilical', 'nrs', 6); put('umbilical', 'rebound', true); put('umbilical', 'tension', 3); put('umbilical', 'guarding', 'involuntary');
  put('lower-abdomen', 'mass', 'fixed'); put('lower-abdomen', 'massCm', 4); put('lower-abdomen', 'massHardness', 'hard'); put('lower-abdomen', 'massPulsating', true);
  put('calf-left', 'edema', 2); put('calf-left', 'returnS', 60); put('calf-right', 'edema', 0);
  put('BL18-left', 'nrs', 6); put('BL18-left', 'felt', 'cord'); put('BL18-right', 'nrs', 1); put('ST36-right', 'nrs', 5);
  const touch = touchOf({ marks });
  expect(touch['acupoints']).toEqual([{ point: 'BL18', side: 'right', nrs: 1 }, { point: 'BL18', side: 'left', nrs: 6, felt: 'cord' }, { point: 'ST36', side: 'right', nrs: 5 }]);
  const codes = analysePalpation(touch).findings.filter((f) => f.polarity === 'present').map((f) => f.code);
  expect(codes).toEqual(expect.arrayContaining(['rebound', 'guarding'].map((c) => `palpation.abdomen.${c}`).concat(['palpation.mass.fixed', 'palpation.mass.pulsating', 'palpation.edema.slow-return', 'palpation.edema.one-leg', 'palpation.back-shu.liver', 'palpation.acupoint.tender'])));
  // A lump that is taken back takes what was said of it along.
  put('lower-abdomen', 'mass', 'none');
  expect(marks['lower-abdomen']).toEqual({ mass: 'none' });
});

it('says nothing that was not judged', () => {
  expect(touchOf({ marks: {} })).toEqual({});
  expect(touchOf({ ambientC: 22, marks: {} })).toEqual({});
});
it('is what the palpation service reads', () => {
  let marks: Marks = {};
  marks = set(marks, at('palm-left'), 'feel', 'icy', true);
  marks = set(marks, at('palm-left'), 'reaches', 'elbow-knee', true);
  marks = set(marks, at('hypochondrium-right'), 'nrs', 6, false);
  marks = set(marks, at('hypochondrium-right'), 'tension', 3, false);
  marks = set(marks, at('epigastrium'), 'nrs', 5, false);
  marks = set(marks, at('epigastrium'), 'pressure', 'relieved', false);
  marks = set(marks, at('ankle-right'), 'edema', 2, true);
  const touch = touchOf({ ambientC: 22, bodyC: 36.6, moisture: 'moist', marks });
  expect(touch['bodyMap']).toEqual([
    { region: 'whole-body', moisture: 'moist' }, { region: 'hypochondrium', side: 'right', nrs: 6, tension: 3 }, { region: 'epigastrium', nrs: 5, pressure: 'relieved' },
    { region: 'palm', side: 'both', feel: 'icy', reaches: 'elbow-knee' }, { region: 'ankle', side: 'both', edema: 2 },
  ]);
  const codes = analysePalpation(touch).findings.filter((f) => f.polarity === 'present').map((f) => f.code);
  expect(codes).toEqual(expect.arrayContaining(['palpation.limbs.cool', 'palpation.limbs.reversal-cold', 'palpation.abdomen.pain-likes-pressure', 'palpation.edema.pitting']));
});
it('forgets what hung on a field that was cleared', () => {
  let marks = set(set({}, at('umbilical'), 'nrs', 4, false), at('umbilical'), 'pressure', 'worse', false);
  marks = set(marks, at('umbilical'), 'nrs', undefined, false);
  expect(marks).toEqual({});
});
it('keeps the sides apart unless they are alike', () => {
  const left = set({}, at('sole-left'), 'feel', 'cool', false);
  expect(entries(left).map((e) => e.side)).toEqual(['left']);
  const two = copy(left, at('sole-left'));
  expect(entries(two).map((e) => [e.side, e.ids])).toEqual([['both', ['sole-right', 'sole-left']]]);
  expect(entries(set(two, at('sole-right'), 'feel', 'hot', false)).map((e) => e.side)).toEqual(['right', 'left']);
  expect(clear(two, ['sole-left', 'sole-right'])).toEqual({});
});
it('is taken by the service whatever is tapped', () => fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...PLACES), fc.nat(20), fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 30 }), (taps) => {
  let marks: Marks = {};
  for (const [p, f, v, alike] of taps) {
    const field = p.fields[f % p.fields.length] as Field;
    if (!asked(marks[p.id] ?? {}, field)) continue;
    marks = set(marks, p, field, isTyped(field) ? 10 + v / 10 : choices[field][v % choices[field].length], alike && p.side !== 'midline');
  }
  const touch = touchOf({ marks });
  if (Object.keys(touch).length) analysePalpation(touch);
})));
