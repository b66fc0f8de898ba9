// The body map against the palpation service's own table and rules.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analysePalpation } from '@suoke/palpation/analyse.ts';
import { REGIONS } from '@suoke/palpation/domain/regions.ts';
import { LISTS } from '@suoke/palpation/domain/schema.ts';
import { BODY_MAP_FIELDS } from '@suoke/palpation/domain/body-map.ts';
import { say } from '../../../i18n/words.ts';
import type { WordKey } from '../../../i18n/index.tsx';
import { asked, choices, clear, copy, entries, set, touchOf, type Marks } from './marks.ts';
import { PLACES, placeOf, type Field } from './places.ts';

const at = (id: string) => placeOf(id)!;

it('draws only parts that the service knows, with its sides', () => {
  for (const p of PLACES) {
    const region = (REGIONS as Record<string, { paired: boolean }>)[p.region];
    expect(region?.paired, p.id).toBe(p.side !== 'midline');
  }
  expect(new Set(PLACES.map((p) => p.id)).size).toBe(PLACES.length);
});
it('offers the choices that the service takes', () => {
  for (const [name, list] of Object.entries(choices)) {
    const where = BODY_MAP_FIELDS.find((f) => f.name === name)!;
    const field = (LISTS as Record<string, Record<string, { type: string; of?: readonly string[]; min?: number; max?: number }>>)[where.list]![where.field]!;
    if (field.type === 'choice') expect(list, name).toEqual(field.of);
    else expect([list[0], list.at(-1)], name).toEqual([field.min, field.max]);
  }
});
it('has words for every part and every choice', () => {
  for (const p of PLACES) for (const key of [`region.${p.region}`, `short.${p.region}`]) expect(say('zh', key as WordKey)).not.toBe(key);
  for (const [name, list] of Object.entries(choices)) if (name !== 'nrs') for (const v of list) expect(say('en', `${name}.${v}` as WordKey)).toBeTruthy();
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
    marks = set(marks, p, field, field === 'celsius' ? 30 + v / 10 : choices[field][v % choices[field].length], alike && p.side !== 'midline');
  }
  const touch = touchOf({ marks });
  if (Object.keys(touch).length) analysePalpation(touch);
})));
