// What a query shows while it loads, when it fails, when there is nothing, and when there is something.
import { Center, Loader, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/index.tsx';
import { Problem } from './Problem.tsx';

interface Props<T> { query: UseQueryResult<T>; children: (data: T) => ReactNode; isEmpty?: (data: T) => boolean; empty?: ReactNode }

export function QueryView<T>({ query, children, isEmpty, empty }: Props<T>) {
  const { t } = useSpeech();
  // Data that is a little old is better than an error in its place; the error shows when there is nothing else.
  if (query.data !== undefined) return <>{isEmpty?.(query.data) ? empty : children(query.data)}</>;
  if (query.isError) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return <Loading label={t('common.loading')} />;
}

export function Loading({ label }: { label: string }) {
  return <Center py="xl" role="status"><Loader size="sm" type="dots" aria-hidden="true" /><Text ml="sm" className="muted">{label}</Text></Center>;
}

export function Empty({ children }: { children: ReactNode }) {
  return <Text className="muted" py="md" ta="center">{children}</Text>;
}
