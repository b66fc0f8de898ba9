// The one cache of what the platform answered.
import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './errors.ts';

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Messages are class-like objects with bigints: they are replaced, never merged.
      structuralSharing: false,
      retry: (n, e) => n < 2 && isPassing(e),
      refetchOnWindowFocus: true,
    },
    mutations: { retry: false },
  },
});
