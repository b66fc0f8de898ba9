// Pieces of one live recording on their way to the pulse service: one at a time; what comes in the meantime is merged.
import type { Run } from './resample.ts';

export interface Piece { session: string; rateHz: number; position: number; lost: number; samples: number[] }
/** As the pulse service answers; times in seconds since the session's start. */
export interface Reading { beats: readonly { atS: number; confidence: number }[]; rateBpm?: number; usable: boolean; quality?: number; problems: readonly string[]; rhythmHint: string }
interface Options {
  rateHz: number;
  send: (p: Piece) => Promise<Reading>;
  /** `fromSample`: the steady sample at which this session began, so that beats can be placed; `upTo`: the one this reading has seen. */
  onReading: (r: Reading, fromSample: number, upTo: number) => void;
  onError: (e: unknown) => void;
  codeOf: (e: unknown) => string;
  newId: () => string;
  wait: (ms: number) => Promise<void>;
}

/** A beat must be told within a fifth of a second of its peak (the detector takes .13 s of it in the median): what a piece waits for is taken from that. */
const PIECE_S = 0.05;
/** The service takes five seconds at most. */
const LONGEST_S = 4;
const RETRIES = 4;
/** What the service no longer knows, or counts otherwise: a new session goes on from here. */
const STALE = new Set(['pulse.live.position', 'pulse.live.unknown', 'pulse.live.gap']);
const PASSING = new Set(['network', 'request.deadline', 'request.too-many', 'service.unavailable']);

export function startPieces(o: Options) {
  let waiting: Run[] = [];
  let session = o.newId();
  /** steady samples that have left, and those that had when the session began */
  let sent = 0;
  let began = 0;
  let away = false;
  let closed = false;

  function next(): Run | undefined {
    const first = waiting[0];
    if (!first || (waiting.length === 1 && first.samples.length < PIECE_S * o.rateHz)) return undefined;
    const most = LONGEST_S * o.rateHz;
    if (first.samples.length > most) waiting[0] = { lost: 0, samples: first.samples.slice(most) };
    else waiting.shift();
    return { lost: first.lost, samples: first.samples.slice(0, most) };
  }

  function renew(run: Run): Run {
    session = o.newId();
    began = sent + run.lost;
    sent = began;
    return { lost: 0, samples: run.samples };
  }

  /** The same piece again has the same answer, so that a lost answer is no lost beat. */
  async function deliver(run: Run): Promise<void> {
    for (let failed = 0; !closed; ) {
      try {
        const r = await o.send({ session, rateHz: o.rateHz, position: sent - began, lost: run.lost, samples: run.samples });
        sent += run.lost + run.samples.length;
        if (!closed) o.onReading(r, began, sent);
        return;
      } catch (e) {
        const code = o.codeOf(e);
        failed++;
        if (failed > RETRIES || (!STALE.has(code) && !PASSING.has(code))) throw e;
        if (STALE.has(code)) run = renew(run);
        else await o.wait(250 * failed);
      }
    }
  }

  async function pump(): Promise<void> {
    away = true;
    try {
      for (let run = next(); run && !closed; run = next()) await deliver(run);
    } catch (e) {
      if (!closed) o.onError(e);
      closed = true;
    } finally {
      away = false;
    }
  }

  return {
    push(runs: readonly Run[]): void {
      if (closed) return;
      for (const run of runs) {
        const last = waiting.at(-1);
        if (last && run.lost === 0) last.samples.push(...run.samples);
        else if (last && last.samples.length === 0) waiting[waiting.length - 1] = { lost: last.lost + run.lost, samples: [...run.samples] };
        else waiting.push({ lost: run.lost, samples: [...run.samples] });
      }
      if (!away) void pump();
    },
    close(): void { closed = true; waiting = []; },
  };
}
