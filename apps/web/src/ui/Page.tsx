// A page: its title (also of the tab), a line that says what it is for, and its actions.
import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useSpeech } from '../i18n/index.tsx';

export function Page({ title, intro, actions, children, narrow = false }: { title: string; intro?: string; actions?: ReactNode; children: ReactNode; narrow?: boolean }) {
  const { t } = useSpeech();
  useEffect(() => { document.title = `${title} · ${t('name.app')}`; }, [title, t]);
  return (
    <Stack gap="lg" maw={narrow ? '44rem' : undefined} mx={narrow ? 'auto' : undefined}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <div style={{ minWidth: 0 }}>
          <Title order={1} fz="clamp(1.5rem, 4vw, 2rem)">{title}</Title>
          {intro && <Text className="muted" mt={4} maw="46rem">{intro}</Text>}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}
