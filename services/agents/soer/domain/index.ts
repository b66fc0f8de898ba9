// Soer: a lifestyle plan, and the solar terms it follows.
export * from './types.ts';
export { solarTerms, solarTermOn, apparentSolarLongitude, SOLAR_TERM_NAMES } from './calendar/solar-terms.ts';
export type { SolarTerm } from './calendar/solar-terms.ts';
export { seasonOf, TERM_LINES } from './season/seasons.ts';
export { makePlan, PLAN_METHOD } from './plan/make-plan.ts';
export { derivePatterns, patternsOf } from './plan/derive.ts';
export { dueTasks, progress, daysLeft } from './plan/due.ts';
export { firstReminder, remindersBetween, type Reminder } from './plan/reminders.ts';
export type { Due, Progress, TaskRecord } from './plan/due.ts';
