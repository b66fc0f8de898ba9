// What changed under the hand since an earlier time, beyond what two examinations differ by themselves.
import { Alert, Stack, Text } from '@mantine/core';
import type { Examination } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useSpeech } from '../../../i18n/index.tsx';
import { sortTouch, type TouchChange, type TouchComparison } from './results.ts';
import { Row } from './Row.tsx';
import './compare.css';

export function TouchCompared({ after, comparison: c }: { after: Examination; comparison: TouchComparison }) {
  const { t, lt } = useSpeech();
  // What was looked for and not found stands among the findings too, so that both have their names there.
  const names = (codes: readonly string[]) => codes.map((code) => lt(after.findings.find((f) => f.code === code)) || code).join(t('common.comma'));
  const once = c.onlyBefore.length + c.onlyAfter.length;
  return (
    <Stack gap="sm" data-testid="touch-compared">
      {c.newFindings.length > 0 && <Text><strong>{t('compare.new')}</strong> {names(c.newFindings)}</Text>}
      {c.goneFindings.length > 0 && <Text><strong>{t('compare.gone')}</strong> {names(c.goneFindings)}</Text>}
      {c.cautions.map((w) => <Alert key={w.code} color="yellow" role="note">{lt(w)}</Alert>)}
      {c.changes.length === 0 ? <Text className="muted">{t('compare.nothingTwice')}</Text> : <Text size="sm" className="muted">{t('compare.touchHow')}</Text>}
      <ul className="compared-list">{sortTouch(c.changes).map((x, i) => <Change key={i} change={x} />)}</ul>
      {once > 0 && <Text size="sm" className="muted">{t('compare.once', { n: once })}</Text>}
    </Stack>
  );
}

/** What is compared in steps, and the words of its steps. */
const steps: Record<string, { field: string; of: readonly string[] }> = {
  warmth: { field: 'feel', of: ['icy', 'cool', 'normal', 'warm', 'hot'] }, moisture: { field: 'moisture', of: ['dry', 'normal', 'moist', 'dripping'] },
  massHardness: { field: 'massHardness', of: ['soft', 'firm', 'hard'] }, guarding: { field: 'guarding', of: ['none', 'voluntary', 'involuntary'] },
};
const units: Record<string, string> = { Cel: ' °C', '{NRS}': ' / 10', '{0-4}': ' / 4', '{0-3}': ' / 3', '{step}': '' };

function Change({ change: x }: { change: TouchChange }) {
  const { t, tr, lt } = useSpeech();
  const unit = units[x.unit] ?? ` ${x.unit}`;
  const value = (v: number | null) => {
    if (v === null) return t('compare.absent');
    const step = steps[x.what];
    if (step) return tr(`${step.field}.${step.of[v] ?? ''}`, String(v));
    return `${Number(v.toFixed(2))}${unit}`;
  };
  const what = tr(`touched.${x.what}`, x.what);
  const error = Number(x.error.toFixed(2));
  const margin = x.unit === '{NRS}' ? t('compare.points', { n: error }) : x.unit.startsWith('{') ? t('compare.steps', { n: error }) : `${error}${unit}`;
  const tone = x.verdict === 'same' ? 'calm' : x.better === true ? 'good' : 'watch';
  return (
    <Row code={`${x.what} ${x.place.region ?? ''}`} state={x.verdict} name={x.what === 'bodyC' ? lt(x.place) : `${lt(x.place)} · ${what}`} before={<span>{value(x.before)}</span>} after={<span>{value(x.after)}</span>} tone={tone} verdict={tr(`verdict.${x.what}.${x.verdict}`, tr(`verdict.${x.verdict}`, x.verdict))}
      note={t('compare.touchBy', { r: margin })} />
  );
}
