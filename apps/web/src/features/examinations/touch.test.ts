import { expect, it } from 'vitest';
import { analysePalpation } from '@suoke/palpation/analyse.ts';
import { touchOf } from './touch.ts';

it('says nothing that was not judged', () => expect(touchOf({ abdomen: [] })).toEqual({}));
it('is what the palpation service reads', () => {
  const touch = touchOf({ ambientC: 22, bodyC: 36.6, hands: 'icy', feet: 'cool', moisture: 'moist', abdomen: [{ region: 'epigastrium', nrs: 4, pressure: 'relieved', tension: 0 }, { region: 'hypochondrium', nrs: 2 }], ankleEdema: 1 });
  const codes = analysePalpation(touch).findings.filter((f) => f.polarity === 'present').map((f) => f.code);
  expect(codes.length).toBeGreaterThan(2);
});
