// The drawn body: each part is chosen by tapping it, or with the arrow keys; what was found stands in it in a word.
import { useRef, type KeyboardEvent } from 'react';
import { useSpeech } from '../../../i18n/index.tsx';
import type { Mark, Marks } from './marks.ts';
import { HEIGHT, PLACES, WIDTH, type Place } from './places.ts';
import { nameOf, said, short } from './said.ts';
import './touch.css';

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function toneOf(m: Mark | undefined): string {
  if (!m) return '';
  if (typeof m.nrs === 'number' && m.nrs > 0) return m.nrs >= 4 ? 'pain much' : 'pain';
  if (m.feel === 'icy' || m.feel === 'cool') return 'cold';
  if (m.feel === 'warm' || m.feel === 'hot') return 'hot';
  return Object.entries(m).some(([f, v]) => (f === 'tension' && Number(v) >= 2) || ((f === 'distension' || f === 'edema') && Number(v) >= 1)) ? 'firm' : 'calm';
}

/** `onTap`: chosen with a pointer; `onChoose`: with a key. */
export function BodyMap({ marks, at, onChoose, onTap }: { marks: Marks; at: string; onChoose: (id: string) => void; onTap: (id: string) => void }) {
  const s = useSpeech();
  const { t } = s;
  const parts = useRef(new Map<string, SVGGElement>());
  const move = (e: KeyboardEvent, i: number) => {
    const step = steps[e.key];
    if (step === undefined && e.key !== ' ' && e.key !== 'Enter') return;
    e.preventDefault();
    const next = PLACES[(i + (step ?? 0) + PLACES.length) % PLACES.length];
    if (!next) return;
    onChoose(next.id);
    parts.current.get(next.id)?.focus();
  };
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="body-map" role="radiogroup" aria-label={t('touch.map')} data-testid="body-map">
      <g className="body" aria-hidden="true">
        <path d="M160,4 C182,4 194,22 194,44 C194,68 182,88 160,88 C138,88 126,68 126,44 C126,22 138,4 160,4Z" />
        <path d="M148,84 L146,98 C120,104 92,104 82,116 C74,126 76,160 78,196 C80,250 80,300 80,336 C80,348 84,356 90,362 L92,400 L100,446 L152,446 L158,372 L162,372 L168,446 L220,446 L228,400 L230,362 C236,356 240,348 240,336 C240,300 240,250 242,196 C244,160 246,126 238,116 C228,104 200,104 174,98 L172,84Z" />
        <path d="M80,116 C66,120 58,140 42,196 L74,204 L80,160Z M240,116 C254,120 262,140 278,196 L246,204 L240,160Z" />
      </g>
      <text x="4" y="16" className="body-side" aria-hidden="true">{t('touch.right')}</text>
      <text x={WIDTH - 4} y="16" textAnchor="end" className="body-side" aria-hidden="true">{t('touch.left')}</text>
      {PLACES.map((p, i) => {
        const mark = marks[p.id];
        return (
          <g key={p.id} ref={(node) => { if (node) parts.current.set(p.id, node); else parts.current.delete(p.id); }} role="radio" aria-checked={p.id === at} tabIndex={p.id === at || (at === '' && i === 0) ? 0 : -1}
            aria-label={`${nameOf(s, p)}${mark ? ` ${said(s, mark)}` : ''}`} className={`part ${toneOf(mark)} ${p.id === at ? 'chosen' : ''}`} onClick={() => onTap(p.id)} onKeyDown={(e) => move(e, i)} data-testid={`part-${p.id}`}>
            <path d={p.shape} />
            <Words place={p} lines={mark ? short(s, mark) : [t(`short.${p.region}` as 'short.palm')]} />
          </g>
        );
      })}
    </svg>
  );
}

function Words({ place: p, lines }: { place: Place; lines: readonly string[] }) {
  const [x, y] = p.at;
  return <text x={x} y={y + 4 - 6.5 * (lines.length - 1)} textAnchor="middle" aria-hidden="true">{lines.map((line, i) => <tspan key={i} x={x} dy={i === 0 ? 0 : 13}>{line}</tspan>)}</text>;
}
