// Marks in words: whole for the list, short for the drawing.
import type { Speech, WordKey } from '../../../i18n/index.tsx';
import type { Entry, Mark, Value } from './marks.ts';
import type { Place } from './places.ts';

type Tell = Pick<Speech, 't' | 'tr'>;

export const nameOf = ({ t, tr }: Tell, p: Place, side: Entry['side'] = p.side): string => `${side === 'midline' ? '' : t(`side.${side}` as WordKey)}${tr(`${p.kind}.${p.of}`, p.of)}`;

/** One choice in words. */
export function choiceOf({ t, tr }: Tell, field: string, value: Value): string {
  if (field === 'nrs') return value === 0 ? t('nrs.0') : `${value} / 10`;
  if (field === 'celsius') return `${value} °C`;
  if (field === 'massCm') return `${value} cm`;
  if (field === 'returnS') return t('touch.seconds', { n: Number(value) });
  if (typeof value === 'boolean') return t(value ? 'touch.yes' : 'touch.no');
  return tr(`${field}.${value}`, String(value));
}

export function said(s: Tell, mark: Mark): string {
  return Object.entries(mark).map(([field, v]) => `${s.t(`field.${field}` as WordKey)} ${choiceOf(s, field, v)}`).join(s.t('common.comma'));
}

/** At most two words that stand out; a tick when all is as it should be. */
export function short({ t, tr }: Tell, m: Mark): string[] {
  const out: string[] = [];
  if (m.rebound === true) out.push(t('short.rebound'));
  if (m.guarding === 'involuntary') out.push(t('short.guarding'));
  if (typeof m.nrs === 'number' && m.nrs > 0) out.push(t('short.pain', { n: m.nrs }));
  if (typeof m.tension === 'number' && m.tension >= 2) out.push(t('short.hard', { n: m.tension }));
  if (m.mass === 'fixed' || m.mass === 'movable') out.push(t('short.mass', { n: typeof m.massCm === 'number' ? m.massCm : '' }).trim());
  if (m.felt && m.felt !== 'nothing') out.push(tr(`short.${String(m.felt)}`, ''));
  if (typeof m.distension === 'number' && m.distension >= 1) out.push(t('short.full', { n: m.distension }));
  if (typeof m.edema === 'number' && m.edema >= 1) out.push(t('short.swollen', { n: m.edema }));
  if (m.feel && m.feel !== 'normal') out.push(tr(`short.${String(m.feel)}`, ''));
  if (m.moisture && m.moisture !== 'normal') out.push(tr(`short.${String(m.moisture)}`, ''));
  if (m.celsius !== undefined) out.push(`${String(m.celsius)}°`);
  return out.length ? out.slice(0, 2) : ['✓'];
}
