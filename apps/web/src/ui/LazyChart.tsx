// The chart library comes only when a chart is shown.
import { Skeleton } from '@mantine/core';
import { lazy, Suspense, type ComponentProps } from 'react';

const Chart = lazy(() => import('./Chart.tsx'));

export function LazyChart(props: ComponentProps<typeof Chart>) {
  return <Suspense fallback={<Skeleton height={props.height ?? 240} />}><Chart {...props} /></Suspense>;
}
