import { expect, it } from 'vitest';
import { recentVitals, vitalsIn } from './vitals.ts';

const now = new Date('2026-11-22T08:00:00Z');
it('takes vital signs from evidence by name and unit', () => {
  const measure = (name: string, value: number, unit: string) => ({ evidence: [{ kind: 'measure' as const, name, value, unit }] });
  expect(vitalsIn([measure('rate', 150, '/min'), measure('rate', 3, 's'), measure('body-temperature', 39.2, 'Cel'), measure('afScore', 0.9, '1'), measure('rate', Number.NaN, '/min')])).toEqual({ 'heart-rate': 150, temperature: 39.2 });
});
it('counts only what was measured within a day', () => {
  const at = (hours: number) => new Date(now.getTime() - hours * 3600_000);
  expect(recentVitals([{ metric: 'spo2', value: 91, at: at(1) }, { metric: 'glucose', value: 5, at: at(25) }, { metric: 'systolic', value: 120, at: at(-1) }, { metric: 'temperature', value: Number.NaN, at: at(1) }], now)).toEqual({ spo2: 91 });
});
