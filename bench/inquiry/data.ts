// The two sets of records, and the split by item: of each record's identifier the first byte of SHA-256; even is the half that
// steered the work, odd was kept aside. Nothing else decides.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = process.env['SUOKE_DATA'] ?? join(import.meta.dirname, '../../../shared/data');

export interface Case { id: string; text: string; list: string; comment: string }

export const steering = (id: string): boolean => ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0;

function read(path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) {
    console.error(`${file} is missing: set SUOKE_DATA to the folder of the data`);
    process.exit(1);
  }
  return readFileSync(file, 'utf8');
}

/** TCMEval-SDT: record, the annotators' list of clinical findings, the physician's own comment. */
export function cases(): Case[] {
  return (JSON.parse(read('text/tcmeval-sdt/train.json')) as Record<string, string>[]).map((r) => ({
    id: r['Medical Record ID'] ?? '', text: r['Clinical Data'] ?? '', list: r['Clinical Information'] ?? '',
    comment: `${r['Explanatory Summary'] ?? ''}。${r['Syndrome Differentiation'] ?? ''}`,
  }));
}

/** Records of classical physicians; `train` steered, `val` was kept aside. */
export function classical(part: 'train' | 'val'): string[] {
  return read(`text/tcm-records/${part}.txt`).trim().split('\n').map((l) => l.split('\t')[1] ?? '');
}
