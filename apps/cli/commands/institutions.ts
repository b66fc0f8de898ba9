// `suoke institutions`: checks a table of institutions without a server, and finds the nearest in it by department.
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import type { Command } from 'commander';
import { SuokeError } from '@suoke/terminology';
import { errorLine, runBatch } from '../batch.ts';

interface Found { id: string; name: string; departments: string[]; distanceKm?: number; emergency: boolean }
interface Output { file: string; read: number; refused: { line: number; code: string; message: string }[]; found: Found[] }

export function register(program: Command): void {
  program.command('institutions')
    .description('检查医疗机构表格，按科室和距离查找 · check tables of institutions, find the nearest by department')
    .argument('<files...>', 'CSV: id,name,level,departments (separated by |),address,phone,latitude,longitude,emergency')
    .option('--near <place>', 'latitude,longitude in degrees')
    .option('--department <name>', 'for example 中医科')
    .option('--limit <number>', 'how many to show', '10')
    .option('--json', 'one JSON object a line')
    .action(async (files: string[], options: { near?: string; department?: string; limit: string; json?: boolean }) => {
      let near: { latitude: number; longitude: number } | undefined;
      try {
        near = options.near === undefined ? undefined : place(options.near);
      } catch (e) {
        process.stderr.write(`${errorLine('institutions', e)}\n`);
        process.exitCode = 1;
        return;
      }
      process.exitCode = await runBatch<string, Output>({ inputs: files, name: (f) => f, json: options.json ?? false, analyse: (file) => find(file, options.department ?? '', near, Math.max(0, Math.trunc(Number(options.limit)) || 0)), render });
    });
}

function place(text: string): { latitude: number; longitude: number } {
  const [latitude, longitude, more] = text.split(',').map((s) => (s.trim() === '' ? NaN : Number(s)));
  if (latitude === undefined || longitude === undefined || more !== undefined || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) throw new SuokeError('invalid', 'institution.place', `${JSON.stringify(text)} is no place`, 'write latitude,longitude, for example 39.9087,116.3975');
  return { latitude, longitude };
}

/** One table; throws the errors that concern the whole file. */
export async function find(file: string, department: string, near: { latitude: number; longitude: number } | undefined, limit: number): Promise<Output> {
  const [{ decodeText }, { readInstitutions }, { departmentsMeant, searchKeys }, { distanceKm }] = await Promise.all([import('@suoke/tools/domain/encoding.ts'), import('@suoke/tools/domain/institutions.ts'), import('@suoke/tools/domain/departments.ts'), import('@suoke/tools/domain/geo.ts')]);
  const { institutions, refused } = readInstitutions(decodeText(await readFile(file)).text);
  const wanted = departmentsMeant(department);
  const found = institutions.filter((i) => wanted.length === 0 || searchKeys(i.departments).some((k) => wanted.includes(k)))
    .map((i): Found => ({ id: i.id, name: i.name, departments: i.departments, ...(near ? { distanceKm: Math.round(distanceKm(near, i) * 1000) / 1000 } : {}), emergency: i.emergency }))
    .sort((a, b) => (a.distanceKm ?? 0) - (b.distanceKm ?? 0) || (a.id < b.id ? -1 : 1)).slice(0, limit);
  return { file, read: institutions.length, refused, found };
}

function render(r: Output): string {
  return [
    `# ${r.file}: ${r.read} 家机构 institutions, ${r.refused.length} 行错误 refused`,
    ...r.found.map((f) => `  ${f.name} (${f.id})${f.distanceKm === undefined ? '' : ` ${f.distanceKm} km`}${f.emergency ? ' [急诊 emergency]' : ''} ${f.departments.join('、')}`),
    ...r.refused.map((x) => `x line ${x.line}: ${x.code}: ${x.message}`),
  ].join('\n');
}
