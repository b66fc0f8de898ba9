// Two photos of a tongue or of a face side by side, and what changed beyond what photographing twice does.
import { Alert, Stack, Text } from '@mantine/core';
import { useSpeech } from '../../../i18n/index.tsx';
import type { Lab } from '../details.ts';
import { labToCss } from '../lab.ts';
import { Picture } from '../Picture.tsx';
import { sortLook, type LookChange, type LookComparison } from './results.ts';
import { Row } from './Row.tsx';
import './compare.css';

export function LookCompared({ face, before, after, when, comparison: c }: { face: boolean; before: string; after: string; when: readonly [before: string, after: string]; comparison: LookComparison }) {
  const { t, lt } = useSpeech();
  const { shown, folded } = sortLook(c.changes);
  return (
    <Stack gap="sm" data-testid="look-compared" data-comparable={c.comparable}>
      <div className="pair">
        <figure><figcaption>{t('compare.before')} <span className="muted">{when[0]}</span></figcaption><Picture id={before} variant="overlay" alt={t(face ? 'compare.beforeFaceAlt' : 'compare.beforeAlt')} /></figure>
        <figure><figcaption>{t('compare.after')} <span className="muted">{when[1]}</span></figcaption><Picture id={after} variant="overlay" alt={t(face ? 'compare.afterFaceAlt' : 'compare.afterAlt')} /></figure>
      </div>
      <Text fw={600} data-testid="compare-summary">{lt(c.summary)}</Text>
      {c.warnings.map((w) => <Alert key={w.code} color="yellow" role="note">{lt(w)}</Alert>)}
      {c.comparable && <Text size="sm" className="muted" data-testid="compare-light">{lt(c.light)} {t(face ? 'compare.faceOwn' : 'compare.balanced')}</Text>}
      {shown.length > 0 && <Text size="sm" className="muted">{t(face ? 'compare.faceHow' : 'compare.lookHow')}</Text>}
      <ul className="compared-list">{shown.map((x) => <Change key={x.code} change={x} />)}</ul>
      {folded.length > 0 && <details><summary>{t('compare.folded', { n: folded.length })}</summary><ul className="compared-list">{folded.map((x) => <Change key={x.code} change={x} />)}</ul></details>}
    </Stack>
  );
}

const tone = { changed: 'watch', unchanged: 'good', 'not-said': 'calm' } as const;

function Change({ change: x }: { change: LookChange }) {
  const { t, tr, lt } = useSpeech();
  const colour = x.kind === 'colour';
  return (
    <Row code={x.code} name={lt(x)} before={<Value v={x.before} />} after={<Value v={x.after} />} state={x.verdict} tone={tone[x.verdict]} verdict={tr(`verdict.${x.verdict}`, x.verdict)}
      note={t(colour ? 'compare.colourBy' : 'compare.by', { d: `${!colour && x.difference > 0 ? '+' : ''}${x.difference.toFixed(2)}`, r: x.repeatability.toFixed(2) })} {...(x.verdict === 'unchanged' ? {} : { sentence: lt(x.sentence) })} />
  );
}

function Value({ v }: { v: number | Lab }) {
  if (typeof v === 'number') return <span>{v.toFixed(2)}</span>;
  return <span className="lab"><span className="swatch" style={{ background: labToCss(v) }} aria-hidden="true" /> L* {v.L.toFixed(0)} a* {v.a.toFixed(0)} b* {v.b.toFixed(0)}</span>;
}
