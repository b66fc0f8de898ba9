// Signs that want a physician soon, while the consultation goes on.
import { Alert, Text } from '@mantine/core';
import type { RedFlag } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { useSpeech } from '../../i18n/index.tsx';
import { Warning } from '../../ui/icons.tsx';

export function Urgent({ flags }: { flags: readonly RedFlag[] }) {
  const { t, lt, language } = useSpeech();
  if (flags.length === 0) return null;
  return (
    <Alert color="cinnabar" variant="light" icon={<Warning />} title={t('urgent.title')} role="status" data-testid="urgent" styles={{ title: { color: 'var(--alarm)' } }}>
      {flags.map((f) => <Text key={f.code + f.words} c="var(--mantine-color-text)">{lt(f)}{f.words && f.span.length === 2 ? ` — ${t('common.quote', { words: f.words })}` : ''}。{language === 'zh' ? f.advice : f.adviceEn || f.advice}</Text>)}
    </Alert>
  );
}
