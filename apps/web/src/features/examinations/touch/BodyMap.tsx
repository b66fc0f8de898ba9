// The drawn body: each part is chosen by tapping it, or with the arrow keys; what was found stands in it in a word.
import { useRef, type KeyboardEvent } from 'react';
import { useSpeech } from '../../../i18n/index.tsx';
import { alarming, type Mark, type Marks } from './marks.ts';
import { placeOf, type Place } from './places.ts';
import { nameOf, said, short } from './said.ts';
import { VIEWS, type View } from './views/index.ts';
import { WIDTH, type Drawn } from './views/shapes.ts';
import './touch.css';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function toneOf(m: Mark | undefined): string {
  if (!m) return '';
  if (alarming(m)) return 'pain much';
  if (typeof m.nrs === 'number' && m.nrs > 0) return m.nrs >= 4 ? 'pain much' : 'pain';
  if (m.feel === 'icy' || m.feel === 'cool') return 'cold';
  if (m.feel === 'warm' || m.feel === 'hot') return 'hot';
  if (m.mass === 'fixed' || m.mass === 'movable' || (m.felt && m.felt !== 'nothing')) return 'firm';
  return Object.entries(m).some(([f, v]) => (f === 'tension' && Number(v) >= 2) || ((f === 'distension' || f === 'edema') && Number(v) >= 1)) ? 'firm' : 'calm';
}

/** `onTap`: chosen with a pointer; `onChoose`: with a key. */
export function BodyMap({ view, marks, at, onChoose, onTap }: { view: View; marks: Marks; at: string; onChoose: (id: string) => void; onTap: (id: string) => void }) {
  const s = useSpeech();
  const { t } = s;
  const parts = useRef(new Map<string, SVGGElement>());
  const d = VIEWS[view];
  const drawn = d.parts.flatMap((part): { part: Drawn; place: Place }[] => { const place = placeOf(part.id); return place ? [{ part, place }] : []; });
  const here = drawn.some((x) => x.place.id === at);
  const move = (e: KeyboardEvent, i: number) => {
    const step = steps[e.key];
    if (step === undefined && e.key !== ' ' && e.key !== 'Enter') return;
    e.preventDefault();
    const next = drawn[(i + (step ?? 0) + drawn.length) % drawn.length]?.place;
    if (!next) return;
    onChoose(next.id);
    parts.current.get(next.id)?.focus();
  };
  return (
    <svg viewBox={`0 ${d.top} ${WIDTH} ${d.height - d.top}`} className="body-map" role="radiogroup" aria-label={t('touch.map')} data-testid="body-map" data-view={view}>
      <g className="body" aria-hidden="true">{d.outline.map((path) => <path key={path} d={path} />)}</g>
      <text x="4" y={d.top + 16} className="body-side" aria-hidden="true">{t(d.fromBehind ? 'touch.left' : 'touch.right')}</text>
      <text x={WIDTH - 4} y={d.top + 16} textAnchor="end" className="body-side" aria-hidden="true">{t(d.fromBehind ? 'touch.right' : 'touch.left')}</text>
      {d.labels.map((l) => <text key={l.text} x={l.x} y={l.y} textAnchor="middle" className="body-side" aria-hidden="true">{l.text}</text>)}
      {drawn.map(({ part, place: p }, i) => {
        const mark = marks[p.id];
        const lines = mark ? short(s, mark) : [t(`short.${p.of}` as 'short.palm')];
        return (
          <g key={p.id} ref={(node) => { if (node) parts.current.set(p.id, node); else parts.current.delete(p.id); }} role="radio" aria-checked={p.id === at} tabIndex={p.id === at || (!here && i === 0) ? 0 : -1}
            aria-label={`${nameOf(s, p)}${mark ? ` ${said(s, mark)}` : ''}`} className={`part ${part.point ? 'point' : ''} ${toneOf(mark)} ${p.id === at ? 'chosen' : ''}`} onClick={() => onTap(p.id)} onKeyDown={(e) => move(e, i)} data-testid={`part-${p.id}`}>
            <path d={part.shape} />
            <Words at={part.at} lines={part.point ? lines.slice(0, 1) : lines} />
          </g>
        );
      })}
    </svg>
  );
}

function Words({ at: [x, y], lines }: { at: Drawn['at']; lines: readonly string[] }) {
  return <text x={x} y={y + 4 - 6.5 * (lines.length - 1)} textAnchor="middle" aria-hidden="true">{lines.map((line, i) => <tspan key={i} x={x} dy={i === 0 ? 0 : 13}>{line}</tspan>)}</text>;
}
