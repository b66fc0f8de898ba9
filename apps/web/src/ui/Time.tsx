// A moment in the reader's language and zone.
import type { Timestamp } from '@bufbuild/protobuf/wkt';
import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useSpeech } from '../i18n/index.tsx';

export function Time({ at, show = 'both' }: { at: Timestamp | undefined; show?: 'both' | 'date' | 'time' }) {
  const { locale } = useSpeech();
  if (!at) return <span>—</span>;
  const date = timestampDate(at);
  const options: Intl.DateTimeFormatOptions = { ...(show === 'time' ? {} : { year: 'numeric', month: 'short', day: 'numeric' }), ...(show === 'date' ? {} : { hour: '2-digit', minute: '2-digit' }) };
  return <time dateTime={date.toISOString()}>{new Intl.DateTimeFormat(locale, options).format(date)}</time>;
}

/** The reader's day, year-month-day. */
export function isoDay(date: Date = new Date()): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
