// CSV, encodings, institutions, vitals: every line is read or refused with its reason, nothing is lost or guessed.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSuokeError } from '@suoke/terminology';
import { delimiterOf, parseCsv, type Record } from './csv.ts';
import { departmentsMeant, searchKeys } from './departments.ts';
import { decodeText } from './encoding.ts';
import { institutionColumns, readInstitutions } from './institutions.ts';
import { decimal } from './table.ts';
import { readTime } from './time.ts';
import { readVitals } from './vitals.ts';

const zone = 'Asia/Shanghai';
const quoted = (fields: readonly string[]) => fields.map((f) => `"${f.replace(/"/g, '""')}"`).join(',');
const field = fc.string({ unit: fc.constantFrom('a', '1', '中', ' ', ',', '"', '\n', '\r', ';', '=', '+'), maxLength: 8 });

describe('parseCsv', () => {
  it('reads back whatever was written, as csv-parse does, and knows the lines', () => {
    fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map(quoted).join(end) + end;
      const items = parseCsv(text, ',') as Record[];
      expect(items.map((r) => r.fields)).toEqual(rows);
      expect(items.map((r) => r.fields)).toEqual(parse(text, { relax_column_count: true, record_delimiter: end }));
      let line = 1;
      for (const [i, r] of rows.entries()) {
        expect(items[i]?.line).toBe(line);
        line += 1 + r.reduce((n, f) => n + (f.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
      }
    }));
  });
  it('reads any text or refuses it with a code, and stays within its limits', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', '\t'), maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
      try {
        const items = parseCsv(text, delimiterOf(text), { maxRecords: 10, maxFields: 4, maxField: 8 });
        expect(items.length).toBeLessThanOrEqual(11);
        for (const i of items) if ('fields' in i) expect(i.fields.length <= 4 && i.fields.every((f) => f.length <= 8)).toBe(true);
        expect(items.map((i) => i.line)).toEqual(items.map((i) => i.line).sort((a, b) => a - b));
      } catch (e) {
        expect(isSuokeError(e) && ['csv.open-quote', 'csv.too-many-lines'].includes(e.code)).toBe(true);
      }
    }));
  });
  it('tells one bad line and reads the rest', () => {
    expect(parseCsv('a,b\n"x"y,1\nc"d,2\ne,3', ',').map((i) => ('error' in i ? i.error.code : i.fields.join()))).toEqual(['a,b', 'csv.quote', 'csv.quote', 'e,3']);
  });
});

describe('decodeText', () => {
  const gb = Uint8Array.of(0xcc, 0xe5, 0xce, 0xc2, 0x2c, 0x31); // 体温,1
  it('knows UTF-8 with and without mark, GB18030 and UTF-16', () => {
    expect(decodeText(new TextEncoder().encode('\ufeff体温,1'))).toEqual({ text: '体温,1', encoding: 'utf-8' });
    expect(decodeText(new TextEncoder().encode('体温,1'))).toEqual({ text: '体温,1', encoding: 'utf-8' });
    expect(decodeText(gb)).toEqual({ text: '体温,1', encoding: 'gb18030' });
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x53, 0x4f))).toEqual({ text: 'a体', encoding: 'utf-16le' });
  });
  it('refuses what is no text', () => {
    for (const [bytes, code] of [[Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'csv.binary'], [Uint8Array.of(0x61, 0, 0x62), 'csv.binary'], [Uint8Array.of(0xff, 0xff, 0xff), 'csv.encoding']] as const) {
      expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }));
    }
  });
  it('answers any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (b) => {
      try { expect(typeof decodeText(b).text).toBe('string'); } catch (e) { expect(isSuokeError(e)).toBe(true); }
    }));
  });
});

describe('decimal', () => {
  it('reads plain numbers only', () => {
    expect(['1', '-2.50', '+.5', '36.6'].map(decimal)).toEqual([1, -2.5, 0.5, 36.6]);
    expect(['', '1,5', '1e9', '0x10', 'NaN', 'Infinity', '１', '=1+1', '1 2', '--1', '.'].map(decimal)).toEqual(Array(11).fill(undefined));
  });
});

describe('readTime', () => {
  const iso = (s: string, z = zone) => readTime(s, z)?.toISOString();
  it('reads offsets, and wall clock times in the zone', () => {
    expect(iso('2026-03-16T08:30:00+08:00')).toBe('2026-03-16T00:30:00.000Z');
    expect(iso('2026-03-16T00:30:00.250Z')).toBe('2026-03-16T00:30:00.250Z');
    expect(['2026-03-16 08:30', '2026/3/16 8:30', '2026年3月16日 8:30:00', ' 2026-03-16\t08:30 '].map((s) => iso(s))).toEqual(Array(4).fill('2026-03-16T00:30:00.000Z'));
    expect(iso('2026-03-16T08:30:00-0330')).toBe('2026-03-16T12:00:00.000Z');
  });
  it('decides where clocks change', () => {
    expect(iso('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z'); // shown twice: the earlier
    expect(iso('2026-03-08 02:30', 'America/New_York')).toBe('2026-03-08T07:30:00.000Z'); // skipped
    expect(iso('2026-03-08 03:00', 'America/New_York')).toBe('2026-03-08T07:00:00.000Z');
  });
  it('refuses the rest', () => {
    for (const s of ['', '2026-03-16', '16.3.2026 8:30', '2026-02-30 08:00', '2026-03-16 24:00', '2026-03-16 08:60', '1773619200', '2026-03-16 08:30 PM', '2026-03-16T08:30:00+25:00', "'2026-03-16 08:30"]) expect(readTime(s, zone)).toBeUndefined();
  });
  it('gives back the wall clock it was given', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_500_000 }), fc.constantFrom('Asia/Shanghai', 'Asia/Kathmandu', 'UTC', 'Australia/Lord_Howe', 'America/New_York'), (minutes, z) => {
      const wall = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');
      const back = new Intl.DateTimeFormat('sv-SE', { timeZone: z, dateStyle: 'short', timeStyle: 'short' }).format(readTime(wall, z));
      // A skipped time comes back later by what was skipped.
      expect(back >= wall && Date.parse(`${back}Z`) - Date.parse(`${wall}Z`) <= 3_600_000).toBe(true);
      if (z === 'UTC' || z === 'Asia/Shanghai' || z === 'Asia/Kathmandu') expect(back).toBe(wall);
    }));
  });
});

describe('readInstitutions', () => {
  const header = institutionColumns.join(',');
  const good = 'h1,协和医院,三级甲等,中医科|急诊科,北京市东城区,010-69156114,39.9127,116.4166,是';
  it('reads good lines and names every bad one', () => {
    const bad = [
      good, 'h 2,x,,内科,,,39,116,否', ',x,,内科,,,39,116,否', 'h3,,,内科,,,39,116,否', 'h4,x,,|,,,39,116,否', 'h5,x,,内科,,call me,39,116,否', 'h6,x,,内科,,,116,39,否', 'h7,x,,内科,,,39,1e2,否', 'h8,x,,内科,,,0,0,否', 'h9,x,,内科,,,39,116,maybe', 'h10,x', good.replace('协和', '另一家'),
    ].join('\n');
    const r = readInstitutions(`${header}\n${bad}\n"h11","a, ""b""",,内科,,,39,116,`);
    expect(r.institutions.map((i) => [i.id, i.name, i.emergency])).toEqual([['h1', '协和医院', true], ['h11', 'a, "b"', false]]);
    expect(r.refused.map((x) => `${x.line} ${x.code}`)).toEqual(['3 institution.id', '4 institution.id', '5 institution.name', '6 institution.departments', '7 institution.phone', '8 institution.latitude', '9 institution.longitude', '10 institution.location', '11 institution.emergency', '12 csv.fields', '13 institution.duplicate']);
    expect(r.refused.at(-1)?.message).toContain('line 2');
    expect(r.refused[5]?.message).toContain('exchanged');
  });
  it('takes Chinese headers, any order, semicolons; refuses other headers', () => {
    expect(readInstitutions('名称;编号;等级;科室;地址;电话;经度;纬度;急诊\n协和;h1;;内科;;;116;39;否').institutions[0]).toMatchObject({ id: 'h1', longitude: 116, latitude: 39 });
    for (const [text, what] of [['', 'csv.empty'], ['id,name', 'csv.header'], [`${header},extra`, 'csv.header'], [`${header},id`, 'csv.header']] as const) expect(() => readInstitutions(text)).toThrow(expect.objectContaining({ code: what }));
  });
  it('accounts for every line of any file', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(field, fc.constantFrom('h1', '内科', '39', '116', '是')), { minLength: 8, maxLength: 10 }), { maxLength: 8 }), (rows) => {
      const r = readInstitutions([header, ...rows.map(quoted)].join('\n'));
      expect(r.institutions.length + r.refused.length).toBe(rows.length);
    }));
  });
});

describe('departments', () => {
  it('are found under their usual names', () => {
    expect(departmentsMeant('心内科')).toEqual(['心血管内科']);
    expect(departmentsMeant(' TCM ')).toEqual(['中医科']);
    expect(departmentsMeant('针灸推拿科')).toEqual(['针灸科', '推拿科']);
    expect(departmentsMeant('针灸门诊')).toEqual(['针灸科']);
    expect(departmentsMeant('时光机科')).toEqual(['时光机科']);
    expect(departmentsMeant('constructor')).toEqual(['constructor']);
    expect(departmentsMeant(' ')).toEqual([]);
  });
  it('are found under what they belong to, not the other way round', () => {
    expect(searchKeys(['针灸科'])).toEqual(['中医科', '针灸科']);
    expect(searchKeys(['中医科'])).not.toContain('针灸科');
  });
});

describe('readVitals', () => {
  it('reads one value a line', () => {
    const r = readVitals('time,metric,value,unit,device\n2026-03-16 08:00,心率,72,次/分,watch\n2026-03-16 08:00,temperature,98.6,°F,\n2026-03-16 08:00,mood,3,1,\nyesterday,weight,70,kg,\n2026-03-16 08:00,weight,=70,kg,\n2026-03-16 08:00,weight,70,,', zone);
    expect(r.samples.map((s) => [s.line, s.metric, s.value, s.unit, s.device])).toEqual([[2, 'heart-rate', 72, '/min', 'watch'], [3, 'temperature', 98.6, '[degF]', '']]);
    expect(r.refused.map((x) => `${x.line} ${x.code}`)).toEqual(['4 vitals.metric', '5 vitals.time', '6 vitals.value', '7 vitals.unit']);
  });
  it('reads one time a line, units from the headers', () => {
    const r = readVitals('时间,高压,低压,血糖(mg/dL),体温（℃）\n2026-03-16 08:00,128,82,,36.6\n2026-03-16 20:00,131,,100,\n2026-03-17 08:00,,,,\n2026-03-17 09:00,x,80,,', zone);
    expect(r.samples.map((s) => [s.line, s.metric, s.value, s.unit])).toEqual([[2, 'systolic', 128, 'mm[Hg]'], [2, 'diastolic', 82, 'mm[Hg]'], [2, 'temperature', 36.6, 'Cel'], [3, 'systolic', 131, 'mm[Hg]'], [3, 'glucose', 100, 'mg/dL'], [5, 'diastolic', 80, 'mm[Hg]']]);
    expect(r.refused.map((x) => `${x.line} ${x.code}`)).toEqual(['4 vitals.empty', '5 vitals.value']);
  });
  it('refuses a table that is neither, or both', () => {
    for (const text of ['time,metric,value\n', 'time\n', 'metric,value,unit\n', 'time,metric,value,unit,weight\n', 'time,weight,体重\n', 'when,weight\n']) expect(() => readVitals(text, zone), text).toThrow(expect.objectContaining({ code: 'csv.header' }));
  });
  it('answers any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('time', 'weight', 'metric', 'value', 'unit', ',', '\n', '"', '2026-03-16 08:00', '7', '.', 'kg', '('), maxLength: 30 }), (text) => {
      try {
        for (const s of readVitals(text, zone).samples) expect(Number.isFinite(s.value) && Number.isFinite(s.at.getTime()) && s.line > 1).toBe(true);
      } catch (e) { expect(isSuokeError(e)).toBe(true); }
    }));
  });
});
