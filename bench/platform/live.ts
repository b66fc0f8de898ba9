// A live pulse through the whole platform: REST, identity, policy, consent, the recording's state in the cache.
import { record, visible } from '@suoke/pulse/support/records.ts';
import { peakOf } from '../pulse/live.ts';

const RATE = 100, SECONDS = 20, PIECE = 5;   // samples a piece: 50 ms, as the browser sends them
/** The first two seconds only settle. */
const SETTLED = 3;
interface Reading { beats?: { atS: number }[] }
export interface LiveTimes { /** seconds from a beat's peak to the answer that tells it */ told: number[]; /** seconds from a piece to its answer */ answers: number[] }

/** Sends a generated pulse of twenty seconds as it comes. Beats are matched to peaks as in `bench/pulse.ts --only live`: a beat is told by its upstroke. */
export async function liveTimes(url: string, token: string, seed: number): Promise<LiveTimes> {
  const o = { kind: 'sinus', seconds: SECONDS, seed } as const;
  const { samples } = record({ ...o, snrDb: 25 }), peaks = visible(record({ ...o, clean: true }), RATE);
  const session = `bench-${process.pid}-${seed}`, times: LiveTimes = { told: [], answers: [] };
  const began = performance.now();
  for (let position = 0; position + PIECE <= samples.length; position += PIECE) {
    // the piece is there when its last sample is
    const due = began + ((position + PIECE) / RATE) * 1000;
    await new Promise((resolve) => { setTimeout(resolve, Math.max(0, due - performance.now())); });
    const sent = performance.now();
    const answer = await fetch(`${url}/v1/pulse/live`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify({ session, rateHz: RATE, position, lost: 0, samples: [...samples.subarray(position, position + PIECE)] }) });
    if (!answer.ok) throw new Error(`the live pulse was refused: ${answer.status} ${await answer.text()}`);
    const { beats = [] } = (await answer.json()) as Reading;
    const now = performance.now();
    times.answers.push((now - sent) / 1000);
    for (const b of beats) {
      const peak = peakOf(peaks, b.atS);
      if (peak !== undefined && peak >= SETTLED) times.told.push((now - began) / 1000 - peak);
    }
  }
  return times;
}
