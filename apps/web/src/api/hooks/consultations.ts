// Queries and actions of consultations and their conversations.
import { fromJson, type JsonValue } from '@bufbuild/protobuf';
import { ValueSchema } from '@bufbuild/protobuf/wkt';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { Consultation } from '@suoke/contracts/gen/suoke/xiaoai/v1/xiaoai_pb.js';
import { communication } from '../clients/communication.ts';
import { xiaoai } from '../clients/xiaoai.ts';
import { errorCode } from '../errors.ts';
import { queries } from '../queries.ts';

const WORKING = ['analysis', 'opinion', 'plan'];

export function keep(c: Consultation): Consultation {
  queries.setQueryData(['consultation', c.id], c);
  void queries.invalidateQueries({ queryKey: ['messages', c.id] });
  void queries.invalidateQueries({ queryKey: ['consultations'] });
  return c;
}

export const useConsultations = () => useQuery({ queryKey: ['consultations'], queryFn: ({ signal }) => xiaoai.listConsultations({ limit: 50 }, { signal }) });

/** Asks again by itself while the analysis runs, in case the live line is down. */
export const useConsultation = (id: string) => useQuery({
  queryKey: ['consultation', id], queryFn: ({ signal }) => xiaoai.getConsultation({ id }, { signal }), enabled: id !== '',
  refetchInterval: (q) => (WORKING.includes(q.state.data?.state ?? '') ? 1500 : false),
});

/** The conversation is opened shortly after the consultation: until then it is empty, not an error. */
export const useMessages = (id: string) => useQuery({
  queryKey: ['messages', id],
  queryFn: async ({ signal }) => {
    try {
      return (await communication.listMessages({ conversationId: id, limit: 500 }, { signal })).messages;
    } catch (e) {
      if (errorCode(e).endsWith('not-found')) return [];
      throw e;
    }
  },
  refetchInterval: (q) => (q.state.data?.length === 0 ? 1000 : false),
});

export const usePost = (id: string) => useMutation({
  mutationFn: (m: { text: string; requestId: string }) => communication.postMessage({ conversationId: id, ...m }),
  onSuccess: () => { void queries.invalidateQueries({ queryKey: ['messages', id] }); },
});

export const useStart = () => useMutation({ mutationFn: (language: string) => xiaoai.startConsultation({ requestId: crypto.randomUUID(), language }).then(keep) });
export const useAnswer = (id: string) => useMutation({ mutationFn: (a: { questionId: string; value: JsonValue }) => xiaoai.answerQuestion({ id, questionId: a.questionId, value: fromJson(ValueSchema, a.value) }).then(keep) });
export const useUndoAnswer = (id: string) => useMutation({ mutationFn: (asked: number) => xiaoai.undoAnswer({ id, asked }).then(keep) });
export const useAnalyse = (id: string) => useMutation({ mutationFn: () => xiaoai.analyse({ id }).then(keep) });
export const useWithdraw = (id: string) => useMutation({ mutationFn: () => xiaoai.withdraw({ id }).then(keep) });
export const useReplay = (id: string) => useMutation({ mutationFn: () => xiaoai.replay({ id }) });
export const useFollowUp = (id: string) => useMutation({ mutationFn: (f: { outcome: string; words: string }) => xiaoai.followUp({ id, ...f }).then(keep) });
