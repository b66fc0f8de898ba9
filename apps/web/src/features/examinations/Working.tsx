// While an examination is on its way; spoken for who cannot see it.
import { Progress, Text } from '@mantine/core';
import { useSpeech } from '../../i18n/index.tsx';

export function Working({ busy, done }: { busy: boolean; done: boolean }) {
  const { t } = useSpeech();
  return (
    <div role="status">
      {busy && <><Text size="sm">{t('exam.working')}</Text><Progress value={100} animated striped mt={6} aria-label={t('exam.working')} /></>}
      {!busy && done && <Text size="sm">{t('exam.added')}</Text>}
    </div>
  );
}
