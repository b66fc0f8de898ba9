// An error as a person can read it: what happened, what to do, and a way to try again.
import { Alert, Button, Stack, Text } from '@mantine/core';
import { describe } from '../api/errors.ts';
import { useSpeech } from '../i18n/index.tsx';
import { Warning } from './icons.tsx';

export function Problem({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { language, t } = useSpeech();
  if (!error) return null;
  const p = describe(error, language);
  return (
    <Alert role="alert" color="cinnabar" variant="light" icon={<Warning />} title={p.message} data-testid="problem" data-code={p.code} styles={{ title: { color: 'var(--alarm)' } }}>
      <Stack gap={6} align="flex-start">
        {p.hint && <Text size="sm" c="var(--mantine-color-text)">{p.hint}</Text>}
        {p.fields.map((f) => <Text key={f.field} size="sm" c="var(--mantine-color-text)">{f.field}: {f.message}</Text>)}
        <Text size="xs" className="mono muted">{p.code}{p.requestId ? ` · ${p.requestId}` : ''}</Text>
        {retry && <Button size="xs" variant="default" onClick={retry}>{t('common.retry')}</Button>}
      </Stack>
    </Alert>
  );
}
