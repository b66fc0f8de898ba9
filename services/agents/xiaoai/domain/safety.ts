// Red flags before anything else: an emergency stops the consultation at once, an urgent sign is told. Pure.
import { addRedFlags, isEmergency, moveTo, newRedFlags, speak, type Consultation, type RedFlag } from './consultation.ts';
import { emergency, urgent, type Said } from './wording.ts';

/** What a change announces besides the new state: event types with their data, which carries ids only. */
export interface Announcement { type: string; data?: Record<string, string> }
export interface Heard { value: Consultation; announce: Announcement[]; stopped: boolean }

export const say = (v: Pick<Consultation, 'language'>, said: Said): string => said[v.language];

/**
 * Takes flags in. `stopped`: the consultation has become an emergency and nothing more is to be done with it. What the
 * flags are about is nobody's business but the person's: the event says only that there was one.
 */
export function hear(v: Consultation, flags: readonly RedFlag[], emergencyNumber: string, now: Date): Heard {
  const fresh = newRedFlags(v, flags);
  const flagged = addRedFlags(v, flags);
  if (isEmergency(flags)) {
    const told = speak(moveTo(flagged, 'emergency', now), { from: 'xiaoai', kind: 'red-flag', text: say(v, emergency(flagged.redFlags, emergencyNumber)) }, now);
    return { value: told, announce: [{ type: 'red-flag.raised' }], stopped: true };
  }
  if (fresh.length === 0) return { value: flagged, announce: [], stopped: false };
  return { value: speak(flagged, { from: 'xiaoai', kind: 'red-flag', text: say(v, urgent(fresh)) }, now), announce: [], stopped: false };
}

/** After an answer was taken back: flags of the dialogue that hold no longer go with it. */
export function withoutStale(v: Consultation, standing: readonly RedFlag[]): Consultation {
  const codes = new Set(standing.map((f) => f.code));
  return { ...v, redFlags: v.redFlags.filter((f) => f.from !== 'dialogue' || codes.has(f.code)) };
}
