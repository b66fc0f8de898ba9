// A pulse file as a whole, or one stretch of a raw file; runs here or in a thread.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { analysePulse, type PulseOptions } from '@suoke/pulse/analyse.ts';
import { PROBLEMS, say } from '@suoke/pulse/domain/words.ts';
import { checkSize, chooseRate, formatOf, readPulseFile, segments, type PulseFile } from '@suoke/pulse/reading.ts';
import type { PulseResult } from '@suoke/pulse/result.ts';
import { typed } from '../spread.ts';

export interface PulseFlags { rate?: number; column?: string; format?: 'text' | 'u16' | 'f32'; rules?: boolean }
export interface PulseJob { file: string; flags: PulseFlags; /** absent: the whole file */ part?: { samples: Float64Array; rateHz: number; options: PulseOptions } }

export function feel({ file, flags, part }: PulseJob): Promise<PulseResult> {
  return typed(async () => {
    if (part) return analysePulse(part.samples, part.rateHz, part.options);
    const { read, rateHz, options, bytes } = await open(file, flags);
    return analysePulse(read.samples, rateHz, { ...options, inputSha256: createHash('sha256').update(bytes).digest('hex'), ...(read.channels ? { channels: read.channels, calibration: read.calibration } : {}) });
  });
}

/** The stretches of a raw file, as jobs of their own. */
export function stretches(file: string, flags: PulseFlags, samples: number): Promise<PulseJob[]> {
  return typed(async () => {
    const { read, rateHz, options } = await open(file, flags);
    return segments(read.samples, samples).map((part) => ({ file, flags, part: { samples: part, rateHz, options } }));
  });
}

async function open(file: string, flags: PulseFlags): Promise<{ read: PulseFile; rateHz: number; options: PulseOptions; bytes: Uint8Array }> {
  checkSize((await stat(file)).size);
  const bytes = await readFile(file);
  const read = readPulseFile(bytes, { format: flags.format ?? formatOf(file), column: flags.column });
  const { rateHz, disagrees } = chooseRate(flags.rate, read);
  return { read, rateHz, bytes, options: { rhythm: flags.rules ? 'rules' : 'models', problems: disagrees ? [say(PROBLEMS.rateDisagrees, flags.rate, read.rateHz)] : [] } };
}
