// A titled part of a page.
import { Group, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface Props { title?: string; note?: string; actions?: ReactNode; children: ReactNode; level?: 2 | 3; testId?: string; id?: string }

export function Card({ title, note, actions, children, level = 2, testId, id }: Props) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={title ? heading : undefined} data-testid={testId} id={id}>
      <Stack gap="md">
        {(title || actions) && (
          <Group justify="space-between" gap="xs">
            <div style={{ minWidth: 0 }}>
              {title && <Title order={level} id={heading} fz={level === 2 ? '1.1875rem' : '1.0625rem'}>{title}</Title>}
              {note && <Text size="sm" className="muted">{note}</Text>}
            </div>
            {actions}
          </Group>
        )}
        {children}
      </Stack>
    </section>
  );
}
