// A pulse while it is recorded, over single calls or over one connection; nothing of it is kept beyond the recording.
import type { MessageInitShape } from '@bufbuild/protobuf';
import type { pulse } from '@suoke/contracts';
import { personId, type CallContext } from '@suoke/service';
import type { ExaminationCalls } from '@suoke/examination';
import { SuokeError } from '@suoke/terminology';
import { pushLive, startLive, type LiveReport, type LiveState } from './domain/live.ts';

type Context = CallContext<ExaminationCalls>;
type Reading = MessageInitShape<typeof pulse.LiveReadingSchema>;

/** A recording that is silent for so long is over. */
const forgottenMs = 60_000;

interface Held { state: LiveState; position: number; /** where the last piece began, and what it showed, for when its answer was lost */ from: number; last: LiveReport }
/** As the cache keeps it: plain JSON. */
type Kept = { held: string };

/** One piece. State stands in the cache, so that any process answers the next; the same piece again has the same answer. */
export async function live(q: pulse.LiveRequest, c: Context): Promise<Reading> {
  const key = `live/${personId(c.caller)}/${q.session}`;
  const kept = await c.stores.cache.get<Kept>(key);
  const before = kept ? (JSON.parse(kept.held) as Held) : undefined;
  const position = Number(q.position);
  if (before && position === before.from && position + q.lost + q.samples.length === before.position) return reading(before.last, before.position);
  const held = push(before, q);
  await c.stores.cache.set(key, { held: JSON.stringify(held) }, forgottenMs);
  return reading(held.last, held.position);
}

/** One connection, one recording. */
export async function* stream(pieces: AsyncIterable<pulse.LiveRequest>, c: Context): AsyncIterable<Reading> {
  personId(c.caller);
  let held: Held | undefined;
  for await (const q of pieces) {
    held = push(held, q);
    yield reading(held.last, held.position);
  }
}

function push(before: Held | undefined, q: pulse.LiveRequest): Held {
  const from = Number(q.position);
  if (!before && from !== 0) throw new SuokeError('conflict', 'pulse.live.unknown', 'this recording is not known here any more', 'begin a new one at position 0');
  if (before && from !== before.position) throw new SuokeError('conflict', 'pulse.live.position', `the next piece begins at ${before.position}, not at ${from}`, `send what comes after position ${before.position}, or say how many samples are lost`);
  const state = before?.state ?? startLive({ rateHz: q.rateHz });
  const last = pushLive(state, q.samples, q.lost);
  return { state: last.state, from, position: from + q.lost + q.samples.length, last: { ...last, state: emptied } };
}

/** A reading is told again without the state that led to it. */
const emptied = {} as LiveState;

function reading(r: LiveReport, position: number): Reading {
  return {
    position: BigInt(position), usable: r.quality.usable, problems: r.quality.problems, rhythmHint: r.rhythmHint?.label ?? '',
    beats: r.beats.map((b) => ({ atS: round(b.timeS, 3), confidence: round(b.confidence, 2) })),
    ...(r.rateBpm === undefined ? {} : { rateBpm: round(r.rateBpm, 1) }), ...(r.quality.score === undefined ? {} : { quality: round(r.quality.score, 2) }),
  };
}

const round = (v: number, digits: number): number => Number(v.toFixed(digits));
