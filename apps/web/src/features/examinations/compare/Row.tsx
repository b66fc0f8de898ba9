// One line of a comparison: what, before → after, how much the measurement itself varies, and what may be said.
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSpeech } from '../../../i18n/index.tsx';
import { Tag } from '../../../ui/Badge.tsx';
import './compare.css';

interface Props { name: string; before: ReactNode; after: ReactNode; note: string; sentence?: string; verdict: string; tone: 'calm' | 'good' | 'watch'; code: string; state: string }

export function Row({ name, before, after, note, sentence, verdict, tone, code, state }: Props) {
  const { t } = useSpeech();
  return (
    <li className="compared" data-testid="compared" data-code={code} data-verdict={state}>
      <div className="compared-name">{name}</div>
      <div className="compared-verdict"><Tag tone={tone}>{verdict}</Tag></div>
      <div className="compared-values"><span className="only-read">{t('compare.before')}</span>{before}<span aria-hidden="true"> → </span><span className="only-read">{t('compare.after')}</span>{after}</div>
      <Text size="sm" className="muted compared-note">{note}</Text>
      {sentence && <Text size="sm" className="compared-sentence">{sentence}</Text>}
    </li>
  );
}
