// The examinations that one can be held against, and what changed between two of them.
import type { JsonObject } from '@bufbuild/protobuf';
import { useQuery } from '@tanstack/react-query';
import type { Comparison, ListExaminationsResponse } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { look } from '../../../api/clients/look.ts';
import { palpation } from '../../../api/clients/palpation.ts';

export type Comparable = 'look' | 'palpation';
interface Client {
  listExaminations: (q: { comparableWith: string; limit: number }, o: { signal: AbortSignal }) => Promise<ListExaminationsResponse>;
  compare: (q: { beforeId: string; afterId: string }, o: { signal: AbortSignal }) => Promise<Comparison>;
}
const clients: Record<Comparable, Client> = { look, palpation };

/** Asked anew each time it is opened: an examination may have been made since. */
export const useEarlier = (kind: Comparable, than: string, enabled: boolean) => useQuery({ queryKey: ['earlier', kind, than], queryFn: async ({ signal }) => (await clients[kind].listExaminations({ comparableWith: than, limit: 100 }, { signal })).examinations, enabled, staleTime: 0 });

/** Both are kept as they are, so that the answer stays. */
export const useComparison = (kind: Comparable, beforeId: string, afterId: string) => useQuery({ queryKey: ['comparison', kind, beforeId, afterId], queryFn: async ({ signal }): Promise<JsonObject> => (await clients[kind].compare({ beforeId, afterId }, { signal })).result ?? {}, enabled: beforeId !== '', staleTime: Infinity });
