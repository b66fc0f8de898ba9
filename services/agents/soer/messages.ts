// The plan as the contract's message.
import { create, type MessageInitShape } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { provenanceToMessage, soer } from '@suoke/contracts';
import type { Provenance } from '@suoke/terminology';
import { solarTermOn, TERM_LINES, type Plan, type Reason, type Task } from './domain/index.ts';

const joined = (list: readonly { zh: string; en: string }[]) => ({ zh: list.map((x) => x.zh).join('；'), en: list.map((x) => x.en).join('; ') });
const sources = (list: readonly Reason[]): string => [...new Set(list.map((r) => r.source.zh))].join('；');

export function taskMessage(t: Task): MessageInitShape<typeof soer.PlanTaskSchema> {
  return {
    id: t.id, area: t.kind, zh: t.zh, en: t.en, how: t.how, rrule: t.schedule.rrule, times: t.schedule.times, minutes: t.schedule.minutes, reminders: t.reminders.map((r) => r.minutesBefore),
    reason: joined(t.reasons), source: sources(t.reasons), cautions: t.cautions,
  };
}

export function termMessage(date: string): MessageInitShape<typeof soer.SolarTermSchema> {
  const { current, next } = solarTermOn(date);
  return {
    zh: current.zh, en: current.en, pinyin: current.id, begins: timestampFromDate(instant(current)), solarLongitude: current.longitude, nextZh: next.zh, nextBegins: timestampFromDate(instant(next)),
    guidance: TERM_LINES[current.id] ?? { zh: '', en: '' },
  };
}

const instant = (t: { utc: string }): Date => new Date(t.utc);

export function planMessage(consultationId: string, plan: Plan, provenance: Provenance): soer.Plan {
  return create(soer.PlanSchema, {
    consultationId, date: plan.date, until: plan.until, summary: plan.summary, doctorFirst: plan.doctorFirst, goals: plan.goals.map((g) => ({ zh: g.zh, en: g.en })),
    tasks: plan.tasks.map(taskMessage),
    foods: plan.foods.map((f) => ({ zh: f.zh, en: f.en, reasonZh: joined(f.reasons).zh, reasonEn: joined(f.reasons).en, cautions: f.cautions })),
    avoid: plan.avoid.map((a) => ({ zh: a.zh, en: a.en, source: a.source.zh })),
    seeDoctor: plan.seeDoctor.map((a) => ({ zh: a.zh, en: a.en, source: a.source.zh })),
    leftOut: plan.removed.map((r) => ({ zh: r.zh, en: r.en, reasonZh: r.why.zh, reasonEn: r.why.en })),
    conflicts: plan.conflicts.map((x) => ({ zh: x.zh, en: x.en, reasonZh: x.resolution.zh, reasonEn: x.resolution.en })),
    notes: plan.notes.map((a) => ({ zh: a.zh, en: a.en, source: a.source.zh })),
    solarTerm: termMessage(plan.date), provenance: provenanceToMessage(provenance),
  });
}
