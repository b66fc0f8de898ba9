// What the service does with a wave or with what was felt, as a plain function that runs in a worker thread.
import { createHash } from 'node:crypto';
import type { ExaminationInput, ExaminationResult } from '@suoke/examination';
import { analysePulse, METHOD } from './analyse.ts';
import { feltFindings, parseFelt } from './domain/felt.ts';
import type { RhythmResult } from './result.ts';
import { chooseRate, readPulseFile, type PulseFormat } from './reading.ts';

export interface Params { kind: 'file' | 'felt'; format: PulseFormat; rateHz: number; column: string }

export function analyseReading({ bytes, params }: ExaminationInput<Params>): ExaminationResult {
  return params.kind === 'felt' ? felt(bytes) : wave(bytes, params);
}

function wave(bytes: Uint8Array, p: Params): ExaminationResult {
  const file = readPulseFile(bytes, { format: p.format, ...(p.column ? { column: p.column } : {}) });
  const { rateHz } = chooseRate(p.rateHz > 0 ? p.rateHz : undefined, file);
  const { quality, findings, provenance, rhythm, ...details } = analysePulse(file.samples, rateHz, { inputSha256: createHash('sha256').update(bytes).digest('hex'), ...(file.channels ? { channels: file.channels, calibration: file.calibration } : {}) });
  return { quality, findings, provenance, details: { rateHz, ...details, rhythm: quality.usable ? rhythm : withoutScores(rhythm) } };
}

/** What is shown to a person has no scores of a record that is not usable: bars of six rhythms would look like an answer. */
function withoutScores(r: RhythmResult): Partial<RhythmResult> {
  const { scores: _, ...rest } = r;
  return rest;
}

function felt(bytes: Uint8Array): ExaminationResult {
  const input = parseFelt(Buffer.from(bytes).toString('utf8'));
  return { quality: { score: 1, usable: true, problems: [] }, findings: feltFindings(input), provenance: { method: METHOD, inputSha256: createHash('sha256').update(bytes).digest('hex') }, details: { felt: input } };
}
