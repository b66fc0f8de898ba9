// The service on a real database with users and data-processing: the document, institutions near a place, vitals from a table.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '@bufbuild/protobuf';
import { StructSchema, timestampFromDate } from '@bufbuild/protobuf/wkt';
import { DataProcessingService, ToolsService, UsersService } from '@suoke/contracts';
import { dataProcessing } from '@suoke/data-processing';
import { hosted, type TestHosting } from '@suoke/data-processing/testing/hosting.ts';
import { fromConnectError, type Caller } from '@suoke/service';
import { users } from '@suoke/users';
import { tools } from './service.ts';
import { standIns } from './testing/stand-ins.ts';
import { validateDocument } from './testing/validate-r4.ts';

const now = '2026-03-16T04:00:00.000Z';
const operator: Caller = { id: 'op', role: 'operator', name: 'op' };
const doctor: Caller = { id: 'dr', role: 'practitioner', name: 'dr' };
const utf8 = (s: string) => new TextEncoder().encode(s);
const code = (e: unknown) => fromConnectError(e).code;
let t: TestHosting;
let me: Caller;

beforeAll(async () => {
  const owner = { id: '' };
  t = await hosted([users, dataProcessing, tools, ...standIns(owner, 'dr')], { now });
  owner.id = (await t.client(UsersService, { id: 'platform', role: 'service', name: '' }).register({ email: 'wang@example.org', password: 'a long password', name: '王小明' })).user?.id ?? '';
  me = await t.person(owner.id);
});
afterAll(() => t.close());

describe('ExportFhir', () => {
  it('gives the person a valid document with their latest vitals, the same each time', async () => {
    const vitals = t.client(DataProcessingService, me);
    const sample = (metric: string, value: number, unit: string, iso: string) => ({ metric, value, unit, at: timestampFromDate(new Date(iso)) });
    await vitals.ingest({ samples: [sample('heart-rate', 70, '/min', '2026-03-15T08:00:00Z'), sample('heart-rate', 74, '/min', '2026-03-16T01:00:00Z'), sample('weight', 60, 'kg', '2026-02-01T08:00:00Z')] });
    const c = t.client(ToolsService, me);
    const bundle = toJson(StructSchema, await c.exportFhir({ consultationId: 'c-1' }));
    expect(validateDocument(bundle)).toEqual([]);
    const text = JSON.stringify(bundle);
    expect(text).toContain('王小明');
    expect(text).toContain('"8867-4"');
    expect(text).not.toContain('"29463-7"'); // six weeks old
    expect(text).toContain('e'.repeat(64)); // its place in the ledger
    expect(text).not.toContain('归脾汤'); // no formula leaves the platform here
    expect(toJson(StructSchema, await c.exportFhir({ consultationId: 'c-1' }))).toEqual(bundle);
  });

  it('gives the reviewing practitioner the case without name and vitals, and nobody else anything', async () => {
    const seen = toJson(StructSchema, await t.client(ToolsService, doctor).exportFhir({ consultationId: 'c-1' }));
    expect(validateDocument(seen)).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/8867-4|王小明/);
    await expect(t.client(ToolsService, { ...doctor, id: 'other' }).exportFhir({ consultationId: 'c-1' }).catch(code)).resolves.toBe('consultation.not-found');
    await expect(t.client(ToolsService, await t.person('somebody')).exportFhir({ consultationId: 'c-1' }).catch(code)).resolves.toBe('consultation.not-found');
    await expect(t.client(ToolsService, await t.person('no-consent', [])).exportFhir({ consultationId: 'c-1' }).catch(code)).resolves.toBe('consent.missing');
    await expect(t.client(ToolsService, operator).exportFhir({ consultationId: 'c-1' }).catch(code)).resolves.toBe('access.role');
  });
});

describe('institutions', () => {
  const header = 'id,name,level,departments,address,phone,latitude,longitude,emergency';
  it('are imported by an operator alone, the same id again replaces', async () => {
    const csv = utf8(`${header}\nb,北京中医院,三级甲等,中医科|针灸科,,,39.93,116.41,否\nn,近邻医院,,心内科|急诊科,,,39.91,116.40,是\ns,上海医院,,针灸推拿科,,,31.23,121.47,否\nf,斐济诊所,,中医科,,,-17.7,178.1,否\nx,坏行,,内科,,,99,116,否`);
    const r = await t.client(ToolsService, operator).importInstitutions({ csv });
    expect([r.imported, r.refusedCount, r.refused.map((x) => [x.line, x.code]), r.encoding]).toEqual([4, 1, [[6, 'institution.latitude']], 'utf-8']);
    await t.client(ToolsService, operator).importInstitutions({ csv: utf8(`${header}\nn,近邻医院新名,,心内科|急诊科,,,39.91,116.40,是`) });
    await expect(t.client(ToolsService, me).importInstitutions({ csv }).catch(code)).resolves.toBe('access.role');
    await expect(t.client(ToolsService, operator).importInstitutions({ csv: Uint8Array.of(1, 2, 0) }).catch(code)).resolves.toBe('csv.binary');
  });

  it('are found by department and distance', async () => {
    const c = t.client(ToolsService, me);
    const names = async (q: Parameters<typeof c.findInstitutions>[0]) => (await c.findInstitutions(q)).institutions.map((i) => i.name);
    const beijing = { latitude: 39.9087, longitude: 116.3975 };
    expect(await names(beijing)).toEqual(['近邻医院新名', '北京中医院', '上海医院', '斐济诊所']);
    expect(await names({ ...beijing, department: '针灸科' })).toEqual(['北京中医院', '上海医院']);
    expect(await names({ ...beijing, department: '中医' })).toEqual(['北京中医院', '上海医院', '斐济诊所']);
    expect(await names({ ...beijing, department: '心血管内科' })).toEqual(['近邻医院新名']);
    expect(await names({ ...beijing, emergency: true })).toEqual(['近邻医院新名']);
    expect(await names({ ...beijing, limit: 1 })).toEqual(['近邻医院新名']);
    expect(await names({ latitude: -17.7, longitude: -179.9, limit: 1 })).toEqual(['斐济诊所']); // across the 180th meridian
    const [first] = (await c.findInstitutions({ ...beijing, department: '推拿' })).institutions;
    expect(first?.distanceKm).toBeGreaterThan(1060);
    expect((await c.findInstitutions({})).institutions.every((i) => i.distanceKm === undefined)).toBe(true);
    await expect(c.findInstitutions({ latitude: 1 }).catch(code)).resolves.toBe('institution.place');
  });
});

describe('ImportVitals', () => {
  it('hands good lines to data-processing once, names the others by line', async () => {
    const person = await t.person('p-import');
    const c = t.client(ToolsService, person);
    const gb = Uint8Array.of(...utf8('time,metric,value,unit\n2026-03-15 08:00,'), 0xcc, 0xe5, 0xce, 0xc2, ...utf8(',36.6,Cel\n2026-03-15 08:00,weight,70,kg\n2026-03-15 08:00,weight,7000,kg\n2027-01-01 08:00,weight,70,kg\nx,weight,70,kg\n'));
    const r = await c.importVitals({ csv: gb });
    expect([r.imported, r.encoding, r.refused.map((x) => [x.line, x.code])]).toEqual([2, 'gb18030', [[4, 'vitals.implausible'], [5, 'vitals.future'], [6, 'vitals.time']]]);
    expect(await c.importVitals({ csv: gb })).toEqual(r);
    const vitals = t.client(DataProcessingService, person);
    expect((await vitals.getLatest({})).samples.map((s) => [s.metric, s.value])).toEqual([['temperature', 36.6], ['weight', 70]]);
    expect((await vitals.getDaily({ metric: 'weight', from: '2026-03-15', to: '2026-03-15' })).days[0]?.count).toBe(1);
  });

  it('takes more than one batch', async () => {
    const person = await t.person('p-many');
    const lines = Array.from({ length: 12_000 }, (_, i) => `${new Date(Date.parse('2026-03-10T00:00:00Z') + i * 10_000).toISOString()},heart-rate,${60 + (i % 20)},/min`);
    const r = await t.client(ToolsService, person).importVitals({ csv: utf8(`time,metric,value,unit\n${lines.join('\n')}`) });
    expect([r.imported, r.refusedCount]).toEqual([12_000, 0]);
    const days = (await t.client(DataProcessingService, person).getDaily({ metric: 'heart-rate', from: '2026-03-10', to: '2026-03-12' })).days;
    expect(days.reduce((n, d) => n + d.count, 0)).toBe(12_000);
  });
});
