// Vitals from a CSV: one value a line, or one time a line with a column for each metric; into samples in UCUM.
import { decimal, plainName, readTable, type Refused, type Row } from './table.ts';
import { readTime } from './time.ts';

export interface VitalSample { line: number; metric: string; value: number; unit: string; at: Date; device: string }

/** Usual names of the metrics; which metrics there are is data-processing's to say. */
const metricNames: Record<string, string> = {
  'heart-rate': 'heart-rate', 心率: 'heart-rate', 脉率: 'heart-rate', 脉搏: 'heart-rate', pulse: 'heart-rate', hr: 'heart-rate', bpm: 'heart-rate',
  systolic: 'systolic', 收缩压: 'systolic', 高压: 'systolic', sbp: 'systolic', sys: 'systolic',
  diastolic: 'diastolic', 舒张压: 'diastolic', 低压: 'diastolic', dbp: 'diastolic', dia: 'diastolic',
  spo2: 'spo2', 血氧: 'spo2', 血氧饱和度: 'spo2', temperature: 'temperature', 体温: 'temperature', 温度: 'temperature',
  'respiratory-rate': 'respiratory-rate', 呼吸: 'respiratory-rate', 呼吸频率: 'respiratory-rate', rr: 'respiratory-rate',
  glucose: 'glucose', 血糖: 'glucose', weight: 'weight', 体重: 'weight', steps: 'steps', 步数: 'steps', 'sleep-hours': 'sleep-hours', sleep: 'sleep-hours', 睡眠: 'sleep-hours', 睡眠时长: 'sleep-hours',
};
const ucum: Record<string, string> = {
  'heart-rate': '/min', systolic: 'mm[Hg]', diastolic: 'mm[Hg]', spo2: '%', temperature: 'Cel', 'respiratory-rate': '/min', glucose: 'mmol/L', weight: 'kg', steps: '{steps}', 'sleep-hours': 'h',
};
/** Units as people write them; what is not here goes on as it is and is judged by data-processing. */
const unitNames: Record<string, string> = {
  bpm: '/min', '次/分': '/min', '次/分钟': '/min', '/分': '/min', mmhg: 'mm[Hg]', 毫米汞柱: 'mm[Hg]', kpa: 'kPa', '℃': 'Cel', '°c': 'Cel', c: 'Cel', cel: 'Cel', 度: 'Cel', 摄氏度: 'Cel', '℉': '[degF]', '°f': '[degF]', f: '[degF]', 华氏度: '[degF]',
  'mg/dl': 'mg/dL', 'mmol/l': 'mmol/L', 公斤: 'kg', 千克: 'kg', kg: 'kg', 克: 'g', lb: '[lb_av]', lbs: '[lb_av]', 磅: '[lb_av]', 步: '{steps}', steps: '{steps}', 小时: 'h', 分钟: 'min', '%': '%',
};
const timeNames = new Set(['time', 'at', 'timestamp', '时间', '测量时间']);
const deviceNames = new Set(['device', 'source', '设备', '来源']);

const unitOf = (s: string): string => unitNames[s.trim().toLowerCase()] ?? unitNames[s.normalize('NFKC').trim().toLowerCase()] ?? s.trim();

/** `体温(℃)`, `glucose [mg/dL]`, `weight`: metric and unit of a wide column. */
function wideColumn(header: string): { metric: string; unit: string } | undefined {
  const whole = metricNames[plainName(header)];
  if (whole) return { metric: whole, unit: ucum[whole] as string };
  const m = /^([^([（]+)[([（](.+)[)\]）]$/.exec(header.trim());
  const metric = m && metricNames[plainName(m[1] as string)];
  return metric ? { metric, unit: unitOf(m[2] as string) } : undefined;
}

/**
 * Line errors: `vitals.time`, `vitals.metric`, `vitals.value`, `vitals.unit`, `vitals.device`, `vitals.empty`, and those of the table;
 * whole-file errors as `readTable`. Empty cells of a wide table are no values. `timeZone` reads times without an offset.
 */
export function readVitals(text: string, timeZone: string): { samples: VitalSample[]; refused: Refused[] } {
  const wide = new Map<string, { metric: string; unit: string }>();
  const name = (h: string): string | undefined => {
    const n = plainName(h);
    if (timeNames.has(n)) return 'time';
    if (deviceNames.has(n)) return 'device';
    if (['metric', '指标', '项目'].includes(n)) return 'metric';
    if (['value', '值', '数值'].includes(n)) return 'value';
    if (['unit', '单位'].includes(n)) return 'unit';
    const column = wideColumn(h);
    if (!column) return undefined;
    wide.set(column.metric, column);
    return `wide:${column.metric}`;
  };
  const probe = readTable(text, name, ['time']);
  const long = wide.size === 0;
  if (long || ['metric', 'value', 'unit'].some((c) => probe.columns.includes(c))) {
    // A table that mixes both shapes is refused here, by its wide columns.
    readTable(text, (h) => (wideColumn(h) && !['metric', 'value', 'unit'].includes(name(h) ?? '') ? undefined : name(h)), ['time', 'metric', 'value', 'unit']);
  }
  const samples: VitalSample[] = [];
  const refused = [...probe.refused];
  for (const row of probe.rows) {
    const refuse = (code: string, message: string) => void refused.push({ line: row.line, code, message });
    const at = readTime(row.get('time'), timeZone);
    const device = probe.columns.includes('device') ? row.get('device') : '';
    if (!at) refuse('vitals.time', 'write the time as 2026-03-16 08:30 or with an offset, 2026-03-16T08:30:00+08:00');
    else if (device.length > 64 || /[\u0000-\u001f]/.test(device)) refuse('vitals.device', 'the device has more than 64 characters, or a line break');
    else if (long) readLong(row, at, device, samples, refuse);
    else readWide(row, at, device, wide, samples, refuse);
  }
  return { samples, refused: refused.sort((a, b) => a.line - b.line) };
}

type Refuse = (code: string, message: string) => void;

function readLong(row: Row, at: Date, device: string, samples: VitalSample[], refuse: Refuse): void {
  const metric = metricNames[plainName(row.get('metric'))];
  if (!metric) return refuse('vitals.metric', `unknown metric ${JSON.stringify(row.get('metric').slice(0, 40))}; known: ${Object.keys(ucum).join(', ')}`);
  const value = decimal(row.get('value'));
  if (value === undefined) return refuse('vitals.value', 'the value is no decimal number');
  const unit = unitOf(row.get('unit'));
  if (unit === '' || unit.length > 16) return refuse('vitals.unit', 'the unit is missing or too long');
  samples.push({ line: row.line, metric, value, unit, at, device });
}

function readWide(row: Row, at: Date, device: string, wide: ReadonlyMap<string, { metric: string; unit: string }>, samples: VitalSample[], refuse: Refuse): void {
  let any = false;
  for (const { metric, unit } of wide.values()) {
    const cell = row.get(`wide:${metric}`);
    if (cell === '') continue;
    any = true;
    const value = decimal(cell);
    if (value === undefined) refuse('vitals.value', `${metric}: not a decimal number`);
    else if (unit.length > 16) refuse('vitals.unit', `${metric}: the unit is too long`);
    else samples.push({ line: row.line, metric, value, unit, at, device });
  }
  if (!any) refuse('vitals.empty', 'the line has no value');
}
