// Queries and actions of the practitioner's queue.
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Review } from '@suoke/contracts/gen/suoke/support/v1/support_pb.js';
import type { PersonFacts } from '@suoke/contracts/gen/suoke/common/v1/common_pb.js';
import { laoke } from '../clients/laoke.ts';
import { support } from '../clients/support.ts';
import { queries } from '../queries.ts';

function keep(r: Review): Review {
  queries.setQueryData(['review', r.id], r);
  void queries.invalidateQueries({ queryKey: ['reviews'] });
  return r;
}
export const useReviews = (which: string) => useQuery({ queryKey: ['reviews', which], queryFn: ({ signal }) => support.listReviews({ which, limit: 100 }, { signal }), refetchInterval: 60_000 });
export const useReview = (id: string) => useQuery({ queryKey: ['review', id], queryFn: ({ signal }) => support.getReview({ id }, { signal }) });
export const useClaim = () => useMutation({ mutationFn: (id: string) => support.claim({ id }).then(keep) });
export const useRelease = () => useMutation({ mutationFn: (id: string) => support.release({ id }).then(keep) });
export interface DecisionInput { id: string; decision: string; comment: string; herbs: string[]; conflictsAccepted: boolean }
export const useDecide = () => useMutation({ mutationFn: (d: DecisionInput) => support.decide(d).then(keep) });
export const useSign = () => useMutation({ mutationFn: (q: { id: string; contentSha256: string }) => support.sign(q).then(keep) });
export const useSecondOpinion = () => useMutation({ mutationFn: (q: { id: string; question: string }) => support.askSecondOpinion(q), onSuccess: () => { void queries.invalidateQueries({ queryKey: ['reviews'] }); } });
export const useHerbCheck = (herbs: readonly string[], person: PersonFacts | undefined) => useQuery({
  queryKey: ['herbs', ...herbs], queryFn: ({ signal }) => laoke.checkHerbs({ herbs: [...herbs], ...(person ? { person } : {}) }, { signal }), enabled: herbs.length > 0, staleTime: 60_000,
});
