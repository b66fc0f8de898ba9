// The course of a recording: who hears nothing sees when there was speech, a pause, a breath, a sigh, a cough.
import { Text } from '@mantine/core';
import { useSpeech } from '../../../i18n/index.tsx';
import type { ListenDetails } from '../details.ts';
import { lanesOf, lasting, ticks, type Lane } from './events.ts';
import './events.css';

export function EventLine({ events, seconds }: { events: ListenDetails['events']; seconds: number }) {
  const { t } = useSpeech();
  const lanes = lanesOf(events);
  if (lanes.length === 0 || !(seconds > 0)) return null;
  const at = (s: number) => `${(100 * Math.min(seconds, Math.max(0, s))) / seconds}%`;
  return (
    <figure className="events" data-testid="events">
      <Text component="figcaption" size="sm" fw={600}>{t('events.title')}</Text>
      <div className="events-lanes">
        {lanes.map((l) => <Row key={l.kind} lane={l} at={at} seconds={seconds} />)}
        <span aria-hidden="true" />
        <div className="events-axis" aria-hidden="true">{ticks(seconds, 6).map((s) => <span key={s} style={{ left: at(s) }}>{s}{s === 0 ? ' s' : ''}</span>)}</div>
      </div>
    </figure>
  );
}

function Row({ lane: { kind, spans }, at, seconds }: { lane: Lane; at: (s: number) => string; seconds: number }) {
  const { t } = useSpeech();
  const when = spans.slice(0, 12).map((x) => `${x.from.toFixed(1)}–${x.to.toFixed(1)} s`).join(t('common.comma'));
  const long = kind === 'speech' || kind === 'pause';
  return (
    <>
      <div className="events-name">{t(`events.${kind}`)} <span className="muted">{long ? `${lasting(spans).toFixed(1)} s` : t('events.times', { n: spans.length })}</span></div>
      <div className={`events-lane ${kind}`} role="img" aria-label={`${t(`events.${kind}`)}: ${when}`} data-kind={kind} data-count={spans.length}>
        {spans.map((x, i) => <span key={i} title={`${x.from.toFixed(2)}–${x.to.toFixed(2)} s`} style={{ left: at(x.from), width: `max(3px, ${(100 * (x.to - x.from)) / seconds}%)` }} />)}
      </div>
    </>
  );
}
