// Carries one consultation from the first word to its result, as the web app does it: through the public contracts only.
import { setTimeout as sleep } from 'node:timers/promises';
import { fromJson, type JsonValue } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { ListenService, LookService, PalpationService, plainJson, PulseService, UsersService, XiaoaiService, type xiaoai } from '@suoke/contracts';
import { SuokeError } from '@suoke/terminology';
import type { Signed } from './client.ts';

interface File { name: string; bytes: Uint8Array }
export interface ConsultationInput {
  text: string;
  tongue?: File | undefined;
  voice?: File | undefined;
  pulse?: File | undefined;
  rateHz: number;
  column: string;
  palpation?: unknown;
  /** by question id; a question without one is skipped */
  answers?: Record<string, unknown> | undefined;
  share: boolean;
  sex: string;
  birthDate: string;
  progress: (line: string) => void;
}
export interface Finished { consultation: xiaoai.Consultation; stages: { name: string; ms: number }[] }

/** States in which the machine goes on by itself. */
const working = new Set(['analysis', 'opinion', 'plan']);
const mostQuestions = 40;

export async function runConsultation(me: Signed, q: ConsultationInput): Promise<Finished> {
  const stages: Finished['stages'] = [];
  const stage = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const value = await work();
    const ms = performance.now() - began;
    stages.push({ name, ms });
    q.progress(`  ✓ ${name} (${ms.toFixed(0)} ms)`);
    return value;
  };
  const users = me.client(UsersService);
  const xiaoai = me.client(XiaoaiService);
  await stage('同意与资料 consent', async () => {
    await users.setConsent({ purpose: 'care', granted: true });
    if (q.share) await users.setConsent({ purpose: 'review', granted: true });
    if (q.sex || q.birthDate) await users.updateProfile({ birthDate: q.birthDate, facts: { sex: q.sex || 'unknown' } });
  });
  let c = await stage('开始 start', () => xiaoai.startConsultation({ requestId: crypto.randomUUID() }));
  const { id } = c;
  c = await stage('主诉 complaint', async () => {
    let last: xiaoai.Consultation | undefined;
    for await (const piece of xiaoai.say({ id, text: q.text })) last = piece.consultation ?? last;
    if (!last) throw new SuokeError('internal', 'internal', 'xiaoai did not answer', 'try again');
    return last;
  });
  if (c.state === 'emergency') return { consultation: c, stages };
  const { tongue, voice, pulse, palpation } = q;
  if (tongue) await stage('望 look', () => me.client(LookService).examine({ consultationId: id, image: tongue.bytes }));
  if (voice) await stage('闻 listen', () => me.client(ListenService).examine({ consultationId: id, audio: voice.bytes }));
  if (pulse) await stage('脉 pulse', () => me.client(PulseService).examine({ consultationId: id, input: { case: 'file', value: { content: pulse.bytes, format: /\.u16$/.test(pulse.name) ? 'u16' : /\.f32$/.test(pulse.name) ? 'f32' : '', rateHz: q.rateHz, column: q.column } } }));
  if (palpation !== undefined) await stage('切 palpation', () => me.client(PalpationService).examine({ consultationId: id, touch: plainJson(palpation) }));
  const expected = [tongue, voice, pulse, palpation].filter((x) => x !== undefined).length;
  c = await stage('问 questions', async () => {
    let at = await until(() => xiaoai.getConsultation({ id }), (x) => x.examinations.length >= expected || x.state === 'emergency');
    for (let n = 0; at.question && at.state === 'examinations' && n < mostQuestions; n++) {
      const value = (q.answers?.[at.question.id] ?? null) as JsonValue;
      at = await xiaoai.answerQuestion({ id, questionId: at.question.id, value: fromJson(ValueSchema, value) });
      if (!q.answers) break;
    }
    return at;
  });
  if (c.state === 'emergency') return { consultation: c, stages };
  c = await stage('分析 analysis, 理论 theory, 方案 plan', async () => {
    await xiaoai.analyse({ id });
    return until(() => xiaoai.getConsultation({ id }), (x) => !working.has(x.state));
  });
  return { consultation: c, stages };
}

async function until<T>(ask: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (let wait = 5, total = 0; ; wait = Math.min(200, wait * 1.5)) {
    const value = await ask();
    if (good(value)) return value;
    total += wait;
    if (total > 60_000) throw new SuokeError('unavailable', 'consultation.slow', 'the analysis has not finished within a minute', 'ask for the consultation later: nothing is lost');
    await sleep(wait);
  }
}
