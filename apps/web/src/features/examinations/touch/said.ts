// Marks in words: whole for the list, short for the drawing.
import type { Speech, WordKey } from '../../../i18n/index.tsx';
import type { Entry, Mark } from './marks.ts';
import type { Place } from './places.ts';

type Tell = Pick<Speech, 't' | 'tr'>;

export const nameOf = ({ t, tr }: Tell, p: Place, side: Entry['side'] = p.side): string => `${side === 'midline' ? '' : t(`side.${side}` as WordKey)}${tr(`region.${p.region}`, p.region)}`;

/** One choice in words. */
export function choiceOf({ t, tr }: Tell, field: string, value: number | string): string {
  if (field === 'nrs') return value === 0 ? t('nrs.0') : `${value} / 10`;
  if (field === 'celsius') return `${value} °C`;
  return tr(`${field}.${value}`, String(value));
}

export function said(s: Tell, mark: Mark): string {
  return Object.entries(mark).map(([field, v]) => `${s.t(`field.${field}` as WordKey)} ${choiceOf(s, field, v)}`).join(s.t('common.comma'));
}

/** At most two words that stand out; a tick when all is as it should be. */
export function short({ t, tr }: Tell, m: Mark): string[] {
  const out: string[] = [];
  if (typeof m.nrs === 'number' && m.nrs > 0) out.push(t('short.pain', { n: m.nrs }));
  if (typeof m.tension === 'number' && m.tension >= 2) out.push(t('short.hard', { n: m.tension }));
  if (typeof m.distension === 'number' && m.distension >= 1) out.push(t('short.full', { n: m.distension }));
  if (typeof m.edema === 'number' && m.edema >= 1) out.push(t('short.swollen', { n: m.edema }));
  if (m.feel && m.feel !== 'normal') out.push(tr(`short.${m.feel}`, ''));
  if (m.moisture && m.moisture !== 'normal') out.push(tr(`short.${m.moisture}`, ''));
  if (m.celsius !== undefined) out.push(`${m.celsius}°`);
  return out.length ? out.slice(0, 2) : ['✓'];
}
