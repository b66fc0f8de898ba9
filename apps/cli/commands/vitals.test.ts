// The two commands over tables, on real files.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find } from './institutions.ts';
import { analyse } from './vitals.ts';

let folder = '';
beforeAll(async () => { folder = await mkdtemp(path.join(tmpdir(), 'suoke-cli-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));
const file = async (name: string, text: string) => {
  await writeFile(path.join(folder, name), text);
  return path.join(folder, name);
};
const options = { timeZone: 'Asia/Shanghai', emergencyNumber: '999', now: new Date('2026-03-17T00:00:00Z') };

describe('suoke vitals', () => {
  it('says what would be kept, refused and alerted, with the lines', async () => {
    const r = await analyse(await file('v.csv', '时间,高压,低压,体重,血氧\n2026-03-14 08:00,150,95,70,97\n2026-03-15 08:00,128,82,70.5,88\n2026-03-16 08:00,126,80,72.6,x\n2026-03-18 08:00,126,,,\n'), options);
    expect([r.accepted, r.refused.map((x) => [x.line, x.code])]).toEqual([11, [[4, 'vitals.value'], [5, 'vitals.future']]]);
    expect(r.alerts.map((a) => [a.level, a.kind, a.metric, a.value])).toEqual([['notice', 'threshold', 'diastolic', 95], ['emergency', 'threshold', 'spo2', 88], ['notice', 'trend', 'weight', 2.6]]);
    expect(r.alerts[1]?.zh).toContain('999');
    expect(r.metrics.find((m) => m.metric === 'weight')?.days.map((d) => d.date)).toEqual(['2026-03-14', '2026-03-15', '2026-03-16']);
  });
  it('refuses a table that it cannot read as a whole', async () => {
    await expect(analyse(await file('bad.csv', 'a,b\n1,2'), options)).rejects.toMatchObject({ code: 'csv.header' });
  });
});

describe('suoke institutions', () => {
  it('finds the nearest by department', async () => {
    const csv = await file('i.csv', 'id,name,level,departments,address,phone,latitude,longitude,emergency\nb,乙,,针灸科,,,39.95,116.4,否\na,甲,,中医科|急诊,,,39.9,116.4,是\nc,丙,,内科,,,39.9,116.4,否\n');
    const r = await find(csv, '中医', { latitude: 39.9087, longitude: 116.3975 }, 10);
    expect(r.found.map((f) => [f.id, f.distanceKm, f.emergency])).toEqual([['a', 0.991, true], ['b', 4.597, false]]);
  });
});
