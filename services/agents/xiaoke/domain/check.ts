// Findings that come from outside (a file, another service) are checked here before anything is made of them.
import { SuokeError, type Modality } from '@suoke/terminology';
import type { FindingIn } from './evidence.ts';

const LIMIT = 500;
/** Checks findings that come from outside. Throws `findings.*`. */
export function checkFindings(value: unknown): FindingIn[] {
  const bad = (what: string) => new SuokeError('invalid', 'findings.invalid', `findings: ${what}`, 'give a JSON array of findings as the other commands print them: {code, zh, en, polarity, …}');
  if (!Array.isArray(value)) throw bad('not an array');
  if (value.length > LIMIT) throw new SuokeError('too-large', 'findings.too-many', `${value.length} findings`, `give at most ${LIMIT}`);
  return value.map((v: unknown, i) => {
    if (typeof v !== 'object' || v === null || Array.isArray(v)) throw bad(`entry ${i} is no object`);
    const f = v as Record<string, unknown>;
    const text = (k: string, max: number) => { const x = f[k]; if (typeof x !== 'string' || x === '' || x.length > max) throw bad(`entry ${i}: ${k} must be text of 1–${max} characters`); return x; };
    const unit = (k: string) => { const x = f[k]; if (x !== undefined && x !== null && (typeof x !== 'number' || !Number.isFinite(x) || x < 0 || x > 1)) throw bad(`entry ${i}: ${k} must be a number in [0,1]`); return typeof x === 'number' ? { [k]: x } : {}; };
    const one = <T extends string>(k: string, of: readonly T[]) => { const x = f[k]; if (x !== undefined && x !== null && !of.includes(x as T)) throw bad(`entry ${i}: ${k} must be one of ${of.join(', ')}`); return typeof x === 'string' ? { [k]: x as T } : {}; };
    const code = text('code', 100);
    if (!/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/.test(code)) throw bad(`entry ${i}: code ${JSON.stringify(code)} is not a dotted code`);
    const polarity = f.polarity ?? (typeof f.present === 'boolean' ? (f.present ? 'present' : 'absent') : undefined);
    if (polarity !== 'present' && polarity !== 'absent') throw bad(`entry ${i}: polarity must be present or absent`);
    for (const k of ['subject', 'words', 'duration']) if (f[k] !== undefined && f[k] !== null && (typeof f[k] !== 'string' || f[k].length > 1000)) throw bad(`entry ${i}: ${k} must be text`);
    if (f.evidence !== undefined && f.evidence !== null && !isEvidence(f.evidence)) throw bad(`entry ${i}: evidence must be a list of at most 50 entries of kind region, time, text or measure`);
    for (const k of ['past', 'supposed']) if (f[k] !== undefined && typeof f[k] !== 'boolean') throw bad(`entry ${i}: ${k} must be true or false`);
    return {
      code, zh: text('zh', 100), en: text('en', 200), polarity, ...unit('score'), ...unit('confidence'),
      ...one('degree', ['slight', 'moderate', 'severe']), ...one('modality', ['look', 'listen', 'inquiry', 'palpation', 'pulse']) ,
      ...(f.modality === undefined || f.modality === null ? { modality: modalityOf(code) } : {}),
      ...(typeof f.subject === 'string' ? { subject: f.subject } : {}), ...(typeof f.words === 'string' ? { words: f.words } : {}),
      ...(f.evidence === undefined || f.evidence === null ? {} : { evidence: f.evidence }),
      ...(typeof f.duration === 'string' ? { duration: f.duration } : {}), ...(f.past === true ? { past: true } : {}), ...(f.supposed === true ? { supposed: true } : {}),
    } as FindingIn;
  });
}

const KINDS = new Set<unknown>(['region', 'time', 'text', 'measure']);
const isEvidence = (x: unknown) => Array.isArray(x) && x.length <= 50 && x.every((e: unknown) =>
  typeof e === 'object' && e !== null && KINDS.has((e as { kind?: unknown }).kind) && ((e as { kind?: unknown }).kind !== 'text' || typeof (e as { words?: unknown }).words === 'string'));

/** The examination a code belongs to when the finding does not say. */
export function modalityOf(code: string): Modality {
  if (code.startsWith('tongue.') || code.startsWith('face.')) return 'look';
  if (code.startsWith('pulse.')) return 'pulse';
  if (code.startsWith('voice.') || code.startsWith('listen.') || code.startsWith('odour.')) return 'listen';
  if (code.startsWith('palpation.')) return 'palpation';
  return 'inquiry';
}
