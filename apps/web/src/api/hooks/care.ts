// Queries and actions of tasks, the solar term, notifications and the constitution.
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ListTasksResponse } from '@suoke/contracts/gen/suoke/soer/v1/soer_pb.js';
import { communication } from '../clients/communication.ts';
import { inquiry } from '../clients/inquiry.ts';
import { soer } from '../clients/soer.ts';
import { queries } from '../queries.ts';

export const useSolarTerm = (date: string) => useQuery({ queryKey: ['solar-term', date], queryFn: ({ signal }) => soer.getSolarTerm({ date }, { signal }), staleTime: 3_600_000 });
export const useTasks = (date: string) => useQuery({ queryKey: ['tasks', date], queryFn: ({ signal }) => soer.listTasks({ date }, { signal }) });
export const useMarkTask = (date: string) => useMutation({
  mutationFn: (q: { taskId: string; done: boolean }) => soer.markTask({ ...q, date }),
  onSuccess: (list: ListTasksResponse) => { queries.setQueryData(['tasks', date], list); },
});
export const useNotifications = () => useQuery({ queryKey: ['notifications'], queryFn: ({ signal }) => communication.listNotifications({}, { signal }) });
export const useMarkRead = () => useMutation({ mutationFn: (ids: string[]) => communication.markRead({ ids }), onSuccess: (list) => { queries.setQueryData(['notifications'], list); } });

export const useQuestionnaire = (sex: string) => useQuery({ queryKey: ['questionnaire', sex], queryFn: ({ signal }) => inquiry.getQuestionnaire({ sex }, { signal }), staleTime: Infinity });
export const useConstitution = () => useQuery({ queryKey: ['constitution'], queryFn: ({ signal }) => inquiry.getConstitution({}, { signal }) });
export const useSaveConstitution = () => useMutation({
  mutationFn: (q: { answers: Record<string, number>; sex: string }) => inquiry.saveConstitution(q),
  onSuccess: (kept) => { queries.setQueryData(['constitution'], kept); },
});
