// One turn of the conversation: what the person says is kept first, then answered; the same request again is the same turn.
import type { xiaoai } from '@suoke/contracts';
import { dialogueOf, putQuestion, readText } from './clinical.ts';
import type { Context } from './context.ts';
import { moveTo, noteRequest, open, requireRoom, requireState, speak, type Consultation } from './domain/consultation.ts';
import { hear, say } from './domain/safety.ts';
import { understood } from './domain/wording.ts';
import { reword } from './rewording.ts';
import { update, type Kept } from './store.ts';

export interface Turn { kept: Kept; /** what is answered, already kept; '' when there is nothing left to say */ reply: string }

export async function talk(c: Context, before: Kept, q: xiaoai.SayRequest): Promise<Turn> {
  const request = q.requestId || c.newId();
  const kept = before.value.requests.some((r) => r.id === request) ? before : await takeIn(c, before.value, q.text, request);
  const v = kept.value;
  const replied = v.requests.find((r) => r.id === request)?.reply;
  if (replied !== undefined) return { kept, reply: v.spoken[replied]?.text ?? '' }; // an emergency, or a repeated call
  return open.includes(v.state) ? answer(c, v, q.text, request) : { kept, reply: '' };
}

/** Red flags before anything else: in these words, and in them together with what was said before. */
async function takeIn(c: Context, before: Consultation, text: string, request: string): Promise<Kept> {
  requireState(before, open, 'take in more');
  requireRoom(before, text);
  const [read, whole] = await Promise.all([readText(c, text), before.said.length ? readText(c, [...before.said, text].join('\n')) : { redFlags: [] }]);
  const now = c.now();
  return update(c, before.id, (v) => {
    if (v.requests.some((r) => r.id === request)) return undefined;
    requireState(v, open, 'take in more');
    const said = speak({ ...v, said: [...v.said, text], textFindings: [...v.textFindings, ...read.findings] }, { from: 'person', kind: 'text', text }, now);
    const heard = hear(said, [...read.redFlags, ...whole.redFlags], c.config.emergencyNumber, now);
    if (heard.stopped) return { ...heard, value: noteRequest(heard.value, request, heard.value.spoken.length - 1) };
    return { ...heard, value: noteRequest(v.state === 'intake' ? moveTo(heard.value, 'examinations', now) : heard.value, request) };
  });
}

async function answer(c: Context, v: Consultation, text: string, request: string): Promise<Turn> {
  const standing = await dialogueOf(c, v);
  const dialogue = await putQuestion(c, v, standing?.findings ?? []);
  const { findings } = await readText(c, text);
  const names = new Map(findings.filter((f) => f.polarity === 'present').map((f) => [f.zh, { zh: f.zh, en: f.en }]));
  const plain = say(v, understood([...names.values()], dialogue.next && { zh: dialogue.next.zh, en: dialogue.next.en }));
  const reply = await reword(c, plain, v.language, [...names.values()].map((n) => n[v.language]));
  const kept = await update(c, v.id, (x) => {
    if (x.requests.some((r) => r.id === request && r.reply !== undefined)) return undefined;
    return { value: noteRequest(speak(x, { from: 'xiaoai', kind: 'text', text: reply }, c.now()), request, x.spoken.length) };
  });
  // Of two that answered at once the first counts.
  const at = kept.value.requests.find((r) => r.id === request)?.reply;
  return { kept, reply: (at === undefined ? undefined : kept.value.spoken[at]?.text) ?? reply };
}

/** A sentence at a time, as one reads. */
export function* pieces(text: string): Generator<{ text: string }> {
  for (const piece of text.match(/[^。！？\n.!?]+[。！？\n.!?]*|[。！？\n.!?]+/g) ?? []) yield { text: piece };
}
