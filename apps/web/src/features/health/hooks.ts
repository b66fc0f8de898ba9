// Queries and actions of vitals.
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { useMutation, useQuery } from '@tanstack/react-query';
import { tools } from '../../api/clients/tools.ts';
import { vitals } from '../../api/clients/vitals.ts';
import { queries } from '../../api/queries.ts';
import { isoDay } from '../../ui/Time.tsx';

const fresh = () => { for (const key of ['daily', 'alerts', 'weekly']) void queries.invalidateQueries({ queryKey: [key] }); };

export const useDaily = (metric: string, days: number) => {
  const to = isoDay();
  const from = isoDay(new Date(Date.now() - (days - 1) * 86_400_000));
  return useQuery({ queryKey: ['daily', metric, from, to], queryFn: ({ signal }) => vitals.getDaily({ metric, from, to }, { signal }) });
};
export const useAlerts = () => useQuery({ queryKey: ['alerts'], queryFn: ({ signal }) => vitals.listAlerts({ limit: 50 }, { signal }) });
export const useWeekly = (date: string) => useQuery({ queryKey: ['weekly', date], queryFn: ({ signal }) => vitals.getWeeklyReport({ date }, { signal }) });
export const useIngest = () => useMutation({
  mutationFn: (list: readonly { metric: string; value: number; unit: string; at: Date }[]) => vitals.ingest({ samples: list.map((s) => ({ ...s, at: timestampFromDate(s.at), device: 'web' })), batchId: crypto.randomUUID() }),
  onSuccess: fresh,
});
export const useImport = () => useMutation({ mutationFn: async (file: File) => tools.importVitals({ csv: new Uint8Array(await file.arrayBuffer()) }), onSuccess: fresh });
